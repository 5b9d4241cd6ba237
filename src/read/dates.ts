const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\D|$|\d{6}$)/;
const DAY_FIRST = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})(?!\\d)`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'i',
);

/**
 * A date field of a record as an ISO date (YYYY-MM-DD), as it is written there: a time zone does not move it.
 * Numbers are seconds or milliseconds since 1970, in UTC. Null for what is not surely a date, "03/04/2025"
 * among it.
 */
export function isoDate(value: unknown): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = DAY_FIRST.exec(text);
  if (day) return valid(Number(day[3]), month(day[2]!), Number(day[1]));
  const named = MONTH_FIRST.exec(text);
  return named ? valid(Number(named[3]), month(named[1]!), Number(named[2])) : null;
}

const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function fromEpoch(n: number): string | null {
  const date = new Date(Math.abs(n) < 1e11 ? n * 1000 : n);
  return Number.isNaN(date.getTime())
    ? null
    : valid(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1500 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The east of the world is so many hours ahead of UTC. */
const FIRST_HOURS = 14;

/** The last day that has begun anywhere at a moment, as an ISO date. @param time in milliseconds since 1970 */
export const lastDay = (time: number): string =>
  new Date(time + FIRST_HOURS * 60 * 60 * 1000).toISOString().slice(0, 10);
