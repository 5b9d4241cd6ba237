import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { UsageError } from '../../errors.ts';
import { VERSION } from '../../version.ts';
import type { Answer } from './answer.ts';

/** Headers that describe how bytes travelled; the saved body has none of this any more. */
const OF_THE_WAY = new Set(['transfer-encoding', 'connection', 'keep-alive', 'trailer']);
/** Headers that would let another reader of the file pass for the one who fetched the page. */
const SECRET = new Set(['cookie', 'set-cookie', 'authorization', 'proxy-authorization']);

/**
 * Saves what servers answered as WARC 1.1 (ISO 28500:2017), one gzip member a record: a request and a
 * response record for each answer, redirects among them. One file a run.
 */
export class WarcWriter {
  readonly #folder: string;
  #last: Promise<void> = Promise.resolve();
  #stream: WriteStream | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Appends an answer; answers are written one after the other. @throws UsageError where that fails */
  write(answer: Answer): Promise<void> {
    const written = this.#last.then(() => this.#append(answer));
    this.#last = written.catch(() => {});
    return written;
  }

  async close(): Promise<void> {
    await this.#last;
    const stream = this.#stream;
    if (stream === undefined) return;
    stream.end();
    // A failure to write was told with the answer that could not be written.
    await finished(stream).catch(() => {});
  }

  async #append(answer: Answer): Promise<void> {
    const { WARCRecord, WARCSerializer } = await import('warcio');
    const parts: Uint8Array[] = [];
    const add = async (record: InstanceType<typeof WARCRecord>): Promise<void> => {
      parts.push(await WARCSerializer.serialize(record, { gzip: true }));
    };
    const warcVersion = 'WARC/1.1';
    const date = new Date(answer.date).toISOString();
    const url = answer.url.href;
    if (this.#stream === undefined) {
      const filename = `cutline-${new Date().toISOString().replace(/\D/g, '').slice(0, 17)}.warc.gz`;
      this.#stream = await this.#open(filename);
      const info = { software: `cutline/${VERSION}`, format: 'WARC File Format 1.1' };
      await add(WARCRecord.createWARCInfo({ filename, warcVersion }, info));
    }
    const response = WARCRecord.create(
      {
        url,
        date,
        type: 'response',
        warcVersion,
        statusline: `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`.trimEnd(),
        httpHeaders: pairs(answer.headers).filter(([name]) => !OF_THE_WAY.has(name) && !SECRET.has(name)),
        keepHeadersCase: true,
      },
      [answer.body],
    );
    await add(response);
    const id = response.warcHeader('WARC-Record-ID');
    await add(
      WARCRecord.create(
        {
          url,
          date,
          type: 'request',
          warcVersion,
          warcHeaders: id ? { 'WARC-Concurrent-To': id } : {},
          statusline: `GET ${answer.url.pathname}${answer.url.search} HTTP/1.1`,
          httpHeaders: [
            ['host', answer.url.host],
            ...pairs(answer.requestHeaders).filter(([name]) => !SECRET.has(name)),
          ],
          keepHeadersCase: true,
        },
        [],
      ),
    );
    await this.#put(Buffer.concat(parts));
  }

  async #open(filename: string): Promise<WriteStream> {
    try {
      await mkdir(this.#folder, { recursive: true });
    } catch {
      throw new UsageError(`${this.#folder}: cannot be made. Give --save a folder that can be written.`);
    }
    const stream = createWriteStream(join(this.#folder, filename), { flags: 'wx' });
    stream.on('error', () => {});
    return stream;
  }

  #put(bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream!.write(bytes, (error) => {
        if (error)
          reject(
            new UsageError(
              `${this.#folder}: cannot be written (${error.message}). Free space or change --save.`,
            ),
          );
        else resolve();
      });
    });
  }
}

function pairs(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((v): [string, string] => [
      name.toLowerCase(),
      v,
    ]),
  );
}
