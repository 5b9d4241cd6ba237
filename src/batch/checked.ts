import { extract, problemOutcome } from '../pipeline.ts';
import { type Outcome, outcomeSchema } from '../schema.ts';
import type { ReadResult } from '../types.ts';

/** The outcome of a page, checked against the schema; a fault of the tool is that page's own problem. */
export function checkedOutcome(page: ReadResult): Outcome {
  try {
    return outcomeSchema.parse(extract(page));
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error))
      .replace(/\s+/g, ' ')
      .slice(0, 300);
    const message = `A fault of cutline, please report it with this article: ${reason}`;
    return problemOutcome({ ...page, problem: { code: 'crashed', message } });
  }
}
