import type { Claim } from '../schema.ts';
import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention, ReasonMention } from '../types.ts';
import {
  attached,
  EXPLAINED_WITHIN,
  firstPerson,
  firstVerb,
  isQuotedFromEmployer,
  neighbour,
  previous,
  subjectOf,
  tie,
} from './reason-ties.ts';
import type { Receipts } from './record.ts';
import { speakerOf } from './speakers.ts';

/** The sentences in which reasons are worth looking for: those of the claims, and what stands near or points back. */
export function sentencesNear(doc: Document, claims: readonly (readonly CutMention[])[]): number[] {
  const told = new Set(claims.flatMap((c) => c.map((m) => m.sentence)));
  if (told.size === 0) return [];
  const near: number[] = [];
  for (const s of doc.sentences)
    if (told.has(s.index) || neighbour(doc, s, told) !== null || tie(doc, s, told) !== null)
      near.push(s.index);
  return near;
}

/** Which reasons belong to which claim: one list a claim, each in the order of the text. */
export function reasonsOf(
  doc: Document,
  claims: readonly (readonly CutMention[])[],
  found: readonly ReasonMention[],
  employers: readonly (string | null)[] = [],
): ReasonMention[][] {
  const own: ReasonMention[][] = claims.map(() => []);
  const told = new Map<number, { mention: CutMention; claim: number }[]>();
  claims.forEach((mentions, claim) => {
    for (const mention of mentions) {
      const list = told.get(mention.sentence) ?? [];
      told.set(mention.sentence, list);
      list.push({ mention, claim });
    }
  });
  for (const reason of found)
    for (const claim of owners(doc, told, reason, employers)) own[claim]?.push(reason);
  return own.map((reasons) => oncePerWording(doc, best(doc, tightest(reasons), told)));
}

/** A headline that the body repeats word for word gives its reasons once. */
function oncePerWording(doc: Document, reasons: readonly ReasonMention[]): ReasonMention[] {
  const seen = new Set<string>();
  return reasons.filter(({ category, stance, range }) => {
    const wording = `${category} ${stance} ${doc.word.slice(range[0], range[1]).join(' ')}`;
    return !seen.has(wording) && seen.add(wording);
  });
}

/**
 * Each category once a claim and stance, the firmest tie first: a reason told again is the same reason. Those that
 * the tellings of the cut name themselves all stay, since each is told in words of its own.
 */
function best(doc: Document, reasons: readonly ReasonMention[], told: Told): ReasonMention[] {
  // A headline is short for what the text then says in full.
  const distance = (r: ReasonMention) =>
    (told.has(r.sentence) ? 0 : 4) +
    (r.tie === 'clause' || r.tie === 'circumstance' ? 0 : 2) +
    (doc.sentences[r.sentence]?.title ? 3 : 0);
  const chosen = new Map<string, ReasonMention>();
  for (const r of reasons) {
    const key = `${r.category} ${r.stance}`;
    const other = chosen.get(key);
    if (!other || distance(r) < distance(other)) chosen.set(key, r);
  }
  return reasons.filter((r) => distance(r) === 0 || chosen.get(`${r.category} ${r.stance}`) === r);
}

/** A reason as the claim's record has it, with the one who states it. */
export function reasonRecord(
  receipts: Receipts,
  doc: Document,
  reason: ReasonMention,
  employer: string | null,
): Claim['rationale'][number] {
  const source = speakerOf(doc, reason.range);
  return {
    category: reason.category,
    ...receipts.ofTokens(reason.range),
    stance: reason.stance,
    // The organisation that speaks of its own cut is the employer, however the sentence calls it.
    stated_by: {
      type: source.type,
      name: source.type === 'company' ? (employer ?? source.name) : source.name,
    },
  };
}

/** What nobody says right after a cut but to explain it; and what nobody says of themselves then. */
const SAID_OUTRIGHT: ReadonlySet<string> = new Set(['demand_decline', 'contract_loss', 'overhiring']);
const WE_SAY_OUTRIGHT: ReadonlySet<string> = new Set(['competition', 'financial_losses', 'technology']);
/** What can befall an employer: told of it right beside the cut, it is the reason. */
const TROUBLE: ReadonlySet<string> = new Set([
  'financial_losses',
  'demand_decline',
  'competition',
  'disaster_pandemic',
  'overhiring',
]);
type Told = ReadonlyMap<number, readonly { mention: CutMention; claim: number }[]>;

function owners(
  doc: Document,
  told: Told,
  reason: ReasonMention,
  employers: readonly (string | null)[],
): Iterable<number> {
  const s = doc.sentences[reason.sentence] as Sentence;
  if (reason.tie === 'quotation') {
    if (!isQuotedFromEmployer(doc, reason)) return [];
    const cut = told.has(s.index) ? null : previous(s.index, told, EXPLAINED_WITHIN);
    const we = firstPerson(doc, s);
    if (cut !== null && (SAID_OUTRIGHT.has(reason.category) || (we && WE_SAY_OUTRIGHT.has(reason.category))))
      return new Set(told.get(cut)?.map((h) => h.claim));
    if (!we) return [];
  }
  const here = told.get(reason.sentence)?.filter((h) => attached(doc, s, h.mention.trigger, reason));
  if (here) {
    if (here.length === 0) return [];
    // A reason before every cut of the sentence is one for all of them, one after a cut belongs to that.
    const before = here.filter((h) => h.mention.trigger[0] < reason.range[0]);
    if (before.length === 0) return new Set(here.map((h) => h.claim));
    const nearest = Math.max(...before.map((h) => h.mention.trigger[0]));
    return new Set(before.filter((h) => h.mention.trigger[0] === nearest).map((h) => h.claim));
  }
  if (reason.tie === 'state') {
    const beside = neighbour(doc, s, told);
    const claims = beside === null ? [] : (told.get(beside) ?? []).map((h) => h.claim);
    return subjectOf(doc, s, reason.range[0], claims, employers);
  }
  const from = tie(doc, s, told);
  if (from === null || !from.ties.includes(reason.tie)) {
    // "The airline is trying to cut costs": a cause or aim told of the employer itself, beside the cut.
    const ofEmployer =
      reason.tie === 'clause' ||
      (reason.rule === 'reason/hit-by' && TROUBLE.has(reason.category)) ||
      (reason.tie === 'event' && reason.category === 'bankruptcy');
    const beside = ofEmployer ? neighbour(doc, s, told) : null;
    const claims = beside === null ? [] : (told.get(beside) ?? []).map((h) => h.claim);
    return subjectOf(doc, s, firstVerb(doc, s), claims, employers);
  }
  if (from.pointer && !attached(doc, s, from.pointer, reason)) return [];
  return new Set(told.get(from.sentence)?.map((h) => h.claim));
}

/** Of reasons of one category that overlap, the one that says it in the fewest words. */
function tightest(found: readonly ReasonMention[]): ReasonMention[] {
  const length = (r: ReasonMention) =>
    r.range[1] - r.range[0] + (r.tie === 'event' || r.tie === 'quotation' ? 1000 : 0);
  const kept = new Map<string, ReasonMention[]>();
  for (const r of [...found].sort((a, b) => length(a) - length(b))) {
    const key = `${r.sentence} ${r.category}`;
    const others = kept.get(key) ?? [];
    kept.set(key, others);
    if (!others.some((k) => k.range[0] < r.range[1] && r.range[0] < k.range[1])) others.push(r);
  }
  return [...kept.values()].flat().sort((a, b) => a.range[0] - b.range[0]);
}
