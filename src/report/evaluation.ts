import type { Claim, Outcome } from '../schema.ts';
import type { GoldClaim, GoldDocument } from './evaluation-gold.ts';
import { phraseKey, sameClaim, samePercent, samePhrase, sameWords } from './evaluation-match.ts';

/** Measures of finding: precision, recall and F1. */
export const FOUND = {
  detection: 'articles with an employer that cuts',
  claims: 'claims of employers, parts of a total aside',
  quantified: 'those with a count or percent',
  current: 'those of them that are not past',
  roles: 'roles of an article',
  locations: 'places of an article',
  rationale: 'categories of reasons of an article',
  grounded_rationale: 'reasons with their words',
} as const;

/** Measures of labels: the share that is right, of the claims that were found. */
export const LABELLED = {
  headline: 'articles whose first claim is a main one',
  qualifier: 'of claims with a count',
  percent: 'of claims with a percent',
  status: 'of claims',
  time: 'of claims',
  method: 'of claims',
  attributed_to: 'of claims',
  stated_by: 'of reasons found with their words',
  evidence: 'offsets that slice their exact words',
} as const;

export type Found = keyof typeof FOUND;
export type Labelled = keyof typeof LABELLED;

/** True and false positives, and false negatives. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** How many of n are right. */
export interface Share {
  ok: number;
  n: number;
}

/** What the comparison of one article, or of many, came to. */
export interface Counts {
  readonly found: Readonly<Record<Found, Tally>>;
  readonly labelled: Readonly<Record<Labelled, Share>>;
}

/** One claim that is missing or too much, or a first claim that is not a main one. */
export interface Miss {
  readonly id: string;
  readonly kind: 'missed' | 'spurious' | 'headline';
  /** Name and number of the claim; of a headline, those expected. */
  readonly claim: string;
  /** Of a headline: what stood first; null where nothing did. */
  readonly got: string | null;
  /** The sentence of the article, where there is one. */
  readonly quote: string | null;
}

export interface DocumentScore {
  readonly counts: Counts;
  readonly misses: readonly Miss[];
}

const record = <K extends string, V>(keys: object, make: () => V): Record<K, V> =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, make()])) as Record<K, V>;

/** Counts in which nothing is counted yet. */
export const noCounts = (): Counts => ({
  found: record<Found, Tally>(FOUND, () => ({ tp: 0, fp: 0, fn: 0 })),
  labelled: record<Labelled, Share>(LABELLED, () => ({ ok: 0, n: 0 })),
});

const ofEmployer = (claim: { readonly kind: string }): boolean => claim.kind === 'employer';
const isQuantified = (claim: Claim | GoldClaim): boolean => claim.count !== null || claim.percent !== null;

/**
 * Compares what was found in one article with its gold. Each claim found, in its order, takes the first claim
 * of the gold that is the same and still free.
 *
 * @param outcome with the article's text; undefined where the article was not read, so that all is missed
 */
export function scoreDocument(gold: GoldDocument, outcome: Outcome | undefined): DocumentScore {
  const claims = outcome?.claims ?? [];
  const counts = noCounts();
  const misses: Miss[] = [];
  const pairs = pairUp(claims, gold.claims, sameClaim);
  const foundEmployers = claims.filter(ofEmployer);
  const goldEmployers = gold.claims.filter(ofEmployer);
  const { found, labelled } = counts;

  count(found.detection, foundEmployers.length > 0, goldEmployers.length > 0);
  for (const claim of goldEmployers) {
    // A part of a total may be told, but need not be.
    if (claim.part_of !== null) continue;
    const hit = pairs.some((pair) => pair.gold === claim);
    for (const measure of measuresOf(claim)) count(found[measure], hit, true);
    if (!hit) misses.push({ ...miss(gold.id, 'missed', claim), quote: claim.quote || null });
  }
  for (const claim of foundEmployers) {
    if (pairs.some((pair) => pair.found === claim)) continue;
    for (const measure of measuresOf(claim)) count(found[measure], true, false);
    misses.push({ ...miss(gold.id, 'spurious', claim), quote: claim.evidence[0]?.text ?? null });
  }

  const mains = goldEmployers.filter((claim) => claim.main);
  if (mains.length > 0) {
    const first = foundEmployers[0];
    const right = first !== undefined && mains.some((main) => sameClaim(first, main));
    mark(labelled.headline, right);
    const got = first ? claimName(first) : null;
    if (!right)
      misses.push({
        ...miss(gold.id, 'headline', mains[0]!),
        claim: mains.map(claimName).join(' or '),
        got,
      });
  }
  for (const pair of pairs) if (ofEmployer(pair.gold)) markLabels(labelled, pair);
  scorePhrases(counts, foundEmployers, goldEmployers);
  if (outcome?.article.text !== undefined) markEvidence(labelled.evidence, claims, outcome.article.text);
  return { counts, misses };
}

function count(tally: Tally, isFound: boolean, isGold: boolean): void {
  if (isFound && isGold) tally.tp++;
  else if (isFound) tally.fp++;
  else if (isGold) tally.fn++;
}

