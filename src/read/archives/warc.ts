import { gunzipSync, constants as zlib } from 'node:zlib';
import type { ProblemPage } from '../../types.ts';
import { charsetOf } from '../charset.ts';
import { lastDay } from '../dates.ts';
import { problem, problemOf, systemCode, tooLarge } from '../problem.ts';
import { type RawRecord, rawRecord, type WarcBlock } from './record.ts';

const PAGE = /^(?:text\/|application\/(?:xhtml\+xml|pdf|xml))/i;
const LF = 10;
const CR = 13;

/** The headers of a record and of the answer in it are looked for in so many bytes. */
export const HEAD_BYTES = 64 * 1024;

/** Header fields by their names in small letters; where they stop. */
interface Head {
  /** "WARC/1.1" or "HTTP/1.1 200 OK". */
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Index of the first byte behind the blank line. */
  readonly end: number;
}

/**
 * The pages of one stored record of a WARC file (ISO 28500:2017): an answer with status 200 or a resource; null for
 * any other record. A gzip member that holds several records yields each. Never throws.
 * @param stored the record as it lies in the file; of one that is too large the beginning is enough
 * @param number of the record in its file, counted from 1
 */
export function* warcPages(
  stored: Buffer,
  number: number,
  { source, packed }: Pick<WarcBlock, 'source' | 'packed'>,
  maxBytes: number,
): Generator<RawRecord | ProblemPage | null> {
  let name = `${source}#${number}`;
  let bytes: Buffer;
  try {
    bytes = packed ? unpacked(stored, maxBytes) : stored;
  } catch (error) {
    yield problemOf(error, name);
    return;
  }
  let at = 0;
  for (let i = 1; i === 1 || at < bytes.length; i++) {
    if (i > 1) name = `${source}#${number}.${i}`;
    const head = warcHead(bytes, at);
    if (typeof head === 'string') {
      const why = `The WARC file is broken from record ${number} on (${head}); check it.`;
      yield problem(name, 'unreadable', why);
      return;
    }
    const block = bytes.subarray(head.end, head.end + head.length);
    yield pageOf(head, block, name, maxBytes);
    at = afterRecord(bytes, head.end + head.length);
  }
}

/** A record's gzip member undone; of one that is larger than `maxBytes` only the beginning. @throws Error of zlib */
function unpacked(member: Buffer, maxBytes: number): Buffer {
  // A member ends with its size; where it is torn the number means nothing, and only costs time.
  const size = member.length >= 4 ? member.readUInt32LE(member.length - 4) : 0;
  const most = maxBytes + HEAD_BYTES;
  try {
    return gunzipSync(member, { maxOutputLength: most, chunkSize: Math.min(most, Math.max(1024, size + 1)) });
  } catch (error) {
    if (systemCode(error) !== 'ERR_BUFFER_TOO_LARGE') throw error;
    return gunzipSync(member.subarray(0, HEAD_BYTES), { finishFlush: zlib.Z_SYNC_FLUSH });
  }
}

/** The headers of the record that begins here and how long its block is, or why there is none. */
export function warcHead(bytes: Buffer, from: number): (Head & { readonly length: number }) | string {
  const head = headOf(bytes, from);
  if (!head?.first.startsWith('WARC/')) return 'no record begins there';
  const length = Number(head.fields.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(length) && length >= 0 ? { ...head, length } : 'it does not tell its length';
}

/** The index behind the line breaks that end a record. */
export function afterRecord(bytes: Buffer, end: number): number {
  let at = end;
  while (at < bytes.length && (bytes[at] === CR || bytes[at] === LF)) at++;
  return at;
}

/** Lines of header fields up to a blank one; null where none ends them. A line that begins with a space goes on. */
function headOf(bytes: Buffer, from: number): Head | null {
  let end = -1;
  for (let at = from; end === -1; ) {
    const feed = bytes.indexOf(LF, at);
    if (feed === -1 || feed - from > HEAD_BYTES) return null;
    if (feed === at || (feed === at + 1 && bytes[at] === CR)) end = feed + 1;
    at = feed + 1;
  }
  const [first = '', ...lines] = bytes.toString('utf8', from, end).split(/\r?\n(?![ \t])/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line
      .slice(colon + 1)
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { first, fields, end };
}

/** What a record's block holds; null for what is no page that was served. */
function pageOf(
  { fields, length }: Head & { readonly length: number },
  block: Buffer,
  source: string,
  maxBytes: number,
): RawRecord | ProblemPage | null {
  const kind = fields.get('warc-type');
  const answer = kind === 'response' && block.toString('latin1', 0, 5) === 'HTTP/' ? headOf(block, 0) : null;
  if (kind === 'resource' ? !PAGE.test(fields.get('content-type') ?? '') : !isPage(answer)) return null;
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const begin = answer?.end ?? 0;
  if (length - begin > maxBytes) return problemOf(tooLarge(maxBytes), source, url);
  if (block.length < length) {
    return problem(source, 'unreadable', 'The WARC file ends within this record; check it.', url);
  }
  if (length === begin) return null;
  const body = block.subarray(begin);
  const headers = answer?.fields;
  const taken = Date.parse(fields.get('warc-date') ?? '');
  const type = headers?.get('content-type') ?? (answer ? null : fields.get('content-type')) ?? null;
  return {
    ...rawRecord(source, 'page', chunked(headers?.get('transfer-encoding')) ? unchunk(body) : body),
    id: fields.get('warc-record-id')?.replace(/^<|>$/g, ''),
    url,
    charset: charsetOf(type),
    encodings: headers?.get('content-encoding') ?? null,
    captured: Number.isNaN(taken) ? undefined : lastDay(taken),
  };
}

/** Whether an answer is a page that was served. */
function isPage(answer: Head | null): boolean {
  if (answer === null || !/^\S+ +200\b/.test(answer.first)) return false;
  const type = answer.fields.get('content-type') ?? '';
  return type === '' || PAGE.test(type);
}

const chunked = (encoding: string | undefined): boolean => /\bchunked\b/i.test(encoding ?? '');

/** Undoes the chunks of HTTP/1.1 (RFC 9112, 7.1); a body that is not in chunks, whatever is said, stays. */
export function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(LF, at);
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(body.toString('latin1', at, end === -1 ? at : end));
    if (size === null) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (body[at] === CR || body[at] === LF) at++;
  }
  return Buffer.concat(parts);
}
