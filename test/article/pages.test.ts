import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromHtml, type Dropped } from '../../src/article/index.ts';

/** What a page must give; fields that are left out are not looked at. */
interface Expected {
  readonly about?: { readonly url: string };
  readonly problem?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly language?: string;
  readonly url?: string;
  /** The whole body, paragraph by paragraph. */
  readonly paragraphs?: readonly string[];
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  /** Texts that are left out, each with the reason that is given. */
  readonly dropped?: Readonly<Record<string, string>>;
}

const folder = new URL('./pages/', import.meta.url);
const pages = readdirSync(folder).sort();

test('there are pages', () => expect(pages.length).toBeGreaterThan(15));

describe.each(pages)('%s', (name) => {
  const html = readFileSync(new URL(`${name}/page.html`, folder), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as Expected;
  const { about, problem, paragraphs, contains = [], lacks = [], dropped = {}, ...fields } = expected;

  test('is read as expected', async () => {
    const drops: Dropped[] = [];
    const options = { now: '2026-01-01', explain: (d: Dropped) => drops.push(d) };
    const page = await articleFromHtml(html, { source: name, url: about?.url ?? null }, options);
    if (problem) {
      expect(page).toMatchObject({ problem: { code: problem } });
      return;
    }
    if ('problem' in page) throw new Error(`${page.problem.code}: ${page.problem.message}`);
    expect(page).toMatchObject(fields);
    if (paragraphs) expect(page.body.split('\n\n')).toEqual(paragraphs);
    for (const text of contains) expect(page.body).toContain(text);
    for (const text of lacks) expect(page.body).not.toContain(text);
    const reasons = new Map(drops.map((d) => [d.text, d.reason]));
    expect(Object.fromEntries(Object.keys(dropped).map((text) => [text, reasons.get(text)]))).toEqual(
      dropped,
    );
  });
});
