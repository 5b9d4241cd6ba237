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
  return phrasesOf(doc, claims, rules, ([from, to]) => doc.word.slice(from, to).join(' '));
}
