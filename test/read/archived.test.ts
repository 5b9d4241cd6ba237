import { describe, expect, test } from 'vitest';
import { pageRecord } from '../../src/commands/article.ts';
import { extract } from '../../src/pipeline.ts';
import { outcomeSchema, pageSchema } from '../../src/schema.ts';
import type { Converter } from '../../src/types.ts';
import { gist, plain, readAll } from './helpers.ts';
import { type Handler, html, serve, type TestServer } from './server.ts';

const json = (value: unknown): Handler => html(JSON.stringify(value), { 'content-type': 'application/json' });

/** An archive that has one capture of everything, or none. */
async function archive(copy: Handler | null): Promise<TestServer> {
  const available: Handler = (request, response) => {
    const asked = new URL(request.url!, server.origin).searchParams.get('url')!;
    const url = `${server.origin}/web/20251028140305/${asked}`;
    const closest = { available: true, status: '200', timestamp: '20251028140305', url };
    json({ url: asked, archived_snapshots: copy === null ? {} : { closest } })(request, response);
  };
  const captures = copy === null ? {} : { '/web/20251028140305id_/*': copy };
  const server: TestServer = await serve({ '/wayback/available': available, ...captures });
  return server;
}

const archived = async (address: string, from: TestServer, http = {}) => {
  const [result] = await readAll([address], {
    http: { archived: true, archive: `${from.origin}/wayback/available`, retries: 0, ...http },
  });
  return result!;
};

describe('a page that is gone', () => {
  const copy = html('<head><title>Then</title></head><p>Acme cut jobs.');

  test.each([404, 410, 503])('is read from the archive (status %i), and the page says so', async (status) => {
    const kept = await archive(copy);
    const { origin } = await serve({ '/story?id=1': html('', {}, status) });
    expect(await archived(`${origin}/story?id=1`, kept)).toMatchObject({
      source: `${origin}/story?id=1`,
      url: `${origin}/story?id=1`,
      title: 'Then',
      body: 'Acme cut jobs.',
      archived: {
        url: `${kept.origin}/web/20251028140305/${origin}/story?id=1`,
        captured: '2025-10-28T14:03:05Z',
      },
    });
  });

  test('is told on the side and in the records, of claims and of the article', async () => {
    const kept = await archive(copy);
    const { origin } = await serve({});
    const notices: string[] = [];
    const [page] = await readAll([`${origin}/a`], {
      http: { archived: true, archive: `${kept.origin}/wayback/available` },
      onNotice: (message) => notices.push(message),
    });
    const url = `${kept.origin}/web/20251028140305/${origin}/a`;
    const record = { url, captured: '2025-10-28T14:03:05Z' };
    expect(notices).toEqual([`${origin}/a: read from the archive's copy of 2025-10-28T14:03:05Z, ${url}`]);
    expect(outcomeSchema.parse(extract(page!)).article.archived).toEqual(record);
    expect(pageSchema.parse(pageRecord(page!)).archived).toEqual(record);
  });

  test('is told not to be younger than its copy', async () => {
    const captured: unknown[] = [];
    const watch: Converter = {
      ...plain,
      html: (text, about) => {
        captured.push(about.captured);
        return plain.html(text, about);
      },
    };
    const kept = await archive(copy);
    const { origin } = await serve({ '/there': 'page' });
    const http = { archived: true, archive: `${kept.origin}/wayback/available` };
    for (const path of ['/a', '/there']) await readAll([origin + path], { http }, watch);
    expect(captured).toEqual(['2025-10-29', undefined]);
  });

  test('with its server is read from the archive', async () => {
    expect(await archived('http://127.0.0.1:1/a', await archive(copy))).toMatchObject({
      body: 'Acme cut jobs.',
    });
  });

  test('is a problem without the option', async () => {
    const kept = await archive(copy);
    const { origin } = await serve({});
    expect(gist(await archived(`${origin}/a`, kept, { archived: false }))).toBe('!http_error');
    expect(kept.requests).toHaveLength(0);
  });

  test('and not in the archive is a problem that says both', async () => {
    const { origin } = await serve({});
    expect(await archived(`${origin}/a`, await archive(null))).toMatchObject({
      problem: {
        code: 'http_error',
        message: expect.stringMatching(/404.*The Internet Archive has no copy\.$/),
      },
    });
  });

  test('while the archive fails is a problem that says both', async () => {
    const { origin } = await serve({});
    const broken = await serve({ '/wayback/available': 'not JSON' });
    expect(await archived(`${origin}/a`, broken)).toMatchObject({
      problem: { code: 'http_error', message: expect.stringMatching(/404.*did not help either/) },
    });
  });
});

test('a page that is refused is not fetched from the archive', async () => {
  const kept = await archive(html('copy'));
  const { origin } = await serve({
    '/a': html('', {}, 403),
    '/robots.txt': 'User-agent: *\nDisallow: /b',
    '/b': 'b',
  });
  expect(gist(await archived(`${origin}/a`, kept))).toBe('!http_error');
  expect(gist(await archived(`${origin}/b`, kept))).toBe('!robots_disallowed');
  expect(kept.requests).toHaveLength(0);
});

test('a page that is there is not looked for in the archive', async () => {
  const kept = await archive(html('copy'));
  const { origin } = await serve({ '/a': 'page' });
  const result = await archived(`${origin}/a`, kept);
  expect(result).not.toHaveProperty('archived');
  expect(extract(result).article.archived).toBeNull();
  expect(pageRecord(result).archived).toBeNull();
  expect(kept.requests).toHaveLength(0);
});
