import { once } from 'node:events';
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.ts';

/** Where a command's data goes. */
export interface Output {
  readonly isFile: boolean;
  write(text: string): Promise<void>;
  /** Everything is written: waits until it has left the process, or puts the file in its place. */
  finish(): Promise<void>;
  /** Gives up: a file is left as it was before. */
  discard(): void;
}

/** Standard output, or the file named. @throws UsageError where the file cannot be made */
export const openOutput = (path: string | undefined): Output =>
  path === undefined || path === '-' ? standardOutput() : fileOutput(path);

function standardOutput(): Output {
  const { stdout } = process;
  return {
    isFile: false,
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    finish: () => new Promise((done) => stdout.write('', () => done())),
    discard() {},
  };
}

/** A file is written beside its place and renamed at the end: it is there whole or not at all. */
function fileOutput(path: string): Output {
  const existing = statSync(path, { throwIfNoEntry: false });
  const target = existing ? realpathSync(path) : path;
  // A pipe or a device has no place to rename to; it is written as it is.
  const direct = existing !== undefined && !existing.isFile();
  const temporary = direct ? target : join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  let file: number;
  try {
    file = openSync(temporary, direct ? 'w' : 'wx', direct ? undefined : (existing?.mode ?? 0o666));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`${path}: cannot be written (${reason}). Check the folder and its rights.`);
  }
  return {
    isFile: true,
    async write(text) {
      writeAll(file, text);
    },
    async finish() {
      if (!direct) fsyncSync(file);
      closeSync(file);
      if (!direct) renameSync(temporary, target);
    },
    discard() {
      closeSync(file);
      if (!direct) rmSync(temporary, { force: true });
    },
  };
}

/** Writes all of a text to an open file, however many writes it takes. */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
