const QUOTE = 34;
const LF = 10;
const CR = 13;

/** One row; `fields` is null for a row of more bytes than the limit. */
export interface Row {
  /** Counts from 1, as a spreadsheet does: the header is row 1. */
  readonly number: number;
  readonly fields: readonly Buffer[] | null;
}

/**
 * The rows of CSV (RFC 4180) or TSV: fields may be quoted, a quote in them is doubled, and a line break between
 * quotes belongs to the field. Only one row is held at a time, and none longer than `maxBytes`.
 */
export async function* rows(
  source: AsyncIterable<Buffer>,
  delimiter: number,
  maxBytes: number,
): AsyncGenerator<Row> {
  const row = new RowReader(delimiter, maxBytes);
  for await (const piece of source) yield* row.read(piece);
  yield* row.end();
}

/** Where a byte stands: at the start of a field, in a plain one, between quotes, behind a quote among quotes. */
type Place = 'start' | 'plain' | 'quoted' | 'closing';

class RowReader {
  readonly #delimiter: number;
  readonly #maxBytes: number;
  #number = 1;
  #place: Place = 'start';
  #fields: Buffer[] = [];
  #parts: Buffer[] = [];
  #size = 0;

  constructor(delimiter: number, maxBytes: number) {
    this.#delimiter = delimiter;
    this.#maxBytes = maxBytes;
  }

  *read(piece: Buffer): Generator<Row> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!;
      if (this.#place === 'quoted') {
        const quote = byte === QUOTE ? at : piece.indexOf(QUOTE, at);
        if (quote === -1) break;
        this.#keep(piece, from, quote);
        from = quote + 1;
        at = quote;
        this.#place = 'closing';
      } else if (this.#place === 'closing' && byte === QUOTE) {
        // The second of two quotes stands for one.
        from = at;
        this.#place = 'quoted';
      } else if (byte === this.#delimiter || byte === LF) {
        this.#keep(piece, from, at);
        from = at + 1;
        this.#endField();
        if (byte === LF) yield* this.#endRow();
      } else if (this.#place === 'start' && byte === QUOTE) {
        from = at + 1;
        this.#place = 'quoted';
      } else this.#place = 'plain';
    }
    this.#keep(piece, from, piece.length);
  }

  *end(): Generator<Row> {
    if (this.#fields.length === 0 && this.#size === 0) return;
    this.#endField();
    yield* this.#endRow();
  }

  #keep(piece: Buffer, from: number, to: number): void {
    if (to <= from) return;
    this.#size += to - from;
    if (this.#size <= this.#maxBytes) this.#parts.push(piece.subarray(from, to));
    else {
      this.#parts = [];
      this.#fields = [];
    }
  }

  #endField(): void {
    if (this.#size <= this.#maxBytes) {
      this.#fields.push(this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts));
    }
    this.#parts = [];
    this.#place = 'start';
  }

  *#endRow(): Generator<Row> {
    const fields = this.#size > this.#maxBytes ? null : this.#fields.map(trimReturn);
    const number = this.#number++;
    this.#fields = [];
    this.#size = 0;
    if (fields === null || fields.length > 1 || fields[0]!.length > 0) yield { number, fields };
  }
}

/** The carriage return before a line feed ends the row's last field. */
const trimReturn = (field: Buffer, i: number, all: readonly Buffer[]): Buffer =>
  i === all.length - 1 && field.at(-1) === CR ? field.subarray(0, -1) : field;
