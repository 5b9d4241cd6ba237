import { closeSync, createReadStream, ftruncateSync, openSync, statSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { lines } from '../read/lines.ts';
import { type Outcome, outcomeSchema } from '../schema.ts';
import { RULES_HASH } from '../version.ts';
import { type Duplicates, mainClaimKey } from './duplicates.ts';
import { type Failure, failureOf } from './messages.ts';

/** No record is larger than the text of the largest input and what is found in it. */
const MAX_LINE = 512 * 1024 * 1024;

/** At the end of the name of a record in a file of many. */
const RECORD_NUMBER = /#\d+$/;

/** How far an output file has come. */
export interface Checkpoint {
  /** Source of its last record; null where there is none. */
  readonly after: string | null;
  readonly records: number;
  /** Inputs that could not be read to their end. */
  readonly failures: readonly Failure[];
  /** What would be such a failure if its source is an input file, not a record in one. */
  readonly problems: readonly Failure[];
}

/**
 * Reads how far a file of JSON Lines has come, and cuts off a torn last line: the file is its own checkpoint.
 * @param duplicates learns the articles that the file holds
 * @throws UsageError where the file is not one of this version's, or was changed
 */
export async function readCheckpoint(path: string, duplicates: Duplicates): Promise<Checkpoint> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return { after: null, records: 0, failures: [], problems: [] };
  let whole = 0;
  let records = 0;
  let after: string | null = null;
  const failures: Failure[] = [];
  const problems: Failure[] = [];
  for await (const { number, bytes } of lines(createReadStream(path), MAX_LINE)) {
    const end = whole + (bytes?.length ?? MAX_LINE) + 1;
    if (end > size || bytes === null) break;
    whole = end;
    const record = parse(bytes, path, number);
    learn(record, duplicates);
    after = record.article.source;
    records++;
    const failure = failureOf(record, false);
    const problem = failure || RECORD_NUMBER.test(after) ? null : failureOf(record, true);
    if (failure) failures.push(failure);
    if (problem) problems.push(problem);
  }
  if (whole < size) {
    const file = openSync(path, 'r+');
    ftruncateSync(file, whole);
    closeSync(file);
  }
  return { after, records, failures, problems };
}

function parse(bytes: Buffer, path: string, line: number): Outcome {
  let record: Outcome | undefined;
  try {
    record = outcomeSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data;
  } catch {
    record = undefined;
  }
  if (record === undefined) {
    throw new UsageError(`${path}: line ${line} is no record of cutline; give the output that was begun.`);
  }
  if (record.versions.rules !== RULES_HASH) {
    throw new UsageError(
      `${path}: it was begun by cutline ${record.versions.cutline} with other rules; begin anew with another file.`,
    );
  }
  return record;
}

function learn({ id, article, claims: [main] }: Outcome, duplicates: Duplicates): void {
  if (main === undefined || article.minhash === undefined) return;
  const signature = new Uint8Array(Buffer.from(article.minhash, 'base64'));
  duplicates.add(id, { signature, key: mainClaimKey(main) });
}
