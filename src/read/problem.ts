import { InputProblem } from '../errors.ts';
import type { ProblemCode } from '../schema.ts';
import type { ProblemPage } from '../types.ts';

/** A source that could not be read. @param message one line that says what happened and what to do */
export function problem(
  source: string,
  code: ProblemCode,
  message: string,
  url: string | null = null,
): ProblemPage {
  return { source, url, problem: { code, message } };
}

/** What was thrown while a source was read, as that source's problem. */
export function problemOf(thrown: unknown, source: string, url: string | null = null): ProblemPage {
  if (thrown instanceof InputProblem) return problem(source, thrown.code, thrown.message, url);
  const code = systemCode(thrown);
  if (
    code === 'ENOENT' ||
    code === 'ENOTDIR' ||
    code === 'ENAMETOOLONG' ||
    code === 'ERR_INVALID_ARG_VALUE'
  ) {
    return problem(source, 'not_found', 'There is no such file or folder; check the path.', url);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return problem(source, 'unreadable', 'Reading is not permitted; change its permissions.', url);
  }
  // Codes of the system (EIO) and of zlib (Z_DATA_ERROR); those of Node itself (ERR_...) are faults of the tool.
  if (thrown instanceof Error && code !== undefined && !code.startsWith('ERR_')) {
    return problem(
      source,
      'unreadable',
      `It cannot be read (${oneLine(thrown.message)}); check the file.`,
      url,
    );
  }
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return problem(source, 'crashed', `Reading it failed (${oneLine(what)}); please report this page.`, url);
}

/** The code of an error of the system, of Node or of undici, such as "ENOENT"; undefined for other errors. */
export function systemCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

export const oneLine = (s: string): string => s.replace(/\s+/g, ' ').trim().slice(0, 200);

/** A size for people: "20 MB". */
export function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}

export const tooLarge = (maxBytes: number): InputProblem =>
  new InputProblem('too_large', `It is larger than ${megabytes(maxBytes)}; raise the limit with --max-size.`);
