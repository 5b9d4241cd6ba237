import { InputProblem } from '../errors.ts';
import type { About, Converter, ReadResult } from '../types.ts';
import type { ByteSource } from './bytes.ts';
import { decode, decodeUtf8 } from './charset.ts';
import { isoDate } from './dates.ts';
import { lines } from './lines.ts';
import { plainMarkdown } from './markdown.ts';
import { problem, problemOf, tooLarge } from './problem.ts';
import { readRecord } from './records.ts';
import type { Kind } from './sniff.ts';

const NOTHING = 'There is nothing in it; give a page or a text.';

/** What a document's kind and bytes need to become pages. */
export interface Reading {
  readonly maxBytes: number;
  readonly convert: Converter;
}

/**
 * The pages of a document that is not a list: one for a page or a text, many for JSON Lines. Never throws:
 * what goes wrong comes out as a problem of the document or of the record.
 */
export async function* readDocument(
  bytes: ByteSource,
  kind: Exclude<Kind, 'list'>,
  source: string,
  reading: Reading,
): AsyncGenerator<ReadResult> {
  try {
    if (kind === 'jsonl') yield* readJsonLines(bytes, source, reading);
    else if (kind === 'json') yield* readJson(await bytes.all(reading.maxBytes), source, reading);
    else
      yield await readOne(
        // What is no article's is told without being read to its end.
        kind === 'binary' || kind === 'feed' ? Buffer.alloc(0) : await bytes.all(reading.maxBytes),
        kind,
        { source, url: null },
        null,
        reading.convert,
      );
  } catch (error) {
    yield problemOf(error, source);
  } finally {
    bytes.close();
  }
}

/**
 * One page of the bytes of one document.
 * @param charset the charset that the server named, or null
 * @throws InputProblem where the bytes are no article's
 */
export async function readOne(
  bytes: Buffer,
  kind: Exclude<Kind, 'list' | 'jsonl' | 'json'>,
  about: About,
  charset: string | null,
  convert: Converter,
): Promise<ReadResult> {
  switch (kind) {
    case 'html':
      return nonEmpty(convert.html, decode(bytes, charset).text, about);
    case 'text':
      return nonEmpty(convert.text, decode(bytes, charset).text, about);
    case 'markdown':
      return readMarkdown(decode(bytes, charset).text, about, convert);
    case 'empty':
      throw new InputProblem('empty', NOTHING);
    case 'feed':
      throw new InputProblem(
        'unsupported_type',
        'It is a feed or a sitemap, not an article; read it with --feed or --sitemap.',
      );
    case 'pdf': {
      const { pdfText } = await import('./pdf.ts');
      return convert.text(await pdfText(bytes), about);
    }
    case 'email': {
      const { readEmail } = await import('./email.ts');
      return readEmail(bytes, about, convert);
    }
    case 'binary':
      throw new InputProblem(
        'unsupported_type',
        'It is not text; give HTML, text, Markdown, PDF, .eml or JSON Lines.',
      );
  }
}

function nonEmpty<T>(to: (text: string, about: About) => T, text: string, about: About): T {
  if (text.trim() === '') throw new InputProblem('empty', NOTHING);
  return to(text, about);
}

function readMarkdown(markdown: string, about: About, convert: Converter): ReadResult {
  const { title, text, meta } = plainMarkdown(markdown);
  const page = nonEmpty(convert.text, text, { ...about, title });
  if ('problem' in page) return page;
  const author = meta.get('author');
  return {
    ...page,
    published: isoDate(meta.get('date') ?? meta.get('published')) ?? page.published,
    authors: author ? [author] : page.authors,
    publisher: meta.get('publisher') ?? page.publisher,
  };
}

async function* readJsonLines(
  bytes: ByteSource,
  source: string,
  reading: Reading,
): AsyncGenerator<ReadResult> {
  let any = false;
  for await (const line of lines(bytes, reading.maxBytes)) {
    const name = `${source}#${line.number}`;
    const read =
      line.bytes === null
        ? problemOf(tooLarge(reading.maxBytes), name)
        : await readLine(line.bytes, name, reading);
    if (read === null) continue;
    any = true;
    yield read;
  }
  if (!any) yield problem(source, 'empty', NOTHING);
}

/** The page of one line of JSON Lines; null for a blank line. */
export async function readLine(
  bytes: Buffer,
  name: string,
  reading: Pick<Reading, 'convert'>,
): Promise<ReadResult | null> {
  let json: string;
  try {
    json = decodeUtf8(bytes).trim();
  } catch (error) {
    return problemOf(error, name);
  }
  if (json === '') return null;
  return readRecord(json, name, reading.convert);
}

/** One object, an array of objects, or JSON Lines under the name of JSON. */
async function* readJson(bytes: Buffer, source: string, reading: Reading): AsyncGenerator<ReadResult> {
  const text = decode(bytes)
    .text.replace(/^\ufeff/, '')
    .trim();
  if (text === '') throw new InputProblem('empty', NOTHING);
  if (/^\{.*\}\s*\n\s*\{/.test(text)) {
    for (const [i, line] of text.split('\n').entries()) {
      const read = await readLine(Buffer.from(line), `${source}#${i + 1}`, reading);
      if (read !== null) yield read;
    }
    return;
  }
  const items = text.startsWith('[') ? parseArray(text) : null;
  if (items === null) yield await readRecord(text, source, reading.convert);
  else
    for (const [i, item] of items.entries()) {
      yield await readRecord(JSON.stringify(item), `${source}#${i + 1}`, reading.convert);
    }
}

function parseArray(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
