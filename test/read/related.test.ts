import { describe, expect, test } from 'vitest';
import { isNextPage } from '../../src/read/related.ts';
import type { Converter } from '../../src/types.ts';
import { gist, plain, readAll } from './helpers.ts';
import { html, redirect, serve } from './server.ts';

/** Takes a page for a shell where it says so. */
const strict: Converter = {
  ...plain,
  async html(text, about) {
    if (!text.includes('needs JavaScript')) return plain.html(text, about);
    return {
      source: about.source,
      url: about.url,
      problem: { code: 'javascript_required', message: 'Needs it.' },
    };
  },
};

describe('a page that is a shell', () => {
  const shell = (links: string): string =>
    `<html><head>${links}</head><body>This needs JavaScript.</body></html>`;

  test('is read in its AMP version, else in that for printing', async () => {
    const { origin } = await serve({
      '/a': shell('<link href="/a/amp?x=1&amp;y=2" rel=amphtml>'),
      '/a/amp?x=1&y=2': '<p>AMP words.',
      '/b': shell(
        '<link rel="alternate" media="print" href="/b/print"><link rel=\'amphtml\' href="/b/gone">',
      ),
      '/b/print': '<p>Printed words.',
    });
    const results = await readAll([`${origin}/a`, `${origin}/b`], {}, strict);
    expect(results.map((r) => [r.url, gist(r)])).toEqual([
      [`${origin}/a`, 'AMP words.'],
      [`${origin}/b`, 'Printed words.'],
    ]);
  });

  test('without another version stays a problem', async () => {
    const { origin } = await serve({
      '/a': shell(
        '<link rel="amphtml" href="/a"><link rel="amphtml" href="javascript:x"><link rel="amphtml" href="/amp">',
      ),
      '/amp': shell(''),
    });
    expect((await readAll([`${origin}/a`], {}, strict)).map(gist)).toEqual(['!javascript_required']);
  });

  test('another version is fetched by the same rules', async () => {
    const inner = await serve({ '/amp': 'secret' });
    const { host, origin } = await serve({ '/a': shell(`<link rel="amphtml" href="${inner.origin}/amp">`) });
    const http = { allowPrivate: [host] };
    expect((await readAll([`${origin}/a`], { http }, strict)).map(gist)).toEqual(['!javascript_required']);
    expect(inner.requests).toHaveLength(0);
  });
});

describe('an article over several pages', () => {
  const page = (words: string, next: string): string =>
    `<html><head><link rel="next" href="${next}"></head><body><p>${words}</p></body></html>`;

  test('is read to its end', async () => {
    const { origin } = await serve({
      '/story': page('One.', '/story?page=2'),
      '/story?page=2': page('Two.', '/story?page=3'),
      '/story?page=3': '<p>Three.</p>',
    });
    expect((await readAll([`${origin}/story`])).map((r) => [r.source, r.url, gist(r)])).toEqual([
      [`${origin}/story`, `${origin}/story`, 'One.\n\nTwo.\n\nThree.'],
    ]);
  });

  test('does not run into the next article, in circles, or for ever', async () => {
    const { origin, requests } = await serve({
      '/one': page('One.', '/two'),
      '/two': 'Another story.',
      '/circle': page('Round.', '/circle/2'),
      '/circle/2': redirect('/circle'),
      '/long/*': (request, response) => {
        const n = Number(request.url!.split('/').at(-1)) || 1;
        html(page(`Part ${n}.`, `/long/${n + 1}`))(request, response);
      },
    });
    expect((await readAll([`${origin}/one`, `${origin}/circle`])).map(gist)).toEqual(['One.', 'Round.']);
    const before = requests.length;
    const [long] = await readAll([`${origin}/long/1`]);
    expect(gist(long!).split('\n\n')).toHaveLength(10);
    expect(requests.length - before).toBe(11);
  });

  test('a page that is missing leaves those that are there', async () => {
    const { origin } = await serve({ '/story': page('One.', '/story/2') });
    expect((await readAll([`${origin}/story`])).map(gist)).toEqual(['One.']);
  });

  test.each([
    ['/a', '/a?page=2', true],
    ['/a?page=2', '/a?page=3', true],
    ['/a?id=7', '/a?id=7&p=2', true],
    ['/a', '/a/2', true],
    ['/a/', '/a/page/2/', true],
    ['/a/page/2/', '/a/page/3/', true],
    ['/a.html', '/a-2.html', true],
    ['/a_2.html', '/a_3.html', true],
    ['/a', '/a', false],
    ['/a', '/b', false],
    ['/a', '/a?page=3', false],
    ['/a?page=2', '/a', false],
    ['/a?id=7', '/a?id=8', false],
    ['/2025/10/28/a', '/2025/10/28/b', false],
    ['/story-17.html', '/story-21.html', false],
    ['/a', 'https://other.example/a/2', false],
  ])('from %s to %s: %s', (from, to, expected) => {
    const url = new URL(from, 'https://news.example');
    expect(isNextPage(url, new URL(to, url))).toBe(expected);
  });
});
