import { parseDocument } from 'htmlparser2';
import type { ReadResult } from '../types.ts';
import type { About, Options } from './about.ts';
import { type Decision, paragraphs, readBody } from './body.ts';
import { readMetadata } from './metadata/index.ts';

/** An HTML page to an article; see `articleFromHtml`. */
export function htmlArticle(html: string, about: About, options: Options): ReadResult {
  const document = parseDocument(html);
  const metadata = readMetadata(document, about.url, options.now);
  const title = about.title ?? metadata.title;
  const decisions = readBody(document, title);
  if (options.explain) {
    for (const { block, reason } of decisions)
      if (reason) options.explain({ reason, text: block.text.slice(0, 200) });
  }
  const found = metadata.rest(nearby(decisions));
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

/** Short texts just above the article's first paragraph and below its last: bylines and dates stand there. */
function nearby(decisions: readonly Decision[]): string[] {
  const first = decisions.findIndex((d) => !d.reason);
  const last = decisions.findLastIndex((d) => !d.reason);
  if (first < 0) return [];
  const around = [...decisions.slice(Math.max(0, first - 12), first + 2), ...decisions.slice(last, last + 5)];
  return around.map((d) => d.block.text).filter((t) => t.length < 160);
}
