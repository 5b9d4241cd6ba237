import type { Document } from '../../text/document.ts';
import type { Pattern } from '../../text/pattern.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordTest } from '../../text/word-facts.ts';
import type { ReasonMention } from '../../types.ts';
import after from './after.ts';
import aimedAt from './aimed-at.ts';
import amid from './amid.ts';
import asIt from './as-it.ts';
import becauseOf from './because-of.ts';
import blamed from './blamed.ts';
import dealCostsJobs from './deal-costs-jobs.ts';
import demandFalls from './demand-falls.ts';
import during from './during.ts';
import explained from './explained.ts';
import forcedTo from './forced-to.ts';
import hitBy from './hit-by.ts';
import inOrderTo from './in-order-to.ts';
import inTrouble from './in-trouble.ts';
import linkedTo from './linked-to.ts';
import namedEvent from './named-event.ts';
import partOf from './part-of.ts';
import plansTo from './plans-to.ts';
import type { ReasonRule } from './rule.ts';

export type { ReasonRule } from './rule.ts';

import { applyReason, readMatch } from './rule.ts';
import type { Sign } from './signs.ts';
import { findSigns } from './signs.ts';
import weAreChanging from './we-are-changing.ts';
import weMust from './we-must.ts';
import whenClosing from './when-closing.ts';
import willSave from './will-save.ts';
import withClause from './with-clause.ts';

/** Every rule that finds reasons; of two that find the same the one that stands first here stays. */
export const REASON_RULES: readonly ReasonRule[] = [
  becauseOf,
  amid,
  after,
  blamed,
  linkedTo,
  hitBy,
  forcedTo,
  partOf,
  aimedAt,
  inOrderTo,
  asIt,
  during,
  withClause,
  dealCostsJobs,
  willSave,
  whenClosing,
  namedEvent,
  demandFalls,
  weMust,
  weAreChanging,
  explained,
  plansTo,
  inTrouble,
];

/** In tokens: what runs on longer is a table or a list, no sentence; the bound keeps the work on any text linear. */
const LONGEST_SENTENCE = 300;

/** A pattern of a rule, under the words with which its matches begin. */
interface Cue {
  readonly rule: ReasonRule;
  readonly pattern: Pattern;
}

interface Cues {
  readonly byWord: ReadonlyMap<string, readonly Cue[]>;
  /** Rules of which a match can begin with any word, that need no cue, or no sign. */
  readonly others: readonly ReasonRule[];
}

let known: Cues | undefined;
const cues = (): Cues => {
  known ??= readCues();
  return known;
};
const IS_CUE = wordTest((word) => cues().byWord.has(word));

/** Sorts the rules by the first words of their patterns, so that a sentence is tried only where one stands. */
function readCues(): Cues {
  const byWord = new Map<string, Cue[]>();
  const others: ReasonRule[] = [];
  for (const rule of REASON_RULES) {
    const first = rule.patterns.map((p) => p.firstWords());
    if (rule.means || first.length === 0 || first.includes(null)) {
      others.push(rule);
      continue;
    }
    rule.patterns.forEach((pattern, i) => {
      for (const word of first[i] ?? []) {
        const list = byWord.get(word) ?? [];
        byWord.set(word, list);
        list.push({ rule, pattern });
      }
    });
  }
  return { byWord, others };
}

/** The reasons told in these sentences (by index; all if not given), sentence by sentence. */
export function findReasons(doc: Document, near?: Iterable<number>): ReasonMention[] {
  const { byWord, others } = cues();
  const found: ReasonMention[] = [];
  for (const index of near ?? doc.sentences.keys()) {
    const sentence = doc.sentences[index];
    if (!sentence || sentence.to - sentence.from > LONGEST_SENTENCE) continue;
    const signs = findSigns(doc, sentence.from, sentence.to);
    for (const rule of others)
      if (signs.length > 0 || rule.means) found.push(...applyReason(rule, doc, sentence, signs));
    if (signs.length > 0) found.push(...atCues(byWord, doc, sentence, signs));
  }
  return found;
}

function atCues(
  byWord: Cues['byWord'],
  doc: Document,
  sentence: Sentence,
  signs: readonly Sign[],
): ReasonMention[] {
  const found: ReasonMention[] = [];
  // Where the last reason of a pattern ended: within it the pattern is not tried again.
  const past = new Map<Pattern, number>();
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!IS_CUE.at(doc, i)) continue;
    for (const { rule, pattern } of byWord.get(doc.word[i] as string) ?? []) {
      if (!pattern.mayMatch(doc, sentence) || i < (past.get(pattern) ?? -1)) continue;
      const match = pattern.matchAt(doc, sentence, i);
      if (!match) continue;
      const read = readMatch(rule, match, doc, sentence, signs);
      if (read.length > 0) past.set(pattern, match.to);
      found.push(...read);
    }
  }
  return found;
}
