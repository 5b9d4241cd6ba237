import * as z from 'zod';
import type { Outcome } from '../schema.ts';
import { type Claim, claimType, outcomeSchema } from '../schema.ts';

/** Joins the values of a column that holds several. */
export const SEPARATOR = ' | ';

const claim = claimType().shape;
const company = claim.company.unwrap().shape;
const count = claim.count.unwrap().shape;
const percent = claim.percent.unwrap().shape;
const article = outcomeSchema.shape.article.shape;
const several = (what: string): z.ZodString =>
  z.string().describe(`${what}; several are joined by "${SEPARATOR}".`);

/** The columns of CSV and TSV in their order: one row a claim. An empty cell is null. */
export const rowSchema = z.object({
  id: outcomeSchema.shape.id.describe("The source's id, the same in all rows of a source."),
  source: article.source,
  url: article.url,
  title: article.title.describe('Title of the article.'),
  publisher: article.publisher.describe('Publisher of the article.'),
  published: article.published.describe('Date of the article (YYYY-MM-DD).'),
  claim_id: claim.id,
  kind: claim.kind,
  main: claim.main,
  company: company.name.nullable().describe('The employer that cuts, in its usual short form.'),
  company_text: company.text.nullable().describe('The company in the words of the article.'),
  count: count.value.describe(
    'Jobs, to be added up: empty where count_stated tells of jobs that another row has too, or of none that go now (a part of a total, a copy of an article, history, a denial, a total over many employers).',
  ),
  count_stated: count.value.describe(
    'Jobs as the article states them; empty for a range and for vague words.',
  ),
  count_low: count.low,
  count_high: count.high,
  count_qualifier: count.qualifier.nullable().describe(count.qualifier.description!),
  count_vague: count.vague,
  count_text: count.text.nullable().describe('The count in the words of the article.'),
  percent: percent.value,
  percent_low: percent.low,
  percent_high: percent.high,
  percent_of: percent.of.nullable().describe(percent.of.description!),
  percent_text: percent.text.nullable().describe('The percentage in the words of the article.'),
  status: claim.status,
  time: claim.time,
  method: claim.method,
  part_of: claim.part_of.describe('The claim_id of the total that this row is a part of.'),
  roles: several('Roles that are cut, in the words of the article'),
  role_groups: several('Major groups of the 2018 SOC, in the order of roles, empty where unknown'),
  locations: several('Places where the cuts fall'),
  date_announced: claim.dates.shape.announced,
  date_effective: claim.dates.shape.effective,
  rationale: several('Categories of the reasons given'),
  rationale_texts: several('The reasons in the words of the article, in the order of rationale'),
  rationale_stances: several('asserted, denied or speculated, in the order of rationale'),
  rationale_stated_by: several('Who gives the reason, in the order of rationale'),
  attributed_to: claim.attributed_to.shape.type,
  attributed_to_name: claim.attributed_to.shape.name,
  evidence: several('The sentences that state the claim'),
  evidence_start: z
    .int()
    .min(0)
    .describe('Offset of the first sentence in the article text, in code points.'),
  evidence_end: z.int().min(0).describe('Offset after the first sentence, in code points.'),
  rules: several('The rules that found it (`cutline rules ID`), in the order of evidence'),
  duplicate_of: outcomeSchema.shape.duplicate_of
    .unwrap()
    .describe('Of `cutline batch`: the id of the article that this one is a copy of.'),
  cutline: outcomeSchema.shape.versions.shape.cutline.describe('Version of cutline.'),
});

export type ClaimRow = z.infer<typeof rowSchema>;

/** Names of the columns, in their order. */
export const COLUMNS = Object.keys(rowSchema.shape) as (keyof ClaimRow)[];

/** The rows of one outcome: one a claim, none where there is no claim. */
export const claimRows = (outcome: Outcome): ClaimRow[] => outcome.claims.map((c) => claimRow(outcome, c));

/**
 * Whether a claim may be added to others. The sum of a column is what everybody takes first, in SQL, pandas, R and
 * spreadsheets: so `count` holds what may be added and nothing else, and no condition can be forgotten. What the article
 * says is in `count_stated`, in the same row.
 */
const addsUp = (c: Claim, duplicateOf: string | null): boolean =>
  c.part_of === null &&
  duplicateOf === null &&
  c.time === 'current' &&
  c.status !== 'denied' &&
  c.kind === 'employer';

const join = (values: readonly (string | null)[]): string => values.map((v) => v ?? '').join(SEPARATOR);

function claimRow({ id, article, versions, duplicate_of }: Outcome, c: Claim): ClaimRow {
  return {
    id,
    source: article.source,
    url: article.url,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    claim_id: c.id,
    kind: c.kind,
    main: c.main,
    company: c.company?.name ?? null,
    company_text: c.company?.text ?? null,
    count: addsUp(c, duplicate_of ?? null) ? (c.count?.value ?? null) : null,
    count_stated: c.count?.value ?? null,
    count_low: c.count?.low ?? null,
    count_high: c.count?.high ?? null,
    count_qualifier: c.count?.qualifier ?? null,
    count_vague: c.count?.vague ?? null,
    count_text: c.count?.text ?? null,
    percent: c.percent?.value ?? null,
    percent_low: c.percent?.low ?? null,
    percent_high: c.percent?.high ?? null,
    percent_of: c.percent?.of ?? null,
    percent_text: c.percent?.text ?? null,
    status: c.status,
    time: c.time,
    method: c.method,
    part_of: c.part_of,
    roles: join(c.roles.map((r) => r.text)),
    role_groups: join(c.roles.map((r) => r.group)),
    locations: join(c.locations.map((l) => l.text)),
    date_announced: c.dates.announced,
    date_effective: c.dates.effective,
    rationale: join(c.rationale.map((r) => r.category)),
    rationale_texts: join(c.rationale.map((r) => r.text)),
    rationale_stances: join(c.rationale.map((r) => r.stance)),
    rationale_stated_by: join(c.rationale.map((r) => r.stated_by.name ?? r.stated_by.type)),
    attributed_to: c.attributed_to.type,
    attributed_to_name: c.attributed_to.name,
    evidence: join(c.evidence.map((e) => e.text)),
    evidence_start: c.evidence[0]!.start,
    evidence_end: c.evidence[0]!.end,
    rules: join(c.evidence.map((e) => e.rule)),
    duplicate_of: duplicate_of ?? null,
    cutline: versions.cutline,
  };
}
