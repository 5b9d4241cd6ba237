import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cutline, finished, records, scratch, start, TOOL } from '../cli/run.ts';
import { articles, jsonLines, tar, warcGz } from './archives.ts';

const SIZE = 360;

/** Inputs of several kinds, with copies of stories across them. */
function inputs(folder: string): string[] {
  const news = articles(SIZE);
  const pages = articles(60).map(({ title, text }, i) => ({
    url: `https://example.org/${i}`,
    body: `<html><title>${title}</title><body><article><p>${text}</p></article></body></html>`,
  }));
  const files: Record<string, string | Buffer> = {
    'a.jsonl': jsonLines(news.slice(0, SIZE / 3)),
    'b.warc.gz': warcGz(pages),
    'c.jsonl.gz': gzipSync(`${jsonLines(news.slice(SIZE / 3))}broken\n`),
    'd.csv': 'nothing,here\n1,2\n',
  };
  return Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
}

/** Resolves when a file has become longer, or waiting for it is given up. */
async function growth(path: string, given: { up: boolean }): Promise<void> {
  const size = (): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  for (const before = size(); size() <= before && !given.up; )
    await new Promise((resolve) => setTimeout(resolve, 2));
}

test('killed twenty times at random moments, nothing is missing and nothing is there twice', async () => {
  const folder = scratch();
  const files = inputs(folder);
  const [whole, out] = [join(folder, 'whole.jsonl'), join(folder, 'out.jsonl')];
  const begun = Date.now();
  await cutline(['batch', ...files, '-o', whole, '-j', '2']);
  const duration = Date.now() - begun;
  const expected = readFileSync(whole);
  expect(records(expected.toString()).length).toBeGreaterThan(SIZE / 3);

  const sizes = new Set<number>();
  for (let kills = 0; kills < 20; ) {
    const child = start(['batch', ...files, '-o', out, '--resume', '-j', '2']);
    const given = { up: false };
    const over = finished(child).finally(() => {
      given.up = true;
    });
    // Every other kill comes while the output grows, the others at any time, also before the first record.
    if (kills % 2 === 0) await Promise.race([over, growth(out, given)]);
    const timer = setTimeout(() => child.kill('SIGKILL'), Math.random() * (kills % 2 ? duration : 60));
    const { code } = await over;
    clearTimeout(timer);
    if (code !== null) {
      // It came to its end before it was killed: this output is whole, the next one begins anew.
      expect(readFileSync(out).equals(expected)).toBe(true);
      rmSync(out);
      continue;
    }
    kills++;
    const size = statSync(out, { throwIfNoEntry: false })?.size ?? 0;
    sizes.add(size);
    // What a full disk or a power failure leaves: a line that is torn.
    if (size > 0 && kills % 3 === 0) truncateSync(out, Math.max(0, size - Math.floor(Math.random() * 400)));
  }
  expect(sizes.size, 'the kills all came at the same moment').toBeGreaterThan(2);
  await cutline(['batch', ...files, '-o', out, '--resume', '-j', '1']);
  expect(readFileSync(out).equals(expected)).toBe(true);
}, 600_000);

test('a run that is over is not done again', async () => {
  const folder = scratch();
  const [file, out] = [join(folder, 'a.jsonl'), join(folder, 'out.jsonl')];
  writeFileSync(file, jsonLines(articles(7)));
  await cutline(['batch', file, '-o', out]);
  const before = readFileSync(out, 'utf8');
  const summary = join(folder, 'summary.json');
  expect((await cutline(['batch', file, '-o', out, '--resume', '--summary', summary])).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(before);
  expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({
    records: 0,
    claims: 0,
    resumed_after: 3,
  });
});

test('an output that does not belong to the inputs is not gone on with', async () => {
  const folder = scratch();
  const [file, other, out] = ['a.jsonl', 'b.jsonl', 'out.jsonl'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(file, jsonLines(articles(2)));
  writeFileSync(other, jsonLines(articles(2)));
  await cutline(['batch', file, '-o', out]);
  const begun = readFileSync(out, 'utf8');

  const wrong = await cutline(['batch', other, '-o', out, '--resume']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toMatch(/a\.jsonl#1, is not among the inputs/);

  writeFileSync(out, begun.replace(/"rules":"\w+"/, '"rules":"another"'));
  expect((await cutline(['batch', file, '-o', out, '--resume'])).stderr).toMatch(
    /with other rules; begin anew/,
  );

  writeFileSync(out, begun);
  appendFileSync(out, '{"mine":1}\n');
  expect((await cutline(['batch', file, '-o', out, '--resume'])).stderr).toMatch(
    /line 2 is no record of cutline/,
  );
});

test('an input that could not be read ends with 1 also when the run is gone on with', async () => {
  const folder = scratch();
  const out = join(folder, 'out.jsonl');
  const files: Record<string, string | Buffer> = {
    'torn.jsonl.gz': gzipSync(jsonLines(articles(300))).subarray(0, -2000),
    'torn.tar': tar({ 'one.txt': articles(1)[0]!.text, 'two.txt': 'Words. '.repeat(300) }).subarray(0, 2500),
    'nothing.csv': 'nothing,here\n1,2\n',
    'last.jsonl': jsonLines(articles(1)),
  };
  const inputs = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const first = await cutline(['batch', join(folder, 'no.jsonl'), ...inputs, '-o', out]);
  const again = await cutline(['batch', join(folder, 'no.jsonl'), ...inputs, '-o', out, '--resume']);
  const named = ({ stderr }: { stderr: string }): string[] =>
    [...stderr.matchAll(/(\w+\.(?:jsonl|tar|csv)\S*): /g)].map(([, name]) => name!).sort();
  expect([first.code, again.code]).toEqual([1, 1]);
  expect(named(first)).toEqual(['no.jsonl', 'nothing.csv', 'torn.jsonl.gz', 'torn.tar#two.txt']);
  expect(named(again)).toEqual(named(first));

  const good = join(folder, 'good.jsonl');
  writeFileSync(out, '');
  const problems = join(folder, 'problems.jsonl');
  writeFileSync(problems, 'broken\n');
  expect((await cutline(['batch', problems, '-o', good])).code).toBe(0);
  expect((await cutline(['batch', problems, '-o', good, '--resume'])).code).toBe(0);
});

// The limit of a shell on the size of a file stands for the disk: the write that goes beyond it fails in its middle.
test.skipIf(process.platform === 'win32')(
  'a disk that is full stops the run; it is gone on with',
  async () => {
    const folder = scratch();
    const files = inputs(folder);
    const [whole, out] = [join(folder, 'whole.jsonl'), join(folder, 'out.jsonl')];
    await cutline(['batch', ...files, '-o', whole]);
    const full = spawnSync(
      '/bin/sh',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 300; exec "$0" "$@"',
        process.execPath,
        TOOL,
        'batch',
        ...files,
        '-o',
        out,
      ],
      { encoding: 'utf8' },
    );
    expect(full.stderr).toMatch(/out\.jsonl: cannot be written \(EFBIG\)\..* Then go on with --resume\./);
    expect(full.status).toBe(2);
    const begun = statSync(out).size;
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThan(statSync(whole).size);
    await cutline(['batch', ...files, '-o', out, '--resume']);
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
  },
);
