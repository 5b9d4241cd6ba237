import { InputProblem } from '../errors.ts';
import type { Converter, Page, ReadResult } from '../types.ts';
import { isoDate } from './dates.ts';
import { oneLine, problemOf } from './problem.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * One record of JSON Lines or JSON as a page. It has `text` or `html`, and may have `id`, `url`, `title`,
 * `published` (or `date`), `publisher`, `authors` and `language`. What the record says wins over what is
 * found in its text.
 */
export async function readRecord(json: string, source: string, convert: Converter): Promise<ReadResult> {
  let id: string | undefined;
  let url: string | null = null;
  try {
    const fields = parse(json);
    id = typeof fields.id === 'number' ? String(fields.id) : (string(fields.id) ?? undefined);
    url = string(fields.url);
    const read = await convertRecord(fields, { source, url, title: string(fields.title) }, convert);
    return 'problem' in read ? { ...read, id, url: read.url ?? url } : { ...withFields(read, fields), id };
  } catch (error) {
    return { ...problemOf(error, source, url), id };
  }
}

function parse(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const why = error instanceof Error ? oneLine(error.message).slice(0, 80) : '';
    throw new InputProblem('bad_record', `The record is not valid JSON (${why}); correct or remove it.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputProblem('bad_record', 'The record is not a JSON object; write {"text": "..."}.');
  }
  return value as Fields;
}

async function convertRecord(
  fields: Fields,
  about: { source: string; url: string | null; title: string | null },
  convert: Converter,
): Promise<ReadResult> {
  if (typeof fields.text === 'string') {
    if (fields.text.trim() === '' && about.title === null) {
      throw new InputProblem('empty', 'The record has no text; check how the file was written.');
    }
    return convert.text(fields.text, about);
  }
  if (typeof fields.html !== 'string') {
    throw new InputProblem('bad_record', 'The record has neither "text" nor "html" as a string; add one.');
  }
  if (fields.html.trim() === '') {
    throw new InputProblem('empty', 'The record has no HTML; check how the file was written.');
  }
  return convert.html(fields.html, about);
}

function withFields(page: Page, fields: Fields): Page {
  const authors = names(fields.authors ?? fields.author);
  return {
    ...page,
    url: string(fields.url) ?? page.url,
    title: string(fields.title) ?? page.title,
    publisher: string(fields.publisher) ?? page.publisher,
    authors: authors.length > 0 ? authors : page.authors,
    published: isoDate(fields.published ?? fields.date) ?? page.published,
    language: primary(string(fields.language)) ?? page.language,
  };
}

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const names = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(';') : [])
    .map(string)
    .filter((name) => name !== null);

/** The primary language of a BCP 47 tag: "en" of "en-GB". */
const primary = (tag: string | null): string | null =>
  tag !== null && /^[a-z]{2,3}(?:[-_]|$)/i.test(tag) ? tag.split(/[-_]/, 1)[0]!.toLowerCase() : null;
