import { type Claim, type Outcome, outcomeSchema } from '../../src/schema.ts';

const span = (text: string, start = 0) => ({ text, start, end: start + text.length });

/** A whole claim, to be changed where a test needs it. */
export const claim = (change: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  kind: 'employer',
  main: true,
  company: { name: 'Acme', ...span('Acme Corp') },
  count: {
    value: 5000,
    low: null,
    high: null,
    qualifier: 'at_most',
    vague: null,
    ...span('up to 5,000', 20),
  },
  percent: { value: 4, low: null, high: null, of: 'workforce', ...span('4%', 40) },
  status: 'announced',
  time: 'current',
  method: 'job_cut',
  part_of: null,
  roles: [{ ...span('engineers', 50), group: '17-0000' }],
  locations: [span('Leeds', 60)],
  dates: { announced: '2025-10-28', effective: null },
  rationale: [
    {
      category: 'cost_cutting',
      ...span('to save money', 70),
      stance: 'asserted',
      stated_by: { type: 'company', name: 'Acme' },
    },
  ],
  attributed_to: { type: 'company', name: 'Acme' },
  evidence: [{ ...span('Acme Corp will cut up to 5,000 jobs.'), rule: 'count/cut-n-jobs' }],
  ...change,
});

/** A whole outcome with these claims; it is checked, so that no test works on a record that cannot be. */
export const outcome = (claims: Claim[], change: Partial<Outcome> = {}): Outcome =>
  outcomeSchema.parse({
    schema: 'cutline/1',
    id: 'a1',
    outcome: claims.length > 0 ? 'claims' : 'no_claims',
    problem: null,
    article: {
      source: 'news/acme.txt',
      url: null,
      title: 'Acme cuts jobs',
      publisher: 'The Leeds Post',
      authors: [],
      published: '2025-10-28',
      language: 'en',
      archived: null,
      sha256: '00',
    },
    claims,
    versions: { cutline: '0.1.0', rules: 'r', vocabulary: '1' },
    ...change,
  });

/** An outcome whose source could not be read. */
export const problem = (): Outcome =>
  outcome([], { outcome: 'problem', problem: { code: 'timeout', message: 'No answer. Try again.' } });

export async function* stream<T>(values: readonly T[]): AsyncIterable<T> {
  yield* values;
}

/** All that a report writes, in one string. */
export async function text(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}
