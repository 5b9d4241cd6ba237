import { readFileSync } from 'node:fs';
import { articleFromHtml, articleFromText } from '../article/index.ts';
import { UsageError } from '../errors.ts';
import type { ReadResult } from '../types.ts';

const converter = { html: articleFromHtml, text: articleFromText };

/** Raised where a command needs a source and neither an argument nor a pipe gives one. */
export class NoSource extends UsageError {
  constructor() {
    super('no source given. Name a URL, a file, a folder or "-", or pipe something in.');
  }
}

/**
 * The pages of the sources, in their order. Without any, standard input is read.
 *
 * @throws NoSource where nothing is given and standard input is a terminal
 */
export function readSources(sources: readonly string[], _signal: AbortSignal): AsyncIterable<ReadResult> {
  if (sources.length === 0 && process.stdin.isTTY) throw new NoSource();
  return read(sources.length === 0 ? ['-'] : sources);
}

async function* read(sources: readonly string[]): AsyncIterable<ReadResult> {
  for (const source of sources) {
    let text: string;
    try {
      text = readFileSync(source === '-' ? 0 : source, 'utf8');
    } catch {
      yield { source, url: null, problem: { code: 'not_found', message: 'No such file. Check the path.' } };
      continue;
    }
    if (/^\s*</.test(text)) yield await converter.html(text, { source, url: null });
    else if (!text.startsWith('{"')) yield converter.text(text, { source, url: null });
    else for (const line of text.split('\n').filter(Boolean)) yield fromRecord(source, JSON.parse(line));
  }
}

type Input = Partial<Record<'id' | 'url' | 'title' | 'published' | 'date' | 'text' | 'publisher', string>>;

const fromRecord = (source: string, input: Input): ReadResult =>
  converter.text(input.text ?? '', {
    source,
    url: input.url ?? null,
    id: input.id,
    title: input.title,
    publisher: input.publisher,
    published: input.published ?? input.date,
  });
