import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/read/dates.ts';
import { gist, piped, readAll } from './helpers.ts';

const records = (content: string | Buffer) => readAll(['-'], piped(content));

describe('JSON Lines', () => {
  test('the fields of a record become those of the page', async () => {
    const record = {
      id: 17,
      url: 'https://example.org/a',
      title: 'Acme cuts jobs',
      date: '2025-10-28T23:30:00-07:00',
      publisher: 'The Wire',
      authors: ['Jane Doe', ' '],
      language: 'en-GB',
      text: 'Acme cuts 5 jobs.',
    };
    expect(await records(JSON.stringify(record))).toEqual([
      {
        source: '-#1',
        id: '17',
        url: 'https://example.org/a',
        title: 'Acme cuts jobs',
        body: 'Acme cuts 5 jobs.',
        publisher: 'The Wire',
        authors: ['Jane Doe'],
        published: '2025-10-28',
        language: 'en',
      },
    ]);
  });

  test('HTML in a record is a page, and the record knows better', async () => {
    const html = '<html><head><title>Page</title></head><body>Words.</body></html>';
    const [own, given] = await records(
      `${JSON.stringify({ html })}\n${JSON.stringify({ html, title: 'Record' })}`,
    );
    expect(own).toMatchObject({ title: 'Page', body: 'Words.' });
    expect(given).toMatchObject({ title: 'Record', body: 'Words.' });
  });

  test('a bad line is a problem that names the line; the others come out', async () => {
    const results = await records(
      '{"text":"One."}\n{"text": broken\n[1]\n{"id":"x"}\n{"id":"e","text":" "}\n{"text":"Two."}\n',
    );
    expect(results.map((r) => [r.source, r.id, gist(r)])).toEqual([
      ['-#1', undefined, 'One.'],
      ['-#2', undefined, '!bad_record'],
      ['-#3', undefined, '!bad_record'],
      ['-#4', 'x', '!bad_record'],
      ['-#5', 'e', '!empty'],
      ['-#6', undefined, 'Two.'],
    ]);
    expect(results[1]).toMatchObject({
      problem: {
        message: expect.stringMatching(/^The record is not valid JSON .*; correct or remove it\.$/),
      },
    });
  });

  test('a line that is not UTF-8 is undecodable', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"One."}\n{"text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"text":"Two."}\n'),
    ]);
    expect((await records(bytes)).map(gist)).toEqual(['One.', '!undecodable', 'Two.']);
  });

  test('an enormous line costs itself only, and is never held whole', async () => {
    const mega = Buffer.alloc(1024 * 1024, 0x61);
    let most = 0;
    const stdin = Readable.from(
      (function* () {
        yield Buffer.from('{"text":"One."}\n{"text":"');
        for (let i = 0; i < 64; i++) {
          yield mega;
          most = Math.max(most, process.memoryUsage().arrayBuffers);
        }
        yield Buffer.from('"}\n{"text":"Two."}\n');
      })(),
    );
    const before = process.memoryUsage().arrayBuffers;
    const results = await readAll(['-'], { stdin, maxBytes: 4 * 1024 * 1024 });
    expect(results.map(gist)).toEqual(['One.', '!too_large', 'Two.']);
    expect(most - before).toBeLessThan(32 * 1024 * 1024);
  });

  test('lines come out as they arrive', async () => {
    let written = 0;
    const stdin = Readable.from(
      (async function* () {
        for (; written < 1000; written++) yield Buffer.from(`{"text":"${'word '.repeat(100)}${written}"}\n`);
      })(),
    );
    const { read } = await import('../../src/read/index.ts');
    const { plain } = await import('./helpers.ts');
    for await (const result of read(['-'], { stdin }, plain)) {
      expect(gist(result)).toMatch(/ 0$/);
      break;
    }
    expect(written).toBeLessThan(1000);
  });
});

describe('dates', () => {
  test.each([
    ['2025-10-28', '2025-10-28'],
    ['2025-10-28T23:30:00-07:00', '2025-10-28'],
    ['2025-1-2', '2025-01-02'],
    ['2025/10/28', '2025-10-28'],
    ['20251028', '2025-10-28'],
    ['20251028143000', '2025-10-28'],
    ['Tue, 28 Oct 2025 23:30:00 -0700', '2025-10-28'],
    ['October 28, 2025', '2025-10-28'],
    ['Oct. 28, 2025 5:02 pm ET', '2025-10-28'],
    ['28th October 2025', '2025-10-28'],
    ['Tuesday, October 28, 2025', '2025-10-28'],
    [1761609600, '2025-10-28'],
    [1761609600000, '2025-10-28'],
    ['1761609600', '2025-10-28'],
    ['2025-02-30', null],
    ['03/04/2025', null],
    ['yesterday', null],
    ['2025', null],
    ['', null],
    [null, null],
    [{}, null],
  ])('%j is %s', (written, expected) => {
    expect(isoDate(written)).toBe(expected);
  });
});
