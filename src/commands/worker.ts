import { outcomeLines } from '../batch/run.ts';
import { Counts } from '../batch/summary.ts';
import { standardInputLines } from '../read/archives/index.ts';
import { WORKERS, workerSettings } from './batch.ts';
import { EXIT } from './deliver.ts';
import { defineCommand } from './options.ts';
import { openOutput } from './output.ts';

export const worker = defineCommand({
  usage: '',
  maxArgs: 0,
  notes: `Each line is one record of JSON Lines; each gets one record in answer, in the same order, as soon as it is
there. A line that cannot be read gets a problem in answer. Ends when standard input ends.
`,
  options: { ...WORKERS, jobs: { ...WORKERS.jobs, help: 'How many workers (1).' } },
  async run(values) {
    const settings = workerSettings({ ...values, jobs: values.jobs ?? '1' });
    const output = openOutput(undefined);
    const answers = outcomeLines(
      standardInputLines(process.stdin, settings.maxBytes),
      {
        ...settings,
        all: true,
        everyLine: true,
        gate: false,
        eager: true,
        duplicates: null,
        onFailed: () => {},
      },
      new Counts(),
    );
    for await (const lines of answers) await output.write(lines.join(''));
    await output.finish();
    return EXIT.done;
  },
});
