import type { Entry, ZipFile } from 'yauzl';
import { InputProblem } from '../../errors.ts';
import { oneLine } from '../problem.ts';
import type { ArchivedFile } from './tar.ts';

/**
 * The files of a ZIP archive (WACZ is one), in the order of its directory. Zip64 is read; what is encrypted
 * or in a rare compression is not.
 * @param wanted whether a file of that name is read
 * @throws InputProblem unreadable where the archive is broken
 */
export async function* zipFiles(
  path: string,
  wanted: (name: string) => boolean,
): AsyncGenerator<ArchivedFile> {
  const { openPromise } = await import('yauzl');
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { autoClose: false });
  } catch (error) {
    throw broken(error);
  }
  try {
    const entries = zip.eachEntry();
    for (;;) {
      let next: IteratorResult<Entry>;
      try {
        next = await entries.next();
      } catch (error) {
        throw broken(error);
      }
      if (next.done) return;
      const entry = next.value;
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
      yield { path: entry.fileName, bytes: content(zip, entry) };
    }
  } finally {
    zip.close();
  }
}

async function* content(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) yield part as Buffer;
  } catch (error) {
    throw broken(error);
  }
}

const broken = (error: unknown): InputProblem =>
  new InputProblem(
    'unreadable',
    `The ZIP archive cannot be read (${oneLine(error instanceof Error ? error.message : String(error))}); check the file.`,
  );
