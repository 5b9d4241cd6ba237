import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cacheFolder, clearCache, type HttpOptions } from '../../src/read/index.ts';
import { folderOf, gist, readAll } from './helpers.ts';
import { type Handler, html, serve } from './server.ts';

/** Fetches an address again and again, each time as a run of its own. */
async function runs(address: string, times: number, http: Partial<HttpOptions>): Promise<string[]> {
  const results: string[] = [];
  for (let i = 0; i < times; i++) results.push(...(await readAll([address], { http })).map(gist));
  return results;
}

/** Makes the files that were used just now older by so many seconds. */
async function age(folder: string, seconds: number): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, name));
    const recent = found.isFile() && Date.now() - found.mtimeMs < 50_000;
    const then = new Date(Date.now() - (50 + seconds) * 1000);
    if (recent) await utimes(join(folder, name), then, then);
  }
}

/** A page with validators, which changes its text with each answer that is not "unchanged". */
function page(headers: Record<string, string>): Handler {
  let version = 0;
  return (request, response) => {
    const known = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
    if (known !== undefined && (known === headers.etag || known === headers['last-modified'])) {
      response.writeHead(304, { 'cache-control': 'max-age=0' }).end();
    } else
      html(gzipSync(`version ${++version}`), { 'content-encoding': 'gzip', ...headers })(request, response);
  };
}

describe('pages kept on disk', () => {
  test.each<[string, Record<string, string>, string[], number]>([
    ['unchanged by its entity tag', { etag: '"1"' }, ['version 1', 'version 1', 'version 1'], 3],
    [
      'unchanged by its date',
      { 'last-modified': 'Tue, 28 Oct 2025 10:00:00 GMT' },
      ['version 1', 'version 1', 'version 1'],
      3,
    ],
    ['fresh', { 'cache-control': 'public, max-age=600' }, ['version 1', 'version 1', 'version 1'], 1],
    [
      'fresh until a date',
      { expires: new Date(Date.now() + 600_000).toUTCString() },
      ['version 1', 'version 1', 'version 1'],
      1,
    ],
    [
      'to be asked about each time',
      { etag: '"1"', 'cache-control': 'no-cache, max-age=600' },
      ['version 1', 'version 1', 'version 1'],
      3,
    ],
    [
      'too old on arrival',
      { 'cache-control': 'max-age=600', age: '700' },
      ['version 1', 'version 2', 'version 3'],
      3,
    ],
    [
      'not to be kept',
      { etag: '"1"', 'cache-control': 'no-store' },
      ['version 1', 'version 2', 'version 3'],
      3,
    ],
    ['without anything said', {}, ['version 1', 'version 2', 'version 3'], 3],
  ])('%s', async (_, headers, expected, asked) => {
    const folder = await folderOf({});
    const { origin, count } = await serve({ '/a': page(headers) });
    expect(await runs(`${origin}/a`, 3, { cache: 'http', cacheFolder: folder })).toEqual(expected);
    expect(count('/a')).toBe(asked);
  });

  test('preferred to what the server says, and then nothing is asked at all', async () => {
    const folder = await folderOf({});
    const { origin, requests } = await serve({ '/a': page({}) });
    await runs(`${origin}/a`, 1, { cache: 'http', cacheFolder: folder });
    const before = requests.length;
    expect(await runs(`${origin}/a`, 2, { cache: 'prefer', cacheFolder: folder })).toEqual([
      'version 1',
      'version 1',
    ]);
    expect(requests).toHaveLength(before);
  });

  test('off: nothing is written', async () => {
    const folder = await folderOf({});
    const { origin } = await serve({ '/a': page({ etag: '"1"' }) });
    expect(await runs(`${origin}/a`, 2, { cache: 'off', cacheFolder: folder })).toEqual([
      'version 1',
      'version 2',
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('another reader, as told by headers, is another page', async () => {
    const folder = await folderOf({});
    const { origin } = await serve({ '/a': page({ 'cache-control': 'max-age=600' }) });
    const http = { cache: 'http', cacheFolder: folder } as const;
    expect(await runs(`${origin}/a`, 1, http)).toEqual(['version 1']);
    expect(await runs(`${origin}/a`, 1, { ...http, headers: [['authorization', 'me']] })).toEqual([
      'version 2',
    ]);
    expect(await runs(`${origin}/a`, 1, http)).toEqual(['version 1']);
  });

  test('errors are not kept', async () => {
    const folder = await folderOf({});
    const { origin } = await serve({ '/a': html('gone', { 'cache-control': 'max-age=600' }, 404) });
    await runs(`${origin}/a`, 1, { cache: 'http', cacheFolder: folder });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a damaged file counts as none; no secret is written', async () => {
    const folder = await folderOf({});
    const { origin } = await serve({
      '/a': page({ 'cache-control': 'max-age=600', 'set-cookie': 'token=abc' }),
    });
    const http = { cache: 'http', cacheFolder: folder, headers: [['authorization', 'Bearer xyz']] } as const;
    await runs(`${origin}/a`, 1, http);
    const [name] = (await readdir(folder, { recursive: true })).filter((n) => n.length > 10);
    const file = join(folder, name!);
    const content = await readFile(file);
    expect(content.toString('latin1')).not.toMatch(/xyz|abc/);
    expect((await stat(file)).mode & 0o077).toBe(0);
    await writeFile(file, content.subarray(0, content.length - 3));
    expect(await runs(`${origin}/a`, 1, http)).toEqual(['version 2']);
  });

  test('a folder that cannot be written is no failure', async () => {
    const folder = await folderOf({ file: 'x' });
    const { origin } = await serve({ '/a': page({ etag: '"1"' }) });
    expect(await runs(`${origin}/a`, 2, { cache: 'http', cacheFolder: join(folder, 'file') })).toEqual([
      'version 1',
      'version 2',
    ]);
  });

  test('those not used for longest go where they take up too much', async () => {
    const folder = await folderOf({});
    const size = 10_000;
    const paths = ['/a', '/b', '/c', '/d', '/e'];
    const kept = html('x'.repeat(size), { 'cache-control': 'max-age=600' });
    const { origin, count } = await serve(Object.fromEntries(paths.map((p) => [p, kept])));
    const http = { cache: 'http', cacheFolder: folder, cacheBytes: 4.5 * size, ignoreRobots: true } as const;
    for (const [i, path] of ['/a', '/b', '/c', '/d'].entries()) {
      await runs(origin + path, 1, http);
      await age(folder, 100 - i);
    }
    // What was fetched first is used once more, so that it is no longer the oldest.
    await runs(`${origin}/a`, 1, http);
    await runs(`${origin}/e`, 1, http);
    await runs(`${origin}/a`, 1, http);
    expect(paths.map(count)).toEqual([1, 1, 1, 1, 1]);
    for (const path of ['/d', '/c', '/b']) await runs(origin + path, 1, { ...http, cacheBytes: 1e9 });
    expect(paths.map(count)).toEqual([1, 2, 2, 1, 1]);
  });

  test('is cleared, and says how much that was', async () => {
    const folder = await folderOf({ 'ab/abcd': '12345', 'cd/cdef': '123' });
    expect(await clearCache(folder)).toEqual({ files: 2, bytes: 8 });
    expect(await clearCache(folder)).toEqual({ files: 0, bytes: 0 });
  });

  test('the folder follows the XDG specification', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/x/cache' })).toBe('/x/cache/cutline/http');
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative' })).not.toContain('relative');
  });
});
