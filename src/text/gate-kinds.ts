// What the gate and its tables share.

// Kinds of words that the gate looks for. Most words of the lexicon say nothing of cutting and are in none.

/** Says "job cut" by itself: layoffs, redundancies, furlough. */
export const ALONE = 1;
/** A verb or noun of cutting: needs a word for jobs beside it. */
export const CUTTING = 2;
/** What jobs do when they go and what else befalls them: needs a counted word for jobs beside it. */
export const GOING = 4;
/** A word for jobs or staff. */
export const JOBS = 8;
/** A word for people, or one with many other meanings ("role"): stands for jobs only where it is counted. */
export const PEOPLE = 16;
export const NUMBER = 32;
/** The last word of a phrase of the lexicon: the words before it have to be looked at. */
export const ENDS_PHRASE = 64;
/** A verb of cutting that is said of people as it stands: "fired engineers". */
export const STRONG = 128;

export const SEED = 0x811c9dc5 | 0;
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

/** The gate's hash of a word in small letters. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return hash;
}
