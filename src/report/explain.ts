import type { Claim, Outcome } from '../schema.ts';
import type { Trace, TracedMention } from '../types.ts';
import { companyWords, countWords, emptyWords, percentWords, printable, statusWords } from './words.ts';

/** How an outcome came about: each claim with the mentions that made it, then what was dropped and why. */
export function explanation(outcome: Outcome, trace: Trace): string {
  const parts = [`${printable(outcome.article.source)}: ${heading(outcome)}\n`];
  for (const [i, claim] of outcome.claims.entries()) {
    parts.push(`\nClaim ${i + 1}: ${claimWords(claim)}\n`);
    for (const evidence of claim.evidence) parts.push(`  “${printable(evidence.text)}”\n`);
    parts.push(mentionLines(trace.filter((mention) => mention.claims.includes(claim.id))));
  }
  const dropped = trace.filter((mention) => mention.dropped !== null);
  if (dropped.length > 0) parts.push(`\nDropped\n${mentionLines(dropped)}`);
  return parts.join('');
}

function heading(outcome: Outcome): string {
  const n = outcome.claims.length;
  if (outcome.problem) return `${emptyWords(outcome)}. ${outcome.problem.message}`;
  return n === 0 ? 'no claim' : `${n} claim${n === 1 ? '' : 's'}`;
}

const claimWords = (claim: Claim): string =>
  [companyWords(claim), countWords(claim.count), percentWords(claim.percent), statusWords(claim)]
    .filter(Boolean)
    .map(printable)
    .join(', ');

/** One line a mention: field, words, what was read from them, the rule, and why it was dropped. */
function mentionLines(mentions: readonly TracedMention[]): string {
  const width = Math.max(0, ...mentions.map((mention) => mention.kind.length));
  return mentions
    .map(({ kind, text, reads, by, dropped }) => {
      const said = `“${printable(text)}”${reads && reads !== text ? ` = ${printable(reads)}` : ''}`;
      return `  ${kind.padEnd(width)}  ${said} [${by}]${dropped ? `: ${dropped}` : ''}\n`;
    })
    .join('');
}
