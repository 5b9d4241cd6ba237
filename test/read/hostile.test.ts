import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputProblem } from '../../src/errors.ts';
import { decode } from '../../src/read/charset.ts';
import { isoDate } from '../../src/read/dates.ts';
import { parseFeed } from '../../src/read/feed-parser.ts';
import { CookieJar } from '../../src/read/http/cookies.ts';
import { lines } from '../../src/read/lines.ts';
import { plainMarkdown } from '../../src/read/markdown.ts';
import { related } from '../../src/read/related.ts';
import { sniff } from '../../src/read/sniff.ts';
import { gist, piped, readAll } from './helpers.ts';

const none = (): boolean => false;

describe('any bytes', () => {
  test('are decoded or undecodable', () => {
    const labels = fc.constantFrom(
      null,
      'utf-8',
      'windows-1252',
      'shift_jis',
      'gbk',
      'utf-16',
      'klingon',
      '',
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), labels, (bytes, label) => {
        try {
          expect(typeof decode(bytes, label).text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(InputProblem);
        }
      }),
    );
  });

  test('text in UTF-8 comes back as it was, whatever is declared of one byte a character', () => {
    const labels = fc.constantFrom(null, 'utf-8', 'windows-1252', 'iso-8859-1', 'koi8-r', 'klingon');
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .filter((s) => !/[\0-\x1f\x7f-\x9f\ufeff\ufffd]/.test(s));
    fc.assert(
      fc.property(text, labels, (written, label) => {
        expect(decode(Buffer.from(written), label).text).toBe(written);
      }),
    );
  });

  test('come out of standard input as results, never as an exception', async () => {
    const mixed = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((b) => Buffer.from(b)),
      fc.string({ maxLength: 400 }).map((s) => Buffer.from(s)),
      fc.json().map((s) => Buffer.from(`{"text":${s}}\n${s}\n`)),
      fc
        .constantFrom('%PDF-1.4\n', '\x1f\x8b\x08', '<rss>', 'MIME-Version: 1.0\n\n')
        .map((s) => Buffer.from(s, 'latin1')),
    );
    await fc.assert(
      fc.asyncProperty(mixed, async (bytes) => {
        const results = await readAll(['-'], piped(bytes));
        expect(results.length).toBeGreaterThan(0);
        expect(results.map(gist)).not.toContain('!crashed');
      }),
      { numRuns: 300 },
    );
  });

  test('are the same lines however they are cut into pieces', async () => {
    const parts = fc.array(fc.constantFrom('a', 'bb', '\n', '\r\n', '', 'c\nd'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(parts, async (pieces) => {
        async function* source(): AsyncGenerator<Buffer> {
          for (const piece of pieces) yield Buffer.from(piece);
        }
        const found: string[] = [];
        for await (const line of lines(source(), 100)) found.push(line.bytes!.toString());
        const expected = pieces.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(found).toEqual(expected);
      }),
    );
  });
});

/**
 * How much more work eight times the input makes: about 8 where it is linear, 64 where it is quadratic. Counted
 * in processor time, which other processes do not lengthen; below two milliseconds nothing counts.
 */
function growth(work: (text: string) => unknown, text: (n: number) => string): number {
  const cost = (n: number): number => {
    const input = text(n);
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const before = process.cpuUsage();
      work(input);
      best = Math.min(best, process.cpuUsage(before).user);
    }
    return best;
  };
  return cost(64_000) / Math.max(cost(8_000), 2_000);
}

describe('long inputs made to be slow', () => {
  const page = new URL('https://news.example/a');
  const works: Readonly<Record<string, (text: string) => unknown>> = {
    markdown: plainMarkdown,
    related: (text) => related(text, page),
    feed: (text) => parseFeed(text, null),
    date: isoDate,
    charset: (text) => decode(Buffer.from(text)),
    sniff: (text) => sniff('', Buffer.from(text), none),
    cookie: (text) => new CookieJar().store([text], page, 0),
  };
  const inputs: Readonly<Record<string, (n: number) => string>> = {
    brackets: (n) => '['.repeat(n),
    links: (n) => '[a]('.repeat(n / 4),
    stars: (n) => '*'.repeat(n),
    'stars and words': (n) => '**a '.repeat(n / 4),
    underscores: (n) => '_a '.repeat(n / 3),
    comments: (n) => '<!--'.repeat(n / 4),
    'closed comments': (n) => '<!---->'.repeat(n / 7),
    tags: (n) => '<a rel= '.repeat(n / 8),
    'long tags': (n) => `<a rel=next ${'a'.repeat(1900)}>`.repeat(n / 1912),
    spaces: (n) => `a=${' '.repeat(n)}b`,
    'heading of hashes': (n) => `# ${'#'.repeat(n)} ${' '.repeat(n)}x`,
    rules: (n) => `${'- '.repeat(n / 2)}x`,
    'mail headers': (n) => 'a: b\n c\n'.repeat(n / 8),
    'month names': (n) => 'january '.repeat(n / 8),
    'meta elements': (n) => '<meta '.repeat(n / 6),
  };
  for (const [name, work] of Object.entries(works)) {
    test.each(Object.keys(inputs))(`${name}: %s`, (input) => {
      expect(growth(work, inputs[input]!)).toBeLessThan(32);
    });
  }
});
