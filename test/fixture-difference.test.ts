import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/schema.ts';
import { differences } from './fixture-difference.ts';
import { type LabelledClaim, readLabel } from './fixture-label.ts';

const span = { text: 'x', start: 0, end: 1 };

/** The claims that a tool without fault would find for a label. */
function perfectClaims(label: readonly LabelledClaim[]): Claim[] {
  return label.map((claim, i) => ({
    id: String(i),
    kind: claim.kind,
    main: claim.main,
    company: claim.company === null ? null : { name: claim.company, ...span },
    count: claim.count && { ...claim.count, ...span },
    percent: claim.percent && { ...claim.percent, ...span },
    status: claim.status,
    time: claim.time,
    method: claim.method,
    part_of: claim.part_of === null ? null : String(claim.part_of),
    roles: claim.roles.map((text) => ({ ...span, text, group: null })),
    locations: claim.locations.map((text) => ({ ...span, text })),
    dates: { announced: null, effective: null },
    rationale: claim.rationale.map((r) => ({
      category: r.category,
      ...span,
      text: r.quote,
      stance: r.stance,
      stated_by: { type: r.stated_by, name: null },
    })),
    attributed_to: { type: claim.attributed_to, name: null },
    evidence: [{ ...span, text: claim.quote, rule: 'test' }],
  }));
}

const { claims: label } = readLabel('local-news');
const gaps = (found: readonly Claim[]): string[] => differences(found, label).map((d) => d.gap);
/** The perfect claims with the first of them changed. */
const withFirst = (change: Partial<Claim>): Claim[] => {
  const [first, ...rest] = perfectClaims(label);
  return [{ ...first!, ...change }, ...rest];
};
const TOTAL = "St. Brendan's Regional Hospital 64";

describe('differences between found claims and a label', () => {
  test('none where every claim and field is as labelled, in whatever order', () => {
    expect(gaps(perfectClaims(label))).toEqual([]);
    expect(gaps(perfectClaims(label).reverse())).toEqual([]);
  });

  test('a claim that was not found, and one too many', () => {
    expect(gaps(perfectClaims(label).slice(0, -1))).toEqual(['missing: Crossway Health 40']);
    const twice = [...perfectClaims(label), { ...perfectClaims(label)[3]!, id: 'again' }];
    expect(gaps(twice)).toEqual(['spurious: Crossway Health 40']);
  });

  test('another number or employer is another claim', () => {
    const count = { ...span, value: 112, low: null, high: null, vague: null, qualifier: 'exact' as const };
    expect(gaps(withFirst({ count }))).toEqual(
      expect.arrayContaining([`missing: ${TOTAL}`, "spurious: St. Brendan's Regional Hospital 112"]),
    );
    expect(gaps(withFirst({ company: { ...span, name: 'Mercy General' } }))).toContain(`missing: ${TOTAL}`);
  });

  test('any name that the label accepts is the employer', () => {
    expect(gaps(withFirst({ company: { ...span, name: "St. Brendan's" } }))).toEqual([]);
  });

  test.each<[string, Partial<Claim>]>([
    ['status', { status: 'denied' }],
    ['time', { time: 'past' }],
    ['method', { method: 'furlough' }],
    ['main', { main: false }],
    ['attributed_to', { attributed_to: { type: 'union', name: null } }],
    ['rationale', { rationale: [] }],
    ['roles', { roles: [{ ...span, text: 'surgeons', group: null }] }],
    ['locations', { locations: [] }],
    ['percent', { percent: { ...span, value: 9, low: null, high: null, of: 'workforce' } }],
  ])('a wrong %s is named with its claim', (field, change) => {
    expect(gaps(withFirst(change))).toContain(`${TOTAL}: ${field}`);
  });

  test('a part that has lost its total', () => {
    const [total, part, ...rest] = perfectClaims(label);
    expect(gaps([total!, { ...part!, part_of: null }, ...rest])).toEqual([
      "St. Brendan's Regional Hospital 22: part_of",
    ]);
  });
});
