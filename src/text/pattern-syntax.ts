import type { ClassName } from '../lexicon/classes.ts';
import { bits, CLASSES } from '../lexicon/classes.ts';
import type { Document } from './document.ts';
import type { Need } from './pattern-needs.ts';
import { classNeed, wordNeed } from './pattern-needs.ts';
import { PERCENT, QUANTITY } from './profile.ts';
import { SHAPE } from './tokens.ts';
import { keyOf } from './words.ts';

/** The syntax of patterns (see pattern.ts): source to a tree. */

export type Node =
  | {
      kind: 'test';
      test: (doc: Document, i: number) => number;
      required: Need | null;
      /** The very word that it tests for. */
      word?: string;
    }
  | { kind: 'phrase'; low: number; high: number; required: Need }
  | { kind: 'choice'; options: Node[][] }
  | { kind: 'repeat'; node: Node; min: number; max: number; lazy: boolean }
  | { kind: 'capture'; name: string; node: Node };

const NOT_MODIFIER = bits(
  'VERB',
  'AUX',
  'PREP',
  'PRONOUN',
  'NEG',
  'SAY',
  'MODAL',
  'DET',
  'NUMBER',
  'CUT_BASE',
  'CUT_PAST',
  'CUT_S',
  'CUT_ING',
  'PERCENT',
);
const ADJECTIVE = bits('ADJ', 'UNIT', 'OCCUPATION');

/** Verbs of the lexicon that are as often nouns before a noun: "480 call center jobs", "200 support staff". */
const NOUN_TOO =
  /^(?:call|work|help|lead|use|move|report|press|pay|post|hold|return|run|target|offer|close|claims|face|launch|start|need|open|raise|store|plan|show|cost|post|line)$/;

/** A word that may stand between a number and the noun it counts. */
function isModifier(doc: Document, i: number): boolean {
  const shape = doc.shape[i] as number;
  if (shape === SHAPE.punct || shape === SHAPE.symbol || shape === SHAPE.digit) return false;
  const low = doc.low[i] as number;
  const high = doc.high[i] as number;
  if ((low & ADJECTIVE.low) | (high & ADJECTIVE.high)) return true;
  if (((low & NOT_MODIFIER.low) | (high & NOT_MODIFIER.high)) === 0) return true;
  return NOUN_TOO.test(doc.word[i] as string);
}

