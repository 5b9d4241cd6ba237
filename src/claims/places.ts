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
    found.filter((m) => !found.some((other) => other !== m && covers(doc, other, m))),
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
    (long.at(-1) as string).slice(0, 4) === last.slice(0, 4)
  );
}

const DEMONYM_END = /(?:an|ish|ese|ch|i|ic)$/;
