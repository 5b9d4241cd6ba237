import type { Claim } from '../schema.ts';
import type { Document } from '../text/document.ts';
import type {
  CutMention,
  DraftClaim,
  Percent,
  Quantity,
  TokenRange,
  Trace,
  TracedMention,
} from '../types.ts';
import type { DroppedMention } from './mentions.ts';

/** What the stages made on the way to the claims. */
export interface Steps {
  readonly doc: Document;
  /** Cuts that make no claim, or that lost against another mention of the same words. */
  readonly dropped: readonly DroppedMention[];
  /** In the order of `claims`. */
  readonly drafts: readonly DraftClaim[];
  readonly claims: Claim[];
  /** The rules that found a claim's roles, places and reasons, in their order there. */
  readonly partRules: readonly PartRules[];
}

export interface PartRules {
  readonly roles: readonly string[];
  readonly locations: readonly string[];
  readonly rationale: readonly string[];
}

/** Tells the steps as mentions: those of each claim in its order, then those that were dropped. */
export function traceOf({ doc, dropped, drafts, claims, partRules }: Steps): Trace {
  const used = drafts.flatMap((draft, i) => mentionsOf(doc, draft, claims[i]!, partRules[i]!));
  // That two patterns of one rule read the same words tells nobody anything.
  const rivals = dropped.filter(({ mention, why }) => !why.endsWith(` ${mention.rule}`));
  return [...used, ...rivals.map(({ mention, why }) => cutMention(doc, mention, [], why))];
}

function mentionsOf(doc: Document, draft: DraftClaim, claim: Claim, rules: PartRules): TracedMention[] {
  const made = { claims: [claim.id], dropped: null };
  const company = claim.company && {
    kind: 'company' as const,
    text: claim.company.text,
    reads: claim.company.name,
    by: `entities, ${draft.employer.by}`,
    ...made,
  };
  const part = (
    kind: TracedMention['kind'],
    text: string,
    by: string | undefined,
    reads = '',
  ): TracedMention => ({ kind, text, reads, by: by ?? 'claims', ...made });
  return [
    ...draft.cuts.map((cut) => cutMention(doc, cut, [claim.id], null)),
    ...(company ? [company] : []),
    ...claim.roles.map((role, i) => part('role', role.text, rules.roles[i])),
    ...claim.locations.map((place, i) => part('location', place.text, rules.locations[i])),
    ...claim.rationale.map((reason, i) =>
      part('rationale', reason.text, rules.rationale[i], reason.category.replaceAll('_', ' ')),
    ),
  ];
}

function cutMention(
  doc: Document,
  cut: CutMention,
  claims: readonly string[],
  dropped: string | null,
): TracedMention {
  const { quantity, percent } = cut;
  return {
    kind: quantity ? 'count' : percent ? 'percent' : 'cut',
    text: words(doc, cut.range),
    reads: quantity ? amountWords(quantity) : percent ? `${amountWords(percent)}%` : '',
    by: cut.rule,
    claims,
    dropped,
  };
}

const words = (doc: Document, [from, to]: TokenRange): string =>
  doc.text.slice(doc.start[from], doc.end[to - 1]);

function amountWords(amount: Quantity | Percent): string {
  const number = amount.value ?? (amount.low === null ? null : `${amount.low} to ${amount.high}`);
  if (number === null) return 'vague' in amount ? (amount.vague ?? '') : '';
  const hedge =
    'qualifier' in amount && !['exact', 'range'].includes(amount.qualifier) ? amount.qualifier : '';
  return `${hedge.replaceAll('_', ' ')} ${number}`.trim();
}
