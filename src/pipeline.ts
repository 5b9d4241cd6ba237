import { createHash } from 'node:crypto';
import type { Outcome } from './schema.ts';
import { VOCABULARY_VERSION } from './schema.ts';
import type { ProblemPage, ReadResult } from './types.ts';
import { RULES_HASH, VERSION } from './version.ts';

/** The outcome of a source that could not be read. */
export function problemOutcome(page: ProblemPage): Outcome {
  return record(page, '', { outcome: 'problem', problem: page.problem, claims: [] });
}

/** Article text in, outcome out: no clock, no disk, no network, no randomness. Never throws for any text. */
export function extract(page: ReadResult): Outcome {
  if ('problem' in page) return problemOutcome(page);
  const text = articleText(page.title, page.body);
  return record(page, text, { outcome: 'no_claims', problem: null, claims: [] });
}

/** The text that every offset indexes: title, blank line, body. */
export function articleText(title: string | null, body: string): string {
  return title ? `${title}\n\n${body}` : body;
}

type Result = Pick<Outcome, 'outcome' | 'problem' | 'claims'>;

function record(page: ReadResult, text: string, result: Result): Outcome {
  const read = 'problem' in page ? undefined : page;
  return {
    schema: 'cutline/1',
    id: page.id ?? sha256(`${page.source}\n${text}`).slice(0, 16),
    outcome: result.outcome,
    problem: result.problem,
    article: {
      source: page.source,
      url: page.url,
      title: read?.title ?? null,
      publisher: read?.publisher ?? null,
      authors: [...(read?.authors ?? [])],
      published: read?.published ?? null,
      language: read?.language ?? null,
      sha256: sha256(text),
      text,
    },
    claims: result.claims,
    versions: { cutline: VERSION, rules: RULES_HASH, vocabulary: VOCABULARY_VERSION },
  };
}

const sha256 = (s: string): string => createHash('sha256').update(s).digest('hex');
