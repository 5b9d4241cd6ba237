import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import type { Page, ReadResult } from '../types.ts';

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
    if (!text.startsWith('{"')) yield page(source, { text });
    else for (const line of text.split('\n').filter(Boolean)) yield page(source, JSON.parse(line));
  }
}

type Input = Partial<Record<'id' | 'url' | 'title' | 'published' | 'date' | 'text' | 'publisher', string>>;

const page = (source: string, input: Input): Page => ({
  source,
  id: input.id,
  url: input.url ?? null,
  title: input.title ?? null,
  body: input.text ?? '',
  publisher: input.publisher ?? null,
  authors: [],
  published: input.published ?? input.date ?? null,
  language: null,
});
