import { UsageError } from '../../errors.ts';

/** A header of the form "Name: value" as a pair. @throws UsageError where it is not one */
export function parseHeader(text: string): readonly [string, string] {
  const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new UsageError(`--header "${text.slice(0, 80)}": not of the form "Name: value".`);
  }
  return [name.toLowerCase(), value.trim()];
}

/**
 * Which of the user's own headers go to a server. All go to the one that the user named; another one, to
 * which that redirects, gets those that only say what is wanted, as the rest may be secrets.
 */
export function headersFor(
  own: readonly (readonly [string, string])[],
  given: URL,
  url: URL,
): Record<string, string> {
  return Object.fromEntries(own.filter(([name]) => isSame(given, url) || name.startsWith('accept')));
}

/** The same server, also where it moves the reader from http to https. */
const isSame = (given: URL, url: URL): boolean =>
  given.origin === url.origin || (given.port === '' && url.origin === `https://${given.hostname}`);
