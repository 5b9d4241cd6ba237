import { furnitureReason } from '../furniture.ts';
import { isHeading } from '../page/elements.ts';
import type { Block, Box, Layout } from '../page/layout.ts';
import { articleBox } from './container.ts';
import { excludedBoxes } from './exclude.ts';
import { isMostlyLinks, isText, saysTheSame, sentenceLength } from './prose.ts';
import { repeatedBlocks } from './repeats.ts';

/** A run of text and why it is left out; null where it belongs to the article. */
export interface Decision {
  readonly block: Block;
  readonly reason: string | null;
}

/** An article with less text than this is looked for again without the hints; UTF-16 code units. */
const SCANT = 250;

/**
 * Decides on every run of text of a page, in order: excludes what names itself as no article, finds the
 * container whose runs score highest, and leaves out of it what is no text of the article.
 */
export function readBody(layout: Layout, title: string | null): Decision[] {
  const first = decide(layout, title, true);
  if (textLength(first) >= SCANT) return first;
  const second = decide(layout, title, false);
  return textLength(second) > 2 * textLength(first) ? second : first;
}

/** The length of what is kept, in UTF-16 code units. */
export const textLength = (decisions: readonly Decision[]): number =>
  decisions.reduce((sum, d) => sum + (d.reason ? 0 : d.block.text.length), 0);

/** Runs between the title and the first paragraph that may be its standfirst, if no more than this apart. */
const STANDFIRST = 40;

function decide(layout: Layout, title: string | null, hints: boolean): Decision[] {
  const { blocks } = layout;
  const excluded = excludedBoxes(layout, title, hints);
  const repeated = repeatedBlocks(blocks.filter((b) => !excluded[b.box.index]));
  const top = articleBox(layout, excluded, (i) => {
    const block = blocks[i]!;
    return !excluded[block.box.index] && !repeated.has(block);
  });
  if (!top) return blocks.map((block) => ({ block, reason: excluded[block.box.index] ?? 'no article' }));

  const start = blocks.findIndex((b) => isInside(b.box, top) && !excluded[b.box.index] && isText(b));
  const heading = blocks.findLastIndex(
    (b, i) => i < start && (b.box.tag === 'h1' || saysTheSame(b.text, title)) && !excluded[b.box.index],
  );
  const mayStandFirst = (i: number) =>
    heading >= 0 &&
    i > heading &&
    i < start &&
    start - heading < STANDFIRST &&
    (sentenceLength(blocks[i]!) > 0 || isStandfirst(blocks[i]!));
  const reasons = blocks.map((block, i) => {
    const reason = excluded[block.box.index];
    if (reason) return reason;
    if (!isInside(block.box, top) && !mayStandFirst(i)) return 'outside the article';
    if (isMostlyLinks(block)) return 'mostly links';
    if (repeated.has(block)) return 'said before';
    if (saysTheSame(block.text, title) || (block.box.tag === 'h1' && i <= heading)) return 'the title again';
    const furniture = reasonOfLines(block.text);
    return furniture === 'dateline' && isDataCell(blocks, i) ? null : furniture;
  });
  trim(blocks, reasons, start);
  dropLabels(blocks, reasons);
  return blocks.map((block, i) => ({ block, reason: reasons[i]! }));
}

