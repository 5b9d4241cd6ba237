import { describe, expect, test } from 'vitest';
import { authorNames, bylineAmong, isBody } from '../../src/article/metadata/bylines.ts';
import { dateIn, dateInUrl, shortDateIn } from '../../src/article/metadata/date-forms.ts';
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
    ['Tue Oct 28 09:14:00 EST 2025', '2025-10-28'],
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

  test('a year of two digits counts only in a line that is little more than a date', () => {
    expect(shortDateIn('Kultur, 2.11.22', eu)).toBe('2022-11-02');
    expect(shortDateIn('3/4/25, 9:14 AM', us)).toBe('2025-03-04');
    for (const text of [
      'Version 2.11.22.1',
      '12.30.45',
      'Shares of 3/4/25 fame were the subject of the meeting',
    ]) {
      expect(shortDateIn(text, us)).toBeNull();
    }
  });

  test('a date after the given day is not believed', () => {
    expect(dateIn('2025-10-29', { ...us, now: '2025-10-28' })).toBeNull();
    expect(dateIn('2025-10-28', { ...us, now: '2025-10-28' })).toBe('2025-10-28');
  });

  test.each([
    ['https://a.example/2025/10/28/amazon', '2025-10-28'],
    ['https://a.example/news-2025-10-28.html', '2025-10-28'],
    ['https://a.example/2025/oct/28/amazon', '2025-10-28'],
    ['https://a.example/item/20251028/x', '2025-10-28'],
    ['https://a.example/local/2025-10/28/c_1125597921.htm', '2025-10-28'],
    ['https://a.example/n1/2025/1028/c1008-316.html', '2025-10-28'],
    ['https://a.example/press/28-10-2025', '2025-10-28'],
    ['https://a.example/article/14848164', null],
    ['https://a.example/2025/10', null],
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
    ['ByAnn Lee', ['Ann Lee']],
    ['Author: Ann Lee', ['Ann Lee']],
    ['Ein Artikel von Jörg Groß | 3.5.2024', ['Jörg Groß']],
    ['By Ann Lee, Photos by Bo Ray', ['Ann Lee']],
    ['By Ann Lee, Chief Political Correspondent', ['Ann Lee']],
    ['Photo: Bo Ray', []],
    ['Photo courtesy of Bo Ray', []],
    ['Copyright Acme GmbH & Co. KG - all rights reserved', []],
    ['Acme Press GmbH, Leeds, Germany', ['Acme Press GmbH']],
    ['Ministry of Labour and Industry', ['Ministry of Labour and Industry']],
    ['Tuesday', []],
  ])('%s', (text, names) => expect(authorNames(text)).toEqual(names));
});

describe('bylines among the lines of a page', () => {
  test.each<[string[], string[]]>([
    [['Business', 'By Ann Lee', 'May 3, 2024'], ['Ann Lee']],
    [['May 3, 2024 | By Ann Lee and Bo Ray'], ['Ann Lee', 'Bo Ray']],
    [['May 3, 2024, by Ann Lee'], ['Ann Lee']],
    [['Von:', 'Jörg Groß'], ['Jörg Groß']],
    [['Photo: Bo Ray', 'By the time they left, it was dark.'], []],
    [['Local News | May 3, 2024'], []],
  ])('%j', (lines, names) => expect(authorNames(bylineAmong(lines) ?? '')).toEqual(names));
});

describe('a body is no person', () => {
  test.each(['Reuters Staff', 'Acme Newsroom', 'U.S. Customs and Border Protection', 'AP', 'acme.com'])(
    '%s',
    (name) => expect(isBody(name)).toBe(true),
  );
  test.each(['Ann Lee', 'J.R. Stone', "Daniel O'Mahony", 'Jörg von der Heide', 'Ludwig van Dyk', 'rasos'])(
    '%s is one',
    (name) => expect(isBody(name)).toBe(false),
  );
});

describe('titles', () => {
  const none = {
    headline: null,
    shared: [],
    element: null,
    headings: [],
    subheadings: [],
    publisher: null,
    shows: () => false,
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
  test('a section above the title, which is the same in the title element, is not the title', () =>
    expect(
      chooseTitle({
        ...none,
        shared: ['Acme cuts 300 jobs'],
        element: 'News - Ledger',
        headings: ['News', 'Acme cuts 300 jobs'],
      }),
    ).toBe('Acme cuts 300 jobs'));
  test('a heading that runs on is cut where the given title ends', () =>
    expect(
      chooseTitle({
        ...none,
        shared: ['Acme cuts 300 jobs in Leeds'],
        headings: ['Acme cuts 300 jobs in Leeds The union calls it a betrayal of a whole town'],
      }),
    ).toBe('Acme cuts 300 jobs in Leeds'));
  test('a heading without words is none', () =>
    expect(
      chooseTitle({ ...none, shared: ['Hello again'], element: '...: Hello again', headings: ['...'] }),
    ).toBe('Hello again'));
  test('a page that tells none has none', () => expect(chooseTitle(none)).toBeNull());
});
