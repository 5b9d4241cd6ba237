import type { Document, Element } from 'domhandler';
import { authorsOf } from './authors.ts';
import { datesOf } from './dates.ts';
import { type LinkedArticle, linkedArticles } from './linked-data.ts';
import { elementsIn, spacedText, wholeText } from './text.ts';
import { chooseTitle } from './titles.ts';

/** What a page says of its article. Dates are ISO dates (YYYY-MM-DD). */
export interface Metadata {
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  /** BCP 47 primary language. */
  readonly language: string | null;
  /** False where the page says that one has to pay for the article. */
  readonly free: boolean | null;
  /** How many words the page says that the article has. */
  readonly words: number | null;
  /** The article's text in the page's JSON-LD, which may be cut off, without its paragraphs or with tags. */
  readonly text: string | null;
}

/** Where title, authors and dates are looked for, beside the visible text. */
export interface Sources {
  /** JSON-LD, articles first. */
  readonly linked: readonly LinkedArticle[];
  /** Values of the meta elements by their property or name, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Elements marked for it by tag, microdata or class name, in document order. */
  readonly marked: readonly Element[];
}

/** More headings than these are not compared with the title. */
const MOST_HEADINGS = 20;

/**
 * Reads JSON-LD, OpenGraph and other meta elements, microdata and the visible byline and date, in the order
 * of their reliability. The title comes at once, the rest when the texts near the article are known.
 * @param page the marked part of the page, as `layOut` gives it
 * @param now ISO date; a later one is not believed
 * @param shows whether the page shows words by themselves, in a run of their own
 */
export function readMetadata(
  page: Document,
  url: string | null,
  now: string | undefined,
  shows: (text: string) => boolean,
): { title: string | null; rest(nearby: readonly string[]): Metadata } {
  const elements = elementsIn(page);
  const named = (tag: string) => elements.filter((e) => e.name === tag);
  const metas = metaValues(named('meta'));
  const linked = linkedArticles(named('script'));
  const marked = elements.filter(
    ({ name, attribs: { itemprop, rel, class: names, id } }) =>
      [itemprop, rel, names, id].some((a) => a !== undefined) ||
      name === 'h1' ||
      name === 'h2' ||
      name === 'time',
  );
  const sources = { linked, metas, marked };
  const meta = (...names: string[]) => names.map((n) => metas.get(n)?.[0]).find(Boolean) ?? null;
  const texts = (tag: string) =>
    marked
      .filter((e) => e.name === tag)
      .slice(0, MOST_HEADINGS)
      .map(spacedText)
      .filter(Boolean);

  const lang = named('html')[0]?.attribs.lang ?? '';
  const language =
    primary(lang) ??
    primary(linked.find((a) => a.language)?.language) ??
    primary(meta('og:locale', 'language', 'content-language'));
  const publisher =
    meta('og:site_name', 'application-name') ??
    linked.find((a) => a.publisher)?.publisher ??
    meta('publisher', 'dc.publisher');
  const title = chooseTitle({
    headline: linked.find((a) => a.isArticle && a.headline)?.headline ?? null,
    shared: [meta('og:title'), meta('twitter:title'), meta('headline', 'dc.title', 'title')].filter(
      (t) => t !== null,
    ),
    element: wholeText(named('title')[0]).replace(/\s+/g, ' ').trim() || null,
    headings: texts('h1'),
    subheadings: texts('h2'),
    publisher,
    shows,
  });
  const canonical = named('link').find((e) => e.attribs.rel === 'canonical')?.attribs.href ?? meta('og:url');
  // 3/4/2025 is the fourth of March only where the page does not say that it is not American.
  const monthFirst = language === 'en' && !/en[-_](?!us)/i.test(lang);
  return {
    title,
    rest: (nearby) => ({
      publisher,
      authors: authorsOf(sources, publisher, nearby),
      ...datesOf(sources, url, nearby, { now, monthFirst }),
      url: absolute(canonical, url),
      language,
      free:
        linked.find((a) => a.free !== null)?.free ??
        tier(meta('article:content_tier', 'og:article:content_tier')),
      words: linked.find((a) => a.isArticle)?.words ?? null,
      text: linked.find((a) => a.isArticle && a.text)?.text ?? null,
    }),
  };
}

/** The tier of Facebook's article metadata; "metered" articles are free until they are not. */
const tier = (value: string | null): boolean | null =>
  value === 'free' ? true : value === 'locked' ? false : null;

function metaValues(elements: readonly Element[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { attribs } of elements) {
    const name = attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'];
    const value = attribs.content?.replace(/\s+/g, ' ').trim();
    if (!name || !value) continue;
    const list = values.get(name.trim().toLowerCase());
    if (list) list.push(value);
    else values.set(name.trim().toLowerCase(), [value]);
  }
  return values;
}

const primary = (tag: string | null | undefined): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null;

/** The address of the page, from its canonical link where it has one. */
function absolute(href: string | null | undefined, base: string | null): string | null {
  if (!href) return base;
  try {
    const url = new URL(href, base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url.href : base;
  } catch {
    return base;
  }
}
