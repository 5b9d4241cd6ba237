import { type CheerioAPI, load } from 'cheerio/slim';
import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { authorNames, isOrganization, looksLikeByline } from './authors.ts';
import { type DateRules, dateIn, dateInUrl } from './dates.ts';
import { type LinkedArticle, linkedArticles } from './linked-data.ts';
import { chooseTitle, likeness } from './titles.ts';

/** What a page says of its article. Dates are ISO dates (YYYY-MM-DD). */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  /** BCP 47 primary language. */
  readonly language: string | null;
  /** False where the page says that one has to pay for the article. */
  readonly free: boolean | null;
}

/**
 * Reads JSON-LD, OpenGraph and other meta elements, microdata and the visible byline and date, in the order
 * of their reliability.
 */
export function readMetadata(
  document: Document,
  url: string | null,
  now: string | undefined,
): { title: string | null; rest(nearby: readonly string[]): Omit<Metadata, 'title'> } {
  const $ = load(document);
  const html = $.root().children('html');
  const head = html.children('head');
  const metas = metaValues(head.length ? head.find('meta').toArray() : $('meta').toArray());
  const meta = (...names: string[]): string | null => {
    for (const n of names) {
      const value = metas.get(n)?.[0];
      if (value) return value;
    }
    return null;
  };
  const linked = linkedArticles($);
  const ld = <K extends keyof LinkedArticle>(key: K): LinkedArticle[K] | null =>
    linked.find((a) => a[key] !== null)?.[key] ?? null;
  const marked = $('h1, h2, time, [itemprop], [rel~="author"]').toArray();
  const text = (e: Element): string => spaced(e);

  const language =
    primary(html.attr('lang')) ??
    primary(ld('language')) ??
    primary(meta('og:locale', 'language', 'content-language'));
  const rules: DateRules = {
    now,
    monthFirst: language === 'en' && !/en[-_](?!us)/i.test(html.attr('lang') ?? ''),
  };
  const publisher =
    meta('og:site_name', 'application-name') ?? ld('publisher') ?? meta('publisher', 'dc.publisher');
  const title = chooseTitle({
    headline: linked.find((a) => a.isArticle && a.headline)?.headline ?? null,
    shared: [meta('og:title'), meta('twitter:title'), meta('headline', 'dc.title', 'title')].filter(
      (t) => t !== null,
    ),
    element: text($('title').get(0) as Element) || null,
    headings: marked
      .filter((e) => e.name === 'h1')
      .map(text)
      .filter(Boolean),
    subheadings: marked
      .filter((e) => e.name === 'h2')
      .map(text)
      .filter(Boolean),
    publisher,
  });
  const canonical = head.find('link[rel="canonical"]').attr('href') ?? meta('og:url');
  return {
    title,
    rest: (nearby) => ({
      publisher,
      authors: readAuthors($, marked, linked, metas, publisher, nearby),
      ...readDates($, marked, linked, metas, url, rules, nearby),
      url: absolute(canonical, url),
      language,
      free: ld('free'),
    }),
  };
}

/** The text of an element, with a space between its text nodes. */
function spaced(element: Element): string {
  const out: string[] = [];
  const stack: ChildNode[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) out.push(node.data);
    else if (isTag(node) && node.name !== 'script' && node.name !== 'style')
      stack.push(...node.children.slice().reverse());
  }
  return out.join(' ').replace(/\s+/g, ' ').trim();
}

function metaValues(elements: readonly Element[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { attribs } of elements) {
    const name = (
      attribs.property ??
      attribs.name ??
      attribs.itemprop ??
      attribs['http-equiv']
    )?.toLowerCase();
    const value = attribs.content?.replace(/\s+/g, ' ').trim();
    if (!name || !value) continue;
    const list = values.get(name);
    if (list) list.push(value);
    else values.set(name, [value]);
  }
  return values;
}

const PUBLISHED =
  'article:published_time og:article:published_time article:published datepublished publish-date publish_date publication_date pubdate published_time_telegram parsely-pub-date sailthru.date cxenseparse:recs:publishtime date dc.date dc.date.issued dcterms.created dcterms.date dc.date.created dcterms.issued originalpublicationdate article_date_original citation_publication_date citation_online_date last-published release_date og:pubdate ptime createdate created'.split(
    ' ',
  );
const UPDATED =
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified dc.date.modified lastmod revised article:modified modified'.split(
    ' ',
  );

