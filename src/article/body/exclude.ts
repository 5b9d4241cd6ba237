import { BODY_WEIGHT, PLAIN, ROOTS } from '../page/elements.ts';
import type { Box, Layout } from '../page/layout.ts';
import { isHeadline, proseLength, saysTheSame } from './prose.ts';

/** Hints that hold whatever the box contains. */
const STRONG = new Set(['navigation', 'footer', 'comments']);

/** Share of the page's prose from which a container that names itself an article is believed. */
const MUCH = 0.3;
/** Share of the page's prose from which a container's other hints are not believed. */
const MOST = 0.5;

/** A box with more text than this is no mere detail of the page, in UTF-16 code units. */
const DETAIL_LENGTH = 160;

/** Sums over all runs inside each box, by the box's index. */
interface Sums {
  /** UTF-16 code units. */
  readonly length: Float64Array;
  readonly prose: Float64Array;
  readonly runs: Uint32Array;
  readonly paragraphs: Uint32Array;
  /** Runs that are one link, of a headline's length. */
  readonly headlines: Uint32Array;
  /** Prose of the whole page. */
  readonly total: number;
}

/**
 * Which boxes are no part of an article, and why: by what they say they are, as far as their share of the
 * page's prose does not speak against it.
 * @param hints false leaves all but the strong hints out, for pages whose names mislead
 * @returns a reason, or null, by the box's index
 */
export function excludedBoxes(layout: Layout, title: string | null, hints: boolean): (string | null)[] {
  const { boxes } = layout;
  const sums = sumUp(layout);
  const kept = keptBoxes(layout, title, sums);
  const reasons: (string | null)[] = new Array(boxes.length).fill(null);
  for (const b of boxes) {
    const above = b.parent && reasons[b.parent.index];
    if (above) {
      reasons[b.index] = above;
    } else if (b.hint && (hints || STRONG.has(b.hint)) && !kept[b.index] && !ROOTS.has(b.tag)) {
      const sure = STRONG.has(b.hint) || b.tag === 'aside';
      if (sure || sums.prose[b.index]! < MOST * sums.total) reasons[b.index] = b.hint;
    } else if (b.detail && sums.length[b.index]! < DETAIL_LENGTH && !PLAIN.has(b.tag) && b.tag !== 'h1') {
      reasons[b.index] = 'page details';
    }
  }
  excludeTeasers(boxes, sums, reasons);
  return reasons;
}

function sumUp({ boxes, blocks }: Layout): Sums {
  const n = boxes.length;
  const length = new Float64Array(n);
  const prose = new Float64Array(n);
  const runs = new Uint32Array(n);
  const paragraphs = new Uint32Array(n);
  const headlines = new Uint32Array(n);
  let total = 0;
  for (const b of blocks) {
    const at = b.box.index;
    const own = proseLength(b);
    length[at]! += b.text.length;
    prose[at]! += own;
    runs[at]!++;
    if (own > 0) paragraphs[at]!++;
    if (isHeadline(b)) headlines[at]!++;
    total += own;
  }
  for (let i = n - 1; i >= 0; i--) {
    const up = boxes[i]!.parent?.index;
    if (up === undefined) continue;
    for (const sum of [length, prose, runs, paragraphs, headlines]) sum[up]! += sum[i]!;
  }
  return { length, prose, runs, paragraphs, headlines, total };
}

/** How far above a quotation or table the box is looked for that would drop it by mistake. */
const NEAR = 6;

/** Boxes that hints do not drop: those around the title and the article, embedded quotations and tables. */
function keptBoxes({ boxes, blocks }: Layout, title: string | null, sums: Sums): Uint8Array {
  const kept = new Uint8Array(boxes.length);
  const keep = (box: Box) => {
    for (let up: Box | null = box; up && !kept[up.index]; up = up.parent) kept[up.index] = 1;
  };
  for (const b of blocks) if (b.box.tag === 'h1' && saysTheSame(b.text, title)) keep(b.box);
  const near: Box[] = [];
  for (const b of boxes) {
    const says = b.tag === 'article' || b.tag === 'main' || b.weight > (b.parent?.weight ?? 1);
    if (says && sums.prose[b.index]! > MUCH * sums.total) keep(b);
    if (b.tag === 'table' || b.tag === 'blockquote' || b.tag === 'pre') near.push(b);
  }
  for (const b of near) {
    let up: Box | null = b;
    for (let i = 0; up && i < NEAR; i++, up = up.parent) {
      if (up.tag === 'figure' || up.hint === 'share links') kept[up.index] = 1;
    }
  }
  return kept;
}

/** As many boxes of one look make a list of teasers. */
const TEASERS = 3;

/** Sisters of one look, each a linked headline with a sentence or two: teasers of other articles. */
function excludeTeasers(boxes: readonly Box[], sums: Sums, reasons: (string | null)[]): void {
  const groups = new Map<string, Box[]>();
  for (const b of boxes) {
    const i = b.index;
    if (reasons[i] || b.weight >= BODY_WEIGHT || !b.parent) continue;
    const links = sums.headlines[i]!;
    const paragraphs = sums.paragraphs[i]!;
    if (sums.runs[i]! > 8 || links === 0 || links > 3 || paragraphs === 0 || paragraphs > 2) continue;
    const look = `${b.parent.index} ${b.tag} ${b.names}`;
    const group = groups.get(look);
    if (group) group.push(b);
    else groups.set(look, [b]);
  }
  for (const group of groups.values()) {
    if (group.length >= TEASERS) for (const b of group) reasons.fill('teasers', b.index, b.end);
  }
}
