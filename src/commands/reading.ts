import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { type PartialReadOptions, parseHeader, parseSince, type Source } from '../read/index.ts';
import { wholeNumber } from './numbers.ts';
import type { OptionTable, Values } from './options.ts';

/** The options of every command that reads sources. */
export const READING = {
  feed: { type: 'string', multiple: true, value: 'URL', help: 'Read the articles of an RSS or Atom feed.' },
  sitemap: { type: 'string', multiple: true, value: 'URL', help: 'Read the articles of a sitemap.' },
  since: { type: 'string', value: 'WHEN', help: 'Of feeds and sitemaps: since a date, or "7d", "12h".' },
  limit: { type: 'string', value: 'N', help: 'Of each feed and sitemap: at most N articles.' },
  timeout: { type: 'string', value: 'SECONDS', help: 'Longest time for one page (60).' },
  'max-size': { type: 'string', value: 'MB', help: 'Largest page, file or record in megabytes (20).' },
  'user-agent': { type: 'string', value: 'TEXT', help: 'The User-Agent header.' },
  header: { type: 'string', multiple: true, value: 'TEXT', help: 'A header, as in "Name: value".' },
  cookies: { type: 'string', value: 'FILE', help: 'Cookies in the Netscape format.' },
  cache: { type: 'boolean', help: 'Use pages fetched before without asking whether they have changed.' },
  'no-cache': { type: 'boolean', help: 'Neither use nor keep fetched pages.' },
  archived: { type: 'boolean', help: 'Where a page is gone, read its copy in the Internet Archive.' },
  save: { type: 'string', value: 'DIR', help: 'Keep every fetched page in DIR as WARC.' },
  'ignore-robots': { type: 'boolean', help: 'Fetch what robots.txt forbids.' },
  'allow-private': { type: 'boolean', help: 'Fetch from private and local addresses.' },
} as const satisfies OptionTable;

type Reading = Values<typeof READING>;

/** The sources that options name, after those of the arguments. */
export const sourcesOf = (args: readonly string[], values: Reading): Source[] => [
  ...args,
  ...(values.feed ?? []).map((feed) => ({ feed })),
  ...(values.sitemap ?? []).map((sitemap) => ({ sitemap })),
];

/** The reader's options. @throws UsageError for a value that cannot be read */
export function readingOptions(values: Reading): PartialReadOptions {
  const { since, timeout, header, cookies, save } = values;
  const size = values['max-size'];
  return {
    ...(since === undefined ? {} : { since: parseSince(since, Date.now()) }),
    ...(values.limit === undefined ? {} : { limit: wholeNumber('limit', values.limit) }),
    ...(size === undefined ? {} : { maxBytes: wholeNumber('max-size', size) * 1024 * 1024 }),
    http: {
      ...(values['user-agent'] === undefined ? {} : { userAgent: values['user-agent'] }),
      ...(timeout === undefined ? {} : { timeout: wholeNumber('timeout', timeout) * 1000 }),
      ...(header === undefined ? {} : { headers: header.map(parseHeader) }),
      ...(cookies === undefined ? {} : { cookieFile: existingFile('cookies', cookies) }),
      ...(save === undefined ? {} : { save }),
      ...cacheMode(values),
      ignoreRobots: values['ignore-robots'] === true,
      allowPrivate: values['allow-private'] === true,
      archived: values.archived === true,
    },
  };
}

function cacheMode(values: Reading): { cache?: 'prefer' | 'off' } {
  if (values.cache && values['no-cache']) throw new UsageError('--cache and --no-cache exclude each other.');
  if (values.cache) return { cache: 'prefer' };
  return values['no-cache'] ? { cache: 'off' } : {};
}

function existingFile(option: string, path: string): string {
  try {
    readFileSync(path);
  } catch {
    throw new UsageError(`--${option} ${path}: cannot be read. Check the path.`);
  }
  return path;
}
