import type { RulePage } from '../types.ts';

/** One line a rule: its id and what it finds. */
export function ruleList(rules: readonly RulePage[]): string {
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  return rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.says}\n`).join('');
}

/** The page of a rule, in Markdown: what it finds, and its examples. */
export function rulePage({ id, says, finds, ignores }: RulePage): string {
  const found = finds.map(([sentence, value]) => `- ${sentence}${valueWords(value)}\n`).join('');
  const ignored = ignores.map(([sentence, why]) => `- ${sentence} (${why})\n`).join('');
  return `# ${id}\n\n${says}\n\n## It finds\n\n${found}\n## It leaves alone\n\n${ignored}`;
}

function valueWords(value: unknown): string {
  if (value === null || typeof value !== 'object') return value === undefined ? '' : ` (${String(value)})`;
  const words = Object.entries(value).map(([name, v]) => `${name.replaceAll('_', ' ')} ${String(v)}`);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}
