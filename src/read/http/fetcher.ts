import type { Dispatcher } from 'undici';
import { InputProblem } from '../../errors.ts';
import type { ReadOptions } from '../options.ts';
import { refuseBlocked } from './addresses.ts';
import { connections } from './agent.ts';
import { type Answer, header, redirectOf } from './answer.ts';
import { ACCEPT_ENCODING, decodeBody } from './body.ts';
import { cacheFolder, conditions, isFresh, PageCache } from './cache.ts';
import { CookieJar } from './cookies.ts';
import { BrokenConnection, statusProblem } from './failures.ts';
import { headersFor } from './headers.ts';
import { Hosts } from './hosts.ts';
import { request } from './request.ts';
import { backOff, isPassing, retryAfter } from './retry.ts';
import { ROBOTS_BYTES, Robots } from './robots.ts';
import { WarcWriter } from './warc.ts';

/** A page as a server sent it, at the end of all redirects. */
export interface Fetched {
  /** The address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  /** Without any content encoding. */
  readonly body: Buffer;
}

/** What is particular about one request. */
interface How {
  /** Asked for by robots.txt, in milliseconds. */
  readonly delay?: number;
  readonly extra?: Readonly<Record<string, string>>;
  /** Whether it is for robots.txt itself. */
  readonly robots?: boolean;
}

/**
 * Fetches pages. Redirects, retries and content encodings are handled here and not by the HTTP client's
 * interceptors, because each hop of a redirect and each try has to pass the same gates (address, robots.txt,
 * the host's turn, cookies), and because decompression must stop at the size limit. Close it at the end.
 */
export class Fetcher {
  readonly #options: ReadOptions;
  readonly #agent: Dispatcher;
  readonly #hosts: Hosts;
  readonly #robots: Robots;
  readonly #cookies: CookieJar;
  readonly #cache: PageCache | null;
  readonly #warc: WarcWriter | null;

