/** What the reader already knows of a source when it hands the content over. */
export interface About {
  /** What the user gave, for messages and the record. */
  readonly source: string;
  /** The address that the content came from, after redirects; null where there is none. */
  readonly url: string | null;
  readonly id?: string | undefined;
  /** Known from outside (a record of a file of many); wins over what the content says. */
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly authors?: readonly string[] | undefined;
  /** ISO date (YYYY-MM-DD), or anything that starts with one. */
  readonly published?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** A piece of the source that is not part of the article, and why. */
export interface Dropped {
  readonly reason: string;
  /** The words left out, shortened to at most 200 UTF-16 code units. */
  readonly text: string;
}

export interface Options {
  /** ISO date (YYYY-MM-DD): a date after it is not believed. Without it every plausible date is. */
  readonly now?: string | undefined;
  /** Called for each piece that is left out. */
  readonly explain?: ((dropped: Dropped) => void) | undefined;
}
