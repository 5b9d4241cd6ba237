import type { Outcome, ProblemCode } from '../schema.ts';
import type { Chunk } from './chunks.ts';
import type { Fingerprint } from './duplicates.ts';

/** What a worker is told once, when it starts. */
export interface WorkOptions {
  /** Every outcome is written, not only claims and problems. */
  readonly all: boolean;
  /** The article's text is put into the record. */
  readonly text: boolean;
  /** A blank record is a problem of its own instead of nothing. */
  readonly everyLine: boolean;
  /** Pages in which no words of job cuts stand together are not parsed. */
  readonly gate: boolean;
  /** Largest record after decompression, in bytes. */
  readonly maxBytes: number;
}

/** A record that ended a worker or kept it for too long: it becomes this problem without being looked at. */
export interface Broken {
  /** Index of the stored record in the chunk. */
  readonly index: number;
  readonly code: 'crashed' | 'timeout';
  readonly message: string;
}

/** Main thread to worker. */
export interface Work {
  readonly chunk: Chunk;
  readonly broken: readonly Broken[];
}

/** An input file that could not be read, wholly or from some place on. */
export interface Failure {
  readonly source: string;
  readonly message: string;
}

/** Problems of what stands on a page that was read. */
const OF_CONTENT = new Set<ProblemCode>([
  'paywalled',
  'consent_wall',
  'javascript_required',
  'not_an_article',
  'not_english',
  'not_html',
]);

/**
 * Whether an outcome says that an input could not be read to its end.
 * @param isFile the outcome is of a whole input file, not of a record in it
 */
export function failureOf({ problem, article }: Outcome, isFile: boolean): Failure | null {
  if (problem === null) return null;
  // Only what is torn or may not be read has this code, also within an archive.
  const failed = problem.code === 'unreadable' || (isFile && !OF_CONTENT.has(problem.code));
  return failed ? { source: article.source, message: problem.message } : null;
}

/** One outcome that is written. */
export interface Written {
  /** The record in JSON, one line without its end. */
  readonly line: string;
  readonly id: string;
  readonly claims: number;
  readonly code: ProblemCode | null;
  /** Set where an input file could not be read, wholly or from some place on. */
  readonly failure: Failure | null;
  /** For an article with claims, as far as its text has one. */
  readonly fingerprint: Fingerprint | null;
}

/** Worker to main thread: what became of a chunk. */
export interface Done {
  readonly written: readonly Written[];
  /** Records looked at. */
  readonly records: number;
  /** Records of archives that are no pages. */
  readonly skipped: number;
  /** Of them, those without a claim, written or not. */
  readonly noClaims: number;
  /** Of those, the ones that the gate stopped before they were read. */
  readonly gated: number;
}

/** Slots of the memory that a worker shares with the main thread. */
export const SHARED = { index: 0, progress: 1, slots: 2 } as const;
/** The worker is at no record. */
export const IDLE = -1;
