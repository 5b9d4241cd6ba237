import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { InputProblem } from '../../errors.ts';
import { ByteSource } from '../bytes.ts';
import { decode } from '../charset.ts';
import { problem, problemOf } from '../problem.ts';
import { READABLE, sniff } from '../sniff.ts';
import { lineBlocks } from './line-blocks.ts';
import { type ArchiveOptions, type Found, rawRecord } from './record.ts';
import { type ArchivedFile, isTar } from './tar.ts';
import { gzipWarcBlocks, warcBlocks } from './warc-blocks.ts';

export {
  type ArchiveOptions,
  type Found,
  type LineBlock,
  type RawRecord,
  rawRecord,
  type WarcBlock,
} from './record.ts';

/** Endings of the archives that are read from a folder, and of the files in an archive. */
const ARCHIVE = /\.(?:warc|wacz|zip|tar|tgz|csv|tsv|parquet|jsonl|ndjson)(?:\.(?:gz|zst))?$/i;
export const ARCHIVES = new RegExp(`${ARCHIVE.source}|${READABLE.source}`, 'i');
const TABLE = /\.(?:csv|tsv)(?:\.(?:gz|zst))?$/i;
/** The index and the page list of a WACZ are no articles. */
const OF_WACZ = /^(?:archive\/.*\.warc(?:\.gz)?)$/i;

/** A piece and the rest of a line before it fit into one chunk of a worker. */
const FILE_PIECE_BYTES = 512 * 1024;
const NOTHING = 'There is nothing in it; give a page, a text or an archive.';

/**
 * The records of one file: WARC, WACZ, ZIP, tar, JSON Lines, JSON, CSV, TSV, Parquet or a single page, each
 * also in gzip or zstd. Streaming: no more than one record is held. Never throws for what is in the file.
 * @param stream read in place of the file, where it is standard input
 */
export async function* fileRecords(
  path: string,
  options: ArchiveOptions,
  stream?: Readable,
): AsyncGenerator<Found> {
  try {
    if (stream === undefined && /\.parquet$/i.test(path)) {
      const { parquetRecords } = await import('./parquet.ts');
      yield* parquetRecords(path, options);
      return;
    }
    const raw = stream ?? createReadStream(path, { highWaterMark: FILE_PIECE_BYTES });
    const counted = Readable.from(count(raw, options.onBytes), { objectMode: false });
    const bytes = ByteSource.packed(counted);
    try {
      if ((await bytes.head(4)).toString('latin1') === 'PK\x03\x04') {
        if (stream !== undefined)
          throw new InputProblem('unsupported_type', 'A ZIP archive cannot be piped in; give the file.');
        bytes.close();
        yield* zipRecords(path, options);
      } else yield* streamRecords(bytes, path, options);
    } finally {
      bytes.close();
    }
  } catch (error) {
    yield problemOf(error, path);
  }
}

async function* count(stream: Readable, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
    onBytes(bytes.length);
    yield bytes;
  }
}

async function* zipRecords(path: string, options: ArchiveOptions): AsyncGenerator<Found> {
  const { zipFiles } = await import('./zip.ts');
  const wacz = /\.wacz$/i.test(path);
  const wanted = (name: string): boolean => (wacz ? OF_WACZ : ARCHIVES).test(name);
  yield* inArchive(zipFiles(path, wanted), path, options);
}

/** What lies in an archive of files, each under the archive's name. */
async function* inArchive(
  files: AsyncIterable<ArchivedFile>,
  source: string,
  options: ArchiveOptions,
): AsyncGenerator<Found> {
  let any = false;
  for await (const file of files) {
    if (!ARCHIVES.test(file.path)) {
      options.onSkipped();
      continue;
    }
    any = true;
    const name = `${source}#${file.path}`;
    try {
      const bytes = ByteSource.packed(Readable.from(file.bytes, { objectMode: false }));
      try {
        yield* streamRecords(bytes, name, options);
      } finally {
        bytes.close();
      }
    } catch (error) {
      yield problemOf(error, name);
    }
  }
  if (!any) yield problem(source, 'empty', 'There is no page and no archive of pages in it; check the file.');
}

/** The records of a stream of bytes, told by its first ones and by its name. @throws InputProblem */
async function* streamRecords(
  packed: ByteSource,
  source: string,
  options: ArchiveOptions,
): AsyncGenerator<Found> {
  const blocks = await gzipWarcBlocks(packed, source, options.maxBytes);
  if (blocks) return yield* blocks;
  const bytes = await packed.unpacked();
  const head = await bytes.head();
  if (head.toString('latin1', 0, 5) === 'WARC/') return yield* warcBlocks(bytes, source, options.maxBytes);
  if (isTar(head)) {
    const { tarFiles } = await import('./tar.ts');
    return yield* inArchive(tarFiles(bytes), source, options);
  }
  if (TABLE.test(source) || (options.textColumn !== undefined && source === '-')) {
    const { csvRecords } = await import('./csv.ts');
    return yield* csvRecords(bytes, source, options);
  }
  const kind = sniff(source.replace(/\.zst$/i, ''), head, () => false);
  if (kind === 'jsonl') return yield* lineBlocks(bytes, source, options.maxBytes);
  const whole = await bytes.all(options.maxBytes);
  if (kind === 'json') return yield* jsonRecords(whole, source);
  if (kind === 'list')
    throw new InputProblem('unsupported_type', 'It is a list of addresses; give it to "cutline extract".');
  if (kind === 'empty') throw new InputProblem('empty', NOTHING);
  yield rawRecord(source, kind, whole);
}

/** The lines of a stream as records of JSON Lines, blank ones too; a line too long is a problem. */
export const standardInputLines = (stream: Readable, maxBytes: number): AsyncGenerator<Found> =>
  lineBlocks(stream, '-', maxBytes);

/** One object, or an array of them. @throws InputProblem */
function* jsonRecords(bytes: Buffer, source: string): Generator<Found> {
  const text = decode(bytes).text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // One object a line under the name of JSON; a broken object names itself when it is read.
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() !== '') yield rawRecord(`${source}#${i + 1}`, 'json', Buffer.from(line));
    }
    return;
  }
  if (!Array.isArray(value)) return yield rawRecord(source, 'json', Buffer.from(text));
  for (const [i, item] of value.entries()) {
    yield rawRecord(`${source}#${i + 1}`, 'json', Buffer.from(JSON.stringify(item)));
  }
}
