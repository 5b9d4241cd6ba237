import type { Document } from '../text/document.ts';
import type { CutMention, DraftClaim, Percent, Quantity } from '../types.ts';

/** Numbers this near (as a share) to a number of the body are roundings by the headline. */
const HEADLINE_ROUNDING = 0.12;

/** How far (as a share) a figure may be from the fraction in words that rounds it. */
const FRACTION_ROUNDING = 0.2;

/** True if a mention gives the number, or else the share, of a claim; the headline may round it. */
export function sameAmount(doc: Document, claim: DraftClaim, cut: CutMention, title: boolean): boolean {
  const a = claim.quantity;
  const b = cut.quantity;
  if (a && b) {
    if (a.value !== null && b.value !== null)
      return (
        a.value === b.value ||
        (title &&
          significant(b.value) < significant(a.value) &&
          Math.abs(a.value - b.value) / b.value <= HEADLINE_ROUNDING) ||
        rounds(claim, cut)
      );
    if (a.low !== null && b.low !== null) return a.low === b.low && a.high === b.high;
    // "up to 6,000" in a headline, "between 5,000 and 6,000" below it.
    if (a.low !== null && b.value !== null) return b.value === a.high || b.value === a.low;
    if (b.low !== null && a.value !== null) return a.value === b.high || a.value === b.low;
    return a.vague !== null && b.vague !== null && vagueWord(a) === vagueWord(b);
  }
  const p = claim.percent;
  const q = cut.percent;
  if (p && q && (!a || !b)) return samePercent(p, q) || isFractionOf(doc, p, q);
  return false;
}

/** "up to 20 percent" above "15 to 20 percent" is a bound of the range. */
function samePercent(p: Percent, q: Percent): boolean {
  if (p.value !== null && q.value !== null) return p.value === q.value;
  if (p.value !== null) return p.value === q.low || p.value === q.high;
  if (q.value !== null) return q.value === p.low || q.value === p.high;
  return p.low === q.low && p.high === q.high;
}

/** "Almost half" of a headline is the 45 percent of the body: a fraction in words only rounds a figure near it. */
function isFractionOf(doc: Document, p: Percent, q: Percent): boolean {
  const inFigures = (x: Percent): boolean => doc.word.slice(x.from, x.to).some((w) => /\d/.test(w));
  if (p.value === null || q.value === null || inFigures(p) === inFigures(q)) return false;
  return Math.abs(p.value - q.value) <= FRACTION_ROUNDING * Math.max(p.value, q.value);
}

/** Digits that are not trailing zeros: 2 for 250, 3 for 265. */
export const significant = (n: number): number => String(n).replace(/0+$/, '').length;

/** "more than 400" in the opening is the 430 told below it: a hedged number rounds an exact one near it. */
function rounds(claim: DraftClaim, cut: CutMention): boolean {
  const [a, b] = [claim.quantity as Quantity, cut.quantity as Quantity];
  const [x, y] = [a.value as number, b.value as number];
  if (
    Math.abs(x - y) / Math.max(x, y) > 0.08 ||
    Math.abs((claim.cuts[0] as CutMention).sentence - cut.sentence) > 8 ||
    (claim.cuts[0] as CutMention).sentence === cut.sentence
  )
    return false;
  const fits = (hedged: Quantity, exact: number): boolean =>
    hedged.qualifier === 'at_least'
      ? exact > (hedged.value as number)
      : hedged.qualifier === 'at_most'
        ? exact < (hedged.value as number)
        : hedged.qualifier === 'approximate';
  // "more than 400" and "about 430" below it.
  const finer = (coarse: Quantity, fine: Quantity): boolean =>
    coarse.qualifier === 'at_least' &&
    fine.qualifier === 'approximate' &&
    (fine.value as number) > (coarse.value as number) &&
    significant(fine.value as number) > significant(coarse.value as number);
  if (finer(a, b) || finer(b, a)) return true;
  if (a.qualifier === 'at_least' && b.qualifier === 'at_most') return x < y;
  if (b.qualifier === 'at_least' && a.qualifier === 'at_most') return y < x;
  return (
    (a.qualifier !== 'exact' && b.qualifier === 'exact' && fits(a, y)) ||
    (b.qualifier !== 'exact' && a.qualifier === 'exact' && fits(b, x))
  );
}

/** "several hundred" and "hundreds" say the same. */
export const vagueWord = (q: Quantity): string =>
  /(hundred|thousand|dozen|score|ten)/.exec(q.vague?.toLowerCase() ?? '')?.[1] ?? q.vague ?? '';
