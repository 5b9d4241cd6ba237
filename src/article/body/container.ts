import type { Box, Layout } from '../page/layout.ts';
import { blockScore } from './prose.ts';

/** Share of the best article's score from which one further up is the one to read. */
const WORTH = 0.4;
/** Share of a container's score that the articles in it must have to stand for it. */
const SHARE = 0.7;

/**
 * The box that holds the article: the one with the highest sum of scores over its runs, and of several with
 * the same sum the innermost. Where it holds several articles, as endless pages do, the first of them that
 * is not just a teaser. Null where no box has text.
 * @param counts whether a run, by its index, takes part
 */
export function articleBox(
  { boxes, blocks }: Layout,
  reasons: readonly (string | null)[],
  counts: (index: number) => boolean,
): Box | null {
  const scores = new Float64Array(boxes.length);
  for (const [i, block] of blocks.entries()) if (counts(i)) scores[block.box.index]! += blockScore(block);
  let best: Box | null = null;
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]!;
    if (reasons[i]) continue;
    if (box.parent) scores[box.parent.index]! += scores[i]!;
  }
  for (const box of boxes) {
    const score = scores[box.index]!;
    if (!reasons[box.index] && score > 0 && (!best || score >= scores[best.index]!)) best = box;
  }
  return best && firstArticle(best, boxes, reasons, scores);
}

function firstArticle(
  top: Box,
  boxes: readonly Box[],
  reasons: readonly (string | null)[],
  scores: Float64Array,
): Box {
  const found: Box[] = [];
  for (let i = top.index + 1; i < top.end; i++) {
    const box = boxes[i]!;
    if (reasons[i]) continue;
    if (box.isArticle) {
      found.push(box);
      i = box.end - 1;
    }
  }
  const score = (box: Box) => scores[box.index]!;
  const most = found.reduce((m, b) => Math.max(m, score(b)), 0);
  const sum = found.reduce((s, b) => s + score(b), 0);
  if (found.length < 2 || sum <= SHARE * score(top)) return top;
  return found.find((b) => score(b) > WORTH * most) ?? top;
}
