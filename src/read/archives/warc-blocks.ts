import { Readable } from 'node:stream';
import { constants, gunzipSync } from 'node:zlib';
import { ByteSource } from '../bytes.ts';
import type { WarcBlock } from './record.ts';
import { afterRecord, HEAD_BYTES, warcHead } from './warc.ts';

/** A block is handed on when it has so many bytes or records. */
const BLOCK_BYTES = 512 * 1024;
const BLOCK_RECORDS = 128;

/** Gathers records, which lie one after the other. */
class Blocks {
  readonly #about: Pick<WarcBlock, 'source' | 'packed'>;
  #first: number;
  #records: Buffer[] = [];
  #size = 0;

  constructor(source: string, packed: boolean, first: number) {
    this.#about = { source, packed };
    this.#first = first;
  }

  /** Number of the record that is added next. */
  get next(): number {
    return this.#first + this.#records.length;
  }

  *add(record: Buffer): Generator<WarcBlock> {
    if (this.#records.length === BLOCK_RECORDS || this.#size + record.length > BLOCK_BYTES)
      yield* this.take();
    this.#records.push(record);
    this.#size += record.length;
  }

  *take(): Generator<WarcBlock> {
    if (this.#records.length === 0) return;
    let end = 0;
    const ends = this.#records.map(({ length }) => {
      end += length;
      return end;
    });
    const first = this.#first;
    const bytes = this.#records.length === 1 ? this.#records[0]! : Buffer.concat(this.#records, end);
    this.#first = this.next;
    this.#records = [];
    this.#size = 0;
    yield { ...this.#about, first, ends, bytes };
  }
}

/**
 * The records of a WARC file that is not compressed, or no longer, in blocks; the lengths that they give tell them
 * apart. Of a record that is larger than `maxBytes` the beginning is handed on, and of what is broken as well:
 * nobody knows where the next record begins.
 * @param first number of the first record
 */
export async function* warcBlocks(
  pieces: AsyncIterable<Buffer>,
  source: string,
  maxBytes: number,
  first = 1,
): AsyncGenerator<WarcBlock> {
  const blocks = new Blocks(source, false, first);
  const held = new Held();
  /** Bytes of a record that is too large which are still to come. */
  let skip = 0;
  for await (const piece of pieces) {
    const from = Math.min(skip, piece.length);
    skip -= from;
    if (!held.add(piece.subarray(from))) continue;
    const bytes = held.take();
    let at = afterRecord(bytes, 0);
    while (at < bytes.length) {
      const head = warcHead(bytes, at);
      if (typeof head === 'string') {
        if (bytes.length - at >= HEAD_BYTES) {
          yield* blocks.add(bytes.subarray(at));
          return yield* blocks.take();
        }
        break;
      }
      const isTooLarge = head.length > maxBytes + HEAD_BYTES;
      const [kept, end] = [head.end + (isTooLarge ? HEAD_BYTES : head.length), head.end + head.length];
      if (kept > bytes.length) {
        held.need = kept - at;
        break;
      }
      yield* blocks.add(bytes.subarray(at, kept));
      skip = Math.max(0, end - bytes.length);
      at = afterRecord(bytes, end);
    }
    held.add(bytes.subarray(at));
  }
  const rest = held.take();
  const at = afterRecord(rest, 0);
  if (at < rest.length) yield* blocks.add(rest.subarray(at));
  yield* blocks.take();
}

/** Bytes that wait for more. */
class Held {
  #parts: Buffer[] = [];
  #size = 0;
  /** With fewer bytes there is nothing to be done. */
  need = 0;

  /** @returns whether there are enough */
  add(part: Buffer): boolean {
    if (part.length > 0) this.#parts.push(part);
    this.#size += part.length;
    return this.#size >= this.need;
  }

  get size(): number {
    return this.#size;
  }

