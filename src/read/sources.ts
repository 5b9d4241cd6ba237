import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Readable } from 'node:stream';
import type { ReadResult } from '../types.ts';
import { ByteSource } from './bytes.ts';
import { decode } from './charset.ts';
import { type Reading, readDocument } from './documents.ts';
import type { Entry } from './feeds.ts';
import type { Task } from './in-order.ts';
import { lines } from './lines.ts';
import type { Source } from './options.ts';
import { problem, problemOf } from './problem.ts';
import { READABLE, sniff } from './sniff.ts';
import { walk } from './walk.ts';

/** What expanding sources needs besides the file system. */
export interface Expansion extends Reading {
  /** Standard input the first time, null after that. */
  takeStdin(): Readable | null;
  /** Reads the article at an address. @param published what a feed says, where the page says nothing */
  fetch(address: string, published?: string | null): Promise<ReadResult>;
  /** The articles that a feed or a sitemap names. */
  entries(kind: 'feed' | 'sitemap', place: string): AsyncIterable<Entry>;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/** A file of at most so many bytes is read at once: streams take longer to set up than to read it. */
const AT_ONCE = 256 * 1024;
const GLOB = /[*?{[]|[!@+]\(/;

/** The work for each source, in their order: addresses, files, folders, globs, "-", lists, feeds and sitemaps. */
export async function* expand(
  sources: AsyncIterable<Source> | Iterable<Source>,
  to: Expansion,
): AsyncGenerator<Task<ReadResult>> {
  for await (const source of sources) {
    if (typeof source === 'string') yield* expandOne(source, to, true);
    else if ('feed' in source) yield* expandEntries('feed', source.feed, to);
    else yield* expandEntries('sitemap', source.sitemap, to);
  }
}

async function* expandEntries(
  kind: 'feed' | 'sitemap',
  place: string,
  to: Expansion,
): AsyncGenerator<Task<ReadResult>> {
  let any = false;
  try {
    for await (const entry of to.entries(kind, place)) {
      any = true;
      yield { start: () => one(to.fetch(entry.url, entry.published)) };
    }
    if (!any) {
      yield done(
        problem(
          place,
          'empty',
          `The ${kind} names no article that is wanted; check it, --since and --limit.`,
        ),
      );
    }
  } catch (error) {
    yield done(problemOf(error, place));
  }
}

async function* expandOne(source: string, to: Expansion, lists: boolean): AsyncGenerator<Task<ReadResult>> {
  const scheme = SCHEME.exec(source)?.[1]?.toLowerCase();
  if (source === '-') {
    const stdin = to.takeStdin();
    if (stdin === null) {
      yield done(problem(source, 'empty', 'Standard input was read already; name "-" once.'));
    } else yield* expandBytes(source, stdin, to, lists);
  } else if (scheme === 'http' || scheme === 'https') {
    // Fetching starts before its turn, so that several addresses are waited for at once.
    yield { start: () => one(to.fetch(source)) };
  } else if (scheme !== undefined) {
    yield done(
      problem(
        source,
        'blocked_address',
        `Addresses of the kind ${scheme}:// are not read; use http:// or https://, or a path.`,
      ),
    );
  } else {
    yield* expandPath(source, to, lists);
  }
}

async function* expandPath(path: string, to: Expansion, lists: boolean): AsyncGenerator<Task<ReadResult>> {
  try {
    const found = statSync(path);
    const small = found.isFile() && found.size <= AT_ONCE;
    if (found.isDirectory()) yield* expandFolder(path, to);
    else yield* expandBytes(path, small ? readFileSync(path) : createReadStream(path), to, lists);
  } catch (error) {
    const failed = problemOf(error, path);
    if (failed.problem.code === 'not_found' && GLOB.test(path)) yield* expandGlob(path, to);
    else if (
      failed.problem.code === 'not_found' &&
      /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i.test(path) &&
      !READABLE.test(path)
    ) {
      yield done(
        problem(path, 'not_found', `There is no such file; if it is a web address, write https://${path}`),
      );
    } else yield done(failed);
  }
}

async function* expandGlob(pattern: string, to: Expansion): AsyncGenerator<Task<ReadResult>> {
  const { glob } = await import('tinyglobby');
  const paths = (await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) })).sort();
  if (paths.length === 0)
    yield done(
      problem(pattern, 'not_found', 'No file matches this pattern; check it, and quote it in a shell.'),
    );
  for (const path of paths) yield* expandPath(path, to, false);
}

async function* expandFolder(folder: string, to: Expansion): AsyncGenerator<Task<ReadResult>> {
  let any = false;
  for await (const found of walk(folder, READABLE)) {
    any = true;
    if (typeof found === 'string') yield* expandPath(found, to, false);
    else yield done(found);
  }
  if (!any)
    yield done(
      problem(
        folder,
        'empty',
        'The folder holds no .html, .txt, .md, .pdf, .eml, .json or .jsonl file; give the files by name.',
      ),
    );
}

async function* expandBytes(
  source: string,
  from: Readable | Buffer,
  to: Expansion,
  lists: boolean,
): AsyncGenerator<Task<ReadResult>> {
  try {
    const bytes = await ByteSource.open(from);
    const first = await bytes.firstLines();
    let kind = sniff(source, first, existsSync);
    const head = kind === 'text' ? await bytes.head() : first;
    if (head.length > first.length) kind = sniff(source, head, existsSync);
    if (kind !== 'list') {
      yield { start: () => readDocument(bytes, kind, source, to), cancel: () => bytes.close() };
    } else if (lists) {
      for await (const entry of listed(bytes)) yield* expandOne(entry, to, false);
    } else {
      bytes.close();
      yield done(
        problem(
          source,
          'unsupported_type',
          'It is a list of sources; give it by itself, not in a folder, a glob or another list.',
        ),
      );
    }
  } catch (error) {
    if (!(from instanceof Uint8Array)) from.destroy();
    yield done(problemOf(error, source));
  }
}

/** The entries of a list: one a line; blank lines and those that begin with # are left out. */
async function* listed(bytes: ByteSource): AsyncGenerator<string> {
  for await (const line of lines(bytes, 64 * 1024)) {
    const entry = line.bytes === null ? '' : decode(line.bytes).text.trim();
    if (entry !== '' && entry !== '-' && !entry.startsWith('#')) yield entry;
  }
}

const done = (result: ReadResult): Task<ReadResult> => ({ start: () => one(result) });

function one(result: ReadResult | Promise<ReadResult>): AsyncIterable<ReadResult> {
  // Where an earlier result ends the reading, a failure of this one is nobody's any more.
  if (result instanceof Promise) result.catch(() => {});
  return single(result);
}

async function* single(result: ReadResult | Promise<ReadResult>): AsyncGenerator<ReadResult> {
  yield await result;
}
