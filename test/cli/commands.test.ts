import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/report/row.ts';
import { RULE_PAGES } from '../../src/rules/pages.ts';
import { pageSchema } from '../../src/schema.ts';
import { cutline, records } from './run.ts';

const WIRE = 'fixtures/wire-story/article.txt';

describe('cutline article', () => {
  test('prints the text that the offsets of claims index', async () => {
    const [article, claims] = await Promise.all([cutline(['article', WIRE]), cutline([WIRE, '--text'])]);
    const [record] = records(claims.stdout) as { article: { text: string } }[];
    expect(article.stdout).toBe(`${record!.article.text}\n`);
  });

  test('names each of several sources', async () => {
    const { stdout } = await cutline(['article', WIRE, 'fixtures/football/article.txt']);
    expect(stdout.match(/^==> .* <==$/gm)).toEqual([
      `==> ${WIRE} <==`,
      '==> fixtures/football/article.txt <==',
    ]);
  });

  test('json has the fields of its schema, body beside text, also for a source that failed', async () => {
    const { code, stdout, stderr } = await cutline(['article', WIRE, 'missing.txt', '--format', 'jsonl']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^cutline: missing\.txt: [^\n]+\n$/);
    const pages = records(stdout).map((record) => pageSchema.strict().parse(record));
    expect(pages[0]!.text).toBe(`${pages[0]!.title}\n\n${pages[0]!.body}`);
    expect(pages[1]).toMatchObject({ source: 'missing.txt', problem: { code: 'not_found' }, text: '' });
  });

  test('markdown has the title as its heading', async () => {
    expect((await cutline(['article', WIRE, '-f', 'markdown'])).stdout).toMatch(
      /^# Tillmann Pharma to shed 2,300 jobs/,
    );
  });
});

describe('cutline schema', () => {
  test.each([[[]], [['--csv']], [['--article']]])('%j is JSON Schema 2020-12', async (options) => {
    const { code, stdout } = await cutline(['schema', ...options]);
    expect(code).toBe(0);
    const schema = JSON.parse(stdout) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
    expect(schema.$id).toMatch(/^urn:cutline:schema:/);
  });

  test('--csv describes the columns in their order', async () => {
    const { properties } = JSON.parse((await cutline(['schema', '--csv'])).stdout) as {
      properties: Record<string, { description: string }>;
    };
    expect(Object.keys(properties)).toEqual(COLUMNS);
  });
});

describe('cutline rules', () => {
  test('lists every rule, one a line', async () => {
    const { stdout } = await cutline(['rules']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(RULE_PAGES.map((rule) => rule.id));
  });

  test.each([0, -1])('prints the page of a rule with all its examples', async (index) => {
    const rule = RULE_PAGES.at(index)!;
    const { stdout } = await cutline(['rules', rule.id]);
    for (const [sentence] of [...rule.finds, ...rule.ignores]) expect(stdout).toContain(sentence);
    expect(stdout).toContain(rule.says);
  });

  test('lists a family', async () => {
    const { stdout } = await cutline(['rules', 'percent']);
    expect(stdout).toMatch(/^(percent\/.*\n)+$/);
  });
});

describe('cutline explain', () => {
  test('tells for each claim which rule found what', async () => {
    const { code, stdout } = await cutline(['explain', WIRE]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^fixtures\/wire-story\/article\.txt: \d+ claims?\n\nClaim 1: Tillmann Pharma/);
    expect(stdout).toMatch(/ count .*2,300.*\[count\//);
    expect(stdout).toMatch(/ company .*Tillmann Pharma.*\[entities, /);
  });

  test('every rule that it names can be looked up', async () => {
    const ids = new Set(RULE_PAGES.map((rule) => rule.id));
    const { stdout } = await cutline(['explain', WIRE, 'fixtures/rumour-corrected/article.txt']);
    const named = [...stdout.matchAll(/\[([a-z]+\/[^\],]+)\]/g)].map((match) => match[1]!);
    expect(new Set(named.map((id) => id.split('/')[0])).size).toBeGreaterThan(2);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('--text explains a sentence, and tells what was dropped and why', async () => {
    const { stdout } = await cutline(['explain', '--text', 'The economy lost 11,000 jobs in May.']);
    expect(stdout).toContain('--text: no claim');
    expect(stdout).toMatch(/Dropped\n {2}count +“.*11,000.*\[count\/.*\]: ./);
  });

  test('a source that failed is one line on stderr and exit code 1', async () => {
    const { code, stdout, stderr } = await cutline(['explain', 'missing.txt']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^cutline: missing\.txt: [^\n]+\n$/);
  });
});
