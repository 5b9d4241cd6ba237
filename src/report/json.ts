/** JSON Lines: one record a line. */
export async function* jsonLines(records: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** One JSON array of all records, indented; written record by record, so that memory stays flat. */
export async function* json(records: AsyncIterable<unknown>): AsyncIterable<string> {
  let before = '[\n';
  for await (const record of records) {
    yield `${before}  ${JSON.stringify(record, null, 2).replaceAll('\n', '\n  ')}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
