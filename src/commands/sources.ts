import { articleFromHtml, articleFromText } from '../article/index.ts';
import { NoSource } from '../errors.ts';
import { type PartialReadOptions, read, type Source } from '../read/index.ts';
import type { ReadResult } from '../types.ts';

const converter = { html: articleFromHtml, text: articleFromText };

/**
 * The pages of the sources, in their order. Without any, standard input is read.
 *
 * @throws NoSource where nothing is given and standard input is a terminal
 */
export function readSources(
  sources: readonly Source[],
  options: PartialReadOptions,
): AsyncIterable<ReadResult> {
  if (sources.length === 0 && process.stdin.isTTY) throw new NoSource();
  return read(sources.length === 0 ? ['-'] : sources, options, converter);
}
