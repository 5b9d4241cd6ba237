import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { type PartialReadOptions, parseHeader, parseSince, type Source } from '../read/index.ts';
import { amount, wholeNumber } from './numbers.ts';
import type { OptionTable, Values } from './options.ts';

/** The options of every command that reads sources. */
export const READING = {
  feed: { type: 'string', multiple: true, value: 'URL', help: 'Read the articles of an RSS or Atom feed.' },
  sitemap: { type: 'string', multiple: true, value: 'URL', help: 'Read the articles of a sitemap.' },
  since: { type: 'string', value: 'WHEN', help: 'Of feeds and sitemaps: since a date, or "7d", "12h".' },
  limit: { type: 'string', value: 'N', help: 'Of each feed and sitemap: at most N articles.' },
  timeout: { type: 'string', value: 'SECONDS', help: 'Longest time for one page (60).' },
  retries: { type: 'string', value: 'N', help: 'How often a passing failure is tried again (2).' },
  delay: { type: 'string', value: 'SECONDS', help: 'Shortest time between two requests to a host (0.5).' },
  'per-host': { type: 'string', value: 'N', help: 'Requests to one host at the same time (2).' },
  concurrency: { type: 'string', value: 'N', help: 'Addresses fetched at the same time (8).' },
  'max-size': { type: 'string', value: 'MB', help: 'Largest page, file or record in megabytes (20).' },
  'user-agent': { type: 'string', value: 'TEXT', help: 'The User-Agent header.' },
  header: { type: 'string', multiple: true, value: 'TEXT', help: 'A header, as in "Name: value".' },
  cookies: { type: 'string', value: 'FILE', help: 'Cookies in the Netscape format.' },
  'ca-cert': { type: 'string', value: 'FILE', help: 'Trust also these certificates, in PEM.' },
  cache: { type: 'boolean', help: 'Use pages fetched before without asking whether they have changed.' },
  'no-cache': { type: 'boolean', help: 'Neither use nor keep fetched pages.' },
  'cache-size': { type: 'string', value: 'MB', help: 'What fetched pages may take up on disk (512).' },
  archived: { type: 'boolean', help: 'Where a page is gone, read its copy in the Internet Archive.' },
  save: { type: 'string', value: 'DIR', help: 'Keep every fetched page in DIR as WARC.' },
  'ignore-robots': { type: 'boolean', help: 'Fetch what robots.txt forbids, and say so.' },
  'allow-private': { type: 'boolean', help: 'Fetch from private and local addresses.' },
} as const satisfies OptionTable;

type Reading = Values<typeof READING>;

/** The sources that options name, after those of the arguments. */
export const sourcesOf = (args: readonly string[], values: Reading): Source[] => [
  ...args,
  ...(values.feed ?? []).map((feed) => ({ feed })),
  ...(values.sitemap ?? []).map((sitemap) => ({ sitemap })),
];

const MEGABYTE = 1024 * 1024;
const SECOND = 1000;

/** The reader's options. @throws UsageError for a value that cannot be read */
export function readingOptions(values: Reading): PartialReadOptions {
  const whole = (option: 'limit' | 'concurrency' | 'per-host' | 'timeout' | 'max-size' | 'cache-size') =>
    given(values[option], (text) => wholeNumber(option, text));
  return {
    ...whereGiven({
      since: given(values.since, (text) => parseSince(text, Date.now())),
      limit: whole('limit'),
      concurrency: whole('concurrency'),
      maxBytes: given(whole('max-size'), (n) => n * MEGABYTE),
    }),
    http: {
      ...whereGiven({
        userAgent: values['user-agent'],
        headers: values.header?.map(parseHeader),
        cookieFile: given(values.cookies, cookieFile),
        ca: given(values['ca-cert'], certificates),
        timeout: given(whole('timeout'), (n) => n * SECOND),
        retries: given(values.retries, (text) => wholeNumber('retries', text, 0)),
        hostDelay: given(values.delay, (text) => amount('delay', text) * SECOND),
        perHost: whole('per-host'),
        cache: cacheMode(values),
        cacheBytes: given(whole('cache-size'), (n) => n * MEGABYTE),
        save: values.save,
      }),
      ignoreRobots: values['ignore-robots'] === true,
      allowPrivate: values['allow-private'] === true,
      archived: values.archived === true,
    },
  };
}

const given = <T, U>(value: T | undefined, read: (value: T) => U): U | undefined =>
  value === undefined ? undefined : read(value);

/** The entries that have a value: those without leave the default as it is. */
const whereGiven = <T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

function cacheMode(values: Reading): 'prefer' | 'off' | undefined {
  if (values.cache && values['no-cache']) throw new UsageError('--cache and --no-cache exclude each other.');
  if (values.cache) return 'prefer';
  return values['no-cache'] ? 'off' : undefined;
}

function contentOf(option: string, path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    throw new UsageError(`--${option} ${path}: cannot be read. Check the path.`);
  }
}

function cookieFile(path: string): string {
  contentOf('cookies', path);
  return path;
}

function certificates(path: string): string {
  const pem = contentOf('ca-cert', path);
  try {
    new X509Certificate(pem);
  } catch {
    throw new UsageError(`--ca-cert ${path}: holds no certificate in PEM. Convert it with "openssl x509".`);
  }
  return pem;
}
