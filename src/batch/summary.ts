import type { ProblemCode } from '../schema.ts';
import { RULES_HASH, VERSION } from '../version.ts';
import type { Done, Written } from './messages.ts';

/** What a run came to, so far or in the end. */
export interface Summary {
  readonly records: number;
  readonly articles_with_claims: number;
  readonly claims: number;
  /** Articles with claims that are copies of others. */
  readonly duplicates: number;
  readonly no_claims: number;
  /** Of them, the ones without words of job cuts, which were not read further. */
  readonly gated: number;
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
  /** Records of archives that are no pages: pictures, redirects, requests. */
  readonly skipped: number;
  /** Bytes read from files, as they lie there. */
  readonly bytes: number;
  readonly seconds: number;
  readonly records_per_second: number;
  readonly megabytes_per_second: number;
  /** Most memory that the run had at any time (resident set), in bytes. */
  readonly peak_memory: number;
  /** Records that the output held before this run went on with it. */
  readonly resumed_after: number | null;
  readonly jobs: number;
  readonly versions: { readonly cutline: string; readonly rules: string };
}

/** Counts what the records come to. */
export class Counts {
  #records = 0;
  #articles = 0;
  #claims = 0;
  #duplicates = 0;
  #noClaims = 0;
  #gated = 0;
  readonly #problems = new Map<ProblemCode, number>();
  readonly #start = process.hrtime.bigint();
  skipped = 0;
  bytes = 0;

  done({ records, skipped, noClaims, gated }: Done): void {
    this.#records += records;
    this.skipped += skipped;
    this.#noClaims += noClaims;
    this.#gated += gated;
  }

  written({ claims, code }: Written, duplicate: boolean): void {
    this.#claims += claims;
    if (claims > 0) this.#articles++;
    if (duplicate) this.#duplicates++;
    if (code !== null) this.#problems.set(code, (this.#problems.get(code) ?? 0) + 1);
  }

  summary(jobs: number, resumedAfter: number | null): Summary {
    const seconds = Number(process.hrtime.bigint() - this.#start) / 1e9;
    return {
      records: this.#records,
      articles_with_claims: this.#articles,
      claims: this.#claims,
      duplicates: this.#duplicates,
      no_claims: this.#noClaims,
      gated: this.#gated,
      problems: Object.fromEntries([...this.#problems].sort()),
      skipped: this.skipped,
      bytes: this.bytes,
      seconds: round(seconds),
      records_per_second: round(this.#records / seconds),
      megabytes_per_second: round(this.bytes / 1e6 / seconds),
      peak_memory: process.resourceUsage().maxRSS * 1024,
      resumed_after: resumedAfter,
      jobs,
      versions: { cutline: VERSION, rules: RULES_HASH },
    };
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The summary in one line for people. */
export function summaryLine(s: Summary): string {
  const n = (value: number): string => value.toLocaleString('en');
  const problems = Object.entries(s.problems).map(([code, count]) => `${code} ${n(count)}`);
  const total = Object.values(s.problems).reduce((a, b) => a + b, 0);
  const parts = [
    `${n(s.claims)} claims in ${n(s.articles_with_claims)} articles (${n(s.duplicates)} copies)`,
    `${n(s.no_claims)} without a claim`,
    `${n(total)} problems${problems.length > 0 ? ` (${problems.join(', ')})` : ''}`,
  ];
  if (s.skipped > 0) parts.push(`${n(s.skipped)} skipped`);
  const speed = `${n(s.records_per_second)} records/s, ${s.megabytes_per_second} MB/s`;
  return `${n(s.records)} records in ${s.seconds} s (${speed}): ${parts.join(', ')}.`;
}