  take(): Buffer {
    const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts, this.#size);
    this.#parts = [];
    this.#size = 0;
    this.need = 0;
    return bytes;
  }
}

/** The beginning of a gzip member (RFC 1952, 2.3): magic number, deflate. */
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
const MEMBER_HEADER = 10;
/** What a member takes at least: its header, an empty deflate block, checksum and size. */
const SMALLEST_MEMBER = 20;
/** So many bytes tell what is packed, and so many where the first member ends. */
const FIRST_BYTES = 2048;
const FIRST_MEMBER = 256 * 1024;

/**
 * The records of a WARC file in gzip of which each is a member of its own, as the standard wants it (ISO 28500:2017,
 * annex D), still compressed: unpacking them is left to the workers. Null where the file is not of that kind.
 *
 * Where a member ends only unpacking tells; that another begins there is known by its header and by the size that
 * the one before it ends with. Other compressed bytes look so about twice in 10^14, as rarely as a disk errs, and then
 * two records become problems.
 */
export async function gzipWarcBlocks(
  packed: ByteSource,
  source: string,
  maxBytes: number,
): Promise<AsyncGenerator<WarcBlock> | null> {
  const begin = await packed.head(FIRST_BYTES);
  if (!beginsMember(begin, 0) || !begins(begin)) return null;
  const head = await packed.head(FIRST_MEMBER);
  const end = nextMember(head, 0, SMALLEST_MEMBER);
  return end !== -1 && isRecord(head.subarray(0, end), maxBytes) ? members(packed, source, maxBytes) : null;
}

/** Whether the beginning of a member unpacks to that of a WARC record. */
function begins(packed: Buffer): boolean {
  const end = nextMember(packed, 0, SMALLEST_MEMBER);
  const first = end === -1 ? packed : packed.subarray(0, end);
  try {
    return gunzipSync(first, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1', 0, 5) === 'WARC/';
  } catch {
    return false;
  }
}

/** Whether a member is one record and no more. */
function isRecord(member: Buffer, maxBytes: number): boolean {
  try {
    const bytes = gunzipSync(member, { maxOutputLength: maxBytes + HEAD_BYTES });
    const head = warcHead(bytes, 0);
    return typeof head !== 'string' && afterRecord(bytes, head.end + head.length) === bytes.length;
  } catch {
    return false;
  }
}

async function* members(packed: ByteSource, source: string, maxBytes: number): AsyncGenerator<WarcBlock> {
  const blocks = new Blocks(source, true, 1);
  const held = new Held();
  const pieces = packed[Symbol.asyncIterator]();
  /** Where in the bytes that are held the next member may begin. */
  let search = SMALLEST_MEMBER;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    held.add(next.value);
    const bytes = held.take();
    let at = 0;
    for (
      let end = nextMember(bytes, 0, search);
      end !== -1;
      end = nextMember(bytes, at, at + SMALLEST_MEMBER)
    ) {
      yield* blocks.add(bytes.subarray(at, end));
      at = end;
    }
    held.add(bytes.subarray(at));
    search = Math.max(SMALLEST_MEMBER, held.size - MEMBER_HEADER);
    // So much cannot be one record that is read: from here on the records are not members of their own.
    if (held.size > maxBytes + FIRST_MEMBER) {
      yield* blocks.take();
      const rest = Readable.from(following(held.take(), pieces), { objectMode: false });
      return yield* warcBlocks(await ByteSource.open(rest), source, maxBytes, blocks.next);
    }
  }
  if (held.size > 0) yield* blocks.add(held.take());
  yield* blocks.take();
}

async function* following(begun: Buffer, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield begun;
  yield* pieces;
}

/** Deflate makes nothing smaller than by this factor (zlib's technical details), and hardly anything larger. */
const MOST_PACKED = 1032;

/**
 * Where the member ends that begins at `start`, because another begins there; -1 where none does.
 * @param from where to look first
 */
function nextMember(bytes: Buffer, start: number, from: number): number {
  for (let at = bytes.indexOf(MAGIC, from); at !== -1; at = bytes.indexOf(MAGIC, at + 1)) {
    const size = bytes.readUInt32LE(at - 4);
    const packed = at - start;
    if (beginsMember(bytes, at) && size <= packed * MOST_PACKED && packed <= 2 * size + 1024) return at;
  }
  return -1;
}

/** Flags, kind of compression and system have only the values that RFC 1952 knows. */
function beginsMember(bytes: Buffer, at: number): boolean {
  if (
    at + MEMBER_HEADER > bytes.length ||
    bytes[at] !== 0x1f ||
    bytes[at + 1] !== 0x8b ||
    bytes[at + 2] !== 8
  )
    return false;
  const [flags, extra, system] = [bytes[at + 3]!, bytes[at + 8]!, bytes[at + 9]!];
  return flags < 32 && (extra === 0 || extra === 2 || extra === 4) && (system <= 13 || system === 255);
}
