import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Percent } from '../types.ts';

const STAFF = bits('STAFF', 'PERSON', 'JOB', 'OCCUPATION');
const PLAIN = bits('DET', 'POSS', 'PREP', 'CONJ', 'NUMBER', 'MORE', 'STAFF', 'PERSON', 'JOB', 'PRONOUN');
const WHOLE =
  /^(?:global|worldwide|total|entire|overall|whole|current|existing|company|firm|group|company-wide|full-time|employee|'s|own|all|work|head|'s|’s|more|remaining|bank|organization|organisation|permanent|staff|its|international|140,000-strong)$/;

/** Whether a share is of all staff or of a unit: the words between "of" and the word for staff tell. */
export function percentOf(doc: Document, p: Percent | null): 'workforce' | 'unit' {
  if (!p) return 'workforce';
  // "cut its European staff by 10 percent": the words stand before the share.
  const after = doc.word[p.to];
  let from = p.to + 1;
  let to = from;
  if (after === 'of' || after === 'in') {
    while (to < doc.size && to < from + 12 && !isStaff(doc, to) && !/^[.;]$/.test(doc.word[to] as string))
      to++;
  } else {
    to = p.from;
    if (doc.word[to - 1] === 'by') to--;
    from = to;
    while (from > 0 && from > to - 7 && !/^(?:its|their|the|his|her|a)$/.test(doc.word[from - 1] as string))
      from--;
  }
  for (let i = from; i < to; i++) {
    const word = doc.word[i] as string;
    if (is(doc, i, PLAIN) || WHOLE.test(word)) continue;
    // The employer's own name before the genitive: "Twitter's staff".
    if (doc.word[i + 1] === "'s" || ((doc.shape[i] as number) >= 2 && doc.word[i + 2] === "'s")) continue;
    if (/^\d/.test(word) || /^[,()-]$/.test(word)) continue;
    return 'unit';
  }
  const tail = doc.word.slice(to + 1, to + 4).join(' ');
  return /^(?:in (?!the (?:company|group|firm|world)|20|19|a\b|an\b|response|order|\w+ber|january|february|march|april|may|june|july)|there\b)/.test(
    tail,
  )
    ? 'unit'
    : 'workforce';
}

const isStaff = (doc: Document, i: number): boolean =>
  is(doc, i, STAFF) ||
  doc.phrases.get(i)?.some((p) => ((p.low & STAFF.low) | (p.high & STAFF.high)) !== 0) === true;