function mark(share: Share, right: boolean): void {
  share.n++;
  if (right) share.ok++;
}

/** The measures that a claim counts in. */
function measuresOf(claim: Claim | GoldClaim): Found[] {
  if (!isQuantified(claim)) return ['claims'];
  return claim.time === 'past' ? ['claims', 'quantified'] : ['claims', 'quantified', 'current'];
}

interface Pair<P, G> {
  readonly found: P;
  readonly gold: G;
}

/** Each one found takes the first of the gold that is the same and still free. */
function pairUp<P, G>(found: readonly P[], gold: readonly G[], same: (p: P, g: G) => boolean): Pair<P, G>[] {
  const free = new Set(gold.keys());
  return found.flatMap((p) => {
    for (const i of free) {
      const g = gold[i]!;
      if (!same(p, g)) continue;
      free.delete(i);
      return [{ found: p, gold: g }];
    }
    return [];
  });
}

function markLabels(labelled: Counts['labelled'], { found, gold }: Pair<Claim, GoldClaim>): void {
  if (gold.count) mark(labelled.qualifier, found.count?.qualifier === gold.count.qualifier);
  if (gold.percent) mark(labelled.percent, samePercent(found.percent, gold.percent));
  mark(labelled.status, found.status === gold.status);
  mark(labelled.time, found.time === gold.time);
  mark(labelled.method, found.method === gold.method);
  mark(labelled.attributed_to, found.attributed_to.type === gold.attributed_to);
}

/** Pairs two lists of an article and counts what was found of the gold. */
function pool<P, G>(tally: Tally, found: readonly P[], gold: readonly G[], same: (p: P, g: G) => boolean) {
  const pairs = pairUp(found, gold, same);
  tally.tp += pairs.length;
  tally.fp += found.length - pairs.length;
  tally.fn += gold.length - pairs.length;
  return pairs;
}

/** One item for each key, in the order in which the keys first come; the last item of a key stands for it. */
const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

/** Roles, places and reasons are compared over the whole article, whichever claim they stand on. */
function scorePhrases({ found, labelled }: Counts, claims: readonly Claim[], gold: readonly GoldClaim[]) {
  for (const field of ['roles', 'locations'] as const) {
    const said = claims.flatMap((claim) => claim[field].map((phrase) => phrase.text));
    const expected = gold.flatMap((claim) => claim[field]);
    pool(found[field], unique(said, phraseKey), unique(expected, phraseKey), samePhrase);
  }
  const reasons = claims.flatMap((claim) => claim.rationale);
  const expected = gold.flatMap((claim) => claim.rationale);
  const category = ({ category }: { category: string }): string => category;
  const sameCategory = (a: { category: string }, b: { category: string }): boolean =>
    a.category === b.category;
  pool(found.rationale, unique(reasons, category), unique(expected, category), sameCategory);
  const pairs = pool(
    found.grounded_rationale,
    unique(reasons, (reason) => reason.category + phraseKey(reason.text)),
    unique(expected, (reason) => reason.category + phraseKey(reason.quote)),
    (reason, wanted) => sameCategory(reason, wanted) && sameWords(reason.text, wanted.quote),
  );
  for (const pair of pairs) mark(labelled.stated_by, pair.found.stated_by.type === pair.gold.stated_by);
}

/** Every receipt must slice its exact words from the text, by code points. */
function markEvidence(share: Share, claims: readonly Claim[], text: string): void {
  if (claims.length === 0) return;
  const points = [...text];
  for (const claim of claims) {
    const { evidence, company, count, percent, roles, locations, rationale } = claim;
    for (const receipt of [...evidence, company, count, percent, ...roles, ...locations, ...rationale]) {
      if (receipt) mark(share, points.slice(receipt.start, receipt.end).join('') === receipt.text);
    }
  }
}

function miss(id: string, kind: Miss['kind'], claim: Claim | GoldClaim): Miss {
  return { id, kind, claim: claimName(claim), got: null, quote: null };
}

/** "Acme 300", "Acme 80-100", "Acme 5%", "Acme without number", and "past" where it is. */
function claimName(claim: Claim | GoldClaim): string {
  const { company, count, percent, time } = claim;
  const name = (typeof company === 'string' ? company : company?.name) ?? 'unnamed';
  const number = count ? amount(count) : percent ? `${amount(percent)}%` : 'without number';
  return `${name} ${number}${time === 'past' ? ', past' : ''}`;
}

interface Amount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly vague?: string | null;
}
const amount = ({ value, low, high, vague }: Amount): string => vague ?? String(value ?? `${low}-${high}`);

/** The counts of many articles together. */
export function sumCounts(scores: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const { found, labelled } of scores) {
    for (const [measure, tally] of Object.entries(found)) {
      const total = sum.found[measure as Found];
      total.tp += tally.tp;
      total.fp += tally.fp;
      total.fn += tally.fn;
    }
    for (const [measure, share] of Object.entries(labelled)) {
      const total = sum.labelled[measure as Labelled];
      total.ok += share.ok;
      total.n += share.n;
    }
  }
  return sum;
}
