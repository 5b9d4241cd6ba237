import type { Stance } from '../../schema.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';

const DENY =
  /^(?:not|nothing|neither|never|no|denied|denies|deny|unrelated|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't)$/;
const SUPPOSE =
  /^(?:perhaps|possibly|suggests?|suggesting|suspects?|fears?|feared|speculat(?:ed|ion|e)|rumou?rs?|rumou?red|presumably|apparently|seems?|appears?|potentially|probably)$/;
const MAY = /^(?:may|might|could)$/;
const BE = /^(?:be|reflect|signal|suggest|indicate|have|help|stem|relate)$/;

/** How firmly a reason is told: its cue, at tokens `from` to `to`, and the few words before it say. */
export function stanceOf(doc: Document, sentence: Sentence, from: number, to: number): Stance {
  let start = from;
  while (start > Math.max(sentence.from, from - 4) && !/^[,;:.“”"]$/.test(doc.word[start - 1] as string))
    start--;
  for (let i = start; i < to; i++) {
    const word = doc.word[i] as string;
    if (word === 'no' && doc.word[i + 1] === 'longer') continue;
    if (word === 'not' && doc.word[i + 1] === 'only') continue;
    if (DENY.test(word)) return 'denied';
    // "rather than part of a plan to close the plant"
    if (word === 'than' && doc.word[i - 1] === 'rather') return 'denied';
    if (word === 'of' && doc.word[i - 1] === 'instead') return 'denied';
  }
  for (let i = start; i < to; i++) {
    const word = doc.word[i] as string;
    // "the cuts may be a sign that", not "jobs may go because of".
    if (SUPPOSE.test(word) || (MAY.test(word) && BE.test(doc.word[i + 1] ?? ''))) return 'speculated';
  }
  return 'asserted';
}
