import { CELLS, isHeading } from '../page/elements.ts';
import type { Block } from '../page/layout.ts';

/** Shortest run, without its links, that counts as a paragraph whatever its element; UTF-16 code units. */
const SHORTEST = 50;
const PUNCTUATION = /[.!?:;,…。！？，、।"”»]/;
const SENTENCE_END = /[.!?:…。！？]["”»')]?$/;

/** The length of a paragraph without its links; 0 for what is no paragraph: short, mostly links, a heading. */
export function proseLength(block: Block): number {
  return isHeading(block.box.tag) ? 0 : sentenceLength(block);
}

/** The same, but a heading may be a sentence too: standfirsts are often set as one. */
export function sentenceLength({ text, linked }: Block): number {
  const own = text.length - linked;
  return own >= SHORTEST && linked <= 0.7 * text.length && PUNCTUATION.test(text) ? own : 0;
}

/** Whether a run is text of its own: a paragraph, or a short one that its element says is one. */
export function isText(block: Block): boolean {
  if (proseLength(block) > 0) return true;
  const { text, linked, box } = block;
  if ((box.tag !== 'p' && box.tag !== 'blockquote') || text.length < 2) return false;
  return (
    linked < 0.4 * text.length ||
    (linked < 0.9 * text.length && text.length > SHORTEST && SENTENCE_END.test(text))
  );
}

/** Whether a run is the words of links, with little of its own. */
export const isMostlyLinks = ({ text, linked }: Block): boolean =>
  linked > (text.length > 2 * SHORTEST ? 0.8 : 0.6) * text.length;

/** Shorter links are menus; UTF-16 code units. */
const HEADLINE = 20;

/** Whether a run is one link of a headline's length. */
export const isHeadline = ({ text, linked }: Block): boolean =>
  text.length >= HEADLINE && linked > 0.8 * text.length;

export const headlineCount = (blocks: readonly Block[]): number =>
  blocks.reduce((n, b) => n + (isHeadline(b) ? 1 : 0), 0);

/** Longer paragraphs do not score more: one long block must not outweigh an article of short ones. */
const LONGEST_SCORED = 800;

/**
 * What a run adds to its container's score: paragraphs speak for it by their length, loose words and links
 * against it, so that the container with the highest sum is the one that holds the article and little else.
 */
export function blockScore(block: Block): number {
  const { text, linked, box } = block;
  const prose = proseLength(block);
  if (prose) return box.weight * (Math.min(prose, LONGEST_SCORED) / 100 + (box.tag === 'p' ? 1 : 0));
  if (isText(block) && SENTENCE_END.test(text)) return box.weight * 0.5;
  if (isHeading(box.tag)) return 0;
  if (linked > 0.5 * text.length) return -0.7;
  return CELLS.has(box.tag) ? 0 : -0.4;
}

/** Whether two texts have the same letters and digits. */
export function saysTheSame(text: string, title: string | null): boolean {
  if (!title || text.length > 2 * title.length + 20 || title.length > 2 * text.length + 20) return false;
  return letters(text) === letters(title);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
