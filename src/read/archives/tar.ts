import { InputProblem } from '../../errors.ts';

const BLOCK = 512;
/** A path in a header of its own is text, not data; nothing honest is longer. */
const MAX_PATH = 64 * 1024;

/** One file of an archive. Its bytes must be read, or given up, before the next file is asked for. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/**
 * The files of a tar archive (POSIX.1-2001 ustar and pax, and GNU's long names), in their order, streaming.
 * @throws InputProblem unreadable where the archive is broken or torn
 */
export async function* tarFiles(source: AsyncIterable<Buffer>): AsyncGenerator<ArchivedFile> {
  const input = new Input(source);
  let path: string | undefined;
  let size: number | undefined;
  for (;;) {
    const header = await input.exactly(BLOCK);
    if (header === null || header.every((byte) => byte === 0)) return;
    if (checksum(header) !== octal(header, 148, 8)) throw broken('a header whose checksum is wrong');
    const type = String.fromCharCode(header[156]!);
    const length = size !== undefined && type !== 'x' && type !== 'L' ? size : octal(header, 124, 12);
    const padding = (BLOCK - (length % BLOCK)) % BLOCK;
    if (type === 'x' || type === 'L') {
      if (length > MAX_PATH) throw broken('a name of more than 64 kB');
      const told = (await input.exactly(length))?.toString('utf8') ?? '';
      if (type === 'L') path = told.replace(/\0.*$/s, '');
      else {
        path = paxField(told, 'path') ?? path;
        const given = paxField(told, 'size');
        size = given === undefined ? undefined : Number(given);
      }
      await input.skip(padding);
      continue;
    }
    const left = { bytes: length };
    if (type === '0' || type === '\0') yield { path: path ?? name(header), bytes: input.take(left) };
    await input.skip(left.bytes + padding);
    path = undefined;
    size = undefined;
  }
}

/** Whether the first bytes are those of a tar archive. */
export const isTar = (head: Buffer): boolean =>
  head.length >= BLOCK && head.toString('latin1', 257, 262) === 'ustar';

function name(header: Buffer): string {
  const field = (start: number, length: number): string =>
    header.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  const prefix = field(345, 155);
  // GNU keeps other things where POSIX has the first part of a long path.
  const posix = header.toString('latin1', 257, 263) === 'ustar\0';
  return posix && prefix !== '' ? `${prefix}/${field(0, 100)}` : field(0, 100);
}

function octal(header: Buffer, start: number, length: number): number {
  // A size of 8 GB and more is written as a binary number behind a set bit.
  if (header[start]! & 0x80) return Number(header.readBigUInt64BE(start + length - 8));
  return Number.parseInt(header.toString('latin1', start, start + length).replace(/[\0 ]/g, '') || '0', 8);
}

/** The sum of the header's bytes, those of the sum itself taken as spaces. */
function checksum(header: Buffer): number {
  let sum = 8 * 32;
  for (const [i, byte] of header.entries()) if (i < 148 || i >= 156) sum += byte;
  return sum;
}

/** A field of a pax header: lines of "LENGTH KEY=VALUE". */
const paxField = (text: string, key: string): string | undefined =>
  new RegExp(`^\\d+ ${key}=(.*)$`, 'm').exec(text)?.[1];

const broken = (what: string): InputProblem =>
  new InputProblem('unreadable', `The tar archive is broken (${what}); what came before it was read.`);

/** Bytes that are taken by their number. */
class Input {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#pieces = source[Symbol.asyncIterator]();
  }

  /** So many bytes at once; null at the end. @throws InputProblem where the end comes too early */
  async exactly(bytes: number): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of this.take({ bytes }, 'may end')) {
      parts.push(part);
      size += part.length;
    }
    if (size === 0 && bytes > 0) return null;
    if (size < bytes) throw broken('it ends too early');
    return Buffer.concat(parts, size);
  }

  async skip(bytes: number): Promise<void> {
    for await (const _ of this.take({ bytes }, 'may end'));
  }

  /**
   * The next bytes piece by piece; `left` tells how many are not taken yet.
   * @throws InputProblem where the end comes too early, unless it may
   */
  async *take(left: { bytes: number }, end?: 'may end'): AsyncGenerator<Buffer> {
    while (left.bytes > 0) {
      if (this.#rest.length === 0) {
        const next = await this.#pieces.next();
        if (next.done && end === undefined) throw broken('it ends within a file');
        if (next.done) return;
        this.#rest = next.value;
      }
      const part = this.#rest.subarray(0, left.bytes);
      this.#rest = this.#rest.subarray(part.length);
      left.bytes -= part.length;
      yield part;
    }
  }
}
