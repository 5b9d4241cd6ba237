import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Chunk, ChunkMemory, chunked, type InputFound } from './chunks.ts';
import type { Duplicates } from './duplicates.ts';
import type { Done, Failure, WorkOptions, Written } from './messages.ts';
import { runChunks } from './pool.ts';
import type { Counts } from './summary.ts';

export interface RunOptions extends WorkOptions {
  readonly jobs: number;
  /** Milliseconds for one record; 0 for any. */
  readonly timeout: number;
  /** Answers are wanted as soon as they are there. */
  readonly eager: boolean;
  /** Finds copies among what is written; null where nobody asks. */
  readonly duplicates: Duplicates | null;
  /** Called for an input file that could not be read, wholly or from some place on. */
  readonly onFailed: (failure: Failure) => void;
}

/** Garbage is collected before a heap has grown by 30 percent, so that memory does not depend on the archive's size. */
const STEADY_HEAP = '--heap-growing-percent=30';

/** Runs the bundle of `thread.ts`. */
const script = (): string => join(dirname(__filename), '../bin/thread.cjs');

/**
 * What is written for the records, in their order: pieces of JSON Lines, the same whatever `jobs` is.
 * @param counts learns what the records came to
 */
export async function* outcomeLines(
  found: AsyncIterable<InputFound>,
  options: RunOptions,
  counts: Counts,
): AsyncGenerator<string[]> {
  const { jobs, timeout, all, text, everyLine, gate, maxBytes } = options;
  setFlagsFromString(STEADY_HEAP);
  const memory = new ChunkMemory();
  const chunks: AsyncIterable<Chunk> = chunked(found, memory, options.eager);
  const work: WorkOptions = { all, text, everyLine, gate, maxBytes };
  const done: AsyncIterable<Done> = runChunks(chunks, {
    script: script(),
    jobs,
    timeout,
    onDone: (chunk) => memory.giveBack(chunk),
    options: work,
  });
  for await (const chunk of done) {
    counts.done(chunk);
    if (chunk.written.length > 0) yield chunk.written.map((w) => finished(w, options, counts));
  }
}

function finished(written: Written, { duplicates, onFailed }: RunOptions, counts: Counts): string {
  const { line, id, fingerprint, failure } = written;
  if (failure) onFailed(failure);
  const original = fingerprint && duplicates ? duplicates.add(id, fingerprint) : null;
  counts.written(written, original !== null);
  return fingerprint && duplicates
    ? `${line.slice(0, -1)},"duplicate_of":${JSON.stringify(original)}}\n`
    : `${line}\n`;
}
