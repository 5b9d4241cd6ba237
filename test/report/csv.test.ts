import { describe, expect, test } from 'vitest';
import { csv, tsv } from '../../src/report/csv.ts';
import { COLUMNS, claimRows, rowSchema } from '../../src/report/row.ts';
import type { Claim, Outcome } from '../../src/schema.ts';
import { claim, outcome, problem, stream, text } from './outcomes.ts';

/** Reads CSV after RFC 4180, written here so that the writer is not checked by its own library. */
function parseCsv(source: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (let i = 0; i < source.length; i++) {
    let cell = '';
    if (source[i] === '"') {
      for (i++; source[i] !== '"' || source[i + 1] === '"'; i++) {
        if (source[i] === '"') i++;
        cell += source[i];
      }
      i++;
    } else while (i < source.length && !',\n'.includes(source[i]!)) cell += source[i++];
    rows.at(-1)!.push(cell);
    if (source[i] === '\n' && i < source.length - 1) rows.push([]);
  }
  const [head, ...rest] = rows;
  return rest.map((row) => Object.fromEntries(row.map((cell, i) => [head![i]!, cell])));
}

const write = (claims: Claim[], change: Partial<Outcome> = {}) =>
  text(csv(stream([outcome(claims, change)])));

describe('csv', () => {
  test('one row a claim, with the values of the claim', async () => {
    const rows = parseCsv(
      await write([claim(), claim({ id: 'c2', count: null, percent: null, part_of: 'c1' })]),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      id: 'a1',
      source: 'news/acme.txt',
      claim_id: 'c1',
      main: 'true',
      company: 'Acme',
      company_text: 'Acme Corp',
      count: '5000',
      count_qualifier: 'at_most',
      percent: '4',
      status: 'announced',
      roles: 'engineers',
      rationale: 'cost_cutting',
      evidence: 'Acme Corp will cut up to 5,000 jobs.',
      rules: 'count/cut-n-jobs',
    });
    expect(rows[1]).toMatchObject({ count: '', percent: '', part_of: 'c1' });
  });

  test('sources without claims have no row, the header stands anyway', async () => {
    expect(await text(csv(stream([outcome([]), problem()])))).toBe(`${COLUMNS.join(',')}\n`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","y")'])(
    'a cell %j is no formula in a spreadsheet',
    async (name) => {
      const [row] = parseCsv(await write([claim({ company: { name, text: 'x', start: 0, end: 1 } })]));
      expect(row!.company).toBe(`'${name}`);
    },
  );

  test('quotes, commas and line breaks come back as they were', async () => {
    const name = 'A "B",\nC';
    const [row] = parseCsv(await write([claim({ company: { name, text: 'x', start: 0, end: 1 } })]));
    expect(row!.company).toBe(name);
  });

  test('several values are joined', async () => {
    const roles = ['engineers', 'recruiters'].map((text) => ({ text, start: 0, end: 1, group: null }));
    const [row] = parseCsv(await write([claim({ roles })]));
    expect(row).toMatchObject({ roles: 'engineers | recruiters', role_groups: ' | ' });
  });

  test('every column is described and every row fits the description', () => {
    for (const row of claimRows(outcome([claim(), claim({ company: null, count: null, percent: null })]))) {
      expect(rowSchema.strict().safeParse(row).error).toBeUndefined();
    }
    for (const column of COLUMNS) expect(rowSchema.shape[column].description, column).toBeTruthy();
  });
});

test('tsv has one line a row, whatever the values hold', async () => {
  const change = { company: { name: 'A\tB\nC', text: 'x', start: 0, end: 1 } };
  const lines = (await text(tsv(stream([outcome([claim(change)])])))).trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]!.split('\t')).toHaveLength(COLUMNS.length);
  expect(lines[1]!.split('\t')[COLUMNS.indexOf('company')]).toBe('A B C');
});
