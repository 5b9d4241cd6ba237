import { bit } from '../lexicon/classes.ts';
import { lexemeOf } from '../lexicon/index.ts';
import type { Percent, Quantity } from '../types.ts';
import { namedWords, PERCENT, profiles, QUANTITY } from './profile.ts';
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
  /** What begins at each token and what each sentence holds, for patterns; see profile.ts. */
  readonly beginLow: Int32Array;
  readonly beginHigh: Int32Array;
  readonly profiles: Int32Array;
  readonly named: Int32Array;
  readonly numbered: number;
  readonly sentences: readonly Sentence[];
  /** Quantities by their first token (the hedge, where there is one). */
  readonly quantities: ReadonlyMap<number, Quantity>;
  readonly percents: ReadonlyMap<number, Percent>;
}

const NUMBER = bit('NUMBER');

/** Reads a text. `titleEnd` is the UTF-16 offset after the title, 0 where there is none. */
export function readDocument(text: string, titleEnd = 0): Document {
  const tokens = tokenize(text);
  const low = new Int32Array(tokens.size);
  const high = new Int32Array(tokens.size);
  const beginLow = new Int32Array(tokens.size);
  const beginHigh = new Int32Array(tokens.size);
  const phrases = new Map<number, Phrase[]>();
  for (let i = 0; i < tokens.size; i++) {
    const word = tokens.word[i] as string;
    if (tokens.shape[i] === SHAPE.digit && /^[\d.,]+[km]?$/i.test(word)) {
      low[i] = beginLow[i] = NUMBER.low;
      high[i] = beginHigh[i] = NUMBER.high;
      continue;
    }
    const lexeme = lexemeOf(word, tokens.key[i]);
    if (!lexeme) continue;
    low[i] = beginLow[i] = lexeme.low;
    high[i] = beginHigh[i] = lexeme.high;
    if (lexeme.phrases.length === 0) continue;
    let list: Phrase[] | undefined;
    for (const phrase of lexeme.phrases) {
      if (!follows(tokens, i, phrase.words)) continue;
      if (!list) {
        list = [];
        phrases.set(i, list);
      }
      list.push({ to: i + phrase.words.length, low: phrase.low, high: phrase.high });
      beginLow[i]! |= phrase.low;
      beginHigh[i]! |= phrase.high;
    }
  }
  const split = sentences(tokens, titleEnd);
  const base = {
    ...tokens,
    ...namedWords(tokens.word),
    low,
    high,
    beginLow,
    beginHigh,
    phrases,
    sentences: split,
  };
  const percents = findPercents(base);
  const quantities = findQuantities(base, percents);
  for (const i of percents.keys()) beginHigh[i]! |= PERCENT;
  for (const i of quantities.keys()) beginLow[i]! |= QUANTITY;
  return { ...base, percents, quantities, profiles: profiles(base, split) };
}

function follows(tokens: Tokens, i: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (tokens.word[i + k] !== words[k]) return false;
  return true;
}

/** True if token i is in one of the classes by itself. */
export function is(doc: Document, i: number, classes: { low: number; high: number }): boolean {
  return ((doc.low[i] as number) & classes.low) !== 0 || ((doc.high[i] as number) & classes.high) !== 0;
}
