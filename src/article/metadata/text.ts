import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';

/** More nodes or text than this is no heading, name or date. */
const MOST_NODES = 200;
const MOST_TEXT = 500;

/** The text of an element, with a space between its text nodes: "By <b>Ann</b><i>May 3</i>" keeps its words apart. */
export function spacedText(element: Element): string {
  let text = '';
  const stack: ChildNode[] = [element];
  let node = stack.pop();
  for (let seen = 0; node && seen < MOST_NODES && text.length < MOST_TEXT; seen++, node = stack.pop()) {
    if (isText(node)) text += `${node.data} `;
    else if (isTag(node) && node.name !== 'script' && node.name !== 'style') {
      for (let i = Math.min(node.children.length, MOST_NODES) - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** All elements within a node, in document order. */
export function elementsIn(node: ParentNode, found: Element[] = []): Element[] {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}

/** The text that stands directly in an element, as in a title or script; empty where there is no element. */
export const wholeText = (element: Element | undefined): string =>
  (element?.children ?? []).map((child) => (isText(child) ? child.data : '')).join('');
