import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import { wordTest } from '../text/word-facts.ts';
import type { ReasonMention, Tie, TokenRange } from '../types.ts';
import { quotationAt } from './quotations.ts';
import { speakerOf } from './speakers.ts';

/** How far after a cut, in sentences, somebody's words are still about it; and how far those in the first person. */
export const EXPLAINED_WITHIN = 2;
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

export interface Tied {
  readonly sentence: number;
  /** The reasons that a sentence so tied can give. */
  readonly ties: readonly Tie[];
  /** The words that point back to the cut. */
  readonly pointer: TokenRange | null;
}

/** The sentence with a cut that sentence `s`, which tells of none, is about; null if it is about none. */
export function tie(doc: Document, s: Sentence, told: { has(sentence: number): boolean }): Tied | null {
  const pointer = pointerIn(doc, s) ?? pronounIn(doc, s, told);
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
export function neighbour(
  doc: Document,
  s: Sentence,
  told: { has(sentence: number): boolean },
): number | null {
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
export function firstVerb(doc: Document, s: Sentence): number {
  for (let i = s.from + 1; i < s.to; i++) if (is(doc, i, FINITE) && doc.shape[i] === SHAPE.lower) return i;
  return s.to;
}

/** Of some claims those whose employer is the subject of the verb at `verb`: named, or "it", "we", "the company". */
export function subjectOf(
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
    // "the Post, which had been losing readers": whoever stands before it.
    if (word === 'which' || word === 'who') continue;
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

export function previous(
  index: number,
  told: { has(sentence: number): boolean },
  reach: number,
): number | null {
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

/** What makes "it was …" a word about the cut: "it was driven by", "they are part of". */
const ABOUT =
  /^(?:part|due|because|driven|caused|prompted|triggered|aimed|designed|intended|meant|needed|necessary|necessitated|related|tied|linked|attributed|in|a|an|the|down|about|not|partly|largely|mainly|performance-based|based|being|all|really|simply)$/;
const LINK =
  /^(?:is|was|are|were|comes|came|come|follows|followed|follow|reflects|reflected|means|meant|marks|stems|results|resulted|'s)$/;

/** "This followed the loss of …", "They are performance-based", right after the sentence of the cut. */
function pronounIn(doc: Document, s: Sentence, told: { has(sentence: number): boolean }): TokenRange | null {
  if (s.title || !told.has(s.index - 1)) return null;
  for (let i = s.from; i < Math.min(s.to, s.from + 8); i++)
    if (
      /^(?:this|that|these|it|they)$/.test(doc.word[i] as string) &&
      LINK.test(doc.word[i + 1] ?? '') &&
      (!/^(?:it|they)$/.test(doc.word[i] as string) ||
        !is(doc, i + 1, BE) ||
        ABOUT.test(doc.word[i + 2] ?? '')) &&
      (i === s.from ||
        is(doc, i - 1, SAY) ||
        /^["“,]$/.test(doc.word[i - 1] as string) ||
        doc.word[i - 1] === 'that')
    )
      return [i, i + 2];
  return null;
}

const CUTTING = bits('CUT_BASE', 'CUT_S', 'CUT_PAST', 'CUT_ING', 'LAY');
const JOBS = bits('JOB', 'PERSON', 'STAFF');

/** True if a word for jobs or staff stands close after a verb of cutting: a cut told again. */
function jobsFollow(doc: Document, from: number, s: Sentence): boolean {
  for (let i = from; i < Math.min(s.to, from + 4); i++) if (is(doc, i, JOBS)) return true;
  return false;
}

const BE = bits('BE');
const FINITE = bits('VERB', 'SAY', 'MODAL', 'BE', 'HAVE');

/**
 * True if the reason can be one of the cut at `anchor`: nothing else that the sentence tells stands in between.
 * "Acme, hit by falling sales, will cut 90 jobs"; not "Acme posted a loss, hit by falling sales, and will cut 90 jobs".
 */
export function attached(doc: Document, s: Sentence, anchor: TokenRange, reason: ReasonMention): boolean {
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

/** True for words that an officer of the employer, or the employer, is quoted with. */
export function isQuotedFromEmployer(doc: Document, reason: ReasonMention): boolean {
  if (!quotationAt(doc, reason.range)) return false;
  const { type } = speakerOf(doc, reason.range);
  return type === 'executive' || type === 'company';
}

const SAY = bits('SAY');

/** True if somebody speaks in the sentence. */
function explains(doc: Document, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++) {
    if (is(doc, i, SAY) || (doc.shape[i] === SHAPE.punct && /^["“”]$/.test(doc.word[i] as string)))
      return true;
  }
  return false;
}

const WE = wordTest(/^(?:we|our|us|we've|we're|we'll|i)$/);

export function firstPerson(doc: Document, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++) if (WE.at(doc, i)) return true;
  return false;
}
