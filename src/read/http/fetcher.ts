import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { InputProblem } from '../../errors.ts';
import type { ReadOptions } from '../options.ts';
import { tooLarge } from '../problem.ts';
import { explain } from './failures.ts';

/** What a server answered at the end of all redirects. */
export interface Fetched {
  /** The address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  /** Without any content encoding. */
  readonly body: Buffer;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Fetches pages. Close it when nothing more is to be fetched. */
export class Fetcher {
  readonly #options: ReadOptions;
  readonly #agent: Agent;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#agent = new Agent({
      connect: { timeout: options.http.connectTimeout },
      headersTimeout: options.http.headersTimeout,
      bodyTimeout: options.http.bodyTimeout,
    });
  }

  /** @throws InputProblem http_error, timeout, network_error, too_large, blocked_address */
  async get(address: string): Promise<Fetched> {
    let url = parse(address);
    for (let redirects = 0; redirects <= this.#options.http.maxRedirects; redirects++) {
      const answer = await this.#once(url);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new InputProblem(
      'http_error',
      `It redirects more than ${this.#options.http.maxRedirects} times; open it in a browser and give the final address.`,
    );
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** One answer: the page, or where it redirects to. */
  async #once(url: URL): Promise<Fetched | URL> {
    const { http, maxBytes, signal } = this.#options;
    const late = AbortSignal.timeout(http.timeout);
    try {
      const answer = await request(url, {
        dispatcher: this.#agent,
        headers: { 'user-agent': http.userAgent, accept: 'text/html,application/xhtml+xml,*/*;q=0.5' },
        signal: signal ? AbortSignal.any([late, signal]) : late,
      });
      const location = single(answer.headers.location);
      if (REDIRECTS.has(answer.statusCode) && location !== null) {
        discard(answer.body);
        return parse(location, url);
      }
      if (answer.statusCode < 200 || answer.statusCode > 299) {
        discard(answer.body);
        throw new InputProblem(
          'http_error',
          `The server answers ${answer.statusCode}; open the address in a browser and check it.`,
        );
      }
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of answer.body) {
        size += part.length;
        if (size > maxBytes) throw tooLarge(maxBytes);
        parts.push(part);
      }
      return {
        url: url.href,
        contentType: single(answer.headers['content-type']),
        body: Buffer.concat(parts, size),
      };
    } catch (error) {
      throw explain(error, http.timeout);
    }
  }
}

function parse(address: string, from?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, from);
  } catch {
    if (from !== undefined) {
      throw new InputProblem(
        'http_error',
        'It redirects to an invalid address; open it in a browser and give the final one.',
      );
    }
    throw new InputProblem('not_found', 'It is not a valid address; check how it is written.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new InputProblem(
      'blocked_address',
      `Addresses of the kind ${url.protocol} are not read; use http or https.`,
    );
  }
  url.hash = '';
  return url;
}

const single = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

/** Lets a body go unread; that its stream then fails is what was asked for. */
function discard(body: Readable): void {
  body.on('error', () => {});
  body.destroy();
}
