import type { Sense } from './names.ts';
import type { Attributes } from './tags.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose content is never text of the page. */
export const SILENT = set(
  'script style template svg math iframe object embed applet canvas audio video map select textarea input head noscript option datalist',
);

/** Elements that begin and end a run of text. */
export const BLOCKS = set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements that wrap a page or an article whole: their names do not count against them. */
export const ROOTS = set('html body main article');

/** Elements that hold an article's own words, so that a name alone does not drop them. */
export const PLAIN = set('p td th tr li blockquote');

/** Short pieces in these belong to a list or table of the article as likely as not. */
export const CELLS = set('td th li dt dd pre');

export const isHeading = (tag: string): boolean => tag.length === 2 && tag[0] === 'h' && tag !== 'hr';

const HINT_BY_TAG: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['button', 'control'],
  ['label', 'control'],
  ['dialog', 'dialog'],
  ['address', 'address'],
  ['form', 'form'],
]);

const HINT_BY_ROLE: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['banner', 'banner'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['alert', 'dialog'],
  ['tooltip', 'control'],
]);

/** Why an element is likely not part of an article, by its tag, role, style and names; null where nothing says so. */
export function hintOf(tag: string, attributes: Attributes, sense: Sense): string | null {
  const byTag = HINT_BY_TAG.get(tag);
  if (byTag) return byTag;
  // Quotations survive whatever they are called: themes name the embedding of a social network in them.
  if (tag === 'blockquote') return null;
  const { role, hidden, style } = attributes;
  const byRole = role && HINT_BY_ROLE.get(role);
  if (byRole) return byRole;
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') return 'hidden';
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'hidden';
  return sense.reason;
}

/** Weight of a container that names itself the article's text. */
export const BODY_WEIGHT = 2;
const ARTICLE_WEIGHT = 1.3;

/** How much an element speaks for article text in it; 1 says nothing. */
export function weightOf(tag: string, attributes: Attributes, sense: Sense): number {
  if (sense.body || (attributes.itemprop && /articleBody/i.test(attributes.itemprop))) return BODY_WEIGHT;
  return tag === 'article' || tag === 'main' || attributes.role === 'main' ? ARTICLE_WEIGHT : 1;
}

/** Whether an element holds comments, a sidebar or the page's footer, whose names and dates are others'. */
export const isAsideName = (tag: string, attributes: Attributes, sense: Sense): boolean =>
  sense.aside ||
  (tag === 'footer' && !/post|entry|article/i.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`));
