import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutline, ROOT } from './run.ts';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

describe('help and version', () => {
  test.each(['--version', '-V'])('%s prints the version of the package', async (option) => {
    expect(await cutline([option])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test('--help lists commands, options and exit codes on stdout', async () => {
    const { code, stdout, stderr } = await cutline(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const word of ['extract', 'article', 'schema', '--format', '--require-claims', 'Exit code']) {
      expect(stdout).toContain(word);
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  test.each(['extract', 'article', 'schema', 'rules', 'explain', 'evaluate'])(
    '%s has a help of its own',
    async (name) => {
      const { code, stdout } = await cutline([name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: cutline ${name}`));
    },
  );
});

describe('wrong usage is one line on stderr and exit code 2', () => {
  test.each([
    [['--frmat', 'csv'], '--frmat'],
    [['extract', '--frmat'], '--frmat'],
    [['--format', 'xml', 'x.txt'], 'xml'],
    [['article', '--format', 'csv', 'x.txt'], 'csv'],
    [['--format'], '--format'],
    [['-o', 'claims.pdf', 'x.txt'], 'claims.pdf'],
    [['-o', 'no/such/folder/claims.csv', 'x.txt'], 'no/such/folder/claims.csv'],
    [['-o', '.', '--format', 'csv', 'x.txt'], '.'],
    [['rules', 'no/such-rule'], 'no/such-rule'],
    [['explain', '--text', 'A sentence.', 'file.txt'], '--text'],
    [['--delay', 'soon', 'x.txt'], '--delay'],
    [['--delay=-1', 'x.txt'], '--delay'],
    [['--retries', '1.5', 'x.txt'], '--retries'],
    [['--concurrency', '0', 'x.txt'], '--concurrency'],
    [['--per-host', '', 'x.txt'], '--per-host'],
    [['--timeout', '1e3', 'x.txt'], '--timeout'],
    [['--cache-size', '-5', 'x.txt'], '--cache-size'],
    [['--ca-cert', 'missing.pem', 'x.txt'], '--ca-cert missing.pem: cannot be read'],
    [['--ca-cert', 'package.json', 'x.txt'], '--ca-cert package.json: holds no certificate'],
    [['--limit', 'many', 'x.txt'], '--limit'],
    [['--since', 'yesterday', 'x.txt'], '--since'],
    [['--header', 'no colon', 'x.txt'], '--header'],
    [['--cookies', 'missing.txt', 'x.txt'], '--cookies'],
    [['--cache', '--no-cache', 'x.txt'], '--no-cache'],
    [['cache', 'fill'], 'cache clear'],
    [['schema', 'something'], 'something'],
  ])('%j', async (args, named) => {
    const { code, stdout, stderr } = await cutline(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^cutline: [^\n]+\n$/);
    expect(stderr).toContain(named);
  });
});
