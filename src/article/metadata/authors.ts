import type { Element } from 'domhandler';
import { senseOf } from '../page/names.ts';
import { authorNames, bylineAmong, isBody } from './bylines.ts';
import type { Sources } from './index.ts';
import { spacedText } from './text.ts';
import { likeness } from './titles.ts';

/** A longer text of an element named after an author tells more than the name; UTF-16 code units. */
const LONGEST = 120;
/** Elements named after the author of something else. */
const OF_OTHERS = /testimonial|quote|review|comment|photo|image|img|video|caption|credit|avatar/i;

const MOST_AUTHORS = 10;
/** More marked elements of a kind are not read. */
const MOST_ELEMENTS = 30;

/** Meta elements that name authors, the most reliable first. */
const METAS = [
  ['cxenseparse:author'],
  ['article:author_name'],
  ['author'],
  ['article:author', 'og:article:author'],
  ['parsely-author'],
  ['sailthru.author'],
  ['byl'],
  ['dc.creator'],
  ['dcterms.creator'],
] as const;

/**
 * Who wrote an article: JSON-LD, meta elements, microdata, links to an author's page, elements named after an
 * author, bylines near the article. People come before bodies: where only the publisher or an organization is
 * named, that is given.
 * @param nearby short texts above and below the article
 */
export function authorsOf(
  { linked, metas, marked }: Sources,
  publisher: string | null,
  nearby: readonly string[],
): string[] {
  const inElements = (wanted: (e: Element) => boolean, most: number) =>
    marked
      .filter(wanted)
      .slice(0, most)
      .map((e) => e.attribs.content ?? nameWithin(e, marked) ?? spacedText(e));
  const sources: (() => readonly string[])[] = [
    () => linked.find((a) => a.isArticle && a.authors.length)?.authors ?? [],
    ...METAS.map((keys) => () => keys.flatMap((key) => metas.get(key) ?? [])),
    () => inElements((e) => e.attribs.itemprop === 'author', 3),
    () => inElements((e) => /\bauthor\b/.test(e.attribs.rel ?? ''), 1),
    () => linked.find((a) => a.authors.length)?.authors ?? [],
    () => {
      const texts = inElements(
        (e) => senseOf(e.attribs.class, e.attribs.id).author && !OF_OTHERS.test(e.attribs.class ?? ''),
        MOST_ELEMENTS,
      );
      return texts.filter((t) => t.length < LONGEST && authorNames(t).length).slice(0, 1);
    },
    () => {
      const byline = bylineAmong(nearby);
      return byline === null ? [] : [byline];
    },
  ];
  const isPerson = (name: string) => !isBody(name) && !(publisher && likeness(name, publisher) > 0.6);
  let body: string[] = [];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(authorNames))].slice(0, MOST_AUTHORS);
    const people = names.filter(isPerson);
    if (people.length) return people;
    if (!body.length) body = names;
  }
  return body;
}

/** The name in the microdata of a person. */
function nameWithin(person: Element, marked: readonly Element[]): string | null {
  const name = marked.find((e) => e.attribs.itemprop === 'name' && isIn(e, person));
  return name ? (name.attribs.content ?? spacedText(name)) : null;
}

function isIn(element: Element, around: Element): boolean {
  let up: Element['parent'] = element.parent;
  for (let i = 0; up && i < 6; i++, up = up.parent) if (up === around) return true;
  return false;
}
