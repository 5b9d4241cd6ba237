import type { Document } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { TokenRange } from '../types.ts';

/** Words between quotation marks: the range without the marks. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<Document, readonly Quotation[]>();

/**
 * The quotations of a text in order. A quotation left open at the end of a paragraph goes on in the next one
 * if that begins with an opening mark, as newspapers print long statements; otherwise it ends there.
 */
export function quotations(doc: Document): readonly Quotation[] {
  let found = known.get(doc);
  if (!found) {
    found = findQuotations(doc);
    known.set(doc, found);
  }
  return found;
}

/** The quotation that a range begins in, or null. A range that begins with the opening mark counts as inside. */
export function quotationAt(doc: Document, range: TokenRange): Quotation | null {
  const at = range[0] + (isMark(doc, range[0]) ? 1 : 0);
  const next = quotationsIn(doc, at, at + 1)[0];
  return next && next.from <= at ? next : null;
}

/** The quotations that overlap a range of tokens. */
export function quotationsIn(doc: Document, from: number, to: number): readonly Quotation[] {
  const all = quotations(doc);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Quotation).to <= from) low = middle + 1;
    else high = middle;
  }
  const found: Quotation[] = [];
  for (let k = low; k < all.length && (all[k] as Quotation).from < to; k++) found.push(all[k] as Quotation);
  return found;
}

/** True if token i is a quotation mark of any kind. */
export function isMark(doc: Document, i: number): boolean {
  return i < doc.size && doc.shape[i] === SHAPE.punct && /^["“”'‘’]$/.test(doc.word[i] as string);
}

function findQuotations(doc: Document): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let closer = '';
  let paragraph = -1;
  let sentence = 0;
  for (let i = 0; i < doc.size; i++) {
    while ((doc.sentences[sentence]?.to ?? doc.size) <= i) sentence++;
    const here = doc.sentences[sentence]?.paragraph ?? 0;
    if (here !== paragraph) {
      if (open >= 0 && !(opens(doc, i) && closes(closer, closerOf(doc.word[i] as string)))) {
        found.push({ from: open, to: i });
        open = -1;
      }
      paragraph = here;
    }
    if (!isMark(doc, i)) continue;
    if (open < 0) {
      if (!opens(doc, i)) continue;
      open = i + 1;
      closer = closerOf(doc.word[i] as string);
    } else if (closes(closer, doc.word[i] as string) && !opens(doc, i)) {
      if (i > open) found.push({ from: open, to: i });
      open = -1;
    }
  }
  if (open >= 0 && open < doc.size) found.push({ from: open, to: doc.size });
  return found;
}

/** An opening mark touches the word after it and not the one before. */
function opens(doc: Document, i: number): boolean {
  const mark = doc.word[i] as string;
  if (mark === '“' || mark === '‘') return true;
  if (mark === '”' || i + 1 >= doc.size) return false;
  const before = i === 0 || doc.end[i - 1] !== doc.start[i] || /^[([–—-]$/.test(doc.word[i - 1] as string);
  return before && doc.end[i] === doc.start[i + 1];
}

const closerOf = (mark: string): string =>
  mark === '“' ? '”' : mark === '‘' || mark === '’' || mark === "'" ? "'" : '"';

/** Typists mix straight and curly marks of one kind. */
const closes = (closer: string, mark: string): boolean =>
  closer === mark ||
  (closer === "'" && mark === '’') ||
  (closer === '”' && mark === '"') ||
  (closer === '"' && mark === '”');
