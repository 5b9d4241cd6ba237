import { ABBREVIATIONS } from './abbreviations.ts';
import { phraseKindsData, wordKindsData } from './gate.data.ts';
import {
  ALONE,
  CUTTING,
  ENDS_PHRASE,
  GOING,
  hashOf,
  JOBS,
  mix,
  NUMBER,
  PEOPLE,
  SEED,
  STRONG,
} from './gate-kinds.ts';

/** Words between a word of cutting and a word for jobs, at most. */
const REACH = 12;
/** Words between a counted word for jobs and what befalls them, at most. */
const GOING_REACH = 8;
/** Words between a number and what it counts, and between a verb and people who are not counted, at most. */
const NEAR = 5;
/** Farther than anything reaches. */
const BETWEEN_SENTENCES = 1000;
const FULL_STOP = 46;
const LINE_FEED = 10;
const WHITE_SPACE = new Set([9, 10, 13, 32]);
/** The small letter of every byte that is a letter, DIGIT for digits, 0 for all else. */
const LETTER = new Uint8Array(256);
const DIGIT = 1;
for (let c = 97; c <= 122; c++) LETTER[c] = LETTER[c - 32] = c;
for (let c = 48; c <= 57; c++) LETTER[c] = DIGIT;

/** Open-addressed table of hashes; kept typed, because it is asked for every word of an archive. */
class Kinds {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: Uint8Array;

  constructor(entries: readonly (readonly [hash: number, kinds: number])[]) {
    let size = 1024;
    while (size < entries.length * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Uint8Array(size);
    for (const [hash, kind] of entries) {
      let at = hash & this.mask;
      while (this.values[at] !== 0) at = (at + 1) & this.mask;
      this.keys[at] = hash;
      this.values[at] = kind;
    }
  }

  of(hash: number): number {
    let at = hash & this.mask;
    for (;;) {
      const kind = this.values[at] as number;
      if (kind === 0 || this.keys[at] === hash) return kind;
      at = (at + 1) & this.mask;
    }
  }
}

const ABBREVIATION_HASHES = new Set([...ABBREVIATIONS].map(hashOf));
const WORDS = new Kinds(wordKindsData());
const PHRASES = new Kinds(phraseKindsData());

/** Where texts become bytes; a longer one gets memory of its own. */
const scratch = Buffer.allocUnsafe(64 * 1024);

/**
 * True if a text may tell of job cuts: a word that says so by itself, or words of cutting and words for jobs
 * near each other in either order, with no plain end of a sentence between them. False for most articles of an
 * archive, which need no further look; the tests hold that no article with a claim is among them. One pass, linear
 * in the length of the text.
 */
export function mayHoldCuts(text: string): boolean {
  // No character takes more than three bytes for each of its UTF-16 code units.
  if (text.length * 3 > scratch.length) {
    const bytes = Buffer.from(text);
    return bytesMayHoldCuts(bytes, bytes.length);
  }
  return bytesMayHoldCuts(scratch, scratch.write(text));
}

/**
 * The same for the first bytes of a text in UTF-8, or in any other encoding in which ASCII letters stand for
 * themselves. All other bytes part words.
 */
export function bytesMayHoldCuts(text: Uint8Array, length: number): boolean {
  // Places of the last word of each kind, counted in words.
  let cutting = -1000;
  let strong = -1000;
  let going = -1000;
  let jobs = -1000;
  let people = -1000;
  let counted = -1000;
  let number = -1000;
  let at = 0;
  // Hashes of the words before this one, the nearest first.
  let before1 = 0;
  let before2 = 0;
  let before3 = 0;
  let i = 0;
  while (i < length) {
    let letter = LETTER[text[i++] as number] as number;
    if (letter < DIGIT) {
      if (text[i - 1] === LINE_FEED && text[i] === LINE_FEED) {
        at += BETWEEN_SENTENCES;
        before1 = before2 = before3 = 0;
      }
      continue;
    }
    if (letter === DIGIT) {
      // A number counts as one word, however it is written.
      if (number !== at) number = ++at;
      if (at - going <= REACH && at - jobs <= REACH) return true;
      continue;
    }
    let hash = SEED;
    const start = i;
    do {
      hash = Math.imul(hash ^ letter, 0x01000193);
      letter = i < length ? (LETTER[text[i++] as number] as number) : 0;
    } while (letter > DIGIT);
    if (letter === DIGIT) i--;
    at++;
    let kind = WORDS.of(hash);
    if (kind !== 0) {
      if (kind & ENDS_PHRASE) {
        const two = mix(mix(SEED, hash), before1);
        const three = mix(two, before2);
        kind |= PHRASES.of(two) | PHRASES.of(three) | PHRASES.of(mix(three, before3));
      }
      if (kind & ALONE) return true;
      if (kind & NUMBER) number = at;
      if (kind & CUTTING) cutting = at;
      if (kind & STRONG) strong = at;
      if (kind & GOING) going = at;
      if (kind & JOBS) jobs = at;
      if (kind & PEOPLE) people = at;
      if (kind & (JOBS | PEOPLE) && at - number <= NEAR) counted = at;
      if (at - cutting <= REACH && (at - jobs <= REACH || at - counted <= REACH)) return true;
      if (at - strong <= NEAR && at - people <= NEAR) return true;
      if (at - going <= GOING_REACH && at - counted <= GOING_REACH) return true;
      if (at - going <= REACH && at - jobs <= REACH && at - number <= REACH) return true;
    }
    before3 = before2;
    before2 = before1;
    before1 = hash;
    // What a claim needs stands in one sentence. Behind a single letter or an abbreviation it may go on.
    const ends =
      text[i - 1] === FULL_STOP
        ? i - start > 1 && !ABBREVIATION_HASHES.has(hash) && opensSentence(text, i, length)
        : text[i - 1] === LINE_FEED && text[i] === LINE_FEED;
    if (ends) {
      at += BETWEEN_SENTENCES;
      before1 = before2 = before3 = 0;
    }
  }
  return false;
}

/** Whether white space and a capital letter stand behind a full stop: then it ends a sentence for the rules, too. */
function opensSentence(text: Uint8Array, from: number, length: number): boolean {
  let i = from;
  while (i < length && WHITE_SPACE.has(text[i] as number)) i++;
  const next = text[i] as number;
  return i > from && next >= 65 && next <= 90;
}
