import type { WordFacts } from './word-facts.ts';

/**
 * Words of texts in lower case. The same few thousand words make up most of every article, so they are kept: nothing
 * is cut out of the text for a word that was met before, equal words are one string, and what is found out about a
 * word is found out once.
 */
export interface Word {
  /** Lower-cased form, with straight apostrophes. */
  readonly text: string;
  /** Words with different keys are different. */
  readonly key: number;
  /** What is known of it, once it was asked for. */
  facts: WordFacts | null;
}

const SLOTS = 1 << 14;
/** Longest word that is kept. */
const LONGEST_KEPT = 24;
/** Beyond this length the engine's substrings hold on to the whole text that they are cut from. */
const LONGEST_COPIED = 12;
const kept: (Word | undefined)[] = new Array(SLOTS).fill(undefined);

const SEED = 0x811c9dc5 | 0;

/** A hash of a word's code units (FNV-1a): equal for equal words, so that unequal hashes mean unequal words. */
export function keyOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** FNV's low bits are its weak ones, and the look-ups take the low bits. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** The word at [from, to) in lower case with a straight apostrophe. */
export function wordAt(text: string, from: number, to: number): Word {
  const length = to - from;
  if (length > LONGEST_KEPT) return uncommon(text, from, to);
  let hash = SEED;
  for (let i = from; i < to; i++) {
    let c = text.charCodeAt(i);
    if (c > 127) return uncommon(text, from, to);
    if (c >= 65 && c <= 90) c |= 32;
    hash = Math.imul(hash ^ c, 0x01000193);
  }
  const key = spread(hash);
  const slot = key & (SLOTS - 1);
  const known = kept[slot];
  if (known !== undefined && known.text.length === length && isSame(known.text, text, from)) return known;
  const lower = text.slice(from, to).toLowerCase();
  const fresh: Word = { text: length > LONGEST_COPIED ? copyOf(lower) : lower, key, facts: null };
  kept[slot] = fresh;
  return fresh;
}

/** An ASCII word that no longer holds on to its text. */
const copyOf = (word: string): string => Buffer.from(word, 'latin1').toString('latin1');

function isSame(word: string, text: string, from: number): boolean {
  for (let k = 0; k < word.length; k++) {
    let c = text.charCodeAt(from + k);
    if (c >= 65 && c <= 90) c |= 32;
    if (c !== word.charCodeAt(k)) return false;
  }
  return true;
}

/** Long words, and those with letters beyond ASCII. */
function uncommon(text: string, from: number, to: number): Word {
  return exactWord(text.slice(from, to).toLowerCase().replace('’', "'"));
}

/** A word as it is written. */
export const exactWord = (text: string): Word => ({ text, key: keyOf(text), facts: null });
