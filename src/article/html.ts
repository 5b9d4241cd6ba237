import { parseDocument } from 'htmlparser2';
import type { ReadResult } from '../types.ts';
import type { About, Options } from './about.ts';
import { paragraphs, readBody } from './body.ts';
import { readMetadata } from './metadata.ts';

/** An HTML page to an article; see `articleFromHtml`. */
export function htmlArticle(html: string, about: About, options: Options): ReadResult {
  const document = parseDocument(html);
  const found = readMetadata(document, about.url, options.now);
  const title = about.title ?? found.title;
  const decisions = readBody(document, title);
  if (options.explain) {
    for (const { block, reason } of decisions)
      if (reason) options.explain({ reason, text: block.text.slice(0, 200) });
  }
  const blocks = paragraphs(decisions);
  const base = { source: about.source, id: about.id, url: found.url ?? about.url };
  if (blocks.length === 0) {
    const message = `${about.source}: no article text in the page; save the article's own page or paste its text.`;
    return { ...base, problem: { code: 'empty', message } };
  }
  return {
    ...base,
    title,
    body: blocks.join('\n\n'),
    publisher: about.publisher ?? found.publisher,
    authors: about.authors?.length ? about.authors : found.authors,
    published: about.published?.slice(0, 10) ?? found.published,
    updated: found.updated,
    language: about.language ?? found.language,
  };
}
