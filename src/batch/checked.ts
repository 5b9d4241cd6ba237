import { outcomeWithoutCuts, problemOutcome } from '../outcome.ts';
import { type Outcome, outcomeSchema } from '../schema.ts';
import type { ReadResult } from '../types.ts';

/** The outcome of a page, checked against the schema; a fault of the tool is that page's own problem. */
export async function checkedOutcome(page: ReadResult): Promise<Outcome> {
  try {
    const known = 'problem' in page ? problemOutcome(page) : outcomeWithoutCuts(page);
    return outcomeSchema.parse(known ?? (await pipeline()).extract(page));
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error))
      .replace(/\s+/g, ' ')
      .slice(0, 300);
    const message = `A fault of cutline, please report it with this article: ${reason}`;
    return problemOutcome({ ...page, problem: { code: 'crashed', message } });
  }
}

/** Loaded with the first article that needs it: rules and lexicon take longer than the start of the tool. */
const pipeline = (): Promise<typeof import('../pipeline.ts')> => import('../pipeline.ts');
