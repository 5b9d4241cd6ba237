import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { Voiced } from './voices.ts';
import { voiceOf } from './voices.ts';

/** Words beside a cut that make it known without a verb of saying. */

const PERSON = bits('PERSON');

/** "The union is saddened by the loss of 300 jobs": who says so without a verb of saying. */
export function reacting(doc: Document, low: number, verb: number): Voiced | null {
  for (let i = Math.max(low + 1, verb - 14); i < verb; i++) {
    if (
      !REACTION.test(doc.word[i] as string) ||
      !/^(?:is|are|was|were|be|deeply|very|been)$/.test(doc.word[i - 1] ?? '')
    )
      continue;
    let end = i - 1;
    while (end > low && /^(?:is|are|was|were|has|have|been|deeply|very)$/.test(doc.word[end] as string))
      end--;
    let start = end;
    while (start > low && end - start < 10 && !/^[,;:]$/.test(doc.word[start - 1] as string)) start--;
    const voice = voiceOf(doc, [start, end + 1]);
    return voice && /^(?:union|government)$/.test(voice.type) ? voice : null;
  }
  return null;
}

const REACTION =
  /^(?:saddened|disappointed|shocked|outraged|concerned|dismayed|appalled|devastated|angry|furious|alarmed|disgusted|worried)$/;

/** "…, the Gazette has learned", "the Gazette has it that …" */
export function hasLearned(doc: Document, from: number, to: number): Voiced | null {
  for (let i = from + 1; i + 1 < to; i++)
    if (
      /^(?:has|have)$/.test(doc.word[i] as string) &&
      (/^(?:learned|learnt)$/.test(doc.word[i + 1] as string) ||
        (doc.word[i + 1] === 'it' && doc.word[i + 2] === 'that')) &&
      doc.shape[i - 1] !== SHAPE.lower
    )
      return { type: 'media', name: null };
  return null;
}

const PROPOSAL = /^(?:budget|plans?|proposals?|programme|program|package|measures)$/;
const PROPOSED =
  /^(?:put|presented|proposed|unveiled|announced|handed|submitted|released|outlined|introduced|has|had|wants|signed|drew)$/;

/** "under the budget that Mayor Ada Brook presented": a person who proposes the cut. */
export function proposedBy(doc: Document, from: number, to: number): Voiced | null {
  for (let i = from; i + 3 < to; i++) {
    if (!PROPOSAL.test(doc.word[i] as string)) continue;
    const start = doc.word[i + 1] === 'that' ? i + 2 : i + 1;
    for (let k = start + 1; k < Math.min(to, start + 9); k++) {
      if (!PROPOSED.test(doc.word[k] as string)) continue;
      const voice = voiceOf(doc, [start, k]);
      if (voice && (voice.type === 'executive' || voice.type === 'government')) return voice;
      break;
    }
  }
  return null;
}

/** "announced by Chief Executive Ada Brook", "detailed by executives". */
export function announcedBy(doc: Document, from: number, to: number): Voiced | null {
  for (let i = from; i + 2 < to; i++) {
    const word = doc.word[i] as string;
    const next = doc.word[i + 1] as string;
    const made =
      (next === 'by' &&
        /^(?:announced|detailed|disclosed|revealed|confirmed|unveiled|outlined|proposed|presented)$/.test(
          word,
        )) ||
      (next === 'from' && /^(?:announcement|announcements|confirmation)$/.test(word));
    if (!made) continue;
    let end = i + 2;
    while (end < to && end < i + 10 && !/^[,.;]$|^(?:on|in|will|at|last|and)$/.test(doc.word[end] as string))
      end++;
    const voice = voiceOf(doc, [i + 2, end]);
    if (voice) return voice;
  }
  return null;
}

/** True if the words before the cut make it known without naming who in this clause: "has told staff", "announced". */
export function announces(doc: Document, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 9); i--) {
    const w = doc.word[i] as string;
    if (
      /^(?:announced|announces|announcing|unveiled|revealed|reveals|revealing|confirmed|confirms|confirming|disclosed|warned|pledged|pledge|announcement)$/.test(
        w,
      )
    )
      return !is(doc, i - 1, PERSON);
    if (/^(?:told|informed|notified)$/.test(w) && is(doc, i + 1, PERSON)) return true;
  }
  return false;
}
