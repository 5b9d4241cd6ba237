import { assemble } from './claims/assemble.ts';
import type { EmployedCut } from './claims/events.ts';
import { MANY, whyNoClaim } from './claims/is-claim.ts';
import { isRoundUp, labelsOf, labelsOfMention } from './claims/labels.ts';
import { orderClaims } from './claims/main-claim.ts';
import { percentOf } from './claims/percent-of.ts';
import type { PhraseMention } from './claims/phrases.ts';
import { placesOf } from './claims/places.ts';
import { reasonRecord, reasonsOf, sentencesNear } from './claims/reasons.ts';
import type { Labels } from './claims/record.ts';
import { claimRecord, Receipts } from './claims/record.ts';
import { rolesOf } from './claims/roles.ts';
import { rebuffs } from './claims/status.ts';
import { isAlso, isFurther, isTied } from './claims/ties.ts';
import { isEarlierRound } from './claims/time.ts';
import type { Steps } from './claims/trace.ts';
import { traceOf } from './claims/trace.ts';
import { type Cuts, cutsOf, outcomeWithoutClaims } from './cuts.ts';
import type { Cast } from './entities/cast.ts';
import { castOf } from './entities/cast.ts';
import type { Employer } from './entities/employer.ts';
import { employersOf } from './entities/employer.ts';
import { socGroup } from './lexicon/soc.ts';
import { articleOutcome, outcomeWithoutCuts, problemOutcome } from './outcome.ts';
import { PLACE_RULES } from './rules/place/index.ts';
import { findReasons } from './rules/reason/index.ts';
import { ROLE_RULES } from './rules/role/index.ts';
import type { Claim, Outcome } from './schema.ts';
import type { CutMention, EmployerMention, Page, ReadResult, Trace } from './types.ts';

/** Article text in, outcome out: no clock, no disk, no network, no randomness. Never throws for any text. */
export function extract(page: ReadResult): Outcome {
  if ('problem' in page) return problemOutcome(page);
  return outcomeWithoutCuts(page) ?? outcomeOfCuts(page, cutsOf(page));
}

/** The outcome of an article whose cuts are found. */
export const outcomeOfCuts = (page: Page, cuts: Cuts): Outcome =>
  outcomeWithoutClaims(page, cuts) ?? readOutcome(page, cuts).outcome;

/** The outcome of a page together with how it came about. */
export function explain(page: ReadResult): { outcome: Outcome; trace: Trace } {
  if ('problem' in page) return { outcome: problemOutcome(page), trace: [] };
  const outcome = outcomeWithoutCuts(page);
  if (outcome) return { outcome, trace: [] };
  const read = readOutcome(page, cutsOf(page));
  return { outcome: read.outcome, trace: traceOf(read.steps) };
}

function readOutcome(page: Page, cuts: Cuts): { outcome: Outcome; steps: Steps } {
  const steps = stepsOf(cuts, page.published);
  return { outcome: articleOutcome(page, cuts.doc.text, steps.claims), steps };
}

