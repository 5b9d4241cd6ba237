import { bits } from '../lexicon/classes.ts';
import { isGenericPeople, roleVocabulary } from '../lexicon/occupations.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { readList } from '../text/noun-lists.ts';
import { pattern } from '../text/pattern.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange } from '../types.ts';
import { inCutContext, negated } from './shapes.ts';

/** Groups of staff that sentences near a cut name: to whom offers go, of whom those who go consist. */

const HEDGE = bits('HEDGE_ABOUT', 'HEDGE_OVER', 'HEDGE_UPTO');

/** Reads a list that a number may lead: "to about 30 reporters". */
function listFrom(doc: Document, at: number, end: number): { items: TokenRange[]; to: number } {
  const number = doc.quantities.get(at)?.to ?? at;
  return readList(doc, is(doc, number, HEDGE) ? number + 1 : number, end);
}

const OFFER_TO = pattern(
  '(buyouts|buy-outs|buyout|voluntary redundancy|voluntary redundancies|voluntary severance|voluntary layoffs|voluntary separation|voluntary exit|early retirement|early retirements|severance|retirement incentives|voluntary leavers|separation) (package|packages|scheme|schemes|offer|offers|program|programme|programs|deal|deals|terms|incentives|plan|agreements|option){0,2} (AUX|BE|open|available|offered|made|extended|aimed){0,4} (to|for|among)',
);
const OFFERING = pattern(
  '(offer|offers|offered|offering|ask|asks|asked|asking|invite|invites|invited|inviting|urged|encouraged|encouraging)',
);
const OFFER =
  /^(?:voluntary|buyouts?|buy-outs?|early|severance|redundancy|separation|to consider (?:leaving|going)|to leave|to take (?:voluntary|early|redundancy|severance|buyouts?)|to (?:apply|volunteer) for (?:voluntary|redundancy|severance|buyouts?|early)|to volunteer to (?:leave|go))\b/;

/** What a sentence must be able to meet for `offeredTo`, and so on, to find anything. */
export const OFFER_CUES = [OFFER_TO, OFFERING];

/** "voluntary redundancy for A and B", "asked A and B to consider leaving". */
export function offeredTo(doc: Document, s: Sentence): TokenRange[] {
  const found: TokenRange[] = [];
  for (const m of OFFER_TO.match(doc, s)) found.push(...listFrom(doc, m.to, s.to).items);
  for (const m of OFFERING.match(doc, s)) {
    const { items, to } = listFrom(doc, m.to, s.to);
    const last = items.at(-1);
    if (!last) continue;
    // The offer may stand in the last noun phrase: "cabin crew voluntary redundancy".
    for (let at = last[0] + 1; at <= to; at++)
      if (OFFER.test(doc.word.slice(at, at + 5).join(' '))) {
        found.push(...items.slice(0, -1), [last[0], at]);
        break;
      }
  }
  return found;
}

const THEY_INCLUDE = pattern(
  '(they|these|those|that|the list|the total|the number|the layoffs|the cuts|the redundancies|the job losses|the (MORE)? (posts|positions|roles|jobs|departures|losses|dismissals)) (MODAL){0,1} (ADV){0,1} (include|includes|included|comprise|comprised)',
);
const THEY_ARE = pattern(
  '(QTY (of (them|those|these|whom|the (ANY){0,3}))? | (most|some|many|half|all|the majority|the rest|the others|the remainder|others|the bulk) (of (them|those|these|whom|the (ANY){0,3}))? | those (LAYOFF|CUT_PAST|affected|concerned|leaving|going)) (MODAL|ADV){0,2} (are|were|be|been|have been) (ADV){0,1}',
);
const OF_THEM = pattern(
  '((QTY|PCT|most|many|some|half|all|several|bulk|majority) of (them|whom) | (among|amongst) (them|these|those) (ADV){0,1} (are|were|is|was)) (ADV){0,1}',
);
const THOSE_OF = pattern(
  '(JOB) (ADV){0,1} (are|were|is|was) (ADV){0,1} (those of|that of|held by|filled by|mostly those of)',
);

export const THOSE_CUES = [THEY_INCLUDE, THEY_ARE, OF_THEM, THOSE_OF];

/** "They include A and B", "most are A", "70 of them A", "the jobs were those of A": those who go are A. */
export function thoseAre(doc: Document, s: Sentence): TokenRange[] {
  if (!inCutContext(doc, s)) return [];
  const found: TokenRange[] = [];
  for (const p of THOSE_CUES)
    for (const m of p.match(doc, s)) {
      if (negated(doc, m.from, m.to + 1)) continue;
      const at = m.to;
      found.push(...listFrom(doc, at, s.to).items.filter((item) => namesPeople(doc, item)));
    }
  return found;
}

const PEOPLE = bits('OCCUPATION', 'PERSON', 'STAFF');

/** True if the phrase ends in a word for people. */
export function namesPeople(doc: Document, [from, to]: TokenRange): boolean {
  if (is(doc, to - 1, PEOPLE) || isGenericPeople(doc.word[to - 1] as string)) return true;
  for (let k = from; k < to; k++) {
    const kind = roleVocabulary().get(doc.word.slice(k, to).join(' '));
    if (kind === 'occupation' || kind === 'people' || kind === 'singular') return true;
  }
  return false;
}

