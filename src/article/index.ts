import type { About, ReadResult } from '../types.ts';
import type { Options } from './options.ts';
import { pastedArticle } from './pasted.ts';

export type { Dropped, Options } from './options.ts';

/**
 * Reads one HTML page as an article: body paragraphs, headings and list items in their order, and the
 * page's metadata. Yields a problem (`paywalled`, `consent_wall`, `javascript_required`, `not_an_article`,
 * `not_english`, `empty`) where there is no article to read. Asynchronous because the HTML parser is loaded
 * only when a page needs it; no I/O beyond that. Never rejects, whatever the markup.
 * @param html the decoded page
 */
export async function articleFromHtml(
  html: string,
  about: About,
  options: Options = {},
): Promise<ReadResult> {
  const { htmlArticle } = await import('./html.ts');
  return htmlArticle(html, about, options);
}

/**
 * Reads plain text as an article. Where `about.title` is given, the text is the body as it stands (a record
 * of a file of many); otherwise the text is taken as pasted from a page: the title is its first line that
 * looks like one, and what page furniture stands around the article is left out.
 */
export function articleFromText(text: string, about: About, options: Options = {}): ReadResult {
  return pastedArticle(text, about, options);
}
