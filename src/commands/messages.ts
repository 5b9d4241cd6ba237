import { printable } from '../report/words.ts';
import type { OptionTable } from './options.ts';
import { clearProgress } from './progress.ts';

/** What goes to standard error: one line a message, none of it data. */
export interface Messages {
  /** A source that failed. @param message as in its record, which names the source beside it */
  problem(subject: string, message: string): void;
  /** What a reader of the output should know; not with --quiet. */
  note(message: string): void;
  /** With --verbose only. */
  detail(message: string): void;
}

export const LOUDNESS = {
  quiet: { type: 'boolean', short: 'q', help: 'No messages on stderr; the exit code tells.' },
  verbose: { type: 'boolean', short: 'v', help: 'Tell on stderr what each source came to.' },
} as const satisfies OptionTable;

export interface Loudness {
  readonly quiet?: true;
  readonly verbose?: true;
}

export function messages({ quiet, verbose }: Loudness): Messages {
  const line = (text: string): void => {
    clearProgress();
    process.stderr.write(`cutline: ${printable(text)}\n`);
  };
  return {
    problem: (subject, message) => {
      if (!quiet) line(`${subject}: ${message}`);
    },
    note: (message) => {
      if (!quiet) line(message);
    },
    detail: (message) => {
      if (verbose && !quiet) line(message);
    },
  };
}
