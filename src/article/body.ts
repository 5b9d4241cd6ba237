import type { Document } from 'domhandler';
import { type Block, type Box, layOut } from './boxes.ts';
import { furnitureReason } from './furniture.ts';
import { smallFurniture } from './hints.ts';

/** A run of text and why it is left out; null where it belongs to the article. */
export interface Decision {
  readonly block: Block;
  readonly reason: string | null;
}

/** Decides on every run of text of the page, in order. */
export function readBody(document: Document, title: string | null): Decision[] {
  const { boxes, blocks } = layOut(document);
  const first = read(boxes, blocks, title, true);
  if (size(first) >= 250) return first;
  for (const b of boxes) Object.assign(b, { chars: 0, prose: 0, score: 0, dropped: null });
  const second = read(boxes, blocks, title, false);
  return size(second) > 2 * size(first) ? second : first;
}

const size = (decisions: readonly Decision[]): number =>
  decisions.reduce((sum, d) => sum + (d.reason ? 0 : d.block.text.length), 0);

/** Longer table cells are paragraphs of their own, in UTF-16 code units. */
const CELL = 80;

/** The paragraphs that stay; a row of a table is one. */
export function paragraphs(decisions: readonly Decision[]): string[] {
  const out: string[] = [];
  let last: Box | null = null;
  for (const { block, reason } of decisions) {
    if (reason) continue;
    const row = block.box.tag === 'td' || block.box.tag === 'th' ? block.box.parent : null;
    const joint = block.glued ? ' ' : row && row === last && block.text.length < CELL ? ' | ' : null;
    if (joint && out.length) out[out.length - 1] += joint + block.text;
    else out.push(block.text);
    last = row;
  }
  return out;
}

function read(
  boxes: readonly Box[],
  blocks: readonly Block[],
  title: string | null,
  hints: boolean,
): Decision[] {
  let total = 0;
  for (const b of blocks) {
    const n = proseLength(b);
    b.box.prose += n;
    b.box.chars += b.text.length;
    total += n;
  }
  for (let i = boxes.length - 1; i >= 0; i--) {
    const b = boxes[i]!;
    if (!b.parent) continue;
    b.parent.prose += b.prose;
    b.parent.chars += b.chars;
  }
  const keepers = new Set<Box>();
  const keep = (b: Box | null) => {
    for (let up = b; up && !keepers.has(up); up = up.parent) keepers.add(up);
  };
  for (const b of blocks) if (b.box.tag === 'h1' && same(b.text, title)) keep(b.box);
  for (const b of boxes) {
    const positive = b.tag === 'article' || b.tag === 'main' || b.weight > (b.parent?.weight ?? 1);
    if (positive && b.prose > 0.3 * total) keep(b);
    if (b.tag === 'table' || b.tag === 'blockquote' || b.tag === 'pre') {
      for (let up: Box | null = b; up; up = up.parent)
        if (up.tag === 'figure' || up.hint === 'share links') keepers.add(up);
    }
  }
  for (const b of boxes) {
    if (b.parent?.dropped) b.dropped = b.parent.dropped;
    else if (b.hint && (hints || STRONG.has(b.hint)) && !keepers.has(b) && !ROOTS.has(b.tag)) {
      if (b.prose < 0.5 * total || STRONG.has(b.hint) || b.tag === 'aside') b.dropped = b.hint;
    } else if (b.chars < SMALL && !PLAIN.has(b.tag) && smallFurniture(b.element)) b.dropped = 'page details';
  }
  dropTeaserLists(boxes, blocks);
  const seen = new Map<string, Block>();
  const repeated = new Set<Block>();
  for (const b of blocks) {
    if (b.box.dropped) continue;
    if (b.text.length >= 60) {
      const k = key(b.text);
      const before = seen.get(k);
      const around = before?.box.parent?.parent;
      const elsewhere = before && !(around && isWithin(b.box, around));
      if (
        elsewhere ||
        (k.length > 800 && [...seen.keys()].filter((s) => s !== k && k.includes(s)).length >= 3)
      ) {
        repeated.add(b);
        continue;
      }
      if (!before) seen.set(k, b);
    }
    b.box.score += blockScore(b);
  }
  for (let i = boxes.length - 1; i >= 0; i--) {
    const b = boxes[i]!;
    if (b.parent && !b.dropped) b.parent.score += b.score;
  }
  let top: Box | null = null;
  for (const b of boxes) if (!b.dropped && b.score > 0 && (!top || b.score >= top.score)) top = b;
  if (!top) return blocks.map((block) => ({ block, reason: block.box.dropped ?? 'no article found' }));
  top = firstArticle(top, boxes);

  const inTop = new Set<Box>([top]);
  for (const b of boxes) if (b.parent && inTop.has(b.parent)) inTop.add(b);
  const firstIn = blocks.findIndex((b) => inTop.has(b.box) && !b.box.dropped && isText(b));
  const heading = blocks.findLastIndex(
    (b, i) => i < firstIn && (b.box.tag === 'h1' || same(b.text, title)) && !b.box.dropped,
  );
  const reasons = blocks.map((b, i) => {
    if (b.box.dropped) return b.box.dropped;
    if (!inTop.has(b.box)) {
      const standfirst = heading >= 0 && i > heading && i < firstIn && firstIn - heading < 40;
      if (!standfirst || proseLength(b, true) === 0) return 'outside the article';
    }
    if (b.linked > (b.text.length > 100 ? 0.8 : 0.6) * b.text.length) return 'mostly links';
    if (repeated.has(b)) return 'said before';
    if (same(b.text, title) || (b.box.tag === 'h1' && i <= heading)) return 'the title again';
    return furnitureReason(b.text);
  });
  const isKeptText = (b: Block, i: number) =>
    !reasons[i] && (isText(b) || (i < firstIn && proseLength(b, true) > 0));
  const first = blocks.findIndex(isKeptText);
  const last = blocks.findLastIndex(isKeptText);
  for (let i = 0; i < blocks.length; i++) {
    if (!reasons[i] && i < first) reasons[i] = 'before the text';
    if (!reasons[i] && i > last) reasons[i] = 'after the text';
  }
  dropLabels(blocks, reasons);
  return blocks.map((block, i) => ({ block, reason: reasons[i]! }));
}

