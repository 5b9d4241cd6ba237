import * as z from 'zod';
import { CATEGORIES, METHODS, QUALIFIERS, SPEAKERS, STANCES, STATUSES } from '../schema.ts';

/** The form of labelled articles: one JSON object a line, with the article's id and its claims. */

const amounts = {
  value: z.number().nullable().default(null),
  low: z.number().nullable().default(null),
  high: z.number().nullable().default(null),
};

const goldClaim = z.object({
  kind: z.enum(['employer', 'aggregate']).default('employer'),
  company: z.string().nullable().default(null).describe('Null where the article never names it.'),
  company_accept: z.array(z.string()).default([]).describe('Other forms of the name that are right too.'),
  count: z
    .object({ ...amounts, qualifier: z.enum(QUALIFIERS), vague: z.string().nullable().default(null) })
    .nullable()
    .default(null),
  percent: z
    .object({ ...amounts, of: z.enum(['workforce', 'unit']).default('workforce') })
    .nullable()
    .default(null),
  status: z.enum(STATUSES),
  time: z.enum(['current', 'past']).default('current'),
  method: z.enum(METHODS).default('job_cut'),
  part_of: z.int().min(0).nullable().default(null).describe('Index of the total within the list.'),
  main: z.boolean().default(false),
  roles: z.array(z.string()).default([]),
  locations: z.array(z.string()).default([]),
  rationale: z
    .array(
      z.object({
        category: z.enum(CATEGORIES),
        quote: z.string(),
        stated_by: z.enum(SPEAKERS),
        stance: z.enum(STANCES).default('asserted'),
      }),
    )
    .default([]),
  attributed_to: z.enum(SPEAKERS),
  quote: z.string().default(''),
});

const goldDocument = z.object({
  id: z.string().min(1).describe('The id of the article, or its source as cutline names it.'),
  claims: z.array(goldClaim),
});

export type GoldClaim = z.infer<typeof goldClaim>;
export type GoldDocument = z.infer<typeof goldDocument>;

/**
 * Reads labelled articles from JSON Lines; fields that are not compared are ignored.
 *
 * @throws Error in one line that names the line of the text, the field and what is wrong with it
 */
export function parseGold(text: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  const lineOfId = new Map<string, number>();
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const document = parseLine(line, i + 1);
    const before = lineOfId.get(document.id);
    if (before !== undefined)
      throw new Error(`line ${i + 1}: the id ${document.id} is that of line ${before}, too`);
    lineOfId.set(document.id, i + 1);
    documents.push(document);
  }
  if (documents.length === 0) throw new Error('holds no labelled article');
  return documents;
}

function parseLine(line: string, number: number): GoldDocument {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`line ${number}: not JSON`);
  }
  const { success, data, error } = goldDocument.safeParse(value);
  if (success) return data;
  const { path, message } = error.issues[0]!;
  throw new Error(`line ${number}: ${path.join('.') || 'the whole line'}: ${message}`);
}
