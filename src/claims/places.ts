import type { PhraseRule } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import type { CutMention } from '../types.ts';
import type { PhraseMention } from './phrases.ts';
import { phrasesOf } from './phrases.ts';

/** The places of each claim, in the order of the claims; `claims` holds the mentions of each. */
export function placesOf(
  doc: Document,
  claims: readonly (readonly CutMention[])[],
  rules: readonly PhraseRule[],
): PhraseMention[][] {
  return phrasesOf(doc, claims, rules, ([from, to]) => doc.word.slice(from, to).join(' ')).map((found) =>
    found.filter(
      (m) => !found.some((other) => other !== m && (covers(doc, other, m) || restates(doc, other, m))),
    ),
  );
}

/** True if `a` says all that `b` says: "Lordstown, Ohio" beside "Lordstown", "Europe" beside "European". */
function covers(doc: Document, a: PhraseMention, b: PhraseMention): boolean {
  const wordsOf = (m: PhraseMention): string[] =>
    doc.word.slice(m.range[0], m.range[1]).filter((w) => w !== ',' && w !== '.');
  const long = wordsOf(a);
  const short = wordsOf(b);
  if (short.length < long.length) return short.every((w) => long.includes(w));
  const last = short.at(-1) as string;
  return (
    short.length === long.length &&
    DEMONYM_END.test(last) &&
    short.slice(0, -1).every((w, i) => w === long[i]) &&
    !DEMONYM_END.test(long.at(-1) as string) &&
    sameStem(long.at(-1) as string, last)
  );
}

/** Names of one country: of two in one claim the body's is kept, else the noun's, else the first. */
const COUNTRY_NAMES: readonly RegExp[] = [
  /^(?:uk|u\.k\.|united kingdom|britain|great britain|british)$/,
  /^(?:us|u\.s\.|u\.s|usa|u\.s\.a\.|united states|america|american)$/,
];

/** True if `a` is to be kept of two names of one country. */
function restates(doc: Document, a: PhraseMention, b: PhraseMention): boolean {
  const words = (m: PhraseMention): string => doc.word.slice(m.range[0], m.range[1]).join(' ');
  const names = COUNTRY_NAMES.find((c) => c.test(words(a)) && c.test(words(b)));
  if (!names) return false;
  const weight = (m: PhraseMention): number =>
    (inTitle(doc, m) ? 2 : 0) + (/^(?:british|american)$/.test(words(m)) ? 1 : 0);
  const [x, y] = [weight(a), weight(b)];
  return x < y || (x === y && a.range[0] < b.range[0]);
}

const inTitle = (doc: Document, m: PhraseMention): boolean => {
  const title = doc.sentences.findLast((s) => s.title);
  return title !== undefined && m.range[0] < title.to;
};

/** "spain" and "spanish", but not "australia" and "austrian". */
const sameStem = (noun: string, adjective: string): boolean =>
  noun.slice(0, 3) === adjective.slice(0, 3) &&
  (!noun.startsWith('aus') || noun.slice(0, 6) === adjective.slice(0, 6));

const DEMONYM_END = /(?:an|ish|ese|ch|i|ic)$/;
