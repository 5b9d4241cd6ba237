import type { Sentence } from './sentences.ts';

/**
 * What a sentence holds, in numbers that a pattern can be compared with at once: the classes of its words and
 * phrases, whether there is a quantity or a percentage, and a set of its words.
 */

/** Bit 31 of the low and high classes, which no word class has: a quantity, a percentage begins here. */
export const QUANTITY = 1 << 31;
export const PERCENT = 1 << 31;

/** Numbers of a profile: low and high classes, then the set of words, 32 bits in each. */
export const STRIDE = 10;
const WORDS_AT = 2;
const WORD_BITS = (STRIDE - WORDS_AT) * 32;

/** A set of words, in which a word may seem to be that is not: 1 in 10 for a sentence of 25 words. */
export const wordPlace = (key: number): number => WORDS_AT + ((key & (WORD_BITS - 1)) >>> 5);
export const wordBit = (key: number): number => 1 << (key & 31);

/** What begins at each token: its own classes and those of the phrases, QUANTITY and PERCENT. */
export interface Beginnings {
  readonly key: Int32Array;
  readonly beginLow: Int32Array;
  readonly beginHigh: Int32Array;
}

/** The profiles of all sentences, STRIDE numbers each. */
export function profiles(doc: Beginnings, sentences: readonly Sentence[]): Int32Array {
  const found = new Int32Array(sentences.length * STRIDE);
  for (const s of sentences) {
    const at = s.index * STRIDE;
    let low = 0;
    let high = 0;
    for (let i = s.from; i < s.to; i++) {
      low |= doc.beginLow[i] as number;
      high |= doc.beginHigh[i] as number;
      const key = doc.key[i] as number;
      found[at + wordPlace(key)]! |= wordBit(key);
    }
    found[at] = low;
    found[at + 1] = high;
  }
  return found;
}
