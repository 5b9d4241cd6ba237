import { bits } from '../lexicon/classes.ts';
import type { Document } from './document.ts';
import { is } from './document.ts';
import type { Sentence } from './sentences.ts';

/** Words around a date that tell which way it points. */

const SACKED = bits('CUT_PAST');

/** True where the words before a date point to the future. */
export function looksAhead(doc: Document, i: number, s: Sentence): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 3); k--) {
    if (
      /^(?:by|until|till|before|next|effective|starting|beginning|from|after|ending|ends|end|through)$/.test(
        doc.word[k] as string,
      )
    )
      return willBefore(doc, k, s) || /^(?:by|until|till|next|effective)$/.test(doc.word[k] as string);
  }
  return willBefore(doc, i, s);
}

export function willBefore(doc: Document, i: number, s: Sentence): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 16); k--) {
    const w = doc.word[k] as string;
    if (/^(?:will|would|to|shall|expects?|expected|plans?|planned)$/.test(w)) return true;
    // "to pay 300 workers sacked in March": the participle is of the past.
    if (
      is(doc, k, SACKED) &&
      !/^(?:be|being|get|cut|shed|let)$/.test(`${doc.word[k - 1]}`) &&
      !/^(?:cut|shed|let)$/.test(w)
    )
      return false;
    if (/^(?:said|announced|announces|,|;|was|were|had|has|been|since|last|when|after)$/.test(w))
      return false;
  }
  return false;
}

/** Takes "last", "end of", "early" in front of a date into its range. */
export function leading(doc: Document, i: number, s: Sentence): number {
  let from = i;
  while (
    from > s.from &&
    i - from < 4 &&
    /^(?:last|this|next|early|late|mid|the|end|of|beginning|start|middle|fiscal)$/.test(
      doc.word[from - 1] as string,
    )
  )
    from--;
  return from;
}

/** True behind "by", "until" or "before", and for an "end of …". */
export function limits(doc: Document, i: number, s: Sentence): boolean {
  if (i > s.from && /^(?:by|until|till|before|through)$/.test(doc.word[i - 1] as string)) return true;
  for (let k = i; k < i + 4 && k < s.to; k++) if (doc.word[k] === 'end') return true;
  return false;
}

export function saidBefore(doc: Document, i: number, s: Sentence): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 3); k--)
    if (/^(?:said|announced|told|reported)$/.test(doc.word[k] as string)) return true;
  return false;
}