/** Why a run is page furniture: as one line, or where it is broken into short lines that are nothing else. */
function reasonOfLines(text: string): string | null {
  if (!text.includes('\n')) return furnitureReason(text);
  const lines = text.split('\n').map((line) => ({ line, reason: furnitureReason(line) }));
  const isLoose = (line: string) => line.length < LOOSE_LINE && !/[.!?:]["”’)]?$/.test(line);
  return lines.every(({ line, reason }) => reason || isLoose(line))
    ? (lines.find(({ reason }) => reason)?.reason ?? null)
    : furnitureReason(text);
}

/** A line that is shorter than this and no sentence may stand in a byline; UTF-16 code units. */
const LOOSE_LINE = 40;

/** A short run that is named as what stands between title and text. */
const isStandfirst = ({ text, linked, box }: Block): boolean =>
  linked === 0 &&
  text.length >= SHORTEST_HEADING &&
  /(?:^|[\s_-])(?:sub-?(?:title|head|headline|heading)|standfirst|deck|dek)(?:$|[\s_-])/i.test(box.names);

/** Whether a run is one of several cells of a row: its dates and numbers are data. */
function isDataCell(blocks: readonly Block[], i: number): boolean {
  const { tag, parent } = blocks[i]!.box;
  if (tag !== 'td' && tag !== 'th') return false;
  return [blocks[i - 1], blocks[i + 1]].some(
    (b) => b && b.box !== blocks[i]!.box && b.box.parent === parent && b.text.length < CELL_LENGTH,
  );
}

const isInside = (box: Box, around: Box): boolean => around.index <= box.index && box.index < around.end;

/** Leaves out what stands before the first and after the last run of real text. */
function trim(blocks: readonly Block[], reasons: (string | null)[], start: number): void {
  const isKept = (b: Block, i: number) =>
    !reasons[i] && (isText(b) || (i < start && (sentenceLength(b) > 0 || isStandfirst(b))));
  const first = withHeading(blocks, reasons, blocks.findIndex(isKept));
  const last = withItems(blocks, reasons, blocks.findLastIndex(isKept));
  for (let i = 0; i < blocks.length; i++) {
    if (reasons[i]) continue;
    if (i < first) reasons[i] = 'before the text';
    else if (i > last) reasons[i] = 'after the text';
  }
}

/** A subheading right above the first text is part of it: in a live blog each entry has one. */
function withHeading(blocks: readonly Block[], reasons: readonly (string | null)[], first: number): number {
  const above = blocks[first - 1];
  const isSubheading = above && reasons[first - 1] === null && /^h[2-4]$/.test(above.box.tag);
  return isSubheading && above.linked === 0 && above.text.length >= SHORTEST_HEADING ? first - 1 : first;
}

/** Shorter headings above a text name the section of the page; UTF-16 code units. */
const SHORTEST_HEADING = 20;

/** Short list items right below the last text, each of them a sentence, end it. */
function withItems(blocks: readonly Block[], reasons: readonly (string | null)[], last: number): number {
  let end = last;
  for (let i = last + 1; last >= 0 && i < blocks.length; i++) {
    const { box, linked, text } = blocks[i]!;
    if (reasons[i] !== null || box.tag !== 'li' || linked > 0 || !/[.!?]["”’)]?$/.test(text)) break;
    end = i;
  }
  return end;
}

/** What a label may announce that is no text of the article. */
const LABELLED = new Set([
  'mostly links',
  'related links',
  'newsletter box',
  'subscription offer',
  'share links',
  'comments',
  'tags',
  'form',
  'aside',
  'after the text',
  'navigation',
  'footer',
]);
const LABEL_LENGTH = 80;

/** A heading or label right above what was left out goes with it. */
function dropLabels(blocks: readonly Block[], reasons: (string | null)[]): void {
  for (let i = blocks.length - 2; i >= 0; i--) {
    const { text, box } = blocks[i]!;
    const next = reasons[i + 1]!;
    if (reasons[i] || !LABELLED.has(next) || text.length > LABEL_LENGTH) continue;
    if (isHeading(box.tag) || text.endsWith(':')) reasons[i] = `label of ${next}`;
  }
}

/** Longer table cells are paragraphs of their own, in UTF-16 code units. */
const CELL_LENGTH = 80;

/** The article's paragraphs: the runs that are kept; a row of a table is one. */
export function paragraphs(decisions: readonly Decision[]): string[] {
  const out: string[] = [];
  let before: Box | null = null;
  for (const { block, reason } of decisions) {
    if (reason) continue;
    const { text, box } = block;
    const row = box.tag === 'td' || box.tag === 'th' ? box.parent : null;
    const joint = block.glued
      ? ' '
      : row && before && box !== before && row === before.parent && text.length < CELL_LENGTH
        ? ' | '
        : null;
    if (joint !== null && out.length > 0) out[out.length - 1] += joint + text;
    else out.push(text);
    before = box;
  }
  return out;
}
