import type { Found, RawRecord } from '../read/archives/index.ts';
import type { ProblemPage } from '../types.ts';

/** A chunk goes to a worker when it holds so many bytes or records: what is lost when the tool is killed. */
const CHUNK_BYTES = 512 * 1024;
const CHUNK_ITEMS = 128;

/** A record whose bytes are a part of the chunk's, or what is wrong with it already. */
export type Item = (Omit<RawRecord, 'bytes'> & { readonly from: number; readonly to: number }) | ProblemPage;

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
  const all = new Uint8Array(size);
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
