import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, scratch } from './cli/run.ts';

/** A copy of what rules and their tests need, in which a new rule harms nobody. */
function copyOfProject(): string {
  const folder = scratch();
  mkdirSync(join(folder, 'bin'));
  for (const part of ['src', 'bin/new-rule.mjs', 'test/rules', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    "export default { test: { include: ['test/rules/**/*.test.ts'] } };",
  );
  return folder;
}

const newRule = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, ['bin/new-rule.mjs', ...args], { cwd: folder, encoding: 'utf8' });

test('a new rule of every family is registered, typed and passes the tests of rules as it stands', () => {
  const folder = copyOfProject();
  const ids = ['count', 'percent', 'event', 'reason', 'role', 'place'].map(
    (family) => `${family}/test-me-${family}`,
  );
  for (const id of ids) expect(newRule(folder, id), id).toMatchObject({ status: 0, stderr: '' });

  const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);
  execFileSync(bin('tsc'), ['--noEmit', '-p', '.'], { cwd: folder });
  const env = { ...process.env, NO_COLOR: '1', VITEST: undefined };
  const run = spawnSync(bin('vitest'), ['run', '--reporter=verbose'], { cwd: folder, encoding: 'utf8', env });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  for (const id of ids) expect(run.stdout).toContain(id);
}, 300_000);

test('a rule that is there is not overwritten, and a wrong name is refused', () => {
  const folder = copyOfProject();
  const before = readFileSync(join(folder, 'src/rules/count/cut-n-jobs.ts'), 'utf8');
  expect(newRule(folder, 'count/cut-n-jobs').status).toBe(2);
  expect(readFileSync(join(folder, 'src/rules/count/cut-n-jobs.ts'), 'utf8')).toBe(before);
  for (const name of ['', 'count', 'nofamily/x', 'count/Bad Name', '../x/y']) {
    expect(newRule(folder, name).status, name).toBe(2);
  }
});
