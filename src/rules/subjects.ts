import { bits } from '../lexicon/classes.ts';
import type { Attachment } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { CONJUNCTION, readList } from '../text/noun-lists.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange } from '../types.ts';
import { namesPeople } from './groups.ts';

/** What stands before a verb as its subject: groups, and where they are. */
export interface Subject {
  readonly groups: readonly TokenRange[];
  readonly places: readonly Attachment[];
}

const LEAD = /^(?:in|at|from|across|within|near)$/;
const HEDGE = bits('HEDGE_ABOUT', 'HEDGE_OVER', 'HEDGE_UPTO', 'ADV', 'MORE');
const BEGINS = bits('SAY', 'CONJ');
/** Longest subject, in tokens. */
const REACH = 40;
export const NONE: Subject = { groups: [], places: [] };

/**
 * The longest subject that ends before token `end`: "engineers in Melbourne, baggage handlers in Sydney and call
 * centre staff". It begins with the sentence or after a verb of saying, a comma or "that".
 */
export function subjectBefore(doc: Document, s: Sentence, end: number): Subject {
  for (let from = Math.max(s.from, end - REACH); from < end - 1; from++) {
    if (from > s.from && !beginsAfter(doc, from - 1)) continue;
    const found = subjectFrom(doc, from, end);
    if (found) return found;
  }
  return NONE;
}

const beginsAfter = (doc: Document, i: number): boolean =>
  is(doc, i, BEGINS) || /^(?:that|,|;|:|["“”]|--|—|–|with|of)$/.test(doc.word[i] as string);

function subjectFrom(doc: Document, from: number, end: number): Subject | null {
  const groups: TokenRange[] = [];
  const places: Attachment[] = [];
  let i = from;
  while (i < end) {
    const list = listAt(doc, i, end);
    if (list.items.length === 0) return null;
    groups.push(...list.items);
    i = list.to;
    while (i < end && LEAD.test(doc.word[i] as string)) {
      const { items, to } = readList(doc, i + 1, end);
      if (items.length === 0) return null;
      // "in Melbourne, baggage handlers": the list goes on with people.
      const people = items.findIndex((item, k) => k > 0 && namesPeople(doc, item));
      places.push({ by: doc.word[i] as string, items: people < 0 ? items : items.slice(0, people) });
      if (people > 0) groups.push(...items.slice(people));
      i = to;
    }
    if (doc.word[i] === ',') i++;
    if (CONJUNCTION.test(doc.word[i] ?? '')) i++;
    else if (i < end && doc.word[i - 1] !== ',') return null;
  }
  return groups.some((group) => namesPeople(doc, group)) ? { groups, places } : null;
}

/** A list that hedges and a number may lead: "about 30 reporters and editors". */
function listAt(doc: Document, at: number, end: number): { items: readonly TokenRange[]; to: number } {
  let i = at;
  while (i < end && !doc.quantities.has(i) && is(doc, i, HEDGE)) i++;
  return readList(doc, doc.quantities.get(i)?.to ?? i, end);
}
