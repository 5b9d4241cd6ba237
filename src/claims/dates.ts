import { bits } from '../lexicon/classes.ts';
import type { Status } from '../schema.ts';
import type { DateMention } from '../text/calendar.ts';
import { dayOf, isoOf } from '../text/calendar.ts';
import { findDates } from '../text/dates.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { CutMention } from '../types.ts';
import type { CutClause } from './clause.ts';
import { clauseOf } from './clause.ts';

/** Days (ISO) on which a cut was made known and on which the jobs end; null where the text does not tell the day. */
export interface CutDates {
  readonly announced: string | null;
  readonly effective: string | null;
}

const ANNOUNCING =
  /^(?:said|says|announced|announces|told|confirmed|revealed|disclosed|unveiled|statement|memo|filing|informed|notified)$/;
const CURRENCY = bits('CURRENCY');
/** How far behind the words of cutting the day may stand, in tokens. */
const REACH = 20;

/**
 * Only days that the words tell: "on Tuesday" beside a verb of saying is the day of the announcement, "effective
 * June 30" or "by the end of June" behind a verb in the future the day on which the jobs end. A month or a year
 * counts only for its end, and only where the words say "by" or "end of". What is only reported is not announced.
 */
export function datesOf(
  doc: Document,
  all: readonly CutMention[],
  published: string | null,
  status: Status,
): CutDates {
  const today = published ? dayOf(published) : null;
  const counted = all.filter((c) => c.quantity || c.percent);
  let announced: string | null = null;
  let effective: string | null = null;
  for (const cut of counted.length > 0 ? counted : all.slice(0, 1)) {
    const s = doc.sentences[cut.sentence];
    if (!s || s.title) continue;
    const clause = clauseOf(doc, cut);
    const dates = findDates(doc, s, today);
    if (status !== 'reported') announced ??= announcedOn(doc, dates, s.from, s.to, today);
    effective ??= endOn(doc, dates, clause, today);
  }
  return { announced, effective };
}

function announcedOn(
  doc: Document,
  dates: readonly DateMention[],
  low: number,
  high: number,
  today: number | null,
): string | null {
  for (const date of dates) {
    if (date.precision !== 'day' || (today !== null && date.first > today)) continue;
    for (let i = Math.max(low, date.from - 4); i < date.from; i++)
      if (ANNOUNCING.test(doc.word[i] as string)) return isoOf(date.first);
    if (date.to < high && ANNOUNCING.test(doc.word[date.to] as string)) return isoOf(date.first);
  }
  return null;
}

function endOn(
  doc: Document,
  dates: readonly DateMention[],
  clause: CutClause,
  today: number | null,
): string | null {
  const done = clause.tense === 'past' || clause.tense === 'perfect';
  for (const date of dates) {
    const behind = date.from - clause.verb;
    if (behind < -4 || behind > REACH || date.from >= clause.to) continue;
    // "to save $2bn by 2015": the day of something else.
    if (leadsElsewhere(doc, clause.verb, date.from)) return null;
    const future = today === null ? clause.tense === 'future' : date.last > today;
    if (!future) {
      if (done && date.precision === 'day' && behind < 8 && !ANNOUNCING.test(doc.word[date.from - 2] ?? ''))
        return isoOf(date.first);
      continue;
    }
    return date.precision === 'day' || (date.limit && date.precision !== 'years') ? isoOf(date.last) : null;
  }
  return null;
}

function leadsElsewhere(doc: Document, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      is(doc, i, CURRENCY) ||
      /^(?:savings?|saves?|costs?|charges?|said|told|announced)$/.test(doc.word[i] as string)
    )
      return true;
  return false;
}
