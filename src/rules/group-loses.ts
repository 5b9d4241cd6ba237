import { bits } from '../lexicon/classes.ts';
import { PARTS } from '../lexicon/departments.ts';
import { list } from '../lexicon/occupations.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { readList } from '../text/noun-lists.ts';
import type { Match } from '../text/pattern.ts';
import { pattern } from '../text/pattern.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange } from '../types.ts';
import { listBefore } from './affected.ts';
import { namesPeople } from './groups.ts';
import { inCutContext, negated, nextToCut } from './shapes.ts';
import type { Subject } from './subjects.ts';
import { NONE, subjectBefore } from './subjects.ts';

/** A group of staff as the subject: it loses jobs, is told, is cut. */

const LOSES = pattern(
  '(lose|loses|losing|lost|face|faces|facing|faced|risk|risking|fear) (losing)? (their|the|an|possible|compulsory|further|deep|job|staff)? (jobs|job|posts|positions|redundancy|redundancies|axe|chop|layoffs|layoff|dismissal|livelihoods|furlough|cuts|cutbacks|closure|job losses|dole|unemployment)',
);
/** Other ends of a job: "120 pilots are to go", "janitors are on the chopping block". */
const END = pattern(
  '((MODAL|BE|ADV){0,3} (to go|go under the axe|disappear|disappears|disappeared|be gone|lose out) | (is|are|was|were|be) (ADV){0,2} (on the chopping block|in the firing line|in line for|facing the axe|surplus to requirements|out of (a job|work)) | (out of work|out of a job|without jobs|without a job|jobless) | (receive|receives|received|get|got|given|sent|handed|issued) (their|a|the)? (pink slips|pink slip|redundancy notices|redundancy notice|layoff notices|lay-off notices|layoff notice|termination letters|dismissal notices|marching orders|p45s|p45|notices|notice of (redundancy|dismissal|termination)))',
);
const PASSIVE = pattern(
  '(is|are|was|were|be|been|being) (ADV|being){0,2} verb:(laid off|let go|made redundant|furloughed|sacked|axed|dismissed|fired|retrenched|shown the door|sent home|released|eliminated|culled|disbanded|dissolved|gutted|downsized|decimated|slashed|reduced|shut down|shuttered|closed|scrapped|abolished|wound down|outsourced|disestablished|cut|hit|affected|impacted|at risk|under threat|told|informed|notified|called|summoned|given)',
);
const OF_NEWS = /^(?:told|informed|notified|called|summoned|given)$/;
const TOLD = /^(?:told|informed|notified)$/;
/** What may also be said of a part of the employer: "the design team was disbanded". */
const OF_PARTS =
  /^(?:eliminated|axed|disbanded|dissolved|gutted|downsized|decimated|slashed|reduced|shut|shuttered|closed|scrapped|abolished|wound|outsourced|disestablished|cut|hit|affected|impacted)$/;
/** True if the verb may also be said of a part: "was disbanded", "face closure". */
const mayBePart = (doc: Document, m: Match, verb: string): boolean =>
  OF_PARTS.test(verb) ||
  /^(?:closure|cuts|cutbacks|axe|chop|go|block|jobs|posts)$/.test(doc.word[m.to - 1] as string);