const CLAUSE_END = /^[.!?;:()[\]"“”]$|^--+$|^[–—]$/;

/** The point of "St. Brendan's" ends nothing. */
const isSaintsPoint = (doc: Document, i: number): boolean =>
  doc.word[i] === '.' && i > 0 && /^(?:st|ste|mt|ft)$/.test(doc.word[i - 1] as string);

const SPECIAL: Record<string, (doc: Document, i: number) => number> = {
  QTY: (doc, i) => ((doc.beginLow[i] as number) & QUANTITY ? (doc.quantities.get(i)?.to ?? 0) : 0),
  PCT: (doc, i) => ((doc.beginHigh[i] as number) & PERCENT ? (doc.percents.get(i)?.to ?? 0) : 0),
  MOD: (doc, i) => (isModifier(doc, i) ? i + 1 : 0),
  ANY: (doc, i) =>
    doc.shape[i] === SHAPE.punct && CLAUSE_END.test(doc.word[i] as string) && !isSaintsPoint(doc, i)
      ? 0
      : i + 1,
  WORD: (doc, i) => ((doc.shape[i] as number) === SHAPE.punct ? 0 : i + 1),
  CAP: (doc, i) =>
    (doc.shape[i] as number) === SHAPE.capital || (doc.shape[i] as number) === SHAPE.upper ? i + 1 : 0,
};

// ---- parsing -----------------------------------------------------------------------------------------

const TOKEN = /\s*(\(|\)|\||[a-z]\w*:|!?[A-Z_]+|\{\d+,\d+\}|\?|[^\s(){}?|]+)/y;

/** Brackets that were read before: rules share most of theirs. */
const groups = new Map<string, Node>();

/** Reads a pattern's source. @throws Error if it is malformed */
export function parse(source: string): Node[] {
  let at = 0;
  const peek = (): string | undefined => {
    TOKEN.lastIndex = at;
    return TOKEN.exec(source)?.[1];
  };
  const take = (): void => {
    at = TOKEN.lastIndex;
  };
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    for (let part = peek(); part !== undefined && part !== ')' && part !== '|'; part = peek()) {
      take();
      nodes.push(item(part));
    }
    return nodes;
  };
  const item = (part: string): Node => {
    if (/^[a-z]\w*:$/.test(part)) {
      const named = peek() ?? '';
      take();
      return { kind: 'capture', name: part.slice(0, -1), node: item(named) };
    }
    const node = part === '(' ? group() : atom(part);
    const next = peek();
    if (next === '?') {
      take();
      return { kind: 'repeat', node, min: 0, max: 1, lazy: false };
    }
    if (!next?.startsWith('{')) return node;
    take();
    const [min, max] = next.slice(1, -1).split(',').map(Number) as [number, number];
    return { kind: 'repeat', node, min, max, lazy: true };
  };
  const group = (): Node => {
    const end = closingBracket(source, at);
    const inside = source.slice(at, end);
    const known = groups.get(inside);
    if (known) {
      at = end + 1;
      return known;
    }
    const options = [sequence()];
    while (peek() === '|') {
      take();
      options.push(sequence());
    }
    at = end + 1;
    const node: Node = { kind: 'choice', options };
    groups.set(inside, node);
    return node;
  };
  const nodes = sequence();
  if (source.slice(at).trim()) throw new Error(`pattern: unexpected ${source.slice(at)} in ${source}`);
  return nodes;
}

/** Where the bracket closes that opened before `at`. */
function closingBracket(source: string, at: number): number {
  let depth = 1;
  for (let i = at; i < source.length; i++) {
    if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  throw new Error(`pattern: unclosed bracket in ${source}`);
}

const atoms = new Map<string, Node>();

function atom(part: string): Node {
  const known = atoms.get(part) ?? readAtom(part);
  atoms.set(part, known);
  return known;
}

function readAtom(part: string): Node {
  const special = SPECIAL[part];
  if (special) {
    const required = part === 'QTY' ? classNeed(QUANTITY, 0) : part === 'PCT' ? classNeed(0, PERCENT) : null;
    return { kind: 'test', test: special, required };
  }
  const negated = part.startsWith('!');
  const name = negated ? part.slice(1) : part;
  if ((CLASSES as readonly string[]).includes(name)) {
    const { low, high } = bits(name as ClassName);
    if (!negated) return { kind: 'phrase', low, high, required: classNeed(low, high) };
    return {
      kind: 'test',
      required: null,
      test: (doc, i) => (((doc.low[i] as number) & low) | ((doc.high[i] as number) & high) ? 0 : i + 1),
    };
  }
  if (/^[A-Z_!]+$/.test(part)) throw new Error(`pattern: unknown class ${part}`);
  const key = keyOf(part);
  return {
    kind: 'test',
    word: part,
    required: wordNeed(part),
    test: (doc, i) => (doc.key[i] === key && doc.word[i] === part ? i + 1 : 0),
  };
}

/** The words with which a match can begin; null if it can begin with a class or with any word. */
export function firstWords(nodes: readonly Node[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const node of nodes) {
    const optional = node.kind === 'repeat' && node.min === 0;
    const options =
      node.kind === 'choice'
        ? node.options
        : node.kind === 'test' || node.kind === 'phrase'
          ? []
          : [[node.node]];
    if (node.kind === 'test' && node.word !== undefined) words.add(node.word);
    else if (options.length === 0) return null;
    for (const option of options) {
      const first = firstWords(option);
      if (!first) return null;
      for (const word of first) words.add(word);
    }
    if (!optional) return words;
  }
  return null;
}
