import type { Element } from 'domhandler';
import { senseOf } from '../page/names.ts';
import { type DateRules, dateIn, dateInUrl, shortDateIn } from './date-forms.ts';
import type { Sources } from './index.ts';
import type { LinkedArticle } from './linked-data.ts';
import { spacedText } from './text.ts';

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
  let known: Printed | undefined;
  const printed = () => {
    known ??= printedDates(nearby, rules);
    return known;
  };
  const inTexts = (texts: readonly (string | null)[]) =>
    firstDate(texts, (text) => {
      const date = dateIn(text, rules);
      return date && printedDay(text!, date, printed);
    });
  const inMetas = (keys: readonly string[]) => inTexts(keys.flatMap((key) => metas.get(key) ?? []));
  const inLinked = (list: readonly LinkedArticle[], key: 'published' | 'updated') =>
    inTexts(list.map((a) => a[key]));
  const inElements = (wanted: (e: Element) => boolean) =>
    firstDate(marked.filter(wanted).slice(0, MOST_ELEMENTS), (e) => dateOfElement(e, rules));
  const articles = linked.filter((a) => a.isArticle);
  const updated =
    inLinked(articles, 'updated') ??
    inMetas(UPDATED) ??
    inElements((e) => e.attribs.itemprop === 'dateModified') ??
    printed().updated;
  const published =
    inLinked(articles, 'published') ??
    inMetas(PUBLISHED) ??
    inElements((e) => /^date(?:Published|Created)$/.test(e.attribs.itemprop ?? '')) ??
    inLinked(linked, 'published') ??
    inElements((e) => e.name === 'time' && !OF_CHANGE.test(`${e.attribs.class} ${e.attribs.itemprop}`)) ??
    printed().published ??
    dateInUrl(url, rules) ??
    inElements((e) => e.name === 'time' || senseOf(e.attribs.class, e.attribs.id).date) ??
    updated;
  return { published, updated: updated && (!published || updated >= published) ? updated : null };
}

const OF_CHANGE = /updated|modified/i;

/** What tells in a printed line whether the date behind it is of the change or of the publication. */
const CHANGED =
  'updated?|modified|aktualisiert|geändert|änderung|mis à jour|actualizad[oa]|aggiornato|bijgewerkt';
const CAME_OUT =
  'published|posted|created|first|originally|veröffentlicht|erstellt|publié|publicado|pubblicato';
const PIECES = new RegExp(`(?=(?<!\\p{L})(?:${CHANGED}|${CAME_OUT})(?!\\p{L}))`, 'iu');
const IS_CHANGE = new RegExp(`^(?:${CHANGED})`, 'iu');

/** The dates that lines near an article print. */
interface Printed {
  readonly published: string | null;
  readonly updated: string | null;
  /** All that are no dates of a change. */
  readonly days: ReadonlySet<string>;
}

/** "Published 1 May 2024 | Updated 3 May 2024" has one of each. */
function printedDates(lines: readonly string[], rules: DateRules): Printed {
  const pieces = lines.filter((line) => /\d/.test(line)).flatMap((line) => line.split(PIECES));
  const read = pieces.map((text) => ({ text, day: dateIn(text, rules), changed: IS_CHANGE.test(text) }));
  const dateAmong = (changed: boolean) => {
    const own = read.filter((r) => r.changed === changed);
    return firstDate(own, (r) => r.day) ?? firstDate(own, (r) => shortDateIn(r.text, rules));
  };
  const days = read.flatMap(({ day, changed }) => (day === null || changed ? [] : [day]));
  return { published: dateAmong(false), updated: dateAmong(true), days: new Set(days) };
}

const IN_UTC = /[T ](\d\d):\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]00:?00|GMT|UTC)\s*$/i;
const DAY = 24 * 60 * 60 * 1000;
/** From this hour in UTC it is the next day in Asia and Australia, and before that one the last in America. */
const [NEXT_DAY_FROM, LAST_DAY_UNTIL] = [13, 10];

/**
 * The day of an instant where the page is at home: one given in UTC may be another day there, and then the
 * page prints that day.
 * @param instant as the page gives it
 * @param date its day in UTC
 */
function printedDay(instant: string, date: string, printed: () => Printed): string {
  const hour = Number(IN_UTC.exec(instant)?.[1]);
  if (!(hour >= NEXT_DAY_FROM || hour < LAST_DAY_UNTIL)) return date;
  const { published, days } = printed();
  if (published === null || days.has(date)) return date;
  const apart = (Date.parse(published) - Date.parse(date)) / DAY;
  const isNear = (apart === 1 && hour >= NEXT_DAY_FROM) || (apart === -1 && hour < LAST_DAY_UNTIL);
  return isNear ? published : date;
}

function dateOfElement(element: Element, rules: DateRules): string | null {
  const { datetime, content, title } = element.attribs;
  return (
    dateIn(datetime ?? content, rules) ??
    dateIn(spacedText(element), rules) ??
    dateIn(title, rules) ??
    shortDateIn(spacedText(element), rules)
  );
}

function firstDate<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const date = read(item);
    if (date) return date;
  }
  return null;
}
