import { bit } from '../lexicon/classes.ts';
import { theLexicon } from '../lexicon/index.ts';
import type { Percent, Quantity } from '../types.ts';
import { findPercents, findQuantities } from './quantities.ts';
import type { Sentence } from './sentences.ts';
import { sentences } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import { SHAPE, tokenize } from './tokens.ts';

/** A phrase of the lexicon in the text: token range and classes. */
export interface Phrase {
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** An article's text with tokens, word classes, sentences and numbers: what every rule reads. */
export interface Document extends Tokens {
  /** Word classes of each token, see CLASSES; phrases are kept apart. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Phrases of the lexicon by their first token, longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly sentences: readonly Sentence[];
  /** Quantities by their first token (the hedge, where there is one). */
  readonly quantities: ReadonlyMap<number, Quantity>;
  readonly percents: ReadonlyMap<number, Percent>;
}

const NUMBER = bit('NUMBER');

/** Reads a text. `titleEnd` is the UTF-16 offset after the title, 0 where there is none. */
export function readDocument(text: string, titleEnd = 0): Document {
  const tokens = tokenize(text);
  const lexicon = theLexicon();
  const low = new Int32Array(tokens.size);
  const high = new Int32Array(tokens.size);
  const phrases = new Map<number, Phrase[]>();
  for (let i = 0; i < tokens.size; i++) {
    if (tokens.shape[i] === SHAPE.digit && /^[\d.,]+[km]?$/i.test(tokens.word[i] as string)) {
      low[i]! |= NUMBER.low;
      high[i]! |= NUMBER.high;
      continue;
    }
    const lexeme = lexicon.get(tokens.word[i] as string);
    if (!lexeme) continue;
    low[i]! |= lexeme.low;
    high[i]! |= lexeme.high;
    for (const phrase of lexeme.phrases) {
      if (!follows(tokens, i, phrase.words)) continue;
      const list = phrases.get(i) ?? [];
      list.push({ to: i + phrase.words.length, low: phrase.low, high: phrase.high });
      phrases.set(i, list);
    }
  }
  const base = { ...tokens, low, high, phrases, sentences: sentences(tokens, titleEnd) };
  const percents = findPercents(base);
  return { ...base, percents, quantities: findQuantities(base, percents) };
}

function follows(tokens: Tokens, i: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (tokens.word[i + k] !== words[k]) return false;
  return true;
}

/** True if token i is in one of the classes by itself. */
export function is(doc: Document, i: number, classes: { low: number; high: number }): boolean {
  return ((doc.low[i] as number) & classes.low) !== 0 || ((doc.high[i] as number) & classes.high) !== 0;
}
