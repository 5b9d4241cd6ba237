import { createReadStream } from 'node:fs';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { InputProblem, UsageError } from '../errors.ts';
import { ByteSource } from './bytes.ts';
import { decode } from './charset.ts';
import { systemCode, tooLarge } from './problem.ts';

/** One article that a feed or a sitemap names. */
export interface Entry {
  readonly url: string;
  /** When it was published, as an ISO date as written; null where the feed does not say. */
  readonly published: string | null;
  /** When it was published or changed, the later end of what is written, in milliseconds since 1970. */
  readonly time: number | null;
}

/** What of a feed or a sitemap is wanted. */
export interface Selection {
  /** Only what was published or changed since then, in milliseconds since 1970. */
  readonly since: number | null;
  /** At most so many articles of each feed or sitemap. */
  readonly limit: number | null;
}

/** Gets the bytes at an address, and the address after redirects. */
type Get = (address: string) => Promise<{ body: Buffer; url: string }>;

/** A sitemap index may name this many sitemaps; what is beyond is left alone. */
const MAX_SITEMAPS = 1000;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The articles of a feed (RSS, RDF, Atom) or of a sitemap with all that it names, in their order, each once.
 * A web page that names its feed stands for that.
 * @param place an address or a path
 * @param undated called at the end with how many were left out because they have no date
 * @throws InputProblem where it cannot be read or is none
 */
export async function* entries(
  kind: 'feed' | 'sitemap',
  place: string,
  wanted: Selection,
  get: Get,
  maxBytes: number,
  undated: (count: number) => void,
): AsyncGenerator<Entry> {
  const { parseFeed } = await import('./feed-parser.ts');
  const queue = [place];
  const seen = new Set<string>(queue);
  const known = new Set<string>();
  let given = 0;
  let without = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { text, url } = await load(next, get, maxBytes);
    const found = parseFeed(text, url);
    const more =
      found.kind === 'index' ? found.maps : found.kind === 'page' && kind === 'feed' ? found.feeds : [];
    if (found.kind === 'page' && more.length === 0) {
      throw new InputProblem(
        'unsupported_type',
        `It is no ${kind === 'feed' ? 'feed (RSS or Atom)' : 'sitemap'}; check the address.`,
      );
    }
    for (const { address, time } of more.slice(0, found.kind === 'page' ? 1 : undefined)) {
      const old = wanted.since !== null && time !== null && time < wanted.since;
      if (old || seen.has(address) || seen.size >= MAX_SITEMAPS) continue;
      seen.add(address);
      queue.push(address);
    }
    for (const entry of found.entries) {
      if (wanted.limit !== null && given >= wanted.limit) break;
      if (known.has(entry.url)) continue;
      known.add(entry.url);
      if (wanted.since !== null && entry.time === null) without += 1;
      else if (wanted.since === null || entry.time! >= wanted.since) {
        given += 1;
        yield entry;
      }
    }
    if (wanted.limit !== null && given >= wanted.limit) break;
  }
  if (without > 0) undated(without);
}

async function load(
  place: string,
  get: Get,
  maxBytes: number,
): Promise<{ text: string; url: string | null }> {
  if (!/^https?:\/\//i.test(place)) {
    const bytes = await ByteSource.open(createReadStream(place));
    return { text: decode(await bytes.all(maxBytes)).text, url: null };
  }
  const { body, url } = await get(place);
  if (body[0] !== 0x1f || body[1] !== 0x8b) return { text: decode(body).text, url };
  try {
    return { text: decode(await promisify(gunzip)(body, { maxOutputLength: maxBytes })).text, url };
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new InputProblem('unreadable', 'Its compression is broken; try again later.');
  }
}

/**
 * The moment that `--since` names: an age ("7d", "24h", "2w") or an ISO date or instant.
 * @param now in milliseconds since 1970
 * @returns milliseconds since 1970
 * @throws UsageError for anything else
 */
export function parseSince(text: string, now: number = Date.now()): number {
  const [, n, unit] = /^(\d{1,5})([hdw])$/.exec(text.trim()) ?? [];
  if (n !== undefined) return now - Number(n) * { h: DAY / 24, d: DAY, w: 7 * DAY }[unit as 'h' | 'd' | 'w'];
  const date = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text.trim())
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(date))
    throw new UsageError(`--since ${text}: neither an age (7d, 24h, 2w) nor a date (2025-10-28).`);
  return date;
}
