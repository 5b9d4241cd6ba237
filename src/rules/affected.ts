import { bits } from '../lexicon/classes.ts';
import type { Attachment } from '../text/attached.ts';
import { attachments } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { readList } from '../text/noun-lists.ts';
import type { Match } from '../text/pattern.ts';
import { pattern } from '../text/pattern.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange } from '../types.ts';
import { inCutContext, negated } from './shapes.ts';
import { subjectBefore } from './subjects.ts';

/** Sentences that say whom or where a cut meets, apart from the one that tells of the cut. */

const HIT =
  '(affect|affects|affected|affecting|hit|hits|impact|impacts|impacted|impacting|target|targets|targeted|targeting|hitting|spanning|covering|involving|include|includes|included|including|span|spans|spanned|involve|involves|involved|cover|covers|covered)';
const FALL =
  '(fall|falls|fell|focus|focuses|focused|centered|centred|concentrated|concentrate|come|comes|came|coming|be|are|were|is|made|occur|occurred|spread|happen|happened|place|felt|implemented|carried out|split|divided|shared)';
/** "will be made mainly", "are deepest", "appear concentrated". */
const DEGREE =
  '(ADV|concentrated|spread|felt|made|out|principally|particularly|hardest|mainly|mostly|primarily|largely|most heavily|disproportionately|deepest|heaviest|greatest|worst|highest|steepest|most severe|located|based|split|divided|shared|evenly|equally){0,3}';
const LEAD = 'lead:(in|on|at|from|across|between|among|amongst|within|throughout)';
const INSERTED = '(, (WORD){1,10} ,)?';

const CUTS_HIT = pattern(`(LAYOFF|CUTS|redundancies|changes) ((!CUTS){0,7} | ${INSERTED}) verb:${HIT}`);
const CUTS_IN = pattern(`(LAYOFF|CUTS|redundancies|losses) (!CUTS){0,7} ${FALL} ${DEGREE} ${LEAD}`);
/** The others of a number that has been told: "the rest will come from maintenance". */
const REST_IN = pattern(
  `((the rest|the remainder|the remaining|the others|most|half|many|the bulk|the majority|others) (of (the|these|those)? (them|cuts|jobs|layoffs|job losses|redundancies|positions|roles)?)? | a (significant|large|substantial|small|further) (number|share|proportion|portion) (of (them|the cuts|the jobs))?) (MODAL|BE|ADV|HAVE){0,3} (${FALL} ${DEGREE} ${LEAD} | lead:(hit|hitting|hits|affect|affecting|affects|impact|impacting|impacts|target|targeting|targets))`,
);
const IT_IN = pattern(
  `(it|they|those|these) (MODAL|ADV){0,2} (be|is|are|were|was) (primarily|mainly|mostly|largely|principally|chiefly) ${LEAD}`,
);
/** "which may affect the cabin and maintenance staff". */
const MAY_AFFECT = pattern('(MODAL|which|that) (MODAL|ADV){0,3} (affect|hit|impact|target)');
const AND_IN = pattern(`(,)? (and|but|,) (that|which)? (MODAL|BE|ADV){0,3} ${FALL} ${DEGREE} ${LEAD}`);
const ADV = bits('ADV');
const GROUPED = bits('STAFF', 'PERSON', 'OCCUPATION', 'UNIT');

/** What a sentence must be able to meet for `cutsFall`, and so on, to find anything. */
export const FALL_CUES = [CUTS_HIT, CUTS_IN, REST_IN, IT_IN, MAY_AFFECT];

