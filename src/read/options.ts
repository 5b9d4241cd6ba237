import type { Readable } from 'node:stream';

/** What a user can change about reading. Every field has a default, see {@link DEFAULTS}. */
export interface ReadOptions {
  /** Largest page, file or single record of a file of many, in bytes, also after decompression. */
  readonly maxBytes: number;
  /** How many addresses are fetched at the same time. Results come in the order of the sources anyway. */
  readonly concurrency: number;
  /** Standard input, for the source "-". */
  readonly stdin: Readable;
  /** Stops reading: what is under way is given up, nothing more comes out. */
  readonly signal?: AbortSignal | undefined;
  readonly http: HttpOptions;
}

/** How addresses are fetched. */
export interface HttpOptions {
  readonly userAgent: string;
  /** Longest time for a connection, in milliseconds. */
  readonly connectTimeout: number;
  /** Longest time from the request to the first byte of the answer, in milliseconds. */
  readonly headersTimeout: number;
  /** Longest silence between two pieces of a body, in milliseconds. */
  readonly bodyTimeout: number;
  /** Longest time for one answer as a whole, in milliseconds. */
  readonly timeout: number;
  /** How many redirects are followed for one address. */
  readonly maxRedirects: number;
}

export const DEFAULTS: Omit<ReadOptions, 'stdin'> & { readonly http: HttpOptions } = {
  maxBytes: 20 * 1024 * 1024,
  concurrency: 8,
  http: {
    userAgent: 'cutline',
    connectTimeout: 10_000,
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
    timeout: 60_000,
    maxRedirects: 10,
  },
};

/** Any part of the options; what is left out has its default. */
export type PartialReadOptions = Partial<Omit<ReadOptions, 'http'>> & {
  readonly http?: Partial<HttpOptions> | undefined;
};

/** The given options with every default filled in. */
export function readOptions(given: PartialReadOptions = {}): ReadOptions {
  return { ...DEFAULTS, stdin: process.stdin, ...given, http: { ...DEFAULTS.http, ...given.http } };
}
