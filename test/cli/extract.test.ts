import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomeSchema } from '../../src/schema.ts';
import { cutline, ROOT, records, scratch } from './run.ts';

const WIRE = 'fixtures/wire-story/article.txt';
const NOTHING = 'fixtures/football/article.txt';

describe('formats', () => {
  test('JSON Lines is the default where stdout is no terminal, one valid record a source in order', async () => {
    const { code, stdout } = await cutline([NOTHING, WIRE, 'fixtures/html-page/article.html']);
    expect(code).toBe(0);
    const all = records(stdout);
    for (const record of all) expect(outcomeSchema.safeParse(record).error).toBeUndefined();
    expect(all.map((r) => (r.article as { source: string }).source)).toEqual([
      NOTHING,
      WIRE,
      'fixtures/html-page/article.html',
    ]);
  });

  test('json is an array of the same records', async () => {
    const [array, lines] = await Promise.all([
      cutline([WIRE, NOTHING, '--format', 'json']),
      cutline([WIRE, NOTHING, '--format', 'jsonl']),
    ]);
    expect(JSON.parse(array.stdout)).toEqual(records(lines.stdout));
  });

  test('--text adds the text that the offsets index, and nothing else', async () => {
    const [without, withText] = await Promise.all([cutline([WIRE]), cutline([WIRE, '--text'])]);
    const [bare] = records(without.stdout);
    const [full] = records(withText.stdout) as { article: { text?: string } }[];
    expect(full!.article.text).toContain('about 2,300 jobs');
    delete full!.article.text;
    expect(full).toEqual(bare);
  });

  test('the same input gives the same bytes', async () => {
    const [a, b] = await Promise.all([cutline([WIRE, '--text']), cutline([WIRE, '--text'])]);
    expect(a).toEqual(b);
  });

  test('table, markdown, csv and tsv are written for the same source', async () => {
    const [table, markdown, csv, tsv] = await Promise.all(
      ['table', 'markdown', 'csv', 'tsv'].map((format) => cutline([WIRE, '--format', format])),
    );
    expect(table!.stdout).toMatch(/^Company .*Status/);
    expect(table!.stdout).not.toContain('\u001b');
    expect(markdown!.stdout).toMatch(/^## /);
    expect(csv!.stdout).toMatch(/^id,source,/);
    expect(tsv!.stdout).toMatch(/^id\tsource\t/);
  });
});

describe('--output', () => {
  test.each([
    ['claims.csv', /^id,source,/],
    ['claims.tsv', /^id\tsource\t/],
    ['claims.json', /^\[\n/],
    ['claims.jsonl', /^\{"schema"/],
    ['claims.md', /^## /],
    ['claims.txt', /^Company /],
  ])('the ending of %s chooses the format', async (name, start) => {
    const file = join(scratch(), name);
    const { code, stdout } = await cutline([WIRE, '-o', file]);
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toMatch(start);
  });

  test('--format wins over the ending', async () => {
    const file = join(scratch(), 'claims.txt');
    await cutline([WIRE, '-o', file, '--format', 'csv']);
    expect(readFileSync(file, 'utf8')).toMatch(/^id,source,/);
  });

  test('leaves one file and no other, through a symbolic link too', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/claims.csv'), 'old', { mode: 0o600 });
    symlinkSync('real/claims.csv', join(folder, 'claims.csv'));
    await cutline([WIRE, '-o', join(folder, 'claims.csv')]);
    expect(readFileSync(join(folder, 'real/claims.csv'), 'utf8')).toMatch(/^id,source,/);
    expect(statSync(join(folder, 'real/claims.csv')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['claims.csv', 'real']);
    expect(readdirSync(join(folder, 'real'))).toEqual(['claims.csv']);
  });

  test('wrong usage leaves an old file as it was', async () => {
    const file = join(scratch(), 'claims.csv');
    writeFileSync(file, 'old');
    expect((await cutline([WIRE, '--nonsense', '-o', file])).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  test('"-" is standard output', async () => {
    expect(records((await cutline([WIRE, '-o', '-'])).stdout)).toHaveLength(1);
    expect(existsSync(join(ROOT, '-'))).toBe(false);
  });
});

describe('exit codes and messages', () => {
  test('0 also when there is no claim', async () => {
    const { code, stdout } = await cutline([NOTHING]);
    expect(code).toBe(0);
    expect(records(stdout)[0]).toMatchObject({ outcome: 'no_claims', claims: [], problem: null });
  });

  test('1 when a source failed; the others come out, the failed one as a problem in its place', async () => {
    const { code, stdout, stderr } = await cutline([NOTHING, 'missing.txt', WIRE]);
    expect(code).toBe(1);
    const all = records(stdout);
    expect(all).toHaveLength(3);
    expect(all[1]).toMatchObject({ outcome: 'problem', problem: { code: 'not_found' } });
    expect(stderr).toMatch(/^cutline: missing\.txt: [^\n]+\n$/);
  });

  test('3 with --require-claims when no claim was found', async () => {
    expect((await cutline([NOTHING, '--require-claims'])).code).toBe(3);
    expect((await cutline([NOTHING, WIRE, '--require-claims'])).code).toBe(0);
  });

  test('1 wins over 3: with a source unread nobody can say that there is no claim', async () => {
    expect((await cutline([NOTHING, 'missing.txt', '--require-claims'])).code).toBe(1);
  });

  test('--quiet says nothing, the exit code tells', async () => {
    const { code, stderr } = await cutline(['missing.txt', '--quiet']);
    expect([code, stderr]).toEqual([1, '']);
  });

  test('--verbose tells what each source came to and sums up', async () => {
    const { stderr } = await cutline([NOTHING, WIRE, '--verbose']);
    expect(stderr).toContain(`${NOTHING}: 0 claims`);
    expect(stderr).toContain('2 sources: ');
  });

  test('CSV says on stderr how many sources have no row', async () => {
    const { stderr } = await cutline([NOTHING, WIRE, '--format', 'csv']);
    expect(stderr).toContain('1 of 2 sources have no row');
  });
});

describe('standard input', () => {
  test('is read where no source is given', async () => {
    const text = readFileSync(join(ROOT, WIRE), 'utf8');
    const [piped, named] = await Promise.all([cutline([], text), cutline(['-'], text)]);
    expect(piped.code).toBe(0);
    expect(piped.stdout).toBe(named.stdout);
    expect(records(piped.stdout)[0]).toMatchObject({ article: { source: '-' } });
  });

  test('empty input is a problem, not nothing', async () => {
    const { code, stdout } = await cutline([]);
    expect(code).toBe(1);
    expect(records(stdout)[0]).toMatchObject({ outcome: 'problem', problem: { code: 'empty' } });
  });
});
