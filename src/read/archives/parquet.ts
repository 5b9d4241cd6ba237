import { InputProblem } from '../../errors.ts';
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
    const list = names.map((name) => `"${name.replaceAll('"', '""')}"::VARCHAR`).join(', ');
    const result = await connection.stream(`SELECT ${list} FROM ${file}`);
    let number = 0;
    for await (const rows of result.yieldRows()) {
      for (const row of rows) {
        number++;
        const cell = (column: string): string | null => {
          const value = row[names.indexOf(column)];
          return typeof value === 'string' ? value : null;
        };
        yield rawRecord(`${path}#${number}`, 'json', rowRecord(columns, cell));
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
