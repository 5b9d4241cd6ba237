import type { Word } from './words.ts';
import { exactWord, wordAt } from './words.ts';

/**
 * Tokens of an article: parallel arrays instead of objects, because an archive run makes hundreds of
 * millions of them.
 */
export interface Tokens {
  readonly text: string;
  /** Number of tokens. */
  readonly size: number;
  /** UTF-16 offset of each token's first unit. */
  readonly start: Int32Array;
  /** UTF-16 offset after each token's last unit. */
  readonly end: Int32Array;
  /** Lower-cased form, with straight apostrophes. */
  readonly word: readonly string[];
  /** The same as kept words. */
  readonly kept: readonly Word[];
  /** Key of each word: words with different keys are different. */
  readonly key: Int32Array;
  /** Shape of each token, see SHAPE. */
  readonly shape: Uint8Array;
}

/** What a token looks like. */
export const SHAPE = { punct: 0, lower: 1, capital: 2, upper: 3, digit: 4, symbol: 5 } as const;

const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const SPACE = 8;

const ascii = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const s = String.fromCharCode(c);
  if (/[a-z]/.test(s)) ascii[c] = LETTER;
  else if (/[A-Z]/.test(s)) ascii[c] = LETTER | UPPER;
  else if (/[0-9]/.test(s)) ascii[c] = DIGIT;
  else if (/\s/.test(s)) ascii[c] = SPACE;
}

const kindOf = (c: number): number => {
  if (c < 128) return ascii[c] as number;
  const s = String.fromCharCode(c);
  if (/[\s\u200b]/.test(s)) return SPACE;
  if (/\p{Lu}/u.test(s)) return LETTER | UPPER;
  // Half of a surrogate pair counts as a letter, so that a token never splits a code point.
  if (/[\p{L}\p{M}]/u.test(s) || (c >= 0xd800 && c <= 0xdfff)) return LETTER;
  return 0;
};

const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019;

/** Splits a text into word, number and punctuation tokens; whitespace separates and is dropped. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let start: Int32Array = new Int32Array((length >> 2) + 16);
  let end: Int32Array = new Int32Array((length >> 2) + 16);
  let key: Int32Array = new Int32Array((length >> 2) + 16);
  let shape: Uint8Array = new Uint8Array((length >> 2) + 16);
  const word: string[] = [];
  const kept: Word[] = [];
  let size = 0;
  const push = (from: number, to: number, kind: number): void => {
    if (size === start.length) {
      start = grow(start, new Int32Array(size * 2));
      end = grow(end, new Int32Array(size * 2));
      key = grow(key, new Int32Array(size * 2));
      shape = grow(shape, new Uint8Array(size * 2));
    }
    start[size] = from;
    end[size] = to;
    shape[size] = kind;
    const at = kind === SHAPE.digit ? numberAt(text, from, to) : wordAt(text, from, to);
    word.push(at.text);
    kept.push(at);
    key[size] = at.key;
    size++;
  };
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    const kind = kindOf(c);
    if (kind & SPACE) {
      i++;
    } else if (kind & DIGIT) {
      const to = endOfNumber(text, i);
      push(i, to, SHAPE.digit);
      i = to;
    } else if (kind & LETTER) {
      const to = endOfWord(text, i);
      push(i, to, shapeOf(text, i, to));
      i = to;
    } else if (isApostrophe(c) && isGenitive(text, i)) {
      push(i, i + 2, SHAPE.lower);
      i += 2;
    } else if (c === 0x2d && text.charCodeAt(i + 1) === 0x2d) {
      let to = i + 2;
      while (text.charCodeAt(to) === 0x2d) to++;
      push(i, to, SHAPE.punct);
      i = to;
    } else {
      push(i, i + 1, '$£€¥₹%'.includes(text[i] as string) ? SHAPE.symbol : SHAPE.punct);
      i++;
    }
  }
  return { text, size, start, end, word, kept, key, shape };
}

/** What begins with a digit stays as it is written: "14K", "3M". */
function numberAt(text: string, from: number, to: number): Word {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > DIGIT_9) return exactWord(text.slice(from, to));
  return wordAt(text, from, to);
}

