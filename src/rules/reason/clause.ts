import { bits } from '../../lexicon/classes.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { SHAPE } from '../../text/tokens.ts';

/** The longest clause that counts as one reason, in tokens. */
const LONGEST = 45;
const FINITE = bits('BE', 'HAVE', 'MODAL', 'SAY');
const VERB = bits('VERB', 'AUX', 'SAY', 'CUT_PAST', 'CUT_S');
const NEW_CLAUSE = new Set(
  'which who whom whose where but while whereas although though according adding with leaving bringing taking putting affecting including as after following she he they it we i meaning sending'.split(
    ' ',
  ),
);

const isStop = (word: string): boolean =>
  !(word >= 'a' && word < '{') && /^[.!?;:()[\]…]$|^--+$|^[–—]$/.test(word);
export const isQuote = (word: string): boolean => /^["“”]$/.test(word);

/** The end of the clause whose words begin at token `from`: punctuation, a new clause, "… , he said". */
export function clauseEnd(doc: Document, from: number, sentence: Sentence): number {
  const limit = Math.min(sentence.to, from + LONGEST);
  let quoted = false;
  let i = from;
  for (; i < limit; i++) {
    const word = doc.word[i] as string;
    if (isStop(word)) break;
    if (isQuote(word)) {
      // A quotation that closes without having been opened here ends the clause that began within it.
      if (!quoted && (word === '”' || closes(doc, i))) break;
      quoted = !quoted;
    } else if (word === ',' && !goesOn(doc, i + 1, limit)) break;
  }
  while (i > from && /^[,"“'‘]$/.test(doc.word[i - 1] as string)) {
    if (isQuote(doc.word[i - 1] as string) && quoted === false) break;
    i--;
  }
  return i;
}

/** A straight quotation mark closes where it stands against the word before it and not the one after. */
function closes(doc: Document, i: number): boolean {
  return i > 0 && doc.end[i - 1] === doc.start[i] && doc.end[i] !== doc.start[i + 1];
}

const ADDS =
  /^(?:as well as|along with|together with|combined with|coupled with|compounded by|not to mention)\b/;

/** After a comma: true if a list goes on, that is a stretch without a verb of its own, then "and" or a comma. */
function goesOn(doc: Document, from: number, limit: number): boolean {
  if (from >= limit) return false;
  // "…, as well as competition from rivals"
  if (ADDS.test(doc.word.slice(from, from + 3).join(' '))) return true;
  if (NEW_CLAUSE.has(doc.word[from] as string) || is(doc, from, VERB)) return false;
  const joined = /^(?:and|or)$/.test(doc.word[from] as string);
  for (let i = from + 1; i < limit && i < from + 12; i++) {
    const word = doc.word[i] as string;
    if (isStop(word)) return joined;
    if (word === 'and' || word === 'or' || word === ',') return true;
    if (is(doc, i, FINITE) && word !== 'to') return false;
  }
  return joined;
}

/** The start of the clause that ends before token `to`. */
export function clauseStart(doc: Document, to: number, sentence: Sentence): number {
  const limit = Math.max(sentence.from, to - LONGEST);
  let i = to;
  for (; i > limit; i--) {
    const word = doc.word[i - 1] as string;
    if (isStop(word) || isQuote(word)) break;
    if (word === ',' && (i < to - 1 || NEW_CLAUSE.has(doc.word[i] as string))) break;
  }
  return i;
}

/** The stretch between commas, stops and "and" around a range: what one reason of several takes. */
export function segment(
  doc: Document,
  from: number,
  to: number,
  within: readonly [number, number],
): [number, number] {
  let a = from;
  let b = to;
  while (a > within[0] && !divides(doc, a - 1)) a--;
  while (b < within[1] && !divides(doc, b)) b++;
  return [a, b];
}

function divides(doc: Document, i: number): boolean {
  const word = doc.word[i] as string;
  return (
    word === ',' ||
    word === 'and' ||
    word === 'or' ||
    isStop(word) ||
    (doc.shape[i] === SHAPE.symbol && word === '&')
  );
}

const JOBS = bits('JOB', 'PERSON', 'STAFF', 'LAYOFF');

/** True if what follows a verb is a word for jobs or staff: "to reduce its workforce" is the cut itself, no reason. */
export function isCutItself(doc: Document, from: number): boolean {
  for (let i = from; i < from + 5 && i < doc.size; i++) {
    if (/^(?:[,.;]|by|and|to|as)$/.test(doc.word[i] as string)) return false;
    if (is(doc, i, JOBS)) return !/^(?:costs?|expenses|bill)$/.test(doc.word[i + 1] ?? '');
  }
  return false;
}
