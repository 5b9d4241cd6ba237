import { bits } from '../lexicon/classes.ts';
import type { Claim } from '../schema.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import type { CutMention, ReasonMention, Tie, TokenRange } from '../types.ts';
import { quotationAt } from './quotations.ts';
import type { Receipts } from './record.ts';
import { speakerOf } from './speakers.ts';

/** How far after a cut, in sentences, somebody's words are still about it; and how far those in the first person. */
const EXPLAINED_WITHIN = 2;
const WE_EXPLAIN_WITHIN = 6;
/** How far, in sentences, words such as "the move" point; and how far "the layoffs", which can mean nothing else. */
const POINTS_WITHIN = 8;
const NAMED_AGAIN_WITHIN = 20;

const LAYOFF = bits('LAYOFF', 'BUYOUT');
const POINTER = new Set(
  'cuts cut layoffs lay-offs redundancies reductions reduction move moves decision decisions changes measures plan plans restructuring reorganization reorganisation closures closure steps step announcement programme program actions action proposals proposal cull downsizing losses cutbacks overhaul shake-up restructure job-cuts shutdown reason reasons cost-cutting process savings exercise job-losses'.split(
    ' ',
  ),
);
const DETERMINER = new Set(
  "the these this those such its their company's latest planned proposed our all his her announced 's".split(
    ' ',
  ),
);

/** The sentences in which reasons are worth looking for: those of the claims, and what stands near or points back. */
export function sentencesNear(doc: Document, claims: readonly (readonly CutMention[])[]): number[] {
  const told = new Set(claims.flatMap((c) => c.map((m) => m.sentence)));
  if (told.size === 0) return [];
  const near: number[] = [];
  for (const s of doc.sentences)
    if (told.has(s.index) || neighbour(doc, s, told) !== null || tie(doc, s, told) !== null)
      near.push(s.index);
  return near;
}

/** Which reasons belong to which claim: one list a claim, each in the order of the text. */
export function reasonsOf(
  doc: Document,
  claims: readonly (readonly CutMention[])[],
  found: readonly ReasonMention[],
  employers: readonly (string | null)[] = [],
): ReasonMention[][] {
  const own: ReasonMention[][] = claims.map(() => []);
  const told = new Map<number, { mention: CutMention; claim: number }[]>();
  claims.forEach((mentions, claim) => {
    for (const mention of mentions) {
      const list = told.get(mention.sentence) ?? [];
      told.set(mention.sentence, list);
      list.push({ mention, claim });
    }
  });
  for (const reason of found)
    for (const claim of owners(doc, told, reason, employers)) own[claim]?.push(reason);
  return own.map((reasons) => oncePerWording(doc, best(doc, tightest(reasons), told)));
}

/** A headline that the body repeats word for word gives its reasons once. */
function oncePerWording(doc: Document, reasons: readonly ReasonMention[]): ReasonMention[] {
  const seen = new Set<string>();
  return reasons.filter(({ category, stance, range }) => {
    const wording = `${category} ${stance} ${doc.word.slice(range[0], range[1]).join(' ')}`;
    return !seen.has(wording) && seen.add(wording);
  });
}

/**
 * Each category once a claim and stance, the firmest tie first: a reason told again is the same reason. Those that
 * the tellings of the cut name themselves all stay, since each is told in words of its own.
 */
function best(doc: Document, reasons: readonly ReasonMention[], told: Told): ReasonMention[] {
  // A headline is short for what the text then says in full.
  const distance = (r: ReasonMention) =>
    (told.has(r.sentence) ? 0 : 4) +
    (r.tie === 'clause' || r.tie === 'circumstance' ? 0 : 2) +
    (doc.sentences[r.sentence]?.title ? 3 : 0);
  const chosen = new Map<string, ReasonMention>();
  for (const r of reasons) {
    const key = `${r.category} ${r.stance}`;
    const other = chosen.get(key);
    if (!other || distance(r) < distance(other)) chosen.set(key, r);
  }
  return reasons.filter((r) => distance(r) === 0 || chosen.get(`${r.category} ${r.stance}`) === r);
}

/** A reason as the claim's record has it, with the one who states it. */
export function reasonRecord(
  receipts: Receipts,
  doc: Document,
  reason: ReasonMention,
  employer: string | null,
): Claim['rationale'][number] {
  const source = speakerOf(doc, reason.range);
  return {
    category: reason.category,
    ...receipts.ofTokens(reason.range),
    stance: reason.stance,
    // The organisation that speaks of its own cut is the employer, however the sentence calls it.
    stated_by: {
      type: source.type,
      name: source.type === 'company' ? (employer ?? source.name) : source.name,
    },
  };
}

type Told = ReadonlyMap<number, readonly { mention: CutMention; claim: number }[]>;

