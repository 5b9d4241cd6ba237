import { Chalk } from 'chalk';
import type { Claim, Outcome } from '../schema.ts';
import type { Style } from './index.ts';
import { fitColumns, pad, textWidth, wrap } from './layout.ts';
import {
  companyWords,
  countWords,
  emptyWords,
  percentWords,
  printable,
  reasonWords,
  roleWords,
  statusWords,
} from './words.ts';

type Tone = 'bold' | 'dim' | 'red' | 'rumour' | 'denied';

interface Row {
  readonly cells: readonly string[];
  /** How the row looks beside its words; the status column says the same without colour. */
  readonly tone: Tone | null;
  readonly main: boolean;
}

const COLUMNS = [
  { title: 'Company', least: 10, align: 'left' },
  { title: 'Jobs', least: 9, align: 'right' },
  { title: '%', least: 5, align: 'right' },
  { title: 'Status', least: 9, align: 'left' },
  { title: 'Roles', least: 10, align: 'left' },
  { title: 'Reasons', least: 12, align: 'left' },
  { title: 'Source', least: 10, align: 'left' },
] as const;
const ALWAYS = new Set(['Company', 'Jobs', 'Status', 'Source']);
const GAP = '  ';
/** So many rows decide the widths of the columns; later rows are printed as they come. */
const ROWS_TO_MEASURE = 200;

/** A table for the terminal: one row a claim, sources without claims in a row that says so. */
export async function* table(outcomes: AsyncIterable<Outcome>, style: Style): AsyncIterable<string> {
  let waiting: Row[] = [];
  let draw: ((row: Row) => string) | undefined;
  for await (const outcome of outcomes) {
    const rows = rowsOf(outcome);
    if (draw) {
      for (const row of rows) yield draw(row);
      continue;
    }
    waiting.push(...rows);
    if (waiting.length < ROWS_TO_MEASURE) continue;
    const made = drawer(waiting, style);
    draw = made.draw;
    yield made.head + waiting.map(draw).join('');
    waiting = [];
  }
  if (!draw && waiting.length > 0) {
    const made = drawer(waiting, style);
    yield made.head + waiting.map(made.draw).join('');
  }
}

function rowsOf(outcome: Outcome): Row[] {
  const source = printable(outcome.article.source.replace(/^https?:\/\/(www\.)?/, ''));
  if (outcome.claims.length === 0) {
    const cells = ['', '', '', emptyWords(outcome), '', '', source];
    return [{ cells, tone: outcome.problem ? 'red' : 'dim', main: false }];
  }
  return outcome.claims.map((claim, i) => ({
    cells: [
      companyWords(claim),
      countWords(claim.count),
      percentWords(claim.percent),
      statusWords(claim),
      roleWords(claim),
      reasonWords(claim),
      i === 0 ? source : '',
    ].map(printable),
    tone: toneOf(claim),
    main: claim.main,
  }));
}

function toneOf(claim: Claim): Tone | null {
  if (claim.status === 'denied') return 'denied';
  if (claim.time === 'past') return 'dim';
  if (claim.status === 'reported' || claim.status === 'possible') return 'rumour';
  return null;
}

interface Drawer {
  readonly head: string;
  readonly draw: (row: Row) => string;
}

/** Chooses columns and widths by the first rows: columns without any value are left out. */
function drawer(rows: readonly Row[], { width, colour }: Style): Drawer {
  // Whether colour is wanted is decided already; chalk must not look at the terminal again.
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const tones: Record<Tone, (text: string) => string> = {
    bold: chalk.bold,
    dim: chalk.dim,
    red: chalk.red,
    rumour: chalk.italic.yellow,
    denied: chalk.strikethrough,
  };
  const paint = (tone: Tone | null, text: string): string => (tone ? tones[tone](text) : text);
  const shown = COLUMNS.map((column, i) => ({ ...column, i })).filter(
    ({ title, i }) => ALWAYS.has(title) || rows.some((row) => row.cells[i]),
  );
  const natural = shown.map(({ title, i }) =>
    Math.max(textWidth(title), ...rows.map((row) => textWidth(row.cells[i]!))),
  );
  const widths = fitColumns(
    natural,
    shown.map((column) => column.least),
    width - GAP.length * (shown.length - 1),
  );
  if (!widths) return { head: '', draw: (row) => stacked(row, width, paint) };

  const line = (cells: readonly string[], look: (text: string, column: number) => string): string => {
    const wrapped = cells.map((cell, k) => wrap(cell, widths[k]!));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, n) =>
      wrapped.map((lines, k) => look(pad(lines[n] ?? '', widths[k]!, shown[k]!.align), k)).join(GAP),
    )
      .map((text) => `${colour ? text : text.trimEnd()}\n`)
      .join('');
  };
  const titles = shown.map((column) => column.title);
  const rule = widths.map((w) => '─'.repeat(w)).join(GAP);
  return {
    head: `${line(titles, (text) => paint('bold', text))}${paint('dim', rule)}\n`,
    draw: (row) =>
      line(
        shown.map(({ i }) => row.cells[i]!),
        (text, k) => paint(k === 0 && row.main && !row.tone ? 'bold' : row.tone, text),
      ),
  };
}

/** For terminals too narrow for columns: one value a line. */
function stacked(row: Row, width: number, paint: (tone: Tone | null, text: string) => string): string {
  const named = COLUMNS.flatMap(({ title }, i) => (row.cells[i] ? [`${title}: ${row.cells[i]}`] : []));
  const lines = named.flatMap((text) => wrap(text, Math.max(width, 1)));
  return `${lines.map((text) => paint(row.tone, text)).join('\n')}\n\n`;
}
