import { createHash } from 'node:crypto';
import { type Claim, type Outcome, VOCABULARY_VERSION } from './schema.ts';
import { mayHoldCuts } from './text/gate.ts';
import type { Page, ProblemPage, ReadResult } from './types.ts';
import { RULES_HASH, VERSION } from './version.ts';

/** The text that every offset indexes: title, blank line, body. */
export function articleText(title: string | null, body: string): string {
  return title ? `${title}\n\n${body}` : body;
}

/** The outcome of a source that could not be read. */
export function problemOutcome(page: ProblemPage): Outcome {
  return outcome(page, '', { outcome: 'problem', problem: page.problem, claims: [] });
}

/**
 * The outcome of an article without the words of job cuts, as most of an archive are; null for any other. The
 * rules and the lexicon are not needed for it, and the tool starts without them.
 */
export function outcomeWithoutCuts(page: Page): Outcome | null {
  const text = articleText(page.title, page.body);
  return mayHoldCuts(text) ? null : articleOutcome(page, text, []);
}

/** The outcome of an article. @param text its `articleText` */
export function articleOutcome(page: Page, text: string, claims: Claim[]): Outcome {
  return outcome(page, text, {
    outcome: claims.length > 0 ? 'claims' : 'no_claims',
    problem: null,
    claims,
  });
}

type Result = Pick<Outcome, 'outcome' | 'problem' | 'claims'>;

function outcome(page: ReadResult, text: string, result: Result): Outcome {
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
      archived: read?.archived ? { ...read.archived } : null,
      sha256: sha256(text),
      text,
    },
    claims: result.claims,
    versions: { cutline: VERSION, rules: RULES_HASH, vocabulary: VOCABULARY_VERSION },
  };
}

const sha256 = (s: string): string => createHash('sha256').update(s).digest('hex');
