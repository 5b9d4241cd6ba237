import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Converter } from '../../src/types.ts';
import { folderOf, gist, piped, plain, readAll } from './helpers.ts';
import { pdf } from './pdf.ts';
import { html, serve } from './server.ts';

const PRESS = pdf([
  [
    { y: 740, size: 16, text: 'Acme to cut 300 jobs' },
    { y: 700, text: 'LEEDS - Acme will cut 300 jobs at its factory in Leeds, the com-' },
    { y: 686, text: 'pany said on Tuesday. Twenty-' },
    { y: 672, text: 'five managers go too (by May).' },
    { y: 644, text: 'The works council was told first, and it said that many of the' },
    { y: 40, x: 300, text: '1' },
  ],
  [
    { y: 740, text: 'jobs will be missed.' },
    { y: 40, x: 300, text: 'Page 2 of 2' },
  ],
]);
const WORDS = [
  'Acme to cut 300 jobs',
  'LEEDS - Acme will cut 300 jobs at its factory in Leeds, the company said on Tuesday. Twenty-five managers go too (by May).',
  'The works council was told first, and it said that many of the jobs will be missed.',
].join('\n\n');

describe('PDF', () => {
  test('is read as paragraphs, from a file, a pipe and an address', async () => {
    const folder = await folderOf({ 'a.pdf': PRESS, 'b.txt': PRESS });
    expect((await readAll([folder])).map(gist)).toEqual([WORDS, WORDS]);
    expect((await readAll(['-'], piped(PRESS))).map(gist)).toEqual([WORDS]);
    const { origin } = await serve({ '/a': html(PRESS, { 'content-type': 'application/pdf' }) });
    expect(await readAll([`${origin}/a`])).toMatchObject([{ url: `${origin}/a`, body: WORDS }]);
  });

  test('that cannot be read is a named problem, and nothing is printed', async () => {
    const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    const folder = await folderOf({
      'cut.pdf': PRESS.subarray(0, 60),
      'empty.pdf': pdf([[], []]),
      'fine.pdf': PRESS,
      'locked.pdf': pdf(
        [[{ y: 700, text: 'secret' }]],
        `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
      ),
      'long.pdf': pdf(Array.from({ length: 301 }, () => [{ y: 700, text: 'x' }])),
    });
    const names = ['cut', 'empty', 'locked', 'long', 'fine'];
    const results = await readAll(names.map((name) => join(folder, `${name}.pdf`)));
    expect(results.map(gist)).toEqual(['!unreadable', '!empty', '!unreadable', '!too_large', WORDS]);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('e-mail', () => {
  const message = (...lines: string[]): string => lines.join('\r\n');
  const head = [
    'Received: from mx.example by mail.example; Tue, 28 Oct 2025 09:00:03 +0000',
    'From: =?utf-8?Q?The_Layoff_L=C3=A9tter?= <news@letter.example>',
    'To: reader@example.org',
    'Subject: =?utf-8?B?QWNtZSBjdXRzIDMwMCBqb2Jz?=',
    'Date: Tue, 28 Oct 2025 23:30:00 -0700',
    'MIME-Version: 1.0',
  ];
  const both = message(
    ...head,
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=windows-1252',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Acme=92s cuts in text.',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('<html><body><p>Acme’s cuts in HTML.</p></body></html>').toString('base64'),
    '--b--',
  );

  test('subject, sender, date as written, and the HTML part', async () => {
    const folder = await folderOf({ 'a.eml': both });
    const expected = {
      title: 'Acme cuts 300 jobs',
      publisher: 'The Layoff Létter',
      published: '2025-10-28',
      body: 'Acme’s cuts in HTML.',
    };
    expect(await readAll([folder])).toMatchObject([expected]);
    expect(await readAll(['-'], piped(both))).toMatchObject([{ ...expected, source: '-' }]);
  });

  test('the text, where the HTML holds no article or there is none', async () => {
    const none: Converter = {
      ...plain,
      html: async ({ length }, { source }) => ({
        source,
        url: null,
        problem: { code: 'not_an_article', message: `${length}` },
      }),
    };
    expect((await readAll(['-'], piped(both), none)).map(gist)).toEqual(['Acme’s cuts in text.']);
    const text = message(...head, 'Content-Type: text/plain; charset=utf-8', '', 'Only text.');
    expect(await readAll(['-'], piped(text))).toMatchObject([
      { title: 'Acme cuts 300 jobs', body: 'Only text.' },
    ]);
  });

  test('without text is empty; a broken one is no crash', async () => {
    const folder = await folderOf({
      'a.eml': message(...head, '', ''),
      'b.eml': message(
        ...head,
        'Content-Type: multipart/mixed; boundary="x"',
        '',
        '--x',
        'Content-Type: text/plain',
        '',
        'Cut off in the mid',
      ),
      'c.eml': 'no headers here',
    });
    const results = (await readAll([folder])).map(gist);
    expect(results.slice(0, 2)).toEqual(['!empty', 'Cut off in the mid']);
    expect(results[2]).not.toBe('!crashed');
  });
});
