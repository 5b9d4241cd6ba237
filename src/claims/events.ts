import type { CutMention, DraftClaim, EmployerMention } from '../types.ts';

/** A mention of a cut together with its employer. */
export interface EmployedCut {
  readonly cut: CutMention;
  readonly employer: EmployerMention;
  /** True where the words do not tie the cut to the employer: it may join a claim but makes none. */
  readonly loose: boolean;
}

/** What a mention tells by itself. */
export interface ToldAlone {
  /** It is history beside the news. */
  readonly isPast: (cut: CutMention) => boolean;
  /** Why a cut without a number is another than those that are told: it is denied, a report of it is waved away, it comes on top. */
  readonly apartFor: (cut: CutMention) => 'denied' | 'rebuffed' | 'further' | null;
  /** The words say that it was earlier than the news. */
  readonly isEarlier: (cut: CutMention) => boolean;
  /** Others say it, nobody confirms it. */
  readonly isRumour: (cut: CutMention) => boolean;
  readonly isFurlough: (cut: CutMention) => boolean;
}

/** Adds the mentions without a number to the claims of their employers, or makes claims of them. */
export function addEvents(claims: DraftClaim[], events: readonly EmployedCut[], told: ToldAlone): void {
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
      told.isPast(cut) &&
      told.isEarlier(cut) &&
      own.length > 0 &&
      !own.some((c) => c.cuts.some(told.isPast));
    // New cuts told beside an earlier round that had a number.
    const news =
      !loose && !listed && !told.isPast(cut) && own.length > 0 && own.every((c) => c.cuts.every(told.isPast));
    // "strikes 65 jobs and sends managers on furlough": two actions.
    const leave =
      !loose && own.length > 0 && told.isFurlough(cut) && !own.some((c) => c.cuts.some(told.isFurlough));
    const apart = loose && !employer.main ? null : told.apartFor(cut);
    // What the employer waves away is the number that is rumoured.
    const rumour = apart === 'rebuffed' ? own.find((c) => c.cuts.some(told.isRumour)) : undefined;
    const near = apart
      ? (rumour ?? own.find((c) => c.cuts.some((m) => told.apartFor(m) === apart)))
      : round || news || leave
        ? undefined
        : nearest(
            ofItsTime(
              own.filter((c) => !c.cuts.every((m) => told.apartFor(m) !== null)),
              cut,
              told.isPast,
            ),
            cut,
          );
    if (near) near.cuts.push(cut);
    else if (!loose || apart === 'denied' || apart === 'rebuffed')
      claims.push({ employer, cuts: [cut], quantity: null, percent: null, partOf: null, main: false });
  }
}

/** The claims that are news like the cut, where there are such: after an earlier round the article goes on with the news. */
function ofItsTime(
  own: readonly DraftClaim[],
  cut: CutMention,
  isPast: (cut: CutMention) => boolean,
): readonly DraftClaim[] {
  const news = isPast(cut) ? [] : own.filter((c) => c.cuts.some((m) => !isPast(m)));
  return news.length > 0 ? news : own;
}

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
