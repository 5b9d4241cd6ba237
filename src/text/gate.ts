import type { ClassName } from '../lexicon/classes.ts';
import { bits } from '../lexicon/classes.ts';
import { LEXICON } from '../lexicon/index.ts';

// Kinds of words that the gate looks for. Most words of the lexicon say nothing of cutting and are in none.

/** Says "job cut" by itself: layoffs, redundancies, furlough. */
const ALONE = 1;
/** A verb or noun of cutting: needs a word for jobs beside it. */
const CUTTING = 2;
/** What jobs do when they go and what else befalls them: needs a counted word for jobs beside it. */
const GOING = 4;
/** A word for jobs or staff. */
const JOBS = 8;
/** A word for people, or one with many other meanings ("role"): stands for jobs only where it is counted. */
const PEOPLE = 16;
const NUMBER = 32;
/** The last word of a phrase of the lexicon: the words before it have to be looked at. */
const ENDS_PHRASE = 64;
/** A verb of cutting that is said of people as it stands: "fired engineers". */
const STRONG = 128;

const KINDS: readonly (readonly [kind: number, classes: readonly ClassName[]])[] = [
  [ALONE, ['LAYOFF', 'BUYOUT']],
  [CUTTING, ['CUT_BASE', 'CUT_S', 'CUT_PAST', 'CUT_ING', 'CUTS', 'LAY']],
  [GOING, ['GO', 'AFFECT', 'FALL', 'OFF']],
  [JOBS, ['JOB', 'PERSON', 'STAFF']],
  [PEOPLE, ['OCCUPATION']],
  [NUMBER, ['NUMBER', 'VAGUE', 'FRACTION', 'MAGNITUDE', 'PERCENT']],
];

const list = (words: string): string[] => words.split(', ');

/** Words for jobs and people that mean something else more often than not. */
const GENERAL = new Set(
  list(
    'people, persons, person, individuals, men, women, members, hands, families, associates, team, organization, ' +
      'organisation, crew, ranks, colleagues, places, openings, complement, slots, contractors, consultants, place, ' +
      'post, role, roles, position, positions, teammates, interns, freelancers',
  ),
);

/** Verbs of cutting that need no number beside a word for people: "sacked reporters", but not "lost people". */
const STRONG_VERB =
  /^(?:cut|axe|axing|sack|fire|firing|shed|slash|eliminat|dismiss|downsiz|trim|laid|furlough|retrench|cull|reduc)/;

/** What the rules say in words of their own. */
const SAID_BY_RULES: readonly (readonly [kind: number, words: readonly string[]])[] = [
  [
    ALONE,
    list(
      'laid off, lay off, lays off, laying off, let go, lets go, letting go, redundant, jobless, out of work, out of jobs',
    ),
  ],
  [
    GOING,
    list(
      'risk, danger, threat, jeopardy, line, doubt, balance, block, unemployed, dole, threaten, notice, notices, letters, resign, quit, ' +
        'strike, strikes, striking, takes, take, taking, kill, kills, killing, killed, end, ends, ending, ended, close, closes, closing, ' +
        'disestablish, disestablishes, disestablishing, disestablished, erase, erases, erasing, erased, sacrifice, sacrifices, suppress, ' +
        'suppresses, suppressing, wipe, wipes, wiping, wiped, without, forgo, withdraw, withdraws, destroy, destroys, destroyed, destroying, ' +
        'swallow, swallows, retire, retires, retiring, freeze, surrender, surrenders, went, disappeared, vanished',
    ),
  ],
];

/** Words between a word of cutting and a word for jobs, at most. */
const REACH = 12;
/** Words between a counted word for jobs and what befalls them, at most. */
const GOING_REACH = 8;
/** Words between a number and what it counts, and between a verb and people who are not counted, at most. */
const NEAR = 5;
/** Longest phrase that the gate knows, in words. */
const LONGEST = 4;

/** The small letter of every character code that is a letter, DIGIT for digits, 0 for all else. */
const LETTER = new Uint8Array(65536);
const DIGIT = 1;
for (let c = 97; c <= 122; c++) LETTER[c] = LETTER[c - 32] = c;
for (let c = 48; c <= 57; c++) LETTER[c] = DIGIT;

const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return hash;
}

/** Open-addressed table of hashes; kept typed, because it is asked for every word of an archive. */
class Kinds {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: Uint8Array;

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 1024;
    while (size < entries.size * 4) size *= 2;
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

const wordKinds = new Map<number, number>();
const phraseKinds = new Map<number, number>();
const masks = KINDS.map(([kind, classes]) => ({ kind, ...bits(...classes) }));
const all = bits(...KINDS.flatMap(([, classes]) => classes));
// One pass with a cheap look first: most words of the lexicon are in none of the kinds, and this runs at every
// start of the tool.
for (const [word, { low, high, phrases }] of LEXICON) {
  if ((low & all.low) | (high & all.high)) addClasses(word, low, high);
  for (const p of phrases) {
    if ((p.low & all.low) | (p.high & all.high)) addClasses(p.words.join(' '), p.low, p.high);
  }
}
for (const [kind, said] of SAID_BY_RULES) for (const words of said) add(words, kind);
const WORDS = new Kinds(wordKinds);
const PHRASES = new Kinds(phraseKinds);

function addClasses(text: string, low: number, high: number): void {
  for (const mask of masks) if ((low & mask.low) | (high & mask.high)) add(text, mask.kind);
}

/** Enters a word or phrase. The gate reads "lay-off" and "worker's" as two words. */
function add(text: string, kind: number): void {
  const words = /^[a-z]+$/.test(text) ? [text] : text.split(/[^a-z]+/).filter((w) => w !== '');
  const last = hashOf(words.at(-1) ?? '');
  const seen = GENERAL.has(text) && kind === JOBS ? PEOPLE : kind;
  if (words.length === 1)
    put(wordKinds, last, kind === CUTTING && STRONG_VERB.test(text) ? seen | STRONG : seen);
  else if (words.length > 1 && words.length <= LONGEST) {
    put(wordKinds, last, ENDS_PHRASE);
    put(phraseKinds, words.map(hashOf).reduceRight(mix, SEED), seen);
  }
}

function put(kinds: Map<number, number>, hash: number, kind: number): void {
  kinds.set(hash, (kinds.get(hash) ?? 0) | kind);
}

/**
 * True if a text may tell of job cuts: a word that says so by itself, or words of cutting and words for jobs
 * near each other in either order. False for most articles of an archive, which need no further look; the
 * tests hold that no article with a claim is among them. One pass, linear in the length of the text.
 */
export function mayHoldCuts(text: string): boolean {
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
  const length = text.length;
  let i = 0;
  while (i < length) {
    let letter = LETTER[text.charCodeAt(i++)] as number;
    if (letter < DIGIT) continue;
    if (letter === DIGIT) {
      // A number counts as one word, however it is written.
      if (number !== at) number = ++at;
      if (at - going <= REACH && at - jobs <= REACH) return true;
      continue;
    }
    let hash = SEED;
    do {
      hash = Math.imul(hash ^ letter, 0x01000193);
      letter = i < length ? (LETTER[text.charCodeAt(i++)] as number) : 0;
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
  }
  return false;
}
