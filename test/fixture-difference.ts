import type { Claim } from '../src/schema.ts';
import type { LabelledClaim } from './fixture-label.ts';

/** One way in which the tool's claims differ from a label. */
export interface Difference {
  /** Names the claim and the field and no value of the tool's, so that it stays the same while the tool changes. */
  readonly gap: string;
  /** What was expected and what came, for the reader of a failed test. */
  readonly detail: string;
}

interface Pair {
  readonly expected: LabelledClaim;
  readonly found: Claim;
}

/** Every difference between the claims found and those of the label, in the order of the label. */
export function differences(found: readonly Claim[], expected: readonly LabelledClaim[]): Difference[] {
  const free = [...found];
  const pairs = expected.map((claim) => {
    const at = free.findIndex((f) => sameClaim(f, claim));
    return { expected: claim, found: at < 0 ? undefined : free.splice(at, 1)[0] };
  });
  const matched = pairs.filter((p): p is Pair => p.found !== undefined);
  return [
    ...pairs
      .filter((p) => !p.found)
      .map((p) => ({ gap: `missing: ${labelName(p.expected)}`, detail: p.expected.quote })),
    ...free.map((f) => ({ gap: `spurious: ${foundName(f)}`, detail: f.evidence[0]?.text ?? '' })),
    ...matched.flatMap((pair) => fieldDifferences(pair, matched, expected)),
  ];
}

function fieldDifferences(
  { expected, found }: Pair,
  matched: readonly Pair[],
  all: readonly LabelledClaim[],
): Difference[] {
  const total = matched.find((p) => p.found.id === found.part_of)?.expected;
  const labelledTotal = expected.part_of === null ? undefined : all[expected.part_of];
  const fields: [string, string, string][] = [
    ['count.qualifier', expected.count?.qualifier ?? '', found.count?.qualifier ?? ''],
    ['percent', expected.percent ? percentName(expected.percent) : '', percentName(found.percent)],
    ['percent.of', expected.percent?.of ?? '', found.percent?.of ?? ''],
    ['status', expected.status, found.status],
    ['time', expected.time, found.time],
    ['method', expected.method, found.method],
    ['main', String(expected.main), String(found.main)],
    [
      'part_of',
      labelledTotal ? labelName(labelledTotal) : 'none',
      found.part_of === null ? 'none' : total ? labelName(total) : `an unknown claim ${found.part_of}`,
    ],
    ['attributed_to', expected.attributed_to, found.attributed_to.type],
    ['rationale', categories(expected.rationale), categories(found.rationale)],
  ];
  const sets: [string, readonly string[], readonly string[]][] = [
    ['roles', expected.roles, found.roles.map((r) => r.text)],
    ['locations', expected.locations, found.locations.map((l) => l.text)],
  ];
  const name = labelName(expected);
  return [
    ...fields
      .filter(([, want, got]) => want !== got)
      .map(([field, want, got]) => ({
        gap: `${name}: ${field}`,
        detail: `expected "${want}", found "${got}"`,
      })),
    ...sets
      .filter(([, want, got]) => !samePhrases(want, got))
      .map(([field, want, got]) => ({
        gap: `${name}: ${field}`,
        detail: `expected [${want.join(' | ')}], found [${got.join(' | ')}]`,
      })),
  ];
}

const words = (s: string): string[] =>
  s
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}&+]+/gu) ?? [];
const LEGAL_FORM = /^(the|inc|corp|corporation|co|company|group|plc|ltd|limited|llc|ag|sa|se)$/;
const companyKey = (s: string): string =>
  words(s)
    .filter((w) => !LEGAL_FORM.test(w))
    .join(' ');

/** Same kind, employer and number; the other fields are compared one by one. */
function sameClaim(found: Claim, expected: LabelledClaim): boolean {
  if (found.kind !== expected.kind) return false;
  const names = [expected.company, ...expected.company_accept].filter((n) => n !== null).map(companyKey);
  const company = found.company?.name;
  if (expected.kind === 'employer' && (company ? !names.includes(companyKey(company)) : names.length > 0))
    return false;
  if (countName(found.count) !== countName(expected.count)) return false;
  return expected.count !== null || percentName(found.percent) === percentName(expected.percent);
}

interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
const countName = (q: (Quantity & { readonly vague: string | null }) | null): string =>
  q === null ? '' : (q.vague ?? (q.value === null ? `${q.low}-${q.high}` : String(q.value)));
const percentName = (p: Quantity | null): string =>
  p === null ? '' : `${p.value === null ? `${p.low}-${p.high}` : Math.round(p.value * 10) / 10}%`;
const labelName = (c: LabelledClaim): string =>
  `${c.company ?? 'unnamed'} ${countName(c.count) || percentName(c.percent) || 'without number'}`;
const foundName = (c: Claim): string =>
  `${c.company?.name ?? 'unnamed'} ${countName(c.count) || percentName(c.percent) || 'without number'}`;
const categories = (reasons: readonly { readonly category: string }[]): string =>
  [...new Set(reasons.map((r) => r.category))].sort().join(', ');

const PLAIN =
  /^(the|a|an|its|of|and|in|at|some|staff|jobs?|workers?|employees?|roles?|positions?|people|posts?|department|teams?|division|unit)$/;
const content = (s: string): Set<string> => {
  const all = words(s);
  const telling = all.filter((w) => !PLAIN.test(w));
  return new Set((telling.length ? telling : all).map((w) => w.replace(/(ers?|ing|s)$/, '')));
};

/** Two phrases say the same when they share at least half of their telling words. */
function samePhrase(a: string, b: string): boolean {
  const x = content(a);
  const y = content(b);
  const shared = [...x].filter((w) => y.has(w)).length;
  return 2 * shared >= (x.size + y.size) / 2 && shared > 0;
}

function samePhrases(want: readonly string[], got: readonly string[]): boolean {
  return (
    want.every((w) => got.some((g) => samePhrase(w, g))) &&
    got.every((g) => want.some((w) => samePhrase(w, g)))
  );
}
