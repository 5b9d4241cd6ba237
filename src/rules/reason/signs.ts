import { bits } from '../../lexicon/classes.ts';
import { REASON_SIGNS } from '../../lexicon/reason-signs.ts';
import type { ReasonGroup } from '../../lexicon/reasons.ts';
import { REASON_GROUPS } from '../../lexicon/reasons.ts';
import type { Category } from '../../schema.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { SHAPE } from '../../text/tokens.ts';
import { wordTest } from '../../text/word-facts.ts';

/** Words that point to a category, as half-open token range. */
export interface Sign {
  readonly from: number;
  readonly to: number;
  readonly category: Category;
  readonly weight: number;
}

/** A word, one of a set, a name of a place, or a gap of up to so many words. */
type Element = string | ReadonlySet<string> | typeof PLACE_NAME | { readonly gap: number };

/** A sign of the vocabulary. There are thousands, and most articles need a few: each is read when its first word turns up. */
class Entry {
  readonly category: Category | null;
  readonly weight: number;
  readonly #parts: readonly string[];
  readonly #groups: Groups;
  #elements: readonly Element[] | undefined;

  constructor(parts: readonly string[], groups: Groups, category: Category | null, weight: number) {
    this.#parts = parts;
    this.#groups = groups;
    this.category = category;
    this.weight = weight;
  }

  get elements(): readonly Element[] {
    this.#elements ??= this.#parts.map((part) => elementOf(part, this.#groups));
    return this.#elements;
  }
}

type Groups = ReadonlyMap<string, ReadonlySet<string>>;

const GAP = 3;
const LONG_GAP = 8;
const PLACE_NAME = Symbol('place');
const PLACE = bits('PLACE');

/** `cut|s|ting` stands for cut, cuts, cutting; a stem that an -e or -y completes is no word: `los|e|ing`. */
function forms(item: string): string[] {
  const [stem, ...endings] = item.split('|') as [string, ...string[]];
  const all = endings.map((ending) => stem + ending);
  return endings[0] === 'e' || endings[0] === 'y' ? all : [stem, ...all];
}

/** The signs that begin with one word, in their order. */
class Beginning {
  readonly signs: Entry[] = [];
  /** By second word, as far as texts asked: those that the text may hold. */
  readonly #bySecond = new Map<string, readonly Entry[]>();
  /** The words that come second in some of them; read when the first text asks. */
  #seconds: ReadonlySet<string> | undefined;

  /** Those that a text may hold in which this word comes next. */
  before(next: string): readonly Entry[] {
    this.#seconds ??= new Set(this.signs.flatMap(({ elements }) => secondWords(elements)));
    const known = this.#seconds.has(next) ? next : '';
    let found = this.#bySecond.get(known);
    if (!found) {
      found = this.signs.filter(({ elements: [, second] }) =>
        typeof second === 'string' ? second === known : second instanceof Set ? second.has(known) : true,
      );
      this.#bySecond.set(known, found);
    }
    return found;
  }
}

const secondWords = ([, second]: readonly Element[]): readonly string[] =>
  typeof second === 'string' ? [second] : second instanceof Set ? [...second] : [];

let index: ReadonlyMap<string, Beginning> | undefined;

