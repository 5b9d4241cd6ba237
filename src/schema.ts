import * as z from 'zod';

/**
 * The record that cutline prints: the single source of the types, of the validation before printing and of
 * the published JSON Schema. What each field means is told in its description.
 *
 * Offsets count Unicode code points from the start of the article text (as the W3C Web Annotation model has
 * it), so that Python and R slice the exact words: `text[start:end]`.
 */

// Compiling a validator with `new Function` costs more at the start than it saves later (measured: equal
// speed over 3,000 records).
z.config({ jitless: true });

/** Version of the controlled vocabularies below; it changes when a value is added, dropped or redefined. */
export const VOCABULARY_VERSION = '1';

export const QUALIFIERS = ['exact', 'approximate', 'at_least', 'at_most', 'range', 'vague'] as const;
export const STATUSES = ['announced', 'completed', 'reported', 'possible', 'denied'] as const;
export const METHODS = ['job_cut', 'buyout', 'furlough'] as const;
export const SPEAKERS = [
  'company',
  'executive',
  'union',
  'government',
  'sources',
  'media',
  'analyst',
  'article',
] as const;
export const STANCES = ['asserted', 'denied', 'speculated'] as const;
export const CATEGORIES = [
  'artificial_intelligence',
  'technology',
  'cost_cutting',
  'restructuring',
  'economic_conditions',
  'demand_decline',
  'financial_losses',
  'overhiring',
  'merger_acquisition',
  'closure',
  'bankruptcy',
  'relocation',
  'contract_loss',
  'strategic_shift',
  'competition',
  'regulation_policy',
  'costs_inputs',
  'disaster_pandemic',
  'labour_dispute',
  'performance',
  'other',
] as const;
export const PROBLEMS = [
  'not_found',
  'unreadable',
  'http_error',
  'timeout',
  'network_error',
  'too_large',
  'robots_disallowed',
  'blocked_address',
  'unsupported_type',
  'not_html',
  'paywalled',
  'consent_wall',
  'javascript_required',
  'not_an_article',
  'not_english',
  'empty',
  'undecodable',
  'bad_record',
  'crashed',
] as const;

function makeClaimSchema() {
  const span = {
    text: z.string().describe('The exact words of the article.'),
    start: z.int().min(0).describe('Offset of the first code point in the article text.'),
    end: z.int().min(0).describe('Offset after the last code point in the article text.'),
  };
  const amount = z.number().min(0).nullable();

  const speaker = z.object({
    type: z.enum(SPEAKERS).describe('Who says so; `article` is the article in its own voice.'),
    name: z.string().nullable().describe('The name of that person or body, where the article gives it.'),
  });

  return z.object({
    id: z.string().describe('Identifies the claim within its article; the same on every run.'),
    kind: z
      .enum(['employer', 'aggregate'])
      .describe('One employer, or a total over many ("US employers cut 55,597 jobs").'),
    main: z.boolean().describe('True for the claim that the article is mainly about.'),
    company: z
      .object({ name: z.string().describe('The usual short form of the name.'), ...span })
      .nullable()
      .describe('The employer that cuts, or who is counted; null if the article never names it.'),
    count: z
      .object({
        value: z.int().min(0).nullable().describe('Jobs; null for a range and for vague words.'),
        low: z.int().min(0).nullable().describe('Lower end of a range, in jobs.'),
        high: z.int().min(0).nullable().describe('Upper end of a range, in jobs.'),
        qualifier: z.enum(QUALIFIERS).describe('How firm the number is.'),
        vague: z.string().nullable().describe('The words of a vague number ("hundreds").'),
        ...span,
      })
      .nullable()
      .describe('How many jobs go; null where the article does not say. Never computed from other numbers.'),
    percent: z
      .object({
        value: amount.describe('Percent, 0 to 100; null for a range.'),
        low: amount.describe('Lower end of a range, in percent.'),
        high: amount.describe('Upper end of a range, in percent.'),
        of: z.enum(['workforce', 'unit']).describe('Of all staff, or of a division, site or group.'),
        ...span,
      })
      .nullable(),
    status: z.enum(STATUSES).describe('How firm the cut is.'),
    time: z.enum(['current', 'past']).describe('The news itself, or history told beside it.'),
    method: z.enum(METHODS).describe('Job cut, voluntary departure, or temporary lay-off.'),
    part_of: z
      .string()
      .nullable()
      .describe('The id of the total that this claim is a part of: leave it out when you add up.'),
    roles: z
      .array(
        z.object({
          ...span,
          group: z.string().nullable().describe('Major group of the 2018 SOC ("15-0000"), or null.'),
        }),
      )
      .describe('Occupations, functions, departments or ranks that are cut.'),
    locations: z.array(z.object(span)).describe('Places where the cuts fall.'),
    dates: z.object({
      announced: z.iso.date().nullable().describe('When the cut was announced.'),
      effective: z.iso.date().nullable().describe('When the jobs end.'),
    }),
    rationale: z
      .array(
        z.object({
          category: z.enum(CATEGORIES),
          ...span,
          stance: z.enum(STANCES).describe('Whether the speaker asserts, denies or supposes this reason.'),
          stated_by: speaker,
        }),
      )
      .describe('Every reason that the article gives for this cut; empty when it gives none.'),
    attributed_to: speaker.describe('Who states the cut.'),
    evidence: z
      .array(z.object({ ...span, rule: z.string().describe('The rule that found it: `cutline rules ID`.') }))
      .min(1)
      .describe('The sentences that state the claim.'),
  });
}

