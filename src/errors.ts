import type { ProblemCode } from './schema.ts';

/** An input that could not be read as an article: becomes an outcome with that problem, never a crash. */
export class InputProblem extends Error {
  readonly code: ProblemCode;

  /** @param message one line that names what happened and what to do about it */
  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = 'InputProblem';
    this.code = code;
  }
}

/** Wrong usage of the command line: one line on stderr, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A command that reads sources was given none, and standard input is a terminal. */
export class NoSource extends UsageError {
  constructor() {
    super('no source given. Name a URL, a file, a folder or "-", or pipe something in.');
  }
}
