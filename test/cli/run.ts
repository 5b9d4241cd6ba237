import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const TOOL = join(ROOT, 'bin/cutline.cjs');

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built tool as a process of its own; standard input is empty unless written to. */
export const start = (args: readonly string[], options: SpawnOptionsWithoutStdio = {}) =>
  spawn(process.execPath, [TOOL, ...args], { cwd: ROOT, ...options });

/** Runs the built tool to its end. */
export function cutline(args: readonly string[], input: string | Buffer = '', cwd = ROOT): Promise<Result> {
  const child = start(args, { cwd, env: { ...process.env, NO_COLOR: '' } });
  child.stdin.on('error', () => {}); // The tool may end without reading all of its input.
  child.stdin.end(input);
  return finished(child);
}

export function finished(child: ReturnType<typeof start>): Promise<Result> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    ),
  );
}

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cutline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The records of JSON Lines. */
export const records = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