let claimSchema: ReturnType<typeof makeClaimSchema> | undefined;

/** The schema of one claim; made when first asked for, because most articles hold none. */
export const claimType = (): ReturnType<typeof makeClaimSchema> => {
  claimSchema ??= makeClaimSchema();
  return claimSchema;
};

const archivedSchema = z
  .object({
    url: z.string().describe("The copy's address in the archive."),
    captured: z.iso.datetime().describe('When the archive took it: an instant in UTC, to the second.'),
  })
  .nullable()
  .describe(
    'The copy of a web archive that was read in place of a page that is gone (--archived); null where the page itself was read.',
  );

export const articleSchema = z.object({
  source: z.string().describe('What was given to cutline: a URL, a path, or "-" for standard input.'),
  url: z.string().nullable().describe('The canonical address, where known.'),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.iso.date().nullable(),
  language: z.string().nullable().describe('BCP 47 primary language, such as "en".'),
  archived: archivedSchema,
  sha256: z.string().describe('Of the article text in UTF-8, in hexadecimal.'),
  text: z
    .string()
    .optional()
    .describe(
      'With --text: title, blank line, body, paragraphs separated by blank lines. Offsets index this.',
    ),
  minhash: z
    .string()
    .optional()
    .describe('Written by `cutline batch`: MinHash of the body, 64 values of one byte, in base64.'),
});

export const outcomeSchema = z.object({
  schema: z.literal('cutline/1'),
  id: z.string().describe("The input's own id, else a hash of source and text."),
  outcome: z.enum(['claims', 'no_claims', 'problem']),
  problem: z
    .object({
      code: z.enum(PROBLEMS),
      message: z.string().describe('One line that says what happened and what to do.'),
    })
    .nullable(),
  article: articleSchema,
  claims: z.array(z.lazy(claimType)).describe('The main claim first.'),
  versions: z.object({
    cutline: z.string(),
    rules: z.string().describe('Hash of rules and lexicon.'),
    vocabulary: z.string().describe('Version of the values of the enumerated fields.'),
  }),
  duplicate_of: z
    .string()
    .nullable()
    .optional()
    .describe(
      'Written by `cutline batch`: the id of the first article with this text and main claim, null for the first itself.',
    ),
});

/** What `cutline article` prints: what was read from a source, before anything is looked for in it. */
export const pageSchema = z.object({
  schema: z.literal('cutline-article/1'),
  id: z.string().nullable().describe("The input's own id, where it has one."),
  source: articleSchema.shape.source,
  problem: outcomeSchema.shape.problem,
  url: articleSchema.shape.url,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.iso.date().nullable(),
  updated: z.iso.date().nullable(),
  language: articleSchema.shape.language,
  archived: articleSchema.shape.archived,
  body: z.string().describe('Paragraphs separated by blank lines.'),
  text: z.string().describe('Title, blank line, body: the text that the offsets of claims index.'),
});

export type PageRecord = z.infer<typeof pageSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Claim = z.infer<ReturnType<typeof claimType>>;
export type ArticleRecord = z.infer<typeof articleSchema>;
export type Qualifier = (typeof QUALIFIERS)[number];
export type Status = (typeof STATUSES)[number];
export type Method = (typeof METHODS)[number];
export type Speaker = (typeof SPEAKERS)[number];
export type Stance = (typeof STANCES)[number];
export type Category = (typeof CATEGORIES)[number];
export type ProblemCode = (typeof PROBLEMS)[number];
