import { mayHoldCuts } from '../text/gate.ts';
import type { Converter } from '../types.ts';

/** Elements within a line: words on both sides of their tags belong together ("lay<b>offs</b>"). */
const INLINE =
  /^<\/?(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)[\s/>]/i;
const META = /^<meta\b/i;
const LINKED_DATA = /^<script[^>]*\bld\+json/i;

/** Comments, scripts and styles with what is in them, tags, character references. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z][^<>]*>|&(?:#x?)?[0-9a-z]{1,31};/gi;

/**
 * A converter that does not parse pages in which no words of job cuts stand together: most of a crawl. Such a
 * page has no body, and so no claim. Texts are not looked at here, as the pipeline's own gate comes first there.
 */
export const gated = (convert: Converter): Converter => ({
  ...convert,
  async html(html, about) {
    if (mayHoldCuts(`${about.title ?? ''}\n\n${roughText(html)}`)) return convert.html(html, about);
    const { source, url, title = null } = about;
    return { source, url, title, body: '', publisher: null, authors: [], published: null, language: null };
  },
});

/**
 * The words of a page in their order, without parsing it: at least all those that an article could be made
 * of, among them those of its metadata. Linear in its length.
 */
export function roughText(html: string): string {
  return html.replace(MARKUP, (markup) => {
    if (markup.startsWith('&')) return character(markup);
    if (META.test(markup)) return ` ${references(markup)} `;
    if (LINKED_DATA.test(markup)) return ` ${unescaped(references(markup))} `;
    return INLINE.test(markup) || markup.startsWith('<!') ? '' : ' ';
  });
}

const references = (text: string): string => text.replace(/&(?:#x?)?[0-9a-z]{1,31};/gi, character);

/** A letter or digit of a character reference; for other characters what parts words, or does not. */
function character(reference: string): string {
  const [, base, digits] = /^&#(x?)([0-9a-f]+);$/i.exec(reference) ?? [];
  if (digits === undefined) return /^&(?:shy|zwnj|zwj|ZeroWidthSpace);$/.test(reference) ? '\u00ad' : ' ';
  const code = Number.parseInt(digits, base === '' ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Text of JSON without its escapes. */
const unescaped = (json: string): string =>
  json
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrtbf]/g, ' ');
