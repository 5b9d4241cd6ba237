import { whyNoCut } from './claims/is-claim.ts';
import { type DroppedMention, resolveOverlaps } from './claims/mentions.ts';
import { articleOutcome, articleText } from './outcome.ts';
import { findCuts } from './rules/find-cuts.ts';
import type { Outcome } from './schema.ts';
import type { Document } from './text/document.ts';
import { readDocument } from './text/document.ts';
import type { CutMention, Page } from './types.ts';

/** The places of an article that tell of job cuts, before it is asked whose they are. */
export interface Cuts {
  readonly doc: Document;
  readonly kept: readonly CutMention[];
  readonly dropped: readonly DroppedMention[];
  /** Those of `kept` that tell of no cut, whoever the employer is, and why. */
  readonly refused: ReadonlyMap<CutMention, string>;
}

/** The first half of the pipeline: sentences, numbers, mentions. */
export function cutsOf(page: Page): Cuts {
  const doc = readDocument(articleText(page.title, page.body), page.title?.length ?? 0);
  const { kept, dropped } = resolveOverlaps(doc, findCuts(doc));
  const refused = new Map<CutMention, string>();
  for (const cut of kept) {
    const why = whyNoCut(doc, cut);
    if (why !== null) refused.set(cut, why);
  }
  return { doc, kept, dropped, refused };
}

/** The outcome where no mention tells of a cut; null where it has to be asked who cuts. */
export const outcomeWithoutClaims = (page: Page, { doc, kept, refused }: Cuts): Outcome | null =>
  refused.size === kept.length ? articleOutcome(page, doc.text, []) : null;
