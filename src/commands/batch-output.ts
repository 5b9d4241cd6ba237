import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import type { Duplicates } from '../batch/duplicates.ts';
import { type Checkpoint, readCheckpoint } from '../batch/resume.ts';
import { UsageError } from '../errors.ts';
import { openOutput, writeAll } from './output.ts';

/** The formats of `cutline batch`. */
export const BATCH_FORMATS = ['jsonl', 'csv', 'tsv', 'duckdb', 'parquet'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** Where the lines of a run go. */
export interface Sink {
  /** How far an output that is gone on with has come. */
  readonly checkpoint: Checkpoint;
  /** What is there after Ctrl-C, as the end of a message. */
  readonly afterInterrupt: string;
  /** Takes whole lines of JSON Lines. */
  write(lines: readonly string[]): Promise<void>;
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
const NEW: Checkpoint = { after: null, records: 0 };

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
  if (resume && (format !== 'jsonl' || path === undefined || path === '-')) {
    throw new UsageError(
      '--resume goes on with a file of JSON Lines: give -o FILE.jsonl, and turn it into tables afterwards.',
    );
  }
  if (path === undefined || path === '-') {
    if (format === 'duckdb' || format === 'parquet')
      throw new UsageError(`--format ${format} needs a place to write to: -o OUT.`);
  }
  if (format === 'jsonl')
    return path === undefined || path === '-' ? standardOutput() : file(path, resume, duplicates);
  throw new UsageError(`--format ${format}: not yet.`);
}

function standardOutput(): Sink {
  const output = openOutput(undefined);
  return {
    checkpoint: NEW,
    afterInterrupt: 'standard output holds what was done.',
    write: (lines) => output.write(lines.join('')),
    finish: () => output.finish(),
    discard: () => output.discard(),
  };
}

/** A file that grows line by line, so that it tells at any moment how far the run has come. */
async function file(path: string, resume: boolean, duplicates: Duplicates): Promise<Sink> {
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
    async write(lines) {
      try {
        writeAll(descriptor, lines.join(''));
      } catch (error) {
        throw new UsageError(`${unwritable(path, error).message} Then go on with --resume.`);
      }
    },
    async finish() {
      if (statSync(path).isFile()) fsyncSync(descriptor);
      closeSync(descriptor);
    },
    discard: () => closeSync(descriptor),
  };
}

function unwritable(path: string, error: unknown): UsageError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new UsageError(
    `${path}: cannot be written (${reason}). Check the folder, its rights and the free space.`,
  );
}
