import type { ClassName } from '../lexicon/classes.ts';
import { bits, CLASSES } from '../lexicon/classes.ts';
import type { Document } from './document.ts';
import type { Sentence } from './sentences.ts';
import { SHAPE } from './tokens.ts';

/**
 * Patterns over tokens, in the manner of TokensRegex (Chang & Manning 2014) but with bounded repetition only,
 * so that a match costs at most a constant per start token and hostile text cannot make one slow.
 *
 *   CLASS        a token or phrase of that word class       word     that very word, lower case
 *   QTY  PCT     a quantity or percentage with its hedge    MOD      a word that may stand before a noun
 *   ANY          any token but one that ends a clause       !CLASS   a token that is not of the class
 *   ( a | b )    alternatives                               name:x   captures x
 *   x?           x if possible                              x{m,n}   as few x as possible
 */
export interface Pattern {
  readonly source: string;
  /** Every match within the sentence, at most one for each start token. */
  match(doc: Document, sentence: Sentence): Match[];
}

/** A match: token ranges, half-open. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly captures: Readonly<Record<string, readonly [number, number]>>;
}

type Node =
  | { kind: 'test'; test: (doc: Document, i: number) => number; required: Mask | null }
  | { kind: 'phrase'; low: number; high: number; required: Mask }
  | { kind: 'choice'; options: Node[][] }
  | { kind: 'repeat'; node: Node; min: number; max: number; lazy: boolean }
  | { kind: 'capture'; name: string; node: Node };

/** What a sentence must hold for a pattern to be worth trying: one of these classes, or this word. */
interface Mask {
  readonly low: number;
  readonly high: number;
  readonly kind: 'class' | 'quantity' | 'percent' | 'word';
  readonly word?: string;
}

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

/** A word that may stand between a number and the noun it counts. */
function isModifier(doc: Document, i: number): boolean {
  const shape = doc.shape[i] as number;
  if (shape === SHAPE.punct || shape === SHAPE.symbol || shape === SHAPE.digit) return false;
  const low = doc.low[i] as number;
  const high = doc.high[i] as number;
  if ((low & ADJECTIVE.low) | (high & ADJECTIVE.high)) return true;
  return ((low & NOT_MODIFIER.low) | (high & NOT_MODIFIER.high)) === 0;
}

const CLAUSE_END = /^[.!?;:()[\]"“”]$|^--+$|^[–—]$/;

const SPECIAL: Record<string, (doc: Document, i: number) => number> = {
  QTY: (doc, i) => doc.quantities.get(i)?.to ?? 0,
  PCT: (doc, i) => doc.percents.get(i)?.to ?? 0,
  MOD: (doc, i) => (isModifier(doc, i) ? i + 1 : 0),
  ANY: (doc, i) => (CLAUSE_END.test(doc.word[i] as string) ? 0 : i + 1),
  WORD: (doc, i) => ((doc.shape[i] as number) === SHAPE.punct ? 0 : i + 1),
  CAP: (doc, i) =>
    (doc.shape[i] as number) === SHAPE.capital || (doc.shape[i] as number) === SHAPE.upper ? i + 1 : 0,
};

/** Compiles a pattern. @throws Error if the source is malformed: patterns are written in rules, never by users. */
export function pattern(source: string): Pattern {
  const nodes = parse(source);
  const required = requirements(nodes);
  const names: string[] = [];
  collect(nodes, names);
  const captures = new Int32Array(names.length * 2);
  const run = compile(nodes, names, captures, (_doc, i) => i, 0);
  return {
    source,
    match(doc, sentence) {
      if (!worthTrying(doc, sentence, required)) return [];
      const matches: Match[] = [];
      for (let i = sentence.from; i < sentence.to; i++) {
        captures.fill(-1);
        limit = sentence.to;
        const to = run(doc, i);
        if (to < 0) continue;
        const named: Record<string, [number, number]> = {};
        for (let k = 0; k < names.length; k++) {
          const from = captures[2 * k] as number;
          if (from >= 0) named[names[k] as string] = [from, captures[2 * k + 1] as number];
        }
        matches.push({ from: i, to, captures: named });
      }
      return matches;
    },
  };
}

let limit = 0;

// ---- parsing -----------------------------------------------------------------------------------------

const TOKEN = /\(|\)|\||[a-z]\w*:|!?[A-Z_]+|\{\d+,\d+\}|\?|[^\s(){}?|]+/gy;

function parse(source: string): Node[] {
  const parts: string[] = [];
  TOKEN.lastIndex = 0;
  const clean = source.replace(/\s+/g, ' ').trim();
  while (TOKEN.lastIndex < clean.length) {
    if (clean[TOKEN.lastIndex] === ' ') {
      TOKEN.lastIndex++;
      continue;
    }
    const m = TOKEN.exec(clean);
    if (!m) throw new Error(`pattern: cannot read ${source}`);
    parts.push(m[0]);
  }
  let at = 0;
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    while (at < parts.length && parts[at] !== ')' && parts[at] !== '|') nodes.push(item());
    return nodes;
  };
  const item = (): Node => {
    const part = parts[at++] as string;
    if (/^[a-z]\w*:$/.test(part)) return { kind: 'capture', name: part.slice(0, -1), node: item() };
    let node = part === '(' ? group() : atom(part);
    const next = parts[at];
    if (next === '?') {
      at++;
      node = { kind: 'repeat', node, min: 0, max: 1, lazy: false };
    } else if (next?.startsWith('{')) {
      at++;
      const [min, max] = next.slice(1, -1).split(',').map(Number) as [number, number];
      node = { kind: 'repeat', node, min, max, lazy: true };
    }
    return node;
  };
  const group = (): Node => {
    const options = [sequence()];
    while (parts[at] === '|') {
      at++;
      options.push(sequence());
    }
    if (parts[at++] !== ')') throw new Error(`pattern: unclosed bracket in ${source}`);
    return { kind: 'choice', options };
  };
  const nodes = sequence();
  if (at < parts.length) throw new Error(`pattern: unexpected ${parts[at]} in ${source}`);
  return nodes;
}

