import type { PhraseRule, Site } from '../text/attached.ts';
import { attachedTo } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import type { CutMention, TokenRange } from '../types.ts';

/** A phrase that a rule found for a claim. */
export interface PhraseMention {
  /** Id of the rule. */
  readonly rule: string;
  readonly range: TokenRange;
}

/** Most phrases of one claim: what names more is no news of one cut. */
const MAX_PHRASES = 60;
/** How many sentences after a cut may say whom and where it meets. */
const FOLLOWING = 12;
/** How many sentences before the first telling of a cut may do so. */
const PRECEDING = 3;

/**
 * Asks the rules about every mention of every claim, and about the sentences that follow one: these belong to the
 * claim of the last mention before them. Of phrases that mean the same (`key`) a claim keeps the first.
 */
export function phrasesOf(
  doc: Document,
  claims: readonly (readonly CutMention[])[],
  rules: readonly PhraseRule[],
  key: (range: TokenRange) => string,
): PhraseMention[][] {
  const found = claims.map(() => new Map<string, PhraseMention>());
  const ofCut = rules.filter((r) => r.scope === 'cut');
  const ofSentence = rules.filter(
    ({ scope, cues }) => scope === 'sentence' && (!cues || cues.some((cue) => cue.mayMatchIn(doc))),
  );
  const keep = (claim: number, rule: PhraseRule, site: Site): void => {
    for (const range of rule.find(site)) {
      const k = key(range);
      const map = found[claim];
      if (k && map && !map.has(k) && map.size < MAX_PHRASES) map.set(k, { rule: rule.id, range });
    }
  };
  /** The claims that each sentence tells of. */
  const told = new Map<number, number[]>();
  claims.forEach((mentions, claim) => {
    for (const mention of mentions) {
      const sentence = doc.sentences[mention.sentence];
      if (!sentence) continue;
      const here = told.get(sentence.index);
      if (!here) told.set(sentence.index, [claim]);
      else if (here.at(-1) !== claim) here.push(claim);
      const site: Site = { doc, sentence, mention, attached: attachedTo(doc, mention) };
      for (const rule of ofCut) keep(claim, rule, site);
    }
  });
  const first = Math.min(...told.keys());
  // The sentences before the first telling lead up to it.
  let owner: number[] = told.get(first) ?? [];
  let since = Number.NEGATIVE_INFINITY;
  for (const sentence of doc.sentences) {
    if (sentence.index < first - PRECEDING) continue;
    const here = told.get(sentence.index);
    if (here) {
      owner = here;
      since = 0;
    } else since++;
    if (since > FOLLOWING) continue;
    const site: Site = { doc, sentence, mention: null, attached: [] };
    for (const rule of ofSentence) for (const claim of owner.slice(0, 1)) keep(claim, rule, site);
  }
  const weak = new Set(rules.filter((r) => r.weak).map((r) => r.id));
  return found.map((map) => {
    const all = [...map.values()];
    const strong = all.filter((m) => !weak.has(m.rule));
    return strong.length > 0 ? strong : all;
  });
}
