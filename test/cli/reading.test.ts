import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageSchema } from '../../src/schema.ts';
import { CERTIFICATE, KEY } from '../read/certificate.ts';
import { type Handler, html, inTurn, listen, serve } from '../read/server.ts';
import { finished, ROOT, records, scratch, start } from './run.ts';

const PAGE = readFileSync(join(ROOT, 'fixtures/html-page/article.html'));
const story = (headers: Record<string, string> = {}): Handler =>
  html(PAGE, { 'content-type': 'text/html; charset=utf-8', ...headers });

/** Runs the tool on addresses of this machine, with a cache folder of its own unless one is given. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = start([...args, '--allow-private', '--delay=0'], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '', XDG_CACHE_HOME: scratch(), NO_COLOR: '1', ...env },
  });
  child.stdin.end();
  return finished(child);
}

const codeOf = (record: Record<string, unknown> | undefined): unknown =>
  (record as { problem: { code: string } | null }).problem?.code ?? record?.outcome;

describe('feeds and sitemaps', () => {
  const item = (path: string, date: string): string =>
    `<item><link>${path}</link><pubDate>${date}</pubDate></item>`;
  const feed = `<rss><channel>${item('/c', 'Wed, 29 Oct 2025 09:00:00 GMT')}${item('/b', 'Tue, 28 Oct 2025 09:00:00 GMT')}${item('/a', 'Mon, 27 Oct 2025 09:00:00 GMT')}</channel></rss>`;
  const map =
    '<urlset><url><loc>/a</loc><lastmod>2025-10-27</lastmod></url><url><loc>/b</loc></url></urlset>';

  test.each([
    [['--feed=FEED'], ['/c', '/b', '/a'], ''],
    [['--feed=FEED', '--limit=2'], ['/c', '/b'], ''],
    [['--feed=FEED', '--since=2025-10-28'], ['/c', '/b'], ''],
    [['--sitemap=MAP', '--since=2025-10-01'], ['/a'], 'no date and --since is given: 1'],
    [['--feed=FEED', '--since=1h'], ['FEED'], 'names no article that is wanted'],
  ])('%j', async (args, expected, said) => {
    const { origin } = await serve({
      '/feed': feed,
      '/map': map,
      '/a': story(),
      '/b': story(),
      '/c': story(),
    });
    const named = (text: string): string =>
      text.replace('FEED', `${origin}/feed`).replace('MAP', `${origin}/map`);
    const { stdout, stderr } = await run(args.map(named));
    const sources = records(stdout).map((r) => (r.article as { source: string }).source);
    expect(sources).toEqual(expected.map((e) => (e.startsWith('/') ? origin + e : named(e))));
    expect(stderr).toContain(said);
    if (said === '') expect(stderr).toBe('');
  });
});

test('--ignore-robots says so, once a run; --quiet says nothing', async () => {
  const { origin } = await serve({
    '/robots.txt': 'User-agent: *\nDisallow: /',
    '/a': story(),
    '/b': story(),
  });
  const args = [`${origin}/a`, `${origin}/b`, '--ignore-robots'];
  const { code, stderr } = await run(args);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^cutline: robots\.txt is not asked [^\n]*\n$/);
  expect((await run([...args, '--quiet'])).stderr).toBe('');
});

test('--save keeps what a claim is verified with when the page is gone', async () => {
  const folder = scratch();
  const { origin } = await serve({ '/a': inTurn(story(), html('gone', {}, 410)) });
  const first = await run([`${origin}/a`, `--save=${folder}`, '--no-cache', '--text']);
  expect(codeOf(records((await run([`${origin}/a`, '--no-cache'])).stdout)[0])).toBe('http_error');
  const [file] = readdirSync(folder);
  const again = start(['batch', join(folder, file!), '--text'], { env: { ...process.env } });
  again.stdin.end();
  const [saved, ...more] = records((await finished(again)).stdout);
  const [fetched] = records(first.stdout);
  expect(more).toEqual([]);
  expect((fetched!.claims as unknown[]).length).toBeGreaterThan(0);
  const told = (r: Record<string, unknown>) => (r.article as { text: string }).text;
  expect([saved!.claims, told(saved!)]).toEqual([fetched!.claims, told(fetched!)]);
});

test('--retries, --max-size and --timeout', async () => {
  const busy = html('busy', { 'retry-after': '0' }, 503);
  const { origin } = await serve({ '/busy': inTurn(busy, story()), '/large': story(), '/never': () => {} });
  const code = async (...args: string[]) => codeOf(records((await run(args)).stdout)[0]);
  expect(await code(`${origin}/busy`, '--retries=0')).toBe('http_error');
  expect(await code(`${origin}/busy`, '--retries=1')).toBe('claims');
  expect(await code(`${origin}/large`, '--max-size=1')).toBe('claims');
  expect(await code(`${origin}/never`, '--timeout=1', '--retries=0', '--ignore-robots')).toBe('timeout');
});

test('pages fetched before: asked about, taken as they are, left alone, cleared', async () => {
  const XDG_CACHE_HOME = scratch();
  const { origin, count } = await serve({ '/a': story({ etag: '"1"' }) });
  const asked = async (...args: string[]): Promise<number> => {
    await run([`${origin}/a`, '--ignore-robots', ...args], { XDG_CACHE_HOME });
    return count('/a');
  };
  expect([await asked(), await asked(), await asked('--cache'), await asked('--no-cache')]).toEqual([
    1, 2, 2, 3,
  ]);
  const clear = () => {
    const child = start(['cache', 'clear'], { env: { ...process.env, XDG_CACHE_HOME } });
    child.stdin.end();
    return finished(child);
  };
  const file = join(XDG_CACHE_HOME, 'cutline', 'http');
  expect(await clear()).toMatchObject({
    code: 0,
    stderr: `cutline: 1 pages (0.0 MB) removed from ${file}\n`,
  });
  expect(await asked('--cache')).toBe(4);
});

test('--cookies goes with the request', async () => {
  const file = join(scratch(), 'cookies.txt');
  writeFileSync(file, '# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t0\tmember\tyes\n');
  const { origin, requests } = await serve({ '/a': story() });
  await run([`${origin}/a`, `--cookies=${file}`]);
  expect(requests.find((r) => r.url === '/a')!.headers.cookie).toBe('member=yes');
});

test('a certificate is trusted by --ca-cert or NODE_EXTRA_CA_CERTS, also by one beside the other', async () => {
  const server = createSecureServer({ key: KEY, cert: CERTIFICATE, allowHTTP1: true }, (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  });
  const address = `https://${await listen(server)}/a`;
  const folder = scratch();
  const [file, other] = [join(folder, 'ca.pem'), join(folder, 'other.pem')];
  writeFileSync(file, CERTIFICATE);
  writeFileSync(other, OTHER);
  const read = async (args: string[], env = {}) =>
    codeOf(records((await run([address, '--ignore-robots', ...args], env)).stdout)[0]);
  expect(await read([])).toBe('network_error');
  expect(await read([`--ca-cert=${file}`])).toBe('claims');
  expect(await read([], { NODE_EXTRA_CA_CERTS: file })).toBe('claims');
  expect(await read([`--ca-cert=${other}`])).toBe('network_error');
  expect(await read([`--ca-cert=${other}`], { NODE_EXTRA_CA_CERTS: file })).toBe('claims');
});

test('article prints what was read in every format', async () => {
  const { origin } = await serve({ '/a': story(), '/gone': html('', {}, 404) });
  const read = (format: string) => run(['article', `${origin}/a`, `${origin}/gone`, `--format=${format}`]);
  const { code, stdout } = await read('json');
  expect(code).toBe(1);
  const pages = (JSON.parse(stdout) as unknown[]).map((page) => pageSchema.strict().parse(page));
  expect(pages[0]).toMatchObject({
    source: `${origin}/a`,
    title: 'Ravenscar Steel to cut 610 jobs as blast furnace closes',
    authors: ['Ellen Marsh'],
    published: '2024-05-21',
    updated: '2024-05-21',
    language: 'en',
    archived: null,
  });
  expect(pages[0]!.text).toBe(`${pages[0]!.title}\n\n${pages[0]!.body}`);
  expect(pages[1]!.problem).toMatchObject({ code: 'http_error' });
  expect(records((await read('jsonl')).stdout)).toEqual(pages);
  const [heading, , by, , ...rest] = (await read('markdown')).stdout.split('\n');
  expect([heading, by]).toEqual([
    `# ${pages[0]!.title}`,
    `Teesdale Post · Ellen Marsh · 2024-05-21 · ${pages[0]!.url}`,
  ]);
  expect(rest.join('\n')).toContain(pages[0]!.body.split('\n\n')[0]!);
  expect((await read('text')).stdout).toBe(`==> ${origin}/a <==\n${pages[0]!.text}\n`);
});

test('a page that is a shell is read in its AMP version, and an article over pages to its end', async () => {
  const shell =
    '<html lang="en"><head><title>x</title><link rel="amphtml" href="/amp"></head><body><div id="app"></div><noscript>Please enable JavaScript to read this.</noscript></body></html>';
  const part = (words: string, next: string): string =>
    `<html lang="en"><head><title>Acme cuts jobs</title>${next}</head><body><article><h1>Acme cuts jobs</h1>${words}</article></body></html>`;
  const words = (n: number): string =>
    `<p>Part ${n} tells what the company said about its plans, and what the union made of them on Tuesday.</p>` +
    `<p>It goes on for another paragraph in part ${n}, as articles over several pages do, for the sake of it.</p>`;
  const { origin } = await serve({
    '/shell': shell,
    '/amp': story(),
    '/long': part(words(1), '<link rel="next" href="/long?page=2">'),
    '/long?page=2': part(words(2), ''),
  });
  const { stdout } = await run(['article', `${origin}/shell`, `${origin}/long`, '--format=jsonl']);
  const [amp, long] = records(stdout) as { title: string; body: string }[];
  expect(amp!.title).toBe('Ravenscar Steel to cut 610 jobs as blast furnace closes');
  expect(long!.body.match(/part \d/gi)).toEqual(['Part 1', 'part 1', 'Part 2', 'part 2']);
});

describe('what is no article is told by name', () => {
  const saved = (name: string): string =>
    readFileSync(join(ROOT, 'test/article/pages', name, 'page.html'), 'utf8');
  const noise = Buffer.from(Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 254) + 1));
  test.each<[string, Handler]>([
    ['http_error', html('gone', {}, 410)],
    ['not_html', html(Buffer.from('GIF89a....'), { 'content-type': 'image/gif' })],
    ['paywalled', html(saved('teaser-behind-a-meter'))],
    ['paywalled', html(saved('teaser-by-word-count'))],
    ['consent_wall', html(saved('consent-wall'))],
    ['javascript_required', html(saved('javascript-required'))],
    ['not_an_article', html(saved('section-front'))],
    ['not_an_article', html(saved('error-page'))],
    ['not_english', html(saved('not-english'))],
    ['empty', html(saved('empty'))],
    ['undecodable', html(noise)],
  ])('%s', async (code, handler) => {
    const { origin } = await serve({ '/a': handler });
    const { code: exit, stdout, stderr } = await run([`${origin}/a`]);
    expect([exit, codeOf(records(stdout)[0])]).toEqual([1, code]);
    expect(stderr).toMatch(/^cutline: http:\/\/127\S+\/a: [A-Z][^\n]+\.\n$/);
  });
});

describe('Ctrl-C while a server is slow', () => {
  test('leaves what is done', async () => {
    const { origin } = await serve({ '/a': story(), '/never': () => {} });
    const args = [
      `${origin}/a`,
      `${origin}/never`,
      '--allow-private',
      '--ignore-robots',
      '--delay=0',
      '--quiet',
    ];
    const child = start(args, { env: { ...process.env, XDG_CACHE_HOME: scratch() } });
    child.stdin.end();
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { code, stdout, stderr } = await finished(child);
    expect([code, stderr]).toEqual([130, '']);
    expect(records(stdout).map((r) => r.outcome)).toEqual(['claims']);
  });
});

/** Another certificate, which no server of the tests has. */
const OTHER = `-----BEGIN CERTIFICATE-----
MIIBXTCCAQKgAwIBAgIBAjAKBggqhkjOPQQDAjAQMQ4wDAYDVQQDDAVvdGhlcjAg
Fw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowEDEOMAwGA1UEAwwFb3Ro
ZXIwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARzSQWyhVRZHrIDvbP6VWo+8rcG
cgxj4JoVRZHpdi968jNQm01wRBHiSOWnkQ91LRe65QDGgWDy3JJCNhSqj06no0sw
STAMBgNVHRMEBTADAQH/MBoGA1UdEQQTMBGHBH8AAAGCCWxvY2FsaG9zdDAdBgNV
HQ4EFgQUGQE6PGVCsQKVfnXyMwZ2fv9fCVgwCgYIKoZIzj0EAwIDSQAwRgIhAJt1
TnSGrpdLLOFKodFO0HThIH7X6j0Nkn7XgGoYPaGxAiEAlURqBg2RtWq8WhmICUIe
gkyXO68sQX3yVT2ZHCazBVk=
-----END CERTIFICATE-----`;
