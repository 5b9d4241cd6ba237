import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { BLOCKS, likely, SILENT, unlikely } from './hints.ts';

/** A block-level element, or an inline one that names itself as no text. Parents stand before children. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly tag: string;
  /** Why it is likely no article text, or null. */
  readonly hint: string | null;
  /** How much the names of it and its ancestors speak for article text; 1 says nothing. */
  readonly weight: number;
  /** Sum over all text in it, in UTF-16 code units; `prose` counts only paragraph-like blocks. */
  chars: number;
  prose: number;
  score: number;
  dropped: string | null;
}

/** A run of inline text: a paragraph, heading, list item or other. */
export interface Block {
  /** A line feed where the page breaks the line, two where it breaks it twice. */
  readonly text: string;
  /** Goes on after an inline element that was set apart from the run before it. */
  readonly glued: boolean;
  /** Characters inside links. */
  readonly linked: number;
  readonly box: Box;
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
}

/** Lays the document out in one pass without recursion: nesting can be as deep as a hostile page likes. */
export function layOut(document: Document): Layout {
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  let box: Box | null = null;
  let text = '';
  let linked = 0;
  let inLink = 0;
  let glued = false;

  const flush = () => {
    if (text) {
      const clean = tidy(text);
      if (clean && box) {
        blocks.push({ text: clean, linked, box, glued });
        glued = false;
      }
    }
    text = '';
    linked = 0;
  };
  const enter = (element: Element): boolean => {
    const tag = element.name;
    if (tag === 'br') text += LINE;
    if (SILENT.has(tag)) return false;
    if (tag === 'a') inLink++;
    const isBlock = BLOCKS.has(tag);
    const hint = unlikely(element);
    if (isBlock || (hint && INLINE_HINTS.has(hint))) {
      flush();
      glued = false;
      box = {
        element,
        parent: box,
        tag,
        hint,
        weight: Math.max(box?.weight ?? 1, likely(element)),
        chars: 0,
        prose: 0,
        score: 0,
        dropped: null,
      };
      boxes.push(box);
    }
    return true;
  };
  const leave = (element: Element) => {
    if (element.name === 'a') inLink--;
    if (box?.element === element) {
      flush();
      glued = !BLOCKS.has(box.tag);
      box = box.parent;
    }
  };

  let node: ChildNode | null = document.children[0] ?? null;
  while (node) {
    let down: ChildNode | null = null;
    if (isText(node)) {
      text += node.data;
      if (inLink > 0) linked += node.data.trim().length;
    } else if (isTag(node)) {
      if (enter(node)) {
        down = node.children[0] ?? null;
        if (!down) leave(node);
      }
    }
    if (down) node = down;
    else {
      let at: ChildNode | null = node;
      while (at && !at.next) {
        const up: Element | null = at.parent && isTag(at.parent) ? at.parent : null;
        if (up) leave(up);
        at = up;
      }
      node = at?.next ?? null;
    }
  }
  flush();
  return { boxes, blocks };
}

/** One space for any run of white space, line feeds where the page breaks the line; no invisible characters. */
function tidy(text: string): string {
  const plain = text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
  if (!plain.includes(LINE)) return plain.replace(/\s+/g, ' ').trim();
  return plain
    .split(LINE)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

const LINE = '\u2028';

/** Why an inline element can be no part of the sentence around it. */
const INLINE_HINTS = new Set(['hidden', 'control', 'caption', 'share links', 'advertisement']);
