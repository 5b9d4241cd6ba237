import { Parser } from 'htmlparser2';
import { isoDate } from './dates.ts';
import type { Entry } from './feeds.ts';

/** What a document holds that was said to be a feed or a sitemap. */
export interface ParsedFeed {
  /** A page is anything else, perhaps one that names its feeds. */
  readonly kind: 'feed' | 'sitemap' | 'index' | 'page';
  readonly entries: readonly Entry[];
  /** The sitemaps of an index. */
  readonly maps: readonly Named[];
  /** The feeds that a page names. */
  readonly feeds: readonly Named[];
}

interface Named {
  readonly address: string;
  readonly time: number | null;
}

const DAY = 24 * 60 * 60 * 1000;
const ROOTS: Readonly<Record<string, ParsedFeed['kind']>> = {
  rss: 'feed',
  'rdf:rdf': 'feed',
  feed: 'feed',
  urlset: 'sitemap',
  sitemapindex: 'index',
};
/** The elements that are one article, or one sitemap of an index. */
const ITEMS: Readonly<Record<ParsedFeed['kind'], readonly string[]>> = {
  feed: ['item', 'entry'],
  sitemap: ['url'],
  index: ['sitemap'],
  page: [],
};
/** Elements of an item that are read, and what they are. */
const FIELDS: Readonly<Record<string, 'link' | 'guid' | 'published' | 'updated'>> = {
  link: 'link',
  loc: 'link',
  guid: 'guid',
  id: 'guid',
  pubdate: 'published',
  published: 'published',
  'dc:date': 'published',
  'news:publication_date': 'published',
  updated: 'updated',
  lastmod: 'updated',
};

/** @param base the address that the document came from, for links that are relative */
export function parseFeed(xml: string, base: string | null): ParsedFeed {
  let kind: ParsedFeed['kind'] | undefined;
  const items: Map<string, string>[] = [];
  const feeds: Named[] = [];
  const path: string[] = [];
  let item: Map<string, string> | undefined;
  let field: string | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        kind ??= ROOTS[name] ?? 'page';
        path.push(name);
        const parent = path.at(-2) ?? '';
        if (ITEMS[kind].includes(name)) {
          item = new Map();
          items.push(item);
        } else if (name === 'link' && attributes.href !== undefined) {
          const rel = attributes.rel ?? 'alternate';
          if (ITEMS[kind].includes(parent) && rel === 'alternate' && !item?.has('link'))
            item?.set('link', attributes.href);
          const address = absolute(attributes.href, base);
          if (
            kind === 'page' &&
            rel === 'alternate' &&
            address !== null &&
            /rss|atom/.test(attributes.type ?? '')
          ) {
            feeds.push({ address, time: null });
          }
        }
        const wanted = ITEMS[kind].includes(parent) || parent === 'news:news' ? FIELDS[name] : undefined;
        if (wanted !== undefined && !(wanted === 'guid' && attributes.isPermaLink === 'false'))
          field = wanted;
      },
      ontext(text) {
        if (item !== undefined && field !== undefined) item.set(field, (item.get(field) ?? '') + text);
      },
      onclosetag(tag) {
        path.pop();
        field = undefined;
        if (ITEMS[kind ?? 'page'].includes(tag.toLowerCase())) item = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const found = items.map((i) => entryOf(i, base)).filter((entry) => entry !== null);
  return {
    kind: kind ?? 'page',
    entries: kind === 'feed' || kind === 'sitemap' ? found : [],
    maps: kind === 'index' ? found.map(({ url, time }) => ({ address: url, time })) : [],
    feeds,
  };
}

function entryOf(item: ReadonlyMap<string, string>, base: string | null): Entry | null {
  const url = absolute(item.get('link') ?? '', base) ?? absolute(item.get('guid') ?? '', null);
  if (url === null) return null;
  const published = item.get('published')?.trim();
  const updated = item.get('updated')?.trim();
  const times = [published, updated].map((t) => instant(t ?? '')).filter((t) => t !== null);
  return { url, published: isoDate(published), time: times.length === 0 ? null : Math.max(...times) };
}

/** The last moment of what is written, in milliseconds since 1970: a date alone is that whole day, in UTC. */
function instant(text: string): number | null {
  const time = Date.parse(text);
  if (Number.isNaN(time)) return null;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? time + DAY - 1 : time;
}

function absolute(href: string, base: string | null): string | null {
  const text = href.trim();
  if (text === '') return null;
  try {
    const url = base === null ? new URL(text) : new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
