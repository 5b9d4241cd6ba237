import { isGenericPeople, singular } from '../lexicon/occupations.ts';
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
  const found = phrasesOf(doc, claims, rules, ([from, to]) => {
    const words = doc.word.slice(from, to);
    const telling = words.filter((w) => !isGenericPeople(w));
    return (telling.length > 0 ? telling : words).map(singular).join(' ');
  });
  // "agents" beside "station agents" says nothing of its own.
  const heads = new Set(
    found
      .flat()
      .flatMap(({ range: [from, to] }) => (to - from > 1 ? [singular(doc.word[to - 1] as string)] : [])),
  );
  return found.map((list) => {
    const bags = list.map((m) => new Set(wordsOf(doc, m).map(stem)));
    return list.filter((m, i) => {
      const own = bags[i] as Set<string>;
      // "investment bank" beside "investment banking"
      if (bags.slice(0, i).some((other) => sameWords(own, other))) return false;
      const word = doc.word[m.range[0]] as string;
      return m.range[1] - m.range[0] > 1 || !BARE.test(word) || !heads.has(singular(word));
    });
  });
}

/** The words of a role that tell of the work. */
const wordsOf = (doc: Document, { range: [from, to] }: PhraseMention): string[] =>
  doc.word
    .slice(from, to)
    .filter((w) => !isGenericPeople(w) && /\p{L}/u.test(w) && !/^(?:and|of|the)$/.test(w));

/** "banking", "bankers" and "bank" tell of one kind of work. */
const stem = (word: string): string => singular(word).replace(/(?:ing|ers?|ors?)$/, '');

/** True if two roles are told with the same words. */
const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word));

/** Words for people that need another word to tell what they do. */
const BARE =
  /^(?:agents|officers|representatives|operators|attendants|handlers|assistants|specialists|advisers|advisors|consultants|technicians|crews?|drivers)$/;
