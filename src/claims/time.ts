import { bits } from '../lexicon/classes.ts';
import type { Status } from '../schema.ts';
import type { DateMention } from '../text/calendar.ts';
import { dayOf } from '../text/calendar.ts';
import { findDates } from '../text/dates.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention } from '../types.ts';
import type { CutClause } from './clause.ts';
import { clauseOf } from './clause.ts';
import { isAlso } from './ties.ts';
import { isOverYears } from './totals.ts';
import { phrase } from './voices.ts';

/** Days after which a dated cut is history where it stands beside the news, and where it is the news. */
const STALE = 20;
const STALE_PLAN = 30;
const STALE_NEWS = 45;
/** Days up to which a dated cut belongs to the news. */
const FRESH = 10;
/** Farthest that a date stands from the words of cutting to say when the cut was made, in tokens. */
const NEAR_DATE = 14;

const HISTORY =
  /\b(?:previous(?:ly)?|earlier|already (?:announced|cut|laid|slashed|shed|eliminated|axed|made)|since (?:19|20)\d\d|ago|last year|in recent (?:years|months)|over the (?:past|last)(?! (?:few |two |three |several )?(?:days?|weeks?|month)\b)|first round|earlier round|prior|once|at the time|formerly|last time|trailing|in the past)\b/;

const RECENT =
  /\b(?:recent|recently|since the (?:start|beginning)|another (?:round|wave) of|over the years)\b/;

/** Before the words of cutting: the news is added to them. */
const ADDED = /\b(?:in addition to|on top of|follow(?:s|ed|ing)|c[oa]mes? (?:on top of|after))\b/;
/** Behind these stands another cut, to which the news is added. */
const TOP = /\b(?:in addition to|on top of|beyond|besides)\b/;
/** Before the words of cutting: an earlier word of the employer. */
const ONCE_SAID =
  /\bhad (?:previously|earlier|originally|initially) (?:said|planned|announced|warned|expected|estimated)\b|\b(?:originally|initially) (?:said|planned|announced|warned|expected|estimated)\b/;
/** Right before "cutting 300 jobs". */
const LONG_AFTER = /\b(?:weeks|months|years) after$/;
/** Bullets and dashes at the head of an item of a list. */
const BULLET = /^(?:[*•·▪◦]|-+|[–—])$/;

const CUT = bits('CUT_BASE', 'CUT_PAST', 'CUT_ING');

/** Where a claim stands in its article. */
export interface TimeSetting {
  readonly status: Status;
  /** Told in the title or the opening. */
  readonly leads: boolean;
  /** Day of publication (ISO), where known. */
  readonly published: string | null;
  /** The employer or one of its officers says it. */
  readonly spoken: boolean;
  /** A part of a total that is news. */
  readonly partOfNews: boolean;
  /** The article tells of many employers and names none of them in its title. */
  readonly roundUp: boolean;
}

