import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import type { TokenRange } from '../types.ts';
import { isMark } from './quotations.ts';
import { phrase } from './voices.ts';

/** Where the noun phrases of speakers begin and end around verbs of saying. Every walk is bounded. */

const TIME = bits('WEEKDAY', 'MONTH', 'TIME');
const VERB = bits('VERB', 'CUT_PAST', 'MODAL');
const CUT_NOUN = bits('LAYOFF');
const APPOSED = bits('TITLE', 'COMPANY', 'ANALYST', 'UNION', 'ADJ');
const CUTS_NP =
  /^(?:and|but|while|as|because|when|after|although|though|if|where|whereas|since|so|before|until|than|that|which|who|what|whether)$/;
const PRONOUN = bits('PRONOUN');
const FINITE = bits('BE', 'HAVE', 'MODAL', 'CUT_PAST', 'CUT_ING', 'CUT_S', 'SAY', 'PREP');
/** Tokens from the head of a sentence in which its subject is looked for. */
const SUBJECT_REACH = 40;

/** The first comma of a range, or its end. */
export function firstComma(doc: Document, [from, to]: TokenRange): number {
  for (let i = from; i < to; i++) if (doc.word[i] === ',') return i;
  return to;
}

/** Where the noun phrase behind "with" begins that ends at token `last`; that token itself if there is no "with". */
export function withStart(doc: Document, s: Sentence, last: number): number {
  for (let k = last; k >= Math.max(s.from, last - 14); k--) {
    if (doc.word[k] === 'with') return k + 1;
    if (/^[,;.]$/.test(doc.word[k] as string)) break;
  }
  return last;
}

/** The first token behind a dateline such as "SYDNEY (Reuters) -" or "PARIS, March 20 -". */
export function bodyStart(doc: Document, s: Sentence): number {
  for (let i = s.from + 1; i < Math.min(s.from + 14, s.to - 2); i++) {
    if (doc.shape[i] !== SHAPE.punct || !/^(?:--+|[-–—])$/.test(doc.word[i] as string)) continue;
    return doc.word[i - 1] === ')' || doc.shape[i - 1] === SHAPE.digit || doc.shape[s.from] === SHAPE.upper
      ? i + 1
      : s.from;
  }
  return s.from;
}

/** The subject of the sentence, for a second verb: "Norvale posted a loss and said it would cut jobs". */
export function mainSubject(doc: Document, s: Sentence, limit: number): TokenRange | null {
  const from = bodyStart(doc, s);
  if (is(doc, from, PRONOUN)) return [from, from + 1];
  const to = mainSubjectEnd(doc, from, limit);
  return to > from && to < limit ? [from, to] : null;
}

/** The end of the first noun phrase of a sentence, before its first verb. */
export function mainSubjectEnd(doc: Document, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + SUBJECT_REACH; i++) if (is(doc, i, VERB)) return i;
  return Math.min(limit, from + SUBJECT_REACH);
}

export const isTimeAdjunct = (doc: Document, j: number): boolean =>
  is(doc, j, TIME) ||
  (/^(?:on|in|late|last|this|earlier|next|early)$/.test(doc.word[j] as string) && is(doc, j + 1, TIME));

/** True for the first word of a name or of "the …", "a …", "one …". */
export const startsNounPhrase = (doc: Document, i: number): boolean =>
  doc.shape[i] === SHAPE.capital ||
  doc.shape[i] === SHAPE.upper ||
  /^(?:the|a|an|one|its|their|his|her|he|she|it|they|several|some|two|three|analysts?|people|sources?|company|chief|spokes\w+|union)$/.test(
    doc.word[i] as string,
  );

/** The end of a noun phrase from token i on, with one apposition ("Jo Lind, president of the union"). */
export function nounPhraseEnd(doc: Document, from: number, limit: number): number {
  let i = from;
  let commas = 0;
  while (i < limit && i < from + 24) {
    const w = doc.word[i] as string;
    if (/^[;:"“”()!?–—]$/.test(w) || isMark(doc, i) || (w === '.' && i === limit - 1)) break;
    if (
      i > from &&
      (w === 'in' || w === 'on' || w === 'during' || w === 'at' || w === 'as' || w === 'after') &&
      commas === 0 &&
      !/^(?:charge|chief|large)$/.test(doc.word[i + 1] ?? '')
    ) {
      if (w !== 'at' && w !== 'in') break;
      if (
        /^(?:a|an|the|his|her|its|their)$/.test(doc.word[i + 1] ?? '') &&
        /^(?:statement|memo|letter|note|interview|filing|email|e-mail|conference|news|press|blog|post|report|research|telephone|meeting|call|client|joint|written|open|regulatory|brief)$/.test(
          doc.word[i + 2] ?? '',
        )
      )
        break;
    }
    if (w === ',') {
      commas++;
      const next = phrase(doc, i + 1, Math.min(i + 8, limit));
      if (
        commas > 1 ||
        !/^(?:an?|the|its|chief|senior|president|director|head|analyst|vice|managing|general|co-\w+|[\w&'.-]+ (?:(?:[\w&'.-]+ ){0,4})(?:officer|president|director|executive|analyst|economist|head|ceo|chairman|founder|secretary))\b/.test(
          next,
        )
      )
        break;
    }
    if (
      (CUTS_NP.test(w) || /^(?:obtained|seen|reviewed|published|sent|filed|posted|viewed|cited)$/.test(w)) &&
      i > from
    )
      break;
    i++;
  }
  return i;
}

