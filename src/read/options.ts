import type { Readable } from 'node:stream';
import { VERSION } from '../version.ts';
import { type Clock, systemClock } from './http/clock.ts';

/**
 * Something to read: an address, a path, a glob or "-" as text, or what names articles: a feed (RSS, Atom) or
 * a sitemap, by its address or path.
 */
export type Source = string | { readonly feed: string } | { readonly sitemap: string };

/** What a user can change about reading. Every field has a default, see {@link DEFAULTS}. */
export interface ReadOptions {
  /** Largest page, file or single record of a file of many, in bytes, also after decompression. */
  readonly maxBytes: number;
  /** How many addresses are fetched at the same time. Results come in the order of the sources anyway. */
  readonly concurrency: number;
  /** Standard input, for the source "-"; null for that of the process, which is opened only when it is read. */
  readonly stdin: Readable | null;
  /** Stops reading: what is under way is given up, nothing more comes out. */
  readonly signal?: AbortSignal | undefined;
  /** Of feeds and sitemaps: only what was published or changed since then, in milliseconds since 1970. */
  readonly since: number | null;
  /** Of each feed or sitemap: at most so many articles. */
  readonly limit: number | null;
  /** Called when an address is about to be fetched, for a line of progress. */
  readonly onFetch: (address: string) => void;
  /** Called with a sentence that the user should know, and that is no problem of one source. */
  readonly onNotice: (message: string) => void;
  readonly http: HttpOptions;
}

/** How addresses are fetched. Times are in milliseconds. */
export interface HttpOptions {
  /** The User-Agent header; its first word up to a slash is the name that robots.txt knows the tool by. */
  readonly userAgent: string;
  /** Headers of the user's own, names in lower case; see `parseHeader`. */
  readonly headers: readonly (readonly [string, string])[];
  /** A file of cookies in the Netscape format. */
  readonly cookieFile: string | null;
  /** Longest time for a connection. */
  readonly connectTimeout: number;
  /** Longest time from the request to the first byte of the answer. */
  readonly headersTimeout: number;
  /** Longest silence between two pieces of a body. */
  readonly bodyTimeout: number;
  /** Longest time for one answer as a whole. */
  readonly timeout: number;
  /** How many redirects are followed for one address. */
  readonly maxRedirects: number;
  /** How often a request is repeated after a passing failure (429, 503, a broken connection). */
  readonly retries: number;
  /** What the wait before the first repetition is about; it doubles with each. */
  readonly retryDelay: number;
  /** The longest Retry-After that is waited for; a server that asks for more is given up. */
  readonly maxRetryAfter: number;
  /** Requests to one host at the same time. */
  readonly perHost: number;
  /** Shortest time between the starts of two requests to one host; a longer Crawl-delay wins. */
  readonly hostDelay: number;
  /** Fetch what robots.txt forbids, and as fast as `hostDelay` allows. */
  readonly ignoreRobots: boolean;
  /** Fetch from private, loopback and link-local addresses: all, or these hosts ("127.0.0.1:8080"). */
  readonly allowPrivate: boolean | readonly string[];
  /**
   * Pages kept on disk: "http" uses them as far as their servers allow and asks whether they have changed,
   * "prefer" uses any that is there, "off" neither reads nor writes them.
   */
  readonly cache: 'http' | 'prefer' | 'off';
  /** Where they are kept; null for the user's cache folder. */
  readonly cacheFolder: string | null;
  /** How much they may take up there, in bytes; those that were not used for longest go first. */
  readonly cacheBytes: number;
  /** Read the newest copy of the Internet Archive where a page is gone or its server is. */
  readonly archived: boolean;
  /** The address of the archive's availability interface. */
  readonly archive: string;
  /** A folder in which every answer is saved as WARC; null for none. */
  readonly save: string | null;
  /** Certificates to trust beside those of the system, in PEM. */
  readonly ca: string | null;
  /** What the waiting between requests goes by. */
  readonly clock: Clock;
}

/** What holds where nothing is given. */
export const DEFAULTS: ReadOptions = {
  stdin: null,
  maxBytes: 20 * 1024 * 1024,
  concurrency: 8,
  since: null,
  limit: null,
  onFetch: () => {},
  onNotice: () => {},
  http: {
    userAgent: `cutline/${VERSION} (reads news articles for job cuts)`,
    headers: [],
    cookieFile: null,
    connectTimeout: 10_000,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
    timeout: 60_000,
    maxRedirects: 10,
    retries: 2,
    retryDelay: 1000,
    maxRetryAfter: 60_000,
    perHost: 2,
    hostDelay: 500,
    ignoreRobots: false,
    allowPrivate: false,
    cache: 'http',
    cacheFolder: null,
    cacheBytes: 512 * 1024 * 1024,
    archived: false,
    archive: 'https://archive.org/wayback/available',
    save: null,
    ca: null,
    clock: systemClock,
  },
};

/** Any part of the options; what is left out has its default. */
export type PartialReadOptions = Partial<Omit<ReadOptions, 'http'>> & {
  readonly http?: Partial<HttpOptions> | undefined;
};

/** The given options with every default filled in. The parts of `timeout` keep their share of it. */
export function readOptions(given: PartialReadOptions = {}): ReadOptions {
  const share = (given.http?.timeout ?? DEFAULTS.http.timeout) / DEFAULTS.http.timeout;
  const http: HttpOptions = {
    ...DEFAULTS.http,
    connectTimeout: Math.ceil(DEFAULTS.http.connectTimeout * share),
    headersTimeout: Math.ceil(DEFAULTS.http.headersTimeout * share),
    bodyTimeout: Math.ceil(DEFAULTS.http.bodyTimeout * share),
    ...given.http,
  };
  return { ...DEFAULTS, ...given, http };
}
