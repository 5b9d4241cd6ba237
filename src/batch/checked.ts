import { outcomeWithoutCuts, problemOutcome } from '../outcome.ts';
import { type Outcome, outcomeSchema } from '../schema.ts';
import type { ReadResult } from '../types.ts';

/** The outcome of a page, checked against the schema; a fault of the tool is that page's own problem. */
export async function checkedOutcome(page: ReadResult): Promise<Outcome> {
  try {
    return outcomeSchema.parse(await outcomeOf(page));
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error))
      .replace(/\s+/g, ' ')
      .slice(0, 300);
    const message = `A fault of cutline, please report it with this article: ${reason}`;
    return problemOutcome({ ...page, problem: { code: 'crashed', message } });
  }
}

/** What `extract` of the pipeline says, but each part of it is loaded with the first article that needs it. */
async function outcomeOf(page: ReadResult): Promise<Outcome> {
  if ('problem' in page) return problemOutcome(page);
  const outcome = outcomeWithoutCuts(page);
  if (outcome) return outcome;
  const { cutsOf, outcomeWithoutClaims } = await import('../cuts.ts');
  const cuts = cutsOf(page);
  const without = outcomeWithoutClaims(page, cuts);
  if (without) return without;
  const { outcomeOfCuts } = await import('../pipeline.ts');
  return outcomeOfCuts(page, cuts);
}
