import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { roughText } from '../../src/batch/html-gate.ts';
import { mayHoldCuts } from '../../src/text/gate.ts';
import { cutline, ROOT, records, scratch } from '../cli/run.ts';
import { jsonLines } from './archives.ts';

describe('the words of a page without parsing it', () => {
  test.each([
    ['<p>Acme <b>lay</b>offs loom.</p>', 'Acme layoffs loom.'],
    ['<p>One</p><p>two<br>three</p>', 'One two three'],
    ['<p>Acme<!-- 5 jobs --> cuts &#106;obs&nbsp;&amp; pay</p>', 'Acme cuts jobs pay'],
    ['<script>let jobs = "cut";</script><style>.cut{}</style>Text', 'Text'],
    [
      '<script type="application/ld+json">{"articleBody":"It cuts\\n5 \\u006aobs"}</script>',
      'It cuts 5 jobs',
    ],
    ['<a title="a > b" href="x">cut</a>', 'cut'],
  ])('%s', (html, words) => {
    expect(
      roughText(html)
        .replace(/<[^>]*>|[{}":]|articleBody| b" href="x">/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(words);
  });

  test('what is said in metadata is kept', () => {
    expect(mayHoldCuts(roughText('<meta property="og:title" content="Acme cuts 5 jobs"><p>Words.</p>'))).toBe(
      true,
    );
    expect(mayHoldCuts(roughText('<meta name="viewport" content="width=device-width"><p>Words.</p>'))).toBe(
      false,
    );
  });
});

/** An article's text as a page of the kind that news sites serve. */
function pageOf(text: string): string {
  const [title, ...paragraphs] = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/);
  const marked = paragraphs.map(
    (p) => `<p class="body"><span>${p.replace(/ /, ' <em>').replace(/(?<=<em>\S*) |$/, '</em> ')}</span></p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${title}</title><style>p{}</style></head><body>
<nav><a href="/">Home</a></nav><article><h1>${title}</h1>${marked.join('<!-- ad --><script>var x;</script>')}</article></body></html>`;
}

/** Every text that is at hand: the fixtures, and the labelled articles where they lie beside this checkout. */
function texts(): string[] {
  const fixtures = globSync('fixtures/*/article.txt', { cwd: ROOT }).map((f) =>
    readFileSync(join(ROOT, f), 'utf8'),
  );
  try {
    const gold = records(readFileSync(join(ROOT, '../shared/gold/dev.jsonl'), 'utf8'));
    return [...fixtures, ...gold.map((r) => `${r.title}\n\n${r.text}`)];
  } catch {
    return fixtures;
  }
}

test('with and without the gate the claims are the same', async () => {
  const folder = scratch();
  const file = join(folder, 'pages.jsonl');
  writeFileSync(file, jsonLines(texts().map((text) => ({ html: pageOf(text) }))));
  const inputs = [file, join(ROOT, 'fixtures')];
  const claimsOf = (stdout: string) => records(stdout).filter((r) => r.outcome === 'claims');
  const [withGate, without] = await Promise.all([
    cutline(['batch', ...inputs]),
    cutline(['batch', ...inputs, '--no-gate']),
  ]);
  expect(claimsOf(without.stdout).length).toBeGreaterThan(30);
  expect(claimsOf(withGate.stdout)).toEqual(claimsOf(without.stdout));
}, 120_000);

test('a page without words of job cuts is not parsed: what is wrong with it does not come up', async () => {
  const input = jsonLines([{ html: '<html><body></body></html>' }]);
  expect((await cutline(['batch'], input)).stdout).toBe('');
  expect(records((await cutline(['batch', '--no-gate'], input)).stdout)).toMatchObject([
    { problem: { code: 'empty' } },
  ]);
});
