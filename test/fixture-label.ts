import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CATEGORIES, METHODS, QUALIFIERS, SPEAKERS, STANCES, STATUSES } from '../src/schema.ts';

/** A label made by hand for one fixture: what a careful reader finds in the article. */
const numberOrNull = z.number().min(0).nullable();
const labelledClaim = z.strictObject({
  kind: z.enum(['employer', 'aggregate']),
  company: z.string().nullable(),
  company_accept: z.array(z.string()),
  count: z
    .strictObject({
      value: z.int().nullable(),
      low: z.int().nullable(),
      high: z.int().nullable(),
      qualifier: z.enum(QUALIFIERS),
      vague: z.string().nullable(),
    })
    .nullable(),
  percent: z
    .strictObject({
      value: numberOrNull,
      low: numberOrNull,
      high: numberOrNull,
      of: z.enum(['workforce', 'unit']),
    })
    .nullable(),
  status: z.enum(STATUSES),
  time: z.enum(['current', 'past']),
  method: z.enum(METHODS),
  part_of: z.int().min(0).nullable().describe('Index of the total within the list.'),
  main: z.boolean(),
  roles: z.array(z.string()),
  locations: z.array(z.string()),
  rationale: z.array(
    z.strictObject({
      category: z.enum(CATEGORIES),
      quote: z.string().min(1),
      stated_by: z.enum(SPEAKERS),
      stance: z.enum(STANCES),
    }),
  ),
  attributed_to: z.enum(SPEAKERS),
  quote: z.string().min(1),
});
const labelSchema = z.strictObject({
  claims: z.array(labelledClaim),
  known_gaps: z
    .array(z.string())
    .describe('Differences that the tool still shows; each must vanish from here once it is gone.'),
});

export type LabelledClaim = z.infer<typeof labelledClaim>;
export type Label = z.infer<typeof labelSchema>;

/** The folder of the fixtures. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The names of all fixtures, sorted. */
export const fixtureNames = (): string[] => readdirSync(FIXTURES).sort();

/** The file of a fixture's article: `article.txt` or `article.html`. */
export function articleFile(name: string): string {
  const file = readdirSync(join(FIXTURES, name)).find((f) => f.startsWith('article.'));
  if (!file) throw new Error(`fixtures/${name} has no article.txt or article.html`);
  return join(FIXTURES, name, file);
}

/** The label of a fixture; throws where it is not in the documented form. */
export function readLabel(name: string): Label {
  return labelSchema.parse(JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')));
}
