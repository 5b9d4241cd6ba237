import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemPage } from '../types.ts';
import { problemOf } from './problem.ts';

/**
 * The files below a folder whose names match, by name; hidden ones and linked folders are left out. A folder
 * that cannot be read comes out as a problem.
 */
export async function* walk(folder: string, names: RegExp): AsyncGenerator<string | ProblemPage> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* walk(path, names);
      else if (names.test(entry.name)) yield path;
    }
  } catch (error) {
    yield problemOf(error, folder);
  }
}
