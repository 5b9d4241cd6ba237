import { describe, expect, test } from 'vitest';
import { charsetOf, decode } from '../../src/read/charset.ts';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p, 'latin1') : Buffer.from(p))));
const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>`;

describe('which encoding a page is in', () => {
  test.each<[string, Buffer, string | null, string, string]>([
    ['ASCII', bytes('Acme'), null, 'utf-8', 'Acme'],
    ['UTF-8 without a declaration', Buffer.from('Nestlé – “cuts”'), null, 'utf-8', 'Nestlé – “cuts”'],
    ['byte order mark of UTF-8', Buffer.from('\ufeffNestlé'), 'iso-8859-1', 'utf-8', 'Nestlé'],
    ['byte order mark of UTF-16', bytes([0xfe, 0xff, 0, 0x41, 0x20, 0x14]), null, 'utf-16be', 'A—'],
    [
      'windows-1252 in the header',
      bytes('Nestl', [0xe9], ' ', [0x93], 'cuts', [0x94]),
      'windows-1252',
      'windows-1252',
      'Nestlé “cuts”',
    ],
    [
      'windows-1252 under the name of latin1',
      bytes([0x80], '5', [0x92], 's'),
      'iso-8859-1',
      'windows-1252',
      '€5’s',
    ],
    [
      'windows-1252 without a declaration',
      bytes('Acme', [0x92], 's job cuts'),
      null,
      'windows-1252',
      'Acme’s job cuts',
    ],
    [
      'windows-1252 declared as UTF-8',
      bytes('Acme', [0x92], 's job cuts'),
      'utf-8',
      'windows-1252',
      'Acme’s job cuts',
    ],
    [
      'UTF-8 declared as windows-1252',
      Buffer.from('Acme’s Nestlé'),
      'windows-1252',
      'utf-8',
      'Acme’s Nestlé',
    ],
    [
      'Shift_JIS in the header',
      bytes([0x83, 0x5c, 0x83, 0x6a, 0x81, 0x5b]),
      'Shift_JIS',
      'shift_jis',
      'ソニー',
    ],
    ['GBK whose bytes are also valid UTF-8', bytes([0xc1, 0xaa, 0xcd, 0xa8]), 'gb2312', 'gbk', '联通'],
    ['UTF-8 declared as GBK', Buffer.from('联通 cuts jobs'), 'gbk', 'utf-8', '联通 cuts jobs'],
    ['windows-1251', bytes([0xd1, 0xee, 0xea, 0xf0]), 'windows-1251', 'windows-1251', 'Сокр'],
    [
      'ISO-2022-JP, which is all ASCII bytes',
      bytes([0x1b], '$B%=%K!<', [0x1b], '(B'),
      'iso-2022-jp',
      'iso-2022-jp',
      'ソニー',
    ],
    ['an unknown label', Buffer.from('Nestlé'), 'klingon', 'utf-8', 'Nestlé'],
  ])('%s', (_, page, header, encoding, text) => {
    expect(decode(page, header)).toEqual({ encoding, text });
  });

  test('the declaration in the page, under its several forms', () => {
    const cafe = [0x63, 0x61, 0x66, 0xe9, 0x20, 0xf5];
    for (const head of [
      meta('iso-8859-2'),
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">',
      '<META CHARSET=ISO-8859-2>',
      '<?xml version="1.0" encoding="iso-8859-2"?>',
    ]) {
      expect(decode(bytes(head, cafe))).toEqual({ encoding: 'iso-8859-2', text: `${head}café ő` });
    }
  });

  test('the header wins over the page, unless the bytes say otherwise', () => {
    const page = bytes(meta('windows-1251'), [0xe9]);
    expect(decode(page, 'iso-8859-2').encoding).toBe('iso-8859-2');
    expect(decode(Buffer.from(`${meta('windows-1251')}é`), 'iso-8859-2').encoding).toBe('utf-8');
  });

  test('UTF-8 with one broken byte stays UTF-8', () => {
    const cut = Buffer.from('“Acme’s cuts” – Nestlé’s “plan”').subarray(0, -1);
    expect(decode(cut, 'utf-8').text).toBe('“Acme’s cuts” – Nestlé’s “plan\ufffd');
  });

  test('a declaration of UTF-16 inside the page means UTF-8', () => {
    expect(decode(Buffer.from(`${meta('utf-16')}Nestlé`)).text).toBe(`${meta('utf-16')}Nestlé`);
  });

  test('noise is undecodable', () => {
    const noise = Buffer.from(Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 254) + 1));
    expect(() => decode(noise)).toThrow(expect.objectContaining({ code: 'undecodable' }));
  });
});

test('the charset of a Content-Type header', () => {
  expect(charsetOf('text/html; charset="Shift_JIS"; x=y')).toBe('Shift_JIS');
  expect(charsetOf('text/html;charset=utf-8')).toBe('utf-8');
  expect(charsetOf('text/html')).toBeNull();
  expect(charsetOf(null)).toBeNull();
});
