import { expect, test } from 'vitest';
import { progressLine } from '../../src/batch/progress.ts';
import { type Summary, summaryLine } from '../../src/batch/summary.ts';
import { finished, start } from '../cli/run.ts';
import { articles, jsonLines } from './archives.ts';

const SUMMARY: Summary = {
  records: 12_345,
  articles_with_claims: 20,
  claims: 45,
  duplicates: 3,
  no_claims: 12_320,
  gated: 12_000,
  problems: { empty: 1, too_large: 4 },
  skipped: 7,
  bytes: 25_000_000,
  seconds: 10,
  records_per_second: 1234.5,
  megabytes_per_second: 2.5,
  peak_memory: 2e8,
  resumed_after: null,
  jobs: 2,
  versions: { cutline: '0', rules: '0' },
};

test('progress: records, speed, claims, problems and the time left', () => {
  expect(progressLine(SUMMARY, 100_000_000)).toBe(
    '12,345 records, 2.5 MB/s, 45 claims, 5 problems, 25 %, 30 s left',
  );
  expect(progressLine(SUMMARY, 2_000_000_000)).toMatch(/1 %, 13 min 10 s left$/);
  expect(progressLine({ ...SUMMARY, bytes: 1e6 }, 1e9)).toMatch(/0 %, 2 h 46 min left$/);
  expect(progressLine(SUMMARY, null), 'standard input has no known size').toMatch(/5 problems$/);
});

test('the summary in a line', () => {
  expect(summaryLine(SUMMARY)).toBe(
    '12,345 records in 10 s (1,234.5 records/s, 2.5 MB/s): 45 claims in 20 articles (3 copies), 12,320 without a claim, 5 problems (empty 1, too_large 4), 7 skipped.',
  );
});

test('--progress plain prints lines below each other while the run goes on', async () => {
  const child = start(['batch', '--progress', 'plain', '-']);
  child.stdin.write(jsonLines(articles(3)));
  const line: string = await new Promise((resolve) =>
    child.stderr.once('data', (d: Buffer) => resolve(`${d}`)),
  );
  expect(line).toMatch(/^cutline: \d+ records, [\d.]+ MB\/s, \d+ claims, 0 problems\n/);
  child.stdin.end();
  expect((await finished(child)).code).toBe(0);
});
