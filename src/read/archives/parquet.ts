import { InputProblem } from '../../errors.ts';
import { problemOf, tooLarge } from '../problem.ts';
import { chooseColumns, rowRecord } from './columns.ts';
import { type ArchiveOptions, type Found, rawRecord } from './record.ts';

/** The rows of a Parquet file in their order, read by DuckDB in pieces. @throws InputProblem */
export async function* parquetRecords(path: string, options: ArchiveOptions): AsyncGenerator<Found> {
  const { DuckDBInstance } = await duckdb();
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const file = `read_parquet('${path.replaceAll("'", "''")}')`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${file}`);
    const columns = chooseColumns(
      described.getRowObjects().map((row) => String(row.column_name)),
      options,
    );
    const names = [...columns.values()];
    const cells = names.map((name) => `"${name.replaceAll('"', '""')}"::VARCHAR`);
    const size = cells.map((cell) => `coalesce(strlen(${cell}), 0)`).join(' + ');
    // A row too large stays in the database: only its size comes out.
    const list = cells
      .map((cell) => `CASE WHEN cutline_size <= ${options.maxBytes} THEN ${cell} END`)
      .join(', ');
    const result = await connection.stream(
      `SELECT cutline_size > ${options.maxBytes}, ${list} FROM (SELECT *, ${size} AS cutline_size FROM ${file})`,
    );
    let number = 0;
    for await (const rows of result.yieldRows()) {
      for (const row of rows) {
        const name = `${path}#${++number}`;
        const [isTooLarge, ...values] = row;
        const cell = (column: string): string | null => {
          const value = values[names.indexOf(column)];
          return typeof value === 'string' ? value : null;
        };
        yield isTooLarge === true
          ? problemOf(tooLarge(options.maxBytes), name)
          : rawRecord(name, 'json', rowRecord(columns, cell));
      }
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function duckdb(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new InputProblem('unsupported_type', 'Parquet needs DuckDB; run "npm install @duckdb/node-api".');
  }
}
