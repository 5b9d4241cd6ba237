/** One line of a file, without its line break; null for a line longer than the limit. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LF = 10;

/** Splits bytes into lines without ever holding more than one of them, and none longer than `maxBytes`. */
export async function* lines(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): Line => {
    const bytes = size > maxBytes ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
    parts = [];
    size = 0;
    return { number: number++, bytes };
  };
  const add = (part: Buffer): void => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      yield take();
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
