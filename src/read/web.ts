import { InputProblem, UsageError } from '../errors.ts';
import type { ArchivedCopy, Converter, Page, ReadResult } from '../types.ts';
import { charsetOf, decode } from './charset.ts';
import { lastDay } from './dates.ts';
import { readOne } from './documents.ts';
import type { Entry } from './feeds.ts';
import type { Fetched, Fetcher } from './http/fetcher.ts';
import type { ReadOptions } from './options.ts';
import { problem, problemOf } from './problem.ts';
import { related } from './related.ts';
import { type Kind, sniff } from './sniff.ts';

/** An article over more pages than this is not followed to its end. */
const MAX_PAGES = 10;
/** Problems of a page that another version of it may not have. */
const SHELL = new Set(['javascript_required', 'consent_wall', 'empty', 'not_an_article']);

/** Reads addresses. The HTTP client is loaded with the first of them. */
export class AddressReader {
  readonly #options: ReadOptions;
  readonly #convert: Converter;
  #fetcher: Promise<Fetcher> | undefined;

  constructor(options: ReadOptions, convert: Converter) {
    this.#options = options;
    this.#convert = convert;
  }

  /**
   * The article at an address, or the problem with it.
   * @param published an ISO date that holds where the page tells none
   * @throws UsageError for an option that cannot be met
   */
  async read(address: string, published: string | null = null): Promise<ReadResult> {
    try {
      this.#options.onFetch(address);
      const page = await this.#read(address);
      if ('problem' in page || page.published !== null || published === null) return page;
      // A feed may announce what is to come.
      return published > lastDay(this.#options.http.clock.now()) ? page : { ...page, published };
    } catch (error) {
      if (error instanceof UsageError) throw error;
      return problemOf(error, address, address);
    }
  }

  /** The articles that a feed or a sitemap names. @throws InputProblem where it cannot be read */
  async *entries(kind: 'feed' | 'sitemap', place: string): AsyncGenerator<Entry> {
    const { entries } = await import('./feeds.ts');
    const { maxBytes, onNotice } = this.#options;
    const get = async (address: string): Promise<Fetched> => (await this.#open()).get(address);
    yield* entries(kind, place, this.#options, get, maxBytes, (count) =>
      onNotice(`${place}: left out, because they have no date and --since is given: ${count}.`),
    );
  }

  async close(): Promise<void> {
    await (await this.#fetcher?.catch(() => undefined))?.close();
  }

  #open(): Promise<Fetcher> {
    this.#fetcher ??= import('./http/fetcher.ts').then(({ Fetcher }) => Fetcher.open(this.#options));
    return this.#fetcher;
  }

  async #read(address: string): Promise<ReadResult> {
    const fetcher = await this.#open();
    let fetched: Fetched;
    try {
      fetched = await fetcher.get(address);
    } catch (error) {
      return this.#archived(address, error, fetcher);
    }
    return this.#page(fetched, address, fetcher);
  }

  /** The archive's copy of a page that is gone. @throws what was thrown for the page, where there is none */
  async #archived(address: string, reason: unknown, fetcher: Fetcher): Promise<ReadResult> {
    const { Unreachable } = await import('./http/failures.ts');
    const { archived, archive } = this.#options.http;
    if (!archived || !(reason instanceof Unreachable)) throw reason;
    const { archivedPage } = await import('./http/archive.ts');
    let found: { fetched: Fetched; copy: ArchivedCopy } | null;
    try {
      found = await archivedPage(address, archive, (copy) => fetcher.get(copy));
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      const message = `${reason.message} The Internet Archive did not help either: ${error.message}`;
      return problem(address, reason.code, message, address);
    }
    if (found === null) {
      return problem(address, reason.code, `${reason.message} The Internet Archive has no copy.`, address);
    }
    const page = await this.#convertOne(found.fetched, address, lastDay(Date.parse(found.copy.captured)));
    const { url, captured } = found.copy;
    this.#options.onNotice(`${address}: read from the archive's copy of ${captured}, ${url}`);
    return 'problem' in page ? page : { ...page, url: address, archived: found.copy };
  }

  async #page(fetched: Fetched, source: string, fetcher: Fetcher): Promise<ReadResult> {
    const page = await this.#convertOne(fetched, source);
    if (
      'problem' in page
        ? !SHELL.has(page.problem.code)
        : !/\brel=["']?[^"'>]{0,40}\bnext\b/i.test(latin(fetched))
    )
      return page;
    const html = decode(fetched.body, charsetOf(fetched.contentType)).text;
    const links = related(html, new URL(fetched.url));
    if (!('problem' in page)) return this.#wholeArticle(page, links.next, fetcher);
    for (const version of links.plain) {
      const plain = await this.#try(version, source, fetcher);
      if (plain !== null) return { ...plain.page, url: page.url ?? fetched.url };
    }
    return page;
  }

  /** The article with the text of its following pages. */
  async #wholeArticle(first: Page, next: URL | null, fetcher: Fetcher): Promise<Page> {
    const bodies = [first.body];
    for (let at = next; at !== null && bodies.length < MAX_PAGES; ) {
      const more = await this.#try(at, first.source, fetcher);
      if (more === null || bodies.includes(more.page.body)) break;
      bodies.push(more.page.body);
      at = related(decode(more.fetched.body, charsetOf(more.fetched.contentType)).text, at).next;
    }
    return { ...first, body: bodies.join('\n\n') };
  }

  /** Another page of the same source; null where it cannot be had, as the first one stands without it. */
  async #try(url: URL, source: string, fetcher: Fetcher): Promise<{ page: Page; fetched: Fetched } | null> {
    try {
      const fetched = await fetcher.get(url.href);
      const page = await this.#convertOne(fetched, source);
      return 'problem' in page ? null : { page, fetched };
    } catch (error) {
      if (error instanceof InputProblem) return null;
      throw error;
    }
  }

  async #convertOne(fetched: Fetched, source: string, captured?: string): Promise<ReadResult> {
    const type = fetched.contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const kind = articleKind(
      sniff('', fetched.body.subarray(0, 64 * 1024), () => false),
      type,
    );
    const charset = charsetOf(fetched.contentType);
    return readOne(fetched.body, kind, { source, url: fetched.url, captured }, charset, this.#convert);
  }
}

/** What to read an answer as. @throws InputProblem not_html for what is no article's */
function articleKind(kind: Kind, type: string): Exclude<Kind, 'list' | 'json' | 'jsonl'> {
  if (kind === 'binary' || /^(?:image|video|audio|font)\//.test(type)) {
    const what = type || 'binary data';
    throw new InputProblem('not_html', `The address serves ${what}, not a page; give the article's address.`);
  }
  if (kind === 'json' || kind === 'jsonl' || kind === 'list') {
    throw new InputProblem('not_html', 'The address serves data, not a page; download it and give the file.');
  }
  return kind === 'text' && type.includes('html') ? 'html' : kind;
}

const latin = (fetched: Fetched): string => fetched.body.toString('latin1');