function readDates(
  $: CheerioAPI,
  marked: readonly Element[],
  linked: readonly LinkedArticle[],
  metas: ReadonlyMap<string, readonly string[]>,
  url: string | null,
  rules: DateRules,
  nearby: readonly string[],
): { published: string | null; updated: string | null } {
  const first = (names: readonly string[]): string | null => {
    for (const n of names) {
      for (const v of metas.get(n) ?? []) {
        const date = dateIn(v, rules);
        if (date) return date;
      }
    }
    return null;
  };
  const of = (es: readonly Element[]): string | null => {
    for (const e of es) {
      const { datetime, content, title } = e.attribs;
      const date = dateIn(datetime ?? content, rules) ?? dateIn(spaced(e), rules) ?? dateIn(title, rules);
      if (date) return date;
    }
    return null;
  };
  const articles = linked.filter((a) => a.isArticle);
  const ldDate = (list: readonly LinkedArticle[], key: 'published' | 'updated') =>
    list.map((a) => dateIn(a[key], rules)).find(Boolean) ?? null;
  const updated =
    ldDate(articles, 'updated') ??
    first(UPDATED) ??
    of(marked.filter((e) => e.attribs.itemprop === 'dateModified'));
  const published =
    ldDate(articles, 'published') ??
    first(PUBLISHED) ??
    of(marked.filter((e) => /^date(?:Published|Created)$/.test(e.attribs.itemprop ?? ''))) ??
    ldDate(linked, 'published') ??
    of(marked.filter((e) => e.name === 'time' && !inComments(e))) ??
    nearby.map((t) => dateIn(t, rules)).find(Boolean) ??
    dateInUrl(url, rules) ??
    of(
      $(DATE_NAMES)
        .toArray()
        .filter((e) => !inComments(e))
        .slice(0, 12),
    ) ??
    updated;
  return { published, updated: updated && (!published || updated >= published) ? updated : null };
}

const DATE_NAMES =
  '.date, .published, .entry-date, .post-date, .datum, [class*="date"]:not(body), [class*="Date"]:not(body), [class*="publish"]:not(body), [class*="datum"], [class*="byline"], [class*="meta"]:not(body), [id*="date"]';

function readAuthors(
  $: CheerioAPI,
  marked: readonly Element[],
  linked: readonly LinkedArticle[],
  metas: ReadonlyMap<string, readonly string[]>,
  publisher: string | null,
  nearby: readonly string[],
): string[] {
  const isPublisher = (name: string) => !!publisher && likeness(name, publisher) > 0.6;
  const text = (e: Element): string => e.attribs.content ?? spaced(e);
  const sources: (() => readonly string[])[] = [
    () => linked.find((a) => a.isArticle && a.authors.length)?.authors ?? [],
    () => metas.get('cxenseparse:author') ?? metas.get('article:author_name') ?? metas.get('author') ?? [],
    () => [...(metas.get('article:author') ?? []), ...(metas.get('og:article:author') ?? [])],
    () =>
      metas.get('parsely-author') ??
      metas.get('sailthru.author') ??
      metas.get('byl') ??
      metas.get('dc.creator') ??
      metas.get('dcterms.creator') ??
      [],
    () =>
      marked
        .filter((e) => e.attribs.itemprop === 'author' && !inComments(e))
        .slice(0, 3)
        .map((e) => nameIn($, e) || text(e)),
    () =>
      marked
        .filter((e) => /\bauthor\b/.test(e.attribs.rel ?? '') && !inComments(e))
        .slice(0, 1)
        .map(text),
    () => linked.find((a) => a.authors.length)?.authors ?? [],
    () => {
      for (const e of $(AUTHOR_NAMES).toArray()) {
        const t = spaced(e);
        if (t && t.length < 120 && !inComments(e) && authorNames(t).length) return [t];
      }
      return [];
    },
    () => nearby.filter(looksLikeByline).slice(0, 1),
  ];
  let body: string[] = [];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(authorNames))].slice(0, MOST_AUTHORS);
    const people = names.filter((n) => !isPublisher(n) && !isOrganization(n));
    if (people.length) return people;
    if (!body.length) body = names;
  }
  return body;
}

const MOST_AUTHORS = 10;

function nameIn($: CheerioAPI, e: Element): string | null {
  const name = $(e).find('[itemprop="name"]').get(0);
  return name && isTag(name) ? (name.attribs.content ?? spaced(name)) : null;
}

const AUTHOR_NAMES =
  '.author-name, .author, .byline, [class*="author"], [class*="Author"], [class*="byline"], [class*="Byline"], [class*="autor"], [id*="author"]';

/** Whether an element stands among comments, in a sidebar or the page's footer. */
function inComments(element: Element): boolean {
  let up: Element['parent'] = element;
  while (up && 'attribs' in up) {
    const names = `${up.attribs.class ?? ''} ${up.attribs.id ?? ''}`;
    if (up.name === 'body') return false;
    if (
      /comment|kommentar|related|sidebar/i.test(names) ||
      (up.name === 'footer' && !/post|entry|article/i.test(names))
    )
      return true;
    up = up.parent;
  }
  return false;
}

const primary = (tag: string | null | undefined): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null;

function absolute(href: string | null | undefined, base: string | null): string | null {
  try {
    const url = new URL(href ?? '', base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url.href : base;
  } catch {
    return base;
  }
}
