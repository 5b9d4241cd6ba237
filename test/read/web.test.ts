import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/read/options.ts';
import { gist, piped, readAll, readPage } from './helpers.ts';
import { html, listen, redirect, serve } from './server.ts';

const codes = async (sources: string[], http = {}) => (await readAll(sources, { http })).map(gist);

describe('addresses', () => {
  test('a page has its address, and after redirects the last one', async () => {
    const { origin } = await serve({
      '/a': '<title>T</title><p>Acme cuts jobs.',
      '/old': redirect('/older?x=1', 301),
      '/older?x=1': redirect('a', 307),
    });
    expect(await readPage(`${origin}/a#part`)).toMatchObject({
      source: `${origin}/a#part`,
      url: `${origin}/a`,
      title: 'T',
    });
    expect(await readPage(`${origin}/old`)).toMatchObject({ source: `${origin}/old`, url: `${origin}/a` });
  });

  test('results come in the order of the sources, though the first is the slowest', async () => {
    const { origin, count } = await serve({
      '/slow': (_, response) => setTimeout(() => response.end('slow'), 80),
      '/fast': 'fast',
      '/gone': html('', {}, 410),
    });
    const list = `${origin}/slow\n${origin}/gone\n${origin}/fast\n`;
    expect((await readAll(['-'], piped(list))).map(gist)).toEqual(['slow', '!http_error', 'fast']);
    for (const path of ['/slow', '/fast', '/gone']) expect(count(path)).toBe(1);
  });

  test('statuses, redirect loops and broken addresses', async () => {
    const { origin } = await serve({
      '/404': html('Not found', {}, 404),
      '/500': html('Oops', {}, 500),
      '/loop': redirect('/loop'),
      '/ping': redirect('/pong'),
      '/pong': redirect('/ping'),
      '/ftp': redirect('ftp://example.org/x'),
      '/bad': redirect('http://[bad'),
    });
    const paths = ['404', '500', 'loop', 'ping', 'ftp', 'bad'];
    expect(await codes(paths.map((p) => `${origin}/${p}`))).toEqual([
      '!http_error',
      '!http_error',
      '!http_error',
      '!http_error',
      '!blocked_address',
      '!http_error',
    ]);
    expect(await codes(['http://[bad', 'http://'])).toEqual(['!not_found', '!not_found']);
  });

  test('slow servers, by every timeout', async () => {
    const { origin } = await serve({
      '/headers': () => {},
      '/body': (_, response) => {
        response.write('<p>begun');
      },
      '/drip': (_, response) => {
        const timer = setInterval(() => response.write('word '), 10);
        response.on('close', () => clearInterval(timer));
      },
    });
    expect(await codes([`${origin}/headers`], { headersTimeout: 60 })).toEqual(['!timeout']);
    expect(await codes([`${origin}/body`], { bodyTimeout: 60 })).toEqual(['!timeout']);
    expect(await codes([`${origin}/drip`], { timeout: 100 })).toEqual(['!timeout']);
    const [late] = await readAll([`${origin}/headers`], { http: { headersTimeout: 60 } });
    expect(late).toMatchObject({ problem: { message: expect.stringMatching(/^No answer within 0\.06 s;/) } });
  });

  test('a connection that is not made in time', async () => {
    // A server that never begins TLS: what reaches the loopback interface is accepted by the system itself.
    const silent = createServer((socket) => void socket.on('error', () => {}));
    const [result] = await readAll([`https://${await listen(silent)}/`], {
      http: { connectTimeout: 60, ignoreRobots: true },
    });
    expect(result).toMatchObject({
      problem: {
        code: 'timeout',
        message: expect.stringMatching(/^No connection within 0\.06 s; .*--timeout/),
      },
    });
  });

  test('connections that break, and servers that are not there', async () => {
    const { origin } = await serve({
      '/cut': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<p>begun');
        setTimeout(() => response.destroy(), 10);
      },
      '/short': (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('<p>begun');
        setTimeout(() => response.destroy(), 10);
      },
      '/none': (_, response) => {
        response.destroy();
      },
    });
    expect(await codes(['cut', 'short', 'none'].map((p) => `${origin}/${p}`))).toEqual(
      Array(3).fill('!network_error'),
    );
    expect(await codes(['http://127.0.0.1:1/'])).toEqual(['!network_error']);
  });

  test('an endless body ends at the limit', async () => {
    const { origin } = await serve({
      '/endless': (_, response) => {
        const more = (): void => {
          while (response.write('word '.repeat(2000)));
        };
        response.on('drain', more);
        more();
      },
    });
    expect((await readAll([`${origin}/endless`], { maxBytes: 100_000 })).map(gist)).toEqual(['!too_large']);
  });

  test('what is not a page', async () => {
    const { origin } = await serve({
      '/image': html(Buffer.from('GIF89a....'), { 'content-type': 'image/gif' }),
      '/unlabelled': html(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), { 'content-type': 'text/html' }),
      '/data': html('{"a": 1}', { 'content-type': 'application/json' }),
      '/feed': html('<rss version="2.0"></rss>', { 'content-type': 'application/rss+xml' }),
      '/empty': '',
      '/text': html('Acme cuts jobs.', { 'content-type': 'text/plain' }),
    });
    const paths = ['image', 'unlabelled', 'data', 'feed', 'empty', 'text'];
    expect(await codes(paths.map((p) => `${origin}/${p}`))).toEqual([
      '!not_html',
      '!not_html',
      '!not_html',
      '!unsupported_type',
      '!empty',
      'Acme cuts jobs.',
    ]);
  });

  test('the charset of the header, the page or the bytes decodes the page', async () => {
    const { origin } = await serve({
      '/none': html(Buffer.from('Acme\x92s', 'latin1')),
      '/wrong': html(Buffer.from('Acme’s'), { 'content-type': 'text/html; charset=iso-8859-1' }),
      '/unknown': html(Buffer.from('Acme’s'), { 'content-type': 'text/html; charset=klingon' }),
      '/page': html(
        Buffer.concat([
          Buffer.from('<html><head><meta charset="shift_jis"></head><body>'),
          Buffer.from([0x83, 0x5c, 0x83, 0x6a, 0x81, 0x5b]),
        ]),
      ),
      '/sjis': html(Buffer.from([0x83, 0x5c, 0x83, 0x6a, 0x81, 0x5b]), {
        'content-type': 'text/html; charset=Shift_JIS',
      }),
      '/1252': html(Buffer.from('Acme\x92s', 'latin1'), { 'content-type': 'text/html; charset=utf-8' }),
    });
    const paths = ['none', 'wrong', 'unknown', 'page', 'sjis', '1252'];
    expect(await codes(paths.map((p) => `${origin}/${p}`))).toEqual([
      'Acme’s',
      'Acme’s',
      'Acme’s',
      'ソニー',
      'ソニー',
      'Acme’s',
    ]);
  });

  test('a signal stops reading, also in the middle of an answer', async () => {
    const { origin } = await serve({ '/a': 'a', '/never': () => {} });
    const stop = new AbortController();
    const results: string[] = [];
    const { read } = await import('../../src/read/index.ts');
    const { local, plain } = await import('./helpers.ts');
    for await (const result of read(
      [`${origin}/a`, `${origin}/never`],
      local({ signal: stop.signal }),
      plain,
    )) {
      results.push(gist(result));
      setTimeout(() => stop.abort(), 20);
    }
    expect(results).toEqual(['a']);
  });
});

test('the parts of a time limit keep their share of it', () => {
  const limits = (timeout?: number): number[] => {
    const { http } = readOptions(timeout === undefined ? {} : { http: { timeout } });
    return [http.connectTimeout, http.headersTimeout, http.bodyTimeout, http.timeout];
  };
  expect(limits()).toEqual([10_000, 20_000, 20_000, 60_000]);
  expect(limits(180_000)).toEqual([30_000, 60_000, 60_000, 180_000]);
  expect(limits(100)).toEqual([17, 34, 34, 100]);
  expect(readOptions({ http: { timeout: 1000, headersTimeout: 5 } }).http.headersTimeout).toBe(5);
});
