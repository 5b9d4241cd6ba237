import { closeSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs';
import { duckdb, writeTables } from '../batch/database.ts';
import type { Duplicates } from '../batch/duplicates.ts';
import { type Checkpoint, readCheckpoint } from '../batch/resume.ts';
import { UsageError } from '../errors.ts';
import { reportFor } from '../report/index.ts';
import type { Outcome } from '../schema.ts';
import { type Output, openOutput, writeAll } from './output.ts';

/** The formats of `cutline batch`. */
export const BATCH_FORMATS = ['jsonl', 'csv', 'tsv', 'duckdb', 'parquet'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** Where the lines of a run go. */
export interface Sink {
  /** How far an output that is gone on with has come. */
  readonly checkpoint: Checkpoint;
  /** What is there after Ctrl-C, as the end of a message. */
  readonly afterInterrupt: string;
  /** Takes whole lines of JSON Lines, as they come. */
  take(lines: AsyncIterable<readonly string[]>): Promise<void>;
  finish(): Promise<void>;
  /** Gives up. */
  discard(): void;
}

export interface SinkOptions {
  /** Undefined or "-" for standard output. */
  readonly path: string | undefined;
  readonly format: BatchFormat;
  readonly resume: boolean;
  /** Learns the articles of an output that is gone on with. */
  readonly duplicates: Duplicates;
}

const ENDINGS: Readonly<Record<string, BatchFormat>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  duckdb: 'duckdb',
  db: 'duckdb',
  parquet: 'parquet',
};
const NEW: Checkpoint = { after: null, records: 0, failures: [], problems: [] };

/** The format wanted, or that of the file's ending. @throws UsageError where neither is known */
export function batchFormat(wanted: string | undefined, path: string | undefined): BatchFormat {
  const ending = /\.([^./\\]+)\/?$/.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
  const format = BATCH_FORMATS.find((f) => f === wanted) ?? ENDINGS[ending];
  if (format) return format;
  if (path === undefined || path === '-') return 'jsonl';
  throw new UsageError(`${path}: its ending names no format. Add --format ${BATCH_FORMATS.join('|')}.`);
}

/** @throws UsageError where the output cannot be made, would be overwritten, or cannot be gone on with */
export async function openSink({ path, format, resume, duplicates }: SinkOptions): Promise<Sink> {
  const toFile = path !== undefined && path !== '-';
  if (resume && (format !== 'jsonl' || !toFile)) {
    throw new UsageError(
      '--resume goes on with a file of JSON Lines: give -o FILE.jsonl, and turn it into tables afterwards.',
    );
  }
  if (format === 'csv' || format === 'tsv') return rows(path, format);
  if (format === 'jsonl') return toFile ? growingFile(path, resume, duplicates) : standardOutput();
  if (!toFile) throw new UsageError(`--format ${format} needs a place to write to: -o OUT.`);
  return tables(path.replace(/\/+$/, ''), format);
}

/** What all outputs have that are there whole or not at all. */
const whole = (path: string | undefined, output: Output): Omit<Sink, 'take'> => ({
  checkpoint: NEW,
  afterInterrupt: output.isFile ? `${path} was not written.` : 'standard output holds what was done.',
  finish: () => output.finish(),
  discard: () => output.discard(),
});

function standardOutput(): Sink {
  const output = openOutput(undefined);
  return { ...whole(undefined, output), take: (lines) => copy(lines, (text) => output.write(text)) };
}

/** CSV or TSV: one row a claim. */
async function rows(path: string | undefined, format: 'csv' | 'tsv'): Promise<Sink> {
  const report = await reportFor(format);
  const output = openOutput(path);
  return {
    ...whole(path, output),
    async take(lines) {
      const style = { width: 0, colour: false };
      for await (const piece of report(outcomes(lines), style)) await output.write(piece);
    },
  };
}

/** Tables of a database: made of JSON Lines that lie beside it until the end. */
async function tables(path: string, format: 'duckdb' | 'parquet'): Promise<Sink> {
  await duckdb();
  const lines = `${path}.${process.pid}.jsonl`;
  const output = openOutput(lines);
  return {
    ...whole(path, output),
    take: (written) => copy(written, (text) => output.write(text)),
    async finish() {
      await output.finish();
      try {
        await writeTables(lines, path, format);
      } finally {
        rmSync(lines, { force: true });
      }
    },
  };
}

/** A file that grows line by line, so that it tells at any moment how far the run has come. */
async function growingFile(path: string, resume: boolean, duplicates: Duplicates): Promise<Sink> {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (!resume && existing?.isFile() && existing.size > 0) {
    throw new UsageError(`${path}: is there already. Go on with it by --resume, or remove it.`);
  }
  const checkpoint = resume ? await readCheckpoint(path, duplicates) : NEW;
  let descriptor: number;
  try {
    descriptor = openSync(path, 'a');
  } catch (error) {
    throw unwritable(path, error);
  }
  return {
    checkpoint,
    afterInterrupt: `${path} holds what was done; go on with --resume.`,
    take: (lines) =>
      copy(lines, async (text) => {
        try {
          writeAll(descriptor, text);
        } catch (error) {
          throw new UsageError(`${unwritable(path, error).message} Then go on with --resume.`);
        }
      }),
    async finish() {
      if (statSync(path).isFile()) fsyncSync(descriptor);
      closeSync(descriptor);
    },
    discard: () => closeSync(descriptor),
  };
}

async function copy(
  lines: AsyncIterable<readonly string[]>,
  write: (text: string) => Promise<void>,
): Promise<void> {
  for await (const some of lines) await write(some.join(''));
}

async function* outcomes(lines: AsyncIterable<readonly string[]>): AsyncGenerator<Outcome> {
  for await (const some of lines) for (const line of some) yield JSON.parse(line) as Outcome;
}

function unwritable(path: string, error: unknown): UsageError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new UsageError(
    `${path}: cannot be written (${reason}). Check the folder, its rights and the free space.`,
  );
}
