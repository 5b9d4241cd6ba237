import type { ReadResult } from '../types.ts';
import { watchInterrupt } from './interrupt.ts';
import { type Loudness, messages } from './messages.ts';
import type { OptionTable, Values } from './options.ts';
import { openOutput } from './output.ts';
import { clearProgress, progress } from './progress.ts';
import { type READING, readingOptions, sourcesOf } from './reading.ts';
import { readSources } from './sources.ts';

export const OUTPUT = {
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'Write to FILE, whole or not at all; its ending chooses the format.',
  },
} as const satisfies OptionTable;

/** Exit codes of the commands that read sources; wrong usage (2) is an exception, see UsageError. */
export const EXIT = { done: 0, someFailed: 1, noClaims: 3 } as const;

/** A command that reads sources and writes something for each. */
export interface Delivery {
  /** The sources; standard input where there is none. */
  readonly args: readonly string[];
  readonly values: Loudness & Values<typeof READING> & { readonly output?: string };
  /** True for what was found in each page, even if it is not English or no article. */
  readonly asFound?: boolean;
  /** What is written for the pages, piece by piece. */
  readonly pieces: (
    pages: AsyncIterable<ReadResult>,
    /** Whether the pages ended because the user asked to stop. */
    interrupted: () => boolean,
  ) => AsyncIterable<string>;
  /** Asked once everything is written. */
  readonly exitCode: () => number;
}

/**
 * Reads the sources and writes what the command makes of them. Ctrl-C ends it in good order: standard output
 * keeps what is done, a file stays as it was.
 *
 * @returns the exit code
 */
export async function deliver({ args, values, asFound, pieces, exitCode }: Delivery): Promise<number> {
  const interrupt = watchInterrupt();
  const say = messages(values);
  const { fetching } = progress(values.quiet === true);
  const pages = readSources(
    sourcesOf(args, values),
    { ...readingOptions(values), onFetch: fetching, onNotice: say.note },
    asFound,
  );
  const output = openOutput(values.output);
  try {
    for await (const piece of pieces(interrupt.until(pages), () => interrupt.exitCode !== null)) {
      clearProgress();
      await output.write(piece);
    }
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    clearProgress();
  }
  if (interrupt.exitCode !== null && output.isFile) {
    output.discard();
    say.note(`interrupted; ${values.output} was not written.`);
    return interrupt.exitCode;
  }
  await output.finish();
  return interrupt.exitCode ?? exitCode();
}
