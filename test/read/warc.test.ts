import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { folderOf, gist, readAll } from './helpers.ts';
import { html, redirect, serve } from './server.ts';

interface Saved {
  readonly type: string | null | undefined;
  readonly url: string | null | undefined;
  readonly status: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
  readonly digest: string | null | undefined;
  readonly concurrent: string | null | undefined;
  readonly id: string | null | undefined;
}

async function records(file: string): Promise<Saved[]> {
  const found: Saved[] = [];
  for await (const record of new WARCParser(createReadStream(file))) {
    const payload = Buffer.from(await record.readFully(false));
    found.push({
      type: record.warcType,
      url: record.warcTargetURI,
      status: record.httpHeaders?.statusline,
      headers: Object.fromEntries(record.httpHeaders?.headers ?? []),
      payload,
      digest: record.warcPayloadDigest,
      concurrent: record.warcHeader('WARC-Concurrent-To'),
      id: record.warcHeader('WARC-Record-ID'),
    });
  }
  return found;
}

test('what servers answered is saved as it was sent', async () => {
  const folder = join(await folderOf({}), 'kept');
  const body = gzipSync('<p>Acme cuts jobs.');
  const { origin } = await serve({
    '/old': redirect('/new?x=1', 301),
    '/new?x=1': html(body, {
      'content-encoding': 'gzip',
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': 'session=secret',
    }),
    '/gone': html('gone', {}, 410),
  });
  const http = {
    save: folder,
    ignoreRobots: true,
    perHost: 1,
    headers: [['authorization', 'secret']],
  } as const;
  expect((await readAll([`${origin}/old`, `${origin}/gone`], { http })).map(gist)).toEqual([
    'Acme cuts jobs.',
    '!http_error',
  ]);

  const files = await readdir(folder);
  expect(files).toEqual([expect.stringMatching(/^cutline-\d{17}\.warc\.gz$/)]);
  const saved = await records(join(folder, files[0]!));
  expect(saved[0]!.type).toBe('warcinfo');
  const responses = saved.filter((r) => r.type === 'response');
  expect(Object.fromEntries(responses.map((r) => [r.url, r.status]))).toEqual({
    [`${origin}/old`]: 'HTTP/1.1 301 Moved Permanently',
    [`${origin}/new?x=1`]: 'HTTP/1.1 200 OK',
    [`${origin}/gone`]: 'HTTP/1.1 410 Gone',
  });
  const page = responses.find((r) => r.url === `${origin}/new?x=1`)!;
  expect(page.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'text/html; charset=utf-8',
  });
  expect(gunzipSync(page.payload).toString()).toBe('<p>Acme cuts jobs.');
  expect(page.digest).toMatch(/^sha-?256:/);
  const request = saved.find((r) => r.type === 'request' && r.concurrent === page.id)!;
  expect(request).toMatchObject({ url: page.url, status: 'GET /new?x=1 HTTP/1.1' });
  expect(JSON.stringify(saved)).not.toContain('secret');
});

test('a page out of the cache is saved too', async () => {
  const folder = await folderOf({});
  const { origin, count } = await serve({ '/a': html('page', { 'cache-control': 'max-age=600' }) });
  const http = { cache: 'http', cacheFolder: join(folder, 'cache'), ignoreRobots: true } as const;
  await readAll([`${origin}/a`], { http });
  await readAll([`${origin}/a`], { http: { ...http, save: join(folder, 'kept') } });
  expect(count('/a')).toBe(1);
  const [file] = await readdir(join(folder, 'kept'));
  const saved = await records(join(folder, 'kept', file!));
  expect(saved.filter((r) => r.type === 'response').map((r) => r.payload.toString())).toEqual(['page']);
});

test('a folder that cannot be made stops everything, instead of losing pages', async () => {
  const folder = await folderOf({ file: 'x' });
  const { origin } = await serve({ '/a': 'page', '/b': 'page' });
  await expect(
    readAll([`${origin}/a`, `${origin}/b`], { http: { save: join(folder, 'file') } }),
  ).rejects.toThrow(/file: cannot be made/);
});
