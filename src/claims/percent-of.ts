import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { Percent } from '../types.ts';

const STAFF = bits('STAFF', 'PERSON', 'JOB', 'OCCUPATION');
const PLAIN = bits('DET', 'POSS', 'PREP', 'CONJ', 'NUMBER', 'MORE', 'STAFF', 'PERSON', 'JOB', 'PRONOUN');
/** Words that end a noun phrase to the left of its head. */
const OPENS = bits('DET', 'POSS', 'PREP', 'AUX', 'SAY', 'CUT_BASE', 'CUT_S', 'CUT_PAST', 'CUT_ING', 'VERB');
/** Modifiers that leave a word for staff meaning all of it. */
const WHOLE =
  /^(?:global|worldwide|total|entire|overall|whole|current|existing|remaining|combined|companywide|company-wide|full-time|employee|strong|own|all|work|head|permanent|international|salaried-and-hourly|staffing|company|firm|group|bank|business|organi[sz]ation|agency|university|council|airline|paper|newspaper|retailer|'s|’s)$/;
/** Behind "at the" and "in the": the employer itself, not a part of it. */
const EMPLOYER =
  /^(?:company|firm|group|bank|business|agency|organi[sz]ation|corporation|university|world|department|airline|studio)$/;
/** How far from the share the word for staff may stand, in tokens. */
const REACH = 12;

/** Whether a share is of all staff or of a unit: the words around the word for staff tell. */
export function percentOf(doc: Document, p: Percent | null): 'workforce' | 'unit' {
  if (!p) return 'workforce';
  const head = headAfter(doc, p) ?? headBefore(doc, p);
  if (!head) return 'workforce';
  if (doc.word[head.at] === 'team') return 'unit';
  for (let i = head.from; i < head.at; i++) if (narrows(doc, i)) return 'unit';
  return isPlaced(doc, head.at + 1) ? 'unit' : 'workforce';
}

interface Head {
  /** The first token of the noun phrase behind its determiner. */
  readonly from: number;
  /** The word for staff. */
  readonly at: number;
}

/** "15 percent of its European staff", "half its workforce", "a 10 percent French workforce reduction". */
function headAfter(doc: Document, p: Percent): Head | null {
  let from = p.to;
  if (doc.word[from] === 'or' && doc.word[from + 1] === 'more') from += 2;
  const linked = /^(?:of|in|its|their|our|the|his|her)$/.test(doc.word[from] ?? '');
  for (let i = from; i < Math.min(doc.size, from + REACH); i++) {
    if (isStaff(doc, i)) return { from, at: lastStaff(doc, i) };
    if (/^[.;,]$/.test(doc.word[i] as string)) return null;
    if (!linked && (i > from + 4 || is(doc, i, OPENS))) return null;
  }
  return null;
}

/** "cut its European staff by 10 percent": the words stand before the share. */
function headBefore(doc: Document, p: Percent): Head | null {
  for (let i = p.from - 1; i >= Math.max(0, p.from - REACH); i--) {
    if (/^[.;]$/.test(doc.word[i] as string)) return null;
    if (!isStaff(doc, i)) continue;
    let from = i;
    while (from > 0 && i - from < 7 && !is(doc, from - 1, OPENS) && !isStop(doc, from - 1)) from--;
    return { from, at: i };
  }
  return null;
}

const isStop = (doc: Document, i: number): boolean => /^[.,;:(]$|^--+$|^[–—]$/.test(doc.word[i] as string);

/** The last of several words for staff: "staff" of "head office staff". */
function lastStaff(doc: Document, i: number): number {
  let at = i;
  while (at + 1 < doc.size && at < i + 2 && isStaff(doc, at + 1)) at++;
  return at;
}

/** True if the word at token i makes the staff that of a division, a place or a kind of work. */
function narrows(doc: Document, i: number): boolean {
  const word = doc.word[i] as string;
  if (is(doc, i, PLAIN) || WHOLE.test(word) || /^\d/.test(word) || /^[,()"“”-]$/.test(word)) return false;
  // The employer's own name, before the genitive or behind it: "Twitter's staff", "the 3,000 Boeing workers".
  for (let k = i; k < i + 4; k++) {
    if (doc.word[k] === "'s" || doc.word[k] === "'") return false;
    if (
      (doc.shape[k] as number) < SHAPE.capital &&
      !/^(?:-|based|\w+-based|company|group|firm|bank)$/.test(doc.word[k] as string)
    )
      break;
  }
  return true;
}

/** "staff in Europe", "jobs at its Leeds plant", "people there". */
function isPlaced(doc: Document, i: number): boolean {
  const word = doc.word[i] ?? '';
  if (word === 'there') return true;
  if (!/^(?:in|at)$/.test(word)) return false;
  const next = doc.word[i + 1] ?? '';
  if (next === 'the') return !EMPLOYER.test(doc.word[i + 2] ?? '');
  if (next === 'its' || next === 'their') return true;
  if (word === 'at') return false;
  return !/^(?:a|an|response|order|part|total|all|favou?r|\d\S*|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    next,
  );
}

const isStaff = (doc: Document, i: number): boolean =>
  is(doc, i, STAFF) ||
  doc.phrases.get(i)?.some((p) => ((p.low & STAFF.low) | (p.high & STAFF.high)) !== 0) === true;
