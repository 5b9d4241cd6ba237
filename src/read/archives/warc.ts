import type { WARCRecord } from 'warcio';
import { charsetOf } from '../charset.ts';
import { lastDay } from '../dates.ts';
import { problem, problemOf, tooLarge } from '../problem.ts';
import { type ArchiveOptions, type Found, rawRecord } from './record.ts';

const PAGE = /^(?:text\/|application\/(?:xhtml\+xml|pdf|xml))/i;
const LF = 10;

/**
 * The pages of a WARC file (ISO 28500:2017): answers with status 200 and resource records, in their order.
 * Other records are skipped. The number in a record's source counts every record of the file.
 */
export async function* warcRecords(
  bytes: AsyncIterable<Buffer>,
  source: string,
  options: ArchiveOptions,
): AsyncGenerator<Found> {
  const { WARCParser } = await import('warcio');
  const parser = new WARCParser(bytes);
  for (let number = 1; ; number++) {
    const name = `${source}#${number}`;
    let record: WARCRecord | null;
    try {
      record = await parser.parse();
    } catch (error) {
      // Without its headers nobody knows where the next record begins.
      const why = error instanceof Error ? error.message : String(error);
      yield problemOf(error, source);
      if (!(error instanceof Error && 'code' in error)) {
        yield problem(
          source,
          'unreadable',
          `The WARC file is broken from record ${number} on (${why}); check it.`,
        );
      }
      return;
    }
    if (record === null) {
      if (number === 1) yield problem(source, 'empty', 'There is no record in it; check the file.');
      return;
    }
    const found = isPage(record) ? await pageOf(record, name, options.maxBytes) : null;
    if (found === null) options.onSkipped();
    else yield found;
  }
}

/** Whether a record holds a page that was served. */
function isPage(record: WARCRecord): boolean {
  if (record.warcType === 'resource') return PAGE.test(record.warcContentType ?? '');
  if (record.warcType !== 'response' || !record.httpHeaders) return false;
  const type = record.httpHeaders.headers.get('content-type');
  return record.httpHeaders.statusCode === 200 && (type === null || type === '' || PAGE.test(type ?? ''));
}

async function pageOf(record: WARCRecord, source: string, maxBytes: number): Promise<Found | null> {
  const url = record.warcTargetURI ?? null;
  const headers = record.httpHeaders?.headers;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts.length = 0;
  }
  if (size > maxBytes) return problemOf(tooLarge(maxBytes), source, url);
  if (size === 0) return null;
  const body = Buffer.concat(parts, size);
  const taken = Date.parse(record.warcDate ?? '');
  const type = headers?.get('content-type') ?? record.warcContentType ?? null;
  return {
    ...rawRecord(source, 'page', chunked(headers?.get('transfer-encoding')) ? unchunk(body) : body),
    id: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? undefined,
    url,
    charset: charsetOf(type),
    encodings: headers?.get('content-encoding') ?? null,
    captured: Number.isNaN(taken) ? undefined : lastDay(taken),
  };
}

const chunked = (encoding: string | null | undefined): boolean => /\bchunked\b/i.test(encoding ?? '');

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
    while (body[at] === 13 || body[at] === LF) at++;
  }
  return Buffer.concat(parts);
}
