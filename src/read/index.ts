import type { Converter, ReadResult } from '../types.ts';
import { inOrder } from './in-order.ts';
import { type PartialReadOptions, readOptions, type Source } from './options.ts';
import { problemOf } from './problem.ts';
import { expand } from './sources.ts';
import { AddressReader } from './web.ts';

export { lastDay } from './dates.ts';
export { parseSince } from './feeds.ts';
export { cacheFolder, clearCache } from './http/cache.ts';
export { parseHeader } from './http/headers.ts';
export {
  DEFAULTS,
  type HttpOptions,
  type PartialReadOptions,
  type ReadOptions,
  type Source,
} from './options.ts';

/**
 * Reads every source as one or more articles, in the order of the sources. A source is an address (http,
 * https), a file (HTML, text, Markdown, PDF, e-mail, JSON Lines, JSON), a folder, a glob, a file that lists sources one a
 * line, or "-" for standard input, which may hold any of these. A source that cannot be read comes out as a
 * problem; nothing is thrown for it, and the others still come out.
 * @throws UsageError only for options that cannot be met: a cookie file, a folder to save to
 * @param convert finds the article in a page or a text
 */
export async function* read(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: PartialReadOptions,
  convert: Converter,
): AsyncGenerator<ReadResult> {
  const full = readOptions(options);
  const safe = guarded(convert);
  const web = new AddressReader(full, safe);
  let stdinTaken = false;
  const tasks = expand(sources, {
    maxBytes: full.maxBytes,
    takeStdin: () => {
      if (stdinTaken) return null;
      stdinTaken = true;
      return full.stdin ?? process.stdin;
    },
    convert: safe,
    fetch: (address, published) => web.read(address, published),
    entries: (kind, place) => web.entries(kind, place),
  });
  try {
    for await (const result of inOrder(tasks, Math.max(1, full.concurrency), full.signal)) {
      if (full.signal?.aborted) return;
      yield result;
    }
  } finally {
    await web.close();
  }
}

/** A converter that fails on one page costs that page only. */
const guarded = (convert: Converter): Converter => ({
  async html(html, about) {
    try {
      return await convert.html(html, about);
    } catch (error) {
      return problemOf(error, about.source, about.url);
    }
  },
  text(text, about) {
    try {
      return convert.text(text, about);
    } catch (error) {
      return problemOf(error, about.source, about.url);
    }
  },
});
