import { bits } from '../lexicon/classes.ts';
import type { Node } from './pattern-syntax.ts';
import type { Beginnings } from './profile.ts';
import { numberOf, profileSize, wordBit, wordPlace } from './profile.ts';

/** What a text must hold for a pattern to be worth trying: in the sentence, and at the token where it begins. */

/** Met by what has one of these classes, or one of these words (by their numbers). */
export interface Need {
  readonly low: number;
  readonly high: number;
  readonly words: readonly number[];
  /** How many sentences meet it, roughly: needs that few meet are looked at first. */
  readonly commonness: number;
}

const COMMON_CLASSES = bits(
  'BE',
  'HAVE',
  'MODAL',
  'AUX',
  'ADV',
  'DET',
  'POSS',
  'PREP',
  'CONJ',
  'SAY',
  'PLAN',
  'NUMBER',
  'ADJ',
  'VERB',
  'TIME',
  'COMPANY',
  'PRONOUN',
  'STOP',
);
const COMMON_WORDS = new Set(
  ", - ' \" “ ” 's the a an of to in on at by for from with as and or its their his that this it they is are was were be has have had more".split(
    ' ',
  ),
);
const OFTEN = 40;

export const classNeed = (low: number, high: number): Need => ({
  low,
  high,
  words: [],
  commonness:
    OFTEN * (bitCount(low & COMMON_CLASSES.low) + bitCount(high & COMMON_CLASSES.high)) +
    2 * (bitCount(low) + bitCount(high)),
});
export const wordNeed = (word: string): Need => ({
  low: 0,
  high: 0,
  words: [numberOf(word)],
  commonness: COMMON_WORDS.has(word) ? OFTEN : 1,
});

const either = (needs: readonly Need[]): Need => ({
  low: needs.reduce((all, need) => all | need.low, 0),
  high: needs.reduce((all, need) => all | need.high, 0),
  words: [...new Set(needs.flatMap((need) => need.words))],
  commonness: needs.reduce((all, need) => all + need.commonness, 0),
});

/** What a cheap look at a text can tell of a pattern. */
export interface Look {
  /** Needs, each of which a sentence must meet, as integers; see `integersOf`. */
  readonly needs: Int32Array;
  /** What must begin at the first token of a match, in the form of a profile; null where anything may. */
  readonly begins: Int32Array | null;
  /** The highest number of a word in it: a text that was read before that word came up cannot be looked at. */
  readonly last: number;
}

/** The look that is worth taking before a pattern is tried. */
export function lookFor(nodes: readonly Node[]): Look {
  const needs = nodes.map(requirement).filter((need) => need !== null);
  const begins = beginning(nodes);
  return {
    needs: integersOf(needs.toSorted((a, b) => a.commonness - b.commonness)),
    begins: begins && profileOf(begins),
    last: Math.max(0, ...needs.flatMap((need) => need.words), ...(begins?.words ?? [])),
  };
}

/** For each need its low and high classes, the number of integers with words, and for each its place and bits. */
function integersOf(needs: readonly Need[]): Int32Array {
  const integers: number[] = [];
  for (const { low, high, words } of needs) {
    const places = new Map<number, number>();
    for (const n of words) places.set(wordPlace(n), (places.get(wordPlace(n)) ?? 0) | wordBit(n));
    integers.push(low, high, places.size, ...[...places].flat());
  }
  return Int32Array.from(integers);
}

function profileOf({ low, high, words }: Need): Int32Array {
  const profile = new Int32Array(profileSize({ numbered: Math.max(0, ...words) }) + 1);
  profile[0] = low;
  profile[1] = high;
  for (const n of words) profile[wordPlace(n)]! |= wordBit(n);
  return profile;
}

/** True if the profile that begins at `at` meets every need. */
function meets(profiles: Int32Array, at: number, needs: Int32Array): boolean {
  const low = profiles[at] as number;
  const high = profiles[at + 1] as number;
  for (let k = 0; k < needs.length; ) {
    let met = (low & (needs[k] as number)) | (high & (needs[k + 1] as number));
    const end = k + 3 + 2 * (needs[k + 2] as number);
    for (let p = k + 3; met === 0 && p < end; p += 2) {
      met = (profiles[at + (needs[p] as number)] as number) & (needs[p + 1] as number);
    }
    if (met === 0) return false;
    k = end;
  }
  return true;
}

/** False where a sentence lacks what a pattern needs. @param sentence its index; the number of sentences for the whole text */
export function mayMatch(doc: Profiled, sentence: number, { needs, last }: Look): boolean {
  return last >= doc.numbered || meets(doc.profiles, sentence * profileSize(doc), needs);
}

type Profiled = Beginnings & { readonly profiles: Int32Array };

/** True if what a look wants at the first token of a match begins at token i. */
export function beginsAt(doc: Beginnings, i: number, begins: Int32Array): boolean {
  if (
    ((doc.beginLow[i] as number) & (begins[0] as number)) |
    ((doc.beginHigh[i] as number) & (begins[1] as number))
  )
    return true;
  const number = doc.named[i] as number;
  return number !== 0 && ((begins[wordPlace(number)] ?? 0) & wordBit(number)) !== 0;
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

/** The need that fewer sentences meet. */
const rarer = (a: Need, b: Need): Need => (b.commonness < a.commonness ? b : a);

function bitCount(bits: number): number {
  let count = 0;
  for (let n = bits; n !== 0; n &= n - 1) count++;
  return count;
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
