import {
  type Found,
  type LineBlock,
  type RawRecord,
  rawRecord,
  type WarcBlock,
} from '../read/archives/index.ts';
import { warcPages } from '../read/archives/warc.ts';
import { problemOf, tooLarge } from '../read/problem.ts';
import type { ProblemPage } from '../types.ts';

/** A chunk holds so many bytes and records at most, but for one larger record: what is lost by a kill. */
const CHUNK_BYTES = 1024 * 1024;
const CHUNK_RECORDS = 128;

const LF = 10;

/** A part of the chunk's bytes. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** What a reader found. */
export type InputFound = Found & {
  /** It is a whole input file rather than a record in one. */
  readonly isFile?: boolean;
  /** Source of a record of the block which is done already, with all before it. */
  readonly after?: string;
};

/** A record of a chunk. */
export type ChunkRecord = (RawRecord | ProblemPage) & { readonly isFile?: boolean };

/** Records whose bytes are a part of the chunk's, or what is wrong with a record already. */
export type Item = (
  | (Omit<RawRecord, 'bytes'> & Part)
  | (Omit<LineBlock, 'bytes'> & Part)
  | (Omit<WarcBlock, 'bytes'> & Part)
  | ProblemPage
) &
  Pick<InputFound, 'isFile' | 'after'>;

/** Records that go to a worker together, as messages cost more than records. */
export interface Chunk {
  readonly items: readonly Item[];
  /** Shared with the worker, so that nothing is copied and a worker that takes its place finds it again. */
  readonly memory: SharedArrayBuffer;
}

/** Memory of chunks, used again and again: what is asked for and freed all the time makes the process grow. */
export class ChunkMemory {
  readonly #free: SharedArrayBuffer[] = [];

  /** At least so many bytes. */
  take(bytes: number): SharedArrayBuffer {
    if (bytes > CHUNK_BYTES) return new SharedArrayBuffer(bytes);
    return this.#free.pop() ?? new SharedArrayBuffer(CHUNK_BYTES);
  }

  /** Takes back the memory of a chunk that is done. */
  giveBack({ memory }: Chunk): void {
    if (memory.byteLength === CHUNK_BYTES) this.#free.push(memory);
  }
}

/**
 * Gathers records into chunks.
 * @param eager gives what there is as soon as nothing more is ready: somebody waits for the answers
 */
export async function* chunked(
  found: AsyncIterable<InputFound>,
  memory: ChunkMemory,
  eager = false,
): AsyncGenerator<Chunk> {
  const records = found[Symbol.asyncIterator]();
  const batch = new Batch(memory);
  try {
    for (;;) {
      const coming = records.next();
      if (eager && !batch.isEmpty && (await Promise.race([coming, pause()])) === 'pause') yield batch.take();
      const next = await coming;
      if (next.done) break;
      if (!batch.isEmpty && !batch.hasRoom(next.value)) yield batch.take();
      batch.add(next.value);
    }
    if (!batch.isEmpty) yield batch.take();
  } finally {
    await records.return?.();
  }
}

const pause = (): Promise<'pause'> => new Promise((resolve) => setImmediate(resolve, 'pause'));

const recordsIn = (found: Found): number =>
  'lines' in found ? found.lines : 'ends' in found ? found.ends.length : 1;

/** The chunk that is being filled. */
class Batch {
  readonly #memory: ChunkMemory;
  #items: Item[] = [];
  #shared: SharedArrayBuffer | undefined;
  #size = 0;
  #records = 0;

  constructor(memory: ChunkMemory) {
    this.#memory = memory;
  }

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  hasRoom(found: Found): boolean {
    const bytes = 'bytes' in found ? found.bytes.length : 0;
    return this.#records + recordsIn(found) <= CHUNK_RECORDS && this.#size + bytes <= CHUNK_BYTES;
  }

  add(found: InputFound): void {
    this.#records += recordsIn(found);
    if (!('bytes' in found)) {
      this.#items.push(found);
      return;
    }
    const { bytes, ...about } = found;
    this.#shared ??= this.#memory.take(bytes.length);
    const from = this.#size;
    this.#size += bytes.copy(new Uint8Array(this.#shared), from);
    this.#items.push({ ...about, from, to: this.#size });
  }

  take(): Chunk {
    const chunk = { items: this.#items, memory: this.#shared ?? this.#memory.take(0) };
    this.#items = [];
    this.#shared = undefined;
    this.#size = 0;
    this.#records = 0;
    return chunk;
  }
}

/** One record as it is stored, such as a line; what is in it is told when it is read. */
export interface Stored extends Pick<ChunkRecord, 'source' | 'id' | 'url' | 'isFile'> {
  /** Mostly one; null for a record of an archive that is no page. Their bytes are a view of the chunk's, or new. */
  read(): Iterable<ChunkRecord | null>;
}

/**
 * What is stored in a chunk, in its order.
 * @param maxBytes a larger record is a problem
 */
export function* storedIn({ items, memory }: Chunk, maxBytes: number): Generator<Stored> {
  const all = Buffer.from(memory);
  for (const item of items) {
    if (item.after === undefined) yield* storedItem(item, all, maxBytes);
    else yield* behind(storedItem(item, all, maxBytes), item.after);
  }
}

/** What comes after the record of that source, which is there. */
function* behind(stored: Iterable<Stored>, after: string): Generator<Stored> {
  let isDone = true;
  for (const each of stored) {
    if (!isDone) yield each;
    else if (after === each.source || after.startsWith(`${each.source}.`)) {
      isDone = false;
      const records = [...each.read()];
      const rest = records.slice(records.findIndex((record) => record?.source === after) + 1);
      if (rest.length > 0) yield { ...each, read: () => rest };
    }
  }
}

function* storedItem(item: Item, all: Buffer, maxBytes: number): Generator<Stored> {
  if ('problem' in item) yield { ...item, read: () => [item] };
  else if ('lines' in item) {
    let at = item.from;
    for (let i = 0; i < item.lines; i++) {
      const feed = all.indexOf(LF, at);
      const end = feed === -1 || feed >= item.to ? item.to : feed;
      const name = `${item.source}#${item.first + i}`;
      const line =
        end - at > maxBytes
          ? problemOf(tooLarge(maxBytes), name)
          : rawRecord(name, 'json', all.subarray(at, end));
      yield { source: name, url: null, read: () => [line] };
      at = end + 1;
    }
  } else if ('ends' in item) {
    let at = item.from;
    for (const [i, length] of item.ends.entries()) {
      const stored = all.subarray(at, item.from + length);
      const number = item.first + i;
      yield {
        source: `${item.source}#${number}`,
        url: null,
        read: () => warcPages(stored, number, item, maxBytes),
      };
      at = item.from + length;
    }
  } else {
    const { from, to, ...about } = item;
    const record = { ...about, bytes: all.subarray(from, to) };
    yield { ...about, read: () => [record] };
  }
}
