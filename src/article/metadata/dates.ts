import type { Element } from 'domhandler';
import { senseOf } from '../page/names.ts';
import type { Sources } from './index.ts';
import type { LinkedArticle } from './linked-data.ts';
import { spacedText } from './text.ts';

// Calendar dates as pages write them, in the languages that many news sites use.

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar jänner janvier enero ene janeiro gennaio stycznia januari',
    'feb february februar février fevrier fév febrero fevereiro febbraio lutego februari',
    'mar march märz mrz mars marzo março marca maart maret',
    'apr april avril avr abril abr aprile kwietnia',
    'may mai mayo maio maggio maja mei',
    'jun june juni juin junio junho giugno czerwca',
    'jul july juli juillet julio julho luglio lipca',
    'aug august août aout agosto ago sierpnia agustus',
    'sep sept september septembre septiembre setembro settembre września',
    'oct october okt oktober octobre octubre outubro ottobre października',
    'nov november novembre noviembre novembro listopada',
    'dec december dez dezember décembre decembre diciembre dic dezembro dicembre grudnia desember',
  ].flatMap((names, i) => names.split(' ').map((n) => [n, i + 1] as const)),
);
const NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray, monthFirst: boolean) => Parts])[] = [
  [/(?<!\d)((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)/, (m) => [+m[1]!, +m[2]!, +m[3]!]],
  [/((?:19|20)\d\d)\s?年\s?(\d\d?)\s?月\s?(\d\d?)\s?日/, (m) => [+m[1]!, +m[2]!, +m[3]!]],
  [
    new RegExp(
      `(?<!\\d)(\\d\\d?)(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of\\s+|de\\s+)?(${NAMES})\\.?,?\\s+(?:de[l]?\\s+)?((?:19|20)\\d\\d)(?!\\d)`,
      'iu',
    ),
    (m) => [+m[3]!, MONTHS[m[2]!.toLowerCase()]!, +m[1]!],
  ],
  [
    new RegExp(`(?<!\\p{L})(${NAMES})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`, 'iu'),
    (m) => [+m[3]!, MONTHS[m[1]!.toLowerCase()]!, +m[2]!],
  ],
  [
    new RegExp(`(?<!\\d)(\\d\\d?)[-.\\s](${NAMES})[-.\\s]((?:19|20)\\d\\d)(?!\\d)`, 'iu'),
    (m) => [+m[3]!, MONTHS[m[2]!.toLowerCase()]!, +m[1]!],
  ],
  [
    /(?<![\d.])(\d\d?)([./-])(\d\d?)\2((?:19|20)\d\d)(?!\d)/,
    (m, monthFirst) => {
      const [a, b] = [+m[1]!, +m[3]!];
      const us = m[2] === '/' && monthFirst;
      return a > 12 || (!us && b <= 12) ? [+m[4]!, b, a] : [+m[4]!, a, b];
    },
  ],
  [/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?(?!\d)/, (m) => [+m[1]!, +m[2]!, +m[3]!]],
];

type Parts = readonly [year: number, month: number, day: number];

export interface DateRules {
  /** ISO date; a later one is not believed. */
  readonly now?: string | undefined;
  /** Read 3/4/2025 as the fourth of March. */
  readonly monthFirst: boolean;
}

/** The first calendar date in a text, as an ISO date, or null. Reads at most the first 300 code units. */
export function dateIn(text: string | null | undefined, rules: DateRules): string | null {
  if (!text) return null;
  const head = text.slice(0, 300);
  let best: { at: number; iso: string } | null = null;
  for (const [form, read] of FORMS) {
    const m = form.exec(head);
    const iso = m && toIso(read(m, rules.monthFirst), rules);
    if (iso && (!best || m.index < best.at)) best = { at: m.index, iso };
  }
  return best?.iso ?? null;
}

/** A date in the path of an address, such as /2025/10/28/ or -20251028. */
export function dateInUrl(url: string | null, rules: DateRules): string | null {
  const m = /[/_-]((?:19|20)\d\d)([/_-]?)(\d\d?|[a-z]{3})\2(\d\d?)(?=[/_.-]|$)/i.exec(url ?? '');
  if (!m) return null;
  const month = MONTHS[m[3]!.toLowerCase()] ?? Number(m[3]);
  return toIso([+m[1]!, month, +m[4]!], rules);
}

const FIRST_YEAR = 1990;

function toIso([year, month, day]: Parts, { now }: DateRules): string | null {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return now && iso > now.slice(0, 10) ? null : iso;
}

const names = (list: string): readonly string[] => list.split(' ');

/** Meta elements that tell when an article came out, the most reliable first. */
const PUBLISHED = names(
  'article:published_time og:article:published_time article:published datepublished publish-date publish_date publication_date pubdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime date dc.date dc.date.issued dcterms.created dcterms.date dc.date.created dcterms.issued originalpublicationdate article_date_original citation_publication_date citation_online_date last-published release_date og:pubdate ptime createdate created uploaddate',
);
const UPDATED = names(
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified dc.date.modified lastmod revised article:modified modified dateupdate',
);

/** More marked elements of a kind are not read. */
const MOST_ELEMENTS = 12;

/**
 * When an article came out and was last changed: JSON-LD, meta elements, microdata, time elements, the texts
 * near the article, the address, elements named after a date. `updated` is null where it says nothing new.
 * @param nearby short texts above and below the article
 */
export function datesOf(
  { linked, metas, marked }: Sources,
  url: string | null,
  nearby: readonly string[],
  rules: DateRules,
): { published: string | null; updated: string | null } {
  const inMetas = (keys: readonly string[]) =>
    firstDate(
      keys.flatMap((key) => metas.get(key) ?? []),
      (value) => dateIn(value, rules),
    );
  const inLinked = (list: readonly LinkedArticle[], key: 'published' | 'updated') =>
    firstDate(list, (a) => dateIn(a[key], rules));
  const inElements = (wanted: (e: Element) => boolean) =>
    firstDate(marked.filter(wanted).slice(0, MOST_ELEMENTS), (e) => dateOfElement(e, rules));
  const articles = linked.filter((a) => a.isArticle);
  const updated =
    inLinked(articles, 'updated') ??
    inMetas(UPDATED) ??
    inElements((e) => e.attribs.itemprop === 'dateModified');
  const published =
    inLinked(articles, 'published') ??
    inMetas(PUBLISHED) ??
    inElements((e) => /^date(?:Published|Created)$/.test(e.attribs.itemprop ?? '')) ??
    inLinked(linked, 'published') ??
    inElements((e) => e.name === 'time') ??
    firstDate(nearby, (text) => dateIn(text, rules)) ??
    dateInUrl(url, rules) ??
    inElements((e) => senseOf(e.attribs.class, e.attribs.id).date) ??
    updated;
  return { published, updated: updated && (!published || updated >= published) ? updated : null };
}

function dateOfElement(element: Element, rules: DateRules): string | null {
  const { datetime, content, title } = element.attribs;
  return dateIn(datetime ?? content, rules) ?? dateIn(spacedText(element), rules) ?? dateIn(title, rules);
}

function firstDate<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const date = read(item);
    if (date) return date;
  }
  return null;
}
