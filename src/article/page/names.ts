/**
 * What the class names and ids of elements say. The lists hold words that content management systems and
 * themes use all over the web; none is keyed to a site.
 */

/** What one name, or all names of an element, say of its content. */
export interface Sense {
  /** Why it is likely no article text, or null. */
  readonly reason: string | null;
  /** Names the container of an article's text. */
  readonly body: boolean;
  /** Names what stands around an article; believed only of elements with little text. */
  readonly detail: boolean;
  /** Names where a page writes an article's author. */
  readonly author: boolean;
  /** Names where a page writes a date. */
  readonly date: boolean;
  /** Names what holds comments or a sidebar. */
  readonly aside: boolean;
}

/** Words of a name, cut at hyphens, underscores and capitals. */
const REASON_BY_WORD = byWord({
  navigation:
    'nav navbar navigation subnav submenu menu menus breadcrumb breadcrumbs crumbs pagination pager paginator sitemap toc skip masthead topbar navi mainnav',
  footer: 'footer colophon copyright',
  comments: 'comments comment commentlist disqus respond commentform reply',
  'related links':
    'related relateds trending popular recommended recommendations recommendation recirc recirculation outbrain taboola readmore morefrom mostread viral crosslinks linklist relatedposts relatedlinks teasers',
  'share links':
    'share sharing social socials sharedaddy addthis sharebar shares whatsapp pinterest linkedin',
  'newsletter box': 'newsletter newsletters signup subscribe subscription optin mailchimp',
  'consent notice': 'cookie cookies consent gdpr',
  advertisement:
    'ad ads advert advertisement advertising sponsor sponsored promo promos promotion adsense adbox affiliate',
  aside: 'sidebar textwidget widgettitle rail',
  caption: 'caption captions credit figcaption imagecaption',
  byline: 'byline dateline timestamp author authors authorbox bio vcard',
  tags: 'tags taglist taxonomy',
  control: 'btn button buttons toolbar tooltip modal overlay popup login',
});

/** Whole names, of which a word alone would say nothing. */
const REASON_BY_NAME = byWord({
  hidden:
    'hidden hide invisible element-invisible visually-hidden visuallyhidden sr-only screen-reader-text screen-reader d-none is-hidden u-hidden',
  aside: 'widget widget-area widgets',
  tags: 'tag',
  footer: 'foot',
});

const BODY =
  /(?:^|[_-])(?:article|story|post|entry|news|blog|artikel|beitrag|node|single)[-_]*(?:body|content|text|copy|inhalt|main)(?![a-z])|articlebody|articlecontent|articletext|storybody|storycontent|storytext|bodytext|bodycopy|postcontent|postbody|posttext|fulltext|body-?content|main-?text|richtext|wysiwyg/i;

const DETAIL =
  /(?:^|[_-])(?:meta|metadata|date|dates|datum|datetime|published|updated|modified|postinfo|article-?info|publish-?info|disclaimer|disclosure|licen[cs]e|licen[cs]einfo|contact|kontakt|source|sources|credits|copyright|notice|legend|bilduntertitel|bildunterschrift|imgtext|img-?metadata|read(?:ing)?-?time|counter|count|category|categories|kategorie|kicker|eyebrow|topics|print-?header|voting|rating|poll|push|paidbox|teaserblock|signin|donation|spenden|support|abo|follow|cta|callout|recommend|gallery|slideshow|ticker|hashtags?|edit|permalink|badge|label|flag|views)(?![a-z])/i;

const ASIDE = /(?:comment|kommentar|related|sidebar)(?!\w*[-_](?:open|closed|off|on)\b)/i;

const known = new Map<string, Sense>();
const MOST_KNOWN = 10_000;
/** A longer name is hardly ever met again, nor one with several digits, which is made up for one page; UTF-16 code units. */
const LONGEST_KNOWN = 200;
const MADE_UP = /\d[^\d\s]*\d/;
const NOTHING: Sense = {
  reason: null,
  body: false,
  detail: false,
  author: false,
  date: false,
  aside: false,
};

/** What an element's class and id say together; the first reason counts. */
export function senseOf(names: string | undefined, id: string | undefined): Sense {
  if (!names) return id ? senseOfAll(id) : NOTHING;
  return id ? both(senseOfAll(names), senseOfAll(id)) : senseOfAll(names);
}

function senseOfAll(names: string): Sense {
  let sense = known.get(names);
  if (sense) return sense;
  if (!/\s/.test(names)) return senseOfName(names);
  sense = NOTHING;
  for (const name of names.split(/\s+/)) if (name) sense = both(sense, known.get(name) ?? senseOfName(name));
  remember(names, sense);
  return sense;
}

function remember(names: string, sense: Sense): void {
  if (names.length > LONGEST_KNOWN || MADE_UP.test(names)) return;
  if (known.size >= MOST_KNOWN) known.clear();
  // A copy: a part of a page would keep the page in memory.
  known.set(Buffer.from(names).toString(), sense);
}

function both(a: Sense, b: Sense): Sense {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  return {
    reason: a.reason ?? b.reason,
    body: a.body || b.body,
    detail: a.detail || b.detail,
    author: a.author || b.author,
    date: a.date || b.date,
    aside: a.aside || b.aside,
  };
}

function senseOfName(name: string): Sense {
  const reason = reasonOf(name);
  const lower = name.toLowerCase();
  let sense: Sense = {
    reason,
    body: BODY.test(name),
    detail: DETAIL.test(name),
    author: /author|byline|autor(?!ity|i[sz])/.test(lower),
    date: /date(?!d)|datum|publish|byline|meta/.test(lower),
    aside: ASIDE.test(name),
  };
  if (!reason && !sense.body && !sense.detail && !sense.author && !sense.date && !sense.aside)
    sense = NOTHING;
  remember(name, sense);
  return sense;
}

function reasonOf(name: string): string | null {
  const whole = REASON_BY_NAME.get(name.toLowerCase());
  if (whole) return whole;
  if (/^widget[_-]/.test(name)) return 'aside';
  // "has-sidebar", "no-comments": told of the page, not of the element.
  if (/^(?:has|no|with|without|is|not)[_-]/.test(name)) return null;
  for (const word of name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)) {
    const reason = REASON_BY_WORD.get(word);
    if (reason) return reason;
  }
  return null;
}

function byWord(lists: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([reason, words]) => words.split(' ').map((w) => [w, reason] as const)),
  );
}
