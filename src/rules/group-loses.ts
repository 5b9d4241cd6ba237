import { bits } from '../lexicon/classes.ts';
import { PARTS } from '../lexicon/departments.ts';
import { list } from '../lexicon/occupations.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { pattern } from '../text/pattern.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange } from '../types.ts';
import { listBefore } from './affected.ts';
import { namesPeople } from './groups.ts';
import { inCutContext, negated } from './shapes.ts';

/** A group of staff as the subject: it loses jobs, is told, is cut. */

const LOSES = pattern(
  '(lose|loses|losing|lost|face|faces|facing|faced|risk|risking|fear) (losing)? (their|the|an|possible|compulsory)? (jobs|job|posts|positions|redundancy|redundancies|axe|layoffs|layoff|dismissal|livelihoods|furlough)',
);
const PASSIVE = pattern(
  '(is|are|was|were|be|been|being) (ADV|being){0,2} verb:(laid off|let go|made redundant|furloughed|sacked|axed|dismissed|fired|retrenched|shown the door|sent home|released|eliminated|culled|disbanded|dissolved|gutted|downsized|decimated|slashed|reduced|cut|hit|affected|impacted|at risk|under threat|told|informed|notified|called|summoned|given)',
);
const OF_NEWS = /^(?:told|informed|notified|called|summoned|given)$/;
/** What may also be said of a part of the employer: "the design team was disbanded". */
const OF_PARTS =
  /^(?:eliminated|axed|disbanded|dissolved|gutted|downsized|decimated|slashed|reduced|cut|hit|affected|impacted)$/;
const NEWS = bits('JOB', 'LAYOFF', 'CUTS', 'CUT_PAST', 'CUT_ING');
const BEFORE_VERB = bits('AUX', 'MODAL', 'ADV', 'CONSIDER');
const parts = new Set(list(PARTS));
/** How far after "were told" the news may come, in tokens. */
const NEWS_REACH = 12;

/** True if what is told after token `at` is the end of jobs. */
function toldOfCuts(doc: Document, at: number, end: number): boolean {
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

/** The list that ends before `end`, or before a phrase of place in front of it: "clerks at its plant in Leeds". */
function subject(doc: Document, s: Sentence, end: number): readonly TokenRange[] {
  const near = listBefore(doc, s, end);
  if (near.some((item) => namesPeople(doc, item) || isPart(doc, item))) return near;
  for (let at = end - 1; at > Math.max(s.from, end - 14); at--)
    if (/^(?:at|in|from|across|on|with)$/.test(doc.word[at] as string)) {
      const before = listBefore(doc, s, at);
      if (before.some((item) => namesPeople(doc, item))) return before;
    }
  return [];
}

/** "A and B could lose their jobs", "A were told that their jobs would go", "the A team was disbanded". */
export function groupLoses(doc: Document, s: Sentence): TokenRange[] {
  const found: TokenRange[] = [];
  const matches = [...LOSES.match(doc, s), ...PASSIVE.match(doc, s)];
  if (matches.length === 0) return found;
  const context = inCutContext(doc, s);
  for (const m of matches) {
    const verb = m.captures.verb ? (doc.word[m.captures.verb[0]] as string) : '';
    if (OF_NEWS.test(verb) ? !toldOfCuts(doc, m.to, s.to) : !context) continue;
    // "was hit by falling sales"
    if (/^(?:hit|affected|impacted)$/.test(verb) && doc.word[m.to] === 'by') continue;
    let end = m.from;
    while (
      end > s.from &&
      (is(doc, end - 1, BEFORE_VERB) || /^(?:who|that|which)$/.test(doc.word[end - 1] as string))
    )
      end--;
    // The head of the last phrase belongs to all: "packaging and assembly workers".
    const items = subject(doc, s, end);
    const last = items.at(-1);
    if (negated(doc, (items[0]?.[0] ?? end) - 1, m.to)) continue;
    if (last && (namesPeople(doc, last) || (OF_PARTS.test(verb) && isPart(doc, last)))) found.push(...items);
  }
  return found;
}
