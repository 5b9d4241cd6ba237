import { dayOf, isoOf } from '../text/calendar.ts';
import { findDates } from '../text/dates.ts';
import type { Document } from '../text/document.ts';
import type { CutMention } from '../types.ts';
import { clauseOf } from './clause.ts';

/** Days (ISO) on which a cut was made known and on which the jobs end; null where the text does not tell the day. */
export interface CutDates {
  readonly announced: string | null;
  readonly effective: string | null;
}

const ANNOUNCING =
  /^(?:said|says|announced|announces|told|confirmed|revealed|disclosed|unveiled|reported|statement|memo|filing|informed|notified|news)$/;
const ENDING = /^(?:effective|by|starting|beginning|from|until|end|in|on|before|begin|begins|start|starts)$/;

/**
 * Only days that the words tell: "on Tuesday" beside a verb of saying is the day of the announcement, "effective
 * June 30" or "by the end of June" behind a verb in the future the day on which the jobs end. A month or a year
 * counts only for its end, and only where the words say "by" or "end of".
 */
export function datesOf(doc: Document, cuts: readonly CutMention[], published: string | null): CutDates {
  const today = published ? dayOf(published) : null;
  let announced: string | null = null;
  let effective: string | null = null;
  for (const cut of cuts) {
    const s = doc.sentences[cut.sentence];
    if (!s || s.title) continue;
    const clause = clauseOf(doc, cut);
    for (const date of findDates(doc, s, today)) {
      const future = today !== null ? date.last > today : clause.tense === 'future';
      if (!future && date.precision === 'day') {
        if (announced === null && besideAnnouncing(doc, date.from, date.to, s.from, s.to))
          announced = isoOf(date.first);
        else if (
          effective === null &&
          (clause.tense === 'past' || clause.tense === 'perfect') &&
          Math.abs(date.from - clause.verb) < 8
        )
          effective = isoOf(date.first);
      } else if (
        future &&
        effective === null &&
        date.from > clause.verb - 4 &&
        date.from < clause.to &&
        date.from - clause.verb < 20
      ) {
        if (date.precision === 'day' || (date.limit && date.precision !== 'years' && endsAt(doc, date.from)))
          effective = isoOf(date.last);
      }
    }
  }
  return { announced, effective };
}

function besideAnnouncing(doc: Document, from: number, to: number, low: number, high: number): boolean {
  for (let i = Math.max(low, from - 4); i < from; i++)
    if (ANNOUNCING.test(doc.word[i] as string)) return true;
  return to < high && ANNOUNCING.test(doc.word[to] as string);
}

/** "by", "until" or "end of" before the words of a month or year. */
function endsAt(doc: Document, from: number): boolean {
  for (let i = from + 2; i >= from - 3; i--)
    if (
      i >= 0 &&
      ENDING.test(doc.word[i] as string) &&
      /^(?:by|until|end|before)$/.test(doc.word[i] as string)
    )
      return true;
  return /^end-/.test(doc.word[from] ?? '');
}
