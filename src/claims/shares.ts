import type { Document } from '../text/document.ts';
import type { CutMention, DraftClaim, EmployerMention } from '../types.ts';
import { percentOf } from './percent-of.ts';
import { isRunningTotal } from './totals.ts';

/** An employer that no word of the cut's sentence names. */
export const isUnderstood = (e: EmployerMention): boolean => e.by === 'in focus';

/** A share told apart from its number ("the cuts will shrink the work force by 15 percent") goes to the count it means. */
export function absorbShares(
  doc: Document,
  claims: DraftClaim[],
  isPast: (cut: CutMention) => boolean,
): void {
  // A share of all staff has the first claim to the count.
  const unit = (c: DraftClaim): number => (percentOf(doc, c.percent) === 'unit' ? 1 : 0);
  const shares = claims.filter((c) => c.percent && !c.quantity).sort((a, b) => unit(a) - unit(b));
  for (const share of shares) {
    const first = share.cuts[0] as CutMention;
    if (isRunningTotal(doc, first)) continue;
    const past = share.cuts.every(isPast);
    const open = claims.filter((c) => c.quantity !== null && c.percent === null);
    const own = open.filter((c) => c.employer.key === share.employer.key);
    const counts = own.filter((c) => c.cuts.some((m) => m.quantity !== null && isPast(m) === past));
    // "The cuts represent 15 percent of staff" is said of the number just told, whoever "the unit" is, else of the largest.
    const definite = share.cuts.find((m) => refersBack(doc, m));
    const told = definite && justTold(open, definite);
    const near = counts.find((c) =>
      c.cuts.some((m) => m.quantity && Math.abs(m.sentence - first.sentence) <= 4),
    );
    // "The cuts total a third of the project's staff": of the one employer that has cut, whoever the words lead to.
    const alone =
      definite &&
      own.length === 0 &&
      isUnderstood(share.employer) &&
      new Set(open.map((c) => c.employer.key)).size === 1;
    const largest = [...(alone ? open : definite ? own : counts)].sort(
      (a, b) => (b.quantity?.value ?? 0) - (a.quantity?.value ?? 0),
    )[0];
    // "about 1,000 employees and 600 temporary workers": the parts of one telling.
    const together = new Set(counts.map((c) => (c.cuts[0] as CutMention).sentence)).size === 1;
    const count = told ?? (definite ? largest : (near ?? (together ? largest : undefined)));
    if (!count || (count.quantity?.vague && own.length > 1)) continue;
    count.cuts.push(...share.cuts);
    count.percent = share.percent;
    claims.splice(claims.indexOf(share), 1);
  }
}

/** The largest number told in the sentence of a mention or the one before it. */
function justTold(claims: readonly DraftClaim[], at: CutMention): DraftClaim | undefined {
  const told = claims.filter((c) =>
    c.cuts.some(
      (m) => m.quantity && !m.quantity.vague && m.sentence <= at.sentence && m.sentence >= at.sentence - 1,
    ),
  );
  return told.sort((a, b) => (b.quantity?.value ?? 0) - (a.quantity?.value ?? 0))[0];
}

/** "the cuts represent …", "The measures translate to …", "with a third of the staff gone": said of a cut told before. */
function refersBack(doc: Document, m: CutMention): boolean {
  const opening = doc.sentences[m.sentence]!.from;
  return (
    m.rule === 'percent/that-is-p' ||
    /^(?:the|these|those)$/.test(doc.word[m.trigger[0] - 1] ?? '') ||
    /^(?:gone|a|altogether|in|together)$/.test(doc.word[m.trigger[0]] as string) ||
    (m.voice !== 'active' &&
      m.range[0] - opening < 8 &&
      /^(?:cuts|measures|moves?|reductions?|plan|layoffs|lay-offs|redundancies|losses|figure|number)$/.test(
        doc.word[opening + 1] ?? '',
      ) &&
      /^(?:the|these|those|that|this)$/.test(doc.word[opening] as string))
  );
}