const CUTTING = bits('LAYOFF', 'CUTS');
/** True at "the cuts", "the latest job losses". */
function byCuts(doc: Document, at: number): boolean {
  for (let i = at; i < at + 4; i++)
    if (is(doc, i, CUTTING) || doc.phrases.get(i)?.some((p) => p.low & CUTTING.low)) return true;
  return false;
}
const JOB = bits('JOB');
const NEWS = bits('JOB', 'LAYOFF', 'CUTS', 'CUT_PAST', 'CUT_ING');
const BEFORE_VERB = bits('AUX', 'MODAL', 'ADV', 'CONSIDER');
const parts = new Set(list(PARTS));
const WHEN =
  /^(?:on|yesterday|today|this|last|earlier|first|by|via|in|at|[.,;]|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** How far after "were told" the news may come, in tokens. */
const NEWS_REACH = 12;

/** True if what is told after token `at` is the end of jobs. */
function toldOfCuts(doc: Document, at: number, end: number, context: boolean): boolean {
  // In news of a cut, what they are told on the day is that.
  if (context && (at >= end || WHEN.test(doc.word[at] as string))) return true;
  for (let i = at; i < Math.min(end, at + NEWS_REACH); i++) {
    // "must be told if their jobs are in danger"
    if (doc.word[i] === 'if') return false;
    if (is(doc, i, NEWS) || /^(?:contracts?|services|redundant|redundancy)$/.test(doc.word[i] as string))
      return true;
    if (doc.phrases.get(i)?.some((p) => p.low & NEWS.low || p.high & NEWS.high)) return true;
  }
  return false;
}

const isPart = (doc: Document, [from, to]: TokenRange): boolean =>
  to - from > 1 && parts.has(doc.word[to - 1] as string) && !is(doc, to - 2, bits('DET', 'POSS'));

/**
 * The list that ends before `end`, or before a phrase of place in front of it: "clerks at its plant in Leeds"; else
 * the whole subject: "clerks in Leeds and cleaners in Hull".
 */
function subject(doc: Document, s: Sentence, end: number): Subject {
  const whole = subjectBefore(doc, s, end);
  if (whole.places.length > 0) return whole;
  const near = listBefore(doc, s, end);
  if (near.some((item) => namesPeople(doc, item) || isPart(doc, item))) return { groups: near, places: [] };
  for (let at = end - 1; at > Math.max(s.from, end - 14); at--)
    if (/^(?:at|in|from|across|on|with)$/.test(doc.word[at] as string)) {
      const { items, to } = readList(doc, at + 1, end);
      if (to < end) continue;
      const before = listBefore(doc, s, at);
      if (before.some((item) => namesPeople(doc, item)))
        return {
          groups: before,
          places: [{ by: doc.word[at] as string, items }],
        };
    }
  return NONE;
}

/** What a sentence must be able to meet for `groupLoses` to find anything. */
/** "which will see clerical posts axed": the group stands between. */
const SEES = pattern(
  '(see|sees|seen|saw|seeing|had|have|leave|leaving) (DET|POSS|QTY|VAGUE|some){0,2} group:(MOD|,|and|JOB|OCCUPATION|PERSON|STAFF){1,8} (BE)? (axed|scrapped|eliminated|removed|disappear|made redundant|laid off|let go|lose their jobs|deleted|go|cut)',
);

export const LOSES_CUES = [LOSES, PASSIVE, END, SEES];

/** Longest aside between a subject and its verb, in tokens. */
const MAX_ASIDE = 20;

/** Where the subject ends before ", who work mostly in Leeds," or "-- the pride of the firm --"; else `end`. */
function beforeAside(doc: Document, s: Sentence, end: number): number {
  const close = doc.word[end - 1] as string;
  if (!/^(?:,|--|—|–)$/.test(close)) return end;
  for (let i = end - 2; i > Math.max(s.from, end - MAX_ASIDE); i--)
    if (doc.word[i] === close)
      return close !== ',' || /^(?:who|which|that|whose)$/.test(doc.word[i + 1] as string) ? i : end;
  return end;
}

/** "A and B could lose their jobs", "A were told that their jobs would go", "the A team was disbanded". */
export function groupLoses(doc: Document, s: Sentence): Subject[] {
  const found: Subject[] = [];
  const matches = LOSES_CUES.flatMap((p) => p.match(doc, s));
  for (const m of SEES.match(doc, s)) {
    const [from, to] = m.captures.group as TokenRange;
    const { items } = readList(doc, from, to);
    if (
      !negated(doc, Math.max(s.from, m.from - 2), m.to) &&
      items.some((item) => namesPeople(doc, item) || is(doc, item[1] - 1, JOB))
    )
      found.push({ groups: items, places: [] });
  }
  if (matches.length === 0) return found;
  const context = inCutContext(doc, s) || nextToCut(doc, s);
  for (const m of matches) {
    const verb = m.captures.verb ? (doc.word[m.captures.verb[0]] as string) : '';
    if (OF_NEWS.test(verb) ? !toldOfCuts(doc, m.to, s.to, context && TOLD.test(verb)) : !context) continue;
    // "was hit by falling sales"
    if (/^(?:hit|affected|impacted)$/.test(verb) && doc.word[m.to] === 'by' && !byCuts(doc, m.to + 1))
      continue;
    let end = m.from;
    while (
      end > s.from &&
      (is(doc, end - 1, BEFORE_VERB) || /^(?:who|that|which)$/.test(doc.word[end - 1] as string))
    )
      end--;
    end = beforeAside(doc, s, end);
    // The head of the last phrase belongs to all: "packaging and assembly workers".
    const told = subject(doc, s, end);
    const last = told.groups.at(-1);
    if (negated(doc, (told.groups[0]?.[0] ?? end) - 1, m.to)) continue;
    if (last && (namesPeople(doc, last) || (mayBePart(doc, m, verb) && isPart(doc, last)))) found.push(told);
  }
  return found;
}
