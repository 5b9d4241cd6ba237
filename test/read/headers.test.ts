import { expect, test } from 'vitest';
import { headersFor, parseHeader } from '../../src/read/http/headers.ts';
import { backOff, retryAfter } from '../../src/read/http/retry.ts';

test('a header as it is written on the command line', () => {
  expect(parseHeader('X-Key: a: b')).toEqual(['x-key', 'a: b']);
  expect(parseHeader('Accept-Language:de')).toEqual(['accept-language', 'de']);
  for (const text of ['', 'no colon', ': x', 'a b: c', 'x: a\r\nHost: evil', 'x: a\nb']) {
    expect(() => parseHeader(text)).toThrow('--header');
  }
});

test('own headers go to the named server only, also over https; wishes go everywhere', () => {
  const own = [
    ['authorization', 'x'],
    ['accept-language', 'de'],
  ] as const;
  const all = { authorization: 'x', 'accept-language': 'de' };
  const given = new URL('http://news.example/a');
  const sent = (to: string) => headersFor(own, given, new URL(to));
  expect(sent('http://news.example/b')).toEqual(all);
  expect(sent('https://news.example/b')).toEqual(all);
  for (const to of [
    'https://news.example:8443/',
    'http://news.example:81/',
    'https://www.news.example/',
    'https://evil.example/',
  ]) {
    expect(sent(to)).toEqual({ 'accept-language': 'de' });
  }
  // Never back from https to http.
  expect(headersFor(own, new URL('https://news.example/'), given)).toEqual({ 'accept-language': 'de' });
});

test('Retry-After in seconds, as a date, and unreadable', () => {
  const now = Date.parse('2025-10-28T12:00:00Z');
  expect(retryAfter('120', now)).toBe(120_000);
  expect(retryAfter('Tue, 28 Oct 2025 12:01:00 GMT', now)).toBe(60_000);
  expect(retryAfter('Tue, 28 Oct 2025 11:00:00 GMT', now)).toBe(0);
  for (const header of [null, '', 'soon', '-5', '1e9x']) expect(retryAfter(header, now)).toBeNull();
});

test('the wait doubles with each try, with jitter', () => {
  const waits = (random: number) => [1, 2, 3].map((tries) => backOff(tries, 100, () => random));
  expect(waits(0)).toEqual([50, 50, 50]);
  expect(waits(1)).toEqual([150, 250, 450]);
});
