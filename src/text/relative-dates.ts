import type { DateMention } from './calendar.ts';
import { DAY, day } from './calendar.ts';
import { leading, limits, looksAhead, saidBefore, willBefore } from './date-cues.ts';
import type { Document } from './document.ts';
import type { Sentence } from './sentences.ts';
import { SHAPE } from './tokens.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const SMALL: ReadonlyMap<string, number> = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((w, i): [string, number] => [w, Math.max(1, i)])
    .concat([
      ['an', 1],
      ['several', 3],
      ['few', 3],
      ['couple', 2],
    ]),
);

const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'quarter' | 'year'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
]);

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
]);

/** First month (from 0) of a season in the north. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
  ['winter', 11],
  ['christmas', 11],
]);

const LENGTH = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365 } as const;

export const days = (from: number, to: number, first: number, last: number): DateMention => ({
  from,
  to,
  first,
  last,
  precision: 'day',
  limit: false,
});

/** "on Tuesday" is the last one up to the day of publication, unless "next" or a verb in the future says else. */
export function weekday(doc: Document, i: number, s: Sentence, published: number): DateMention {
  const target = WEEKDAYS.indexOf(doc.word[i] as string);
  const today = (published + 4) % 7;
  const back = (today - target + 7) % 7;
  const before = doc.word[i - 1] ?? '';
  const ahead =
    before === 'next' ||
    (before !== 'last' &&
      (before === 'from' ||
        before === 'until' ||
        before === 'by' ||
        (before === 'on' && willBefore(doc, i - 1, s) && !saidBefore(doc, i, s))));
  const at = ahead ? published + ((target - today + 7) % 7) : published - back;
  return days(/^(?:last|next|this)$/.test(before) ? i - 1 : i, i + 1, at, at);
}

/** "last year", "earlier this month", "three months ago", "the previous quarter", "the first quarter of 2012". */
export function relative(doc: Document, i: number, s: Sentence, published: number): DateMention | null {
  const word = doc.word[i] as string;
  const quarter = QUARTERS.get(word);
  if (quarter !== undefined && doc.word[i + 1] === 'quarter') return quarterOf(doc, i, s, quarter, published);
  if (/^(?:this|last|next|previous|past|coming|current|prior)$/.test(word)) {
    let k = i + 1;
    // "last business year", "the past two years"
    if (/^(?:business|fiscal|financial|calendar|trading|school|academic)$/.test(doc.word[k] ?? '')) k++;
    const many =
      SMALL.get(doc.word[k] ?? '') ?? (doc.shape[k] === SHAPE.digit ? Number(doc.word[k]) : Number.NaN);
    if (many > 0 && many < 100 && UNITS.has(doc.word[k + 1] ?? '') && k + 1 < s.to)
      return span(i, k + 2, word, many, doc.word[k + 1] as string, published);
    if (k >= s.to) return null;
    const season = SEASONS.get(doc.word[k] as string);
    if (season !== undefined) return seasonOf(i, k + 1, word, season, published);
    const unit = UNITS.get(doc.word[k] as string);
    if (unit) return period(doc, i, k + 1, word, unit, published);
    return null;
  }
  // "three months ago", "a year ago", "a year earlier"
  const many = SMALL.get(word) ?? (doc.shape[i] === SHAPE.digit ? Number(word) : Number.NaN);
  if (!(many > 0 && many < 100)) return null;
  let k = i + 1;
  if (word === 'a' && /^(?:few|couple)$/.test(doc.word[k] ?? '')) k += doc.word[k + 1] === 'of' ? 2 : 1;
  const unit = UNITS.get(doc.word[k] ?? '');
  if (!unit || !/^(?:ago|earlier|before)$/.test(doc.word[k + 1] ?? '') || k + 1 >= s.to) return null;
  const at = published - Math.round(many * LENGTH[unit]);
  return { from: i, to: k + 2, first: at, last: at, precision: unit === 'day' ? 'day' : unit, limit: false };
}

