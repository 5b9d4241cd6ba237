import type { Option as ProgramOption } from 'commander';
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

/** Reads the arguments of a command. Rejects with a UsageError in one line. */
export async function parse(
  table: OptionTable,
  argv: readonly string[],
): Promise<{ values: Values<OptionTable>; args: string[] }> {
  // Names of sources alone need no parser, and are read sooner without it.
  if (!argv.some((arg) => arg.startsWith('-') && arg !== '-')) return { values: {}, args: [...argv] };
  const { Command: Program, Option: ProgramOption } = await import('commander');
  const declare = (name: string, { type, short, value, multiple, choices, help }: Option): ProgramOption => {
    const flags = `${short ? `-${short}, ` : ''}--${name}${type === 'string' ? ` <${value ?? 'VALUE'}>` : ''}`;
    const option = new ProgramOption(flags, help);
    if (choices) option.choices([...choices]);
    if (multiple) option.argParser((next: string, all: string[] | undefined) => [...(all ?? []), next]);
    return option;
  };
  const program = new Program('cutline')
    .argument('[args...]')
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} });
  // Commander folds "--x" and "--no-x" into one value; whoever reads the options wants to know which was given.
  const given = new Set<string>();
  for (const [name, option] of Object.entries(table)) {
    program.addOption(declare(name, option)).on(`option:${name}`, () => given.add(name));
  }
  try {
    program.parse(withImplied(table, argv), { from: 'user' });
  } catch (error) {
    throw new UsageError(usageMessage(error instanceof Error ? error.message : String(error)));
  }
  const parsed = program.opts<Record<string, string | readonly string[] | true>>();
  const values: Record<string, string | readonly string[] | true | undefined> = {};
  for (const name of given) {
    const option = table[name] as Option;
    values[name] = option.type === 'boolean' ? true : parsed[declare(name, option).attributeName()];
  }
  return { values: values as Values<OptionTable>, args: [...program.args] };
}

/** Gives options that stand without a value the one that they imply. */
const withImplied = (table: OptionTable, argv: readonly string[]): string[] =>
  argv.map((arg, i) => {
    const implied = arg.startsWith('--') ? table[arg.slice(2)]?.implied : undefined;
    return implied === undefined || /^\d+$/.test(argv[i + 1] ?? '') ? arg : `${arg}=${implied}`;
  });

/** Commander's wording as one line that says where to look. */
function usageMessage(message: string): string {
  const first = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
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
