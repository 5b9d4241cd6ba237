import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutline, ROOT, records, scratch } from '../cli/run.ts';
import { articles, jsonLines } from './archives.ts';

const duckdb = await import('@duckdb/node-api').catch(() => null);

/** What DuckDB answers, as JSON values. */
async function ask(database: string, sql: string): Promise<unknown[]> {
  const instance = await duckdb!.DuckDBInstance.create(database);
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const STORY = {
  ...articles(1)[0]!,
  id: 'round',
  published: '2025-10-28',
  text: 'Acme Corp said it will cut 900 jobs because of weak demand, including 300 engineers in Leeds. In 2021 it cut 250 jobs.',
};
const INPUT = `${jsonLines([STORY, { ...STORY, id: 'copy', title: 'Again' }, ...articles(6)])}broken\n`;

/**
 * Of the story: 900 jobs go, 300 of them in Leeds, 250 went in 2021; the copy says all of that again. Of the others
 * two tell of 100 and 103 jobs.
 */
const SUMS = [
  { company: 'Acme', jobs: 900, stated: 2 * (900 + 300 + 250) },
  { company: 'Northwind Leeds', jobs: 100, stated: 100 },
  { company: 'Northwind Cork', jobs: 103, stated: 103 },
].sort((a, b) => (a.company < b.company ? -1 : 1));

test('CSV has a row a claim, and names the copies', async () => {
  const out = join(scratch(), 'claims.csv');
  expect((await cutline(['batch', '-o', out], INPUT)).code).toBe(0);
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
  expect(lines[0]).toMatch(/^id,source,.*,duplicate_of,cutline$/);
  expect(lines.filter((line) => line.startsWith('copy,')).every((line) => /,round,[^,]+$/.test(line))).toBe(
    true,
  );
  const { stdout } = await cutline(['batch'], INPUT);
  expect(lines).toHaveLength(1 + records(stdout).flatMap((r) => r.claims as unknown[]).length);
});

test.skipIf(duckdb === null)(
  'the counts of CSV can be added up at once (skipped where DuckDB is absent)',
  async () => {
    const out = join(scratch(), 'claims.csv');
    await cutline(['batch', '-o', out], INPUT);
    const sql = `SELECT company, sum(count)::INT AS jobs, sum(count_stated)::INT AS stated FROM '${out}' GROUP BY company ORDER BY company`;
    expect(await ask(':memory:', sql)).toEqual(SUMS);
  },
);

test('TSV has the same rows', async () => {
  const out = join(scratch(), 'claims.tsv');
  expect((await cutline(['batch', '-o', out], INPUT)).code).toBe(0);
  const [header, first] = readFileSync(out, 'utf8').split('\n');
  const row = Object.fromEntries(header!.split('\t').map((name, i) => [name, first!.split('\t')[i]]));
  expect(row).toMatchObject({ id: 'round', count: '900' });
});

test('without the optional package a database is wrong usage, told before any work', async () => {
  // The built tool where no package can be found.
  const folder = scratch();
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const tool = join(folder, 'bin/cutline.cjs');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [tool, 'batch', ...args], { cwd: folder, input: INPUT, encoding: 'utf8' });
  const { status, stderr } = run('-o', 'out.duckdb');
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^cutline: DuckDB and Parquet need a package of their own: npm install @duckdb\/node-api\n$/,
  );
  writeFileSync(join(folder, 'in.parquet'), 'PAR1');
  expect(run('in.parquet').stderr).toMatch(/Parquet needs DuckDB; run "npm install @duckdb\/node-api"/);
  expect(run('-o', 'out.jsonl').status, 'everything else works').toBe(0);
});

describe.skipIf(duckdb === null)('tables of DuckDB (skipped where the optional package is absent)', () => {
  test('a database that can be added up at once', async () => {
    const folder = scratch();
    const out = join(folder, 'news.duckdb');
    expect((await cutline(['batch', '-o', out], INPUT)).stderr).toMatch(/records in/);
    const { stdout } = await cutline(['batch'], INPUT);
    const written = records(stdout) as unknown as {
      claims: { count: { value: number } | null; roles: unknown[]; rationale: unknown[] }[];
    }[];
    const claims = written.flatMap((r) => r.claims);
    expect(
      await ask(
        out,
        'SELECT count(*)::INT AS n, count(count_stated)::INT AS counts, sum(count_stated)::INT AS jobs FROM claims',
      ),
    ).toEqual([
      {
        n: claims.length,
        counts: claims.filter((c) => c.count?.value != null).length,
        jobs: claims.reduce((sum, c) => sum + (c.count?.value ?? 0), 0),
      },
    ]);
    expect(
      await ask(
        out,
        'SELECT company, sum(count)::INT AS jobs, sum(count_stated)::INT AS stated FROM claims GROUP BY company ORDER BY company',
      ),
    ).toEqual(SUMS);
    for (const [table, rows] of [
      ['roles', claims.flatMap((c) => c.roles)],
      ['rationale', claims.flatMap((c) => c.rationale)],
    ] as const) {
      expect(
        await ask(out, `SELECT count(*)::INT AS n FROM ${table} JOIN claims USING (article_key, claim_id)`),
      ).toEqual([{ n: rows.length }]);
    }
    expect(await ask(out, 'SELECT code, source FROM problems')).toEqual([
      { code: 'bad_record', source: '-#9' },
    ]);
    expect(await ask(out, "SELECT duplicate_of FROM articles WHERE id = 'copy'")).toEqual([
      { duplicate_of: 'round' },
    ]);
  });

  test('a folder of Parquet, and Parquet as input', async () => {
    const folder = scratch();
    const [out, input, lines] = ['out.parquet', 'in.parquet', 'in.jsonl'].map((n) => join(folder, n)) as [
      string,
      string,
      string,
    ];
    writeFileSync(lines, jsonLines(articles(5)));
    await ask(':memory:', `COPY (SELECT * FROM read_json('${lines}')) TO '${input}' (FORMAT parquet)`);
    const { code } = await cutline(['batch', input, '-o', out]);
    expect(code).toBe(0);
    const claims = await ask(
      ':memory:',
      `SELECT id, count::INT AS count, source FROM '${out}/claims.parquet' JOIN '${out}/articles.parquet' USING (article_key) ORDER BY article_key`,
    );
    expect(claims).toEqual([
      { id: 'a0', count: 100, source: `${input}#1` },
      { id: 'a3', count: 103, source: `${input}#4` },
    ]);
  });

  test('Parquet: an enormous row costs itself only', async () => {
    const folder = scratch();
    const [input, lines] = [join(folder, 'in.parquet'), join(folder, 'in.jsonl')];
    const [first, second] = articles(4).filter((_, i) => i % 3 === 0);
    writeFileSync(
      lines,
      jsonLines([first, { ...first, text: 'Acme cuts 5 jobs. '.repeat(100_000) }, second]),
    );
    await ask(':memory:', `COPY (SELECT * FROM read_json('${lines}')) TO '${input}' (FORMAT parquet)`);
    const { stdout } = await cutline(['batch', input, '--max-size', '1']);
    expect(records(stdout).map((r) => (r.problem as { code: string } | null)?.code ?? r.outcome)).toEqual([
      'claims',
      'too_large',
      'claims',
    ]);
  });
});
