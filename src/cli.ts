import { type Command, HELP, optionLines, parse } from './commands/options.ts';
import { NoSource, UsageError } from './errors.ts';
import { VERSION } from './version.ts';

/** The commands; the code of one is loaded only when it runs. */
const COMMANDS: Record<string, { readonly summary: string; readonly load: () => Promise<Command> }> = {
  extract: {
    summary: 'Read articles and print their job-cut claims (the default).',
    load: async () => (await import('./commands/extract.ts')).extract,
  },
  article: {
    summary: 'Print what was read from the sources, before anything is looked for in it.',
    load: async () => (await import('./commands/article.ts')).article,
  },
  batch: {
    summary: 'Go through archives (WARC, ZIP, JSON Lines, CSV, Parquet and others) on every core.',
    load: async () => (await import('./commands/batch.ts')).batch,
  },
  worker: {
    summary: 'Read JSON Lines on standard input and answer each with one line, for Spark and the like.',
    load: async () => (await import('./commands/worker.ts')).worker,
  },
  rules: {
    summary: 'List the rules, or print one with its examples.',
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  explain: {
    summary: 'Tell how the claims of a source came about, and what was dropped and why.',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  evaluate: {
    summary: 'Score the tool on labelled articles: precision, recall and F1 of every field.',
    load: async () => (await import('./commands/evaluate.ts')).evaluate,
  },
  cache: {
    summary: 'Clear the pages kept on disk.',
    load: async () => (await import('./commands/cache.ts')).cache,
  },
  schema: {
    summary: 'Print the JSON Schema (draft 2020-12) of the records.',
    load: async () => (await import('./commands/schema.ts')).schema,
  },
};
const DEFAULT = 'extract';

const short = (): string => `Usage: cutline [source...]
Reads news articles and prints their claims about job cuts, each with the exact words that prove it.
A source is a URL, a file, a folder, a glob, or "-" for standard input. All options: cutline --help
`;

async function main(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  if (first === '--version' || first === '-V') return print(`${VERSION}\n`);
  const isCommand = first !== undefined && Object.hasOwn(COMMANDS, first);
  const name = isCommand ? first : DEFAULT;
  const command = await COMMANDS[name]!.load();
  const { values, args } = await parse({ ...command.options, ...HELP }, isCommand ? rest : argv);
  if (values.help) return print(help(name, command, isCommand));
  if (args.length > (command.maxArgs ?? Number.POSITIVE_INFINITY)) {
    throw new UsageError(
      `${name}: unexpected argument "${args[command.maxArgs!]}". See cutline ${name} --help.`,
    );
  }
  return command.run(values, args);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function help(name: string, command: Command, alone: boolean): string {
  const options = `Options:\n${optionLines({ ...command.options, ...HELP })}`;
  const notes = command.notes ? `\n${command.notes}` : '';
  if (alone)
    return `Usage: cutline ${name} ${command.usage}\n${COMMANDS[name]!.summary}\n\n${options}${notes}`;
  const width = Math.max(...Object.keys(COMMANDS).map((n) => n.length));
  const commands = Object.entries(COMMANDS).map(([n, c]) => `  ${n.padEnd(width)}  ${c.summary}\n`);
  return `${short()}\nCommands (their options: cutline COMMAND --help):\n${commands.join('')}\n${options}${notes}`;
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`cutline: standard output: ${error.message}\n`);
  process.exit(1);
});

/** The exit code for what was thrown; one line on stderr. */
function failed(error: unknown): number {
  if (error instanceof NoSource) process.stderr.write(short());
  else if (error instanceof UsageError) process.stderr.write(`cutline: ${error.message}\n`);
  else {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const detail = process.env.CUTLINE_DEBUG
      ? stack
      : `${message.split('\n')[0]} (CUTLINE_DEBUG=1 tells where)`;
    process.stderr.write(`cutline: a fault of cutline, please report it: ${detail}\n`);
  }
  return error instanceof UsageError ? 2 : 1;
}

process.on('uncaughtException', (error) => process.exit(failed(error)));

main(process.argv.slice(2))
  .catch(failed)
  // An open pipe or connection must not keep a finished tool alive; what is printed leaves first.
  .then((code) => process.stdout.write('', () => process.exit(code)));
