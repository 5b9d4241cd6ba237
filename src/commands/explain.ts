import { UsageError } from '../errors.ts';
import { explain as explainPage } from '../pipeline.ts';
import { explanation } from '../report/explain.ts';
import { outcomeSchema } from '../schema.ts';
import type { Page, ReadResult } from '../types.ts';
import { deliver, EXIT } from './deliver.ts';
import { LOUDNESS, messages } from './messages.ts';
import { defineCommand } from './options.ts';
import { READING } from './reading.ts';

export const explain = defineCommand({
  usage: '[source...]',
  options: {
    text: {
      type: 'string',
      short: 't',
      value: 'SENTENCE',
      help: 'Explain this sentence instead of a source.',
    },
    quiet: LOUDNESS.quiet,
    ...READING,
  },
  async run(values, args) {
    if (values.text !== undefined) {
      if (args.length > 0) throw new UsageError('--text takes the place of a source; give one of them.');
      process.stdout.write(explanationOf(sentencePage(values.text)).text);
      return EXIT.done;
    }
    const say = messages(values);
    let failed = false;
    async function* explanations(pages: AsyncIterable<ReadResult>): AsyncIterable<string> {
      let before = '';
      for await (const page of pages) {
        const { problem, text } = explanationOf(page);
        if (problem) {
          failed = true;
          say.problem(page.source, problem.message);
        } else {
          yield before + text;
          before = '\n';
        }
      }
    }
    return deliver({
      args,
      values,
      pieces: explanations,
      exitCode: () => (failed ? EXIT.someFailed : EXIT.done),
    });
  },
});

function explanationOf(page: ReadResult) {
  const { outcome, trace } = explainPage(page);
  const { problem } = outcomeSchema.parse(outcome);
  return { problem, text: explanation(outcome, trace) };
}

const sentencePage = (sentence: string): Page => ({
  source: '--text',
  url: null,
  title: null,
  body: sentence,
  publisher: null,
  authors: [],
  published: null,
  language: null,
});
