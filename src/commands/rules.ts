import { UsageError } from '../errors.ts';
import { ruleList, rulePage } from '../report/rule-page.ts';
import { CUT_RULES } from '../rules/index.ts';
import { defineCommand } from './options.ts';

export const rules = defineCommand({
  usage: '[id]',
  maxArgs: 1,
  notes: 'An id is "family/name", as in the "rule" of a record\'s evidence; a family lists its rules.\n',
  options: {},
  async run(_values, [id]) {
    process.stdout.write(id === undefined ? ruleList(CUT_RULES) : pageOrFamily(id));
    return 0;
  },
});

/** @throws UsageError where neither a rule nor a family has that name */
function pageOrFamily(id: string): string {
  const rule = CUT_RULES.find((r) => r.id === id);
  if (rule) return rulePage(rule);
  const family = CUT_RULES.filter((r) => r.id.startsWith(`${id}/`));
  if (family.length > 0) return ruleList(family);
  throw new UsageError(`${id}: no such rule. "cutline rules" lists them.`);
}
