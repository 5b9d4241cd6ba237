import type { IncomingHttpHeaders } from 'undici/types/header.js';

/** What a server answered to one request, before redirects are followed. */
export interface Answer {
  /** Without the fragment. */
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As sent, in its content encoding. */
  readonly body: Buffer;
  /** What was sent to get it; for the archive of saved pages. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** When the answer was got from the server, in milliseconds since 1970. */
  readonly date: number;
}

/** The first value of a header, or null. */
export function header(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends the reader on to, as it is written there; null where it does not. */
export const redirectOf = (answer: Answer): string | null =>
  REDIRECTS.has(answer.status) ? header(answer.headers, 'location') : null;
