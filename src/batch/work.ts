import { articleFromHtml, articleFromText } from '../article/index.ts';
import { problemOutcome } from '../outcome.ts';
import type { RawRecord } from '../read/archives/index.ts';
import { readRaw, withoutEncodings } from '../read/archives/page.ts';
import { type Outcome, outcomeSchema } from '../schema.ts';
import type { Converter, ProblemPage } from '../types.ts';
import { checkedOutcome } from './checked.ts';
import { type ChunkRecord, type Stored, storedIn } from './chunks.ts';
import { mainClaimKey } from './duplicates.ts';
import { mayClaim } from './gate.ts';
import { type Broken, type Done, failureOf, type Work, type WorkOptions, type Written } from './messages.ts';
import { minhash } from './minhash.ts';

const converter: Converter = { html: articleFromHtml, text: articleFromText };

/**
 * What becomes of the records of a chunk, in their order. Never throws.
 * @param at called with the index of each record before it is looked at
 */
export async function work(
  { chunk, broken }: Work,
  options: WorkOptions,
  at: (index: number) => void,
): Promise<Done> {
  const written: Written[] = [];
  const counts = { records: 0, skipped: 0, noClaims: 0, gated: 0 };
  let index = 0;
  for (const stored of storedIn(chunk, options.maxBytes)) {
    at(index);
    const failed = broken.length > 0 ? broken.find((b) => b.index === index) : undefined;
    index++;
    for (const raw of failed ? [brokenPage(stored, failed)] : stored.read()) {
      const outcome = raw === null ? 'skipped' : await outcomeOf(raw, options);
      if (outcome === null) continue;
      if (outcome === 'skipped') counts.skipped++;
      else counts.records++;
      if (outcome === 'gated') counts.gated++;
      if (outcome === 'gated' || (outcome !== 'skipped' && outcome.outcome === 'no_claims'))
        counts.noClaims++;
      if (typeof outcome !== 'string' && (outcome.outcome !== 'no_claims' || options.all)) {
        written.push(record(outcome, raw?.isFile === true, options));
      }
    }
  }
  return { written, ...counts };
}

/** The outcome of a record; `gated` for one that the gate stops, null for a blank line that is none. */
async function outcomeOf(
  found: RawRecord | ProblemPage,
  options: WorkOptions,
): Promise<Outcome | 'gated' | null> {
  if ('problem' in found) return problemOutcome(found);
  const raw = found.encodings === null ? found : await withoutEncodings(found, options.maxBytes);
  if ('problem' in raw) return problemOutcome(raw);
  if (options.gate && !isBlank(raw) && !mayClaim(raw)) return 'gated';
  const finished = raw.kind === 'json' ? ownRecord(raw.bytes) : null;
  if (finished) return finished;
  // The memory of the chunk is another chunk's as soon as this one is done.
  const page = await readRaw({ ...raw, bytes: Buffer.from(raw.bytes) }, converter);
  if (page !== null) return checkedOutcome(page);
  if (!options.everyLine) return null;
  const problem = { code: 'empty', message: 'The line is blank; write one record a line.' } as const;
  return problemOutcome({ source: raw.source, url: null, problem });
}

const isBlank = ({ kind, bytes }: RawRecord): boolean => kind === 'json' && bytes.length < 2;

/** A record that cutline itself wrote before: it stays as it is. Null for any other. */
function ownRecord(bytes: Buffer): Outcome | null {
  if (!bytes.includes('"cutline/1"')) return null;
  try {
    return outcomeSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

const brokenPage = ({ source, id, url, isFile }: Stored, { code, message }: Broken): ChunkRecord => ({
  source,
  id,
  url,
  ...(isFile === undefined ? {} : { isFile }),
  problem: { code, message },
});

function record(outcome: Outcome, isFile: boolean, { text }: WorkOptions): Written {
  const [main] = outcome.claims;
  const { article } = outcome;
  const signature = main === undefined ? null : signatureOf(outcome);
  if (signature !== null) article.minhash = Buffer.from(signature).toString('base64');
  if (!text) delete article.text;
  delete outcome.duplicate_of;
  return {
    line: JSON.stringify(outcome),
    id: outcome.id,
    claims: outcome.claims.length,
    code: outcome.problem?.code ?? null,
    failure: failureOf(outcome, isFile),
    fingerprint: main && signature ? { signature, key: mainClaimKey(main) } : null,
  };
}

/** The signature of the article's body: outlets that print the same story give it their own title. */
function signatureOf({ article }: Outcome): Uint8Array | null {
  if (article.text === undefined) {
    return article.minhash === undefined ? null : new Uint8Array(Buffer.from(article.minhash, 'base64'));
  }
  return minhash(article.title ? article.text.slice(article.title.length) : article.text);
}