function atom(part: string): Node {
  const special = SPECIAL[part];
  if (special) {
    const required: Mask | null =
      part === 'QTY'
        ? { low: 0, high: 0, kind: 'quantity' }
        : part === 'PCT'
          ? { low: 0, high: 0, kind: 'percent' }
          : null;
    return { kind: 'test', test: special, required };
  }
  const negated = part.startsWith('!');
  const name = negated ? part.slice(1) : part;
  if ((CLASSES as readonly string[]).includes(name)) {
    const { low, high } = bits(name as ClassName);
    if (!negated) return { kind: 'phrase', low, high, required: { low, high, kind: 'class' } };
    return {
      kind: 'test',
      required: null,
      test: (doc, i) => (((doc.low[i] as number) & low) | ((doc.high[i] as number) & high) ? 0 : i + 1),
    };
  }
  if (/^[A-Z_!]+$/.test(part)) throw new Error(`pattern: unknown class ${part}`);
  return {
    kind: 'test',
    required: { low: 0, high: 0, kind: 'word', word: part },
    test: (doc, i) => (doc.word[i] === part ? i + 1 : 0),
  };
}

function collect(nodes: readonly Node[], names: string[]): void {
  for (const node of nodes) {
    if (node.kind === 'capture') {
      if (!names.includes(node.name)) names.push(node.name);
      collect([node.node], names);
    } else if (node.kind === 'choice') for (const option of node.options) collect(option, names);
    else if (node.kind === 'repeat') collect([node.node], names);
  }
}

// ---- requirements ------------------------------------------------------------------------------------

/** Each entry must be met by the sentence: any of its masks. */
function requirements(nodes: readonly Node[]): Mask[][] {
  const all: Mask[][] = [];
  for (const node of nodes) {
    const one = requirement(node);
    if (one) all.push(one);
  }
  return all;
}

function requirement(node: Node): Mask[] | null {
  switch (node.kind) {
    case 'test':
      return node.required ? [node.required] : null;
    case 'phrase':
      return [node.required];
    case 'capture':
      return requirement(node.node);
    case 'repeat':
      return node.min > 0 ? requirement(node.node) : null;
    case 'choice': {
      const any: Mask[] = [];
      for (const option of node.options) {
        const first = option.map(requirement).find((r) => r !== null);
        if (!first) return null;
        any.push(...first);
      }
      return any;
    }
  }
}

interface Profile {
  low: number;
  high: number;
  quantity: boolean;
  percent: boolean;
  words: ReadonlySet<string> | null;
}

