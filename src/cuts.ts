import { type DroppedMention, resolveOverlaps } from './claims/mentions.ts';
import { articleText } from './outcome.ts';
import { findCuts } from './rules/find-cuts.ts';
import type { Document } from './text/document.ts';
import { readDocument } from './text/document.ts';
import type { CutMention, Page } from './types.ts';

/** The places of an article that tell of job cuts, before it is asked whose they are. */
export interface Cuts {
  readonly doc: Document;
  readonly kept: readonly CutMention[];
  readonly dropped: readonly DroppedMention[];
}

/** The first half of the pipeline: sentences, numbers, mentions. */
export function cutsOf(page: Page): Cuts {
  const doc = readDocument(articleText(page.title, page.body), page.title?.length ?? 0);
  return { doc, ...resolveOverlaps(doc, findCuts(doc)) };
}
