import { execFileSync } from 'node:child_process';
import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import type { ReadResult } from '../../src/types.ts';
import { folderOf, gist, piped, plain, readAll, readPage } from './helpers.ts';

const HTML =
  '<!doctype html><html><head><title>Cuts</title></head><body><p>Acme cuts 5 jobs.</p></body></html>';

describe('files', () => {
  test('each ending is read as what it is', async () => {
    const folder = await folderOf({
      'a.html': HTML,
      'b.htm': '<p>A fragment.</p>',
      'c.txt': 'Plain words.',
      'd.md': '# The *title*\n\nSome **bold** words and a [link](https://example.org).\n',
      'e.jsonl': '{"text":"One."}\n{"text":"Two."}\n',
      'f.json': '{\n  "title": "T",\n  "text": "Three."\n}\n',
    });
    const results = await readAll([folder]);
    expect(results.map((r) => [r.source.slice(folder.length + 1), gist(r)])).toEqual([
      ['a.html', 'Acme cuts 5 jobs.'],
      ['b.htm', 'A fragment.'],
      ['c.txt', 'Plain words.'],
      ['d.md', 'Some bold words and a link.'],
      ['e.jsonl#1', 'One.'],
      ['e.jsonl#2', 'Two.'],
      ['f.json', 'Three.'],
    ]);
    expect(results[3]).toMatchObject({ title: 'The title', url: null });
  });

  test('the bytes win over a wrong ending', async () => {
    const folder = await folderOf({
      'a.txt': HTML,
      'b.html': Buffer.from('%PDF-1.7 ...'),
      'c.txt': '{"text":"One."}\n',
    });
    const results = await readAll([join(folder, 'a.txt'), join(folder, 'c.txt')]);
    expect(results.map((r) => ('problem' in r ? gist(r) : [r.title, r.body]))).toEqual([
      ['Cuts', 'Acme cuts 5 jobs.'],
      [null, 'One.'],
    ]);
    expect((await readAll([join(folder, 'b.html')])).map(gist)).not.toContain('%PDF-1.7 ...');
  });

  test('gzip is undone', async () => {
    const folder = await folderOf({
      'a.html.gz': gzipSync(HTML),
      'b.jsonl.gz': gzipSync('{"text":"One."}\n'),
    });
    expect((await readAll([folder])).map(gist)).toEqual(['Acme cuts 5 jobs.', 'One.']);
  });

  test('a broken gzip file is a problem', async () => {
    const whole = gzipSync(HTML.repeat(50));
    const folder = await folderOf({ 'a.html.gz': whole.subarray(0, whole.length - 20), 'b.txt': 'Fine.' });
    expect((await readAll([folder])).map(gist)).toEqual(['!unreadable', 'Fine.']);
  });

  test('what cannot be read is a named problem, and the others still come out', async () => {
    const folder = await folderOf({
      'empty.txt': '',
      'blank.html': ' \n\t\n',
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'large.txt': 'word '.repeat(5000),
      'fine.txt': 'Fine.',
    });
    const names = ['missing.txt', 'empty.txt', 'blank.html', 'picture.txt', 'large.txt', 'fine.txt'];
    const results = await readAll(
      names.map((n) => join(folder, n)),
      { maxBytes: 20_000 },
    );
    expect(results.map(gist)).toEqual([
      '!not_found',
      '!empty',
      '!empty',
      '!unsupported_type',
      '!too_large',
      'Fine.',
    ]);
    for (const result of results) {
      if ('problem' in result) expect(result.problem.message).toMatch(/^[A-Z][^\n]*; [^\n]+\.$/);
    }
  });

  test('a file without permission is unreadable', async (context) => {
    if (process.getuid?.() === 0) context.skip('root reads everything');
    const folder = await folderOf({ 'a.txt': 'secret' });
    await chmod(join(folder, 'a.txt'), 0);
    expect((await readAll([join(folder, 'a.txt')])).map(gist)).toEqual(['!unreadable']);
  });

  test('a converter that fails costs its page only', async () => {
    const folder = await folderOf({ 'a.html': HTML, 'b.txt': 'Fine.' });
    const results = await readAll([folder], {}, { ...plain, html: async () => JSON.parse('{') });
    expect(results.map(gist)).toEqual(['!crashed', 'Fine.']);
  });
});

describe('folders and globs', () => {
  test('folders are read through, in the order of names, without hidden files', async () => {
    const folder = await folderOf({
      'b/2.txt': 'b2',
      'b/1.txt': 'b1',
      'a.txt': 'a',
      'c.txt': 'c',
      '.hidden/x.txt': 'no',
      '.x.txt': 'no',
      'd.png': 'no',
    });
    await symlink(folder, join(folder, 'loop'));
    expect((await readAll([folder])).map(gist)).toEqual(['a', 'b1', 'b2', 'c']);
  });

  test('a folder without anything to read says so', async () => {
    expect((await readAll([await folderOf({ 'a.png': 'no' })])).map(gist)).toEqual(['!empty']);
  });

  test('a glob gives its files in order; one without files is a problem', async () => {
    const folder = await folderOf({ 'x/1.txt': 'x1', 'y/2.txt': 'y2', 'y/3.html': '<p>y3</p>' });
    expect((await readAll([`${folder}/**/*.txt`])).map((r) => [r.source, gist(r)])).toEqual([
      [join(folder, 'x/1.txt'), 'x1'],
      [join(folder, 'y/2.txt'), 'y2'],
    ]);
    expect((await readAll([`${folder}/**/*.pdf`])).map(gist)).toEqual(['!not_found']);
  });

  test('a file whose name looks like a glob is that file', async () => {
    const folder = await folderOf({ 'a[1].txt': 'the file', 'a1.txt': 'another' });
    expect((await readAll([join(folder, 'a[1].txt')])).map(gist)).toEqual(['the file']);
  });
});

