import type { Document } from '../text/document.ts';
import type { CutMention, EmployerMention } from '../types.ts';

/** Sentences of labour statistics: their job losses are no employer's cut. */
const STATISTICS =
  /\b(?:payrolls?|unemployment|jobless|labou?r department|bureau of labor|economists?|forecast|non-?farm|labou?r market|recession|the economy|private sector|adp|gdp)\b/i;

/** True if a mention can make a claim: someone cuts who employs people, not the economy at large. */
export function isClaim(doc: Document, cut: CutMention, employer: EmployerMention): boolean {
  const s = doc.sentences[cut.sentence];
  if (!s) return false;
  const words = doc.text.slice(s.start, s.end);
  if (employer.kind === 'aggregate')
    return (
      (cut.quantity !== null || cut.percent !== null) &&
      !/\b(?:economy|sector|industry)$/i.test(employer.name ?? '')
    );
  if (employer.key === null) return cut.quantity !== null && !STATISTICS.test(words);
  return !(STATISTICS.test(words) && employer.by === 'in focus');
}
