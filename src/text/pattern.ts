import type { Document } from './document.ts';
import type { Look } from './pattern-needs.ts';
import { beginsAt, lookFor, mayMatch } from './pattern-needs.ts';
import type { Node } from './pattern-syntax.ts';
import { firstWords, parse } from './pattern-syntax.ts';
import type { Sentence } from './sentences.ts';
import { keyOf } from './words.ts';

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
  /** What a cheap look can tell of it. */
  look(): Look;
  /** False where the text, or the sentence, lacks what a match needs: cheap to ask. */
  mayMatchIn(doc: Document): boolean;
  mayMatch(doc: Document, sentence: Sentence): boolean;
  /** Every match within the sentence, at most one for each start token. */
  match(doc: Document, sentence: Sentence): readonly Match[];
  /**
   * The same where the look was taken before.
   * @param look the pattern's, which may be known before the pattern is read
   */
  matchAfter(look: Look, doc: Document, sentence: Sentence): readonly Match[];
  /** The match that begins at token `at`, if there is one. */
  matchAt(doc: Document, sentence: Sentence, at: number): Match | null;
  /** The words with which a match can begin; null if it can begin with a class or with any word. */
  firstWords(): ReadonlySet<string> | null;
}

/** A match: token ranges, half-open. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly captures: Readonly<Record<string, readonly [number, number]>>;
}

const NONE: readonly Match[] = [];

/** Compiles a pattern. @throws Error if the source is malformed: patterns are written in rules, never by users. */
export function pattern(source: string): Pattern {
  // A run of the tool meets few of the patterns: each is parsed when a sentence first asks for it, and compiled
  // when a sentence first holds what it requires.
  let nodes: readonly Node[] | undefined;
  let own: Look | undefined;
  let program: Program | undefined;
  // Most patterns can match nowhere in an article: each is told so once, not sentence by sentence.
  let asked = -1;
  let anywhere = false;
  const read = (): readonly Node[] => {
    nodes ??= parse(source);
    return nodes;
  };
  const look = (): Look => {
    own ??= lookFor(read());
    return own;
  };
  const matchFrom = (doc: Document, sentence: Sentence, at: number): Match | null => {
    program ??= programOf(read());
    return runFrom(program, doc, sentence, at);
  };
  const mayMatchIn = (doc: Document): boolean => {
    if (asked !== doc.serial) {
      asked = doc.serial;
      anywhere = mayMatch(doc, doc.sentences.length, look());
    }
    return anywhere;
  };
  const mayMatchSentence = (doc: Document, sentence: Sentence): boolean =>
    mayMatchIn(doc) && mayMatch(doc, sentence.index, look());
  const matchAfter = ({ begins, last }: Look, doc: Document, sentence: Sentence): readonly Match[] => {
    const first = last < doc.numbered ? begins : null;
    let matches: Match[] | undefined;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (first && !beginsAt(doc, i, first)) continue;
      const match = matchFrom(doc, sentence, i);
      if (match && matches) matches.push(match);
      else if (match) matches = [match];
    }
    return matches ?? NONE;
  };
  return {
    source,
    look,
    mayMatchIn,
    mayMatch: mayMatchSentence,
    match: (doc, sentence) => (mayMatchSentence(doc, sentence) ? matchAfter(look(), doc, sentence) : NONE),
    matchAfter,
    matchAt(doc, sentence, at) {
      const { begins, last } = look();
      return begins && last < doc.numbered && !beginsAt(doc, at, begins)
        ? null
        : matchFrom(doc, sentence, at);
    },
    firstWords: () => firstWords(read()),
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

interface Program {
  readonly run: Run;
  /** Names of the captures; each has two places in `captures`. */
  readonly names: readonly string[];
  readonly captures: Int32Array;
}

function programOf(nodes: readonly Node[]): Program {
  const names: string[] = [];
  collect(nodes, names);
  const captures = new Int32Array(names.length * 2);
  return {
    names,
    captures,
    run: compile(nodes, names, captures, (_doc, i) => i, 0),
  };
}

function runFrom(
  { run, names, captures }: Program,
  doc: Document,
  sentence: Sentence,
  i: number,
): Match | null {
  captures.fill(-1);
  limit = sentence.to;
  const to = run(doc, i);
  if (to < 0) return null;
  const named: Record<string, [number, number]> = {};
  for (let k = 0; k < names.length; k++) {
    const from = captures[2 * k] as number;
    if (from >= 0) named[names[k] as string] = [from, captures[2 * k + 1] as number];
  }
  return { from: i, to, captures: named };
}

let limit = 0;

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
      const { test, word } = node;
      if (word !== undefined) {
        const key = keyOf(word);
        return (doc, i) => (i < limit && doc.key[i] === key && doc.word[i] === word ? next(doc, i + 1) : -1);
      }
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
        const begins = ((doc.beginLow[i] as number) & low) | ((doc.beginHigh[i] as number) & high);
        if (begins === 0) return -1;
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
      const compiled = (option: readonly Node[]): Run => compile(option, names, captures, next, 0);
      if (!isWorthSorting(node)) return anyOf(node.options.map(compiled));
      const sorted = new Sorted(node, compiled);
      return (doc, i) => sorted.at(i < limit ? (doc.word[i] as string) : '')(doc, i);
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

/** The first of the alternatives that matches. */
const anyOf =
  (runs: readonly Run[]): Run =>
  (doc, i) => {
    for (const run of runs) {
      const end = run(doc, i);
      if (end >= 0) return end;
    }
    return -1;
  };

type Choice = Extract<Node, { kind: 'choice' }>;

/** For each alternative the words with which it begins; null where it may begin with any. */
const known = new WeakMap<Choice, readonly (ReadonlySet<string> | null)[]>();

function firstWordsOf(choice: Choice): readonly (ReadonlySet<string> | null)[] {
  let first = known.get(choice);
  if (!first) {
    first = choice.options.map(firstWords);
    known.set(choice, first);
  }
  return first;
}

/** Fewest alternatives that begin with a word, for which looking the word up is quicker than trying them. */
const WORTH_SORTING = 3;

const isWorthSorting = (choice: Choice): boolean =>
  choice.options.length >= WORTH_SORTING &&
  firstWordsOf(choice).filter((words) => words !== null).length >= WORTH_SORTING;

/**
 * Alternatives sorted by the words with which they begin, so that only those are tried that can match; they are
 * compiled when the first text has such a word.
 */
class Sorted {
  readonly #choice: Choice;
  readonly #compile: (option: readonly Node[]) => Run;
  readonly #runs: (Run | undefined)[] = [];
  readonly #byWord = new Map<string, Run>();
  readonly #words: ReadonlySet<string>;
  /** For a word that begins none of them: those that may begin with any. */
  #others: Run | undefined;

  constructor(choice: Choice, compile: (option: readonly Node[]) => Run) {
    this.#choice = choice;
    this.#compile = compile;
    this.#words = wordsOf(choice);
  }

  /** What matches where this word stands. */
  at(word: string): Run {
    const known = this.#byWord.get(word);
    if (known) return known;
    if (!this.#words.has(word)) {
      this.#others ??= this.#beginningWith(null);
      return this.#others;
    }
    const run = this.#beginningWith(word);
    this.#byWord.set(word, run);
    return run;
  }

  #beginningWith(word: string | null): Run {
    const first = firstWordsOf(this.#choice);
    const runs: Run[] = [];
    this.#choice.options.forEach((option, k) => {
      if (first[k] !== null && (word === null || !first[k]?.has(word))) return;
      const run = this.#runs[k] ?? this.#compile(option);
      this.#runs[k] = run;
      runs.push(run);
    });
    return runs.length === 1 ? (runs[0] as Run) : anyOf(runs);
  }
}

const allWords = new WeakMap<Choice, ReadonlySet<string>>();

/** The words with which some alternative begins. */
function wordsOf(choice: Choice): ReadonlySet<string> {
  let words = allWords.get(choice);
  if (!words) {
    words = new Set(firstWordsOf(choice).flatMap((first) => [...(first ?? [])]));
    allWords.set(choice, words);
  }
  return words;
}

const either =
  (first: Run, second: Run): Run =>
  (doc, i) => {
    const end = first(doc, i);
    return end >= 0 ? end : second(doc, i);
  };
