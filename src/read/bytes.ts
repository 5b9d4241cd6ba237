import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { tooLarge } from './problem.ts';

/** How many bytes a look at a source may cost. */
const HEAD_BYTES = 64 * 1024;
/** Larger pieces than Node's own 16 kB halve the time that a large file takes to decompress. */
const PIECE_BYTES = 256 * 1024;
const ZSTD_MAGIC = 0xfd2fb528;

/** A stream of bytes whose beginning can be looked at before it is read. Gzip and zstd are undone on the way. */
export class ByteSource {
  /** Null where all bytes are there from the beginning. */
  readonly #stream: Readable | null;
  readonly #chunks: AsyncIterator<Buffer> | null;
  #seen: Buffer;
  #ended: boolean;

  private constructor(from: Readable | Buffer) {
    const whole = from instanceof Uint8Array;
    this.#stream = whole ? null : from;
    this.#chunks = whole ? null : iterate(from);
    this.#seen = whole ? from : Buffer.alloc(0);
    this.#ended = whole;
  }

  /** The bytes as they come, still compressed where they are. */
  static packed(from: Readable | Buffer): ByteSource {
    return new ByteSource(from);
  }

  /** The bytes with gzip and zstd undone. @throws what the stream throws */
  static async open(from: Readable | Buffer): Promise<ByteSource> {
    return ByteSource.packed(from).unpacked();
  }

  /** These bytes with gzip and zstd undone. @throws what the stream throws */
  async unpacked(): Promise<ByteSource> {
    const head = await this.head(4);
    if (head.length === 4 && head.readUInt32LE(0) === ZSTD_MAGIC) {
      const { unzstd } = await import('./zstd.ts');
      return new ByteSource(Readable.from(unzstd(this), { objectMode: false }));
    }
    if (head[0] !== 0x1f || head[1] !== 0x8b) return this;
    const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
    // Errors reach the reader of the stream; this only keeps one that nobody reads from ending the process.
    pipeline(Readable.from(this), gunzip, () => {});
    return new ByteSource(gunzip);
  }

  /** The first bytes; fewer than asked for only where the source is shorter. */
  async head(bytes = HEAD_BYTES): Promise<Buffer> {
    while (this.#seen.length < bytes && !this.#ended) await this.#more();
    return this.#seen.subarray(0, Math.max(bytes, 0));
  }

  /**
   * The beginning as far as it has arrived: at least one line, or all, or what a look may cost. A pipe that
   * writes line by line is not waited for.
   */
  async firstLines(): Promise<Buffer> {
    while (
      !this.#ended &&
      this.#seen.length < HEAD_BYTES &&
      !this.#seen.toString('latin1').trimStart().includes('\n')
    ) {
      await this.#more();
    }
    return this.#seen.subarray(0, HEAD_BYTES);
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Everything from the first byte on, piece by piece. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    try {
      if (this.#seen.length > 0) yield this.#seen;
      while (!this.#ended) {
        this.#seen = Buffer.alloc(0);
        await this.#more();
        if (this.#seen.length > 0) yield this.#seen;
      }
    } finally {
      this.close();
    }
  }

  /** Everything at once. @throws InputProblem too_large beyond `maxBytes` */
  async all(maxBytes: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of this) {
      size += part.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      parts.push(part);
    }
    return Buffer.concat(parts, size);
  }

  close(): void {
    this.#stream?.destroy();
  }

  async #more(): Promise<void> {
    const next = await this.#chunks?.next();
    if (!next || next.done) this.#ended = true;
    else this.#seen = this.#seen.length === 0 ? next.value : Buffer.concat([this.#seen, next.value]);
  }
}

async function* iterate(stream: Readable): AsyncGenerator<Buffer> {
  for await (const part of stream) yield typeof part === 'string' ? Buffer.from(part) : part;
}
