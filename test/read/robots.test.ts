import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { HttpOptions } from '../../src/read/index.ts';
import { gist, readAll, virtualClock } from './helpers.ts';
import { type Handler, html, redirect, serve } from './server.ts';

const fetchAll = async (sources: string[], http: Partial<HttpOptions> = {}) =>
  (await readAll(sources, { http })).map(gist);

/** What comes of a page on a server with this robots.txt. */
async function under(
  robots: Handler | string,
  http: Partial<HttpOptions> = {},
  path = '/news/a',
): Promise<string> {
  const { origin } = await serve({ [path]: 'page', '/robots.txt': robots });
  return (await fetchAll([origin + path], http))[0]!;
}

/** Goes on with comments until nobody listens. */
const endless =
  (start: string): Handler =>
  (_, response) => {
    response.write(start);
    const more = (): void => {
      while (response.write('# and so on\n'.repeat(2000)));
    };
    response.on('drain', more);
    more();
  };

const rules = (text: string): Handler => html(text, { 'content-type': 'text/plain' });

describe('robots.txt', () => {
  test.each<[string, string, Handler | string]>([
    ['page', 'none', html('', {}, 404)],
    ['page', 'that needs a password', html('', {}, 401)],
    ['page', 'empty', rules('')],
    ['page', 'that allows all', rules('User-agent: *\nDisallow:')],
    ['!robots_disallowed', 'that forbids all', rules('User-agent: *\nDisallow: /')],
    ['!robots_disallowed', 'that forbids the folder', rules('User-agent: *\nDisallow: /news/')],
    ['page', 'that forbids another folder', rules('User-agent: *\nDisallow: /sport/')],
    ['page', 'with a longer allow', rules('User-agent: *\nDisallow: /\nAllow: /news/')],
    ['!robots_disallowed', 'with a pattern', rules('User-agent: *\nDisallow: /*/a$')],
    [
      '!robots_disallowed',
      'for this tool',
      rules('User-agent: *\nDisallow:\n\nUser-agent: Cutline\nDisallow: /'),
    ],
    [
      'page',
      'for another tool',
      rules('User-agent: otherbot\nDisallow: /\n\nUser-agent: *\nDisallow: /sport'),
    ],
    [
      'page',
      'that allows this tool alone',
      rules('User-agent: *\nDisallow: /\n\nUser-agent: cutline\nAllow: /'),
    ],
    [
      '!robots_disallowed',
      'with carriage returns and a byte order mark',
      rules('\ufeffUser-agent: *\r\nDisallow: /\r\n'),
    ],
    [
      '!robots_disallowed',
      'compressed',
      html(gzipSync('User-agent: *\nDisallow: /'), { 'content-encoding': 'gzip' }),
    ],
    ['!robots_disallowed', 'without end', endless('User-agent: *\nDisallow: /\n')],
    ['page', 'that is an HTML page', html('<!doctype html><p>User-agent: what?</p>')],
    ['!robots_disallowed', 'while the server has a fault', html('', {}, 503)],
    ['!robots_disallowed', 'with too long a crawl delay', rules('User-agent: *\nCrawl-delay: 86400')],
  ])('%s: %s', async (expected, _, robots) => {
    expect(await under(robots, { retries: 0 })).toBe(expected);
  });

  test('is ignored on demand, and then not even asked for', async () => {
    const { origin, count } = await serve({
      '/a': 'page',
      '/robots.txt': rules('User-agent: *\nDisallow: /'),
    });
    expect(await fetchAll([`${origin}/a`], { ignoreRobots: true })).toEqual(['page']);
    expect(count('/robots.txt')).toBe(0);
  });

  test('is for the name that the user agent gives', async () => {
    const robots = rules('User-agent: desk\nDisallow: /');
    expect(await under(robots, { userAgent: 'Desk/1.0 (desk@example.org)' })).toBe('!robots_disallowed');
    expect(await under(robots)).toBe('page');
  });

  test('is asked for once a site, also at the same time', async () => {
    const { origin, count } = await serve({ '/a': 'a', '/b': 'b', '/c': 'c' });
    expect(await fetchAll(['a', 'b', 'c'].map((p) => `${origin}/${p}`))).toEqual(['a', 'b', 'c']);
    expect(count('/robots.txt')).toBe(1);
  });

  test('is followed through redirects', async () => {
    const { origin } = await serve({
      '/a': 'page',
      '/robots.txt': redirect('/real-robots.txt', 301),
      '/real-robots.txt': rules('User-agent: *\nDisallow: /a'),
    });
    expect(await fetchAll([`${origin}/a`])).toEqual(['!robots_disallowed']);
  });

  test('holds for the page that a redirect leads to', async () => {
    const strict = await serve({ '/a': 'page', '/robots.txt': rules('User-agent: *\nDisallow: /') });
    const { origin } = await serve({ '/': redirect(`${strict.origin}/a`) });
    expect(await fetchAll([origin])).toEqual(['!robots_disallowed']);
    expect(strict.count('/a')).toBe(0);
  });

  test('slows down by its crawl delay', async () => {
    const clock = virtualClock();
    const starts: number[] = [];
    const page: Handler = (request, response) => {
      starts.push(clock.passed());
      html('page')(request, response);
    };
    const { origin } = await serve({
      '/a': page,
      '/b': page,
      '/robots.txt': rules('User-agent: *\nCrawl-delay: 7'),
    });
    await fetchAll([`${origin}/a`, `${origin}/b`], { perHost: 1, clock });
    expect(starts).toEqual([0, 7000]);
  });

  test('that cannot be fetched is the problem of the page', async () => {
    expect(await under((_, response) => void response.destroy(), { retries: 0 })).toBe('!network_error');
    expect(await under(() => {}, { timeout: 60 })).toBe('!timeout');
  });
});

test('that it is ignored is said, once a run', async () => {
  const { origin } = await serve({ '/a': 'page', '/b': 'page' });
  const notices: string[] = [];
  const onNotice = (message: string): void => void notices.push(message);
  await readAll([`${origin}/a`, `${origin}/b`], { onNotice });
  expect(notices).toEqual([]);
  await readAll([`${origin}/a`, `${origin}/b`], { onNotice, http: { ignoreRobots: true } });
  expect(notices).toEqual([expect.stringMatching(/robots\.txt is not asked .*--ignore-robots/)]);
});

test('a long crawl delay costs a single page nothing but a word', async () => {
  const { origin } = await serve({ '/a': 'page', '/robots.txt': rules('User-agent: *\nCrawl-delay: 120') });
  const notices: string[] = [];
  const onNotice = (message: string): void => void notices.push(message);
  expect((await readAll([`${origin}/a`], { onNotice })).map(gist)).toEqual(['page']);
  expect(notices).toEqual([expect.stringMatching(/^127\.0\.0\.1:\d+ asks for 120 s between two pages/)]);
});
