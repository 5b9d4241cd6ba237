import { UsageError } from '../errors.ts';

/** A whole number above 0 that was given as an option. @throws UsageError */
export function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`--${option} ${text}: not a whole number above 0.`);
}
