import type { ByteSource } from '../bytes.ts';
import { decode } from '../charset.ts';
import { problemOf, tooLarge } from '../problem.ts';
import { type Columns, chooseColumns, rowRecord } from './columns.ts';
import { rows } from './delimited.ts';
import { type ArchiveOptions, type Found, rawRecord } from './record.ts';

/**
 * The records of CSV or TSV with a header row. The delimiter is the one of comma, semicolon and tab that
 * stands most often in the header.
 */
export async function* csvRecords(
  bytes: ByteSource,
  source: string,
  options: ArchiveOptions,
): AsyncGenerator<Found> {
  const delimiter = delimiterOf(await bytes.firstLines());
  let names: string[] | undefined;
  let columns: Columns | undefined;
  for await (const { number, fields } of rows(bytes, delimiter, options.maxBytes)) {
    const name = `${source}#${number}`;
    if (fields === null) {
      yield problemOf(tooLarge(options.maxBytes), name);
    } else if (names === undefined || columns === undefined) {
      names = fields.map((field) => decode(field).text.replace(/^\ufeff/, ''));
      columns = chooseColumns(names, options);
    } else {
      const header = names;
      try {
        const cell = (column: string): string =>
          decode(fields[header.indexOf(column)] ?? Buffer.alloc(0)).text;
        yield rawRecord(name, 'json', rowRecord(columns, cell));
      } catch (error) {
        yield problemOf(error, name);
      }
    }
  }
}

function delimiterOf(head: Buffer): number {
  const header = head.toString('latin1').trimStart().split('\n', 1)[0] ?? '';
  const often = (c: string): number => header.split(c).length;
  const best = ['\t', ';'].reduce((a, b) => (often(b) > often(a) ? b : a), ',');
  return best.charCodeAt(0);
}
