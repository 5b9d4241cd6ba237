import type { Document } from '../text/document.ts';
import type { Look } from '../text/pattern-needs.ts';
import type { CutMention } from '../types.ts';
import { CUT_RULES } from './index.ts';
import { looksData } from './looks.data.ts';
import { applyRule } from './rule.ts';

let looks: readonly (readonly Look[])[] | undefined;

const readLooks = (): readonly (readonly Look[])[] =>
  looksData().map((rule) =>
    rule.map(([needs, begins]) => ({
      needs: Int32Array.from(needs),
      begins: begins && Int32Array.from(begins),
    })),
  );

/** What every rule finds, in the order of the rules. */
export function findCuts(doc: Document): CutMention[] {
  looks ??= readLooks();
  const cuts: CutMention[] = [];
  for (const [i, rule] of CUT_RULES.entries()) {
    for (const s of doc.sentences) cuts.push(...applyRule(rule, doc, s, looks[i]));
  }
  return cuts;
}
