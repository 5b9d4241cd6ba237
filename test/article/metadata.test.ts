import { describe, expect, test } from 'vitest';
import { authorNames } from '../../src/article/metadata/authors.ts';
import { dateIn, dateInUrl } from '../../src/article/metadata/dates.ts';
import { chooseTitle } from '../../src/article/metadata/titles.ts';

const us = { monthFirst: true };
const eu = { monthFirst: false };

describe('dates', () => {
  test.each([
    ['2025-10-28T09:14:00Z', '2025-10-28'],
    ['20251028T091400', '2025-10-28'],
    ['Tue, 28 Oct 2025 09:14:00 GMT', '2025-10-28'],
    ['Updated 9:14 a.m. ET, October 28th, 2025', '2025-10-28'],
    ['Oct. 28, 2025', '2025-10-28'],
    ['28. Oktober 2025', '2025-10-28'],
    ['le 1er mars 2024', '2024-03-01'],
    ['3 de mayo de 2022', '2022-05-03'],
    ['2019年11月18日', '2019-11-18'],
    ['28.10.2025', '2025-10-28'],
    ['10/28/2025', '2025-10-28'],
    ['28/10/2025', '2025-10-28'],
  ])('%s', (text, iso) => expect(dateIn(text, us)).toBe(iso));

  test('3/4/2025 is read as the page has it', () => {
    expect(dateIn('3/4/2025', us)).toBe('2025-03-04');
    expect(dateIn('3/4/2025', eu)).toBe('2025-04-03');
    expect(dateIn('3.4.2025', us)).toBe('2025-04-03');
  });

  test.each(['31 February 2024', '2025-13-01', '1.2.3', 'In 2025', '20259999', 'January 2025', ''])(
    'no date: %s',
    (text) => expect(dateIn(text, us)).toBeNull(),
  );

  test('a date after the given day is not believed', () => {
    expect(dateIn('2025-10-29', { ...us, now: '2025-10-28' })).toBeNull();
    expect(dateIn('2025-10-28', { ...us, now: '2025-10-28' })).toBe('2025-10-28');
  });

  test.each([
    ['https://a.example/2025/10/28/amazon', '2025-10-28'],
    ['https://a.example/news-2025-10-28.html', '2025-10-28'],
    ['https://a.example/2025/oct/28/amazon', '2025-10-28'],
    ['https://a.example/item/20251028/x', '2025-10-28'],
    ['https://a.example/article/14848164', null],
  ])('address %s', (url, iso) => expect(dateInUrl(url, us)).toBe(iso));
});

describe('authors', () => {
  test.each([
    ['By Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['By ANN LEE, Associated Press', ['ANN LEE']],
    ['Posted on May 3, 2024 by Ann Lee', ['Ann Lee']],
    ['Ann Lee | 3 May 2024', ['Ann Lee']],
    ['Von Jörg Groß am 3.5.2024', ['Jörg Groß']],
    ['https://a.example/author/ann', []],
    ['@annlee', []],
    ['admin', []],
  ])('%s', (text, names) => expect(authorNames(text)).toEqual(names));
});

describe('titles', () => {
  const none = {
    headline: null,
    shared: [],
    element: null,
    headings: [],
    subheadings: [],
    publisher: null,
  };
  test("the site's name in an h1 is not the title", () =>
    expect(
      chooseTitle({
        ...none,
        element: 'Acme cuts 300 jobs | The Ledger',
        headings: ['The Ledger', 'Acme cuts 300 jobs'],
      }),
    ).toBe('Acme cuts 300 jobs'));
  test("without a heading the site's name is taken off", () =>
    expect(
      chooseTitle({ ...none, shared: ['Acme cuts 300 jobs – The Ledger'], publisher: 'The Ledger' }),
    ).toBe('Acme cuts 300 jobs'));
  test('a dash within the title stays', () =>
    expect(
      chooseTitle({ ...none, element: 'Cuts at Acme - what the union says about its plans - Ledger' }),
    ).toBe('Cuts at Acme - what the union says about its plans'));
  test('a page that tells none has none', () => expect(chooseTitle(none)).toBeNull());
});
