import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ChunkMemory, chunked, storedIn } from '../../src/batch/chunks.ts';
import { lineBlocks } from '../../src/read/archives/line-blocks.ts';
import { cutline, records, scratch } from '../cli/run.ts';
import { articles, jsonLines, tar, warcGz, zip, zstd } from './archives.ts';

const NEWS = articles(4);
const page = (title: string, text: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${text
    .split('\n\n')
    .map((p) => `<p>${p}</p>`)
    .join('')}</article></body></html>`;
const HTML = NEWS.map(({ title, text }) => page(title, text));

/** What `batch` makes of a file: each source below the file's name, with the count that is cut or the problem. */
async function counts(name: string, content: Buffer | string, ...options: string[]): Promise<unknown[]> {
  const path = join(scratch(), name);
  writeFileSync(path, content);
  const { stdout } = await cutline(['batch', path, ...options]);
  return records(stdout).map((r) => [
    String((r.article as { source: string }).source).slice(path.length),
    (r.problem as { code: string } | null)?.code ??
      (r.claims as { count: { value: number } }[]).map((c) => c.count.value),
  ]);
}

test('JSON Lines, plain, in gzip and in zstd', async () => {
  const lines = jsonLines(NEWS);
  const wanted = [
    ['#1', [100]],
    ['#4', [103]],
  ];
  expect(await counts('a.jsonl', lines)).toEqual(wanted);
  expect(await counts('a.jsonl.gz', gzipSync(lines))).toEqual(wanted);
  expect(await counts('a.jsonl.zst', zstd(Buffer.from(lines)))).toEqual(wanted);
});

test('WARC: pages that were served; the rest is skipped', async () => {
  const chunks = `5\r\n${HTML[3]!.slice(0, 5)}\r\n${(HTML[3]!.length - 5).toString(16)}\r\n${HTML[3]!.slice(5)}\r\n0\r\n\r\n`;
  const warc = warcGz([
    { url: 'https://example.org/0', body: HTML[0]! },
    { type: 'request', url: 'https://example.org/0', body: '' },
    { url: 'https://example.org/1', status: '404 Not Found', body: HTML[0]! },
    { url: 'https://example.org/p.png', headers: { 'Content-Type': 'image/png' }, body: HTML[0]! },
    { url: 'https://example.org/2', headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(HTML[0]!) },
    { url: 'https://example.org/3', headers: { 'Transfer-Encoding': 'chunked' }, body: chunks },
    { url: 'https://example.org/4', body: 'x'.repeat(2_000_000) },
    { url: 'https://example.org/5', body: HTML[3]! },
  ]);
  expect(await counts('crawl.warc.gz', warc, '--max-size', '1')).toEqual([
    ['#1', [100]],
    ['#5', [100]],
    ['#6', [103]],
    ['#7', 'too_large'],
    ['#8', [103]],
  ]);
});

test('a page of a WARC file is not younger than its capture', async () => {
  const dated = HTML[0]!.replace(
    '<head>',
    '<head><meta property="article:published_time" content="2031-01-01"><meta name="date" content="2025-10-27">',
  );
  const path = join(scratch(), 'crawl.warc.gz');
  writeFileSync(path, warcGz([{ url: 'https://example.org/0', body: dated }]));
  const [record] = records((await cutline(['batch', path])).stdout);
  expect((record!.article as { published: string }).published).toBe('2025-10-27');
});

test('a WARC record keeps its own id and address', async () => {
  const path = join(scratch(), 'a.warc.gz');
  writeFileSync(path, warcGz([{ url: 'https://example.org/0', body: HTML[0]! }]));
  const [record] = records((await cutline(['batch', path])).stdout);
  expect(record).toMatchObject({
    id: 'urn:uuid:00000000-0000-0000-0000-000000000000',
    article: { url: 'https://example.org/0', title: NEWS[0]!.title },
  });
});

test('ZIP, tar and WACZ: the pages and the archives in them', async () => {
  const warc = warcGz([{ url: 'https://example.org/3', body: HTML[3]! }]);
  const long = `${'deep/'.repeat(30)}a.html`;
  const files = {
    'a/one.html': HTML[0]!,
    'logo.png': 'x',
    'b.jsonl': jsonLines(NEWS),
    'c.warc.gz': warc,
    [long]: HTML[3]!,
  };
  const wanted = [
    ['#a/one.html', [100]],
    ['#b.jsonl#1', [100]],
    ['#b.jsonl#4', [103]],
    ['#c.warc.gz#1', [103]],
    [`#${long}`, [103]],
  ];
  expect(await counts('p.zip', zip(files))).toEqual(wanted);
  expect(await counts('p.tar', tar(files))).toEqual(wanted);
  expect(await counts('p.tar.gz', gzipSync(tar(files)))).toEqual(wanted);
  const wacz = {
    'archive/data.warc.gz': warc,
    'pages/pages.jsonl': jsonLines(NEWS),
    'datapackage.json': '{}',
  };
  expect(await counts('p.wacz', zip(wacz))).toEqual([['#archive/data.warc.gz#1', [103]]]);
});