/** "The cuts will affect A and B", "the layoffs fall on A", "the cuts will be made mainly in A". */
export function cutsFall(doc: Document, s: Sentence): Attachment[] {
  const found: Attachment[] = [];
  for (const m of CUTS_HIT.match(doc, s)) {
    if (negated(doc, m.from, m.to)) continue;
    let at = m.to;
    while (at < s.to && is(doc, at, ADV)) at++;
    if (doc.word[at] === 'such' && doc.word[at + 2] === 'as') at += 3;
    let { items, to } = readList(doc, doc.quantities.get(at)?.to ?? at, s.to);
    // "areas such as lending", "such areas as lending"
    if (doc.word[to] === 'such' && doc.word[to + 1] === 'as') ({ items, to } = readList(doc, to + 2, s.to));
    found.push({ by: 'hit', items });
    for (const a of attachments(doc, s, to))
      if (/^(?:mostly|including|across|in|at)$/.test(a.by)) found.push(a);
    // "affected the legal team and were concentrated in Canada"
    for (const second of AND_IN.match(doc, s))
      if (second.from === to) found.push(...ledBy(doc, s, second.captures.lead as TokenRange));
  }
  if (inCutContext(doc, s))
    for (const m of MAY_AFFECT.match(doc, s)) {
      if (negated(doc, Math.max(s.from, m.from - 2), m.to)) continue;
      const { items } = readList(doc, m.to, s.to);
      if (items.some(([, to]) => is(doc, to - 1, GROUPED))) found.push({ by: 'hit', items });
    }
  for (const p of [CUTS_IN, REST_IN, IT_IN])
    for (const m of p.match(doc, s)) {
      if (negated(doc, m.from, m.to)) continue;
      found.push(...ledBy(doc, s, m.captures.lead as TokenRange));
    }
  return found;
}

/** The list after a preposition, and what is attached to it. */
function ledBy(doc: Document, s: Sentence, lead: TokenRange): Attachment[] {
  const { items, to } = readList(doc, lead[1], s.to);
  return [{ by: 'in', items }, ...attachments(doc, s, to)];
}

const AFFECTED =
  '(affected|impacted|eliminated|targeted|axed|threatened|hit|cut|eligible|hardest-hit|worst-hit|hardest hit|worst hit|worst affected|worst-affected|most affected|earmarked|laid-off|at-risk|at risk|redundant|disestablished|surplus)';
const GROUP =
  '(teams|departments|divisions|areas|roles|positions|jobs|workers|employees|staff|people|posts|units|functions|groups|businesses|redundancies|categories|occupations|titles|those|disciplines|locations|sites|plants|offices|studios|stores|branches|factories|mines|mills|campuses|facilities|depots|hospitals|schools|faculties|cities|towns|regions|countries|states|sections|desks|programs|programmes|services|ranks)';
const GONE =
  '(laid off|let go|made redundant|losing their jobs|leaving|dismissed|furloughed|sacked|offered buyouts|told)';
const WHO = `(${AFFECTED} (ADV){0,1} ${GROUP} | ${GROUP} (ANY){0,2} ${AFFECTED} | (those|people|employees|workers|staff) (who|whose|that)? (are|were|have been|has been|being)? ${GONE})`;
const INCLUDE =
  '((include|includes|included|including|are|were|be|range from|ranged from|came from|come from|such as)|(work|worked) (in|on|as))';
const AFFECTED_ARE = pattern(
  `${WHO} (by the (ANY){1,3})? (,|that|which|will|would|also|may|could|all|-){0,4} ${INCLUDE}`,
);
const AFFECTED_MOSTLY = pattern(
  `(${WHO} | (those|these) ${GROUP}) end:(,|--|-) (mostly|mainly|primarily|largely|chiefly|including)`,
);

export const INCLUDE_CUES = [AFFECTED_ARE, AFFECTED_MOSTLY];

