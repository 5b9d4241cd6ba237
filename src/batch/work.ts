import { articleFromHtml, articleFromText } from '../article/index.ts';
import { problemOutcome } from '../outcome.ts';
import { readRaw } from '../read/archives/page.ts';
import { type Outcome, outcomeSchema } from '../schema.ts';
import type { Converter, ProblemPage } from '../types.ts';
import { checkedOutcome } from './checked.ts';
import type { Item } from './chunks.ts';
import { mainClaimKey } from './duplicates.ts';
import { gated } from './html-gate.ts';
import type { Broken, Done, Work, WorkOptions, Written } from './messages.ts';
import { minhash } from './minhash.ts';

const converter: Converter = { html: articleFromHtml, text: articleFromText };
const gatedConverter = gated(converter);

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
  let records = 0;
  let noClaims = 0;
  for (const [index, item] of chunk.items.entries()) {
    at(index);
    const failed = broken.find((b) => b.index === index);
    const outcome = failed
      ? problemOutcome(brokenPage(item, failed))
      : await outcomeOf(item, chunk.bytes, options);
    if (outcome === null) continue;
    records++;
    if (outcome.outcome === 'no_claims') noClaims++;
    if (outcome.outcome !== 'no_claims' || options.all) written.push(record(outcome, options));
  }
  return { written, records, noClaims };
}

async function outcomeOf(item: Item, bytes: Uint8Array, options: WorkOptions): Promise<Outcome | null> {
  if ('problem' in item) return problemOutcome(item);
  const { from, to, ...about } = item;
  const raw = { ...about, bytes: Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from) };
  const finished = raw.kind === 'json' ? ownRecord(raw.bytes) : null;
  if (finished) return finished;
  const page = await readRaw(raw, options.gate ? gatedConverter : converter, options.maxBytes);
  if (page !== null) return checkedOutcome(page);
  if (!options.everyLine) return null;
  const problem = { code: 'empty', message: 'The line is blank; write one record a line.' } as const;
  return problemOutcome({ source: item.source, url: null, problem });
}

/** A record that cutline itself wrote before: it stays as it is. Null for any other. */
function ownRecord(bytes: Buffer): Outcome | null {
  if (!bytes.includes('"cutline/1"')) return null;
  try {
    return outcomeSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

const brokenPage = ({ source, id, url }: Item, { code, message }: Broken): ProblemPage => ({
  source,
  id,
  url,
  problem: { code, message },
});

function record(outcome: Outcome, { text }: WorkOptions): Written {
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
