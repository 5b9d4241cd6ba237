import type { Sentence } from './sentences.ts';

/**
 * What a sentence holds, in numbers that a pattern can be compared with at once: the classes of its words and
 * phrases, whether there is a quantity or a percentage, and which of the words that patterns name.
 */

/** Bit 31 of the low and high classes, which no word class has: a quantity, a percentage begins here. */
export const QUANTITY = 1 << 31;
export const PERCENT = 1 << 31;

/** The set of words in a profile begins after the low and the high classes. */
const WORDS_AT = 2;

/** Where in a profile a word is told, and its bit there. @param number of the word */
export const wordPlace = (number: number): number => WORDS_AT + (number >>> 5);
export const wordBit = (number: number): number => 1 << (number & 31);

/** The words that patterns name, numbered from 1 as the patterns are read. */
const numbers = new Map<string, number>();
let next = 1;

/** The number of a word that a pattern names. */
export function numberOf(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = next++;
    numbers.set(word, number);
  }
  return number;
}

/** The words that have a number, in the order of the numbers. */
export const namedByPatterns = (): readonly string[] => [...numbers.keys()];

/** The words of a text among those that patterns name. */
export interface NamedWords {
  /** The number of each token's word; 0 where no pattern names it. */
  readonly named: Int32Array;
  /** Words of this number and above came up later: the text may hold them all the same. */
  readonly numbered: number;
}

/** The number of a word that a pattern names; 0 where none does. */
export const numberOfNamed = (word: string): number => numbers.get(word) ?? 0;

/** How many words have a number. */
export const numbersGiven = (): number => numbers.size;

/** `numbered` of a text that is read now. */
export function numberedNow(): number {
  // Words that come up later begin another integer of the sets, of which this text has none.
  next = (next + 31) & ~31;
  return next;
}

/** What begins at each token: its own classes and those of the phrases, QUANTITY and PERCENT. */
export interface Beginnings extends NamedWords {
  readonly beginLow: Int32Array;
  readonly beginHigh: Int32Array;
}

/** Integers in the profile of a sentence. */
export const profileSize = ({ numbered }: Pick<NamedWords, 'numbered'>): number => wordPlace(numbered);

/** The profiles of all sentences, `profileSize` integers each, then one of the whole text. */
export function profiles(doc: Beginnings, sentences: readonly Sentence[]): Int32Array {
  const size = profileSize(doc);
  const found = new Int32Array((sentences.length + 1) * size);
  const all = sentences.length * size;
  for (const s of sentences) {
    const at = s.index * size;
    let low = 0;
    let high = 0;
    for (let i = s.from; i < s.to; i++) {
      low |= doc.beginLow[i] as number;
      high |= doc.beginHigh[i] as number;
      const number = doc.named[i] as number;
      if (number !== 0) found[at + wordPlace(number)]! |= wordBit(number);
    }
    found[at] = low;
    found[at + 1] = high;
    for (let k = 0; k < size; k++) found[all + k]! |= found[at + k] as number;
  }
  return found;
}