/** The news itself, or history told beside it. */
export function timeOf(doc: Document, cuts: readonly CutMention[], setting: TimeSetting): 'current' | 'past' {
  const first = cuts[0];
  if (!first) return 'current';
  const clause = clauseOf(doc, first);
  const published = setting.published ? dayOf(setting.published) : null;
  const date = dateOf(doc, first, clause, published);
  const age = date && published !== null ? ageOf(doc, date, published) : null;
  // "reportedly laid off": nobody confirms it, but it is told as done.
  const done =
    setting.status === 'completed' ||
    (setting.status === 'reported' && /^(?:past|perfect|pluperfect)$/.test(clause.tense));
  // "scrapped plans to cut 300 jobs"
  if (
    /\b(?:scrapped|abandoned|dropped|shelved|cancelled|withdrew|withdrawn|reversed|ditched) (?:\w+ ){0,2}(?:plans?|proposals?|decision) to\b/.test(
      phrase(doc, Math.max(clause.from, clause.verb - 8), clause.verb),
    )
  )
    return 'past';
  // "a contract that would have cut 600 jobs" came to nothing.
  if ((clause.aside && !setting.partOfNews) || (clause.group[0] === 'have' && clause.group[1] === 'would'))
    return 'past';
  if (LONG_AFTER.test(phrase(doc, Math.max(clause.from, clause.verb - 4), clause.verb))) return 'past';
  if (ONCE_SAID.test(phrase(doc, Math.max(clause.from, clause.verb - 12), clause.verb))) return 'past';
  // An item of a list is what the article is about, whenever it was.
  if (isListed(doc, first.sentence)) return 'current';
  if (isStanding(doc, first, clause)) return 'past';
  if (done && date?.precision === 'years') return 'past';
  if (done && !setting.roundUp && !doc.sentences[first.sentence]?.title && isOverYears(doc, first))
    return 'past';
  if (setting.leads) {
    const words = phrase(doc, Math.max(clause.from, clause.verb - 6), clause.verb);
    if (done && (/\b(?:previously|already|earlier)\b/.test(words) || isOfLastRound(doc, first, clause)))
      return 'past';
    if (age !== null && age > STALE_NEWS) return 'past';
    // "Acme, which cut 300 jobs last month, reported a loss."
    if (
      done &&
      isRelative(doc, clause) &&
      (date !== null || HISTORY.test(phrase(doc, clause.from, clause.to)))
    )
      return 'past';
    return clause.tense === 'pluperfect' ? 'past' : 'current';
  }
  if (clause.tense === 'pluperfect') return 'past';
  if (age !== null) {
    if (age > (done ? STALE : STALE_PLAN)) return 'past';
    if (date && published !== null && published - date.first <= FRESH) return 'current';
  }
  if (setting.partOfNews) return 'current';
  if (done && setting.roundUp && isUndated(doc, clause, date)) return 'current';
  if (done && setting.status === 'reported') return isUndated(doc, clause, null) ? 'current' : 'past';
  if (
    done &&
    clause.tense === 'perfect' &&
    isAlso(doc, first) &&
    isUndated(doc, clause, date) &&
    !RECENT.test(phrase(doc, clause.from, clause.to))
  )
    return 'current';
  if (done) return isNewsOfNow(doc, clause, date, setting) ? 'current' : 'past';
  if (/^(?:come|comes|came|follows|followed)$/.test(doc.word[clause.from - 1] ?? '')) return 'past';
  if (setting.status !== 'announced') return 'current';
  const before = phrase(doc, Math.max(clause.from, clause.verb - 12), clause.verb);
  if (/\b(?:was|were) (?:expected|supposed|due|set|to)\b/.test(before) && !/\bsaid\b/.test(before))
    return 'past';
  const near = phrase(doc, Math.max(clause.from, clause.verb - 12), Math.min(clause.to, clause.verb + 10));
  return HISTORY.test(near.split(TOP)[0] as string) || ADDED.test(before) ? 'past' : 'current';
}

/** Days since a date; "earlier this year" is none of the last weeks. */
const ageOf = (doc: Document, date: DateMention, published: number): number =>
  doc.word.slice(Math.max(0, date.from - 1), date.to).includes('earlier') && date.precision === 'year'
    ? Math.max(published - date.last, STALE_PLAN + 1)
    : published - date.last;

/** True if the cut stands in a relative clause: "which cut 300 jobs". */
const isRelative = (doc: Document, clause: CutClause): boolean =>
  /^(?:which|who)$/.test(doc.word[clause.from] ?? '') && clause.verb - clause.from < 6;

/** "5,600 workers remain on lay-off", "remains at 7,600": a state that began before the news. */
function isStanding(doc: Document, cut: CutMention, clause: CutClause): boolean {
  const before = phrase(doc, Math.max(clause.from, clause.verb - 9), clause.verb);
  if (/\bremain(?:s|ed|ing)?\b/.test(before)) return true;
  const after = phrase(doc, clause.verb, Math.min(clause.to, clause.verb + 6));
  return cut.quantity !== null && /\bremain(?:s|ed)? (?:unchanged )?at\b/.test(after);
}

/** "In the previous round, Acme laid off 150": told of another one than the news. */
function isOfLastRound(doc: Document, cut: CutMention, clause: CutClause): boolean {
  const from = (doc.sentences[cut.sentence] as Sentence).from;
  return /\b(?:previous|earlier|prior|last) (?:rounds?|waves?|set|series|lay-?offs?|redundancies|job cuts)\b/.test(
    phrase(doc, Math.max(from, clause.verb - 20), clause.verb),
  );
}

/** Nothing beside the cut says that it is older than the article. */
function isUndated(doc: Document, clause: CutClause, date: DateMention | null): boolean {
  const near = phrase(doc, Math.max(clause.from, clause.verb - 12), Math.min(clause.to, clause.verb + 10));
  return date === null && !HISTORY.test(near) && !ADDED.test(near);
}

/** True behind the first of three items of a list. */
function isListed(doc: Document, sentence: number): boolean {
  let first = lists.get(doc);
  if (first === undefined) {
    const items = doc.sentences.filter((s) => BULLET.test(doc.word[s.from] as string));
    first = items.length > 2 ? (items[0] as { index: number }).index : Number.POSITIVE_INFINITY;
    lists.set(doc, first);
  }
  return first <= sentence;
}

/** The first sentence of a text's list, or infinity. */
const lists = new WeakMap<Document, number>();

/** Done, but told as new: "has also cut 380 posts, she said", "have laid off staff this year". */
function isNewsOfNow(
  doc: Document,
  clause: CutClause,
  date: DateMention | null,
  setting: TimeSetting,
): boolean {
  if (clause.tense !== 'perfect') return false;
  const words = phrase(doc, Math.max(clause.from, clause.verb - 6), Math.min(clause.to, clause.verb + 12));
  if (/\b(?:already|since|so far|previously|over|in recent|in the past)\b/.test(words)) return false;
  return date ? / this year\b/.test(words) : setting.spoken;
}

