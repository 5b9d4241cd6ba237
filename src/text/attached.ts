import { bits } from '../lexicon/classes.ts';
import type { CutMention, TokenRange } from '../types.ts';
import type { Document } from './document.ts';
import { is, perDocument, remembered } from './document.ts';
import { CONJUNCTION, isCapital, QUOTE, readList } from './noun-lists.ts';
import type { Pattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';

/**
 * What is attached to the words of a job cut: the chain of phrases after them ("jobs | in its sales and
 * marketing divisions | in Ohio and Texas | , mostly managers"). A shallow reading without a parser: the chain
 * ends at the first word that begins another clause.
 */
export interface Attachment {
  /** The preposition that leads it; "mostly", "including" or "share" for those shapes. */
  readonly by: string;
  /** Its noun phrases, as the commas and conjunctions divide them. */
  readonly items: readonly TokenRange[];
}

/** What a rule for roles or places looks at: a cut with what is attached to it, or a sentence by itself. */
export interface Site {
  readonly doc: Document;
  readonly sentence: Sentence;
  /** Null when a sentence near a cut is looked at for itself. */
  readonly mention: CutMention | null;
  readonly attached: readonly Attachment[];
}

/** A rule for the phrases that fill a list of a claim: roles, places. */
export interface PhraseRule {
  /** The path of its file below src/rules, without the ending. */
  readonly id: string;
  /** One sentence: what it finds. */
  readonly says: string;
  /** cut: looks at what stands by a cut. sentence: looks at the sentences near one. */
  readonly scope: 'cut' | 'sentence';
  /** True where its phrases count only for a claim for which no other rule found one. */
  readonly weak?: boolean;
  readonly find: (site: Site) => readonly TokenRange[];
  /** Patterns one of which must be met in the sentence for the rule to find anything; none where it looks at any. */
  readonly cues?: readonly Pattern[];
  /** Sentences with every phrase that the rule finds in brackets. */
  readonly finds: readonly string[];
  /** Sentences in which it finds nothing, each with the reason. */
  readonly ignores: readonly (readonly [sentence: string, why: string])[];
}

const ADVERB = bits('ADV', 'WEEKDAY');
const TIME = bits('TIME', 'MONTH', 'WEEKDAY');

const LEADS = new Set('in at across from among amongst within throughout around near inside on'.split(' '));
/** Prepositions that belong to a cut only right after it: "lay-offs of pilots". */
const FIRST_LEADS = new Set('of for to'.split(' '));
export const MOSTLY =
  /^(?:mostly|mainly|primarily|largely|principally|chiefly|predominantly|particularly|especially|notably|most|many|some|half|majority|bulk|exclusively|all)$/;
const MOST_OF =
  /^(?:of|the|them|which|those|these|going|go|coming|come|falling|occurring|expected|to|affected|cuts|jobs|layoffs|positions|roles|reductions|redundancies|workers|employees|are|were|is|will|be|being|based|located)$/;
const PLACED = /^(?:based|located|employed|working|work|situated|stationed|elsewhere|there|currently)$/;
const SKIPPED =
  /^(?:globally|worldwide|nationwide|nationally|internationally|overall|abroad|domestically|companywide|company-wide|group-wide|statewide|immediately|permanently|indefinitely|temporarily|this|next|last|coming|year|years|week|weeks|month|months|today|spring|summer|autumn|winter|fall|so|far|more|others|off|back|out|again|elsewhere|each|on|feared|expected|likely|planned|announced|proposed|confirmed|["“”])$/;
const TIME_LEADS =
  /^(?:by|over|during|before|until|through|after|since|starting|beginning|effective|for|from|within)$/;
const BREAKS = /^(?:--+|[–—-]|,|\()$/;
/** Most links of a chain. */
const MAX_LINKS = 16;

/** One step along the chain: what it attaches, if anything, and where the next step begins. */
interface Link {
  readonly to: number;
  readonly attachment?: Attachment;
  /** True where the word is only an adverb ("mostly") before the preposition. */
  readonly mostly?: boolean;
}

const leads = (doc: Document, i: number): boolean => {
  const w = doc.word[i] ?? '';
  return LEADS.has(w) || mostlyAt(doc, i) > i || isIncluding(doc, QUOTE.test(w) ? i + 1 : i) > i;
};

/** End of "mostly", "with the majority" at token i, else i. */
function mostlyAt(doc: Document, i: number): number {
  if (doc.word[i] === 'the' && /^(?:rest|remainder|others|balance)$/.test(doc.word[i + 1] ?? ''))
    return i + 2;
  // ", the bulk of them clerks"
  if (doc.word[i] === 'the' && /^(?:bulk|majority)$/.test(doc.word[i + 1] ?? '')) return i + 2;
  let at = doc.word[i] === 'with' ? i + 1 : i;
  if (at > i && doc.word[at] === 'the') at++;
  // "with the rest in California"
  if (at > i + 1 && /^(?:rest|remainder|others|balance)$/.test(doc.word[at] ?? '')) return at + 1;
  return MOSTLY.test(doc.word[at] ?? '') ? at + 1 : i;
}

/** End of "including", "such as", "namely" at token i, else i. */
function isIncluding(doc: Document, i: number): number {
  const w = doc.word[i];
  if (w === 'among' && doc.word[i + 1] === 'them') return i + 2;
  if (INCLUDING.test(w ?? ''))
    // "hitting such areas as lending"
    return doc.word[i + 1] === 'such' && doc.word[i + 3] === 'as' ? i + 4 : i + 1;
  return w === 'such' && doc.word[i + 1] === 'as' ? i + 2 : i;
}

const INCLUDING =
  /^(?:including|namely|notably|affecting|hitting|impacting|targeting|spanning|encompassing|comprising)$/;

/** The chain of phrases that begins at token `from`. */
export function attachments(doc: Document, s: Sentence, from: number): Attachment[] {
  const found: Attachment[] = [];
  let i = from;
  let mostly = false;
  for (let n = 0; n < MAX_LINKS && i < s.to; n++) {
    const link: Link | null = linkAt(doc, s, i, i === from, mostly) ?? skipAt(doc, s, i);
    if (!link) break;
    if (link.attachment) found.push(link.attachment);
    mostly = link.mostly ?? false;
    i = link.to;
  }
  return found;
}

function linkAt(doc: Document, s: Sentence, i: number, first: boolean, mostly: boolean): Link | null {
  const w = doc.word[i] as string;
  const share = doc.percents.get(i);
  if (share && doc.word[share.to] === 'of') {
    const item = readList(doc, share.to + 1, s.to).items[0];
    // "half of them in Canada"
    if (!item && /^(?:them|which|whom)$/.test(doc.word[share.to + 1] ?? ''))
      return { to: share.to + 2, mostly: true };
    return item ? { to: item[1], attachment: { by: 'share', items: [item] } } : null;
  }
  // "at risk" is no place.
  if (w === 'at' && /^(?:risk|least|most|once|all)$/.test(doc.word[i + 1] ?? '')) return { to: i + 2 };
  const including = isIncluding(doc, i);
  if (including > i)
    return LEADS.has(doc.word[including] ?? '')
      ? { to: including }
      : listLink(doc, s, 'including', including);
  if (LEADS.has(w) || (first && FIRST_LEADS.has(w))) {
    const start = w === 'from' && LEADS.has(doc.word[i + 1] ?? '') ? i + 2 : i + 1;
    return listLink(doc, s, mostly ? 'mostly' : w, start);
  }
  // "move 350 jobs out of Salina"
  if (w === 'out' && doc.word[i + 1] === 'of' && !doc.quantities.has(i + 2))
    return listLink(doc, s, 'from', i + 2);
  const most = mostlyAt(doc, i);
  if (most > i) {
    let next = most;
    while (MOST_OF.test(doc.word[next] ?? '')) next++;
    return LEADS.has(doc.word[next] ?? '') ? { to: next, mostly: true } : listLink(doc, s, 'mostly', next);
  }
  return null;
}

function listLink(doc: Document, s: Sentence, by: string, from: number): Link | null {
  const { items, to } = readList(doc, from, s.to);
  return items.length > 0 ? { to, attachment: { by, items } } : null;
}

/** Longest remark in brackets that a chain goes over, in tokens. */
const MAX_BRACKET = 14;

const SAY = bits('SAY');
/** Longest remark on who says so, in tokens. */
const MAX_ASIDE = 10;

/** The comma that ends ", according to a report," or ", it said on Friday," where another link follows, else i. */
function asideEnd(doc: Document, s: Sentence, i: number): number {
  if (doc.word[i] !== ',') return i;
  let says = false;
  for (let at = i + 1; at < Math.min(s.to - 1, i + MAX_ASIDE); at++) {
    says ||= is(doc, at, SAY) || doc.word[at] === 'according';
    if (doc.word[at] === ',') return says && leads(doc, at + 1) ? at : i;
  }
  return i;
}

/** True at the "by" of "cut by the receivers in Leeds": who cuts stands before another link. */
function isAgent(doc: Document, s: Sentence, i: number): boolean {
  if (!isCapital(doc, i + 1) && !/^(?:the|its)$/.test(doc.word[i + 1] ?? '')) return false;
  const { items, to } = readList(doc, i + 1, s.to);
  const item = items[0];
  return (
    item !== undefined && items.length === 1 && !hasTime(doc, item[0], to) && LEADS.has(doc.word[to] ?? '')
  );
}

/** Words that a chain goes over: times, adverbs, the punctuation before another link. */
function skipAt(doc: Document, s: Sentence, i: number): Link | null {
  const w = doc.word[i] as string;
  // "9,000 posts out of 100,000 in Germany"
  const total = w === 'out' && doc.word[i + 1] === 'of' ? doc.quantities.get(i + 2) : undefined;
  if (total) return { to: total.to };
  if (w === 'by' && isAgent(doc, s, i)) return { to: readList(doc, i + 1, s.to).to };
  if (TIME_LEADS.test(w)) {
    const { items, to } = readList(doc, i + 1, s.to);
    const first = items[0];
    return first && hasTime(doc, first[0], to) ? { to } : null;
  }
  if (w === 'outside') {
    const { items, to } = readList(doc, i + 1, s.to);
    return items.length > 0 ? { to } : null;
  }
  if (w === '(' && !leads(doc, i + 1)) {
    for (let at = i + 1; at < Math.min(s.to, i + MAX_BRACKET); at++)
      if (doc.word[at] === ')') return { to: at + 1 };
    return null;
  }
  const aside = asideEnd(doc, s, i);
  if (aside > i) return { to: aside };
  if (BREAKS.test(w) || CONJUNCTION.test(w)) {
    const next = CONJUNCTION.test(doc.word[i + 1] ?? '') ? i + 2 : i + 1;
    return leads(doc, next) || doc.percents.has(next) ? { to: next } : null;
  }
  if (w === 'as' && doc.word[i + 1] === 'well' && doc.word[i + 2] === 'as') return { to: i + 3 };
  return is(doc, i, ADVERB) || SKIPPED.test(w) || PLACED.test(w) ? { to: i + 1 } : null;
}

function hasTime(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (is(doc, i, TIME) || /^(?:19|20)\d\d$/.test(doc.word[i] as string)) return true;
  return false;
}

/** Everything that is attached to a cut: after the noun, after the verb, after the number. */
export const attachedTo: (doc: Document, mention: CutMention) => readonly Attachment[] =
  remembered(readAttached);

function readAttached(doc: Document, mention: CutMention): Attachment[] {
  const s = doc.sentences[mention.sentence] as Sentence;
  const starts = new Set<number>([mention.range[1], mention.trigger[1]]);
  if (mention.noun) {
    const end = mention.noun[1];
    starts.add(end);
    // "cabin crew positions at Heathrow"
    if (is(doc, end, PEOPLE)) starts.add(end + 1);
  }
  if (mention.quantity) {
    const { to } = mention.quantity;
    starts.add(to);
    // "showed 700 people - largely engineers - the door"
    if (is(doc, to, PEOPLE)) starts.add(to + 1);
  }
  // "jobs lost in its mills", "40 roles that will be cut at the office"
  const passive = mention.noun ? afterPassive(doc, s, mention.noun[1]) : null;
  if (passive !== null) starts.add(passive);
  // "60 engineers and product managers at its office"
  const others = mention.noun ? afterOthers(doc, s, mention.noun[1]) : null;
  if (others !== null) starts.add(others);
  const found = new Map<number, Attachment>();
  for (const start of starts) {
    if (start < s.from || start > s.to) continue;
    for (const a of attachments(doc, s, start)) {
      const at = (a.items[0] as TokenRange)[0];
      if (!found.has(at)) found.set(at, a);
    }
  }
  const end = Math.max(
    mention.range[1],
    ...[...found.values()].map((a) => (a.items.at(-1) as TokenRange)[1]),
  );
  for (const a of mostlyLater(doc, s, end)) {
    const at = (a.items[0] as TokenRange)[0];
    if (!found.has(at)) found.set(at, a);
  }
  return [...found.values()];
}

/** "cut 300 jobs as part of a plan to save money, mostly in its retail arm": a remark at the end of the sentence. */
function mostlyLater(doc: Document, s: Sentence, from: number): Attachment[] {
  const to = Math.min(s.to - 1, from + MAX_REMARK);
  for (let i = from; i < to; i++)
    if (BREAKS.test(doc.word[i] as string) && REMARK.test(doc.word[i + 1] as string)) {
      const found = attachments(doc, s, i + 1);
      if (found.length > 0) return found;
    }
  return [];
}

/** Farthest from a cut that a remark on it begins, in tokens. */
const MAX_REMARK = 60;
const REMARK =
  /^(?:mostly|mainly|primarily|largely|principally|chiefly|predominantly|hitting|affecting|impacting|targeting)$/;
const PEOPLE = bits('STAFF', 'JOB', 'PERSON', 'OCCUPATION');

/** The token after "and product managers" at token i; null where no other people or jobs are named there. */
function afterOthers(doc: Document, s: Sentence, i: number): number | null {
  const w = doc.word[i] ?? '';
  if (!CONJUNCTION.test(w) && w !== ',') return null;
  const { items, to } = readList(doc, CONJUNCTION.test(doc.word[i + 1] ?? '') ? i + 2 : i + 1, s.to);
  return items.length > 0 && is(doc, to - 1, PEOPLE) ? to : null;
}

const CUT_PARTICIPLE = bits('CUT_PAST', 'GO');
const BEFORE_PARTICIPLE = bits('AUX', 'MODAL', 'ADV', 'BE');

/** The token after "(that) (will be) cut" at token i; null where there is no such verb. */
function afterPassive(doc: Document, s: Sentence, i: number): number | null {
  let at = i;
  while (
    at < s.to &&
    at < i + 5 &&
    (is(doc, at, BEFORE_PARTICIPLE) || /^(?:that|which|who)$/.test(doc.word[at] as string))
  )
    at++;
  if (at >= s.to) return null;
  const phrase = doc.phrases.get(at)?.find((p) => p.low & CUT_PARTICIPLE.low || p.high & CUT_PARTICIPLE.high);
  return phrase ? phrase.to : is(doc, at, CUT_PARTICIPLE) ? at + 1 : null;
}

/** The tokens of a sentence around a cut: what stands farther off in a very long sentence is not asked. */
export function around({ sentence, mention }: Site): TokenRange {
  if (!mention) return [sentence.from, sentence.to];
  return [
    Math.max(sentence.from, mention.range[0] - MAX_REMARK),
    Math.min(sentence.to, mention.range[1] + MAX_REMARK),
  ];
}

const NOTHING: readonly TokenRange[] = [];

/** Declares a rule for phrases; it is asked only about sentences that may meet one of its cues. */
export function definePhraseRule(rule: PhraseRule): PhraseRule {
  const { cues, find } = rule;
  if (!cues) return rule;
  const inText = perDocument((doc) => cues.filter((cue) => cue.mayMatchIn(doc)));
  return {
    ...rule,
    find(site) {
      for (const cue of inText(site.doc)) if (cue.mayMatch(site.doc, site.sentence)) return find(site);
      return NOTHING;
    },
  };
}
