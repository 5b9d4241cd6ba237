import type { Claim, Outcome } from '../schema.ts';

/** A claim's values in words, for people. Formats for programs print the fields themselves. */

const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

type Amounts = { value: number | null; low: number | null; high: number | null };

const range = ({ low, high }: Amounts): string =>
  low === null && high === null
    ? ''
    : `${low === null ? '' : number(low)}–${high === null ? '' : number(high)}`;

const HEDGES = { exact: '', approximate: 'about ', at_least: 'at least ', at_most: 'up to ' } as const;

/** "up to 5,000", "1,000–2,000", "hundreds"; empty where the article gives no number. */
export function countWords(count: Claim['count']): string {
  if (!count) return '';
  if (count.qualifier === 'vague' || count.qualifier === 'range' || count.value === null) {
    return range(count) || (count.vague ?? count.text);
  }
  return `${HEDGES[count.qualifier]}${number(count.value)}`;
}

/** "4%", "5–10%", "20% of unit"; empty where the article gives none. */
export function percentWords(percent: Claim['percent']): string {
  if (!percent) return '';
  const amount = percent.value === null ? range(percent) : number(percent.value);
  return `${amount}%${percent.of === 'unit' ? ' of unit' : ''}`;
}

/** The company's name, or a word in brackets that says why there is none. */
export function companyWords(claim: Claim): string {
  const name = claim.company?.name;
  if (claim.kind === 'aggregate') return name ? `${name} (total)` : '(total)';
  return name ?? '(not named)';
}

/**
 * How firm and how old a claim is: "announced", "past, completed", "possible, furlough", "announced, part".
 * "part" marks a share of a total that is listed too.
 */
export function statusWords(claim: Claim): string {
  return [
    claim.time === 'past' ? 'past' : '',
    claim.status,
    claim.method === 'job_cut' ? '' : claim.method,
    claim.part_of === null ? '' : 'part',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "artificial intelligence, not cost cutting, restructuring?": denied and supposed reasons are marked. */
export function reasonWords(claim: Claim): string {
  const words = claim.rationale.map(({ category, stance }) => {
    const name = category.replaceAll('_', ' ');
    return stance === 'denied' ? `not ${name}` : stance === 'speculated' ? `${name}?` : name;
  });
  return [...new Set(words)].join(', ');
}

export const roleWords = (claim: Claim): string =>
  [...new Set(claim.roles.map((role) => role.text))].join(', ');

/** What a source without claims came to: "no claim", or "problem: timeout". */
export const emptyWords = (outcome: Outcome): string =>
  outcome.problem ? `problem: ${outcome.problem.code.replaceAll('_', ' ')}` : 'no claim';

/** Control and direction-changing characters could rewrite a terminal; they become spaces. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
