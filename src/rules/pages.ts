import type { RulePage } from '../types.ts';
import { CUT_RULES } from './index.ts';
import { PLACE_RULES } from './place/index.ts';
import { REASON_RULES } from './reason/index.ts';
import { ROLE_RULES } from './role/index.ts';

/** What there is to tell of every rule: cuts first, then what a claim is filled with. */
export const RULE_PAGES: readonly RulePage[] = [
  ...CUT_RULES,
  ...[...ROLE_RULES, ...PLACE_RULES].map(({ id, says, finds, ignores }) => ({
    id,
    says,
    finds: finds.map((sentence) => [sentence, undefined] as const),
    ignores,
  })),
  ...REASON_RULES,
];
