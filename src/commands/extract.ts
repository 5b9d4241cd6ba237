import { checkedOutcome } from '../batch/checked.ts';
import { UsageError } from '../errors.ts';
import { FORMATS, type Format, formatOfFile, reportFor, type Style } from '../report/index.ts';
import type { Outcome } from '../schema.ts';
import type { ReadResult } from '../types.ts';
import { deliver, EXIT, OUTPUT } from './deliver.ts';
import { LOUDNESS, type Messages, messages } from './messages.ts';
import { defineCommand } from './options.ts';
import { READING } from './reading.ts';

export const extract = defineCommand({
  usage: '[source...]',
  notes: `A source is a URL, a file (.txt, .md, .html, .jsonl), a folder, a glob, or "-" for standard input.
Exit code: 0 done, 1 some sources failed, 2 wrong usage, 3 no claim found (with --require-claims).
`,
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: FORMATS,
      help: 'table (on a terminal), jsonl (otherwise), json, csv, tsv or markdown.',
    },
    ...OUTPUT,
    text: { type: 'boolean', help: 'Put the article text, which the offsets index, into JSON records.' },
    'require-claims': { type: 'boolean', help: 'Exit with 3 when no claim was found.' },
    ...LOUDNESS,
    'no-color': { type: 'boolean', help: 'No colour (as the variable NO_COLOR).' },
    ...READING,
  },
  async run(values, args) {
    const format = chooseFormat(values.format, values.output);
    const report = await reportFor(format);
    const tally = new Tally(messages(values));
    return deliver({
      args,
      values,
      pieces: (pages) => report(outcomesOf(pages, values.text === true, tally), styleFor(values)),
      exitCode: () => {
        tally.summary(format);
        return tally.exitCode(values['require-claims'] === true);
      },
    });
  },
});

/** @throws UsageError where a file's ending names no format and none is given */
function chooseFormat(format: string | undefined, output: string | undefined): Format {
  if (format) return format as Format;
  if (output === undefined || output === '-') return process.stdout.isTTY ? 'table' : 'jsonl';
  const byEnding = formatOfFile(output);
  if (byEnding) return byEnding;
  throw new UsageError(`${output}: its ending names no format. Add --format ${FORMATS.join('|')}.`);
}

function styleFor(values: { readonly 'no-color'?: true; readonly output?: string }): Style {
  const terminal = process.stdout.isTTY && values.output === undefined;
  const colour = terminal && !values['no-color'] && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return { width: terminal ? process.stdout.columns || 80 : 100, colour };
}

/** The outcome of each page, checked against the schema; whatever goes wrong in one is its own problem. */
async function* outcomesOf(
  pages: AsyncIterable<ReadResult>,
  withText: boolean,
  tally: Tally,
): AsyncIterable<Outcome> {
  for await (const page of pages) {
    const outcome = await checkedOutcome(page);
    if (!withText) delete outcome.article.text;
    tally.add(outcome);
    yield outcome;
  }
}

/** Counts what the sources came to, and says so. */
class Tally {
  #sources = 0;
  #claims = 0;
  #withoutClaims = 0;
  #problems = 0;
  readonly #say: Messages;

  constructor(say: Messages) {
    this.#say = say;
  }

  add({ outcome, problem, claims, article }: Outcome): void {
    this.#sources++;
    this.#claims += claims.length;
    if (outcome === 'no_claims') this.#withoutClaims++;
    if (problem) {
      this.#problems++;
      this.#say.problem(article.source, problem.message);
    } else {
      this.#say.detail(`${article.source}: ${plural(claims.length, 'claim')}`);
    }
  }

  summary(format: Format): void {
    const counts = `${plural(this.#claims, 'claim')}, ${this.#withoutClaims} without a claim, ${plural(this.#problems, 'problem')}`;
    const silent = this.#withoutClaims + this.#problems;
    if ((format === 'csv' || format === 'tsv') && silent > 0) {
      this.#say.note(`${silent} of ${plural(this.#sources, 'source')} have no row (${counts}).`);
    } else this.#say.detail(`${plural(this.#sources, 'source')}: ${counts}`);
  }

  exitCode(requireClaims: boolean): number {
    if (this.#problems > 0) return EXIT.someFailed;
    return requireClaims && this.#claims === 0 ? EXIT.noClaims : EXIT.done;
  }
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
