import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { finished, records, scratch, start } from './run.ts';

/** A JSON Lines record; many of them make an output larger than a pipe holds. */
const line = (id: number): string =>
  `${JSON.stringify({ id: String(id), title: 'Nothing', text: 'Nothing happened here today. '.repeat(20) })}\n`;

describe('a reader that has seen enough', () => {
  test('ends the tool quietly with exit code 0', async () => {
    const child = start(['--text']);
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const done = finished(child);
    for (let id = 0; id < 5000 && !child.stdin.destroyed; id++) child.stdin.write(line(id));
    child.stdin.end();
    expect(await done).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('Ctrl-C', () => {
  /** Starts the tool on a stream that never ends and interrupts it once the first record is out. */
  async function interrupted(args: string[], ready: (child: ReturnType<typeof start>) => Promise<void>) {
    const child = start(args);
    child.stdin.on('error', () => {});
    const done = finished(child);
    child.stdin.write(line(1) + line(2));
    await ready(child);
    child.kill('SIGINT');
    return done;
  }
  const firstData = (child: ReturnType<typeof start>) =>
    new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));

  test('leaves what is done, as whole records', async () => {
    const { code, stdout, stderr } = await interrupted([], firstData);
    expect([code, stderr]).toEqual([130, '']);
    expect(records(stdout).length).toBeGreaterThan(0);
  });

  test('closes a JSON array', async () => {
    const { code, stdout } = await interrupted(['--format', 'json'], firstData);
    expect(code).toBe(130);
    expect((JSON.parse(stdout) as unknown[]).length).toBeGreaterThan(0);
  });

  test('with --output leaves no file, whole or torn, and says so', async () => {
    const folder = scratch();
    const temporaryFile = async () => {
      while (readdirSync(folder).length === 0) await sleep(10);
    };
    const { code, stderr } = await interrupted(['-o', join(folder, 'claims.csv')], temporaryFile);
    expect(code).toBe(130);
    expect(stderr).toMatch(/interrupted; .*claims\.csv was not written/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