describe('standard input', () => {
  test.each([
    ['HTML', HTML, [['-', 'Acme cuts 5 jobs.']]],
    ['HTML after a comment', `<!-- saved --><?xml version="1.0"?>\n${HTML}`, [['-', 'Acme cuts 5 jobs.']]],
    ['a fragment of HTML', '<table><tr><td>Acme cuts jobs.</td></tr></table>', [['-', 'Acme cuts jobs.']]],
    ['plain text', 'Acme cuts jobs.\n\nFive go.', [['-', 'Acme cuts jobs.\n\nFive go.']]],
    [
      'JSON Lines',
      '{"text":"One."}\n\n{"text":"Two."}',
      [
        ['-#1', 'One.'],
        ['-#3', 'Two.'],
      ],
    ],
    [
      'a JSON array',
      '[ {"text":"One."},\n {"text":"Two."} ]',
      [
        ['-#1', 'One.'],
        ['-#2', 'Two.'],
      ],
    ],
    ['one JSON object over lines', '{\n "text": "One."\n}', [['-', 'One.']]],
    ['nothing', '', [['-', '!empty']]],
    ['bytes', Buffer.from([0, 1, 2, 3]), [['-', '!unsupported_type']]],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"></rss>', [['-', '!unsupported_type']]],
    [
      'text that begins with an address',
      'https://example.org/a\n\nAcme cuts jobs.',
      [['-', 'https://example.org/a\n\nAcme cuts jobs.']],
    ],
    [
      'UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Acme cuts – jobs.', 'utf16le')]),
      [['-', 'Acme cuts – jobs.']],
    ],
  ])('%s', async (_, content, expected) => {
    const results = await readAll(['-'], piped(content));
    expect(results.map((r) => [r.source, gist(r)])).toEqual(expected);
  });

  test('a list of paths, with blank lines and comments', async () => {
    const folder = await folderOf({ 'a.txt': 'a', 'b.txt': 'b' });
    const list = `# mine\r\n${folder}/b.txt\r\n\r\n${folder}/none.txt\r\n${folder}/a.txt`;
    expect((await readAll(['-'], piped(list))).map(gist)).toEqual(['b', '!not_found', 'a']);
  });

  test.each(['.', '..', '/', 'src', 'test'])('the text "%s" is no list of a folder', async (text) => {
    expect((await readAll(['-'], piped(text))).map(gist)).toEqual([text]);
  });

  test('is read once', async () => {
    const results = await readAll(['-', '-'], piped('{"text":"One."}\n{"text":"Two."}'));
    expect(results.map(gist)).toEqual(['One.', 'Two.', '!empty']);
  });

  test('a list in a list is a problem, not a loop', async () => {
    const folder = await folderOf({ 'b.txt': 'b' });
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(folder, 'list.txt'), `${folder}/list.txt\n${folder}/b.txt\n`);
    expect((await readAll([join(folder, 'list.txt')])).map(gist)).toEqual(['!unsupported_type', 'b']);
  });

  test('a result comes out before the next line of a list has been written', async () => {
    const folder = await folderOf({ 'a.txt': 'a', 'b.txt': 'b' });
    const stdin = new PassThrough();
    const results: AsyncGenerator<ReadResult> = read(['-'], { stdin }, plain);
    stdin.write(`${folder}/a.txt\n`);
    expect(gist((await results.next()).value)).toBe('a');
    stdin.end(`${folder}/b.txt\n`);
    expect(gist((await results.next()).value)).toBe('b');
    expect((await results.next()).done).toBe(true);
  });

  test('a pipe of the system is read like a file', async (context) => {
    if (process.platform === 'win32') context.skip('no named pipes');
    const folder = await folderOf({});
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { writeFile } = await import('node:fs/promises');
    const [results] = await Promise.all([readAll([pipe]), writeFile(pipe, HTML)]);
    expect(results.map(gist)).toEqual(['Acme cuts 5 jobs.']);
  });
});

describe('addresses that are not fetched', () => {
  test.each(['ftp://example.org/a', 'file:///etc/passwd', 'javascript://x', 'data://x'])(
    '%s',
    async (address) => {
      expect((await readAll([address])).map(gist)).toEqual(['!blocked_address']);
    },
  );

  test('a forgotten https:// is pointed out', async () => {
    const [result] = await readAll(['www.example.org/story']);
    expect(result).toMatchObject({
      problem: { code: 'not_found', message: expect.stringContaining('https://www.example.org/story') },
    });
  });
});

test('leaving early closes what was opened', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, `${i}`]));
  const folder = await folderOf(files);
  for await (const result of read([folder], {}, plain)) {
    expect(gist(result)).toBe('0');
    break;
  }
  expect(await readPage(join(folder, '1.txt'))).toMatchObject({ body: '1' });
});
