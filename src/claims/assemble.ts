import type { Document } from '../text/document.ts';
import type { CutMention, DraftClaim } from '../types.ts';
import { sameAmount, significant, vagueWord } from './amounts.ts';
import { addEvents, type EmployedCut, type ToldAlone } from './events.ts';
import { absorbShares, isUnderstood } from './shares.ts';
import { isRunningTotal } from './totals.ts';

/** Smaller numbers may well stand in two cuts of one article. */
const STRAY = 30;
/**
 * Makes claims of mentions: the same number of the same employer is one claim however often it is told; an
 * event without a number belongs to what is known of its employer, or is a claim of its own.
 */
export function assemble(doc: Document, cuts: readonly EmployedCut[], told: ToldAlone): DraftClaim[] {
  const claims: DraftClaim[] = [];
  const inTitle = (c: CutMention): boolean => doc.sentences[c.sentence]?.title === true;
  // The body is more exact than the headline, so it makes the claims and the headline joins them.
  const ordered = [...cuts.filter(({ cut }) => !inTitle(cut)), ...cuts.filter(({ cut }) => inTitle(cut))];
  for (const { cut, employer } of ordered) {
    if (!cut.quantity && !cut.percent) continue;
    const same = claims.find(
      (c) =>
        c.employer.key === employer.key &&
        sameAmount(doc, c, cut, inTitle(cut)) &&
        (inTitle(cut) || !isFurther(doc, c, cut)),
    );
    if (same) join(doc, same, cut);
    else
      claims.push({
        employer,
        cuts: [cut],
        quantity: cut.quantity,
        percent: cut.percent,
        partOf: null,
        main: false,
      });
  }
  absorbStrays(doc, claims);
  absorbVague(doc, claims, told.isPast);
  absorbShares(doc, claims, told.isPast);
  addEvents(
    claims,
    ordered.filter(({ cut }) => !cut.quantity && !cut.percent),
    told,
  );
  for (const c of claims) c.cuts.sort((a, b) => a.range[0] - b.range[0]);
  findParts(doc, claims);
  return claims;
}

/** "Another 400 positions" after "400 people": the same number again, of others. */
function isFurther(doc: Document, claim: DraftClaim, cut: CutMention): boolean {
  return saysFurther(doc, cut) && !claim.cuts.some((m) => saysFurther(doc, m));
}

const saysFurther = (doc: Document, m: CutMention): boolean =>
  m.quantity !== null && /^(?:another|further|additional|extra)$/i.test(doc.word[m.quantity.from - 1] ?? '');

function join(doc: Document, claim: DraftClaim, cut: CutMention): void {
  claim.cuts.push(cut);
  if (!claim.percent || (claim.percent.low === null && cut.percent?.low != null))
    claim.percent = cut.percent ?? claim.percent;
  const q = cut.quantity;
  if (!q) return;
  if (!claim.quantity || (claim.quantity.low === null && q.low !== null)) {
    claim.quantity = q;
    return;
  }
  if (
    claim.quantity.value !== null &&
    q.value !== null &&
    q.value !== claim.quantity.value &&
    (q.qualifier === 'exact' || significant(q.value) > significant(claim.quantity.value)) &&
    !doc.sentences[cut.sentence]?.title
  ) {
    claim.quantity = q;
    return;
  }
  // The first telling in the body decides the hedge; an exact one gives way to a hedge told later in the body.
  if (
    claim.quantity.qualifier === 'exact' &&
    q.qualifier !== 'exact' &&
    q.value === claim.quantity.value &&
    !doc.sentences[cut.sentence]?.title &&
    cut.sentence - (claim.cuts[0] as CutMention).sentence < 3
  )
    claim.quantity = q;
}

const BOUNDS: Record<string, readonly [number, number]> = {
  several: [2, 60],
  'a few': [2, 30],
  few: [2, 30],
  handful: [2, 30],
  dozen: [12, 199],
  score: [20, 199],
  ten: [10, 999_999],
  hundred: [100, 1999],
  thousand: [1000, 99_999],
};

