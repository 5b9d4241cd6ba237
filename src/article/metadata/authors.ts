import type { Element } from 'domhandler';
import { senseOf } from '../page/names.ts';
import type { Sources } from './index.ts';
import { spacedText } from './text.ts';
import { likeness } from './titles.ts';

const LEAD =
  /^(?:(?:written|posted|published|reported|updated|words|story|text|article|artikel|beitrag|geschrieben|verfasst|erstellt|veröffentlicht|publié|publicado|escrito|eingestellt)\b.{0,40}?\s)?(?:by|von|durch|par|por|de|di|aut(?:o|eu)r(?:in|en)?s?|authors?|(?:text|foto|interview)s?(?: (?:&|und|and) (?:fotos?|photos?|interview|text))?|redakteur(?:in)?)\s*(?::|\s)\s*/iu;
const NOT_A_NAME =
  /^(?:admin(?:istrator)?|root|editor(?:ial)?|editors|team|guest|user|webmaster|author|autor|unknown|anonymous|none|null|undefined|online|contributor|e-?mail|share|follow|more|about|view|all posts|posts?|comments?|kommentare?|artikel|name|mehr|home|menu|search|by|von|par|por|auteur|publiziert am|artikel von|foto|photo)$/iu;
const TAIL =
  /\s*(?:\b\d|[|•·@([<»]|\s[-–—]\s|\b(?:am|on)\s+\d|\b(?:(?:updated|published|posted|veröffentlicht|aktualisiert|follow|contact|e-?mail|read more|view (?:all|bio|my)|all posts|alle (?:artikel|beiträge)|mehr|is an?|has|writes|covers|ist|via|for the|from|vor)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*\.? \d)).*$/iu;
const ROLE =
  /,?\s*\b(?:staff (?:writer|reporter)|senior (?:writer|reporter|editor)|reporter|correspondent|editor(?:-in-chief)?|contributor|columnist|journalist(?:in)?|redakteur(?:in)?|chefredakteur(?:in)?|associated press|reuters|afp|dpa|ap|bloomberg|cnn|bbc news|usa today|the .{2,30}|freelance.*)\b\.?$/iu;

/**
 * The people's names in what a page gives as its author: "By Ann Lee and Bo Ray, Reuters | May 3" is two
 * names. Empty where nothing looks like a name.
 */
export function authorNames(text: string): string[] {
  let rest = text.replace(/\s+/g, ' ').trim();
  if (!rest || /^https?:|^www\.|^@/.test(rest)) return [];
  for (let again = 0; again < 3 && LEAD.test(rest); again++) rest = rest.replace(LEAD, '');
  rest = rest.replace(TAIL, '');
  const names: string[] = [];
  const parts = rest.split(/\s*(?:[,;/&]|\b(?:and|und|et|y|e|i)\b)\s+/u);
  for (const part of parts) {
    const name = (part.replace(ROLE, '') || (parts.length === 1 ? part : '')).replace(
      /^[\s,.:–—-]+|[\s,:–—-]+$/gu,
      '',
    );
    if (isName(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

/** A longer text is no byline; UTF-16 code units. */
const LONGEST = 120;

/** A text that starts as a byline does. */
const looksLikeByline = (text: string): boolean =>
  text.length < 120 && LEAD.test(text) && !/[.!?]$/.test(text);

/** Whether a name is rather that of a body than of a person. */
const isOrganization = (name: string): boolean =>
  /\b(?:GmbH|AG|e\.\s?V|Inc|Ltd|LLC|Corp|Verlag|Zeitung|News|Magazin|University|Verein|Stiftung|Foundation|Agentur|Agency|Agencies|Welle|TV|Radio|Media)\b|\.[a-z]{2,4}$/u.test(
    name,
  );

function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    words.length <= 6 &&
    /\p{L}{2}/u.test(name) &&
    !/[:!?{}=]|(?:^|\s)\d+(?:$|\s)/.test(name) &&
    !NOT_A_NAME.test(name)
  );
}

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
      const texts = inElements((e) => senseOf(e.attribs.class, e.attribs.id).author, MOST_ELEMENTS);
      return texts.filter((t) => t.length < LONGEST && authorNames(t).length).slice(0, 1);
    },
    () => nearby.filter(looksLikeByline).slice(0, 1),
  ];
  const isPerson = (name: string) => !isOrganization(name) && !(publisher && likeness(name, publisher) > 0.6);
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
