import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  /** "127.0.0.1:PORT". */
  readonly host: string;
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly origin: string;
  /** Every request so far, in order. */
  readonly requests: IncomingMessage[];
  /** How often a path was asked for. */
  count(path: string): number;
}

/** A server on the loopback interface that answers each path as told, and 404 elsewhere; closed after the test. */
export async function serve(paths: Readonly<Record<string, Handler | string>>): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(paths)(request, response);
  });
  const host = await listen(server);
  return {
    host,
    origin: `http://${host}`,
    requests,
    count: (path) => requests.filter((r) => r.url === path).length,
  };
}

/** Answers each path as told, with or without its query ("/a/*": everything below), and 404 elsewhere. */
export const answer =
  (paths: Readonly<Record<string, Handler | string>>): RequestListener =>
  (request, response) => {
    const url = request.url ?? '/';
    const below = Object.keys(paths).find((p) => p.endsWith('/*') && url.startsWith(p.slice(0, -1)));
    const found = paths[url] ?? paths[url.replace(/\?.*$/, '')] ?? paths[below ?? ''];
    if (typeof found === 'function') found(request, response);
    else if (found !== undefined) html(found)(request, response);
    else response.writeHead(404).end();
  };

/** Starts a server on the loopback interface and closes it after the test. @returns "127.0.0.1:PORT" */
export async function listen(server: Server): Promise<string> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const html =
  (body: string | Buffer, headers: Readonly<Record<string, string | string[]>> = {}, status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };

export const redirect =
  (to: string, status = 302, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { location: to, ...headers }).end('moved');
  };

/** Answers the first request with the first handler, and so on; the last one answers all that follow. */
export function inTurn(...handlers: Handler[]): Handler {
  let next = 0;
  return (request, response) => handlers[Math.min(next++, handlers.length - 1)]!(request, response);
}
