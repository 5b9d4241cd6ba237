import { extract } from '../../src/pipeline.ts';

/** Words that end a role without telling more: "sales staff" is "sales". */
const TAIL =
  / (?:staff|jobs?|workers?|employees?|roles?|positions?|posts?|teams?|departments?|divisions?|units?|arm|group|business|businesses|organisation|office|service)$/i;
/** A role without such words, a place without a final point. */
const plain = (words: string): string => words.replace(TAIL, '').replace(/\.$/, '').toLowerCase();

/** Each phrase once, in alphabetical order. */
const each = (phrases: readonly string[]): string[] => [...new Set(phrases.map(plain))].sort();

/** The roles and places that news is marked with, and those that are found in it without the marks. */
export function told(marked: string): {
  found: { roles: string[]; places: string[] };
  expected: { roles: string[]; places: string[] };
} {
  const marks = (pattern: RegExp): string[] => [...marked.matchAll(pattern)].map((m) => m[1] as string);
  const body = marked.replace(/[{}[\]]/g, '');
  const page = { source: 'test', url: null, title: null, body, publisher: null, authors: [] };
  const { claims } = extract({ ...page, published: null, language: 'en' });
  return {
    found: {
      roles: each(claims.flatMap((c) => c.roles.map((r) => r.text))),
      places: each(claims.flatMap((c) => c.locations.map((l) => l.text))),
    },
    expected: { roles: each(marks(/\{(.+?)\}/g)), places: each(marks(/\[(.+?)\]/g)) },
  };
}