/** "hundreds of jobs" in the opening is the 650 of the next paragraph. */
function absorbVague(doc: Document, claims: DraftClaim[], isPast: (cut: CutMention) => boolean): void {
  for (let i = claims.length - 1; i >= 0; i--) {
    const vague = claims[i] as DraftClaim;
    if (!vague.quantity?.vague) continue;
    if (isRunningTotal(doc, vague.cuts[0] as CutMention)) continue;
    const bounds = BOUNDS[vagueWord(vague.quantity)];
    const at = (vague.cuts[0] as CutMention).sentence;
    const exact = claims.find(
      (c) =>
        c !== vague &&
        c.employer.key === vague.employer.key &&
        c.quantity?.value != null &&
        bounds !== undefined &&
        c.quantity.value >= bounds[0] &&
        c.quantity.value <= bounds[1] &&
        Math.abs((c.cuts[0] as CutMention).sentence - at) <= 15 &&
        !isToldAfter(doc, vague, c) &&
        c.cuts.some((m) => isPast(m) === isPast(vague.cuts[0] as CutMention)) &&
        !isHistory(vague, c),
    );
    if (!exact) continue;
    exact.cuts.push(...vague.cuts);
    exact.percent ??= vague.percent;
    claims.splice(i, 1);
  }
}

/** "hundreds were let go overall" below the exact number is another; "the hundreds who will go" is the same. */
function isToldAfter(doc: Document, vague: DraftClaim, exact: DraftClaim): boolean {
  const body = exact.cuts.find((m) => doc.sentences[m.sentence]?.title !== true);
  const isDefinite = (m: CutMention): boolean =>
    [m.range[0], m.range[0] - 1].some((i) => /^(?:the|these|those)$/.test(doc.word[i] ?? ''));
  return (
    body !== undefined &&
    body.sentence <= (vague.cuts[0] as CutMention).sentence &&
    !vague.cuts.some(isDefinite)
  );
}

/** The number that an article gives one employer by name is the same when it is told of an employer only understood. */
function absorbStrays(doc: Document, claims: DraftClaim[]): void {
  for (let i = claims.length - 1; i >= 0; i--) {
    const stray = claims[i] as DraftClaim;
    const value = stray.quantity?.value;
    if (
      value == null ||
      value < STRAY ||
      !isUnderstood(stray.employer) ||
      stray.cuts.some((m) => saysFurther(doc, m))
    )
      continue;
    const named = claims.filter(
      (c) =>
        c !== stray &&
        c.quantity?.value === value &&
        c.employer.kind === 'employer' &&
        !isUnderstood(c.employer),
    );
    const owner = named[0];
    if (named.length !== 1 || !owner || owner.employer.key === stray.employer.key) continue;
    owner.cuts.push(...stray.cuts);
    owner.percent ??= stray.percent;
    claims.splice(i, 1);
  }
}

/** Two cuts told in one sentence are two cuts. */
const isHistory = (a: DraftClaim, b: DraftClaim): boolean =>
  a.cuts.some((x) => b.cuts.some((y) => x.sentence === y.sentence));

const PART_WORDS = /^(?:including|of which|of whom|among them)\b/i;

/** Links parts to the total they are a part of: "including 200 in Leeds", "of those, 150 …". */
function findParts(doc: Document, claims: readonly DraftClaim[]): void {
  for (const c of claims) {
    const value = c.quantity?.value;
    if (value == null) continue;
    const first = c.cuts.find((m) => m.quantity?.value === value);
    if (!first) continue;
    const s = doc.sentences[first.sentence];
    if (!s) continue;
    const opening = doc.text.slice(s.start, s.start + 40);
    const words = doc.text.slice(doc.start[first.range[0]], doc.end[first.range[1] - 1]);
    const partial =
      first.rule === 'count/part-of-cuts' ||
      PART_WORDS.test(words) ||
      /^(?:Of (?:the|those|these|that)|These include|This includes|That includes|The cuts include|The total includes)\b/.test(
        opening,
      );
    if (!partial) continue;
    const total = claims
      .filter(
        (t) =>
          t !== c &&
          t.employer.key === c.employer.key &&
          (t.quantity?.value ?? t.quantity?.high ?? 0) > value &&
          t.cuts.some((m) => m.range[0] < first.range[0] && first.sentence - m.sentence <= 6),
      )
      .sort((a, b) => (b.cuts[0] as CutMention).sentence - (a.cuts[0] as CutMention).sentence)[0];
    if (total && total.partOf !== c) c.partOf = total;
  }
}
