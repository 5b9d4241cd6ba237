import { UsageError } from '../errors.ts';
import { ruleList, rulePage } from '../report/rule-page.ts';
import { RULE_PAGES } from '../rules/pages.ts';
import { defineCommand } from './options.ts';

export const rules = defineCommand({
  usage: '[id]',
  maxArgs: 1,
  notes: 'An id is "family/name", as in the "rule" of a record\'s evidence; a family lists its rules.\n',
  options: {},
  async run(_values, [id]) {
    process.stdout.write(id === undefined ? ruleList(RULE_PAGES) : pageOrFamily(id));
    return 0;
  },
});

/** @throws UsageError where neither a rule nor a family has that name */
function pageOrFamily(id: string): string {
  const rule = RULE_PAGES.find((r) => r.id === id);
  if (rule) return rulePage(rule);
  const family = RULE_PAGES.filter((r) => r.id.startsWith(`${id}/`));
  if (family.length > 0) return ruleList(family);
  throw new UsageError(`${id}: no such rule. "cutline rules" lists them.`);
}
