/** How many values a signature has: its estimate of the resemblance is off by 0.06 at most, mostly. */
export const VALUES = 64;
/** A shingle is so many words in a row. */
const WORDS = 5;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The signature of a text, from which the resemblance (Jaccard index of the sets of its five-word shingles) of
 * two texts can be estimated. MinHash (Broder 1997, "On the resemblance and containment of documents") by one
 * permutation (Li, Owen and Zhang 2012, "One Permutation Hashing"), empty bins filled from others (Shrivastava
 * 2017, "Optimal Densification"), of every value only eight bits kept (Li and König 2010, "b-Bit Minwise
 * Hashing"). The same text has the same signature on every machine.
 * @returns 64 bytes; null for a text of less than five words
 */
export function minhash(text: string): Uint8Array | null {
  const words = text.toLowerCase().match(WORD)?.map(wordHash) ?? [];
  if (words.length < WORDS) return null;
  const least = new Float64Array(VALUES).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i + WORDS <= words.length; i++) {
    let hash = 0;
    for (let j = i; j < i + WORDS; j++) hash = Math.imul(hash, 0x01000193) ^ words[j]!;
    hash = mix(hash);
    const bin = hash >>> 26;
    least[bin] = Math.min(least[bin]!, hash & 0x3ffffff);
  }
  return Uint8Array.from(least, (_, bin) => mix(least[filled(least, bin)]!) & 0xff);
}

/** The share of values in which two signatures agree: an estimate of the resemblance, 0 to 1. */
export function resemblance(a: Uint8Array, b: Uint8Array): number {
  let same = 0;
  for (let i = 0; i < VALUES; i++) if (a[i] === b[i]) same++;
  return same / VALUES;
}

/** The bin itself, or where it is empty another one that the same bin always finds. */
function filled(least: Float64Array, bin: number): number {
  let at = bin;
  for (let attempt = 1; least[at] === Number.POSITIVE_INFINITY; attempt++) {
    at = mix(Math.imul(bin + 1, 0x9e3779b1) + attempt) >>> 26;
  }
  return at;
}

/** FNV-1a over UTF-16 code units. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
