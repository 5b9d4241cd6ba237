import { FUNCTIONS, GENERIC_PEOPLE, KINDS, LINES, PEOPLE, WORKPLACES } from './departments.ts';
import { MAJOR_GROUPS } from './soc.ts';

/** The parts of a list in one text. */
export const list = (words: string): string[] => words.split(',').map((w) => w.trim());

/** What a phrase of the role vocabulary is. */
export type RoleKind = 'occupation' | 'singular' | 'function' | 'kind' | 'line' | 'people' | 'workplace';

let vocabulary: ReadonlyMap<string, RoleKind> | undefined;
let firstWords: ReadonlyMap<string, number> | undefined;

/** The role vocabulary: lower-case phrase, single spaces, to its kind. */
export function roleVocabulary(): ReadonlyMap<string, RoleKind> {
  if (vocabulary) return vocabulary;
  const map = new Map<string, RoleKind>();
  const add = (words: string, kind: RoleKind): void => {
    for (const w of list(words)) {
      // The tokenizer splits genitives off: "nurse 's aides".
      const phrase = w.includes("'") ? w.replace(/(\w)('s?)(?= |$)/g, '$1 $2') : w;
      if (!map.has(phrase)) map.set(phrase, kind);
    }
  };
  for (const g of MAJOR_GROUPS) {
    add(g.occupations, 'occupation');
    for (const w of list(g.occupations)) if (!map.has(singular(w))) map.set(singular(w), 'singular');
    add(g.functions, 'function');
  }
  add(PEOPLE, 'people');
  add(WORKPLACES, 'workplace');
  add(FUNCTIONS, 'function');
  for (const g of MAJOR_GROUPS) if (g.lines) add(g.lines, 'line');
  add(LINES, 'line');
  add(KINDS, 'kind');
  vocabulary = map;
  return map;
}

/** Words in the longest phrase of the role vocabulary that begins with a word; 0 where only single words do. */
export function longestFrom(word: string): number {
  if (!firstWords) {
    const map = new Map<string, number>();
    for (const phrase of roleVocabulary().keys()) {
      const words = phrase.split(' ');
      const first = words[0] as string;
      if (words.length > (map.get(first) ?? 1)) map.set(first, words.length);
    }
    firstWords = map;
  }
  return firstWords.get(word) ?? 0;
}

/** Singular of a plural noun for people: "secretaries" -> "secretary". Other words come back as they are. */
export function singular(word: string): string {
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|x|ch)es$/.test(word)) return word.replace(/es$/, '');
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const generic = new Set(list(GENERIC_PEOPLE));
/** True for words that say no more than "people" or "jobs". */
export const isGenericPeople = (word: string): boolean => generic.has(word);
