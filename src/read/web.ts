import { InputProblem, UsageError } from '../errors.ts';
import type { Converter, ReadResult } from '../types.ts';
import { charsetOf } from './charset.ts';
import { readOne } from './documents.ts';
import type { Fetched, Fetcher } from './http/fetcher.ts';
import type { ReadOptions } from './options.ts';
import { problemOf } from './problem.ts';
import { sniff } from './sniff.ts';

/** Reads addresses. The HTTP client is loaded with the first of them. */
export class AddressReader {
  readonly #options: ReadOptions;
  readonly #convert: Converter;
  #fetcher: Promise<Fetcher> | undefined;

  constructor(options: ReadOptions, convert: Converter) {
    this.#options = options;
    this.#convert = convert;
  }

  /** The article at an address, or the problem with it. @throws UsageError for an option that cannot be met */
  async read(address: string): Promise<ReadResult> {
    try {
      this.#fetcher ??= import('./http/fetcher.ts').then(({ Fetcher }) => Fetcher.open(this.#options));
      const fetched = await (await this.#fetcher).get(address);
      return await this.#page(fetched, address);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      return problemOf(error, address, address);
    }
  }

  async close(): Promise<void> {
    await (await this.#fetcher?.catch(() => undefined))?.close();
  }

  async #page(fetched: Fetched, source: string): Promise<ReadResult> {
    const kind = await sniff('', fetched.body.subarray(0, 64 * 1024), async () => false);
    const type = fetched.contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (kind === 'binary' || /^(?:image|video|audio|font)\//.test(type)) {
      throw new InputProblem(
        'not_html',
        `The address serves ${type || 'binary data'}, not a page; give the article's address.`,
      );
    }
    if (kind === 'json' || kind === 'jsonl' || kind === 'list') {
      throw new InputProblem(
        'not_html',
        'The address serves data, not a page; download it and give the file.',
      );
    }
    const page = kind === 'text' && /html/.test(type) ? 'html' : kind;
    return readOne(
      fetched.body,
      page,
      { source, url: fetched.url },
      charsetOf(fetched.contentType),
      this.#convert,
    );
  }
}
