import type { Node } from './pattern-syntax.ts';
import { STRIDE, wordBit, wordPlace } from './profile.ts';

/** What a text must hold for a pattern to be worth trying: in the sentence, and at the token where it begins. */

/** Met by a profile, or by what begins at a token, that has one of its bits: classes, or words. */
export type Need = Int32Array;

export function classNeed(low: number, high: number): Need {
  const need = new Int32Array(STRIDE);
  need[0] = low;
  need[1] = high;
  return need;
}

export function wordNeed(key: number): Need {
  const need = new Int32Array(STRIDE);
  need[wordPlace(key)] = wordBit(key);
  return need;
}

function either(needs: readonly Need[]): Need {
  const any = new Int32Array(STRIDE);
  for (const need of needs) for (let k = 0; k < STRIDE; k++) any[k]! |= need[k] as number;
  return any;
}

/** What a cheap look at a text can tell of a pattern. */
export interface Look {
  /** Needs, one after the other, each of which a sentence must meet. */
  readonly needs: Int32Array;
  /** What must begin at the first token of a match; null where anything may. */
  readonly begins: Need | null;
}

/** The look that is worth taking before a pattern is tried. */
export function lookFor(nodes: readonly Node[]): Look {
  const found = nodes.map(requirement).filter((need) => need !== null);
  const needs = new Int32Array(found.length * STRIDE);
  for (const [i, need] of found.entries()) needs.set(need, i * STRIDE);
  return { needs, begins: beginning(nodes) };
}

/** True if the profile that begins at `at` meets every need. */
export function meets(profiles: Int32Array, at: number, needs: Int32Array): boolean {
  for (let from = 0; from < needs.length; from += STRIDE) {
    let met = 0;
    for (let k = 0; k < STRIDE; k++) met |= (profiles[at + k] as number) & (needs[from + k] as number);
    if (met === 0) return false;
  }
  return true;
}

function requirement(node: Node): Need | null {
  switch (node.kind) {
    case 'test':
    case 'phrase':
      return node.required;
    case 'capture':
      return requirement(node.node);
    case 'repeat':
      return node.min > 0 ? requirement(node.node) : null;
    case 'choice':
      return remembered(choices, node, () => anyOf(node.options));
  }
}

/** What brackets require, worked out once each. */
const choices = new WeakMap<Node, Need | null>();
const beginnings = new WeakMap<Node, Need | null>();

function remembered(known: WeakMap<Node, Need | null>, node: Node, find: () => Need | null): Need | null {
  let need = known.get(node);
  if (need === undefined) {
    need = find();
    known.set(node, need);
  }
  return need;
}

function anyOf(options: readonly (readonly Node[])[]): Need | null {
  const any: Need[] = [];
  for (const option of options) {
    const needs = option.map(requirement).filter((need) => need !== null);
    if (needs.length === 0) return null;
    any.push(needs.reduce(rarer));
  }
  return either(any);
}

/** The need that fewer sentences meet, as far as its bits tell: words are rarer than classes, few than many. */
function rarer(a: Need, b: Need): Need {
  return commonness(b) < commonness(a) ? b : a;
}

function commonness(need: Need): number {
  let bits = 0;
  for (let k = 0; k < STRIDE; k++) for (let n = need[k] as number; n !== 0; n &= n - 1) bits += k < 2 ? 2 : 1;
  return bits;
}

/** What must begin at the first token of a match; null where anything may. */
function beginning(nodes: readonly Node[]): Need | null {
  const any: Need[] = [];
  for (const node of nodes) {
    const need = beginningOf(node);
    if (need === null) return null;
    any.push(need);
    if (!mayBeEmpty(node)) return either(any);
  }
  return null;
}

function beginningOf(node: Node): Need | null {
  switch (node.kind) {
    case 'test':
    case 'phrase':
      return node.required;
    case 'capture':
    case 'repeat':
      return beginningOf(node.node);
    case 'choice':
      return remembered(beginnings, node, () => {
        const any = node.options.map((option) =>
          option.every(mayBeEmpty) ? whatever(option) : beginning(option),
        );
        return any.includes(null) ? null : either(any.filter((need) => need !== null));
      });
  }
}

/** What may begin a sequence all of whose parts may be left out. */
function whatever(nodes: readonly Node[]): Need | null {
  const any = nodes.map(beginningOf);
  return any.includes(null) ? null : either(any.filter((need) => need !== null));
}

function mayBeEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'test':
    case 'phrase':
      return false;
    case 'capture':
      return mayBeEmpty(node.node);
    case 'repeat':
      return node.min === 0 || mayBeEmpty(node.node);
    case 'choice':
      return node.options.some((option) => option.every(mayBeEmpty));
  }
}
