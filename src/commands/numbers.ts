import { UsageError } from '../errors.ts';

/** A whole number, at least `least`, that was given as an option. @throws UsageError */
export function wholeNumber(option: string, text: string, least = 1): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`--${option} ${text}: not a whole number${least > 0 ? ` above ${least - 1}` : ''}.`);
}

/** A number of 0 or more, such as "0.5", that was given as an option. @throws UsageError */
export function amount(option: string, text: string): number {
  if (/^(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})$/.test(text)) return Number(text);
  throw new UsageError(`--${option} ${text}: not a number of 0 or more.`);
}
