import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finished, ROOT, records, scratch, start } from './run.ts';

const requests: IncomingMessage[] = [];
const server = createServer((request, response) => {
  requests.push(request);
  if (request.url === '/robots.txt') response.writeHead(200).end('User-agent: *\nDisallow: /closed/\n');
  else if (request.url === '/gone.html') response.writeHead(404).end('gone');
  else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(join(ROOT, 'fixtures/html-page/article.html')));
  }
});
const address = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

/** Runs the tool with a cache of its own. */
function run(...args: string[]) {
  const child = start(args, { env: { ...process.env, XDG_CACHE_HOME: scratch(), NO_COLOR: '1' } });
  child.stdin.end();
  return finished(child);
}

test('an address is read as a page, with the headers asked for', async () => {
  const { code, stdout } = await run(
    address('/story.html'),
    '--allow-private',
    '--user-agent=tester/1',
    '--header=X-Test: yes',
  );
  expect(code).toBe(0);
  expect(records(stdout)[0]).toMatchObject({ outcome: 'claims', problem: null });
  const request = requests.find(({ url }) => url === '/story.html')!;
  expect(request.headers).toMatchObject({ 'user-agent': 'tester/1', 'x-test': 'yes' });
});

test('a private address is refused unless it is allowed', async () => {
  const { code, stdout, stderr } = await run(address('/story.html'));
  expect(code).toBe(1);
  expect(records(stdout)[0]).toMatchObject({ problem: { code: 'blocked_address' } });
  expect(stderr).toContain('--allow-private');
});

test('robots.txt is honoured unless it is to be ignored', async () => {
  const closed = address('/closed/story.html');
  const honoured = await run(closed, '--allow-private', '--quiet');
  expect(records(honoured.stdout)[0]).toMatchObject({ problem: { code: 'robots_disallowed' } });
  const ignored = await run(closed, '--allow-private', '--ignore-robots');
  expect(ignored.code).toBe(0);
});

test('a page that is gone is a problem in its place, the others come out', async () => {
  const { code, stdout, stderr } = await run(
    address('/gone.html'),
    address('/story.html'),
    '--allow-private',
  );
  expect(code).toBe(1);
  expect(records(stdout).map((record) => record.outcome)).toEqual(['problem', 'claims']);
  expect(stderr).toMatch(/^cutline: http:\/\/127\S+\/gone\.html: [^\n]+\n$/);
});