/** "the past two years": all that time. */
function span(
  from: number,
  to: number,
  word: string,
  many: number,
  unitWord: string,
  published: number,
): DateMention {
  const unit = UNITS.get(unitWord) ?? 'day';
  const length = Math.round(many * LENGTH[unit]);
  const ahead = word === 'next' || word === 'coming';
  return {
    from,
    to,
    first: ahead ? published : published - length,
    last: ahead ? published + length : published,
    precision: unit === 'year' ? 'years' : unit,
    limit: ahead,
  };
}

/** "last year", "this month", "the previous quarter". */
function period(
  doc: Document,
  from: number,
  to: number,
  word: string,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year',
  published: number,
): DateMention | null {
  const step = /^(?:last|previous|past|prior)$/.test(word) ? -1 : /^(?:next|coming)$/.test(word) ? 1 : 0;
  const now = new Date(published * DAY);
  const y = now.getUTCFullYear();
  const m = now.getUTCMonth();
  const limit =
    /^(?:by|end|until)$/.test(doc.word[from - 1] ?? '') ||
    (doc.word[from - 1] === 'of' && doc.word[from - 2] === 'end');
  let begin = from;
  if (/^(?:earlier|later|early|late)$/.test(doc.word[from - 1] ?? '')) begin--;
  const base = { from: begin, to, limit };
  switch (unit) {
    case 'year':
      return { ...base, first: day(y + step, 0, 1), last: day(y + step, 11, 31), precision: 'year' };
    case 'quarter': {
      const q = Math.floor(m / 3) + step;
      return { ...base, first: day(y, 3 * q, 1), last: day(y, 3 * q + 3, 0), precision: 'quarter' };
    }
    case 'month':
      return { ...base, first: day(y, m + step, 1), last: day(y, m + step + 1, 0), precision: 'month' };
    case 'week': {
      const monday = published - ((published + 3) % 7) + 7 * step;
      return { ...base, first: monday, last: monday + 6, precision: 'week' };
    }
    case 'day':
      return null;
  }
}

function seasonOf(from: number, to: number, word: string, month: number, published: number): DateMention {
  const y = new Date(published * DAY).getUTCFullYear();
  const passed = day(y, month, 1) <= published;
  const year = word === 'last' ? (passed ? y : y - 1) : word === 'next' ? (passed ? y + 1 : y) : y;
  return {
    from,
    to,
    first: day(year, month, 1),
    last: day(year, month + 3, 0),
    precision: 'quarter',
    limit: false,
  };
}

/** "the first quarter", "the fourth quarter of 2012", "the first quarter of next year". */
function quarterOf(
  doc: Document,
  i: number,
  s: Sentence,
  quarter: number,
  published: number,
): DateMention | null {
  let to = i + 2;
  const now = new Date(published * DAY);
  let year = now.getUTCFullYear();
  let told = false;
  const k = doc.word[to] === 'of' ? to + 1 : to;
  if (k < s.to && /^(?:19|20)\d\d$/.test(doc.word[k] as string)) {
    year = Number(doc.word[k]);
    to = k + 1;
    told = true;
  } else if (
    k + 1 < s.to &&
    /^(?:next|last|this)$/.test(doc.word[k] as string) &&
    doc.word[k + 1] === 'year'
  ) {
    year += doc.word[k] === 'next' ? 1 : doc.word[k] === 'last' ? -1 : 0;
    to = k + 2;
    told = true;
  }
  if (!told) {
    const ahead = looksAhead(doc, i, s);
    const ends = day(year, 3 * quarter + 3, 0);
    if (ahead && ends < published) year++;
    else if (!ahead && day(year, 3 * quarter, 1) > published) year--;
  }
  return {
    from: i,
    to,
    first: day(year, 3 * quarter, 1),
    last: day(year, 3 * quarter + 3, 0),
    precision: 'quarter',
    limit: limits(doc, leading(doc, i, s), s),
  };
}
