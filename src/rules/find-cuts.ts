import type { Document } from '../text/document.ts';
import type { Look } from '../text/pattern-needs.ts';
import { meets } from '../text/pattern-needs.ts';
import { numberOf, profileSize } from '../text/profile.ts';
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
  const all = profileOfAll(doc);
  for (const [i, rule] of CUT_RULES.entries()) {
    const own = looks[i] ?? [];
    // Most rules need words that stand nowhere in the article.
    if (!own.some(({ needs, last }) => last >= doc.numbered || meets(all, 0, needs))) continue;
    for (const s of doc.sentences) cuts.push(...applyRule(rule, doc, s, own));
  }
  return cuts;
}

/** What the sentences hold together, in the form of one profile. */
function profileOfAll(doc: Document): Int32Array {
  const all = new Int32Array(profileSize(doc));
  for (let k = 0; k < doc.profiles.length; k++) all[k % all.length]! |= doc.profiles[k] as number;
  return all;
}
