import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly origin: string;
  /** The path of every request so far, in order. */
  readonly requests: string[];
}

/** A server on the loopback interface that answers each path as told, and 404 elsewhere; closed after the test. */
export async function serve(paths: Readonly<Record<string, Handler | string>>): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const answer = paths[path];
    if (typeof answer === 'function') answer(request, response);
    else if (answer !== undefined) html(answer)(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

export const html =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };

export const redirect =
  (to: string, status = 302): Handler =>
  (_, response) => {
    response.writeHead(status, { location: to }).end('moved');
  };
