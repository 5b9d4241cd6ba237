import { bits } from '../lexicon/classes.ts';
import type { DateMention } from './calendar.ts';
import { DAY, day } from './calendar.ts';
import { leading, limits, looksAhead } from './date-cues.ts';
import type { Document } from './document.ts';
import { is } from './document.ts';
import { days, relative, weekday } from './relative-dates.ts';
import type { Sentence } from './sentences.ts';
import { SHAPE } from './tokens.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = bits('MONTH');
const WEEKDAY = bits('WEEKDAY');

/**
 * The date expressions of a sentence, resolved against the day of publication (days since 1970-01-01). Without
 * it only dates with a year are found. Years of bare months are chosen by direction: behind "by", "until",
 * "next" and the like the month to come, else the last one.
 */
export function findDates(doc: Document, s: Sentence, published: number | null): readonly DateMention[] {
  let dates = known.get(doc);
  if (!dates || dates.published !== published) {
    dates = { published, bySentence: new Map() };
    known.set(doc, dates);
  }
  let found = dates.bySentence.get(s.index);
  if (!found) {
    found = readDates(doc, s, published);
    dates.bySentence.set(s.index, found);
  }
  return found;
}

/** Tokens above which a sentence is no prose; such are passed over, so that time stays linear. */
const LONGEST = 400;
const known = new WeakMap<
  Document,
  { published: number | null; bySentence: Map<number, readonly DateMention[]> }
>();

function readDates(doc: Document, s: Sentence, published: number | null): DateMention[] {
  const found: DateMention[] = [];
  if (s.to - s.from > LONGEST) return found;
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
  if (word.includes('-') && /^(?:end|mid|early|late)-/.test(word)) {
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
        // Where a fiscal year ends is the company's own secret.
        limit: doc.word[i - 1] !== 'fiscal' && limits(doc, leading(doc, i, s), s),
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

/** Four digits behind "in", "since", a month and the like, or in brackets, are a year. */
function isYear(doc: Document, i: number): boolean {
  const quantity = doc.quantities.get(i);
  if (quantity && !quantity.yearLike) return false;
  return /^(?:in|since|of|during|by|until|from|to|and|or|early|late|mid|end|fiscal|before|after|through|spring|summer|autumn|fall|winter|year|january|february|march|april|may|june|july|august|september|october|november|december|\(|first|second|third|fourth|half|quarter|for|between)$/.test(
    doc.word[i - 1] ?? '',
  );
}