function owners(
  doc: Document,
  told: Told,
  reason: ReasonMention,
  employers: readonly (string | null)[],
): Iterable<number> {
  const s = doc.sentences[reason.sentence] as Sentence;
  if (reason.tie === 'quotation' && !speaksForEmployer(doc, s, reason)) return [];
  const here = told.get(reason.sentence)?.filter((h) => attached(doc, s, h.mention.trigger, reason));
  if (here) {
    if (here.length === 0) return [];
    // A reason before every cut of the sentence is one for all of them, one after a cut belongs to that.
    const before = here.filter((h) => h.mention.trigger[0] < reason.range[0]);
    if (before.length === 0) return new Set(here.map((h) => h.claim));
    const nearest = Math.max(...before.map((h) => h.mention.trigger[0]));
    return new Set(before.filter((h) => h.mention.trigger[0] === nearest).map((h) => h.claim));
  }
  if (reason.tie === 'state') {
    const beside = neighbour(doc, s, told);
    const claims = beside === null ? [] : (told.get(beside) ?? []).map((h) => h.claim);
    return subjectOf(doc, s, reason.range[0], claims, employers);
  }
  const from = tie(doc, s, told);
  if (from === null || !from.ties.includes(reason.tie)) {
    // "The airline is trying to cut costs": a cause or aim told of the employer itself, beside the cut.
    const ofEmployer =
      reason.tie === 'clause' || (reason.tie === 'event' && reason.category === 'bankruptcy');
    const beside = ofEmployer ? neighbour(doc, s, told) : null;
    const claims = beside === null ? [] : (told.get(beside) ?? []).map((h) => h.claim);
    return subjectOf(doc, s, firstVerb(doc, s), claims, employers);
  }
  if (from.pointer && !attached(doc, s, from.pointer, reason)) return [];
  return new Set(told.get(from.sentence)?.map((h) => h.claim));
}

interface Tied {
  readonly sentence: number;
  /** The reasons that a sentence so tied can give. */
  readonly ties: readonly Tie[];
  /** The words that point back to the cut. */
  readonly pointer: TokenRange | null;
}

/** The sentence with a cut that sentence `s`, which tells of none, is about; null if it is about none. */
function tie(doc: Document, s: Sentence, told: { has(sentence: number): boolean }): Tied | null {
  const pointer = pointerIn(doc, s);
  const named = pointer !== null && NAMES_CUTS.test(doc.word[pointer[1] - 1] as string);
  const before = previous(s.index, told, named ? NAMED_AGAIN_WITHIN : POINTS_WITHIN);
  if (before === null) return null;
  if (pointer)
    return { sentence: before, ties: ['clause', 'circumstance', 'statement', 'quotation'], pointer };
  if (!explains(doc, s)) return null;
  const distance = s.index - before;
  if (distance <= EXPLAINED_WITHIN) {
    const ties: Tie[] = firstPerson(doc, s)
      ? ['clause', 'circumstance', 'statement']
      : ['clause', 'statement'];
    return { sentence: before, ties, pointer: null };
  }
  return distance <= WE_EXPLAIN_WITHIN && firstPerson(doc, s)
    ? { sentence: before, ties: ['clause', 'statement', 'quotation'], pointer: null }
    : null;
}

/** The sentence with a cut right before or behind sentence `s`, in its paragraph or the next. */
function neighbour(doc: Document, s: Sentence, told: { has(sentence: number): boolean }): number | null {
  if (s.title) return null;
  for (const index of [s.index - 1, s.index + 1]) {
    const other = doc.sentences[index];
    if (other && !other.title && told.has(index) && Math.abs(other.paragraph - s.paragraph) <= 1)
      return index;
  }
  return null;
}

const COMPANY = bits('COMPANY');
const PERSON_TITLE = bits('PERSON_TITLE');
/** Bodies of which an article names several: "the city" is the employer only where its name says so. */
const PUBLIC_BODY =
  /^(?:city|county|council|government|state|district|university|college|school|hospital|agency|department|ministry|town)$/;
/** How far before a verb its subject is looked for, in tokens. */
const SUBJECT_REACH = 14;

/** The first finite verb of a sentence, before which its subject stands. */
function firstVerb(doc: Document, s: Sentence): number {
  for (let i = s.from + 1; i < s.to; i++) if (is(doc, i, FINITE) && doc.shape[i] === SHAPE.lower) return i;
  return s.to;
}

/** Of some claims those whose employer is the subject of the verb at `verb`: named, or "it", "we", "the company". */
function subjectOf(
  doc: Document,
  s: Sentence,
  verb: number,
  claims: readonly number[],
  employers: readonly (string | null)[],
): Iterable<number> {
  // "Savings should come to …", "Sales have fallen …": the subject is part of the reason.
  if (verb === s.from || /^(?:["“‘']|that)$/.test(doc.word[verb - 1] as string)) return new Set(claims);
  for (let i = verb - 1; i >= Math.max(s.from, verb - SUBJECT_REACH); i--) {
    const word = doc.word[i] as string;
    if (/^[;:]$/.test(word) || is(doc, i, FINITE)) return [];
    const named = claims.filter((c) => nameWords(employers[c]).has(word));
    if (named.length > 0 && doc.shape[i] !== SHAPE.lower) return new Set(named);
    if (/^(?:it|they|we|he|she|management|bosses|executives|managers)$/.test(word)) return new Set(claims);
    if (is(doc, i, PERSON_TITLE)) return new Set(claims);
    if (is(doc, i, COMPANY) && doc.shape[i] === SHAPE.lower && DETERMINER.has(doc.word[i - 1] as string))
      return PUBLIC_BODY.test(word) ? new Set(named) : new Set(claims);
  }
  return [];
}

/** The words of an employer's name that tell it apart: "University of Kent" is called Kent. */
function nameWords(name: string | null | undefined): ReadonlySet<string> {
  return new Set(
    (name ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}&-]+/u)
      .filter((w) => w.length > 2 && !/^(?:the|and|of|for)$/.test(w)),
  );
}

const NAMES_CUTS = /^(?:cuts|layoffs|lay-offs|redundancies|reductions|losses|cutbacks|job-cuts|job-losses)$/;

function previous(index: number, told: { has(sentence: number): boolean }, reach: number): number | null {
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) if (told.has(i)) return i;
  return null;
}

