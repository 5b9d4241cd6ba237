import type { Element } from 'domhandler';

/** Elements whose content is never text of the page. */
export const SILENT = new Set(
  'script style template svg math iframe object embed applet canvas audio video map select textarea input head noscript option datalist'.split(
    ' ',
  ),
);

/** Elements that begin and end a run of text. */
export const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  button: 'control',
  label: 'control',
  dialog: 'dialog',
  menu: 'navigation',
  address: 'address',
  form: 'form',
};

const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  alert: 'dialog',
  menu: 'navigation',
  menubar: 'navigation',
  tooltip: 'control',
};

/** Words of class and id, cut at spaces, hyphens, underscores and capitals, that name what is no article text. */
const BY_WORD: readonly (readonly [reason: string, words: string])[] = [
  [
    'navigation',
    'nav navbar navigation subnav submenu menu menus breadcrumb breadcrumbs crumbs pagination pager paginator sitemap toc skip masthead topbar navi mainnav',
  ],
  ['footer', 'footer colophon copyright'],
  ['comments', 'comments comment commentlist disqus respond commentform reply'],
  [
    'related links',
    'related relateds trending popular recommended recommendations recommendation recirc recirculation outbrain taboola readmore morefrom mostread viral crosslinks linklist relatedposts relatedlinks teasers',
  ],
  [
    'share links',
    'share sharing social socials sharedaddy addthis sharebar shares whatsapp pinterest linkedin',
  ],
  ['newsletter box', 'newsletter newsletters signup subscribe subscription optin mailchimp'],
  ['consent notice', 'cookie cookies consent gdpr'],
  [
    'advertisement',
    'ad ads advert advertisement advertising sponsor sponsored promo promos promotion adsense adbox affiliate',
  ],
  ['aside', 'sidebar textwidget widgettitle rail'],
  ['caption', 'caption captions credit figcaption imagecaption'],
  ['byline', 'byline dateline timestamp author authors authorbox bio vcard'],
  ['tags', 'tags taglist taxonomy'],
  ['control', 'btn button buttons toolbar tooltip modal overlay popup login'],
];

const WORDS = new Map(
  BY_WORD.flatMap(([reason, words]) => words.split(' ').map((w) => [w, reason] as const)),
);

/** Whole class names and ids; a word of theirs alone would say nothing. */
const NAMES = new Map<string, string>([
  ...'hidden hide invisible element-invisible visually-hidden visuallyhidden sr-only screen-reader-text screen-reader d-none is-hidden u-hidden'
    .split(' ')
    .map((n) => [n, 'hidden'] as const),
  ...'widget widget-area widgets sidebar'.split(' ').map((n) => [n, 'aside'] as const),
  ...'tag foot'.split(' ').map((n) => [n, 'tags'] as const),
]);

/** Names of what stands around an article; believed only of elements with little text. */
const SMALL_NAMES =
  /(?:^|[\s_-])(?:meta|metadata|date|dates|datum|datetime|published|updated|modified|postinfo|article-?info|publish-?info|disclaimer|disclosure|licen[cs]e|licen[cs]einfo|contact|kontakt|source|sources|credits|copyright|notice|legend|bilduntertitel|bildunterschrift|imgtext|img-?metadata|read(?:ing)?-?time|counter|count|category|categories|kategorie|kicker|eyebrow|topics|print-?header|voting|rating|poll|push|paidbox|teaserblock|signin|donation|spenden|support|abo|follow|cta|callout|recommend|gallery|slideshow|ticker|hashtags?|edit|permalink|badge|label|flag|views)(?![a-z])/i;

/** Whether the names of an element with little text say that it stands around an article. */
export function smallFurniture(element: Element): boolean {
  const { class: names, id } = element.attribs;
  return (!!names && SMALL_NAMES.test(names)) || (!!id && SMALL_NAMES.test(id));
}

/** Why an element is likely not part of an article, by its tag, role and names; null where nothing says so. */
export function unlikely(element: Element): string | null {
  const tag = BY_TAG[element.name];
  if (tag) return tag;
  if (element.name === 'blockquote') return null;
  const { role, class: names, id } = element.attribs;
  if (role && BY_ROLE[role]) return BY_ROLE[role]!;
  if (element.attribs.hidden !== undefined || element.attribs['aria-hidden'] === 'true') return 'hidden';
  const style = element.attribs.style;
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'hidden';
  return (names && byWords(names)) || (id && byWords(id)) || null;
}

/** How much an element's names speak for article text in it: 1 says nothing. */
export function likely(element: Element): number {
  const { itemprop, class: names, id } = element.attribs;
  if (itemprop && /articleBody/i.test(itemprop)) return 2;
  const all = names ? (id ? `${names} ${id}` : names) : id;
  if (all && BODY_NAMES.test(all)) return 2;
  return element.name === 'article' || element.name === 'main' || element.attribs.role === 'main' ? 1.3 : 1;
}

const BODY_NAMES =
  /(?:^|[\s_-])(?:article|story|post|entry|news|blog|artikel|beitrag|td-post|node|single)[-_]*(?:body|content|text|copy|inhalt|main)(?![a-z])|articlebody|articlecontent|articletext|storybody|storycontent|storytext|bodytext|bodycopy|postcontent|postbody|posttext|fulltext|body-?content|main-?text|richtext|wysiwyg/i;

const known = new Map<string, string | null>();

function byWords(names: string): string | null {
  let reason = known.get(names);
  if (reason === undefined) {
    reason = null;
    for (const name of names.split(/\s+/)) {
      reason = byName(name);
      if (reason) break;
    }
    if (known.size > 20_000) known.clear();
    known.set(names, reason);
  }
  return reason;
}

function byName(name: string): string | null {
  const whole = NAMES.get(name.toLowerCase());
  if (whole) return whole;
  if (/^widget[_-]/.test(name)) return 'aside';
  if (/^(?:has|no|with|without|is|not)[_-]/.test(name)) return null;
  for (const word of name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)) {
    const reason = WORDS.get(word);
    if (reason) return reason;
  }
  return null;
}
