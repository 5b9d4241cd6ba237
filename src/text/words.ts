/**
 * Lower-case forms of the words of a text. The same few thousand words make up most of every article, so the
 * forms are kept: nothing is cut out of the text for a word that was met before, and equal words are one string.
 */

const SLOTS = 1 << 14;
/** Longest word that is kept. Beyond this the engine's substrings hold on to the whole text that they are cut from. */
const LONGEST_KEPT = 12;
const kept: (string | undefined)[] = new Array(SLOTS).fill(undefined);

const SEED = 0x811c9dc5 | 0;

/** A hash of a word's code units (FNV-1a): equal for equal words, so that unequal hashes mean unequal words. */
export function keyOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** FNV's low bits are its weak ones, and the look-ups take the low bits. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Key and form of the word read last; two values without an object for each token. */
let key = 0;
export const lastKey = (): number => key;

/** The word at [from, to) in lower case with a straight apostrophe; `lastKey` has its key. */
export function lowerCase(text: string, from: number, to: number): string {
  const length = to - from;
  if (length > LONGEST_KEPT) return slow(text, from, to);
  let hash = SEED;
  for (let i = from; i < to; i++) {
    let c = text.charCodeAt(i);
    if (c > 127) return slow(text, from, to);
    if (c >= 65 && c <= 90) c |= 32;
    hash = Math.imul(hash ^ c, 0x01000193);
  }
  hash = spread(hash);
  const slot = hash & (SLOTS - 1);
  const word = kept[slot];
  if (word !== undefined && word.length === length && isSame(word, text, from)) {
    key = hash;
    return word;
  }
  const fresh = text.slice(from, to).toLowerCase();
  kept[slot] = fresh;
  key = hash;
  return fresh;
}

function isSame(word: string, text: string, from: number): boolean {
  for (let k = 0; k < word.length; k++) {
    let c = text.charCodeAt(from + k);
    if (c >= 65 && c <= 90) c |= 32;
    if (c !== word.charCodeAt(k)) return false;
  }
  return true;
}

function slow(text: string, from: number, to: number): string {
  const word = text.slice(from, to).toLowerCase().replace('’', "'");
  key = keyOf(word);
  return word;
}
