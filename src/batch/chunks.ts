import { type Found, type LineBlock, type RawRecord, rawRecord } from '../read/archives/index.ts';
import { problemOf, tooLarge } from '../read/problem.ts';
import type { ProblemPage } from '../types.ts';

/** A chunk goes to a worker when it holds so many bytes or records: what is lost when the tool is killed. */
const CHUNK_BYTES = 512 * 1024;
const CHUNK_ITEMS = 128;

const LF = 10;

/** A part of the chunk's bytes. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A record or lines whose bytes are a part of the chunk's, or what is wrong with a record already. */
export type Item = (Omit<RawRecord, 'bytes'> & Part) | (Omit<LineBlock, 'bytes'> & Part) | ProblemPage;

/** Records that go to a worker together, as messages cost more than records. */
export interface Chunk {
  readonly items: readonly Item[];
  readonly bytes: Uint8Array;
}

/**
 * Gathers records into chunks.
 * @param eager gives what there is as soon as nothing more is ready: somebody waits for the answers
 */
export async function* chunked(found: AsyncIterable<Found>, eager = false): AsyncGenerator<Chunk> {
  const records = found[Symbol.asyncIterator]();
  let batch: Found[] = [];
  let size = 0;
  const take = (): Chunk => {
    const chunk = chunkOf(batch, size);
    batch = [];
    size = 0;
    return chunk;
  };
  try {
    for (;;) {
      const coming = records.next();
      if (eager && batch.length > 0 && (await Promise.race([coming, pause()])) === 'pause') yield take();
      const next = await coming;
      if (next.done) break;
      batch.push(next.value);
      if ('bytes' in next.value) size += next.value.bytes.length;
      if (size >= CHUNK_BYTES || batch.length >= CHUNK_ITEMS) yield take();
    }
    if (batch.length > 0) yield take();
  } finally {
    await records.return?.();
  }
}

const pause = (): Promise<'pause'> => new Promise((resolve) => setImmediate(resolve, 'pause'));

function chunkOf(batch: readonly Found[], size: number): Chunk {
  // Memory of its own: a message carries all of the memory that a view is a part of.
  const all = Buffer.allocUnsafeSlow(size);
  let from = 0;
  const items = batch.map((found): Item => {
    if (!('bytes' in found)) return found;
    const { bytes, ...about } = found;
    const to = from + bytes.length;
    all.set(bytes, from);
    const item = { ...about, from, to };
    from = to;
    return item;
  });
  return { items, bytes: all };
}

/**
 * The records of a chunk in their order, each line one of its own; their bytes are a view of the chunk's.
 * @param maxBytes a longer line is a problem
 */
export function* recordsOf({ items, bytes }: Chunk, maxBytes: number): Generator<RawRecord | ProblemPage> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const item of items) {
    if ('problem' in item) yield item;
    else if ('lines' in item) {
      let at = item.from;
      for (let i = 0; i < item.lines; i++) {
        const feed = all.indexOf(LF, at);
        const end = feed === -1 || feed >= item.to ? item.to : feed;
        const name = `${item.source}#${item.first + i}`;
        yield end - at > maxBytes
          ? problemOf(tooLarge(maxBytes), name)
          : rawRecord(name, 'json', all.subarray(at, end));
        at = end + 1;
      }
    } else {
      const { from, to, ...about } = item;
      yield { ...about, bytes: all.subarray(from, to) };
    }
  }
}
