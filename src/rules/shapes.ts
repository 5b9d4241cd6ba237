import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { begins, holds, is } from '../text/document.ts';
import type { Match } from '../text/pattern.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';

/**
 * Pieces of patterns that several rules share. They are text, put together before a pattern is compiled.
 */

/** A verb of cutting in any form. */
export const CUT = '(CUT_BASE|CUT_S|CUT_PAST|CUT_ING)';
/** A number with the small words before and after it: "a further 300", "all 320", "another 5,200 more". */
export const N =
  '(DET|all|entire|both|total|combined|remaining|(a|the) (total|combined|maximum|minimum|further|net|combined total|grand total) (of)?|as){0,3} MORE? ("|“)? n:QTY ("|”)? (MORE|net|or so|out of n3:QTY|of (the|its|their|his|our|those|these)? ((MORE|n2:QTY|total|remaining){0,3}))?';
/** What may stand between a number and the word that it counts. */
export const MODS = "mods:(MOD|,|and|or|&|-|/|'s|'|\"|“|”|to){0,7}";
/** What is cut. */
export const JOBS = 'noun:(JOB|PERSON|OCCUPATION)';
/** A remark between dashes or commas. */
export const ASIDE = '((--|—|–|,) (WORD|PCT|-){1,14} (--|—|–|,))?';
/** What stands before a word for staff and counts it: "its 43,000-person workforce", "the 70,000-strong payroll". */
export const HEADCOUNT = '(QTY - (person|strong|member|employee|people|worker))?';
/** Words that may stand inside a verb group. */
export const GROUP = '(AUX|ADV|PLAN|NEG|BE|HAVE){0,6}';

const HIRING = bits('HIRE');
const PERSON = bits('PERSON', 'OCCUPATION');
const NEG = bits('NEG');

/** Verbs that do other things to people than ending their jobs: they need a plainer word than "people". */
const WEAK =
  /^(?:remov|los|lost|drop|releas|terminat|discharg|delet|boot|can|oust|sever|shav|gut|decimat|halv|shr|displac|rationali|slim|thin|dispens|take|took|taking|fir|scrap|jettison|idl|abolish|let|cull)/;
