import { articleText } from '../outcome.ts';
import { ARTICLE_FORMATS, type ArticleFormat, articleReports } from '../report/article.ts';
import { formatOfFile } from '../report/index.ts';
import { type PageRecord, pageSchema } from '../schema.ts';
import type { ReadResult } from '../types.ts';
import { deliver, EXIT, OUTPUT } from './deliver.ts';
import { LOUDNESS, messages } from './messages.ts';
import { defineCommand } from './options.ts';
import { READING } from './reading.ts';

export const article = defineCommand({
  usage: '[source...]',
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: ARTICLE_FORMATS,
      help: 'text (default), json, jsonl or markdown.',
    },
    ...OUTPUT,
    ...LOUDNESS,
    ...READING,
  },
  async run(values, args) {
    const say = messages(values);
    let failed = false;
    async function* records(pages: AsyncIterable<ReadResult>): AsyncIterable<PageRecord> {
      for await (const page of pages) {
        const record = pageSchema.parse(pageRecord(page));
        if (record.problem) {
          failed = true;
          say.problem(record.source, record.problem.message);
        } else say.detail(`${record.source}: ${record.text.length} characters`);
        yield record;
      }
    }
    const report = articleReports[chooseFormat(values.format, values.output)];
    return deliver({
      args,
      values,
      asFound: true,
      pieces: (pages) => report(records(pages), args.length > 1),
      exitCode: () => (failed ? EXIT.someFailed : EXIT.done),
    });
  },
});

function chooseFormat(format: string | undefined, output: string | undefined): ArticleFormat {
  const byEnding = output === undefined ? undefined : formatOfFile(output);
  return ARTICLE_FORMATS.find((f) => f === (format ?? byEnding)) ?? 'text';
}

/** The record of what was read from a source. */
export function pageRecord(page: ReadResult): PageRecord {
  const read = 'problem' in page ? undefined : page;
  return {
    schema: 'cutline-article/1',
    id: page.id ?? null,
    source: page.source,
    problem: 'problem' in page ? { ...page.problem } : null,
    url: page.url,
    title: read?.title ?? null,
    publisher: read?.publisher ?? null,
    authors: [...(read?.authors ?? [])],
    published: read?.published ?? null,
    updated: read?.updated ?? null,
    language: read?.language ?? null,
    archived: read?.archived ? { ...read.archived } : null,
    body: read?.body ?? '',
    text: read ? articleText(read.title, read.body) : '',
  };
}
