/** Days since 1970-01-01, without a clock. */

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date (YYYY-MM-DD); null if it is none. */
export function dayOf(iso: string): number | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return m ? day(Number(m[1]), Number(m[2]) - 1, Number(m[3])) : null;
}

/** ISO date of days since 1970-01-01. */
export const isoOf = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

/** Days since 1970-01-01 of a year, a month from 0 and a day of the month, which may run over. */
export const day = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m, d) / DAY);

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
