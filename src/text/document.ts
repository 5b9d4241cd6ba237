import type { Percent, Quantity } from '../types.ts';
import { numberedNow, PERCENT, profileSize, profiles, QUANTITY } from './profile.ts';
import { findPercents, findQuantities } from './quantities.ts';
import type { Sentence } from './sentences.ts';
import { sentences } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import { tokenize } from './tokens.ts';
import { factsOf } from './word-facts.ts';
import type { Word } from './words.ts';

/** A phrase of the lexicon in the text: token range and classes. */
export interface Phrase {
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** An article's text with tokens, word classes, sentences and numbers: what every rule reads. */
export interface Document extends Tokens {
  /** Different for each document that is read. */
  readonly serial: number;
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

let read = 0;

/** The same function of a document, which remembers what it found in the document at hand. */
export function perDocument<T>(find: (doc: Document) => T): (doc: Document) => T {
  let serial = -1;
  let found: T | undefined;
  return (doc) => {
    if (serial !== doc.serial || found === undefined) {
      found = find(doc);
      serial = doc.serial;
    }
    return found;
  };
}

/** The same function of things of a document, such as mentions, which remembers what it found for each. */
export function remembered<K extends object, T>(
  find: (doc: Document, of: K) => T,
): (doc: Document, of: K) => T {
  const known = new WeakMap<K, { found: T }>();
  return (doc, of) => {
    let entry = known.get(of);
    if (!entry) {
      entry = { found: find(doc, of) };
      known.set(of, entry);
    }
    return entry.found;
  };
}

/** Reads a text. `titleEnd` is the UTF-16 offset after the title, 0 where there is none. */
export function readDocument(text: string, titleEnd = 0): Document {
  const tokens = tokenize(text);
  const { size, kept } = tokens;
  const numbered = numberedNow();
  const low = new Int32Array(size);
  const high = new Int32Array(size);
  const beginLow = new Int32Array(size);
  const beginHigh = new Int32Array(size);
  const named = new Int32Array(size);
  const phrases = new Map<number, Phrase[]>();
  for (let i = 0; i < size; i++) {
    const facts = factsOf(kept[i] as Word);
    named[i] = facts.named;
    low[i] = beginLow[i] = facts.low;
    high[i] = beginHigh[i] = facts.high;
    if (facts.phrases === null) continue;
    let list: Phrase[] | undefined;
    for (const phrase of facts.phrases) {
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
    serial: read++,
    ...tokens,
    named,
    numbered,
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

/** True if a word of the sentence, or a phrase that begins in it, is in one of the classes. */
export function holds(doc: Document, s: Sentence, classes: { low: number; high: number }): boolean {
  const at = s.index * profileSize(doc);
  return (
    (((doc.profiles[at] as number) & classes.low) | ((doc.profiles[at + 1] as number) & classes.high)) !== 0
  );
}

/** True if token i, or a phrase that begins with it, is in one of the classes. */
export function begins(doc: Document, i: number, classes: { low: number; high: number }): boolean {
  return (((doc.beginLow[i] as number) & classes.low) | ((doc.beginHigh[i] as number) & classes.high)) !== 0;
}

/** True if token i is in one of the classes by itself. */
export function is(doc: Document, i: number, classes: { low: number; high: number }): boolean {
  return ((doc.low[i] as number) & classes.low) !== 0 || ((doc.high[i] as number) & classes.high) !== 0;
}
