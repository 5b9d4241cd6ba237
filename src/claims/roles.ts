import { isGenericPeople } from '../lexicon/occupations.ts';
import type { PhraseRule } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import type { CutMention } from '../types.ts';
import type { PhraseMention } from './phrases.ts';
import { phrasesOf } from './phrases.ts';

/** The roles of each claim, in the order of the claims; `claims` holds the mentions of each. */
export function rolesOf(
  doc: Document,
  claims: readonly (readonly CutMention[])[],
  rules: readonly PhraseRule[],
): PhraseMention[][] {
  return phrasesOf(doc, claims, rules, ([from, to]) => {
    const words = doc.word.slice(from, to);
    const telling = words.filter((w) => !isGenericPeople(w));
    return (telling.length > 0 ? telling : words).join(' ');
  });
}
