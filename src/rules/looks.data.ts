import { namedByPatterns } from '../text/profile.ts';
import { CUT_RULES } from './index.ts';

/** A pattern's look as plain data, see `Look`. */
export type LookData = readonly [needs: readonly number[], begins: readonly number[] | null, last: number];

export interface LooksData {
  /** The words that the looks speak of, in the order of their numbers from 1. */
  readonly words: readonly string[];
  /** The looks of each rule's patterns, in the order of the rules. */
  readonly rules: readonly (readonly LookData[])[];
}

/** What a cheap look can tell of the rules that find job cuts; worked out when the tool is built. */
export function looksData(): LooksData {
  const rules = CUT_RULES.map((rule) =>
    rule.patterns.map((pattern): LookData => {
      const { needs, begins, last } = pattern.look();
      return [[...needs], begins && [...begins], last];
    }),
  );
  return { words: namedByPatterns(), rules };
}