/** The stages after the mentions, in order: employers, claims. */
function stepsOf({ doc, kept, dropped, refused: noCuts }: Cuts, published: string | null): Steps {
  if (kept.length === 0) return { doc, dropped, drafts: [], claims: [], partRules: [] };
  const cast = castOf(doc, kept);
  const all = employersOf(doc, cast, kept).flatMap((list, i) => {
    const cut = kept[i] as CutMention;
    return list.map((e) => {
      const employer = employerMention(cast, e);
      const why = noCuts.get(cut) ?? whyNoClaim(doc, cut, employer);
      const named = e.entity?.mentions.some((m) => m.sentence === cut.sentence) !== false;
      return { cut, employer, why, named, loose: !isTied(doc, cut, employer) };
    });
  });
  refuseShared(all);
  const refused = all.flatMap(({ cut, why }) => (why === null ? [] : [{ mention: cut, why }]));
  const employed = all.filter(({ why }) => why === null);
  const article = {
    published,
    roundUp: isRoundUp(
      doc,
      employed.filter((e) => !e.loose || e.cut.quantity).map((e) => e.employer),
    ),
  };
  // What a mention tells by itself, worked out once for time and status.
  const alone = new Map<CutMention, Labels>();
  const toldBy = (cut: CutMention): Labels => {
    const known = alone.get(cut) ?? labelsOfMention(doc, cut, article);
    alone.set(cut, known);
    return known;
  };
  const drafts = assemble(doc, article.roundUp ? employed : employed.map(holdBack), {
    isPast: (cut) => toldBy(cut).time === 'past',
    apartFor: (cut) => {
      if (cut.quantity) return null;
      const { status } = toldBy(cut);
      if (status === 'denied') return rebuffs(doc, cut) ? 'rebuffed' : status;
      return (status === 'possible' && isFurther(doc, cut)) || isAlso(doc, cut) ? 'further' : null;
    },
    isEarlier: (cut) => isEarlierRound(doc, cut, published),
    isRumour: (cut) => toldBy(cut).status === 'reported',
    isFurlough: (cut) => toldBy(cut).method === 'furlough',
  });
  const labels = new Map(drafts.map((d) => [d, labelsOf(doc, d, article)]));
  const ordered = orderClaims(doc, drafts, (d) => labels.get(d)?.time === 'past');
  const receipts = new Receipts(doc);
  const told = ordered.map((d) => d.cuts);
  const employers = ordered.map((d) => d.employer.name);
  const reasons = reasonsOf(doc, told, findReasons(doc, sentencesNear(doc, told)), employers);
  const roles = rolesOf(doc, told, ROLE_RULES);
  const places = placesOf(doc, told, PLACE_RULES);
  const records = ordered.map((d, i) =>
    claimRecord(receipts, doc, d, {
      labels: labels.get(d) as Labels,
      roles: (roles[i] ?? []).map((r) => roleRecord(receipts, r)),
      locations: (places[i] ?? []).map((p) => receipts.ofTokens(p.range)),
      rationale: (reasons[i] ?? []).map((r) => reasonRecord(receipts, doc, r, d.employer.name)),
      percentOf: percentOf(doc, d.percent),
    }),
  );
  ordered.forEach((d, i) => {
    if (d.partOf) (records[i] as Claim).part_of = records[ordered.indexOf(d.partOf)]?.id ?? null;
  });
  const partRules = ordered.map((_, i) => ({
    roles: (roles[i] ?? []).map((r) => r.rule),
    locations: (places[i] ?? []).map((p) => p.rule),
    rationale: (reasons[i] ?? []).map((r) => r.rule),
  }));
  return { doc, dropped: [...refused, ...dropped], drafts: ordered, claims: records, partRules };
}

/** A number that the text gives to many employers is not that of one who is only understood: "31,000 jobs slashed". */
function refuseShared(all: { cut: CutMention; employer: EmployerMention; why: string | null }[]): void {
  const shared = new Set(
    all
      .filter(({ employer, why }) => employer.kind === 'aggregate' || why === MANY)
      .flatMap(({ cut }) => cut.quantity?.value ?? []),
  );
  for (const each of all)
    if (each.why === null && each.employer.by === 'in focus' && shared.has(each.cut.quantity?.value ?? -1))
      each.why = MANY;
}

/** Outside a round-up a cut without a number makes a claim only of the main employer, or of one that its sentence names. */
function holdBack(each: EmployedCut & { readonly named: boolean }): EmployedCut {
  const { cut, employer, named } = each;
  return cut.quantity || cut.percent || employer.main || named ? each : { ...each, loose: true };
}

function roleRecord(receipts: Receipts, role: PhraseMention): Claim['roles'][number] {
  const receipt = receipts.ofTokens(role.range);
  return { ...receipt, group: socGroup(receipt.text) };
}

function employerMention(cast: Cast, e: Employer): EmployerMention {
  const first = e.entity?.mentions[0];
  return {
    kind: e.kind,
    key: e.entity ? `e${e.entity.id}` : e.group ? `g${e.group.toLowerCase()}` : null,
    name: e.entity?.name ?? e.group,
    mention: e.mention ?? (first ? [first.from, first.to] : null),
    by: e.by,
    main: e.entity !== null && e.entity === cast.main,
  };
}
