import { load } from 'cheerio/slim';
import type { Document } from 'domhandler';

/** What a page says of itself. Dates are ISO dates (YYYY-MM-DD). */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export function readMetadata(document: Document, url: string | null, now: string | undefined): Metadata {
  const $ = load(document);
  const meta = (...names: string[]) => {
    for (const n of names) {
      const v = $(`meta[property="${n}"], meta[name="${n}"], meta[itemprop="${n}"]`).attr('content')?.trim();
      if (v) return v;
    }
    return null;
  };
  const day = (v: string | null | undefined) => {
    const d = /\d{4}-\d\d-\d\d/.exec(v ?? '')?.[0] ?? null;
    return d && (!now || d <= now) ? d : null;
  };
  const author = meta('author', 'article:author', 'dc.creator');
  return {
    title:
      meta('og:title', 'twitter:title') ??
      ($('h1').first().text().trim() || $('title').first().text().trim() || null),
    publisher: meta('og:site_name'),
    authors: author && !author.startsWith('http') ? [author] : [],
    published:
      day(meta('article:published_time', 'datePublished', 'date', 'pubdate')) ??
      day($('time[datetime]').attr('datetime')),
    updated: day(meta('article:modified_time', 'dateModified')),
    url: $('link[rel="canonical"]').attr('href') ?? meta('og:url') ?? url,
    language: $('html').attr('lang')?.slice(0, 2).toLowerCase() ?? null,
  };
}
