import type { PageRecord } from '../schema.ts';
import { json, jsonLines } from './json.ts';
import { escapeMarkdown } from './markdown.ts';

/** The formats of `cutline article --format`. */
export const ARTICLE_FORMATS = ['text', 'json', 'jsonl', 'markdown'] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

type Pages = AsyncIterable<PageRecord>;

export const articleReports: Record<
  ArticleFormat,
  (pages: Pages, several: boolean) => AsyncIterable<string>
> = {
  text,
  json,
  jsonl: jsonLines,
  markdown,
};

/** The text itself; where there are several sources, each below a line that names it, as `head` does. */
async function* text(pages: Pages, several: boolean): AsyncIterable<string> {
  let before = '';
  for await (const page of pages) {
    const head = several ? `${before}==> ${page.source} <==\n` : '';
    if (!page.problem) yield `${head}${page.text}\n`;
    before = '\n';
  }
}

async function* markdown(pages: Pages): AsyncIterable<string> {
  let before = '';
  for await (const page of pages) {
    if (page.problem) continue;
    const by = [page.publisher, page.authors.join(', '), page.published, page.url ?? page.source];
    const head = `# ${escapeMarkdown(page.title ?? page.source)}\n\n`;
    const line = by.flatMap((part) => (part ? [escapeMarkdown(part)] : [])).join(' · ');
    const body = page.body.split(/\n{2,}/).map((paragraph) => `${escapeMarkdown(paragraph)}\n`);
    yield `${before}${head}${line}\n\n${body.join('\n')}`;
    before = '\n';
  }
}
