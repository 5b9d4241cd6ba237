import { bits } from '../lexicon/classes.ts';
import type { Document } from './document.ts';
import { is } from './document.ts';
import type { Sentence } from './sentences.ts';
import { SHAPE } from './tokens.ts';

/** A date expression, resolved to the days that it covers. */
export interface DateMention {
  /** Token range, half-open, with a leading "last" or "end of". */
  readonly from: number;
  readonly to: number;
  /** First and last day that are meant, as days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
  /** How exactly the words tell the day. */
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'years';
  /** True for "by the end of …", "until …": the last day is a limit. */
  readonly limit: boolean;
}

const DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
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

const MONTH = bits('MONTH');
const WEEKDAY = bits('WEEKDAY');

/** Days since 1970-01-01 of an ISO date (YYYY-MM-DD); null if it is none. */
export function dayOf(iso: string): number | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return m ? day(Number(m[1]), Number(m[2]) - 1, Number(m[3])) : null;
}

/** ISO date of days since 1970-01-01. */
export const isoOf = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

const day = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m, d) / DAY);

/**
 * The date expressions of a sentence, resolved against the day of publication (days since 1970-01-01). Without
 * it only dates with a year are found. Years of bare months are chosen by direction: behind "by", "until",
 * "next" and the like the month to come, else the last one.
 */
export function findDates(doc: Document, s: Sentence, published: number | null): DateMention[] {
  const found: DateMention[] = [];
  for (let i = s.from; i < s.to; i++) {
    const mention = readDate(doc, i, s, published);
    if (!mention) continue;
    found.push(mention);
    i = mention.to - 1;
  }
  return found;
}

function readDate(doc: Document, i: number, s: Sentence, published: number | null): DateMention | null {
  const word = doc.word[i] as string;
  if (is(doc, i, MONTH) && (doc.shape[i] === SHAPE.capital || doc.shape[i] === SHAPE.upper))
    return monthDate(doc, i, s, published);
  if (/^(?:end|mid|early|late)-/.test(word)) {
    const m = MONTHS.indexOf(word.slice(word.indexOf('-') + 1, word.indexOf('-') + 4));
    if (m >= 0) return withYear(doc, i, i + 1, m, null, s, published, word.startsWith('end'));
  }
  if (doc.shape[i] === SHAPE.digit) {
    const n = Number(word);
    // "24 March 2026", "20th of May"
    if (n >= 1 && n <= 31 && is(doc, i + 1, MONTH) && i + 1 < s.to)
      return withYear(doc, i, i + 2, monthOf(doc, i + 1), n, s, published, false);
    if (/^(?:19|20)\d\d$/.test(word) && isYear(doc, i)) {
      return {
        from: leading(doc, i, s),
        to: i + 1,
        first: day(n, 0, 1),
        last: day(n, 11, 31),
        precision: 'year',
        limit: limits(doc, leading(doc, i, s), s),
      };
    }
  }
  if (published === null) return null;
  if (is(doc, i, WEEKDAY)) return weekday(doc, i, s, published);
  if (word === 'today' || word === 'tonight') return days(i, i + 1, published, published);
  if (word === 'yesterday') return days(i, i + 1, published - 1, published - 1);
  if (word === 'tomorrow') return days(i, i + 1, published + 1, published + 1);
  return relative(doc, i, s, published);
}

const days = (from: number, to: number, first: number, last: number): DateMention => ({
  from,
  to,
  first,
  last,
  precision: 'day',
  limit: false,
});

const monthOf = (doc: Document, i: number): number => MONTHS.indexOf((doc.word[i] as string).slice(0, 3));

/** "March 24, 2026", "March 24", "March 2026", "last March", "March". */
function monthDate(doc: Document, i: number, s: Sentence, published: number | null): DateMention | null {
  const m = monthOf(doc, i);
  // "May" begins many sentences as a verb.
  if ((doc.word[i] === 'may' || doc.word[i] === 'march') && i === s.from) return null;
  let to = i + 1;
  if (doc.word[to] === '.' && to + 1 < s.to) to++;
  const n = to < s.to ? Number.parseInt(doc.word[to] as string, 10) : Number.NaN;
  const isDay = n >= 1 && n <= 31 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(doc.word[to] as string);
  return withYear(doc, i, isDay ? to + 1 : i + 1, m, isDay ? n : null, s, published, false);
}