/** The words that take up a cut told elsewhere: "the move", "these layoffs", "job cuts". */
function pointerIn(doc: Document, s: Sentence): TokenRange | null {
  for (let i = s.from; i < s.to; i++) {
    if (is(doc, i, LAYOFF)) return [i, i + 1];
    for (const p of doc.phrases.get(i) ?? [])
      if ((p.low & LAYOFF.low) | (p.high & LAYOFF.high)) return [i, p.to];
    if (is(doc, i, CUTTING) && jobsFollow(doc, i + 1, s)) return [i, i + 1];
    if (!POINTER.has(doc.word[i] as string)) continue;
    for (let k = i - 1; k >= Math.max(s.from, i - 3); k--)
      if (DETERMINER.has(doc.word[k] as string)) return [k, i + 1];
  }
  return null;
}

const CUTTING = bits('CUT_BASE', 'CUT_S', 'CUT_PAST', 'CUT_ING', 'LAY');
const JOBS = bits('JOB', 'PERSON', 'STAFF');

/** True if a word for jobs or staff stands close after a verb of cutting: a cut told again. */
function jobsFollow(doc: Document, from: number, s: Sentence): boolean {
  for (let i = from; i < Math.min(s.to, from + 4); i++) if (is(doc, i, JOBS)) return true;
  return false;
}

const FINITE = bits('VERB', 'SAY', 'MODAL', 'BE', 'HAVE');

/**
 * True if the reason can be one of the cut at `anchor`: nothing else that the sentence tells stands in between.
 * "Acme, hit by falling sales, will cut 90 jobs"; not "Acme posted a loss, hit by falling sales, and will cut 90 jobs".
 */
function attached(doc: Document, s: Sentence, anchor: TokenRange, reason: ReasonMention): boolean {
  if (reason.tie === 'event') return true;
  const [from, to] = reason.range;
  if (from < anchor[1] && anchor[0] < to) return true;
  if (from >= anchor[1]) {
    for (let i = anchor[1]; i < from - 1; i++) {
      const word = doc.word[i] as string;
      if (word === ';') return false;
      if (
        word === ',' &&
        /^(?:and|but|while|whereas|although)$/.test(doc.word[i + 1] as string) &&
        finite(doc, i + 2, from)
      )
        return false;
    }
    return true;
  }
  // Before the cut: only the subject may stand before it, since the last "and" or "but".
  let start = from;
  while (start > s.from && !/^(?:;|:|and|but|--|—|–|"|“)$/.test(doc.word[start - 1] as string)) start--;
  return !finite(doc, start, from);
}

function finite(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, FINITE) && doc.word[i] !== 'to') return true;
  return false;
}

/** True for words in the first person that an officer of the employer, or the employer, is quoted with. */
function speaksForEmployer(doc: Document, s: Sentence, reason: ReasonMention): boolean {
  if (!firstPerson(doc, s) || !quotationAt(doc, reason.range)) return false;
  const { type } = speakerOf(doc, reason.range);
  return type === 'executive' || type === 'company';
}

const SAY = bits('SAY');

/** True if somebody speaks in the sentence. */
function explains(doc: Document, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++) {
    if (is(doc, i, SAY) || /^["“”]$/.test(doc.word[i] as string)) return true;
  }
  return false;
}

function firstPerson(doc: Document, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++)
    if (/^(?:we|our|us|we've|we're|we'll|i)$/.test(doc.word[i] as string)) return true;
  return false;
}

/** Of reasons of one category that overlap, the one that says it in the fewest words. */
function tightest(found: readonly ReasonMention[]): ReasonMention[] {
  const length = (r: ReasonMention) =>
    r.range[1] - r.range[0] + (r.tie === 'event' || r.tie === 'quotation' ? 1000 : 0);
  const kept = new Map<string, ReasonMention[]>();
  for (const r of [...found].sort((a, b) => length(a) - length(b))) {
    const key = `${r.sentence} ${r.category}`;
    const others = kept.get(key) ?? [];
    kept.set(key, others);
    if (!others.some((k) => k.range[0] < r.range[1] && r.range[0] < k.range[1])) others.push(r);
  }
  return [...kept.values()].flat().sort((a, b) => a.range[0] - b.range[0]);
}
