import type { ClassName } from '../lexicon/classes.ts';
import { bits } from '../lexicon/classes.ts';
import { readEntries } from '../lexicon/entries.ts';
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
      'laid off, lay off, lays off, laying off, let go, lets go, letting go, let people go, letting people go, jobs at risk, jobs are at risk, jobs to go, told their jobs, told that their jobs, redundant, jobless, out of work, out of jobs',
    ),
  ],
  [
    GOING,
    list(
      'risk, danger, threat, jeopardy, line, doubt, balance, block, unemployed, dole, threaten, notice, notices, letters, resign, quit, ' +
        'strike, strikes, striking, takes, take, taking, kill, kills, killing, killed, end, ends, ending, ended, close, closes, closing, ' +
        'disestablish, disestablishes, disestablishing, disestablished, erase, erases, erasing, erased, sacrifice, sacrifices, suppress, ' +
        'suppresses, suppressing, wipe, wipes, wiping, wiped, without, forgo, withdraw, withdraws, destroy, destroys, destroyed, destroying, ' +
        'surplus, needed, away, separated, slated, earmarked, fewer, volunteers, applicants, applications, departure, departures, days, day, shift, shifts, ' +
        'swallow, swallows, retire, retires, retiring, freeze, surrender, surrenders, went, disappeared, vanished, ' +
        'renewed, extended, report, buyouts, caught up, swept up',
    ),
  ],
];

/** Longest phrase that the gate knows, in words. */
const LONGEST = 4;

const wordKinds = new Map<number, number>();
const phraseKinds = new Map<number, number>();
const masks = KINDS.map(([kind, classes]) => ({ kind, ...bits(...classes) }));
const all = bits(...KINDS.flatMap(([, classes]) => classes));
// One pass with a cheap look first: most words of the lexicon are in none of the kinds, and this runs at every
// start of the tool.
for (const [word, { low, high, phrases }] of readEntries()) {
  if ((low & all.low) | (high & all.high)) addClasses(word, low, high);
  for (const p of phrases) {
    if ((p.low & all.low) | (p.high & all.high)) addClasses(p.words.join(' '), p.low, p.high);
  }
}
for (const [kind, said] of SAID_BY_RULES) for (const words of said) add(words, kind);
type Kinds = readonly (readonly [hash: number, kinds: number])[];

/** Hash of a word, or of the words of a phrase, to its kinds. Plain data, worked out when the tool is built. */
export const wordKindsData = (): Kinds => [...wordKinds];
export const phraseKindsData = (): Kinds => [...phraseKinds];

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
