import type { Outcome } from '../schema.ts';

/** The formats of `--format`. */
export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** How text for people is laid out; formats for programs ignore it. */
export interface Style {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** Turns outcomes into pieces of text, in their order, each as soon as the format allows. */
export type Report = (outcomes: AsyncIterable<Outcome>, style: Style) => AsyncIterable<string>;

const reports: Record<Format, () => Promise<Report>> = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./json.ts')).jsonLines,
  csv: async () => (await import('./csv.ts')).csv,
  tsv: async () => (await import('./csv.ts')).tsv,
  markdown: async () => (await import('./markdown.ts')).markdown,
};

/** The report of a format; its code is loaded only now. */
export const reportFor = (format: Format): Promise<Report> => reports[format]();

const ENDINGS: Record<string, Format> = {
  '.txt': 'table',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** The format that a file's ending stands for, or undefined. */
export function formatOfFile(path: string): Format | undefined {
  const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase();
  return ending === undefined ? undefined : ENDINGS[ending];
}