/** "Affected teams include A and B", "those laid off included A", "the affected staff, mostly A". */
export function affectedInclude(doc: Document, s: Sentence): Attachment[] {
  const found: Attachment[] = AFFECTED_ARE.match(doc, s).flatMap((m) => {
    let at = m.to;
    while (
      at < s.to &&
      (is(doc, at, ADV) ||
        /^(?:all|in|at|from|on|as|those|of|employees|workers)$/.test(doc.word[at] as string))
    )
      at++;
    const { items, to } = readList(doc, at, s.to);
    // "range from recruiters to software engineers"
    const until =
      doc.word[m.to - 1] === 'from' && doc.word[to] === 'to' ? readList(doc, to + 1, s.to).items : [];
    // "Criterion in the UK and Dice in Sweden"
    return [{ by: 'in', items: [...items, ...until] }, ...attachments(doc, s, to)];
  });
  for (const m of AFFECTED_MOSTLY.match(doc, s))
    found.push(...attachments(doc, s, (m.captures.end as TokenRange)[0]));
  return found;
}

const GROUP_IN = pattern(
  '(JOB|PERSON|STAFF|teams|departments) (in|at|from|across|within|on) list:(WORD|,){1,16} (was|were|are|have been|has been|had been|will be|would be|could be|being|to be) (ADV){0,2} (affected|impacted|cut|eliminated|laid off|let go|hit|told|notified|informed|axed|lost|targeted|scrapped|dismissed|made redundant|at risk|given notice|given the news|told the news|briefed|shed|put on|placed on|sent home|idled)',
);

export const GROUP_CUES = [GROUP_IN];

/** "Positions in A, B and C were also affected", "staff in A were told". */
export function groupsAffected(doc: Document, s: Sentence): Attachment[] {
  return GROUP_IN.match(doc, s).flatMap((m) => {
    if (negated(doc, Math.max(s.from, m.from - 2), m.to)) return [];
    const [from, end] = m.captures.list as TokenRange;
    const { items, to } = readList(doc, from, end);
    return [
      { by: 'in', items },
      ...attachments(doc, { ...s, to: end }, to),
      ...attachments(doc, s, m.to).filter((a) => a.by !== 'at' || doc.word[m.to - 1] !== 'targeted'),
    ];
  });
}

const BEFORE_VERB = bits('AUX', 'MODAL', 'ADV');
const AMONG = pattern(
  '(is|are|was|were|be|being|,) among (those|the|people|employees|workers|staff|jobs|roles) (WORD){0,3} (LAYOFF|CUTS|CUT_PAST|GO|affected|impacted|cut|hit|targeted|laid off|let go|losing|axed|redundant|told|notified|casualties|victims)',
);
const BRUNT = pattern(
  '((MODAL|ADV){0,2} (bear|bears|bore|take|takes|took|feel|feels|felt) the brunt | (is|are|was|were|be|been) (ADV){0,1} (hit hardest|hardest hit|worst hit|hit hard|worst affected|most affected|hardest-hit|worst-hit|disproportionately affected) | hit hardest | hit particularly hard | bearing the brunt | worst affected | hardest hit)',
);

/** "HR, finance and legal will all see cuts". */
const SEE_CUTS = pattern(
  '(MODAL|ADV|all|both){0,3} (see|sees|saw|face|faces|suffer|suffers|suffered|experience|experiences|undergo) (ADV|DET|ADJ|more|deep|further){0,2} (CUTS|LAYOFF|redundancies|job losses|cuts|reductions|cutbacks)',
);
export const WORST_CUES = [AMONG, BRUNT, SEE_CUTS];

/** "A and B were among those laid off", "A in Leeds are hit hardest": what stands before the verb. */
export function worstHit(doc: Document, s: Sentence): Attachment[] {
  return WORST_CUES.flatMap((p) => p.match(doc, s)).flatMap((m) => {
    let end = m.from;
    while (end > s.from && is(doc, end - 1, BEFORE_VERB)) end--;
    const { groups, places } = subjectBefore(doc, s, end);
    if (places.length > 0) return [{ by: 'hit', items: groups }, ...places];
    return [{ by: 'hit', items: listBefore(doc, s, end) }];
  });
}

