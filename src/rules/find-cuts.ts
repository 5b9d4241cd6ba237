import type { Document } from '../text/document.ts';
import type { Look } from '../text/pattern-needs.ts';
import { numberOf } from '../text/profile.ts';
import type { CutMention } from '../types.ts';
import { CUT_RULES } from './index.ts';
import { looksData } from './looks.data.ts';
import { applyRule } from './rule.ts';

const looks: readonly (readonly Look[])[] = readLooks();

/** Before the first text is read, as a text is looked at only for words that have a number by then. */
function readLooks(): readonly (readonly Look[])[] {
  const { words, rules } = looksData();
  words.forEach(numberOf);
  return rules.map((rule) =>
    rule.map(([needs, begins, last]) => ({
      needs: Int32Array.from(needs),
      begins: begins && Int32Array.from(begins),
      last,
    })),
  );
}

/** What every rule finds, in the order of the rules. */
export function findCuts(doc: Document): CutMention[] {
  const cuts: CutMention[] = [];
  for (const [i, rule] of CUT_RULES.entries()) {
    for (const s of doc.sentences) cuts.push(...applyRule(rule, doc, s, looks[i]));
  }
  return cuts;
}