const FROM_TO = pattern('(from|between) first:(WORD|,){1,8} (to|through to|and)');

export const RANGE_CUES = [FROM_TO];

/** "from clerical staff to surgical technicians": both ends of a range of those who go. */
export function rangeOf(doc: Document, s: Sentence): readonly (readonly TokenRange[])[] {
  const found: (readonly TokenRange[])[] = [];
  for (const m of FROM_TO.match(doc, s)) {
    if (!inCutContext(doc, s) && !speaksOfStaff(doc, s.from, m.from)) continue;
    if (doc.word[m.from] !== 'from' || doc.word[m.to - 1] !== 'to') continue;
    const first = listFrom(doc, (m.captures.first as TokenRange)[0], m.to - 1);
    if (first.to < m.to - 1 && !/^(?:all|through)$/.test(doc.word[first.to] ?? '')) continue;
    found.push(first.items, listFrom(doc, m.to, s.to).items);
  }
  return found;
}

const STAFF = bits('JOB', 'PERSON', 'STAFF');

function speaksOfStaff(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, STAFF) || doc.word[i] === 'duties') return true;
  return false;
}

const CUTS_AMONG = pattern(
  '(LAYOFF|CUTS|job losses|job cuts|redundancies|departures) (ADV){0,1} (among|amongst|of|for|to|at|in|within)',
);

const REDUCTION_IN = pattern(
  '(CUTS|LAYOFF) (of|in) (POSS|DET|ADJ){0,3} (STAFF|JOB|PERSON) (in|at|across|within)',
);
/** "including halving staff in the history department". */
const CUTTING_STAFF_IN = pattern(
  '(CUT_ING|CUT_BASE|CUT_PAST|halving|halve|halved|thinning|slimming) (POSS|DET|ADJ){0,2} (STAFF|JOB|PERSON) (numbers|levels)? (in|at|across|within)',
);
const CUTS_ACROSS = pattern('(LAYOFF|CUTS) (across|throughout)');

/** "a reduction of its workforce in the gaming division", "staff cuts across the humanities and sciences". */
export function reducedIn(doc: Document, s: Sentence): readonly (readonly TokenRange[])[] {
  return [...REDUCTION_IN.match(doc, s), ...CUTTING_STAFF_IN.match(doc, s), ...CUTS_ACROSS.match(doc, s)].map(
    (m) => (negated(doc, Math.max(s.from, m.from - 2), m.to) ? [] : readList(doc, m.to, s.to).items),
  );
}

/** "Cuts among support staff will bring the total to 5,000". */
export function cutsAmong(doc: Document, s: Sentence): TokenRange[] {
  return CUTS_AMONG.match(doc, s).flatMap((m) =>
    negated(doc, Math.max(s.from, m.from - 2), m.to)
      ? []
      : leadingPeople(doc, listFrom(doc, m.to, s.to).items),
  );
}

const RESULT = pattern(
  '(restructuring|reorganization|reorganisation|closure|consolidation|downsizing|integration|closing|shutdown|reduction|reductions|shake-up|overhaul|outsourcing|elimination|disbanding|merger|merging|streamlining) (of|in|at) part:(WORD|,){1,24} (MODAL|BE|ADV|expected|likely){0,4} (result|results|resulted|lead|leads|led|eliminate|eliminates|eliminated|eliminating|affect|affects|affected|cost|costs|mean|means|meant|claim|claims|claimed|put|puts|trigger|triggers)',
);

export const RESULT_CUES = [RESULT];

/** "The restructuring of A will result in the loss of 300 jobs". */
export function restructured(doc: Document, s: Sentence): TokenRange[] {
  return RESULT.match(doc, s).flatMap((m) => {
    const [from, to] = m.captures.part as TokenRange;
    // "a restructuring of A that will include closings": what results is told of something else.
    return /\b(?:that|which|who|after|as)\b/.test(doc.word.slice(from, to).join(' '))
      ? []
      : listFrom(doc, from, s.to).items;
  });
}

/** The phrases up to the first that names no people. */
function leadingPeople(doc: Document, items: readonly TokenRange[]): readonly TokenRange[] {
  const end = items.findIndex((item) => !namesPeople(doc, item));
  return end < 0 ? items : items.slice(0, end);
}

const BEGIN_WITH = pattern(
  '(LAYOFF|CUTS|redundancies) (MODAL|BE|ADV){0,2} (begin|begins|began|start|starts|started|beginning|starting) (with|among|in|at)',
);

export const AMONG_CUES = [CUTS_AMONG, REDUCTION_IN, CUTTING_STAFF_IN, CUTS_ACROSS, BEGIN_WITH];

/** "Job cuts will begin with executive staff". */
export function beginningWith(doc: Document, s: Sentence): TokenRange[] {
  return BEGIN_WITH.match(doc, s).flatMap((m) => listFrom(doc, m.to, s.to).items);
}
