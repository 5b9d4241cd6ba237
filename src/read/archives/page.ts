import { InputProblem } from '../../errors.ts';
import type { Converter, ProblemPage, ReadResult } from '../../types.ts';
import { readLine, readOne } from '../documents.ts';
import { decodeBody } from '../http/body.ts';
import { problemOf } from '../problem.ts';
import { sniff } from '../sniff.ts';
import type { RawRecord } from './record.ts';

/** A record with its content encodings undone, or the problem that they are broken. Never throws. */
export async function withoutEncodings(raw: RawRecord, maxBytes: number): Promise<RawRecord | ProblemPage> {
  try {
    return { ...raw, bytes: await decodeBody(raw.bytes, raw.encodings, maxBytes), encodings: null };
  } catch (error) {
    return { ...problemOf(error, raw.source, raw.url), id: raw.id };
  }
}

/**
 * The page of a record whose content encodings are undone; null for a blank one. Never throws: what goes wrong is
 * the record's problem.
 */
export async function readRaw(raw: RawRecord, convert: Converter): Promise<ReadResult | null> {
  const { source, url, id, bytes } = raw;
  try {
    if (raw.kind === 'json') return await readLine(raw.bytes, source, { convert });
    const kind = raw.kind === 'page' ? sniff('', bytes.subarray(0, 64 * 1024), () => false) : raw.kind;
    if (kind === 'json' || kind === 'jsonl' || kind === 'list') {
      throw new InputProblem('not_html', 'It is data, not a page.');
    }
    const page = await readOne(bytes, kind, { source, url, captured: raw.captured }, raw.charset, convert);
    return id === undefined ? page : { ...page, id };
  } catch (error) {
    return { ...problemOf(error, source, url), id };
  }
}
