import { FOUND, type Found, LABELLED, type Labelled, type Miss } from './evaluation.ts';
import type { Figure, Figures, Resampling } from './evaluation-figures.ts';
import { printable } from './words.ts';

/** What `cutline evaluate` found out. */
export interface Evaluation extends Resampling {
  /** Articles of the gold. */
  readonly documents: number;
  /** Those of them that were among the sources, readable or not. */
  readonly answered: number;
  readonly figures: Figures;
  /** Those that are to be listed. */
  readonly misses: readonly Miss[];
}

export const EVALUATION_FORMATS = ['table', 'json'] as const;
export type EvaluationFormat = (typeof EVALUATION_FORMATS)[number];

export const evaluationReports: Record<EvaluationFormat, (evaluation: Evaluation) => string> = {
  table,
  json,
};

const round = (value: number): number => Number(value.toFixed(3));

/** One JSON object; figures to three decimals, an interval is [low, high]. */
function json({ documents, answered, seed, resamples, figures, misses }: Evaluation): string {
  const plain = (named: Record<string, Figure | number>): Record<string, unknown> => {
    const entries = Object.entries(named).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : value.value === null ? null : round(value.value),
    ]);
    const intervals = Object.entries(named).flatMap(([name, value]) =>
      typeof value === 'number' ? [] : [[name, value.interval?.map(round) ?? null]],
    );
    return { ...Object.fromEntries(entries), interval: Object.fromEntries(intervals) };
  };
  const measures = [...Object.entries(figures.found), ...Object.entries(figures.labelled)].map(
    ([measure, named]) => [measure, plain({ ...named })],
  );
  const result = {
    schema: 'cutline-evaluation/1',
    documents,
    answered,
    bootstrap: { level: 0.95, resamples, seed, unit: 'document' },
    measures: Object.fromEntries(measures),
    misses,
  };
  return `${JSON.stringify(result, null, 1)}\n`;
}

const figureWords = ({ value, interval }: Figure): string => {
  if (value === null) return '-';
  return value.toFixed(3) + (interval ? ` [${interval.map((end) => end.toFixed(3)).join(', ')}]` : '');
};

/** Two tables for people and the misses, one a line. */
function table({ documents, answered, seed, resamples, figures, misses }: Evaluation): string {
  const found = Object.entries(figures.found).map(([measure, { f1, precision, recall, tp, fp, fn }]) => [
    measure,
    ...[f1, precision, recall].map(figureWords),
    ...[tp, fp, fn].map(String),
    FOUND[measure as Found],
  ]);
  const labelled = Object.entries(figures.labelled).map(([measure, { accuracy, ok, n }]) => [
    measure,
    figureWords(accuracy),
    String(ok),
    String(n),
    LABELLED[measure as Labelled],
  ]);
  return [
    `${documents} labelled articles, ${answered} of them among the sources.`,
    `In brackets: 95 % bootstrap intervals (${resamples} resamples of articles, seed ${seed}).`,
    '',
    ...columns([['found', 'F1', 'precision', 'recall', 'tp', 'fp', 'fn', ''], ...found]),
    '',
    ...columns([['labels', 'accuracy', 'right', 'of', ''], ...labelled]),
    ...(misses.length > 0 ? ['', ...misses.map(missLine)] : []),
    '',
  ].join('\n');
}

/** Left-aligned columns; all cells are plain ASCII. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
}

function missLine({ id, kind, claim, got, quote }: Miss): string {
  const instead = kind === 'headline' ? `, not ${got ?? 'nothing'}` : '';
  return printable(`${kind.padEnd(8)}  ${id}  ${claim}${instead}${quote === null ? '' : `: “${quote}”`}`);
}
