import type { Document } from '../../text/document.ts';
import type { ReasonMention } from '../../types.ts';
import after from './after.ts';
import aimedAt from './aimed-at.ts';
import amid from './amid.ts';
import asIt from './as-it.ts';
import becauseOf from './because-of.ts';
import blamed from './blamed.ts';
import dealCostsJobs from './deal-costs-jobs.ts';
import during from './during.ts';
import explained from './explained.ts';
import forcedTo from './forced-to.ts';
import hitBy from './hit-by.ts';
import inOrderTo from './in-order-to.ts';
import linkedTo from './linked-to.ts';
import namedEvent from './named-event.ts';
import partOf from './part-of.ts';
import type { ReasonRule } from './rule.ts';

export type { ReasonRule } from './rule.ts';

import { applyReason } from './rule.ts';
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
  weMust,
  weAreChanging,
  explained,
];

/** The reasons told in these sentences (by index; all if not given), in the order of the text and of the rules. */
export function findReasons(doc: Document, near?: Iterable<number>): ReasonMention[] {
  const found: ReasonMention[] = [];
  for (const index of near ?? doc.sentences.keys()) {
    const sentence = doc.sentences[index];
    if (!sentence) continue;
    const signs = findSigns(doc, sentence.from, sentence.to);
    for (const rule of REASON_RULES)
      if (signs.length > 0 || rule.means) found.push(...applyReason(rule, doc, sentence, signs));
  }
  return found;
}
