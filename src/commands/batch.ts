import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Duplicates } from '../batch/duplicates.ts';
import { inputBytes, parseShard, records } from '../batch/inputs.ts';
import type { Failure } from '../batch/messages.ts';
import { Progress, type ProgressKind } from '../batch/progress.ts';
import { outcomeLines } from '../batch/run.ts';
import { Counts, type Summary, summaryLine } from '../batch/summary.ts';
import { NoSource, UsageError } from '../errors.ts';
import { DEFAULTS } from '../read/index.ts';
import { BATCH_FORMATS, batchFormat, openSink } from './batch-output.ts';
import { EXIT } from './deliver.ts';
import { watchInterrupt } from './interrupt.ts';
import { LOUDNESS, messages } from './messages.ts';
import { wholeNumber } from './numbers.ts';
import { defineCommand, type OptionTable } from './options.ts';

/** Options of the commands that hand records to workers. */
export const WORKERS = {
  jobs: {
    type: 'string',
    short: 'j',
    value: 'N',
    help: 'How many workers (one a core). The output is the same.',
  },
  timeout: {
    type: 'string',
    value: 'SECONDS',
    help: 'Longest time for one record (60); then it is a problem.',
  },
  'max-size': {
    type: 'string',
    value: 'MB',
    help: 'Largest record in megabytes (20); a larger one is a problem.',
  },
  text: { type: 'boolean', help: 'Put the article text, which the offsets index, into the records.' },
} as const satisfies OptionTable;

const TIMEOUT_SECONDS = '60';
const PROGRESS = ['auto', 'plain', 'none'] as const;

export const batch = defineCommand({
  usage: 'INPUT... [-o OUT]',
  notes: `An input is a WARC, WACZ, ZIP, tar, JSON Lines, CSV, TSV or Parquet file (also .gz and .zst), a page, a folder,
a glob, or "-". Records of cutline itself are passed on, so that outputs can be joined and turned into tables.
Only articles with claims, and problems, are written, in the order of the inputs.
Exit code: 0 done, 1 some input files could not be read, 2 wrong usage. Problems of records are in the output.
`,
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'OUT',
      help: 'Where to write; its ending chooses the format.',
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: BATCH_FORMATS,
      help: 'jsonl (default), csv, tsv, duckdb, or parquet (a folder with a file for each table).',
    },
    resume: { type: 'boolean', help: 'Go on where OUT (JSON Lines) ends.' },
    all: { type: 'boolean', help: 'Write every outcome, also articles without a claim.' },
    'no-gate': {
      type: 'boolean',
      help: 'Parse also pages without words of job cuts: slower, the same claims.',
    },
    ...WORKERS,
    shard: { type: 'string', value: 'I/N', help: 'Only part I of N of the input files, such as 3/16.' },
    'text-column': {
      type: 'string',
      value: 'NAME',
      help: 'Of tables: the column of the text (guessed when clear).',
    },
    'id-column': {
      type: 'string',
      value: 'NAME',
      help: 'Of tables: the column of the id (guessed when clear).',
    },
    progress: {
      type: 'string',
      value: 'HOW',
      choices: PROGRESS,
      help: 'auto (on a terminal), plain or none.',
    },
    summary: { type: 'string', value: 'FILE', help: 'Write the counts at the end to FILE, as JSON.' },
    ...LOUDNESS,
  },
  async run(values, args) {
    if (args.length === 0 && process.stdin.isTTY) throw new NoSource();
    const inputs = args.length === 0 ? ['-'] : args;
    const format = batchFormat(values.format, values.output);
    const settings = workerSettings(values);
    const shard = values.shard === undefined ? null : parseShard(values.shard);
    const say = messages(values);
    const duplicates = new Duplicates();
    const sink = await openSink({ path: values.output, format, resume: values.resume === true, duplicates });
    const counts = new Counts();
    const interrupt = watchInterrupt();
    const now = (): Summary => counts.summary(settings.jobs, values.resume ? sink.checkpoint.records : null);
    let total: number | null = null;
    const progress = new Progress(progressKind(values.progress, values.quiet), now, () => total);
    if (values.progress !== 'none') {
      inputBytes(inputs, shard).then(
        (bytes) => {
          total = bytes;
        },
        () => {},
      );
    }
    let failedInputs = 0;
    const failed = ({ source, message }: Failure): void => {
      failedInputs++;
      progress.clear();
      say.problem(source, message);
    };
    sink.checkpoint.failures.forEach(failed);
    const found = records(inputs, {
      shard,
      after: sink.checkpoint.after,
      stdin: process.stdin,
      maxBytes: settings.maxBytes,
      textColumn: values['text-column'],
      idColumn: values['id-column'],
      onSkipped: () => counts.skipped++,
      onBytes: (bytes) => {
        counts.bytes += bytes;
      },
      onDone: (file) => {
        for (const problem of sink.checkpoint.problems) if (problem.source === file) failed(problem);
      },
    });
    try {
      const written = outcomeLines(
        found,
        {
          ...settings,
          all: values.all === true,
          everyLine: false,
          gate: !values.all && !values['no-gate'],
          eager: false,
          duplicates,
          onFailed: failed,
        },
        counts,
      );
      await sink.take(interrupt.until(written));
    } catch (error) {
      progress.stop();
      sink.discard();
      throw error;
    }
    progress.stop();
    if (interrupt.exitCode !== null) {
      sink.discard();
      say.note(`interrupted; ${sink.afterInterrupt}`);
      return interrupt.exitCode;
    }
    await sink.finish();
    const summary = now();
    if (values.summary !== undefined) writeSummary(values.summary, summary);
    say.note(summaryLine(summary));
    return failedInputs > 0 ? EXIT.someFailed : EXIT.done;
  },
});

/** How many workers there are and what each record may cost. @throws UsageError */
export function workerSettings(values: {
  readonly jobs?: string;
  readonly timeout?: string;
  readonly 'max-size'?: string;
  readonly text?: true;
}): { jobs: number; timeout: number; maxBytes: number; text: boolean } {
  const size = values['max-size'];
  return {
    jobs: values.jobs === undefined ? availableParallelism() : wholeNumber('jobs', values.jobs),
    timeout: wholeNumber('timeout', values.timeout ?? TIMEOUT_SECONDS) * 1000,
    maxBytes: size === undefined ? DEFAULTS.maxBytes : wholeNumber('max-size', size) * 1024 * 1024,
    text: values.text === true,
  };
}

function progressKind(wanted: string | undefined, quiet: true | undefined): ProgressKind {
  if (wanted === 'plain') return 'plain';
  return wanted !== 'none' && !quiet && process.stderr.isTTY ? 'line' : 'none';
}

/** @throws UsageError */
function writeSummary(path: string, summary: Summary): void {
  try {
    writeFileSync(path, `${JSON.stringify(summary, null, 2)}\n`);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(
      `--summary ${path}: cannot be written (${reason}). Check the folder and its rights.`,
    );
  }
}
