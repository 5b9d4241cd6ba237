import { entries } from './entries.data.ts';

/** What the lexicon says of a word: its classes, and the phrases that begin with it, longest first. */
export interface Lexeme {
  low: number;
  high: number;
  phrases: { readonly words: readonly string[]; low: number; high: number }[];
}

let lexicon: ReadonlyMap<string, Lexeme> | undefined;

/** The lexicon: lower-case word to what is known of it. Read when the first text is: most texts end at the gate. */
export function theLexicon(): ReadonlyMap<string, Lexeme> {
  lexicon ??= new Map(entries());
  return lexicon;
}
