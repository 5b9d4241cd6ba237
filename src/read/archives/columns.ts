import { InputProblem } from '../../errors.ts';

/** What a column of a table is called where it holds what a record of JSON Lines has. */
const NAMES = {
  id: ['id', 'article_id', 'doc_id', 'document_id', 'guid', 'uuid'],
  url: ['url', 'link', 'article_url', 'canonical_url'],
  title: ['title', 'headline', 'article_title'],
  published: [
    'published',
    'date',
    'publish_date',
    'published_date',
    'publication_date',
    'published_at',
    'pub_date',
  ],
  publisher: ['publisher', 'publication', 'outlet', 'source', 'source_name', 'newspaper'],
  authors: ['authors', 'author', 'byline'],
  language: ['language', 'lang'],
  text: [
    'text',
    'body',
    'content',
    'article',
    'article_text',
    'full_text',
    'fulltext',
    'maintext',
    'main_text',
    'article_body',
    'content_text',
  ],
  html: ['html', 'raw_html', 'content_html'],
} as const;

type Field = keyof typeof NAMES;

/** Which column holds which field: the field, then the column as it is called. */
export type Columns = ReadonlyMap<Field, string>;

/**
 * Tells which column of a table holds what, by the names of the columns.
 * @param names the columns, in their order
 * @throws InputProblem bad_record where the column of the text is not clear, or a named one is not there
 */
export function chooseColumns(
  names: readonly string[],
  given: { readonly textColumn?: string | undefined; readonly idColumn?: string | undefined },
): Columns {
  const chosen = new Map<Field, string>();
  for (const field of Object.keys(NAMES) as Field[]) {
    const found = names.filter((name) => (NAMES[field] as readonly string[]).includes(plain(name)));
    // Of several the first name of the list is the field's own.
    const own =
      found.find((name) => plain(name) === NAMES[field][0]) ?? (found.length === 1 ? found[0] : undefined);
    if (own !== undefined) chosen.set(field, own);
  }
  if (given.idColumn !== undefined) chosen.set('id', named(names, given.idColumn, '--id-column'));
  if (given.textColumn !== undefined) {
    chosen.set('text', named(names, given.textColumn, '--text-column'));
    chosen.delete('html');
  }
  if (!chosen.has('text') && !chosen.has('html')) {
    throw new InputProblem(
      'bad_record',
      `No column is clearly the article's text; name one of ${names.slice(0, 12).join(', ')} with --text-column.`,
    );
  }
  return chosen;
}

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

function named(names: readonly string[], wanted: string, option: string): string {
  const found = names.find((name) => name.trim() === wanted) ?? names.find((n) => plain(n) === plain(wanted));
  if (found !== undefined) return found;
  throw new InputProblem(
    'bad_record',
    `${option} ${wanted}: there is no such column among ${names.join(', ')}.`,
  );
}

/** A row as a record of JSON Lines. @param value the cell of a column, or null where it is empty */
export function rowRecord(columns: Columns, value: (column: string) => string | null): Buffer {
  const record: Record<string, string> = {};
  for (const [field, column] of columns) {
    const cell = value(column);
    if (cell !== null && cell !== '') record[field] = cell;
  }
  if (record.text === undefined && record.html === undefined && columns.has('text')) record.text = '';
  return Buffer.from(JSON.stringify(record));
}