/** “…,” a shop steward at the Renton, Wash., plant told: all between the mark and the verb. */
export function behindQuotation(doc: Document, s: Sentence, verb: number): TokenRange | null {
  for (let k = verb - 1; k > s.from && verb - k < 22; k--) {
    if (/^["”]$/.test(doc.word[k] as string))
      return /^[,?!.]$/.test(doc.word[k - 1] as string) && k + 1 < verb ? [k + 1, verb] : null;
    if (is(doc, k, VERB) || /^(?:but|and|while|as|;|:)$/.test(doc.word[k] as string)) return null;
  }
  return null;
}

function verbIn(doc: Document, from: number, to: number): boolean {
  if (is(doc, from, FINITE)) return true;
  for (let i = from; i < to; i++) if (is(doc, i, VERB) && is(doc, i, FINITE)) return true;
  return false;
}

function hasTitle(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, APPOSED)) return true;
  return false;
}

/** The noun phrase that ends at token `last`, as the subject of the verb behind it. */
export function subjectBefore(doc: Document, s: Sentence, last: number): TokenRange | null {
  if (last < s.from) return null;
  if (doc.word[last] !== ',' && doc.word[last] !== ')') {
    const from = phraseStart(doc, s, last);
    return from <= last ? [from, last + 1] : null;
  }
  // An apposition or a bracket stands between name and verb.
  let k = last - 1;
  const open = doc.word[last] === ')' ? '(' : ',';
  while (k > s.from && doc.word[k] !== open && last - k < 30 && !/^["“”;:]$/.test(doc.word[k] as string)) k--;
  if (doc.word[k] !== open || k === s.from) {
    // "Norvale Inc (NVL.N) the world's largest baker, said": the first comma of the pair is missing.
    const body = bodyStart(doc, s);
    return open === ',' && last - body < 24 && !verbIn(doc, body, last) ? [body, last] : null;
  }
  if (open === '(') return subjectBefore(doc, s, k - 1);
  const from = phraseStart(doc, s, k - 1);
  if (from > k - 1) return null;
  const inner = doc.word[k + 1] as string;
  const apposition =
    /^(?:an?|the|its|his|her|one|chief)$/.test(inner) ||
    is(doc, k + 1, APPOSED) ||
    (doc.shape[k + 1] === SHAPE.capital && hasTitle(doc, k + 1, last));
  return [from, apposition ? last : k];
}

/** Where the noun phrase that ends at token `last` begins. */
export function phraseStart(doc: Document, s: Sentence, last: number): number {
  let i = last;
  while (i >= s.from && last - i < 16) {
    const w = doc.word[i] as string;
    // A point inside a sentence ends an abbreviation ("Norvale Foods Co. said").
    if (/^[,;:!?()–—]$/.test(w)) break;
    if (/^--/.test(w) || isMark(doc, i) || (CUTS_NP.test(w) && i < last)) {
      // "people who declined to be named", "analysts who follow the stock"
      if (w === 'who') return phraseStart(doc, s, i - 1);
      break;
    }
    if (w === '-' && doc.end[i] !== doc.start[i + 1]) break;
    i--;
  }
  return i + 1;
}

/** True if a clause follows the verb, not a bare object. */
export function clauseFollows(doc: Document, verb: number, limit: number): boolean {
  if (is(doc, verb + 1, CUT_NOUN) || doc.quantities.has(verb + 1)) return false;
  for (let i = verb + 1; i < limit && i < verb + 14; i++) {
    const w = doc.word[i] as string;
    if (w === 'that' || isMark(doc, i) || w === ':') return true;
    if (/^(?:will|would|is|was|are|were|has|had|have|could|may|plans?|planned|intends|expects)$/.test(w))
      return i > verb + 1;
    if (/^(?:it|they|he|she|we)$/.test(w) && i < verb + 8) return true;
    if (/^[,;.()]$/.test(w) && i > verb + 4) return false;
    if (i === verb + 1 && /^(?:plans?|an?|to)$/.test(w)) return false;
  }
  return false;
}

/** Skips "on Tuesday", "in a statement" and the like. */
export function behindAdjunct(doc: Document, from: number, limit: number): number {
  let i = from;
  while (i < limit && i < from + 12 && !/^[,.;:"“”]$/.test(doc.word[i] as string)) i++;
  return i;
}

/** True if nothing that was said can follow: the sentence ends, or only an adjunct of time or place comes. */
export function endsStatement(doc: Document, from: number, limit: number): boolean {
  const to = behindAdjunct(doc, from, limit);
  if (to >= limit - 1 || /^[.,;]$/.test(doc.word[to] as string)) {
    const rest = phrase(doc, from, to);
    return (
      rest === '' ||
      (/^(?:told|informed|notified)$/.test(doc.word[from - 1] ?? '') &&
        to - from < 9 &&
        doc.word[from - 2] !== 'and' &&
        !/\b(?:that|it|they|will|would|to)\b/.test(rest)) ||
      /^(?:on|in|at|late|earlier|last|this|during|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|to|via|through|by|when|after)\b/.test(
        rest,
      ) ||
      (to === from && !/^[:“"]$/.test(doc.word[to] ?? ''))
    );
  }
  return false;
}