function buildIndex(): ReadonlyMap<string, Beginning> {
  const groups = new Map<string, ReadonlySet<string>>(
    (Object.keys(REASON_GROUPS) as ReasonGroup[]).map((name) => [
      `@${name}`,
      new Set(REASON_GROUPS[name].split(/,\s*/).flatMap((item) => forms(item.trim()))),
    ]),
  );
  const index = new Map<string, Beginning>();
  for (const { category, weight, signs } of REASON_SIGNS) {
    for (const item of signs.split(',')) {
      const sign = item.trim();
      // The tokenizer splits genitives off.
      const parts = (sign.includes("'") ? sign.replace(/(\w)('s)\b/g, '$1 $2') : sign).split(/\s+/);
      const entry = new Entry(parts, groups, category, weight);
      const first = elementOf(parts[0] as string, groups);
      if (typeof first !== 'string' && !(first instanceof Set))
        throw new Error(`reason signs: cannot begin: ${sign}`);
      for (const word of typeof first === 'string' ? [first] : first) {
        const beginning = index.get(word) ?? new Beginning();
        index.set(word, beginning);
        beginning.signs.push(entry);
      }
    }
  }
  return index;
}

function elementOf(part: string, groups: Groups): Element {
  if (part === '..') return { gap: GAP };
  if (part === '...') return { gap: LONG_GAP };
  if (part === '#PLACE') return PLACE_NAME;
  if (part.startsWith('@')) {
    const group = groups.get(part);
    if (!group) throw new Error(`reason signs: unknown group ${part}`);
    return group;
  }
  if (!part.includes('|')) return part;
  const all = forms(part);
  return all.length === 1 ? (all[0] as string) : new Set(all);
}

function accepts(element: string | ReadonlySet<string> | typeof PLACE_NAME, doc: Document, i: number) {
  if (element === PLACE_NAME) return is(doc, i, PLACE) && doc.shape[i] !== SHAPE.lower;
  const word = doc.word[i] as string;
  return typeof element === 'string' ? element === word : element.has(word);
}

/** The end of an entry that begins at token i, or -1. Costs at most as many steps as its gaps are long: entries have few. */
function endOf(doc: Document, elements: readonly Element[], k: number, i: number, limit: number): number {
  if (k === elements.length) return i;
  const element = elements[k] as Element;
  if (typeof element === 'object' && 'gap' in element) {
    for (let skip = 0; skip <= element.gap && i + skip < limit; skip++) {
      if (skip > 0 && isBreak(doc, i + skip - 1)) return -1;
      const end = endOf(doc, elements, k + 1, i + skip, limit);
      if (end >= 0) return end;
    }
    return -1;
  }
  return i < limit && accepts(element, doc, i) ? endOf(doc, elements, k + 1, i + 1, limit) : -1;
}

const SUBORDINATES = wordTest(
  /^(?:after|because|while|whereas|although|though|but|which|who|whose|when|if|unless)$/,
);

/** Punctuation and a new clause end a sign's reach; quotation marks, hyphens and genitives do not. */
function isBreak(doc: Document, i: number): boolean {
  if (SUBORDINATES.at(doc, i)) return true;
  return doc.shape[i] === SHAPE.punct && !/^["“”'’\-&/]$/.test(doc.word[i] as string);
}

function beginningWith(word: string): Beginning | undefined {
  // Built when the first cut is found: most articles tell of none.
  index ??= buildIndex();
  // "AI-written", "AI-linked": one word, and always about AI.
  return index.get(word.startsWith('ai-') ? 'ai' : word);
}

/** Words with which signs begin. */
const BEGINS = wordTest((word) => beginningWith(word) !== undefined);

/** The signs of reasons within a range of tokens; of overlapping ones the longest stays. */
export function findSigns(doc: Document, from: number, to: number): Sign[] {
  const found: (Omit<Sign, 'category'> & { category: Category | null })[] = [];
  for (let i = from; i < to; i++) {
    const beginning = BEGINS.at(doc, i) ? beginningWith(doc.word[i] as string) : undefined;
    if (!beginning) continue;
    for (const { elements, category, weight } of beginning.before(
      i + 1 < to ? (doc.word[i + 1] as string) : '',
    )) {
      const end = endOf(doc, elements, 1, i + 1, to);
      if (end >= 0) found.push({ from: i, to: end, category, weight });
    }
  }
  if (found.length === 0) return [];
  return found.filter(
    (a): a is Sign =>
      a.category !== null &&
      !found.some(
        (b) =>
          b !== a &&
          b.category !== a.category &&
          b.from <= a.from &&
          b.to >= a.to &&
          (b.to - b.from > a.to - a.from || b.category === null) &&
          // "falling demand and low prices" names both.
          (b.category === null || joins(doc, a) || !joins(doc, b)),
      ),
  );
}

/** True for a sign that reaches over "and". */
function joins(doc: Document, sign: { readonly from: number; readonly to: number }): boolean {
  for (let i = sign.from; i < sign.to; i++) if (doc.word[i] === 'and') return true;
  return false;
}
