import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromHtml, articleFromText, type Dropped } from '../../src/article/index.ts';
import { layOut } from '../../src/article/page/layout.ts';

const about = { source: 'x', url: 'https://a.example/2024/01/02/x' };

const tag = fc.constantFrom(
  ...'html head body div p span a ul li table tr td blockquote h1 h2 article main aside nav form script noscript figure br time button'.split(
    ' ',
  ),
);
const names = fc.constantFrom('', 'entry-content', 'comments', 'sidebar', 'author', 'date', 'related', 'x y');
const words = fc.lorem({ maxCount: 40 });
/** Markup of all kinds, most of it not well-formed. */
const markup = fc
  .array(
    fc.oneof(
      fc.tuple(tag, names).map(([t, n]) => `<${t} class="${n}" itemprop="${n}">`),
      tag.map((t) => `</${t}>`),
      words,
      fc.string(),
      fc.constantFrom(
        '<',
        '&',
        '&#x0;',
        '<!--',
        ']]>',
        '<script type="application/ld+json">{"@type":',
        '\u0000',
        '\ud800',
      ),
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));

test('any markup is read or is a named problem', async () => {
  await fc.assert(
    fc.asyncProperty(markup, fc.boolean(), async (html, asFound) => {
      const page = await articleFromHtml(html, about, { asFound });
      if ('problem' in page) expect(page.problem.message).toMatch(/^[A-Z].*\.$/);
      else {
        expect(page.body).not.toBe('');
        expect(page.body).toBe(page.body.trim());
        expect(page.body).not.toMatch(/\n{3}/);
      }
    }),
    { numRuns: 300 },
  );
});

test('any text is read or is a named problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), words, markup), (text) => {
      const page = articleFromText(text, about);
      if ('problem' in page) expect(page.problem.message).toMatch(/^[A-Z].*\.$/);
      else expect(`${page.title ?? ''}${page.body}`).toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 300 },
  );
});

test('every run of text is kept or explained', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 12 }), async (texts) => {
      const html = texts.map((t, i) => `<div class="c${i % 3}"><p>${t}</p></div>`).join('');
      const dropped: Dropped[] = [];
      const page = await articleFromHtml(html, about, { asFound: true, explain: (d) => dropped.push(d) });
      const body = 'problem' in page ? '' : page.body;
      const told = dropped.map((d) => d.text);
      for (const { text } of layOut(html).blocks) {
        expect(body.includes(text) || told.includes(text.slice(0, 200))).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('paragraphs of an article come out whole and in order, whatever stands around it', async () => {
  const sentence = fc.lorem({ maxCount: 3, mode: 'sentences' }).filter((s) => s.length > 60);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(sentence, { minLength: 3, maxLength: 10 }), async (texts) => {
      const html = `<nav><a href="/">Home</a></nav><main><article><h1>Some title here</h1>${texts
        .map((t) => `<p>${t}</p>`)
        .join(
          '',
        )}</article></main><footer><p>All of this is the footer of a page, and no text of it.</p></footer>`;
      const page = await articleFromHtml(html, about, { asFound: true });
      expect('problem' in page ? null : page.body.split('\n\n')).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});

/** Pages built to make a reader do something for every pair of their parts. */
const hostile: Record<string, (n: number) => string> = {
  'deep nesting': (n) => '<div>'.repeat(n) + 'text. '.repeat(20) + '</div>'.repeat(n),
  'deep nesting of marked elements': (n) => `${'<b itemprop="author" class="date author">'.repeat(n)}x`,
  'deep nesting of tables': (n) => `${'<table><tr><td>'.repeat(n)}x`,
  'one sentence again and again, ever deeper': (n) =>
    `<div><p>${'The same sentence is said here once more, and once more. '.repeat(2)}</p>`.repeat(n),
  'long paragraphs': (n) =>
    Array.from({ length: n / 50 }, (_, i) => `<p>${`Sentence number ${i} of many. `.repeat(40)}</p>`).join(
      '',
    ),
  'unclosed fallbacks': (n) => '<noscript'.repeat(n),
  'many headings': (n) => '<h1>A title of some words</h1>'.repeat(n),
  'a title of bars': (n) => `<title>${'a | '.repeat(n)}</title><p>x</p>`,
  'white space': (n) => `<p>${' \n'.repeat(n)}x${'\u200b '.repeat(n)}</p>`,
  'deep JSON-LD': (n) => `<script type="application/ld+json">${'{"a":['.repeat(n)}</script>`,
  'many small boxes': (n) => '<div class="date"><span class="author">x</span></div>'.repeat(n),
};

test.each(Object.keys(hostile))(
  'ends soon: %s',
  async (name) => {
    // A reader with quadratic steps would need minutes here and run into the time limit of the test.
    const html = hostile[name]!(50_000);
    const page = await articleFromHtml(html, about);
    expect(page.source).toBe('x');
  },
  20_000,
);
