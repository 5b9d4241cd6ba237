import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { ChunkMemory, type ChunkRecord, chunked, type InputFound, storedIn } from '../../src/batch/chunks.ts';
import { fileRecords } from '../../src/read/archives/index.ts';
import { warcGz } from './archives.ts';

const MAX_BYTES = 100_000;
const BODIES = [
  'one',
  'two\r\n\r\nWARC/1.0\r\n\r\n',
  'é'.repeat(3000),
  '\n\n',
  'x'.repeat(70_000),
  'last of them',
];
/** Of each record its own gzip member, then the same without compression. */
const MEMBERS = warcGz(
  BODIES.map((body, i) => ({ url: `https://example.org/${i}`, headers: { Server: `s\r\n\tt${i}` }, body })),
);
const PLAIN = gunzipSync(MEMBERS);

/** What a file of these bytes holds that is read in pieces of a size; `after` as `--resume` gives it. */
async function read(bytes: Buffer, size = bytes.length, after?: string): Promise<(ChunkRecord | null)[]> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const options = { maxBytes: MAX_BYTES, onSkipped: () => {}, onBytes: () => {} };
  const stream = Readable.from(pieces, { objectMode: false, highWaterMark: 1 });
  async function* found(): AsyncGenerator<InputFound> {
    for await (const each of fileRecords('a', options, stream)) yield after ? { ...each, after } : each;
  }
  const records: (ChunkRecord | null)[] = [];
  for await (const chunk of chunked(found(), new ChunkMemory())) {
    for (const stored of storedIn(chunk, MAX_BYTES)) {
      for (const record of stored.read()) {
        records.push(record && 'bytes' in record ? { ...record, bytes: Buffer.from(record.bytes) } : record);
      }
    }
  }
  return records;
}

/** Source and body of each record, or what is wrong with it. */
const gist = (records: readonly (ChunkRecord | null)[]): string[] =>
  records.map((r) =>
    r === null ? '-' : `${r.source} ${'bytes' in r ? r.bytes.toString() : r.problem.code}`,
  );
const ALL = BODIES.map((body, i) => `a#${i + 1} ${body}`);

test('warcio reads the same', async () => {
  const judged: unknown[] = [];
  for await (const record of new WARCParser(Readable.from([MEMBERS]))) {
    judged.push({
      id: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, ''),
      url: record.warcTargetURI,
      bytes: Buffer.from(await record.readFully(false)),
    });
  }
  const records = await read(MEMBERS);
  expect(judged).toHaveLength(BODIES.length);
  expect(records.map((r) => r && 'bytes' in r && { id: r.id, url: r.url, bytes: r.bytes })).toEqual(judged);
});

test.each([
  ['a member for each record', MEMBERS],
  ['no compression', PLAIN],
  ['one member for all', gzipSync(PLAIN)],
  [
    'members that end anywhere',
    Buffer.concat([PLAIN.subarray(0, 999), PLAIN.subarray(999)].map((b) => gzipSync(b))),
  ],
  [
    'records that end with line feeds alone',
    Buffer.from(
      PLAIN.toString('latin1').replaceAll(/\r\n(?=WARC-|Content-Length|WARC\/1\.0\r\nWARC)/g, '\n'),
      'latin1',
    ),
  ],
])('%s, read in pieces of any size', async (_, bytes) => {
  for (const size of [7, 500, 8191, 65_536, bytes.length]) expect(gist(await read(bytes, size))).toEqual(ALL);
});

test('several records in the place of one have numbers of their own, and a run is gone on with between them', async () => {
  const two = gzipSync(
    gunzipSync(warcGz(BODIES.slice(0, 3).map((body) => ({ url: 'https://example.org', body })))),
  );
  const bytes = Buffer.concat([MEMBERS, two, warcGz([{ url: 'https://example.org/z', body: 'end' }])]);
  const more = ['a#7', 'a#7.2', 'a#7.3'].map((source, i) => `${source} ${BODIES[i]}`);
  const all = [...ALL, ...more, 'a#8 end'];
  expect(gist(await read(bytes))).toEqual(all);
  for (const [i, record] of all.entries()) {
    expect(gist(await read(bytes, bytes.length, record.split(' ', 1)[0]))).toEqual(all.slice(i + 1));
  }
});

test('a record that is too large costs itself only', async () => {
  const large = { url: 'https://example.org/l', body: 'y'.repeat(1_000_000) };
  const image = { ...large, headers: { 'Content-Type': 'image/png' } };
  const bytes = warcGz([
    { url: 'https://example.org', body: 'one' },
    large,
    image,
    { url: 'https://example.org', body: 'two' },
  ]);
  for (const packed of [bytes, gunzipSync(bytes), gzipSync(gunzipSync(bytes))]) {
    expect(gist(await read(packed, 30_000))).toEqual(['a#1 one', 'a#2 too_large', '-', 'a#4 two']);
  }
});

test('a file that is torn or broken: what stands before is read, and the rest is a problem', async () => {
  const told = async (bytes: Buffer): Promise<string[]> => gist(await read(bytes, 1000)).slice(4);
  const torn = ['a#5 unreadable'];
  const end = PLAIN.indexOf('x'.repeat(100)) + 500;
  expect(await told(PLAIN.subarray(0, end))).toEqual(torn);
  expect((await told(Buffer.concat([PLAIN.subarray(0, end), PLAIN.subarray(end + 10)])))[1]).toBe(
    'a#6 unreadable',
  );
  const fifth = warcGz(
    BODIES.slice(0, 4).map((body, i) => ({
      url: `https://example.org/${i}`,
      headers: { Server: `s\r\n\tt${i}` },
      body,
    })),
  ).length;
  expect(await told(MEMBERS.subarray(0, fifth + 150))).toEqual(torn);
  const flipped = Buffer.from(MEMBERS);
  flipped[fifth + 60]! ^= 0xff;
  expect(await told(flipped)).toEqual([...torn, 'a#6 last of them']);
});

test('bytes that look like the beginning of a member, but stand within one', async () => {
  const body = `text ${Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]).toString('latin1')} more`;
  const records = [0, 1].map(() =>
    gunzipSync(warcGz([{ url: 'https://example.org', body: Buffer.from(body, 'latin1') }])),
  );
  const bytes = Buffer.concat(records.map((r) => gzipSync(r, { level: 0 })));
  const found = await read(bytes);
  expect(found.map((r) => r && 'bytes' in r && r.bytes.toString('latin1'))).toEqual([body, body]);
});
