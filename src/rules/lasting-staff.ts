import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { TokenRange } from '../types.ts';

const CONTRAST = /^(?:contract|contractors?|agency|temporary|temps?|casuals?|seasonal|interns?)$/;
/** How far the other kind of worker stands from the permanent ones, in tokens. */
const CONTRAST_REACH = 9;

/** "446 permanent staff and 983 contract workers": a kind of worker only beside another. */
export function lastingAmong(doc: Document, from: number, to: number): TokenRange | null {
  for (let k = from; k < to; k++) {
    if (!/^(?:permanent|full-time)$/.test(doc.word[k] as string)) continue;
    const around = doc.word.slice(Math.max(0, k - CONTRAST_REACH), to + CONTRAST_REACH);
    return around.some((w) => CONTRAST.test(w)) && !is(doc, k + 1, bits('OCCUPATION')) ? [k, k + 1] : null;
  }
  return null;
}
