import { extract } from '../src/pipeline.ts';
import type { Claim } from '../src/schema.ts';
import type { Page } from '../src/types.ts';

/** An English page with this text, of 28 October 2025 (a Tuesday). */
export const pageOf = (body: string, title: string | null = null): Page => ({
  source: 'test',
  url: null,
  title,
  body,
  publisher: null,
  authors: [],
  published: '2025-10-28',
  language: 'en',
});

/** Every claim of a text. */
export const claimsOf = (body: string, title: string | null = null): readonly Claim[] =>
  extract(pageOf(body, title)).claims;

/** "Norvale 300", "Norvale 12%", "Norvale hundreds", "? 20" without a name: the numbers of single employers, in order. */
export const numbersOf = (body: string, title: string | null = null): string[] =>
  claimsOf(body, title)
    .filter((c) => c.kind === 'employer' && (c.count || c.percent))
    .map((c) => `${c.company?.name ?? '?'} ${number(c)}`);

function number({ count, percent }: Claim): string {
  if (count) return `${count.value ?? count.vague?.toLowerCase() ?? `${count.low}-${count.high}`}`;
  return `${percent?.value ?? `${percent?.low}-${percent?.high}`}%`;
}
