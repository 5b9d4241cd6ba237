import type { Document } from '../text/document.ts';
import type { DraftClaim } from '../types.ts';
import { isRunningTotal } from './totals.ts';

/**
 * Marks the claim that the article is mainly about and returns the claims with it first, the others in the
 * order of the text. An article whose cuts are a side matter has no main claim.
 */
export function orderClaims(
  doc: Document,
  claims: readonly DraftClaim[],
  isPast: (c: DraftClaim) => boolean,
): DraftClaim[] {
  const ordered = [...claims].sort((a, b) => startOf(doc, a) - startOf(doc, b));
  let best: DraftClaim | null = null;
  let top = 0;
  for (const c of ordered) {
    const score = prominence(doc, c, isPast(c));
    if (score > top) [best, top] = [c, score];
  }
  if (best === null) return ordered;
  const first = best;
  first.main = top >= 3;
  return [first, ...ordered.filter((c) => c !== first)];
}

/** First token of the claim in the body, or in the title where it stands only there. */
function startOf(doc: Document, c: DraftClaim): number {
  return (c.cuts.find((m) => !doc.sentences[m.sentence]?.title) ?? c.cuts[0])?.range[0] ?? 0;
}

function prominence(doc: Document, c: DraftClaim, past: boolean): number {
  if (c.employer.kind === 'aggregate' || c.partOf) return 0.1;
  let score = 0.5;
  const inTitle = c.cuts.some((m) => doc.sentences[m.sentence]?.title);
  const offset = doc.sentences[0]?.title ? (doc.sentences.find((s) => !s.title)?.index ?? 0) : 0;
  const first = Math.min(
    ...c.cuts.filter((m) => !doc.sentences[m.sentence]?.title).map((m) => m.sentence - offset),
    inTitle ? 2 : 99,
  );
  if (inTitle) score += 2.5;
  score += first <= 1 ? 2.5 : first <= 3 ? 1.5 : first <= 6 ? 0.5 : 0;
  if (c.quantity || c.percent) score += 1;
  if (c.employer.main) score += 1;
  if (c.cuts.length > 2) score += 0.5;
  if (past) score -= 2.5;
  if (c.cuts.some((m) => (m.quantity || m.percent) && isRunningTotal(doc, m))) score -= 2;
  return score;
}
