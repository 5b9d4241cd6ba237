/** A piece of the source that is not part of the article, and why. */
export interface Dropped {
  readonly reason: string;
  /** The words left out, shortened to at most 200 UTF-16 code units. */
  readonly text: string;
}

export interface Options {
  /**
   * ISO date (YYYY-MM-DD): a date after it is not believed, unless it is known when the page was captured.
   * Without both every plausible date is.
   */
  readonly now?: string | undefined;
  /**
   * True: what was found is given whatever it looks like, in any language; the only problem left is that there
   * is no text. For looking at what is read.
   */
  readonly asFound?: boolean | undefined;
  /** Called for each piece that is left out, in order. */
  readonly explain?: ((dropped: Dropped) => void) | undefined;
}
