import { readFileSync } from 'node:fs';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { articleFile, fixtureNames, readLabel } from './fixture-label.ts';

/** The words of an article as they stand in its file, white space folded; markup is left out. */
function articleWords(name: string): string {
  const file = articleFile(name);
  const raw = readFileSync(file, 'utf8');
  return fold(file.endsWith('.html') ? load(raw).text() : raw);
}
const fold = (s: string): string => s.replace(/\s+/g, ' ');

describe('the labels of the fixtures', () => {
  test.each(fixtureNames())('%s: every quoted word stands in the article', (name) => {
    const text = articleWords(name);
    const { claims } = readLabel(name);
    const quoted = claims.flatMap((c) => [
      c.quote,
      ...c.roles,
      ...c.locations,
      ...c.rationale.map((r) => r.quote),
      ...(c.count?.vague ? [c.count.vague] : []),
    ]);
    expect(quoted.filter((q) => !text.includes(fold(q)))).toEqual([]);
  });

  test.each(fixtureNames())('%s: totals exist, parts share their employer', (name) => {
    const { claims } = readLabel(name);
    for (const [i, claim] of claims.entries()) {
      if (claim.part_of === null) continue;
      expect(claim.part_of).not.toBe(i);
      const total = claims[claim.part_of];
      expect(total?.company_accept.concat(total.company ?? [])).toContain(claim.company);
    }
  });
});
