import type { Category, Stance } from '../../schema.ts';
import type { Document } from '../../text/document.ts';
import type { Match, Pattern } from '../../text/pattern.ts';
import { pattern } from '../../text/pattern.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ReasonMention, Tie, TokenRange } from '../../types.ts';
import { clauseEnd, clauseStart, segment } from './clause.ts';
import type { Sign } from './signs.ts';
import { stanceOf } from './stance.ts';

/** What an example must yield. */
export interface ReasonExample {
  readonly category: Category;
  readonly stance?: Stance;
}

/**
 * A rule for the clauses in which reasons are told. It knows the frame ("because of …", "in order to …");
 * what the words within it are about is read from the vocabulary. Its examples are its tests and its page.
 */
export interface ReasonRule {
  /** The path of its file below src/rules, without the ending. */
  readonly id: string;
  /** One sentence: what it finds. */
  readonly says: string;
  readonly tie: Tie;
  /** The frame's cue; none for a rule that takes the clause around the words. Capture `why`: the words that must hold the reason, where it is not the clause around. */
  readonly patterns: readonly Pattern[];
  /** Where the reason stands: after the cue to the end of the clause, or before it. */
  readonly words: 'after' | 'before';
  /** The categories that the frame can carry; null for all. */
  readonly only: ReadonlySet<Category> | null;
  /** The categories that the frame does not carry. */
  readonly not: ReadonlySet<Category>;
  /** A last look at a sign: false where its words mean something else. */
  readonly acceptSign: (sign: Sign, doc: Document) => boolean;
  /** The category that the frame itself names, without a sign; null for most. */
  readonly means: Category | null;
  /** The sign must begin within so many tokens of the cue's end. */
  readonly reach: number;
  /** True where the frame names a cause outright, so that a weak sign is enough if there is no other. */
  readonly outright: boolean;
  readonly accept: (match: Match, doc: Document, sentence: Sentence) => boolean;
  /** Texts with the words of the reason in brackets, and what they give. */
  readonly finds: readonly (readonly [text: string, value: ReasonExample])[];
  /** Texts in which the rule must find nothing, and why. */
  readonly ignores: readonly (readonly [text: string, why: string])[];
}

/** Declares a rule. `find` is one pattern or several, all tried; none where the words need no cue. */
export function defineReason(
  rule: Pick<ReasonRule, 'id' | 'says' | 'finds' | 'ignores'> & {
    find: string | readonly string[];
    tie?: Tie;
    words?: ReasonRule['words'];
    only?: readonly Category[];
    not?: readonly Category[];
    acceptSign?: ReasonRule['acceptSign'];
    means?: Category;
    reach?: number;
    outright?: boolean;
    accept?: ReasonRule['accept'];
  },
): ReasonRule {
  const { find, only, not, ...rest } = rule;
  return {
    tie: 'clause',
    words: 'after',
    accept: () => true,
    acceptSign: () => true,
    means: null,
    reach: Number.POSITIVE_INFINITY,
    outright: false,
    ...rest,
    only: only ? new Set(only) : null,
    not: new Set(not),
    patterns: (typeof find === 'string' ? [find] : find).map(pattern),
  };
}

/** What a rule finds in a sentence, given the sentence's signs. */
export function applyReason(
  rule: ReasonRule,
  doc: Document,
  sentence: Sentence,
  signs: readonly Sign[],
): ReasonMention[] {
  if (rule.patterns.length === 0) return namedBySigns(rule, doc, sentence, signs);
  const found: ReasonMention[] = [];
  for (const p of rule.patterns) {
    let past = -1;
    for (const match of p.match(doc, sentence)) {
      if (match.from < past) continue;
      const read = readMatch(rule, match, doc, sentence, signs);
      if (read.length > 0) past = match.to;
      found.push(...read);
    }
  }
  return found;
}

/** What one match of a rule's pattern says. */
export function readMatch(
  rule: ReasonRule,
  match: Match,
  doc: Document,
  sentence: Sentence,
  signs: readonly Sign[],
): ReasonMention[] {
  if (!rule.accept(match, doc, sentence)) return [];
  const clause = clauseOf(rule, doc, sentence, match);
  const categories = rule.means
    ? new Map([[rule.means, { from: match.from, to: match.to }]])
    : settle(
        signs.filter(
          (s) =>
            s.from >= clause[0] &&
            s.to <= clause[1] &&
            s.from - match.to <= rule.reach &&
            carries(rule, s, doc),
        ),
        rule.outright,
      );
  if (categories.size === 0) return [];
  const stance = stanceOf(doc, sentence, match.from, match.to);
  return [...categories].map(([category, at]) => ({
    rule: rule.id,
    sentence: sentence.index,
    range: categories.size === 1 ? clause : segment(doc, at.from, at.to, clause),
    category,
    stance,
    tie: rule.tie,
  }));
}

function carries(rule: ReasonRule, sign: Sign, doc: Document): boolean {
  const { category } = sign;
  return (!rule.only || rule.only.has(category)) && !rule.not.has(category) && rule.acceptSign(sign, doc);
}

/** A rule without a cue: the signs themselves, each in its clause, each category once. */
function namedBySigns(
  rule: ReasonRule,
  doc: Document,
  sentence: Sentence,
  signs: readonly Sign[],
): ReasonMention[] {
  const carried = signs.filter((s) => carries(rule, s, doc));
  return [...settle(carried)].map(([category, at]) => ({
    rule: rule.id,
    sentence: sentence.index,
    range: [clauseStart(doc, at.from, sentence), clauseEnd(doc, at.to, sentence)],
    category,
    stance: stanceOf(doc, sentence, at.from, at.to),
    tie: rule.tie,
  }));
}

function clauseOf(rule: ReasonRule, doc: Document, sentence: Sentence, match: Match): TokenRange {
  const { why } = match.captures;
  if (why) return [match.from, why[1]];
  return rule.words === 'after'
    ? [match.from, clauseEnd(doc, match.to, sentence)]
    : [clauseStart(doc, match.from, sentence), match.from];
}

/** The categories that the signs settle, each with its first sign; weak ones only if `outright` and no other does. */
export function settle(signs: readonly Sign[], outright = false): Map<Category, Sign> {
  const strong = signs.some((s) => s.weight > 1);
  const first = new Map<Category, Sign>();
  for (const s of signs) {
    const settles = s.weight > 1 || (outright && !strong);
    if (settles && !first.has(s.category)) first.set(s.category, s);
  }
  // "AI automation" is about AI: technology is what is told without it.
  if (first.has('artificial_intelligence')) {
    first.delete('technology');
    first.delete('strategic_shift');
  }
  // "expanded too quickly during the pandemic": the time, not the reason.
  if (first.has('overhiring')) first.delete('disaster_pandemic');
  return first;
}
