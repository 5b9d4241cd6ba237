import type { ProblemPage } from '../../types.ts';
import { problemOf, tooLarge } from '../problem.ts';
import type { LineBlock } from './record.ts';

const LF = 10;
/** Lines of a block, at most. */
const MOST_LINES = 128;

/**
 * Cuts bytes into blocks of whole lines, about as large as the pieces that come: the lines themselves are told
 * apart by a worker. No more than a piece and one line is held; of a line longer than `maxBytes` that has not
 * ended yet only the length is.
 */
export async function* lineBlocks(
  pieces: AsyncIterable<Buffer>,
  source: string,
  maxBytes: number,
): AsyncGenerator<LineBlock | ProblemPage> {
  let first = 1;
  let begun: Buffer[] = [];
  let size = 0;
  const begin = (part: Buffer): void => {
    size += part.length;
    if (size > maxBytes) begun = [];
    else if (part.length > 0) begun.push(part);
  };
  for await (const piece of pieces) {
    let from = 0;
    const end = piece.lastIndexOf(LF) + 1;
    if (end > 0 && size > maxBytes) {
      yield problemOf(tooLarge(maxBytes), `${source}#${first++}`);
      from = piece.indexOf(LF) + 1;
      size = 0;
    }
    if (end > from && begun.length > 0) {
      // Only the line that was begun before is put together, so that most bytes are not copied.
      const feed = piece.indexOf(LF, from) + 1;
      yield {
        source,
        first: first++,
        lines: 1,
        bytes: Buffer.concat([...begun, piece.subarray(from, feed)]),
      };
      from = feed;
      begun = [];
      size = 0;
    }
    for (const block of blocksOf(source, first, piece.subarray(from, Math.max(from, end)))) {
      first += block.lines;
      yield block;
    }
    begin(piece.subarray(end));
  }
  if (size > maxBytes) yield problemOf(tooLarge(maxBytes), `${source}#${first}`);
  else if (size > 0) yield { source, first, lines: 1, bytes: Buffer.concat(begun) };
}

function* blocksOf(source: string, number: number, bytes: Buffer): Generator<LineBlock> {
  let first = number;
  let from = 0;
  let lines = 0;
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(LF, at);
    at = feed === -1 ? bytes.length : feed + 1;
    lines++;
    if (lines < MOST_LINES && at < bytes.length) continue;
    yield { source, first, lines, bytes: bytes.subarray(from, at) };
    first += lines;
    from = at;
    lines = 0;
  }
}