test('archives that are torn or no archives are problems', async () => {
  const whole = tar({ 'one.html': HTML[0]!, 'two.html': HTML[3]! });
  expect(await counts('p.tar', whole.subarray(0, 1600))).toEqual([
    ['#one.html', [100]],
    ['#two.html', 'unreadable'],
  ]);
  expect(await counts('p.zip', zip({ 'one.html': HTML[0]! }).subarray(0, -30))).toEqual([['', 'unreadable']]);
  expect(await counts('p.zip', zip({ 'logo.png': 'x' }))).toEqual([['', 'empty']]);
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('CSV and TSV: columns are guessed where they are clear', async () => {
  const rows = NEWS.map((a) => [a.id, quoted(a.title), quoted(`"Well," he said. ${a.text}`)]);
  const csv = [['article_id', 'Headline', 'body'], ...rows].map((r) => r.join(',')).join('\r\n');
  expect(await counts('a.csv', csv)).toEqual([
    ['#2', [100]],
    ['#5', [103]],
  ]);
  expect(await counts('a.tsv', `\ufeff${csv.replaceAll(/,(?=["A-Zb])/g, '\t')}`)).toEqual([
    ['#2', [100]],
    ['#5', [103]],
  ]);
  const path = join(scratch(), 'b.csv');
  writeFileSync(path, csv);
  const [first] = records((await cutline(['batch', path])).stdout);
  expect(first).toMatchObject({ id: 'a0', article: { title: NEWS[0]!.title } });
});

test('CSV: a column that is not clear has to be named', async () => {
  const csv = `key,story\nk7,${quoted(NEWS[0]!.text)}\n`;
  expect(await counts('a.csv', csv)).toEqual([['', 'bad_record']]);
  expect(await counts('a.csv', csv, '--text-column', 'story', '--id-column', 'key')).toEqual([['#2', [100]]]);
  expect(await counts('a.csv', csv, '--text-column', 'nope')).toEqual([['', 'bad_record']]);
});

test('CSV: an enormous cell costs its row only', async () => {
  const csv = `id,text\n1,${quoted('x\n'.repeat(1_000_000))}\n2,${quoted(NEWS[0]!.text)}\n`;
  expect(await counts('a.csv', csv, '--max-size', '1')).toEqual([
    ['#2', 'too_large'],
    ['#3', [100]],
  ]);
});

test('WARC: resource records; those that are no pages are skipped', async () => {
  const resource = (type: string, body: string): string =>
    [
      'WARC/1.1',
      'WARC-Type: resource',
      'WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>',
      'WARC-Date: 2025-10-28T12:00:00Z',
      'WARC-Target-URI: file:///a',
      `Content-Type: ${type}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
      '\r\n',
    ].join('\r\n');
  const warc = [
    resource('text/html', HTML[0]!),
    resource('image/png', 'x'),
    resource('text/plain', NEWS[3]!.text),
  ];
  expect(await counts('a.warc', warc.join(''))).toEqual([
    ['#1', [100]],
    ['#3', [103]],
  ]);
});

test('standard input: an archive, and a table where its column is named', async () => {
  const told = async (input: Buffer | string, ...options: string[]): Promise<unknown[]> =>
    records((await cutline(['batch', '-', ...options], input)).stdout).map((r) => [
      (r.article as { source: string }).source,
      r.outcome,
    ]);
  const warc = warcGz([{ url: 'https://example.org/0', body: HTML[0]! }]);
  expect(await told(warc)).toEqual([['-#1', 'claims']]);
  expect(await told(tar({ 'one.html': HTML[0]! }))).toEqual([['-#one.html', 'claims']]);
  expect(await told(`key,story\n1,${quoted(NEWS[0]!.text)}\n`, '--text-column', 'story')).toEqual([
    ['-#2', 'claims'],
  ]);
});

test('lines that are cut anywhere between two pieces are whole lines', async () => {
  const text = 'one\ntwo\n\nthree\r\nfour is too long\nfive';
  async function* pieces(size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
  }
  for (let size = 1; size <= text.length; size++) {
    const memory = new ChunkMemory();
    const found: string[] = [];
    for await (const chunk of chunked(lineBlocks(pieces(size), 'a', 10), memory)) {
      for (const record of [...storedIn(chunk, 10)].flatMap((stored) => [...stored.read()])) {
        if (record === null) continue;
        found.push(`${record.source} ${'problem' in record ? record.problem.code : record.bytes.toString()}`);
      }
    }
    expect(found).toEqual(['a#1 one', 'a#2 two', 'a#3 ', 'a#4 three\r', 'a#5 too_large', 'a#6 five']);
  }
});
