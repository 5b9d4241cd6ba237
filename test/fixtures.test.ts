import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readSources } from '../src/commands/sources.ts';
import { extract } from '../src/pipeline.ts';
import type { Page } from '../src/types.ts';
import { differences } from './fixture-difference.ts';
import { articleFile, fixtureNames, readLabel } from './fixture-label.ts';

/** The words of an article as they stand in its file, white space folded; markup is left out. */
function articleWords(name: string): string {
  const file = articleFile(name);
  const raw = readFileSync(file, 'utf8');
  return fold(file.endsWith('.html') ? DomUtils.textContent(parseDocument(raw)) : raw);
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

/** The page of a fixture, read as the command line reads it. */
async function readFixture(name: string): Promise<Page> {
  for await (const page of readSources([articleFile(name)], {})) {
    if ('problem' in page) throw new Error(`fixtures/${name}: ${page.problem.message}`);
    return page;
  }
  throw new Error(`fixtures/${name} was read as nothing`);
}

describe('the fixtures as articles', () => {
  test.each(fixtureNames())('%s: the article holds every quoted sentence', async (name) => {
    const page = await readFixture(name);
    const text = fold(`${page.title}\n\n${page.body}`);
    const quotes = readLabel(name).claims.flatMap((c) => [c.quote, ...c.rationale.map((r) => r.quote)]);
    expect(quotes.filter((q) => !text.includes(fold(q)))).toEqual([]);
  });

  test('the page of a newspaper: metadata, and nothing of what stands around the article', async () => {
    const page = await readFixture('html-page');
    expect(page).toMatchObject({
      title: 'Ravenscar Steel to cut 610 jobs as blast furnace closes',
      publisher: 'Teesdale Post',
      authors: ['Ellen Marsh'],
      published: '2024-05-21',
      language: 'en',
      url: 'https://www.teesdalepost.example/news/ravenscar-steel-job-cuts',
    });
    expect(page.body).not.toMatch(/842 partners|3,000 managers|120 staff|SmogMonster|40 lenders|vacancies/);
  });
});

describe('the claims of the fixtures', () => {
  test.each(fixtureNames())('%s: as labelled, but for its known gaps', async (name) => {
    const label = readLabel(name);
    const found = differences(extract(await readFixture(name)).claims, label.claims);
    const gaps = found.map((d) => d.gap);
    expect({
      unlisted: found.filter((d) => !label.known_gaps.includes(d.gap)).map((d) => `${d.gap} (${d.detail})`),
      closed: label.known_gaps.filter((gap) => !gaps.includes(gap)),
    }).toEqual({ unlisted: [], closed: [] });
  });
});