const PLAIN_PEOPLE =
  /^(?:people|people's|persons?|individuals|men|women|members|families|hands|consultants|troops|soldiers|police)$/;

/** True unless a weak verb stands with a word that does not mean staff: "lost 300 people in the flood". */
export function cutsStaff(m: Match, doc: Document): boolean {
  const { trigger, noun } = m.captures;
  // "let people go", "lost their jobs": the whole phrase says it.
  if (!trigger || !noun || m.captures.end || trigger[1] - trigger[0] > 1) return true;
  const verb = doc.word[trigger[0]] as string;
  return !(WEAK.test(verb) && PLAIN_PEOPLE.test(doc.word[noun[1] - 1] as string));
}

/** True if the words before the match say that jobs are made or kept: "create 300 jobs", "saved 40 posts". */
export function isHiring(m: Match, doc: Document, s: Sentence): boolean {
  for (let i = m.from - 1; i >= Math.max(s.from, m.from - 3); i--) {
    if (is(doc, i, HIRING) && (doc.word[i] as string) !== 'new' && (doc.word[i] as string) !== 'employ')
      return true;
  }
  return false;
}

/** True if the number is a year: "the 2008 job cuts". */
export function isYear(m: Match, doc: Document): boolean {
  const n = m.captures.n;
  return n !== undefined && doc.quantities.get(n[0])?.yearLike === true;
}

/** True if the counted noun is a person rather than a post. */
export function countsPeople(m: Match, doc: Document): boolean {
  const noun = m.captures.noun;
  return noun !== undefined && is(doc, noun[1] - 1, PERSON);
}

/** True if one of the tokens from `from` to before `to` is in the class of negations. */
export function negated(doc: Document, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (is(doc, i, NEG)) return true;
  return false;
}

const CONTEXT = bits('LAYOFF', 'CUT_BASE', 'CUT_PAST', 'CUT_ING', 'CUT_S', 'CUTS');

/** True if this sentence or the one before speaks of cutting: for numbers that say only "affected". */
export function inCutContext(doc: Document, s: Sentence, but?: readonly [number, number]): boolean {
  const before = doc.sentences[s.index - 1];
  if (before && holds(doc, before, CONTEXT)) return true;
  if (!holds(doc, s, CONTEXT)) return false;
  if (!but) return true;
  for (let i = s.from; i < s.to; i++) if ((i < but[0] || i >= but[1]) && begins(doc, i, CONTEXT)) return true;
  return false;
}

const ENDING = bits('LAYOFF', 'CUT_BASE', 'CUT_PAST', 'CUT_ING', 'CUT_S', 'CUTS', 'GO');
const STAFF = bits('JOB', 'PERSON', 'OCCUPATION', 'STAFF');

/** True if a sentence has words of cutting and words for jobs or staff, or lay-offs outright. */
const tellsOfCut = (doc: Document, s: Sentence | undefined): boolean =>
  s !== undefined && tellsOfCutIn(doc, s.from, s.to);

function tellsOfCutIn(doc: Document, from: number, to: number): boolean {
  let staff = false;
  let ending = false;
  for (let i = from; i < to; i++) {
    ending ||= begins(doc, i, ENDING);
    if (ending && is(doc, i, LAYOFF)) return true;
    staff ||= is(doc, i, STAFF);
  }
  return staff && ending;
}

/** True if the tokens from `from` to before `to` tell of job cuts and give a number. */
export function countsCuts(doc: Document, from: number, to: number): boolean {
  if (!tellsOfCutIn(doc, from, to)) return false;
  for (let i = from; i < to; i++) if (doc.quantities.get(i)?.yearLike === false) return true;
  return false;
}

const LAYOFF = bits('LAYOFF');

/** True if the sentence before or after this one tells of job cuts. */
export const nextToCut = (doc: Document, s: Sentence): boolean =>
  tellsOfCut(doc, doc.sentences[s.index - 1]) || tellsOfCut(doc, doc.sentences[s.index + 1]);

/** True if the counted people only own what is cut: "cut workers' pay", "cut staff hours". */
export function ofSomething(m: Match, doc: Document): boolean {
  const noun = m.captures.noun;
  if (!noun) return false;
  const next = doc.word[noun[1]];
  if (
    /^(?:pay|wages?|salar(?:y|ies)|hours|bonus(?:es)?|benefits|costs|pensions?|perks|meals|discounts?|expenses|travel|parking|morale|turnover|shifts)$/.test(
      next ?? '',
    )
  )
    return true;
  return (next === "'" && doc.end[noun[1] - 1] === doc.start[noun[1]]) || next === "'s";
}

/** True if a word of the body is in capitals in a line of its own kind: "MORE JOB CUTS", a heading between paragraphs that tells nothing new. */
export function isSubheading(doc: Document, s: Sentence, at: number): boolean {
  if (s.title || doc.shape[at] !== SHAPE.upper) return false;
  const [before, after] = [at - 1, at + 1].map(
    (i) => i < s.from || i >= s.to || doc.shape[i] === SHAPE.upper,
  );
  return (before ?? false) && (after ?? false);
}

/** Verbs that can only mean the end of people's jobs. */
const STRONG =
  /^(?:laid|lay|lays|laying|furlough|sack|retrench|downsiz|made|make|making|makes|let|lets|letting|fired|firing|fire|dismiss|axed?|axing|slash|shed|eliminat|layoff)/;
const LOOSE_HEAD =
  /^(?:team|crew|organi[sz]ation|complement|ranks|manpower|members?|people|person|individuals|men|women|places|slots|openings|hands|families)$/;
const LOSING = /^(?:losing|lose|loses|lost|removed?|removing|dropp?e?d?|releas)/;

/** True if the verb is strong enough for a noun that need not mean staff: "laid off people", but not "removed members". */
export function strongForHead(m: Match, doc: Document): boolean {
  const { trigger, noun } = m.captures;
  if (!trigger || !noun) return true;
  const verb = doc.word[trigger[0]] as string;
  const head = doc.word[noun[1] - 1] as string;
  if (LOOSE_HEAD.test(head) && !(head === 'members' && trigger[1] - trigger[0] > 1))
    return STRONG.test(verb) && !(head === 'team' && /^(?:cut|trim)/.test(verb));
  if (LOSING.test(verb) && trigger[1] - trigger[0] === 1) return /^(?:jobs|positions|posts)$/.test(head);
  return true;
}

/** How many sentences after one of cuts still speak of them. */
const FOLLOWING = 6;

/** True if one of the sentences not far before this one tells of job cuts. */
export function followsCut(doc: Document, s: Sentence): boolean {
  for (let i = s.index - 1; i >= Math.max(0, s.index - FOLLOWING); i--)
    if (tellsOfCut(doc, doc.sentences[i])) return true;
  return false;
}

const JOBS_TOLD = bits('JOB', 'LAYOFF');

/** True if the words before a sentence speak of jobs that go. */
export function tellsOfJobs(doc: Document, to: number): boolean {
  for (let i = 0; i < to; i++) {
    if (is(doc, i, JOBS_TOLD)) return true;
    for (const p of doc.phrases.get(i) ?? [])
      if ((p.low & JOBS_TOLD.low) | (p.high & JOBS_TOLD.high)) return true;
  }
  return false;
}
