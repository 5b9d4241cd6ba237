import type { About, ReadResult } from '../types.ts';
import { type Decision, paragraphs, readBody } from './body/index.ts';
import { readMetadata } from './metadata/index.ts';
import type { Options } from './options.ts';
import { layOut } from './page/layout.ts';

/** An HTML page to an article; see `articleFromHtml`. */
export function htmlArticle(html: string, about: About, options: Options): ReadResult {
  const layout = layOut(html);
  const metadata = readMetadata(layout.marked, about.url, options.now);
  const title = about.title ?? metadata.title;
  const decisions = readBody(layout, title);
  if (options.explain) {
    for (const { block, reason } of decisions)
      if (reason) options.explain({ reason, text: block.text.slice(0, 200) });
  }
  const { free, ...found } = metadata.rest(nearby(decisions));
  const blocks = paragraphs(decisions);
  const base = { source: about.source, url: found.url ?? about.url };
  if (blocks.length === 0) {
    const message = "There is no article text in the page; give the article's own page or its text.";
    return { ...base, problem: { code: 'empty', message } };
  }
  return { ...base, ...found, title, body: blocks.join('\n\n') };
}

/** Short texts just above the article's first paragraph and below its last: bylines and dates stand there. */
function nearby(decisions: readonly Decision[]): string[] {
  const first = decisions.findIndex((d) => !d.reason);
  const last = decisions.findLastIndex((d) => !d.reason);
  if (first < 0) return [];
  const around = [...decisions.slice(Math.max(0, first - 12), first + 2), ...decisions.slice(last, last + 5)];
  return around.map((d) => d.block.text).filter((t) => t.length < 160);
}