function isWithin(box: Box, around: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) if (up === around) return true;
  return false;
}

/** A heading or label right above what was left out goes with it. */
function dropLabels(blocks: readonly Block[], reasons: (string | null)[]): void {
  for (let i = blocks.length - 2; i >= 0; i--) {
    const b = blocks[i]!;
    const next = reasons[i + 1]!;
    if (reasons[i] || !LABELLED.has(next) || b.text.length > 80) continue;
    if (/^h\d$/.test(b.box.tag) || b.text.endsWith(':')) reasons[i] = `label of ${next}`;
  }
}
const LABELLED = new Set([
  'mostly links',
  'related links',
  'newsletter box',
  'share links',
  'comments',
  'tags',
  'form',
  'aside',
  'after the text',
  'navigation',
  'footer',
]);

/** Boxes of one look, each a linked headline with a sentence or two: teasers of other articles. */
function dropTeaserLists(boxes: readonly Box[], blocks: readonly Block[]): void {
  const inside = new Map<Box, { links: number; prose: number; n: number }>();
  for (const b of blocks) {
    const link = b.linked > 0.8 * b.text.length && b.text.length >= 20;
    const prose = proseLength(b) > 0;
    let up: Box | null = b.box;
    for (let level = 0; up && level < 5; level++, up = up.parent) {
      const e = inside.get(up) ?? { links: 0, prose: 0, n: 0 };
      if (link) e.links++;
      if (prose) e.prose++;
      e.n++;
      inside.set(up, e);
    }
  }
  const groups = new Map<string, Box[]>();
  const ids = new Map<Box, number>();
  for (const [i, b] of boxes.entries()) {
    ids.set(b, i);
    if (b.dropped || b.weight >= 2 || !b.parent) continue;
    const e = inside.get(b);
    if (!e || e.n > 8 || e.links === 0 || e.links > 3 || e.prose === 0 || e.prose > 2) continue;
    const look = `${ids.get(b.parent)} ${b.tag} ${b.element.attribs.class ?? ''}`;
    const group = groups.get(look);
    if (group) group.push(b);
    else groups.set(look, [b]);
  }
  const teasers = new Set([...groups.values()].filter((g) => g.length >= 3).flat());
  if (teasers.size)
    for (const b of boxes)
      if (!b.dropped && (teasers.has(b) || b.parent?.dropped === 'teasers')) b.dropped = 'teasers';
}

/** A page that goes on with more articles below: the first one of weight. */
function firstArticle(top: Box, boxes: readonly Box[]): Box {
  const within = new Set<Box>([top]);
  const found: Box[] = [];
  for (const b of boxes) {
    if (!b.parent || !within.has(b.parent) || b.dropped) continue;
    if (b.tag === 'article' || b.element.attribs.itemprop === 'articleBody') found.push(b);
    else within.add(b);
  }
  if (found.length < 2) return top;
  const most = Math.max(...found.map((b) => b.score));
  const first = found.find((b) => b.score > 0.4 * most);
  return first && found.reduce((s, b) => s + b.score, 0) > 0.7 * top.score ? first : top;
}

const isText = (b: Block): boolean =>
  proseLength(b) > 0 ||
  ((b.box.tag === 'p' || b.box.tag === 'blockquote') &&
    b.text.length > 1 &&
    (b.linked < 0.4 * b.text.length ||
      (b.linked < 0.9 * b.text.length && b.text.length > 50 && SENTENCE.test(b.text))));
/** UTF-16 code units. */
const SMALL = 160;
/** Elements that page furniture is not made of. */
const PLAIN = new Set(['p', 'td', 'th', 'tr', 'li', 'blockquote']);
const CELLS = new Set(['td', 'th', 'li', 'dt', 'dd', 'pre']);
const ROOTS = new Set(['html', 'body', 'main', 'article']);
const STRONG = new Set(['navigation', 'footer', 'comments']);

function proseLength(b: Block, headings = false): number {
  const n = b.text.length - b.linked;
  if (n < 50 || b.linked > 0.7 * b.text.length || (!headings && /^h\d$/.test(b.box.tag))) return 0;
  return /[.!?:;,…。！？，、।"”»]/.test(b.text) ? n : 0;
}

function blockScore(b: Block): number {
  const n = proseLength(b);
  if (n) return b.box.weight * (Math.min(n, 800) / 100 + (b.box.tag === 'p' ? 1 : 0));
  if (isText(b) && SENTENCE.test(b.text)) return b.box.weight * 0.5;
  if (/^h\d$/.test(b.box.tag)) return 0;
  if (b.linked > 0.5 * b.text.length) return -0.7;
  return CELLS.has(b.box.tag) ? 0 : -0.4;
}

const key = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const same = (text: string, title: string | null): boolean =>
  !!title && text.length < 300 && key(text) === key(title);
const SENTENCE = /[.!?:…。！？]["”»')]?$/;
