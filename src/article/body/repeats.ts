import type { Block, Box } from '../page/layout.ts';

/** Shorter runs are often said twice; UTF-16 code units. */
const SHORTEST = 60;
/** A run of this length can be the whole article once more, without its paragraphs. */
const WHOLE = 800;
/** So many earlier paragraphs found within it prove that. */
const WITHIN = 3;
const LOOK_BACK = 40;

/**
 * Runs that another part of the page has said before: the article once more for a script or a printer, a
 * pulled quotation, a standfirst repeated. A repetition close by, as in a list of menus, is the author's own.
 * @param blocks runs that no hint excludes, in order
 */
export function repeatedBlocks(blocks: Iterable<Block>): Set<Block> {
  const first = new Map<string, Box>();
  const said: string[] = [];
  const repeated = new Set<Block>();
  for (const block of blocks) {
    const { text, box } = block;
    if (text.length < SHORTEST) continue;
    const before = first.get(text);
    if (before) {
      if (!isNear(before, box)) repeated.add(block);
    } else if (text.length >= WHOLE && said.filter((s) => text.includes(s)).length >= WITHIN) {
      repeated.add(block);
    } else {
      first.set(text, box);
      if (said.length < LOOK_BACK) said.push(text);
    }
  }
  return repeated;
}

/** Whether a box lies within the grandparent of another. */
function isNear(before: Box, box: Box): boolean {
  const around = before.parent?.parent;
  return !!around && around.index <= box.index && box.index < around.end;
}
