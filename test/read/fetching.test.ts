import { createServer as createHttp1, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { connect, createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { HttpOptions } from '../../src/read/index.ts';
import { CERTIFICATE, KEY } from './certificate.ts';
import { folderOf, gist, readAll, virtualClock } from './helpers.ts';
import { answer, type Handler, html, inTurn, listen, redirect, serve } from './server.ts';

const fetchAll = async (sources: string[], http: Partial<HttpOptions> = {}, maxBytes = 1_000_000) =>
  (await readAll(sources, { http, maxBytes })).map(gist);

describe('private addresses', () => {
  test('are refused by number, by name, and before anything is sent', async () => {
    const { host, origin, requests } = await serve({ '/': 'secret' });
    const port = host.split(':')[1]!;
    const sources = [origin, `http://localhost:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`];
    expect(await fetchAll(sources, { allowPrivate: false })).toEqual(Array(3).fill('!blocked_address'));
    expect(requests).toHaveLength(0);
    expect(await fetchAll(sources.slice(0, 2), { allowPrivate: true })).toEqual(['secret', 'secret']);
  });

  test('are refused after a redirect', async () => {
    const inner = await serve({ '/': 'secret', '/robots.txt': 'User-agent: *\nAllow: /' });
    const outer = await serve({
      '/': redirect(inner.origin),
      '/meta': redirect('http://169.254.169.254/latest/'),
    });
    const http = { allowPrivate: [outer.host] };
    expect(await fetchAll([`${outer.origin}/`, `${outer.origin}/meta`], http)).toEqual(
      Array(2).fill('!blocked_address'),
    );
    expect(inner.requests).toHaveLength(0);
  });

  test('are refused as the target of a redirect of robots.txt', async () => {
    const inner = await serve({ '/': 'secret' });
    const outer = await serve({ '/': 'page', '/robots.txt': redirect(inner.origin) });
    expect(await fetchAll([`${outer.origin}/`], { allowPrivate: [outer.host] })).toEqual([
      '!blocked_address',
    ]);
    expect(inner.requests).toHaveLength(0);
  });
});

describe('content encodings', () => {
  const page = 'Acme cuts jobs. '.repeat(200);
  // Made with the reference implementation (zstd 1.5) from 'Acme cuts jobs. ' two hundred times.
  const ZSTD = Buffer.from('KLUv/WSAC8UAAIBBY21lIGN1dHMgam9icy4gAQDaOP5cAhZ6A8Y=', 'base64');

  test.each<[string, string, Buffer]>([
    ['gzip', 'gzip', gzipSync(page)],
    ['brotli', 'br', brotliCompressSync(page)],
    ['deflate', 'deflate', deflateSync(page)],
    ['deflate without its frame', 'deflate', deflateRawSync(page)],
    ['zstd', 'zstd', ZSTD],
    ['two of them', 'gzip, br', brotliCompressSync(gzipSync(page))],
    ['none, though gzip is announced', 'gzip', Buffer.from(page)],
    ['identity', 'identity', Buffer.from(page)],
  ])('%s', async (_, encoding, body) => {
    const { origin, requests } = await serve({ '/': html(body, { 'content-encoding': encoding }) });
    expect(await fetchAll([origin])).toEqual([page.trim()]);
    expect(requests.at(-1)!.headers['accept-encoding']).toBe('gzip, deflate, br, zstd');
  });

  test('bombs of every kind end at the size limit', async () => {
    const zeros = Buffer.alloc(8_000_000, 0x20);
    const { origin } = await serve({
      '/gzip': html(gzipSync(zeros), { 'content-encoding': 'gzip' }),
      '/br': html(brotliCompressSync(zeros), { 'content-encoding': 'br' }),
      '/twice': html(gzipSync(gzipSync(zeros)), { 'content-encoding': 'gzip, gzip' }),
      '/zstd': html(zstdOf(zeros), { 'content-encoding': 'zstd' }),
      '/window': html(Buffer.from('28b52ffd00f80000000000000000000000000000', 'hex'), {
        'content-encoding': 'zstd',
      }),
      '/many': html('x', { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip' }),
    });
    const paths = ['gzip', 'br', 'twice', 'zstd', 'window', 'many'];
    expect(await fetchAll(paths.map((p) => `${origin}/${p}`))).toEqual([
      ...Array(5).fill('!too_large'),
      '!unsupported_type',
    ]);
  });

  test('broken and unknown encodings', async () => {
    const whole = gzipSync(page);
    const { origin } = await serve({
      '/cut': html(whole.subarray(0, whole.length - 12), { 'content-encoding': 'gzip' }),
      '/br': html('this is not brotli', { 'content-encoding': 'br' }),
      '/zstd': html('this is not zstandard', { 'content-encoding': 'zstd' }),
      '/odd': html('x', { 'content-encoding': 'sdch' }),
    });
    const paths = ['cut', 'br', 'zstd', 'odd'];
    expect(await fetchAll(paths.map((p) => `${origin}/${p}`))).toEqual([
      '!network_error',
      '!network_error',
      '!network_error',
      '!unsupported_type',
    ]);
  });
});

/** A Zstandard frame of blocks that each repeat one byte (RFC 8878, 3.1.1.2: RLE_Block). */
function zstdOf(bytes: Buffer): Buffer {
  const parts = [Buffer.from('28b52ffd0058', 'hex')];
  for (let at = 0; at < bytes.length; at += 131072) {
    const size = Math.min(131072, bytes.length - at);
    const last = at + size === bytes.length ? 1 : 0;
    const header = Buffer.alloc(4);
    header.writeUIntLE((size << 3) | (1 << 1) | last, 0, 3);
    header[3] = bytes[at]!;
    parts.push(header);
  }
  return Buffer.concat(parts);
}

describe('failures that pass', () => {
  const busy = (headers: Record<string, string> = {}, status = 503) => html('busy', headers, status);

  test('503, then the page', async () => {
    const { origin, count } = await serve({ '/': inTurn(busy(), busy(), html('page')) });
    expect(await fetchAll([origin])).toEqual(['page']);
    expect(count('/')).toBe(3);
  });

  test('a connection that breaks, then the page', async () => {
    const { origin, count } = await serve({ '/': inTurn((_, r) => r.destroy(), html('page')) });
    expect(await fetchAll([origin])).toEqual(['page']);
    expect(count('/')).toBe(2);
  });

  test('it ends after so many tries', async () => {
    const { origin, count } = await serve({ '/': busy({}, 502) });
    expect(await fetchAll([origin], { retries: 3 })).toEqual(['!http_error']);
    expect(count('/')).toBe(4);
  });

  test('what will not pass is not tried again', async () => {
    const { origin, count } = await serve({ '/404': html('', {}, 404), '/403': html('', {}, 403) });
    expect(await fetchAll([`${origin}/404`, `${origin}/403`])).toEqual(['!http_error', '!http_error']);
    expect([count('/404'), count('/403')]).toEqual([1, 1]);
  });

  test('429 with Retry-After: nothing is sent before, not even for other pages of the host', async () => {
    const clock = virtualClock();
    const times: number[] = [];
    const noted =
      (handler: Handler): Handler =>
      (request, response) => {
        times.push(clock.passed());
        handler(request, response);
      };
    const { origin } = await serve({
      '/a': noted(inTurn(busy({ 'retry-after': '30' }, 429), html('page'))),
      '/b': noted(html('page')),
    });
    const http = { perHost: 1, ignoreRobots: true, retryDelay: 1, clock };
    expect(await fetchAll([`${origin}/a`, `${origin}/b`], http)).toEqual(['page', 'page']);
    expect(times).toEqual([0, 30_000, 30_000]);
  });

  test('a Retry-After beyond the limit is not waited for', async () => {
    const { origin, count } = await serve({ '/': busy({ 'retry-after': '3600' }, 429) });
    expect(await fetchAll([origin])).toEqual(['!http_error']);
    expect(count('/')).toBe(1);
  });
});

describe('load on a host', () => {
  test('so many requests at a time', async () => {
    let now = 0;
    let most = 0;
    const slow = (_: IncomingMessage, response: ServerResponse): void => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now -= 1;
        response.end('page');
      }, 20);
    };
    const paths = Array.from({ length: 8 }, (_, i) => `/${i}`);
    const { origin } = await serve(Object.fromEntries(paths.map((p) => [p, slow])));
    expect(
      await fetchAll(
        paths.map((p) => origin + p),
        { perHost: 3 },
      ),
    ).toEqual(Array(8).fill('page'));
    expect(most).toBe(3);
  });

  test('so long between two starts', async () => {
    const clock = virtualClock();
    const starts: number[] = [];
    const page: Handler = (request, response) => {
      starts.push(clock.passed());
      html('page')(request, response);
    };
    const { origin } = await serve({ '/a': page, '/b': page, '/c': page });
    const sources = ['a', 'b', 'c'].map((p) => `${origin}/${p}`);
    await fetchAll(sources, { hostDelay: 500, perHost: 1, ignoreRobots: true, clock });
    expect(starts).toEqual([0, 500, 1000]);
  });
});

describe('what is sent', () => {
  test('user agent and own headers; another server gets no secrets', async () => {
    const other = await serve({ '/': 'page' });
    const { origin, requests } = await serve({ '/': redirect('/next'), '/next': redirect(other.origin) });
    const headers = [
      ['authorization', 'Bearer x'],
      ['x-key', 'k'],
      ['accept-language', 'de'],
    ] as const;
    expect(
      await fetchAll([origin], { headers, userAgent: 'Desk/2 (a@b.example)', ignoreRobots: true }),
    ).toEqual(['page']);
    for (const { headers: sent } of requests) {
      expect(sent).toMatchObject({
        authorization: 'Bearer x',
        'x-key': 'k',
        'accept-language': 'de',
        'user-agent': 'Desk/2 (a@b.example)',
      });
    }
    const sent = other.requests[0]!.headers;
    expect(sent).toMatchObject({ 'accept-language': 'de', 'user-agent': 'Desk/2 (a@b.example)' });
    expect([sent.authorization, sent['x-key']]).toEqual([undefined, undefined]);
  });

  test('the default user agent tells the name of the tool', async () => {
    const { origin, requests } = await serve({ '/': 'page' });
    await fetchAll([origin]);
    expect(requests.at(-1)!.headers['user-agent']).toMatch(/^cutline\/\d/);
  });

  test('cookies of a file, where they belong', async () => {
    const far = 4_000_000_000;
    const folder = await folderOf({
      'cookies.txt': [
        '# Netscape HTTP Cookie File',
        `127.0.0.1\tFALSE\t/\tFALSE\t${far}\tall\t1`,
        `#HttpOnly_127.0.0.1\tFALSE\t/a\tFALSE\t0\tonly-a\t2`,
        `127.0.0.1\tFALSE\t/\tFALSE\t1000\told\t3`,
        `127.0.0.1\tFALSE\t/\tTRUE\t${far}\tsecure\t4`,
        `example.org\tTRUE\t/\tFALSE\t${far}\telsewhere\t5`,
      ].join('\n'),
    });
    const { origin, requests } = await serve({ '/a/x': 'page', '/ab': 'page' });
    const http = { cookieFile: `${folder}/cookies.txt`, ignoreRobots: true };
    expect(await fetchAll([`${origin}/a/x`, `${origin}/ab`], { ...http, perHost: 1 })).toEqual([
      'page',
      'page',
    ]);
    expect(requests.map((r) => r.headers.cookie)).toEqual(['all=1; only-a=2', 'all=1']);
  });

  test('a cookie file that is none stops everything, with its line', async () => {
    const folder = await folderOf({ 'c.txt': '# x\nnot a cookie\n' });
    await expect(fetchAll(['http://127.0.0.1:1/'], { cookieFile: `${folder}/c.txt` })).rejects.toThrow(
      /c\.txt: line 2 /,
    );
    await expect(fetchAll(['http://127.0.0.1:1/'], { cookieFile: `${folder}/none` })).rejects.toThrow(
      /none: cannot be read/,
    );
  });

  test('a page that redirects to itself until its cookie comes back', async () => {
    const { origin } = await serve({
      '/': (request, response) => {
        if (request.headers.cookie === 'seen=1') html('page')(request, response);
        else response.writeHead(302, { location: '/', 'set-cookie': 'seen=1; Path=/; HttpOnly' }).end();
      },
    });
    expect(await fetchAll([origin])).toEqual(['page']);
  });
});

describe('connections', () => {
  test('HTTP/2 where it is offered, HTTP/1.1 elsewhere', async () => {
    const versions: string[] = [];
    const server = createSecureServer(
      { key: KEY, cert: CERTIFICATE, allowHTTP1: true },
      (request, response) => {
        versions.push(request.httpVersion);
        response.end('page');
      },
    );
    const host = await listen(server);
    expect(await fetchAll([`https://${host}/`], { ca: CERTIFICATE, ignoreRobots: true })).toEqual(['page']);
    expect(versions).toEqual(['2.0']);
  });

  test('an unknown certificate is a problem that says so', async () => {
    const server = createSecureServer({ key: KEY, cert: CERTIFICATE, allowHTTP1: true }, (_, response) =>
      response.end('page'),
    );
    const host = await listen(server);
    const [result] = await readAll([`https://${host}/`]);
    expect(result).toMatchObject({
      problem: { code: 'network_error', message: expect.stringContaining('self-signed') },
    });
  });

  test('a page over TLS goes through a tunnel of the proxy, and its certificate is checked', async () => {
    const server = createSecureServer({ key: KEY, cert: CERTIFICATE, allowHTTP1: true }, (_, response) =>
      response.end('page'),
    );
    const host = await listen(server);
    const tunnels: string[] = [];
    const proxy = createHttp1((_, response) => response.writeHead(405).end());
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const upstream = connect(Number(host.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      socket.on('error', () => upstream.destroy());
      upstream.on('error', () => socket.destroy());
    });
    vi.stubEnv('https_proxy', `http://${await listen(proxy)}`);
    vi.stubEnv('no_proxy', '');
    const http = { ignoreRobots: true, allowPrivate: [host], retries: 0 };
    expect(await fetchAll([`https://${host}/`], { ...http, ca: CERTIFICATE })).toEqual(['page']);
    expect(await fetchAll([`https://${host}/`], http)).toEqual(['!network_error']);
    expect(tunnels).toEqual([host, host]);
    vi.unstubAllEnvs();
  });

  test('a proxy from the environment, also a private one; NO_PROXY goes around it', async () => {
    const seen: string[] = [];
    const target = await serve({ '/a': 'through', '/b': 'around' });
    const proxy = createHttp1((request, response) => {
      seen.push(request.url ?? '');
      answer({ [`${target.origin}/a`]: 'through' })(request, response);
    });
    proxy.on('connect', (request, socket) => {
      seen.push(`CONNECT ${request.url}`);
      const [host, port] = (request.url ?? '').split(':');
      const upstream = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
    });
    vi.stubEnv('http_proxy', `http://${await listen(proxy)}`);
    vi.stubEnv('no_proxy', '');
    expect(
      await fetchAll([`${target.origin}/a`], { allowPrivate: [target.host], ignoreRobots: true }),
    ).toEqual(['through']);
    expect(seen).toEqual([`${target.origin}/a`]);
    vi.stubEnv('no_proxy', '127.0.0.1');
    expect(await fetchAll([`${target.origin}/b`], { ignoreRobots: true })).toEqual(['around']);
    expect(seen).toHaveLength(1);
    vi.unstubAllEnvs();
  });

  test('more than was announced is not read; less is a broken answer', async () => {
    const raw = (body: string, length: number) => async (): Promise<string> => {
      const server = createServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () =>
          socket.end(
            `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${length}\r\n\r\n${body}`,
          ),
        );
      });
      return listen(server);
    };
    expect(await fetchAll([`http://${await raw('page and more', 4)()}/`], { ignoreRobots: true })).toEqual([
      'page',
    ]);
    expect(
      await fetchAll([`http://${await raw('page', 400)()}/`], { ignoreRobots: true, retries: 0 }),
    ).toEqual(['!network_error']);
  });

  test('headers without end, and no HTTP at all', async () => {
    const endless = createServer((socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write(`x: ${'y'.repeat(8000)}\r\n`), 1);
      socket.on('close', () => clearInterval(timer));
    });
    const ssh = createServer((socket) => {
      socket.on('error', () => {});
      socket.write('SSH-2.0-OpenSSH_9.6\r\n');
    });
    const sources = [`http://${await listen(endless)}/`, `http://${await listen(ssh)}/`];
    expect(await fetchAll(sources, { ignoreRobots: true, retries: 0 })).toEqual([
      '!network_error',
      '!network_error',
    ]);
  });
});