const profiles = new WeakMap<Document, (Profile | undefined)[]>();

function profile(doc: Document, s: Sentence): Profile {
  let list = profiles.get(doc);
  if (!list) {
    list = [];
    profiles.set(doc, list);
  }
  const known = list[s.index];
  if (known) return known;
  const p: Profile = { low: 0, high: 0, quantity: false, percent: false, words: null };
  for (let i = s.from; i < s.to; i++) {
    p.low |= doc.low[i] as number;
    p.high |= doc.high[i] as number;
    for (const phrase of doc.phrases.get(i) ?? []) {
      p.low |= phrase.low;
      p.high |= phrase.high;
    }
    if (doc.quantities.has(i)) p.quantity = true;
    if (doc.percents.has(i)) p.percent = true;
  }
  list[s.index] = p;
  return p;
}

/** The sentence's words, collected when a pattern first asks for them. */
function words(doc: Document, s: Sentence, p: Profile): ReadonlySet<string> {
  p.words ??= new Set(doc.word.slice(s.from, s.to));
  return p.words;
}

function worthTrying(doc: Document, s: Sentence, required: readonly Mask[][]): boolean {
  const p = profile(doc, s);
  for (const any of required) {
    let met = false;
    for (const m of any) {
      if (
        m.kind === 'class'
          ? (p.low & m.low) | (p.high & m.high)
          : m.kind === 'quantity'
            ? p.quantity
            : m.kind === 'percent'
              ? p.percent
              : words(doc, s, p).has(m.word as string)
      ) {
        met = true;
        break;
      }
    }
    if (!met) return false;
  }
  return true;
}

// ---- matching ----------------------------------------------------------------------------------------

/** Matches from token i on; the end of the whole match, or -1. */
type Run = (doc: Document, i: number) => number;

function compile(
  nodes: readonly Node[],
  names: readonly string[],
  captures: Int32Array,
  next: Run,
  at: number,
): Run {
  if (at === nodes.length) return next;
  return compileNode(nodes[at] as Node, names, captures, compile(nodes, names, captures, next, at + 1));
}

function compileNode(node: Node, names: readonly string[], captures: Int32Array, next: Run): Run {
  switch (node.kind) {
    case 'test': {
      const { test } = node;
      return (doc, i) => {
        if (i >= limit) return -1;
        const to = test(doc, i);
        return to > i && to <= limit ? next(doc, to) : -1;
      };
    }
    case 'phrase': {
      const { low, high } = node;
      return (doc, i) => {
        if (i >= limit) return -1;
        const phrases = doc.phrases.get(i);
        if (phrases) {
          for (const p of phrases) {
            if (((p.low & low) | (p.high & high)) !== 0 && p.to <= limit) {
              const end = next(doc, p.to);
              if (end >= 0) return end;
            }
          }
        }
        return ((doc.low[i] as number) & low) | ((doc.high[i] as number) & high) ? next(doc, i + 1) : -1;
      };
    }
    case 'choice': {
      const runs = node.options.map((option) => compile(option, names, captures, next, 0));
      return (doc, i) => {
        for (const run of runs) {
          const end = run(doc, i);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'capture': {
      const slot = names.indexOf(node.name) * 2;
      let opened = -1;
      const inner = compileNode(node.node, names, captures, (doc, i) => {
        const before = captures[slot + 1] as number;
        const beforeFrom = captures[slot] as number;
        captures[slot] = opened;
        captures[slot + 1] = i;
        const end = next(doc, i);
        if (end < 0) {
          captures[slot] = beforeFrom;
          captures[slot + 1] = before;
        }
        return end;
      });
      return (doc, i) => {
        const outer = opened;
        opened = i;
        const end = inner(doc, i);
        opened = outer;
        return end;
      };
    }
    case 'repeat': {
      // One closure a count: bounded, and no state to restore on backtracking.
      let run: Run = next;
      for (let k = node.max; k > 0; k--) {
        const more = compileNode(node.node, names, captures, run);
        const optional = k > node.min;
        run = !optional ? more : node.lazy ? either(next, more) : either(more, next);
      }
      return run;
    }
  }
}

const either =
  (first: Run, second: Run): Run =>
  (doc, i) => {
    const end = first(doc, i);
    return end >= 0 ? end : second(doc, i);
  };
