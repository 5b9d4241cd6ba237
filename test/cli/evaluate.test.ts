import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutline, ROOT, scratch } from './run.ts';

const ARTICLES = [
  {
    id: 'cut',
    title: 'Acme to cut 300 jobs',
    text: 'Acme Inc said on Monday it will cut 300 jobs. The company makes anvils.',
  },
  { id: 'missed', title: 'Rain expected', text: 'It will rain over the whole country on Monday.' },
  { id: 'calm', title: 'Acme opens a shop', text: 'Acme opened a shop in Leeds on Tuesday, it said.' },
];
const label = { status: 'announced', attributed_to: 'company', quote: 'It will rain.' };
const three = { value: 300, qualifier: 'exact' };
const GOLD = [
  { id: 'cut', claims: [{ ...label, company: 'Acme', count: three, main: true }] },
  { id: 'missed', claims: [{ ...label, company: 'Bolt', count: three, main: true }] },
  { id: 'calm', claims: [] },
];
const lines = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

function folder(): string {
  const cwd = scratch();
  writeFileSync(join(cwd, 'articles.jsonl'), lines(ARTICLES));
  writeFileSync(join(cwd, 'gold.jsonl'), lines(GOLD));
  return cwd;
}
const evaluate = (cwd: string, ...args: string[]) =>
  cutline(['evaluate', '--gold', 'gold.jsonl', ...args], '', cwd);

interface Measured extends Record<string, unknown> {
  readonly interval: Record<string, [number, number] | null>;
}
interface Json {
  readonly documents: number;
  readonly answered: number;
  readonly measures: Record<string, Measured>;
  readonly misses: Record<string, unknown>[];
}

describe('cutline evaluate', () => {
  test('json has every figure with its interval', async () => {
    const { code, stdout, stderr } = await evaluate(folder(), 'articles.jsonl', '-f', 'json', '--misses');
    expect([code, stderr]).toEqual([0, '']);
    const { documents, answered, measures, misses } = JSON.parse(stdout) as Json;
    expect([documents, answered]).toEqual([3, 3]);
    expect(measures.quantified).toMatchObject({ precision: 1, recall: 0.5, f1: 0.667, tp: 1, fp: 0, fn: 1 });
    expect(measures.headline).toMatchObject({ accuracy: 0.5, ok: 1, n: 2 });
    expect(measures.quantified!.interval.recall).toEqual([0, 1]);
    expect(misses.map(({ id, kind, claim }) => [id, kind, claim])).toEqual([
      ['missed', 'missed', 'Bolt 300'],
      ['missed', 'headline', 'Bolt 300'],
    ]);
  });

  test('the table has the same, and as many misses as asked for', async () => {
    const cwd = folder();
    const { stdout } = await evaluate(cwd, 'articles.jsonl', '--misses', '1');
    expect(stdout).toMatch(
      /^quantified +0\.667 \[0\.\d{3}, 1\.000\] +1\.000 \[.*\] +0\.500 \[.*\] +1 +0 +1 /m,
    );
    expect(stdout.match(/^(missed|spurious|headline) {2,}missed .*$/gm)).toEqual([
      'missed    missed  Bolt 300: “It will rain.”',
    ]);
    expect((await evaluate(cwd, 'articles.jsonl')).stdout).not.toContain('It will rain.');
  });

  test('a figure that falls short is named, with exit code 1', async () => {
    const { code, stderr } = await evaluate(
      folder(),
      'articles.jsonl',
      ...['--min', 'quantified.f1=0.9', '--min', 'quantified.precision=1', '--min', 'roles.f1=0.1'],
    );
    expect(code).toBe(1);
    expect(stderr).toBe(
      'cutline: quantified.f1: 0.6667, asked for is 0.9 or more.\n' +
        'cutline: roles.f1: there is nothing to measure, asked for is 0.1 or more.\n',
    );
  });

  test('figures that are reached are exit code 0', async () => {
    const { code } = await evaluate(folder(), 'articles.jsonl', '--min', 'quantified.f1=0.66');
    expect(code).toBe(0);
  });

  test('-o writes the file; its ending chooses the format', async () => {
    const cwd = folder();
    const { stdout } = await evaluate(cwd, 'articles.jsonl', '-o', 'out.json');
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ documents: 3 });
  });

  test('articles without a label and labels without an article are told', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'gold.jsonl'), lines([GOLD[0]!, { id: 'lost', claims: GOLD[1]!.claims }]));
    const { code, stdout, stderr } = await evaluate(cwd, 'articles.jsonl', '-f', 'json');
    expect(code).toBe(0);
    expect(stderr.split('\n')).toEqual([
      'cutline: 1 of the labelled articles is not among the sources; its claims are missed.',
      'cutline: 2 of the sources have no label; they are left out.',
      '',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 2, answered: 1, measures: { claims: { fn: 1 } } });
  });

  test('a plain file goes by its path, and one that cannot be read is exit code 1', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'cut.txt'), ARTICLES[0]!.text);
    writeFileSync(join(cwd, 'gold.jsonl'), lines([{ ...GOLD[0], id: 'cut.txt' }]));
    const { code, stdout, stderr } = await evaluate(cwd, 'cut.txt', 'gone.txt', '-f', 'json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cutline: gone\.txt: /);
    expect(JSON.parse(stdout)).toMatchObject({ answered: 1, measures: { claims: { f1: 1 } } });
  });

  test.each([
    [['articles.jsonl'], '--gold'],
    [['--gold', 'missing.jsonl', 'articles.jsonl'], 'missing.jsonl'],
    [['--gold', 'articles.jsonl', 'articles.jsonl'], 'line 1: claims'],
    [['--gold', 'gold.jsonl', 'articles.jsonl', '--min', 'quantifed.f1=0.9'], 'quantifed'],
    [['--gold', 'gold.jsonl', 'articles.jsonl', '--misses=some'], '--misses'],
    [['--gold', 'gold.jsonl', 'articles.jsonl', '--format', 'csv'], 'csv'],
    [['--gold', 'gold.jsonl', 'cut.txt'], 'none of the sources'],
  ])('%j is wrong usage', async (args, named) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'cut.txt'), ARTICLES[0]!.text);
    const { code, stdout, stderr } = await cutline(['evaluate', ...args], '', cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^cutline: /);
  });
});

const shared = join(ROOT, '../shared/gold');
const scorer = join(shared, 'score.mjs');
const isThere = existsSync(scorer);
if (!isThere) console.log('No gold set beside this checkout (../shared/gold): not compared with its scorer.');

describe('beside the scorer of the gold set', () => {
  test.skipIf(!isThere)('every figure is the same', { timeout: 120_000 }, async () => {
    const cwd = scratch();
    const [gold, articles] = [join(shared, 'dev.gold.jsonl'), join(shared, 'dev.jsonl')];
    const predicted = join(cwd, 'predicted.jsonl');
    await cutline([articles, '--text', '--quiet', '-o', predicted]);
    const { stdout } = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], { encoding: 'utf8' });
    const { documents, answered, ...expected } = JSON.parse(stdout) as Record<string, unknown>;
    const ours = JSON.parse(
      (await cutline(['evaluate', '--gold', gold, articles, '--format', 'json'])).stdout,
    ) as Json;
    expect([ours.documents, ours.answered]).toEqual([documents, answered]);
    const figures = Object.entries(ours.measures).map(([measure, { interval: _, ...rest }]) => [
      measure,
      rest,
    ]);
    expect(Object.fromEntries(figures)).toEqual(expected);
  });
});
