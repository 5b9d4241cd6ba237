/** Answers that may be better a moment later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

export const isPassing = (status: number): boolean => PASSING.has(status);

/** What a Retry-After header asks for, in milliseconds from `now`; null where it is absent or unreadable. */
export function retryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  if (!/[a-z]/i.test(value)) return null;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/**
 * How long to wait before a try is repeated, in milliseconds: exponential back-off with full jitter
 * (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015).
 * @param tries how many tries have failed, from 1
 */
export function backOff(tries: number, base: number, random: () => number = Math.random): number {
  return base / 2 + random() * base * 2 ** (tries - 1);
}
