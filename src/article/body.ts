import { type ChildNode, type Document, Element, isTag, isText } from 'domhandler';
import type { Options } from './about.ts';
import { furnitureReason } from './furniture.ts';

const SKIP = new Set(
  'script style noscript svg template iframe form button select textarea nav footer aside figure figcaption head dialog video audio object'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'p div section article main li ul ol h1 h2 h3 h4 h5 h6 blockquote pre table tr td dl dt dd header body html center'.split(
    ' ',
  ),
);
const UNLIKELY =
  /comment|related|share|social|promo|newsletter|subscri|cookie|consent|sidebar|footer|breadcrumb|caption|byline|advert|sponsor|popular|recommend|outbrain|taboola/i;

interface Block {
  text: string;
  linked: number;
  parent: Element;
  tag: string;
}

/** The article's paragraphs, headings and list items in their order. */
export function bodyBlocks(document: Document, title: string | null, options: Options): string[] {
  const blocks: Block[] = [];
  const scores = new Map<Element, number>();
  walk(document.children, null, blocks);
  for (const b of blocks) {
    if (b.text.length < 40 || b.linked > b.text.length * 0.5) continue;
    const s = Math.min(b.text.length, 800) / 100 + 1;
    let up: Element | null = b.parent;
    for (const share of [1, 0.6, 0.2]) {
      if (!up) break;
      scores.set(up, (scores.get(up) ?? 0) + s * share);
      up = up.parent instanceof Element ? up.parent : null;
    }
  }
  let best: Element | null = null;
  for (const [e, s] of scores) if (!best || s > scores.get(best)!) best = e;
  const out: string[] = [];
  for (const b of blocks) {
    if (!best || !inside(b.parent, best)) continue;
    const reason =
      b.linked > b.text.length * 0.6
        ? 'mostly links'
        : b.text === title
          ? 'the title again'
          : furnitureReason(b.text);
    if (reason) options.explain?.({ reason, text: b.text.slice(0, 200) });
    else out.push(b.text);
  }
  return out;
}

function inside(e: Element, top: Element): boolean {
  for (let up: unknown = e; up instanceof Element; up = up.parent) if (up === top) return true;
  return false;
}

/** Splits the tree into runs of inline text; iterative, so that deep nesting cannot overflow the stack. */
function walk(roots: readonly ChildNode[], _: null, blocks: Block[]): void {
  let text = '';
  let linked = 0;
  let inLink = 0;
  let at: Element | null = null;
  const flush = () => {
    const t = text.replace(/\s+/g, ' ').trim();
    if (t && at) blocks.push({ text: t, linked, parent: at, tag: at.name });
    text = '';
    linked = 0;
  };
  type Step = { node: ChildNode; leave: boolean };
  const stack: Step[] = [...roots].reverse().map((node) => ({ node, leave: false }));
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leave } = step;
    if (isText(node)) {
      if (!text.trim()) at = nearestBlock(node.parent);
      text += node.data;
      if (inLink) linked += node.data.trim().length;
    } else if (isTag(node)) {
      if (leave) {
        if (node.name === 'a') inLink--;
        if (BLOCK.has(node.name)) flush();
        continue;
      }
      if (node.name === 'br') {
        text += ' ';
        continue;
      }
      if (SKIP.has(node.name)) continue;
      if (
        node.name !== 'body' &&
        node.name !== 'html' &&
        node.name !== 'article' &&
        UNLIKELY.test(`${node.attribs.class ?? ''} ${node.attribs.id ?? ''}`)
      )
        continue;
      if (node.name === 'a') inLink++;
      if (BLOCK.has(node.name)) flush();
      stack.push({ node, leave: true });
      for (let i = node.children.length - 1; i >= 0; i--)
        stack.push({ node: node.children[i]!, leave: false });
    }
  }
  flush();
}

function nearestBlock(start: unknown): Element | null {
  let up = start;
  while (up instanceof Element && !BLOCK.has(up.name)) up = up.parent;
  return up instanceof Element
    ? ['p', 'li'].includes(up.name) && up.parent instanceof Element
      ? up.parent
      : up
    : null;
}