/** The list of noun phrases that ends before token `end`. */
export function listBefore(doc: Document, s: Sentence, end: number): readonly TokenRange[] {
  for (let from = Math.max(s.from, end - 24); from < end; from++) {
    const { items, to } = readList(doc, from, end);
    if (items.length > 0 && (to === end || (to === end - 1 && doc.word[to] === ','))) return items;
  }
  return [];
}

const OF_THEM = pattern(
  '((QTY|PCT) (of (the|these|those)? (MORE|QTY)? (affected|impacted)? (JOB|PERSON|them|LAYOFF|CUTS)? ((laid off|let go|dismissed|affected|cut|fired) (by (CAP){1,3})?)?)? | of them|of those|of whom|of the cuts|of the jobs|of these|of the job cuts|of the layoffs|of the redundancies|of the positions|of the affected|of which|the rest|the remainder|the remaining|the others) (, who)? (QTY|JOB|PERSON|LAYOFF){0,1} ((MODAL|ADV){0,2} (worked|work|be|is|are|were|was|located|based|come|came|fall|made) | (MODAL|BE|ADV){1,3} (lost|cut|go|axed|shed)) (ADV|made|located|based|employed|lost|cut|axed|shed){0,2} (in|at|from|across|with|for|on) ',
);
/** "the majority of impacted employees are in North America". */
const MOST_THERE = pattern(
  '(most|majority|bulk|half|third|quarter|many|some|all|PCT) (of (the|those|these|its)?)? (WORD){0,2} (JOB|PERSON|STAFF|LAYOFF|CUTS|OCCUPATION) ((who|that) (ANY){1,3})? (MODAL|ADV){0,2} (work|worked|be|is|are|were|was|come|came) (ADV|based|located|employed|concentrated){0,2} (in|at|from|across)',
);
/** "Many worked in Des Moines". */
const MANY_THERE = pattern(
  '(most|many|some|half|others|all|nearly all|almost all|several) (MODAL|ADV){0,2} (work|worked|be|are|were|is|was) (ADV|based|located|employed|concentrated){0,2} (in|at)',
);
export const SHARE_CUES = [OF_THEM, MOST_THERE, MANY_THERE];
/** What carries a list of shares on: "and 150 in", "followed by 30 per cent in". */
const NEXT_SHARE = pattern(
  '(, amounting to PCT)? (,|;|and|followed by|with){1,3} (ADV|MORE|HEDGE_ABOUT){0,2} (QTY|PCT|the rest|the remainder|the others|others) (of (them|those|these))? (JOB|PERSON|more|others)? (MODAL|BE|ADV){0,2} (lost|cut|based|go)? (in|at|from|across)',
);

/** True at "30,000 people are employed at": that many are there, none goes. */
const isHeadcount = (doc: Document, { from, to }: Match): boolean =>
  /^[^a-z]*(?:[a-z]+ )?[\d,. ]*(?:people|workers|staff) .*\bemployed\b/.test(
    doc.word.slice(from, to).join(' '),
  );

/** "One-third of them worked in A", "200 are in A and 150 in B", "30 per cent are in A, followed by B". */
export function shareThere(doc: Document, s: Sentence): Attachment[] {
  const found: Attachment[] = [];
  const starts = [
    ...OF_THEM.match(doc, s),
    ...(inCutContext(doc, s) ? [...MOST_THERE.match(doc, s), ...MANY_THERE.match(doc, s)] : []),
  ].filter((m) => !negated(doc, m.from, m.to));
  if (starts.length === 0) return found;
  const next = NEXT_SHARE.match(doc, s);
  for (const m of starts) {
    if (doc.word[m.to] === 'risk' || isHeadcount(doc, m)) continue;
    for (let at: number | undefined = m.to; at !== undefined; ) {
      const { items } = readList(doc, at, s.to);
      if (items.length === 0) break;
      found.push({ by: doc.word[at - 1] as string, items });
      at = next.find((n) => items.some(([, to]) => n.from === to))?.to;
    }
  }
  return found;
}
