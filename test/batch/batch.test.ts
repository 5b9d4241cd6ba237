import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { outcomeSchema } from '../../src/schema.ts';
import { cutline, finished, records, scratch, start } from '../cli/run.ts';
import { articles, jsonLines } from './archives.ts';

/** The outcomes of `cutline extract`, as `batch` writes them: without those that have no claim. */
async function extracted(file: string): Promise<Record<string, unknown>[]> {
  const { stdout } = await cutline(['extract', file]);
  return records(stdout).filter((r) => r.outcome !== 'no_claims');
}

/** A record without what only `batch` writes. */
function plain(record: Record<string, unknown>): Record<string, unknown> {
  const { duplicate_of: _, ...rest } = record;
  const { minhash: __, ...article } = rest.article as Record<string, unknown>;
  return { ...rest, article };
}

describe('cutline batch', () => {
  test('gives the claims and problems of extract, in the order of the input', async () => {
    const folder = scratch();
    const file = join(folder, 'news.jsonl');
    writeFileSync(file, `${jsonLines(articles(40))}broken\n\n${jsonLines(articles(2))}`);
    const { code, stdout, stderr } = await cutline(['batch', file]);
    const written = records(stdout);
    expect(written.map(plain)).toEqual(await extracted(file));
    expect(written.filter((r) => r.outcome === 'claims')).toHaveLength(15);
    for (const record of written) outcomeSchema.parse(record);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^cutline: 43 records .*15 articles.*27 without a claim, 1 problems \(bad_record 1\)\.$/m,
    );
  });

  test('the output does not depend on the number of workers', async () => {
    const folder = scratch();
    const file = join(folder, 'news.jsonl.gz');
    writeFileSync(file, gzipSync(jsonLines(articles(1500))));
    const outputs = await Promise.all(['1', '3'].map((jobs) => cutline(['batch', file, '--jobs', jobs])));
    expect(records(outputs[0]!.stdout)).toHaveLength(500);
    expect(outputs[1]!.stdout).toBe(outputs[0]!.stdout);
  });

  test('--all writes every outcome, --text the texts that the offsets index', async () => {
    const input = jsonLines(articles(5));
    const { stdout } = await cutline(['batch', '--all', '--text'], input);
    const written = records(stdout);
    expect(written.map((r) => r.outcome)).toEqual([
      'claims',
      'no_claims',
      'no_claims',
      'claims',
      'no_claims',
    ]);
    for (const record of written) {
      const { article, claims } = outcomeSchema.parse(record);
      for (const { count } of claims) {
        expect([...article.text!].slice(count!.start, count!.end).join('')).toBe(count!.text);
      }
    }
  });

  test('--summary counts every record', async () => {
    const folder = scratch();
    const summary = join(folder, 'summary.json');
    const input = `${jsonLines(articles(9))}{"text":" "}\n[1]\n${jsonLines(articles(1))}`;
    const { code } = await cutline(['batch', '--summary', summary, '-q'], input);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({
      records: 12,
      articles_with_claims: 4,
      claims: 4,
      duplicates: 1,
      no_claims: 6,
      problems: { bad_record: 1, empty: 1 },
      resumed_after: null,
    });
  });

  test('an enormous record is a problem of its own', async () => {
    const huge = JSON.stringify({ id: 'huge', text: 'Acme cuts 5 jobs. '.repeat(100_000) });
    const [before, after] = [jsonLines(articles(1)), jsonLines(articles(1))];
    const { stdout } = await cutline(['batch', '--max-size', '1'], `${before}${huge}\n${after}`);
    expect(records(stdout).map((r) => (r.problem as { code: string } | null)?.code ?? r.outcome)).toEqual([
      'claims',
      'too_large',
      'claims',
    ]);
  });

  test('an input that is not there, or is torn, is named and ends with 1; the others come out', async () => {
    const folder = scratch();
    const torn = join(folder, 'torn.jsonl.gz');
    writeFileSync(torn, gzipSync(jsonLines(articles(300))).subarray(0, -2000));
    const { code, stdout, stderr } = await cutline(['batch', join(folder, 'no.jsonl'), torn]);
    const written = records(stdout).map((r) => (r.problem as { code: string } | null)?.code ?? r.outcome);
    expect(code).toBe(1);
    expect(written[0]).toBe('not_found');
    expect(written.at(-1)).toBe('unreadable');
    expect(written.filter((w) => w === 'claims').length).toBeGreaterThan(10);
    expect(stderr).toMatch(/no\.jsonl: There is no such file/);
    expect(stderr).toMatch(/torn\.jsonl\.gz: It cannot be read/);
  });

  test('an output that is there is not overwritten', async () => {
    const folder = scratch();
    const out = join(folder, 'out.jsonl');
    writeFileSync(out, 'mine\n');
    const { code, stderr } = await cutline(['batch', '-o', out], jsonLines(articles(1)));
    expect(code).toBe(2);
    expect(stderr).toMatch(/is there already\. Go on with it by --resume/);
    expect(readFileSync(out, 'utf8')).toBe('mine\n');
  });

  test.each([
    [['--shard', '4/3'], /--shard 4\/3: write the part/],
    [['--jobs', '0'], /--jobs 0: not a whole number/],
    [['--resume'], /--resume goes on with a file of JSON Lines/],
    [['-o', 'out.xyz'], /its ending names no format/],
    [['https://example.org/'], /batch reads files/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr } = await cutline(['batch', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('shards are parts of the inputs: together they are the whole', async () => {
    const folder = scratch();
    for (const [i, article] of articles(7).entries())
      writeFileSync(join(folder, `${i}.jsonl`), jsonLines([article]));
    const shards = await Promise.all(
      [1, 2, 3].map((i) => cutline(['batch', folder, '--all', '--shard', `${i}/3`])),
    );
    const ids = shards.map(({ stdout }) => records(stdout).map((r) => r.id));
    expect(ids).toEqual([
      ['a0', 'a3', 'a6'],
      ['a1', 'a4'],
      ['a2', 'a5'],
    ]);
  });

  test('copies of a story name the first; joined shards name the same', async () => {
    const folder = scratch();
    const [story, other] = [articles(4)[0]!, articles(4)[3]!];
    const copy = { ...story, id: 'copy', title: 'As the wire has it', text: `${story.text}\n\nMore soon.` };
    const notice = { ...story, id: 'notice', text: story.text.replace('100 jobs', '120 jobs') };
    const parts = [
      [story, other],
      [copy, notice],
    ].map((part, i) => {
      const path = join(folder, `${i}.jsonl`);
      writeFileSync(path, jsonLines(part));
      return path;
    });
    const whole = await cutline(['batch', ...parts]);
    expect(records(whole.stdout).map((r) => [r.id, r.duplicate_of])).toEqual([
      ['a0', null],
      ['a3', null],
      ['copy', 'a0'],
      ['notice', null],
    ]);
    const outs = await Promise.all(
      parts.map(async (part, i) => {
        const out = join(folder, `out-${i}.jsonl`);
        await cutline(['batch', part, '-o', out]);
        return out;
      }),
    );
    expect((await cutline(['batch', ...outs])).stdout).toBe(whole.stdout);
  });
});

describe('cutline worker', () => {
  test('one line in, one line out, in order, also for lines that cannot be read', async () => {
    const lines = [articles(1)[0], articles(2)[1]].map((a) => JSON.stringify(a));
    const input = [lines[0], '', 'broken', '[]', lines[1], '\ufffd', '{"text":5}', lines[0]].join('\n');
    const { code, stdout } = await cutline(
      ['worker'],
      Buffer.concat([Buffer.from(input), Buffer.from('\n\xff', 'latin1')]),
    );
    const answers = records(stdout).map((r) => (r.problem as { code: string } | null)?.code ?? r.outcome);
    expect(answers).toEqual([
      'claims',
      'empty',
      'bad_record',
      'bad_record',
      'no_claims',
      'bad_record',
      'bad_record',
      'claims',
      'undecodable',
    ]);
    expect(code).toBe(0);
  });

  test('answers come as soon as they are there', async () => {
    const child = start(['worker']);
    child.stdout.setEncoding('utf8');
    for (const article of articles(3)) {
      const answer = once(child.stdout, 'data');
      child.stdin.write(`${JSON.stringify(article)}\n`);
      const [line] = (await answer) as [string];
      expect(JSON.parse(line)).toMatchObject({ id: article.id });
    }
    child.stdin.end();
    expect((await finished(child)).code).toBe(0);
  });
});