function withYear(
  doc: Document,
  from: number,
  to: number,
  m: number,
  d: number | null,
  s: Sentence,
  published: number | null,
  end: boolean,
): DateMention | null {
  let next = to;
  if (doc.word[next] === ',' || doc.word[next] === 'of') next++;
  const word = doc.word[next] ?? '';
  let year: number | null = null;
  let stop = to;
  if (next < s.to && /^(?:19|20)\d\d$/.test(word)) {
    year = Number(word);
    stop = next + 1;
  } else if (published !== null) {
    year = impliedYear(doc, from, stop, m, d, s, published);
  }
  if (year === null) return null;
  const begin = leading(doc, from, s);
  const limit = end || limits(doc, begin, s);
  if (d !== null) {
    const at = day(year, m, d);
    return { from: begin, to: stop, first: at, last: at, precision: 'day', limit };
  }
  // "early June", "mid-June", "late June"
  const third =
    /^(?:early|mid|late)/.exec(doc.word[from] as string)?.[0] ??
    /^(?:early|mid|late)$/.exec(doc.word[from - 1] ?? '')?.[0];
  return {
    from: begin,
    to: stop,
    first: day(year, m, third === 'mid' ? 11 : third === 'late' ? 21 : 1),
    last: third === 'early' ? day(year, m, 10) : third === 'mid' ? day(year, m, 20) : day(year, m + 1, 0),
    precision: 'month',
    limit,
  };
}

/** The year that a bare month means, seen from the day of publication. */
function impliedYear(
  doc: Document,
  from: number,
  to: number,
  m: number,
  d: number | null,
  s: Sentence,
  published: number,
): number {
  const now = new Date(published * DAY);
  const year = now.getUTCFullYear();
  const before = doc.word[from - 1] ?? '';
  if (/^(?:this|next|last)$/.test(doc.word[to] ?? '') && doc.word[to + 1] === 'year')
    return year + (doc.word[to] === 'next' ? 1 : doc.word[to] === 'last' ? -1 : 0);
  const at = d === null ? day(year, m + 1, 0) : day(year, m, d);
  const starts = d === null ? day(year, m, 1) : at;
  if (before === 'next' || looksAhead(doc, from, s)) return at >= published ? year : year + 1;
  // A date a few days ahead is the dateline of tomorrow's paper; in January "December" is last month.
  return starts <= published + 3 ? year : year - 1;
}

/** True where the words before a date point to the future. */
function looksAhead(doc: Document, i: number, s: Sentence): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 3); k--) {
    if (
      /^(?:by|until|till|before|next|effective|starting|beginning|from|after|ending|ends|end|through)$/.test(
        doc.word[k] as string,
      )
    )
      return willBefore(doc, k, s) || /^(?:by|until|till|next|effective)$/.test(doc.word[k] as string);
  }
  return willBefore(doc, i, s);
}

function willBefore(doc: Document, i: number, s: Sentence): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 16); k--) {
    const w = doc.word[k] as string;
    if (/^(?:will|would|to|shall|expects?|expected|plans?|planned)$/.test(w)) return true;
    if (/^(?:said|announced|announces|,|;|was|were|had|has|been|since|last|when|after)$/.test(w))
      return false;
  }
  return false;
}

/** Takes "last", "end of", "early" in front of a date into its range. */
function leading(doc: Document, i: number, s: Sentence): number {
  let from = i;
  while (
    from > s.from &&
    i - from < 4 &&
    /^(?:last|this|next|early|late|mid|the|end|of|beginning|start|middle|fiscal)$/.test(
      doc.word[from - 1] as string,
    )
  )
    from--;
  return from;
}

/** True behind "by", "until" or "before", and for an "end of …". */
function limits(doc: Document, i: number, s: Sentence): boolean {
  if (i > s.from && /^(?:by|until|till|before|through)$/.test(doc.word[i - 1] as string)) return true;
  for (let k = i; k < i + 4 && k < s.to; k++) if (doc.word[k] === 'end') return true;
  return false;
}

/** Four digits behind "in", "since", a month and the like, or in brackets, are a year. */
function isYear(doc: Document, i: number): boolean {
  const quantity = doc.quantities.get(i);
  if (quantity && !quantity.yearLike) return false;
  return /^(?:in|since|of|during|by|until|from|to|and|or|early|late|mid|end|fiscal|before|after|through|spring|summer|autumn|fall|winter|year|january|february|march|april|may|june|july|august|september|october|november|december|\(|first|second|third|fourth|half|quarter|for|between)$/.test(
    doc.word[i - 1] ?? '',
  );
}

/** "on Tuesday" is the last one up to the day of publication, unless "next" or a verb in the future says else. */
function weekday(doc: Document, i: number, s: Sentence, published: number): DateMention {
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

function saidBefore(doc: Document, i: number, s: Sentence): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 3); k--)
    if (/^(?:said|announced|told|reported)$/.test(doc.word[k] as string)) return true;
  return false;
}

/** "last year", "earlier this month", "three months ago", "the previous quarter", "the first quarter of 2012". */
function relative(doc: Document, i: number, s: Sentence, published: number): DateMention | null {
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

const LENGTH = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365 } as const;

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
