import type { ProblemCode } from './schema.ts';

/**
 * One article as the readers hand it to the pipeline. Text and HTML pages alike end here: `title` and
 * `body` are plain text, body paragraphs are separated by blank lines.
 */
export interface Page {
  /** What the user gave: a URL, a path, "-", or a path with "#line" for a record of a file of many. */
  readonly source: string;
  /** The input's own id, where it has one. */
  readonly id?: string | undefined;
  readonly url: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO date (YYYY-MM-DD). */
  readonly published: string | null;
  /** ISO date (YYYY-MM-DD) of the last change, where the page tells one. */
  readonly updated?: string | null | undefined;
  /** BCP 47 primary language where the page declares one. */
  readonly language: string | null;
}

/** A source that could not be read as an article. */
export interface ProblemPage {
  readonly source: string;
  readonly id?: string | undefined;
  readonly url: string | null;
  readonly problem: { readonly code: ProblemCode; readonly message: string };
}

/** What a reader yields for each source. */
export type ReadResult = Page | ProblemPage;

/** Half-open range of UTF-16 code units in the article text. Only the printed record counts code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
