import { readFileSync } from 'node:fs';
import { checkedOutcome } from '../batch/checked.ts';
import { UsageError } from '../errors.ts';
import { type DocumentScore, scoreDocument } from '../report/evaluation.ts';
import {
  type Figures,
  figuresOf,
  type Minimum,
  minimumValue,
  parseMinimum,
} from '../report/evaluation-figures.ts';
import { type GoldDocument, parseGold } from '../report/evaluation-gold.ts';
import { EVALUATION_FORMATS, type EvaluationFormat, evaluationReports } from '../report/evaluation-report.ts';
import { formatOfFile } from '../report/index.ts';
import type { ReadResult } from '../types.ts';
import { deliver, EXIT, OUTPUT } from './deliver.ts';
import { LOUDNESS, type Messages, messages } from './messages.ts';
import { wholeNumber } from './numbers.ts';
import { defineCommand } from './options.ts';
import { READING } from './reading.ts';

/** Enough for ends of a 95 % interval that hold still in the second decimal. */
const RESAMPLES = 1000;

export const evaluate = defineCommand({
  usage: '--gold FILE [source...]',
  notes: `FILE has one {"id", "claims": [...]} a line; id is that of the article, or the source's name or address.
An article of the gold that is not among the sources, or cannot be read, has all its claims missed.
Exit code: 0 done, 1 a figure falls short of its --min or a source failed, 2 wrong usage.
`,
  options: {
    gold: { type: 'string', value: 'FILE', help: 'The labelled articles, as JSON Lines.' },
    min: {
      type: 'string',
      multiple: true,
      value: 'FIGURE=N',
      help: 'Exit with 1 where a figure is lower, as in quantified.f1=0.9.',
    },
    misses: {
      type: 'string',
      value: '[N]',
      implied: 'all',
      help: 'List what was missed and what was too much, all or the first N.',
    },
    seed: { type: 'string', value: 'N', help: 'Seed of the resampling (1).' },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: EVALUATION_FORMATS,
      help: 'table (default) or json.',
    },
    ...OUTPUT,
    ...LOUDNESS,
    ...READING,
  },
  async run(values, args) {
    if (values.gold === undefined) throw new UsageError('evaluate: --gold FILE is missing.');
    const gold = readGold(values.gold);
    const minimums = (values.min ?? []).map(minimum);
    const listed = values.misses === undefined ? 0 : missesListed(values.misses);
    const seed = values.seed === undefined ? 1 : wholeNumber('seed', values.seed);
    const report = evaluationReports[chooseFormat(values.format, values.output)];
    const say = messages(values);
    const scoring = new Scoring(gold, say);
    let figures: Figures | undefined;
    return deliver({
      args,
      values,
      async *pieces(pages, interrupted) {
        for await (const page of pages) await scoring.add(page);
        // Figures of half of the articles would be taken for those of all.
        if (interrupted()) return;
        const scores = scoring.scores();
        figures = figuresOf(
          scores.map((score) => score.counts),
          { seed, resamples: RESAMPLES },
        );
        yield report({
          documents: gold.length,
          answered: scoring.answered,
          seed,
          resamples: RESAMPLES,
          figures,
          misses: scores.flatMap((score) => score.misses).slice(0, listed),
        });
      },
      exitCode() {
        const short = figures ? minimums.filter((m) => fallsShort(figures!, m, say)).length : 0;
        return short > 0 || scoring.failed ? EXIT.someFailed : EXIT.done;
      },
    });
  },
});

function chooseFormat(format: string | undefined, output: string | undefined): EvaluationFormat {
  const byEnding = output === undefined ? undefined : formatOfFile(output);
  return EVALUATION_FORMATS.find((f) => f === (format ?? byEnding)) ?? 'table';
}

/** @throws UsageError where the file cannot be read or is not in the form of labelled articles */
function readGold(path: string): GoldDocument[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`--gold ${path}: cannot be read. Check the path.`);
  }
  return usage(`--gold ${path}`, () => parseGold(text));
}

const minimum = (text: string): Minimum => usage(`--min ${text}`, () => parseMinimum(text));

const missesListed = (text: string): number =>
  text === 'all' ? Number.POSITIVE_INFINITY : wholeNumber('misses', text);

/** What a reader of values throws, as wrong usage that names the option. */
function usage<T>(option: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${option}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function fallsShort(figures: Figures, wanted: Minimum, say: Messages): boolean {
  const value = minimumValue(figures, wanted);
  if (value !== null && value >= wanted.least) return false;
  const got = value === null ? 'there is nothing to measure' : value.toFixed(4);
  say.problem(`${wanted.measure}.${wanted.figure}`, `${got}, asked for is ${wanted.least} or more.`);
  return true;
}

/** Compares each source with its gold as it comes, and keeps only the comparison. */
class Scoring {
  readonly #gold: readonly GoldDocument[];
  readonly #byId: ReadonlyMap<string, GoldDocument>;
  readonly #scores = new Map<GoldDocument, DocumentScore>();
  readonly #say: Messages;
  #unlabelled = 0;
  /** Whether a source could not be read. */
  failed = false;

  constructor(gold: readonly GoldDocument[], say: Messages) {
    this.#gold = gold;
    this.#byId = new Map(gold.map((document) => [document.id, document]));
    this.#say = say;
  }

  get answered(): number {
    return this.#scores.size;
  }

  async add(page: ReadResult): Promise<void> {
    const outcome = await checkedOutcome(page);
    const { source, url } = outcome.article;
    if (outcome.problem) {
      this.failed = true;
      this.#say.problem(source, outcome.problem.message);
    }
    const names = [outcome.id, source, url].filter((name) => name !== null);
    const document = names.map((name) => this.#byId.get(name)).find((found) => found !== undefined);
    if (!document) this.#unlabelled++;
    else if (this.#scores.has(document)) {
      this.#say.note(`${source}: the article ${document.id} came before; this one is left out.`);
    } else this.#scores.set(document, scoreDocument(document, outcome));
  }

  /** One score for each article of the gold, in its order. @throws UsageError where no source has a label */
  scores(): DocumentScore[] {
    if (this.answered === 0) throw new UsageError('--gold: none of the sources has an id that it names.');
    const missing = this.#gold.length - this.answered;
    if (missing > 0) {
      const [are, their] = missing === 1 ? ['is', 'its'] : ['are', 'their'];
      this.#say.note(
        `${missing} of the labelled articles ${are} not among the sources; ${their} claims are missed.`,
      );
    }
    if (this.#unlabelled > 0) {
      const [have, they] = this.#unlabelled === 1 ? ['has', 'it is'] : ['have', 'they are'];
      this.#say.note(`${this.#unlabelled} of the sources ${have} no label; ${they} left out.`);
    }
    return this.#gold.map((document) => this.#scores.get(document) ?? scoreDocument(document, undefined));
  }
}
