import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/text/calendar.ts';
import { findDates } from '../../src/text/dates.ts';
import { readDocument } from '../../src/text/document.ts';

/** The first date of a sentence as "first..last", one day as that day. */
function dates(text: string, published: string | null = '2025-10-28'): string[] {
  const doc = readDocument(text);
  const today = published ? dayOf(published) : null;
  return doc.sentences.flatMap((s) =>
    findDates(doc, s, today).map((d) =>
      d.first === d.last ? isoOf(d.first) : `${isoOf(d.first)}..${isoOf(d.last)}`,
    ),
  );
}

// 28 October 2025 is a Tuesday.
describe('dates against the day of publication', () => {
  const cases: [text: string, found: string[]][] = [
    ['It said on Tuesday that jobs will go.', ['2025-10-28']],
    ['It said on Friday that jobs will go.', ['2025-10-24']],
    ['The plant will close next Friday.', ['2025-10-31']],
    ['It was announced yesterday.', ['2025-10-27']],
    ['It cut 300 jobs last year.', ['2024-01-01..2024-12-31']],
    ['It cut 300 jobs earlier this month.', ['2025-10-01..2025-10-31']],
    ['It cut 300 jobs last week.', ['2025-10-20..2025-10-26']],
    ['It cut 300 jobs in July.', ['2025-07-01..2025-07-31']],
    ['It cut 300 jobs in December.', ['2024-12-01..2024-12-31']],
    ['It will cut 300 jobs by the end of June.', ['2026-06-01..2026-06-30']],
    ['It will cut 300 jobs by end-March.', ['2026-03-01..2026-03-31']],
    ['It cut 300 jobs in November 2022.', ['2022-11-01..2022-11-30']],
    ['The jobs end on 3 March 2026.', ['2026-03-03']],
    ['The jobs end on March 3, 2026.', ['2026-03-03']],
    ['It has cut 300 jobs since 2011.', ['2011-01-01..2011-12-31']],
    ['It cut 300 jobs in the first quarter of 2024.', ['2024-01-01..2024-03-31']],
    ['It cut 300 jobs two years ago.', ['2023-10-29']],
    ['It cut 2,010 jobs.', []],
    ['It may cut 300 jobs.', []],
  ];
  it.each(cases)('%s', (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it('finds only dates with a year when the day of publication is unknown', () => {
    expect(dates('On Tuesday it cut 300 jobs, as in July, and in July 2020.', null)).toEqual([
      '2020-07-01..2020-07-31',
    ]);
  });
});
