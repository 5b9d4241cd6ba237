import { stringify } from 'csv-stringify/sync';
import type { Outcome } from '../schema.ts';
import { type ClaimRow, COLUMNS, claimRows } from './row.ts';

/** CSV after RFC 4180 with a header: one row a claim, so that a source without claims has no row. */
export const csv = (outcomes: AsyncIterable<Outcome>): AsyncIterable<string> => rows(outcomes, ',', (v) => v);

/** Tab-separated: as CSV, but line breaks and tabs inside a value become spaces, so that a row is one line. */
export const tsv = (outcomes: AsyncIterable<Outcome>): AsyncIterable<string> =>
  rows(outcomes, '\t', (value) => (typeof value === 'string' ? value.replace(/[\t\r\n]+/g, ' ') : value));

type Value = ClaimRow[keyof ClaimRow];

async function* rows(
  outcomes: AsyncIterable<Outcome>,
  delimiter: string,
  clean: (value: Value) => Value,
): AsyncIterable<string> {
  const write = (records: Value[][]): string =>
    stringify(records, {
      delimiter,
      // Spreadsheets run a cell that begins with = + - @ or a tab as a formula; a leading apostrophe stops it.
      escape_formulas: true,
      cast: { boolean: String },
    });
  yield write([[...COLUMNS]]);
  for await (const outcome of outcomes) {
    const claims = claimRows(outcome);
    if (claims.length > 0) yield write(claims.map((row) => COLUMNS.map((name) => clean(row[name]))));
  }
}
