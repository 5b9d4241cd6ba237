import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { cutline, ROOT, records, scratch, TOOL } from '../cli/run.ts';
import { articles, jsonLines, warcGz } from './archives.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The only line or script of the README that holds some words. */
function recipe(kind: 'line' | 'script', words: string): string {
  const scripts = [...README.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
  const all = kind === 'script' ? scripts : scripts.flatMap((script) => script.split('\n'));
  const found = all.filter((text) => text.includes(words));
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** A folder with an archive in several files, and `cutline` on the path. */
function workshop(): { cwd: string; env: NodeJS.ProcessEnv } {
  const cwd = scratch();
  mkdirSync(join(cwd, 'bin'));
  mkdirSync(join(cwd, 'archive'));
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${TOOL}" "$@"\n`;
  writeFileSync(join(cwd, 'bin/cutline'), shim, { mode: 0o755 });
  const news = articles(18);
  for (let i = 0; i < 6; i++) {
    const part = news.slice(3 * i, 3 * i + 3);
    const pages = part.map(({ id, title, text }) => ({
      url: `https://example.org/${id}`,
      body: `<html><title>${title}</title><body><article><p>${text}</p></article></body></html>`,
    }));
    writeFileSync(join(cwd, `crawl-${i}.warc.gz`), warcGz(pages));
    writeFileSync(join(cwd, `archive/${i}.jsonl`), jsonLines(part));
  }
  writeFileSync(join(cwd, 'articles.jsonl'), jsonLines(news));
  return { cwd, env: { ...process.env, PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` } };
}

type Workshop = ReturnType<typeof workshop>;

const shell = (script: string, { cwd, env }: Workshop, more: NodeJS.ProcessEnv = {}) =>
  promisify(execFile)('/bin/sh', ['-c', script], { cwd, env: { ...env, ...more } });

/** Outcomes by their article, without what tells where they came from. */
const plain = (text: string) =>
  records(text)
    .map(({ id, claims, outcome }) => ({ id, claims, outcome }))
    .sort((a, b) => String(a.id).localeCompare(String(b.id)));

const read = ({ cwd }: Workshop, pattern: string): string =>
  globSync(pattern, { cwd })
    .map((file) => readFileSync(join(cwd, file), 'utf8'))
    .join('');

describe.skipIf(spawnSync('parallel', ['--version']).status !== 0)(
  'GNU parallel (skipped where absent)',
  () => {
    test('over files: the claims of one run over all of them', async () => {
      const at = workshop();
      const line = recipe('line', '| parallel -j 8 cutline batch');
      await shell(line, at);
      const outputs = read(at, '*.warc.jsonl');
      const { stdout } = await cutline(
        ['batch', ...globSync('*.warc.gz', { cwd: at.cwd }).sort()],
        '',
        at.cwd,
      );
      expect(records(stdout)).toHaveLength(6);
      expect(outputs.split('\n').sort()).toEqual(stdout.split('\n').sort());
      await shell(line, at);
      expect(read(at, '*.warc.jsonl'), 'a second time nothing is done again').toBe(outputs);
    });

    test('over the lines of a stream: the outcomes of one worker, in order', async () => {
      const at = workshop();
      // A block of some hundred bytes makes several workers of so small a file.
      await shell(recipe('line', '--keep-order cutline worker').replace('20M', '2k'), at);
      const { stdout } = await cutline(['worker'], readFileSync(join(at.cwd, 'articles.jsonl'), 'utf8'));
      const ids = (text: string) => records(text).map(({ id, claims }) => ({ id, claims }));
      expect(ids(readFileSync(join(at.cwd, 'outcomes.jsonl'), 'utf8'))).toEqual(ids(stdout));
    });
  },
);

test('a Slurm array: its tasks together give the claims of one run', async () => {
  const at = workshop();
  const script = recipe('script', '#SBATCH');
  const tasks = Number(/--array=1-(\d+)/.exec(script)?.[1]);
  expect(script).toContain(`/${tasks}"`);
  const few = 4;
  const task = script.replace(`1-${tasks}`, `1-${few}`).replace(`/${tasks}"`, `/${few}"`);
  for (let id = 1; id <= few; id++) await shell(task, at, { SLURM_ARRAY_TASK_ID: String(id) });
  const { stdout } = await cutline(['batch', 'archive/'], '', at.cwd);
  expect(records(stdout)).toHaveLength(6);
  expect(plain(read(at, 'claims-*.jsonl'))).toEqual(plain(stdout));
});
