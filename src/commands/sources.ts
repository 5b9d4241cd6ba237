import { articleFromHtml, articleFromText } from '../article/index.ts';
import { NoSource } from '../errors.ts';
import { lastDay, type PartialReadOptions, read, type Source } from '../read/index.ts';
import type { About, ReadResult } from '../types.ts';

/**
 * The pages of the sources, in their order. Without any, standard input is read.
 *
 * @param asFound true for what was found in each page, even if it is not English or no article
 * @throws NoSource where nothing is given and standard input is a terminal
 */
export function readSources(
  sources: readonly Source[],
  options: PartialReadOptions,
  asFound = false,
): AsyncIterable<ReadResult> {
  if (sources.length === 0 && process.stdin.isTTY) throw new NoSource();
  const how = { asFound, now: lastDay(Date.now()) };
  const converter = {
    html: (html: string, about: About) => articleFromHtml(html, about, how),
    text: (text: string, about: About) => articleFromText(text, about, how),
  };
  return read(sources.length === 0 ? ['-'] : sources, options, converter);
}
