import type { Document } from '../text/document.ts';
import { mayMatch } from '../text/pattern-needs.ts';
import { numberOf } from '../text/profile.ts';
import type { CutMention } from '../types.ts';
import { CUT_RULES } from './index.ts';
import { type LookData, looksData } from './looks.data.ts';
import type { CutRule, LookedAt } from './rule.ts';
import { addMentions } from './rule.ts';

const rules = readLooks();

/** Before the first text is read, as a text is looked at only for words that have a number by then. */
function readLooks(): readonly { rule: CutRule; patterns: readonly LookedAt[] }[] {
  const { words, rules } = looksData();
  words.forEach(numberOf);
  return CUT_RULES.map((rule, i) => ({
    rule,
    patterns: rule.patterns.map((pattern, k) => {
      const [needs, begins, last] = (rules[i] as readonly LookData[])[k] as LookData;
      return {
        pattern,
        look: { needs: Int32Array.from(needs), begins: begins && Int32Array.from(begins), last },
      };
    }),
  }));
}

/** What every rule finds, in the order of the rules. */
export function findCuts(doc: Document): CutMention[] {
  const cuts: CutMention[] = [];
  for (const { rule, patterns } of rules) {
    // Most patterns need words that stand nowhere in the article.
    const own = patterns.filter(({ look }) => mayMatch(doc, doc.sentences.length, look));
    if (own.length > 0) for (const s of doc.sentences) addMentions(rule, own, doc, s, cuts);
  }
  return cuts;
}