const DIGIT_9 = 0x39;

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function isGenitive(text: string, i: number): boolean {
  return (
    i > 0 &&
    (text.charCodeAt(i + 1) | 32) === 0x73 &&
    !(kindOf(text.charCodeAt(i + 2)) & (LETTER | DIGIT)) &&
    !(kindOf(text.charCodeAt(i - 1)) & SPACE)
  );
}

/** Digits with inner commas and points ("14,000", "1.2"); a magnitude letter stays ("14k"). */
function endOfNumber(text: string, from: number): number {
  let i = from + 1;
  for (;;) {
    const c = text.charCodeAt(i);
    if (kindOf(c) & DIGIT) i++;
    else if ((c === 0x2c || c === 0x2e) && kindOf(text.charCodeAt(i + 1)) & DIGIT) i += 2;
    else break;
  }
  const c = text.charCodeAt(i);
  const next = kindOf(text.charCodeAt(i + 1));
  if ('kKmMb'.includes(text[i] ?? ' ') && !(next & (LETTER | DIGIT))) return i + 1;
  // A name, an ordinal or a ticker that begins with a digit: "3M", "3i", "20th", "0992.HK"; but "£2million".
  if (
    kindOf(c) & LETTER &&
    !/^(?:million|billion|trillion|[mb]l?n\b|lakh|crore|per)/i.test(text.slice(i, i + 8))
  )
    return endOfWord(text, i);
  if (c === 0x2e && next & UPPER && kindOf(text.charCodeAt(i + 2)) & UPPER) return endOfWord(text, i + 1);
  return i;
}

function endOfWord(text: string, from: number): number {
  let i = from + 1;
  for (;;) {
    const c = text.charCodeAt(i);
    if (kindOf(c) & (LETTER | DIGIT)) {
      i++;
      continue;
    }
    const next = kindOf(text.charCodeAt(i + 1));
    if (c === 0x2d || c === 0x2010 || c === 0x2011) {
      if (!(next & (LETTER | DIGIT))) break;
      i += 2;
    } else if (c === 0x26) {
      if (!(next & LETTER)) break;
      i += 2;
    } else if (isApostrophe(c)) {
      if (!(next & LETTER) || isGenitive(text, i)) break;
      i += 2;
    } else if (c === 0x2e) {
      const initials = isInitials(text, from, i);
      if (
        next & LETTER &&
        (initials || !(next & UPPER) || kindOf(text.charCodeAt(i - 1)) & UPPER || isTicker(text, from, i))
      )
        i += 2;
      else if (initials && text.charCodeAt(i - 2) === 0x2e) return i + 1;
      else break;
    } else break;
  }
  return i;
}

/** True for "DBKGn.DE": capitals before the point, a market code of one to three capitals after it. */
function isTicker(text: string, from: number, point: number): boolean {
  return (
    /^[A-Z]{2,5}[a-z]?$/.test(text.slice(from, point)) &&
    /^[A-Z]{1,3}(?![A-Za-z])/.test(text.slice(point + 1, point + 5))
  );
}

/** True for "U", "U.S", "a.m" before a point: single letters between points. */
function isInitials(text: string, from: number, to: number): boolean {
  if (to - from > 7) return false;
  for (let i = from; i < to; i++) {
    if ((text.charCodeAt(i) === 0x2e) !== ((i - from) % 2 === 1)) return false;
  }
  return (to - from) % 2 === 1;
}

function shapeOf(text: string, from: number, to: number): number {
  if (!(kindOf(text.charCodeAt(from)) & UPPER)) {
    // "eBay", "nDreams": a brand written with a small first letter.
    const second = text.charCodeAt(from + 1);
    const brand = kindOf(second) & UPPER || (second === 0x2d && kindOf(text.charCodeAt(from + 2)) & UPPER);
    return to - from > 2 && brand ? SHAPE.capital : SHAPE.lower;
  }
  let letters = 0;
  for (let i = from; i < to; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (!(kind & LETTER)) continue;
    if (!(kind & UPPER)) return SHAPE.capital;
    letters++;
  }
  return letters > 1 ? SHAPE.upper : SHAPE.capital;
}
