import { Decompress } from 'fzstd';
import { InputProblem } from '../errors.ts';

/** A push of more than this would let a small file blow up in memory at once. */
const STEP_BYTES = 64 * 1024;

/**
 * Undoes zstd (RFC 8878), piece by piece; several frames one after the other are one text.
 * @throws InputProblem unreadable for broken bytes
 */
export async function* unzstd(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let ready: Buffer[] = [];
  const decoder = new Decompress((part) => {
    // The decoder writes into the same memory again.
    if (part.length > 0) ready.push(Buffer.from(part));
  });
  try {
    for await (const piece of source) {
      for (let at = 0; at < piece.length; at += STEP_BYTES) {
        decoder.push(piece.subarray(at, at + STEP_BYTES));
        yield* ready;
        ready = [];
      }
    }
    decoder.push(new Uint8Array(0), true);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputProblem('unreadable', `Its zstd compression is broken (${why}); check the file.`);
  }
  yield* ready;
}
