import type { Document } from '../text/document.ts';
import type { CutMention, DraftClaim, EmployerMention, Percent, Quantity } from '../types.ts';
import { percentOf } from './percent-of.ts';

/** A mention of a cut together with its employer. */
export interface EmployedCut {
  readonly cut: CutMention;
  readonly employer: EmployerMention;
  /** True where the words do not tie the cut to the employer: it may join a claim but makes none. */
  readonly loose: boolean;
}

/** Numbers this near (as a share) to a number of the body are roundings by the headline. */
const HEADLINE_ROUNDING = 0.12;

/** Smaller numbers may well stand in two cuts of one article. */
const STRAY = 30;
/** How far (as a share) a figure may be from the fraction in words that rounds it. */
const FRACTION_ROUNDING = 0.2;

/**
 * Makes claims of mentions: the same number of the same employer is one claim however often it is told; an
 * event without a number belongs to what is known of its employer, or is a claim of its own.
 */
export function assemble(
  doc: Document,
  cuts: readonly EmployedCut[],
  isPast: (cut: CutMention) => boolean,
  apartFor: (cut: CutMention) => 'denied' | 'rebuffed' | 'further' | null,
  isEarlier: (cut: CutMention) => boolean,
  isRumour: (cut: CutMention) => boolean,
  isFurlough: (cut: CutMention) => boolean,
): DraftClaim[] {
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
  absorbVague(claims, isPast);
  absorbShares(doc, claims, isPast);
  const events = ordered.filter(({ cut }) => !cut.quantity && !cut.percent);
  for (const { cut, employer, loose } of [
    ...events.filter((e) => !e.loose),
    ...events.filter((e) => e.loose),
  ]) {
    const own = claims.filter((c) => c.employer.key === employer.key);
    // An earlier round told beside the news is an action of its own.
    const listed = employer.by.endsWith('in a list');
    const round =
      !loose &&
      !listed &&
      isPast(cut) &&
      isEarlier(cut) &&
      own.length > 0 &&
      !own.some((c) => c.cuts.some(isPast));
    // New cuts told beside an earlier round that had a number.
    const news =
      !loose && !listed && !isPast(cut) && own.length > 0 && own.every((c) => c.cuts.every(isPast));
    // "strikes 65 jobs and sends managers on furlough": two actions.
    const leave = !loose && own.length > 0 && isFurlough(cut) && !own.some((c) => c.cuts.some(isFurlough));
    const apart = loose && !employer.main ? null : apartFor(cut);
    // What the employer waves away is the number that is rumoured.
    const rumour = apart === 'rebuffed' ? own.find((c) => c.cuts.some(isRumour)) : undefined;
    const near = apart
      ? (rumour ?? own.find((c) => c.cuts.some((m) => apartFor(m) === apart)))
      : round || news || leave
        ? undefined
        : nearest(
            own.filter((c) => !c.cuts.every((m) => apartFor(m) !== null)),
            cut,
          );
    if (near) near.cuts.push(cut);
    else if (!loose || apart === 'denied' || apart === 'rebuffed')
      claims.push({ employer, cuts: [cut], quantity: null, percent: null, partOf: null, main: false });
  }
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

function sameAmount(doc: Document, claim: DraftClaim, cut: CutMention, title: boolean): boolean {
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
    return a.vague !== null && b.vague !== null && word(a) === word(b);
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
const significant = (n: number): number => String(n).replace(/0+$/, '').length;

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
const word = (q: Quantity): string =>
  /(hundred|thousand|dozen|score|ten)/.exec(q.vague?.toLowerCase() ?? '')?.[1] ?? q.vague ?? '';

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
function absorbVague(claims: DraftClaim[], isPast: (cut: CutMention) => boolean): void {
  for (let i = claims.length - 1; i >= 0; i--) {
    const vague = claims[i] as DraftClaim;
    if (!vague.quantity?.vague) continue;
    const bounds = BOUNDS[word(vague.quantity)];
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
        c.cuts.some((m) => isPast(m) === isPast(vague.cuts[0] as CutMention)) &&
        !isHistory(vague, c),
    );
    if (!exact) continue;
    exact.cuts.push(...vague.cuts);
    exact.percent ??= vague.percent;
    claims.splice(i, 1);
  }
}

/** A share told apart from its number ("the cuts will shrink the work force by 15 percent") goes to the count it means. */
function absorbShares(doc: Document, claims: DraftClaim[], isPast: (cut: CutMention) => boolean): void {
  // A share of all staff has the first claim to the count.
  const unit = (c: DraftClaim): number => (percentOf(doc, c.percent) === 'unit' ? 1 : 0);
  const shares = claims.filter((c) => c.percent && !c.quantity).sort((a, b) => unit(a) - unit(b));
  for (const share of shares) {
    const first = share.cuts[0] as CutMention;
    const past = share.cuts.every(isPast);
    const open = claims.filter((c) => c.quantity !== null && c.percent === null);
    const own = open.filter((c) => c.employer.key === share.employer.key);
    const timely = own.filter((c) => c.cuts.some((m) => m.quantity !== null && isPast(m) === past));
    const counts = timely.length > 0 ? timely : own.filter((c) => isNext(c, first));
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

/** True if the number was told in the sentence just before. */
const isNext = (claim: DraftClaim, at: CutMention): boolean =>
  claim.cuts.some((m) => m.quantity && m.sentence === at.sentence - 1);

/** An employer that no word of the cut's sentence names. */
const isUnderstood = (e: EmployerMention): boolean => e.by === 'in focus';

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

/** The claim of the employer that an event without a number most likely tells again: the nearest before it, else the first. */
function nearest(own: readonly DraftClaim[], cut: CutMention): DraftClaim | undefined {
  let best: DraftClaim | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const c of own) {
    for (const m of c.cuts) {
      const d = Math.abs(m.sentence - cut.sentence) + (m.sentence > cut.sentence ? 0.5 : 0);
      if (d < distance) [best, distance] = [c, d];
    }
  }
  return best;
}

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
