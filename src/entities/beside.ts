import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { isCandidate, isObject, PREP, VERB } from './asides.ts';
import type { Reference } from './references.ts';

const COMPANY = bits('COMPANY');
const UNIT = bits('UNIT', 'STAFF', 'JOB', 'PERSON', 'OCCUPATION', 'COMPANY');

/** "Boeing's layoffs", "Ford job cuts" before the noun; "layoffs at Boeing", "cut by Acme" after it. */
export function besideNoun(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  start: number,
  end: number,
): Reference | null {
  for (const r of refs) {
    if (r.to > start || !isCandidate(doc, r, s)) continue;
    if (r.kind === 'pronoun' && !/^(?:its|their|our)$/.test(r.head)) continue;
    const gap = start - r.to;
    const genitive = doc.word[r.to] === "'s" || doc.word[r.to] === "'";
    if (genitive && gap <= 5 && plain(doc, r.to + 1, start)) return r;
    if (gap <= 2 && r.kind === 'name' && plain(doc, r.to, start) && !isObject(doc, r, s)) return r;
    if (r.kind === 'pronoun' && gap <= 4 && plain(doc, r.to, start)) return r;
  }
  for (const r of refs) {
    if (r.from < end || r.from - end > 9 || !isCandidate(doc, r, s)) continue;
    // "layoffs hit Acme", "layoffs hit games studio Acme"
    if (
      r.kind === 'name' &&
      r.from - end <= 4 &&
      doc.word.slice(end, r.from).some((w) => /^(?:hit|hits|rock|rocks|roil|roils)$/.test(w)) &&
      !is(doc, r.to, COMPANY)
    )
      return r;
    const at = prepositionBefore(doc, r, end);
    if (at < end) continue;
    const preposition = doc.word[at] as string;
    if (!/^(?:at|by|from|within|of|across|in|for|among)$/.test(preposition)) continue;
    if (r.kind === 'name' && /^(?:in|across|of|from|for)$/.test(preposition)) {
      if (r.entity?.kind !== 'organization' || (r.entity.score < 1 && preposition === 'in')) continue;
    }
    if (
      r.kind === 'group' &&
      /^(?:in|across|for)$/.test(preposition) &&
      !/^(?:wall street|industry|sector|economy)$/.test(r.head)
    )
      continue;
    // "65 positions will go at Iron Knob": a name that nothing shows to be an employer may be a place.
    if (
      r.kind === 'name' &&
      preposition !== 'by' &&
      r.entity?.kind === 'unknown' &&
      r.entity.mentions.length < 2 &&
      r.to - r.from < 3
    )
      continue;
    // "layoffs following a deal by Elliott": the name belongs to the other phrase.
    if (otherPhrase(doc, end, at)) continue;
    // A verb between cut and name begins another clause.
    if (!hasVerb(doc, end, at)) return r;
  }
  return null;
}

/** The preposition that holds a reference, at most three words before it; -1 if there is none after token `end`. */
export function prepositionBefore(doc: Document, r: Reference, end: number): number {
  let i = r.from - 1;
  if (/^(?:the|a|its|their)$/.test(doc.word[i] as string) || (i > end && !is(doc, i, PREP))) i--;
  for (let k = 0; k < 3 && i > end && !is(doc, i, PREP) && !is(doc, i, VERB); k++) i--;
  return i >= end && is(doc, i, PREP) ? i : -1;
}

function otherPhrase(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:following|after|under|amid|since|despite|because|due|as|with|before|during)$/.test(
        doc.word[i] as string,
      )
    )
      return true;
  return false;
}

function plain(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (is(doc, i, VERB) || is(doc, i, PREP) || /^[,;:.]$/.test(doc.word[i] as string)) return false;
  return true;
}

function hasVerb(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, VERB) && !is(doc, i, UNIT)) return true;
  return false;
}

/** Behind the cut: '"…," Acme said', "at Acme", or the subject after a fronted phrase. */
export function rightOf(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  end: number,
): Reference | null {
  // "Following layoffs last year, Acme cut …"
  if (is(doc, s.from, PREP) || (doc.word[s.from] as string).endsWith('ing')) {
    let comma = end;
    while (comma < s.to && doc.word[comma] !== ',') comma++;
    const subject = refs.find((r) => r.from > comma && r.from <= comma + 3 && isCandidate(doc, r, s));
    if (subject) return subject;
  }
  for (const r of refs) {
    if (r.from < end || r.kind === 'pronoun' || !isCandidate(doc, r, s)) continue;
    const before = doc.word[r.from - 1] ?? '';
    const held = /^(?:at|by|from|within)$/;
    if (
      r.kind === 'name' &&
      before !== 'by' &&
      r.entity?.kind === 'unknown' &&
      r.entity.mentions.length < 2 &&
      r.to - r.from < 3
    )
      continue;
    if (held.test(before) || (/^(?:the|its)$/.test(before) && held.test(doc.word[r.from - 2] ?? '')))
      return r;
    if (r.to < s.to && /^(?:said|says|announced|confirmed)$/.test(doc.word[r.to] as string)) return r;
    if (r.kind === 'name' && (isDescribedAt(doc, r, end) || isSubjectAfter(doc, r, end))) return r;
  }
  return null;
}

/** "… at Australia's biggest regional broadcaster, Austar": the name after a description that a preposition holds. */
function isDescribedAt(doc: Document, r: Reference, end: number): boolean {
  if (doc.word[r.from - 1] !== ',' || !is(doc, r.from - 2, COMPANY)) return false;
  for (let i = r.from - 3; i >= Math.max(end, r.from - 14); i--) {
    if (/^(?:at|by|from)$/.test(doc.word[i] as string)) return true;
    if (/^[,;:]$/.test(doc.word[i] as string)) return false;
  }
  return false;
}

/** "300 jobs are at risk after the chain Linden & Moss called in administrators": the subject of what brought the cut. */
function isSubjectAfter(doc: Document, r: Reference, end: number): boolean {
  if (
    !/^(?:called|calls|collapsed|collapses|entered|enters|went|goes|fell|filed|files|failed|announced|confirmed|decided|closed|closes|closing|shut|shuts|shutting|ceased|revealed|said|lost|loses|moves|moved|pulls|pulled|stops|ends|cuts|axes|sheds|begins|seeks|prepares|plans|looks|is|was|has)$/.test(
      doc.word[r.to] ?? '',
    )
  )
    return false;
  for (let i = r.from - 1; i >= Math.max(end, r.from - 7); i--) {
    if (/^(?:after|as|when|because|if|once)$/.test(doc.word[i] as string)) return true;
    if (is(doc, i, VERB) || (is(doc, i, PREP) && i > end) || /^[,;:]$/.test(doc.word[i] as string))
      return false;
  }
  return false;
}
