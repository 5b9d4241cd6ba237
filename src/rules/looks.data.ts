import { CUT_RULES } from './index.ts';

/** A pattern's look as plain data: its needs, one after the other, and what begins a match. */
export type LookData = readonly [needs: readonly number[], begins: readonly number[] | null];

/** The looks of the patterns of every rule that finds job cuts. Plain data, worked out when the tool is built. */
export const looksData = (): (readonly LookData[])[] =>
  CUT_RULES.map((rule) =>
    rule.patterns.map((pattern) => {
      const { needs, begins } = pattern.look();
      return [[...needs], begins && [...begins]];
    }),
  );
