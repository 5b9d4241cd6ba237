import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lastDay, type PartialReadOptions, parseSince, type Source } from '../../src/read/index.ts';
import type { ReadResult } from '../../src/types.ts';
import { folderOf, gist, local, plain } from './helpers.ts';
import { type Handler, html, serve } from './server.ts';

const xml = (text: string | Buffer): Handler => html(text, { 'content-type': 'application/xml' });
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>https://wire.example/</link>
<image><url>https://wire.example/logo.png</url></image>
<item><title>B</title><link>/b?x=1&amp;y=2</link><pubDate>Tue, 28 Oct 2025 23:30:00 -0700</pubDate></item>
<item><title><![CDATA[A <b>]]></title><link><![CDATA[ /a ]]></link><guid isPermaLink="false">17</guid><pubDate>Mon, 27 Oct 2025 10:00:00 GMT</pubDate></item>
<item><title>A again</title><link>/a</link></item>
<item><title>No date</title><guid>GUID/c</guid></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><link rel="self" href="/feed"/><updated>2025-10-28T00:00:00Z</updated>
<entry><id>urn:1</id><link rel="replies" href="/comments"/><link href="a"/><published>2025-10-27T10:00:00Z</published><source><link href="/elsewhere"/></source></entry>
<entry><id>urn:2</id><link rel="alternate" href="b"/><updated>2025-10-28T10:00:00Z</updated></entry></feed>`;
const RDF = `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><link>x</link></channel>
<item><link>/a</link><dc:date>2025-10-27</dc:date></item></rdf:RDF>`;

async function readFrom(sources: Source[], options: PartialReadOptions = {}): Promise<ReadResult[]> {
  const { read } = await import('../../src/read/index.ts');
  const results: ReadResult[] = [];
  for await (const result of read(sources, local(options), plain)) results.push(result);
  return results;
}

const site = (paths: Readonly<Record<string, Handler | string>>) =>
  serve({ '/a': 'article a', '/b': 'article b', '/b?x=1&y=2': 'article b', '/c': 'article c', ...paths });

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

describe('feeds', () => {
  test('RSS: each article once, in order, with the date of the feed', async () => {
    const server = await site({});
    const { origin } = await site({ '/feed': xml(RSS.replace('GUID', server.origin)) });
    const results = await readFrom([{ feed: `${origin}/feed` }]);
    expect(results.map((r) => [r.source, gist(r), 'problem' in r ? null : r.published])).toEqual([
      [`${origin}/b?x=1&y=2`, 'article b', '2025-10-28'],
      [`${origin}/a`, 'article a', '2025-10-27'],
      [`${server.origin}/c`, 'article c', null],
    ]);
  });

  test('Atom and RDF', async () => {
    const { origin } = await site({ '/atom': xml(ATOM), '/rdf': xml(RDF) });
    const results = await readFrom([{ feed: `${origin}/atom` }, { feed: `${origin}/rdf` }]);
    expect(results.map((r) => [gist(r), 'problem' in r ? null : r.published])).toEqual([
      ['article a', '2025-10-27'],
      ['article b', null],
      ['article a', '2025-10-27'],
    ]);
  });

  test('--since and --limit; what has no date is left out with a word', async () => {
    const { origin } = await site({ '/feed': xml(RSS.replace('GUID', 'https://wire.example')) });
    const notices: string[] = [];
    const onNotice = (message: string): void => void notices.push(message);
    const since = await readFrom([{ feed: `${origin}/feed` }], { since: day('2025-10-28'), onNotice });
    expect(since.map(gist)).toEqual(['article b']);
    expect(notices).toEqual([expect.stringContaining('no date and --since is given: 1.')]);
    expect((await readFrom([{ feed: `${origin}/feed` }], { limit: 2 })).map(gist)).toEqual([
      'article b',
      'article a',
    ]);
    expect((await readFrom([{ feed: `${origin}/feed` }], { since: day('2026-01-01') })).map(gist)).toEqual([
      '!empty',
    ]);
  });

  test('a date that is still to come is not taken from a feed', async () => {
    const { origin } = await site({
      '/feed': xml(
        '<rss><channel><item><link>/a</link><pubDate>1 Jan 2199 10:00 GMT</pubDate></item></channel></rss>',
      ),
    });
    const [page] = await readFrom([{ feed: `${origin}/feed` }]);
    expect(page).toMatchObject({ body: 'article a', published: null });
  });

  test('a page that names its feed stands for it', async () => {
    const { origin } = await site({
      '/': '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rdf"></head></html>',
      '/rdf': xml(RDF),
    });
    expect((await readFrom([{ feed: `${origin}/` }])).map(gist)).toEqual(['article a']);
  });

  test('a file, in the encoding that it declares', async () => {
    const { origin } = await site({});
    const feed = `<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>caf\xe9</title><link>${origin}/a</link></item></channel></rss>`;
    const folder = await folderOf({ 'feed.xml': Buffer.from(feed, 'latin1') });
    expect((await readFrom([{ feed: join(folder, 'feed.xml') }])).map(gist)).toEqual(['article a']);
  });

  test('what is no feed, and what cannot be had', async () => {
    const { origin } = await site({
      '/page': '<html><body>No feed.</body></html>',
      '/cut': xml('<rss><channel><item><link>/a</li'),
    });
    const sources = ['/page', '/none', '/cut'].map((path) => ({ feed: origin + path }));
    expect((await readFrom([...sources, { feed: '/no/such/file.xml' }])).map(gist)).toEqual([
      '!unsupported_type',
      '!http_error',
      'article a',
      '!not_found',
    ]);
  });
});

describe('sitemaps', () => {
  const map = (...urls: string[]): string =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`;
  const url = (path: string, date: string): string =>
    `<url><loc>${path}</loc><lastmod>${date}</lastmod></url>`;

  test('an index, compressed parts, and parts that are too old to look into', async () => {
    const { origin, count } = await site({
      '/index.xml': xml(
        '<sitemapindex><sitemap><loc>/new.xml.gz</loc><lastmod>2025-10-28</lastmod></sitemap><sitemap><loc>/old.xml</loc><lastmod>2024-01-01</lastmod></sitemap><sitemap><loc>/index.xml</loc></sitemap></sitemapindex>',
      ),
      '/new.xml.gz': html(gzipSync(map(url('/a', '2025-10-28T08:00:00+02:00'), url('/b', '2025-10-20'))), {
        'content-type': 'application/gzip',
      }),
      '/old.xml': xml(map(url('/c', '2024-01-01'))),
    });
    const since = await readFrom([{ sitemap: `${origin}/index.xml` }], { since: day('2025-10-27') });
    expect(since.map(gist)).toEqual(['article a']);
    expect(count('/old.xml')).toBe(0);
    expect((await readFrom([{ sitemap: `${origin}/index.xml` }])).map(gist)).toEqual([
      'article a',
      'article b',
      'article c',
    ]);
  });

  test('a date alone holds for its whole day; news dates are dates of publication', async () => {
    const news =
      '<url><loc>/a</loc><news:news><news:publication_date>2025-10-28T09:00:00Z</news:publication_date><news:title>x</news:title></news:news></url>';
    const { origin } = await site({ '/map.xml': xml(map(news, url('/b', '2025-10-28'))) });
    const results = await readFrom([{ sitemap: `${origin}/map.xml` }], { since: day('2025-10-28') });
    expect(results.map((r) => [gist(r), 'problem' in r ? null : r.published])).toEqual([
      ['article a', '2025-10-28'],
      ['article b', null],
    ]);
  });

  test('a bomb ends at the size limit', async () => {
    const { origin } = await site({
      '/map.xml.gz': html(gzipSync(Buffer.alloc(9_000_000, 0x20)), { 'content-type': 'application/gzip' }),
    });
    expect(
      (await readFrom([{ sitemap: `${origin}/map.xml.gz` }], { maxBytes: 1_000_000 })).map(gist),
    ).toEqual(['!too_large']);
  });
});

test('the last day is that of the islands where it begins', () => {
  expect(lastDay(Date.parse('2025-10-28T09:59:00Z'))).toBe('2025-10-28');
  expect(lastDay(Date.parse('2025-10-28T10:01:00Z'))).toBe('2025-10-29');
});

test('what --since names', () => {
  const now = Date.parse('2025-10-28T12:00:00Z');
  expect(parseSince('7d', now)).toBe(Date.parse('2025-10-21T12:00:00Z'));
  expect(parseSince('36h', now)).toBe(Date.parse('2025-10-27T00:00:00Z'));
  expect(parseSince('2w', now)).toBe(Date.parse('2025-10-14T12:00:00Z'));
  expect(parseSince('2025-10-01', now)).toBe(Date.parse('2025-10-01T00:00:00Z'));
  for (const text of ['', '7', 'yesterday', '2025-13-01', '10/01/2025']) {
    expect(() => parseSince(text, now)).toThrow('--since');
  }
});
