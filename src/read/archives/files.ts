import { stat } from 'node:fs/promises';
import { UsageError } from '../../errors.ts';
import type { ProblemPage } from '../../types.ts';
import { problem, problemOf } from '../problem.ts';
import { walk } from '../walk.ts';
import { ARCHIVES } from './index.ts';

const GLOB = /[*?{[]|[!@+]\(/;

/**
 * The files that files, folders, globs and "-" (standard input) stand for, in their order, each once.
 * @throws UsageError for an address
 */
export async function* inputFiles(inputs: readonly string[]): AsyncGenerator<string | ProblemPage> {
  const seen = new Set<string>();
  for (const input of inputs) {
    if (/^https?:\/\//i.test(input))
      throw new UsageError(`${input}: batch reads files; fetch it with "cutline extract".`);
    for await (const found of expand(input)) {
      if (typeof found === 'string') {
        if (seen.has(found)) continue;
        seen.add(found);
      }
      yield found;
    }
  }
}

async function* expand(input: string): AsyncGenerator<string | ProblemPage> {
  if (input === '-') return yield input;
  try {
    if ((await stat(input)).isDirectory()) {
      let any = false;
      for await (const found of walk(input, ARCHIVES)) {
        any = true;
        yield found;
      }
      if (!any) yield problem(input, 'empty', 'The folder holds no page and no archive; give files by name.');
    } else yield input;
  } catch (error) {
    const failed = problemOf(error, input);
    if (failed.problem.code !== 'not_found' || !GLOB.test(input)) return yield failed;
    const { glob } = await import('tinyglobby');
    const paths = (await glob(input, { expandDirectories: false })).sort();
    if (paths.length === 0)
      yield problem(input, 'not_found', 'No file matches this pattern; check it, and quote it in a shell.');
    yield* paths;
  }
}
