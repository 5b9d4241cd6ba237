import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/article/page/layout.ts';
import { mayClaim } from '../../src/batch/gate.ts';
import { OPEN, pageWords } from '../../src/batch/page-words.ts';
import { type RawRecord, rawRecord } from '../../src/read/archives/index.ts';
import { cutline, ROOT, records, scratch } from '../cli/run.ts';
import { jsonLines } from './archives.ts';

/** The words of a page, in the reading in which elements within a line part words, or in the other one. */
function words(html: string, parts = true): string {
  const bytes = Buffer.from(html);
  const out = Buffer.alloc(bytes.length);
  const text = out.toString('latin1', 0, pageWords(bytes, out).size);
  return text
    .replaceAll(String.fromCharCode(OPEN), parts ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the words of a page without parsing it', () => {
  test.each([
    ['<p>Acme <b>lay</b>offs loom.</p>', 'Acme lay offs loom.', 'Acme layoffs loom.'],
    ['<h2>Layoffs<span class="label">News</span></h2>', 'Layoffs News', 'LayoffsNews'],
    [
      'It lay&shy;offs, lay\u200boffs, lay&#173;offs',
      'It lay offs, lay offs, lay offs',
      'It layoffs, layoffs, layoffs',
    ],
  ])('%s has two readings', (html, parted, joined) => {
    expect(words(html)).toBe(parted);
    expect(words(html, false)).toBe(joined);
  });

  test.each([
    ['<p>One</p><p>two<br>three</p>', 'One two three'],
    ['<p>It cuts &#106;obs&nbsp;&amp; p&#X61;y, AT&T too&nbspnow</p>', 'It cuts jobs pay, AT T too now'],
    ['One<!-- 5 jobs --> two<!--> three <!-- unclosed', 'One two three'],
    ['<script>let jobs = "cut</p>";</script><style>.cut{}</style>Text', 'Text'],
    ['<SCRIPT>x</Script\n>Text<script>never closed', 'Text'],
    ['3 < 4 and <3, a <b and', '3 4 and 3, a b and'],
    [
      '<script type="application/ld+json">{"b":"It cuts\\n5 \\u006aobs, \\"lay\\u002doffs\\" <br>&#106;ust"}</script>',
      '{"b":"It cuts 5 jobs, "lay-offs" just"}',
    ],
    ['<script type="text/template"><p>It cuts jobs</p></script>', 'It cuts jobs'],
    ['<noscript><p>It cuts jobs</p></noscript>', 'It cuts jobs'],
    [
      '<meta name="description" content="It cuts&#32;jobs">.',
      'meta name="description" content="It cuts jobs" .',
    ],
    ['<a title="a > b" href=\'"\' id= ">" \'>cut</a>', 'cut'],
  ])('%s', (html, expected) => {
    expect(words(html)).toBe(expected);
  });

  // The parser of the article reader is the judge: what it takes for text must be among the words. No page has a
  // script or a paragraph that ends nowhere within a word, so these stand between spaces here.
  test('no word that the parser finds is missing', () => {
    const inline = [
      '<b>',
      '</b>',
      '<a href="q>r">',
      '<a b="<">',
      '<!-- c -->',
      '<!-->',
      '<x-y>',
      '&shy;',
      '\u200b',
    ];
    const text = [
      '<',
      '>',
      '&',
      '&amp;',
      '&#106;',
      '&#x6Fb',
      '"',
      '=',
      '/',
      '\n',
      'cut',
      'jobs',
      'é',
      '5',
      '<!',
      '&nbspx',
    ];
    const blocks = [
      '<p>',
      '</p>',
      '<br/>',
      '<script>s</script>',
      '<style>t</style>',
      '<h2>u</h2>',
      '<svg>v</svg>',
    ];
    const piece = fc.constantFrom(...inline, ...text, ...blocks.map((block) => ` ${block} `));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = `<body><p>${pieces.join('')}<p>`;
        const found = layOut(html).blocks.flatMap((block): string[] => block.text.match(/[a-z0-9]+/gi) ?? []);
        const both = new Set(`${words(html)} ${words(html, false)}`.match(/[a-z0-9]+/gi));
        expect(found.filter((word) => !both.has(word))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A record of an archive as a reader gives it. */
const raw = (bytes: Buffer, kind: RawRecord['kind'] = 'page', charset: string | null = null): RawRecord => ({
  ...rawRecord('a#1', kind, bytes),
  charset,
});

describe('what has to be read', () => {
  test.each([
    ['a page with words of job cuts', raw(Buffer.from('<html><p>Acme cuts 5 jobs.'))],
    [
      'words in its metadata',
      raw(Buffer.from('<html><meta property="og:title" content="Acme cuts 5 jobs"><p>Words.')),
    ],
    ['a page in UTF-16', raw(Buffer.from('\ufeff<html><p>Acme cuts 5 jobs.', 'utf16le'))],
    [
      'a page in UTF-16 by its header',
      raw(Buffer.from('<html><p>Acme cuts 5 jobs.', 'utf16le'), 'html', 'utf-16le'),
    ],
    ['what is no page', raw(Buffer.from('%PDF-1.7'))],
    ['a feed', raw(Buffer.from('<rss><channel></channel></rss>'))],
    ['a record with words of job cuts', raw(Buffer.from('{"text":"Acme cuts 5 \\u006aobs."}'), 'json')],
    ['words in its title', raw(Buffer.from('{"text":"Words.","title":"Acme cuts 5 jobs"}'), 'json')],
    ['words over title and text', raw(Buffer.from('{"text":"Jobs go, 5 of them.","title":"Acme"}'), 'json')],
    ['words in its page', raw(Buffer.from('{"html":"<p>Acme cuts 5 jobs."}'), 'json')],
    ['a record that is broken', raw(Buffer.from('{"text":'), 'json')],
    ['a record that is not UTF-8', raw(Buffer.from([0x7b, 0xff]), 'json')],
    ['a record without a text', raw(Buffer.from('{"text":" ."}'), 'json')],
    ['a record of cutline', raw(Buffer.from('{"schema":"cutline/1","text":"Words."}'), 'json')],
  ])('%s', (_, record) => {
    expect(mayClaim(record)).toBe(true);
  });

  test.each([
    ['a page without', raw(Buffer.from('<html><p>Acme opens a shop in jobs.example.'))],
    [
      'a page with other metadata',
      raw(Buffer.from('<html><meta name="viewport" content="width=device-width"><p>Words.')),
    ],
    [
      'a page in another encoding',
      raw(Buffer.from('<html><p>Acme opens a caf\xe9.', 'latin1'), 'html', 'latin1'),
    ],
    ['a record without', raw(Buffer.from('{"text":"Acme opens a shop.","title":"Shops"}'), 'json')],
  ])('but not %s', (_, record) => {
    expect(mayClaim(record)).toBe(false);
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