  private constructor(options: ReadOptions, cookies: CookieJar) {
    const { http } = options;
    this.#options = options;
    this.#cookies = cookies;
    this.#agent = connections(http);
    this.#hosts = new Hosts(http.perHost, http.clock);
    this.#robots = new Robots(
      http.userAgent,
      (url) => this.#follow(url, (hop) => this.#answer(hop, url, { robots: true })),
      options.onNotice,
    );
    this.#cache =
      http.cache === 'off' ? null : new PageCache(http.cacheFolder ?? cacheFolder(), http.cacheBytes);
    this.#warc = http.save === null ? null : new WarcWriter(http.save);
  }

  /** @throws UsageError for a cookie file that cannot be read */
  static async open(options: ReadOptions): Promise<Fetcher> {
    const { cookieFile, ignoreRobots } = options.http;
    if (ignoreRobots) {
      options.onNotice(
        'robots.txt is not asked and not obeyed (--ignore-robots); mind the wishes of the sites.',
      );
    }
    return new Fetcher(options, cookieFile === null ? new CookieJar() : await CookieJar.load(cookieFile));
  }

  /**
   * The page at an address.
   * @throws InputProblem http_error, timeout, network_error, too_large, robots_disallowed, blocked_address
   */
  async get(address: string): Promise<Fetched> {
    const given = parse(address);
    const answer = await this.#follow(given, (url) => this.#cached(url, given));
    if (answer.status < 200 || answer.status > 299) throw statusProblem(answer.status);
    const body = await decodeBody(
      answer.body,
      header(answer.headers, 'content-encoding'),
      this.#options.maxBytes,
    );
    return { url: answer.url.href, contentType: header(answer.headers, 'content-type'), body };
  }

  async close(): Promise<void> {
    await this.#warc?.close();
    await this.#agent.destroy();
  }

  /** Follows redirects to an answer that is none. */
  async #follow(given: URL, visit: (url: URL) => Promise<Answer>): Promise<Answer> {
    const { maxRedirects } = this.#options.http;
    const seen = new Map<string, string>();
    let url = given;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const answer = await visit(url);
      const location = redirectOf(answer);
      if (location === null) return answer;
      // A page that sends the reader to itself with a new cookie may come to an end; one without never does.
      const cookies = this.#cookies.header(url, Date.now()) ?? '';
      if (seen.get(url.href) === cookies) break;
      seen.set(url.href, cookies);
      url = parse(location, url);
    }
    throw new InputProblem(
      'http_error',
      `It redirects in a loop or more than ${maxRedirects} times; open it in a browser and give the final address.`,
    );
  }

  /** An answer from the cache where that may be used, else from the server. */
  async #cached(url: URL, given: URL): Promise<Answer> {
    const { http } = this.#options;
    this.#refuse(url);
    const now = Date.now();
    const own = headersFor(http.headers, given, url);
    const variant = JSON.stringify([http.userAgent, own, this.#cookies.given(url, now)]);
    const kept = (await this.#cache?.get(url, variant)) ?? null;
    if (kept !== null && (http.cache === 'prefer' || isFresh(kept, now))) {
      await this.#warc?.write(kept);
      return kept;
    }
    const delay = http.ignoreRobots ? 0 : await this.#robots.ask(url);
    const answer = await this.#answer(url, given, { delay, extra: kept === null ? {} : conditions(kept) });
    const unchanged = answer.status === 304 && kept !== null;
    const page = unchanged
      ? { ...kept, headers: { ...kept.headers, ...answer.headers }, date: answer.date }
      : answer;
    await this.#cache?.put(page, variant);
    if (unchanged) await this.#warc?.write(page);
    return page;
  }

  /** An answer from the server, with passing failures tried again. */
  async #answer(url: URL, given: URL, how: How): Promise<Answer> {
    const { http, signal } = this.#options;
    for (let tries = 1; ; tries++) {
      const answer = await this.#try(url, given, how).catch((error: unknown) => {
        if (tries <= http.retries && error instanceof BrokenConnection) return null;
        throw error;
      });
      if (answer !== null && !(isPassing(answer.status) && tries <= http.retries)) return answer;
      const asked =
        answer === null ? null : retryAfter(header(answer.headers, 'retry-after'), http.clock.now());
      if (answer !== null && asked !== null && asked > http.maxRetryAfter) return answer;
      const wait = Math.max(asked ?? 0, backOff(tries, http.retryDelay));
      await http.clock.sleep(wait, signal);
    }
  }

  async #try(url: URL, given: URL, how: How): Promise<Answer> {
    const { http, signal, maxBytes } = this.#options;
    this.#refuse(url);
    return this.#hosts.turn(url.host, Math.max(how.delay ?? 0, http.hostDelay), signal, async () => {
      const cookie = this.#cookies.header(url, Date.now());
      const answer = await request(this.#agent, url, {
        headers: {
          'user-agent': http.userAgent,
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
          'accept-encoding': ACCEPT_ENCODING,
          'accept-language': 'en,*;q=0.5',
          ...headersFor(http.headers, given, url),
          ...(cookie === null ? {} : { cookie }),
          ...how.extra,
        },
        limits: http,
        maxBytes: how.robots ? ROBOTS_BYTES : maxBytes,
        cut: how.robots === true,
        signal,
      });
      const cookies = answer.headers['set-cookie'];
      this.#cookies.store(typeof cookies === 'string' ? [cookies] : (cookies ?? []), url, Date.now());
      const pause = isPassing(answer.status)
        ? retryAfter(header(answer.headers, 'retry-after'), answer.date)
        : null;
      if (pause !== null && pause <= http.maxRetryAfter) this.#hosts.pause(url.host, pause);
      if (answer.status !== 304) await this.#warc?.write(answer);
      return answer;
    });
  }

  #refuse(url: URL): void {
    const { allowPrivate } = this.#options.http;
    if (allowPrivate === true || (allowPrivate !== false && allowPrivate.includes(url.host))) return;
    refuseBlocked(url);
  }
}

function parse(address: string, from?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, from);
  } catch {
    throw from === undefined
      ? new InputProblem('not_found', 'It is not a valid address; check how it is written.')
      : new InputProblem(
          'http_error',
          'It redirects to an invalid address; open it in a browser and give the final one.',
        );
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