/** True if the words themselves say that a cut without a number is an earlier one than the news: by a date, "previously", the past perfect. */
export function isEarlierRound(doc: Document, cut: CutMention, published: string | null): boolean {
  const clause = clauseOf(doc, cut);
  // "the first time that it has cut staff since 1981"
  if (/\bfirst time\b/.test(phrase(doc, Math.max(clause.from, clause.verb - 12), clause.verb))) return false;
  const today = published ? dayOf(published) : null;
  const date = dateOf(doc, cut, clause, today);
  if (date && today !== null && isBeside(doc, cut, clause.verb, date)) return today - date.last > STALE;
  if (/^(?:the|these|those|latest)$/.test(doc.word[cut.range[0] - 1] ?? '')) return false;
  if (clause.tense === 'pluperfect') return true;
  let from = clause.verb;
  while (from > Math.max(clause.from, clause.verb - 6) && !/^[,;:]$/.test(doc.word[from - 1] as string))
    from--;
  const near = phrase(doc, from, Math.min(clause.to, clause.verb + 8));
  return HISTORY.test(near) || RECENT.test(near);
}

/** True if a date stands near the words of cutting and no comma parts them, but for a date that opens the sentence. */
function isBeside(doc: Document, cut: CutMention, verb: number, date: DateMention): boolean {
  const [from, to] = date.from > verb ? [verb, date.from] : [date.to, verb];
  if (to - from > 12) return false;
  if (date.from <= (doc.sentences[cut.sentence]?.from ?? 0) + 2) return true;
  return !doc.word.slice(from, to).some((w) => /^(?:[,;:()]|--+|[–—]|which|who|when|as)$/.test(w));
}

/** True if a day, month or year before the publication is told for the cut. */
export function isDated(doc: Document, cut: CutMention, published: string | null): boolean {
  const today = published ? dayOf(published) : null;
  const clause = clauseOf(doc, cut);
  const date = dateOf(doc, cut, clause, today);
  return (
    date !== null && today !== null && date.last < today && Math.abs(date.from - clause.verb) <= NEAR_DATE
  );
}

/** The date in the clause of a cut that is nearest to its verb and tells when it came about. */
export function dateOf(
  doc: Document,
  cut: CutMention,
  clause: CutClause,
  published: number | null,
): DateMention | null {
  const s = doc.sentences[cut.sentence];
  if (!s) return null;
  let best: DateMention | null = null;
  let distance = 40;
  for (const date of findDates(doc, s, published)) {
    // "…, a source said in October": the day of saying, not of the cut.
    const near = doc.word.slice(Math.max(clause.verb, date.from - 2), date.from);
    if (near.some((w) => /^(?:said|told|says)$/.test(w))) continue;
    if (doc.word[date.from - 1] === 'since' && date.precision !== 'year' && doc.word[date.to] !== "'s")
      continue;
    if (date.limit || (published !== null && date.first > published)) continue;
    if (isOfAnother(doc, cut, clause, date) || BEGUN.test(doc.word[date.from - 1] ?? '')) continue;
    const d = date.from > clause.verb ? date.from - clause.verb : clause.verb - date.to;
    const outside = date.from < clause.from || date.from >= clause.to ? 12 : 0;
    if (d + outside < distance) [best, distance] = [date, d + outside];
  }
  return best;
}

/** "as part of an overhaul begun two years ago": the day of something else. */
const BEGUN = /^(?:begun|started|launched|founded|acquired|bought|opened|signed|introduced|dating)$/;

/** "which let 81 go in September", "announced 9,000 in June while Acme is to cut 900", "will go from October": not the cut's own past. */
function isOfAnother(doc: Document, cut: CutMention, clause: CutClause, date: DateMention): boolean {
  // "… that go beyond the 1,000 it laid off in February"
  const end = Math.max(cut.range[1], cut.trigger[1]);
  for (let i = end; i < date.from; i++) if (is(doc, i, CUT)) return true;
  if (date.from > end && TOP.test(phrase(doc, end, date.from))) return true;
  const between = (word: string): boolean => /^(?:while|but|whereas|although|which|who|;)$/.test(word);
  if (date.from >= clause.to && between(doc.word[clause.to] ?? '')) return true;
  if (date.to <= clause.from && /^(?:while|but|whereas|although)$/.test(doc.word[clause.from] ?? ''))
    return true;
  return (
    clause.tense === 'future' &&
    [date.from - 1, date.from].some((i) =>
      /^(?:from|starting|beginning|effective|until|before|by|between)$/.test(doc.word[i] ?? ''),
    )
  );
}
