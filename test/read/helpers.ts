import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { type PartialReadOptions, read } from '../../src/read/index.ts';
import type { About, Converter, Page, ReadResult } from '../../src/types.ts';

/** Finds articles in the plainest way, so that a test sees what the reader itself hands on. */
export const plain: Converter = {
  async html(html: string, about: About): Promise<ReadResult> {
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? null;
    const body = html.replace(/<head>.*?<\/head>/s, '').replace(/<[^>]*>/g, '');
    return page(about, title, body.trim());
  },
  text(text: string, about: About): ReadResult {
    return page(about, about.title ?? null, text.trim());
  },
};

function page(about: About, title: string | null, body: string): Page {
  return {
    source: about.source,
    url: about.url,
    title,
    body,
    publisher: null,
    authors: [],
    published: null,
    language: null,
  };
}

/** Options under which servers of this machine may be asked at once, and nothing is left on disk. */
export const local = (options: PartialReadOptions = {}): PartialReadOptions => ({
  ...options,
  http: { allowPrivate: true, hostDelay: 0, retryDelay: 5, cache: 'off', ...options.http },
});

/** A clock on which waiting takes no time, and what was waited for on it, in milliseconds. */
export function virtualClock() {
  const start = Date.parse('2025-10-28T12:00:00Z');
  let now = start;
  return {
    now: () => now,
    /** Since the clock was made. */
    passed: () => now - start,
    async sleep(milliseconds: number) {
      const until = now + milliseconds;
      // Those who begin to wait at the same time end at the same time.
      await setImmediate();
      now = Math.max(now, until);
    },
  };
}

/** Everything that reading the sources gives. */
export async function readAll(
  sources: readonly string[],
  options: PartialReadOptions = {},
  convert: Converter = plain,
): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of read(sources, local(options), convert)) {
    // What every problem has to be: one sentence that does not name the source, which stands beside it.
    if ('problem' in result && convert === plain) {
      expect(result.problem.message).toMatch(/^[A-Z][^\n]+[;,][^\n]+\S$/);
      expect(result.problem.message.startsWith(result.source)).toBe(false);
    }
    results.push(result);
  }
  return results;
}

/** The one page that reading a source gives; fails where it is a problem or more than one. */
export async function readPage(source: string, options: PartialReadOptions = {}): Promise<Page> {
  const [first, ...more] = await readAll([source], options);
  if (first === undefined || more.length > 0) throw new Error(`${more.length + 1} results`);
  if ('problem' in first) throw new Error(`${first.problem.code}: ${first.problem.message}`);
  return first;
}

/** The body of a page, or the code of a problem. */
export const gist = (result: ReadResult): string =>
  'problem' in result ? `!${result.problem.code}` : result.body;

/** Standard input that holds these bytes. */
export const piped = (content: string | Buffer): PartialReadOptions => ({
  stdin: Readable.from([Buffer.from(content)]),
});

/** A folder with these files, removed after the test. */
export async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cutline-read-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
