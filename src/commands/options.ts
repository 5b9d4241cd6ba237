import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';

/** One option of a command: how it is parsed and what the help says of it. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** It may be given several times. */
  readonly multiple?: true;
  /** What stands for the value in the help, such as FILE. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value where none is given: then only a number that follows is taken for the value. */
  readonly implied?: string;
  readonly help: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** The options given: a string, several, true, or absent. */
export type Values<T extends OptionTable> = {
  readonly [K in keyof T]?: T[K]['type'] extends 'boolean'
    ? true
    : T[K]['multiple'] extends true
      ? readonly string[]
      : string;
};

/** A command of the tool. */
export interface Command<T extends OptionTable = OptionTable> {
  /** The arguments after the name, such as "[source...]". */
  readonly usage: string;
  /** How many arguments it takes at most; any number where absent. */
  readonly maxArgs?: number;
  /** Lines that stand below the options in the help. */
  readonly notes?: string;
  readonly options: T;
  /** @returns the exit code */
  readonly run: (values: Values<T>, args: readonly string[]) => Promise<number>;
}

/** Keeps the types of the options while the command is held as any other. */
export const defineCommand = <T extends OptionTable>(command: Command<T>): Command =>
  command as unknown as Command;

export const HELP: OptionTable = {
  help: { type: 'boolean', short: 'h', help: 'Print this help.' },
};

/** Reads the arguments of a command. @throws UsageError in one line */
export function parse(
  table: OptionTable,
  argv: readonly string[],
): { values: Values<OptionTable>; args: string[] } {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: withImplied(table, argv), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(usageMessage(error instanceof Error ? error.message : String(error)));
  }
  for (const [name, { choices }] of Object.entries(table)) {
    const value = parsed.values[name];
    if (choices && typeof value === 'string' && !choices.includes(value)) {
      throw new UsageError(`--${name} ${value}: not one of ${choices.join(', ')}.`);
    }
  }
  return { values: parsed.values as Values<OptionTable>, args: parsed.positionals };
}

/** Gives options that stand without a value the one that they imply. */
const withImplied = (table: OptionTable, argv: readonly string[]): string[] =>
  argv.map((arg, i) => {
    const implied = arg.startsWith('--') ? table[arg.slice(2)]?.implied : undefined;
    return implied === undefined || /^\d+$/.test(argv[i + 1] ?? '') ? arg : `${arg}=${implied}`;
  });

/** Node's own wording, without its second sentence about "--", which only confuses here. */
function usageMessage(message: string): string {
  const first = message.replace(/\. To specify a positional argument.*$/s, '').replace(/\s*\n\s*/g, ' ');
  return `${first.replace(/\.$/, '')}. See cutline --help.`;
}

/** The help lines of options, aligned. */
export function optionLines(table: OptionTable): string {
  const rows = Object.entries(table).map(([name, { short, value, help }]) => {
    const flags = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
    return [flags, help] as const;
  });
  const width = Math.max(...rows.map(([flags]) => flags.length));
  return rows.map(([flags, help]) => `  ${flags.padEnd(width)}  ${help}\n`).join('');
}
