import * as z from 'zod';
import { rowSchema } from '../report/row.ts';
import { outcomeSchema, pageSchema } from '../schema.ts';
import { defineCommand } from './options.ts';

const SCHEMAS = {
  record: { type: outcomeSchema, title: 'Outcome of one source: a record of --format json and jsonl' },
  csv: { type: rowSchema, title: 'One row of --format csv and tsv: a claim' },
  article: { type: pageSchema, title: 'What was read from a source: a record of cutline article' },
};

export const schema = defineCommand({
  usage: '',
  maxArgs: 0,
  options: {
    csv: { type: 'boolean', help: 'Of the columns of CSV and TSV instead.' },
    article: { type: 'boolean', help: 'Of the records of cutline article instead.' },
  },
  async run(values) {
    const name = values.csv ? 'csv' : values.article ? 'article' : 'record';
    const { type, title } = SCHEMAS[name];
    const { $schema, ...rest } = z.toJSONSchema(type, { target: 'draft-2020-12' });
    const published = { $schema, $id: `urn:cutline:schema:${name}:1`, title, ...rest };
    process.stdout.write(`${JSON.stringify(published, null, 2)}\n`);
    return 0;
  },
});
