import type { Document } from '../text/document.ts';
import type { CutMention, DraftClaim, EmployerMention } from '../types.ts';
import { attributedTo } from './attribution.ts';
import { clauseOf } from './clause.ts';
import { datesOf } from './dates.ts';
import { methodOf } from './method.ts';
import type { Labels } from './record.ts';
import { isOver, statusOf } from './status.ts';
import { isDated, timeOf } from './time.ts';

/** Sentences of the body that count as the opening. */
const OPENING = 3;
/** Tokens up to which a line is a caption, a byline or a heading. */
const SHORT = 7;

/** What the whole article tells of every cut in it. */
export interface ArticleSetting {
  /** Day of publication (ISO), where known. */
  readonly published: string | null;
  /** It tells of many employers and names none of them in its title. */
  readonly roundUp: boolean;
}

/** Employers that an article names at least, to be a round-up. */
const MANY = 2;

/** True if an article with a title tells of the cuts of several employers, of none more than of the others together, and its title names none. */
export function isRoundUp(doc: Document, employers: readonly EmployerMention[]): boolean {
  const named = employers.filter((e) => e.kind === 'employer' && e.name !== null);
  if (new Set(named.map((e) => e.key)).size < MANY) return false;
  const tellings = new Map<string | null, number>();
  for (const e of named) tellings.set(e.key, (tellings.get(e.key) ?? 0) + 1);
  if (Math.max(...tellings.values()) > named.length / 2) return false;
  const opening = doc.sentences.filter((s) => s.title);
  if (opening.length === 0) return false;
  const title = doc.text.slice(opening[0]!.start, opening.at(-1)!.end).toLowerCase();
  return named.every((e) => !title.includes((e.name as string).toLowerCase()));
}

/** Status, time, method, attribution and dates of a claim. */
export function labelsOf(doc: Document, draft: DraftClaim, article: ArticleSetting): Labels {
  const { published, roundUp } = article;
  const cuts = tellings(doc, draft);
  const leads = isLead(doc, draft);
  const first = cuts[0];
  const dated = first !== undefined && isDated(doc, first, published);
  // History told in the article's own voice is nobody's statement, so a first look at the time comes before the source.
  const told = statusOf(doc, cuts, { type: 'article', name: null }, dated);
  const past =
    timeOf(doc, cuts, { status: told, leads, published, spoken: false, partOfNews: false, roundUp }) ===
    'past';
  const setting = { leads, own: draft.employer.main, past, employer: draft.employer.name };
  const stated = attributedTo(doc, cuts, { ...setting, denied: told === 'denied' });
  const status = statusOf(doc, cuts, stated, dated);
  const source =
    status === 'denied' && told !== 'denied' ? attributedTo(doc, cuts, { ...setting, denied: true }) : stated;
  const total = draft.partOf?.partOf === null ? labelsOf(doc, draft.partOf, article) : null;
  const partOfNews = total?.time === 'current';
  // "About 770 of the jobs are in Leeds": as firm as the total.
  const bare = first !== undefined && /^(?:none|present)$/.test(clauseOf(doc, first).tense);
  const firm = total && bare && status === 'announced' && total.status === 'possible' ? total.status : status;
  const time = timeOf(doc, cuts, {
    status: firm,
    leads,
    published,
    spoken: source.type === 'company' || source.type === 'executive',
    partOfNews,
    roundUp,
  });
  const method = methodOf(doc, cuts);
  const done = time === 'past' && firm === 'announced' && isOver(doc, cuts) ? 'completed' : firm;
  return {
    status: done,
    time,
    method: method === 'job_cut' && total ? total.method : method,
    attributed_to: {
      ...source,
      // The organisation that speaks of its own cut is the employer, however the sentence calls it.
      name: source.type === 'company' ? (draft.employer.name ?? source.name) : source.name,
    },
    dates: datesOf(doc, cuts, published, done),
  };
}

/** The mentions of a claim, those that state its number in the body first, before those with a rounder one. */
function tellings(doc: Document, draft: DraftClaim): CutMention[] {
  const rank = (m: CutMention): number => {
    const title = doc.sentences[m.sentence]?.title ? 1 : 0;
    const amount = draft.quantity ? m.quantity : draft.percent ? m.percent : null;
    if (!draft.quantity && !draft.percent) return title;
    if (!amount) return 4 + title;
    return (isSame(draft, m) ? 0 : 2) + title;
  };
  return [...draft.cuts].sort((a, b) => rank(a) - rank(b) || a.range[0] - b.range[0]);
}

/** True if a mention states the number of its claim, not one that rounds it: "hundreds" for 650. */
const isSame = ({ quantity }: DraftClaim, m: CutMention): boolean =>
  quantity === null || quantity.value === (m.quantity?.value ?? null);

/** Told in the title, or first told in the opening of the body, not counting captions and bylines. */
function isLead(doc: Document, draft: DraftClaim): boolean {
  let opening = 0;
  for (let left = OPENING; opening < doc.sentences.length && left > 0; opening++) {
    const s = doc.sentences[opening]!;
    if (!s.title && s.to - s.from > SHORT) left--;
  }
  const counted = draft.cuts.filter((m) => m.quantity || m.percent);
  return (counted.length > 0 ? counted : draft.cuts).some(
    (m) =>
      m.sentence < opening && (doc.sentences[m.sentence]?.title || clauseOf(doc, m).tense !== 'pluperfect'),
  );
}

/** What one mention tells by itself. */
export function labelsOfMention(doc: Document, cut: CutMention, article: ArticleSetting): Labels {
  const employer = { kind: 'employer', key: null, name: null, mention: null, by: '', main: false } as const;
  const alone = {
    employer,
    cuts: [cut],
    quantity: cut.quantity,
    percent: cut.percent,
    partOf: null,
    main: false,
  };
  return labelsOf(doc, alone, article);
}
