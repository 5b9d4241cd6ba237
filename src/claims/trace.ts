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
}

/** Tells the steps as mentions: those of each claim in its order, then those that were dropped. */
export function traceOf({ doc, dropped, drafts, claims }: Steps): Trace {
  const used = drafts.flatMap((draft, i) => mentionsOf(doc, draft, claims[i]!));
  // That two patterns of one rule read the same words tells nobody anything.
  const rivals = dropped.filter(({ mention, why }) => !why.endsWith(` ${mention.rule}`));
  return [...used, ...rivals.map(({ mention, why }) => cutMention(doc, mention, [], why))];
}

function mentionsOf(doc: Document, draft: DraftClaim, claim: Claim): TracedMention[] {
  const made = { claims: [claim.id], dropped: null };
  const company = claim.company && {
    kind: 'company' as const,
    text: claim.company.text,
    reads: claim.company.name,
    by: `entities, ${draft.employer.by}`,
    ...made,
  };
  const part = (kind: TracedMention['kind'], text: string, reads: string): TracedMention => ({
    kind,
    text,
    reads,
    by: 'claims',
    ...made,
  });
  return [
    ...draft.cuts.map((cut) => cutMention(doc, cut, [claim.id], null)),
    ...(company ? [company] : []),
    ...claim.roles.map((role) => part('role', role.text, '')),
    ...claim.locations.map((place) => part('location', place.text, '')),
    ...claim.rationale.map((reason) => part('rationale', reason.text, reason.category.replaceAll('_', ' '))),
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
