import { expect, test } from 'vitest';
import { isEnglish } from '../../src/article/language.ts';

const english =
  'The company said on Tuesday that it will cut 300 jobs in Leeds by the end of the year, and that the union had been told. It has made a loss in each of the past three years, and the board is of the view that there is no other way.';
const german =
  'Das Unternehmen teilte am Dienstag mit, dass es bis zum Ende des Jahres 300 Stellen in Leeds streicht und dass die Gewerkschaft informiert ist. Es hat in jedem der letzten drei Jahre Verlust gemacht, und der Vorstand sieht keinen anderen Weg.';

test('the text decides, not what is declared', () => {
  expect(isEnglish(english, 'de')).toBe(true);
  expect(isEnglish(german, 'en')).toBe(false);
  expect(isEnglish('会社は火曜日に発表した。'.repeat(5).split('').join(' '), 'en')).toBe(false);
});

test('where the text tells nothing, another declared language counts', () => {
  const table = 'Akron Dayton Toledo Canton Lorain '.repeat(12);
  expect(isEnglish(table, 'en')).toBeNull();
  expect(isEnglish(table, null)).toBeNull();
  expect(isEnglish(table, 'fi')).toBe(false);
  expect(isEnglish('Acme cuts 300 jobs', null)).toBeNull();
});
