import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UsageError } from '../errors.ts';
import { inputFiles } from '../read/archives/files.ts';
import {
  type ArchiveOptions,
  type Found,
  fileRecords,
  type LineBlock,
  type WarcBlock,
} from '../read/archives/index.ts';
import type { InputFound } from './chunks.ts';

/** A part of the inputs: files are dealt out one by one, like cards. Counts from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface InputOptions extends ArchiveOptions {
  readonly stdin: Readable;
  readonly shard: Shard | null;
  /** Source of the last record that is done already; null to begin at the beginning. */
  readonly after: string | null;
  /** Called with the name of each file that is done already. */
  readonly onDone: (file: string) => void;
}

/** Reads "3/16". @throws UsageError */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index >= 1 && shard.index <= shard.of) return shard;
  throw new UsageError(`--shard ${text}: write the part and the number of parts, such as 3/16.`);
}

/** The files of the inputs that belong to the shard, in their order; problems of inputs among them. */
async function* filesOf(inputs: readonly string[], shard: Shard | null) {
  let number = 0;
  for await (const file of inputFiles(inputs)) {
    if (shard === null || number++ % shard.of === shard.index - 1) yield file;
  }
}

/**
 * The records of the inputs after the one named, file by file. Files that are done are not opened again.
 * @throws UsageError where the record named is not among the inputs
 */
export async function* records(inputs: readonly string[], options: InputOptions): AsyncGenerator<InputFound> {
  const { shard, stdin } = options;
  let { after } = options;
  for await (const file of filesOf(inputs, shard)) {
    const name = typeof file === 'string' ? file : file.source;
    if (after !== null && !after.startsWith(`${name}#`)) {
      options.onDone(name);
      if (after === name) after = null;
      continue;
    }
    for await (const found of typeof file === 'string'
      ? fileRecords(file, options, inputStream(file, stdin))
      : [file]) {
      if (after === null) yield { ...found, isFile: found.source === name && !isBlock(found) };
      else if (isBlock(found) ? holds(found, after) : found.source === after) {
        if (isBlock(found)) yield { ...found, after };
        after = null;
      }
    }
    if (after !== null) break;
  }
  if (after !== null) {
    throw new UsageError(
      `--resume: the last record of the output, ${after}, is not among the inputs; give the same inputs in the same order.`,
    );
  }
}

const isBlock = (found: Found): found is LineBlock | WarcBlock => 'lines' in found || 'ends' in found;

/** Whether a record of that source is in a block. */
function holds(block: LineBlock | WarcBlock, record: string): boolean {
  if (!record.startsWith(`${block.source}#`)) return false;
  // "#12.2" is the second record in the place of the twelfth.
  const number = Number.parseInt(record.slice(block.source.length + 1), 10);
  return number >= block.first && number < block.first + ('lines' in block ? block.lines : block.ends.length);
}

const inputStream = (file: string, stdin: Readable): Readable | undefined =>
  file === '-' ? stdin : undefined;

/** The size of the inputs in bytes as they lie there, to tell how much is left; null where it is not known. */
export async function inputBytes(inputs: readonly string[], shard: Shard | null): Promise<number | null> {
  let bytes = 0;
  for await (const file of filesOf(inputs, shard)) {
    if (file === '-') return null;
    if (typeof file === 'string') bytes += (await stat(file)).size;
  }
  return bytes;
}
