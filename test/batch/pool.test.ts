import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Chunk } from '../../src/batch/chunks.ts';
import { type PoolOptions, runChunks } from '../../src/batch/pool.ts';

const script = fileURLToPath(new URL('thread-of-moods.cjs', import.meta.url));
const pool: PoolOptions = { script, jobs: 2, timeout: 0, onDone: () => {}, options: {} };

const chunk = (...sources: string[]): Chunk => ({
  items: sources.map((source) => ({ source, url: null, problem: { code: 'empty', message: '' } })),
  memory: new SharedArrayBuffer(0),
});

async function run(chunks: AsyncIterable<Chunk>, options: Partial<PoolOptions> = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const { written } of runChunks(chunks, { ...pool, ...options })) {
    lines.push(...written.map((w) => w.line));
  }
  return lines;
}

async function* all(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
}

test('what became of the chunks comes in their order', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `r${i}`);
  expect(await run(all(names.map((name) => chunk(name))), { jobs: 4 })).toEqual(names);
});

test('a record that ends its worker becomes a problem; the rest of its chunk is done', async () => {
  const chunks = [chunk('a', 'crash', 'b', 'leave', 'c', 'crash again'), chunk('d')];
  expect(await run(all(chunks))).toEqual([
    'a',
    'crash: crashed',
    'b',
    'leave: crashed',
    'c',
    'crash again: crashed',
    'd',
  ]);
});

test('a record that takes too long becomes a problem', async () => {
  const chunks = [chunk('a', 'hang', 'b'), chunk('c'), chunk('hang too')];
  expect(await run(all(chunks), { timeout: 300 })).toEqual([
    'a',
    'hang: timeout',
    'b',
    'c',
    'hang too: timeout',
  ]);
});

test('a worker that cannot start ends the run instead of being started for ever', async () => {
  await expect(run(all([chunk('a')]), { options: { broken: true } })).rejects.toThrow('cannot start');
});

test('no more chunks are taken than can be worked on', async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<Chunk> {
    for (;;) yield chunk(`r${taken++}`);
  }
  let seen = 0;
  for await (const { written } of runChunks(endless(), pool)) {
    expect(written[0]!.line).toBe(`r${seen++}`);
    // A reader that is slow: the workers wait for it.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(taken - seen).toBeLessThanOrEqual(pool.jobs * 3 + 1);
    if (seen === 10) break;
  }
});
