import type { Document } from '../text/document.ts';
import type { Match, Pattern } from '../text/pattern.ts';
import { pattern } from '../text/pattern.ts';
import type { Look } from '../text/pattern-needs.ts';
import { mayMatch } from '../text/pattern-needs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention, TokenRange, Voice } from '../types.ts';

/** What an example must yield; only the named fields are compared. */
export interface ExampleValue {
  readonly value?: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: string;
  readonly vague?: string;
  readonly percent?: number;
}

/** A rule for mentions of job cuts. Its examples are its tests and its documentation. */
export interface CutRule {
  /** The path of its file below src/rules, without the ending. */
  readonly id: string;
  /** One sentence: what it finds. */
  readonly says: string;
  readonly voice: Voice;
  /** Captures: `n` quantity, `p` percent, `trigger` words of cutting, `noun` what is cut, `mods` words before it. */
  readonly patterns: readonly Pattern[];
  /** A last look at a match: false where the words mean something else. */
  readonly accept: (match: Match, doc: Document, sentence: Sentence) => boolean;
  /** Sentences with the found words in brackets, and the value that they give. */
  readonly finds: readonly (readonly [text: string, value: ExampleValue])[];
  /** Sentences in which the rule must find nothing, and why. */
  readonly ignores: readonly (readonly [text: string, why: string])[];
}

/** Declares a rule. `find` is one pattern or several, tried in order. */
export function defineRule(
  rule: Omit<CutRule, 'patterns' | 'accept' | 'voice'> & {
    find: string | readonly string[];
    voice?: Voice;
    accept?: CutRule['accept'];
  },
): CutRule {
  const { find, ...rest } = rule;
  return {
    voice: 'active',
    accept: () => true,
    ...rest,
    patterns: (typeof find === 'string' ? [find] : find).map(pattern),
  };
}

/** Every mention that a rule finds in a sentence. */
export function applyRule(rule: CutRule, doc: Document, sentence: Sentence): CutMention[] {
  const found: CutMention[] = [];
  addMentions(
    rule,
    rule.patterns.map((pattern) => ({ pattern, look: pattern.look() })),
    doc,
    sentence,
    found,
  );
  return found;
}

/** A pattern with its look, which may be known before the pattern is read. */
export interface LookedAt {
  readonly pattern: Pattern;
  readonly look: Look;
}

/**
 * Adds every mention that a rule finds in a sentence.
 * @param patterns those of the rule that are to be tried
 */
export function addMentions(
  rule: CutRule,
  patterns: readonly LookedAt[],
  doc: Document,
  sentence: Sentence,
  found: CutMention[],
): void {
  for (const { pattern, look } of patterns) {
    if (!mayMatch(doc, sentence.index, look)) continue;
    for (const match of pattern.matchAfter(look, doc, sentence)) {
      if (!rule.accept(match, doc, sentence)) continue;
      const { n, p: share, trigger, noun, mods } = match.captures;
      const range: TokenRange = [match.from, match.to];
      found.push({
        rule: rule.id,
        sentence: sentence.index,
        range,
        trigger: trigger ?? range,
        noun: noun ?? null,
        modifiers: mods && mods[1] > mods[0] ? mods : null,
        quantity: n ? (doc.quantities.get(n[0]) ?? null) : null,
        percent: share ? (doc.percents.get(share[0]) ?? null) : null,
        voice: rule.voice,
      });
    }
  }
}
