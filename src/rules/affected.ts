import { bits } from '../lexicon/classes.ts';
import { attachments, readList } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { pattern } from '../text/pattern.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange } from '../types.ts';

/** Sentences that say whom or where a cut meets, apart from the one that tells of the cut. */

const HIT =
  '(affect|affects|affected|affecting|hit|hits|impact|impacts|impacted|impacting|target|targets|targeted|targeting|include|includes|included|including|span|spans|spanned|involve|involves|involved|cover|covers|covered)';
const FALL =
  '((fall|falls|fell|focus|focuses|focused|centered|centred|concentrated|concentrate) | (come|comes|came|coming|be|are|were|is|made|occur|occurred|spread|happen|happened|place|felt|implemented|carried out))';

const CUTS_HIT = pattern(`(LAYOFF|CUTS|redundancies|changes) (!CUTS){0,7} verb:${HIT} end:(ADV){0,2}`);
const CUTS_IN = pattern(
  `(LAYOFF|CUTS|redundancies) (!CUTS){0,7} verb:${FALL} end:((ADV|concentrated|spread|felt|made|out|principally|particularly|hardest|mainly|mostly|primarily|largely|most heavily|disproportionately)){0,3} lead:(in|on|at|from|across|among|within|throughout)`,
);

/** Where cuts are said to fall, with the tokens from the word for cuts to the phrases. */
export interface Fall {
  readonly from: number;
  readonly to: number;
  /** "in" where a preposition leads the phrases, "hit" where a verb does. */
  readonly by: 'in' | 'hit';
  readonly items: readonly TokenRange[];
}

/** "The cuts will affect A and B", "the layoffs fall on A", "the cuts will be made mainly in A". */
export function cutsFall(doc: Document, s: Sentence): Fall[] {
  const found: Fall[] = [];
  for (const m of CUTS_HIT.match(doc, s)) {
    let at = m.to;
    while (is(doc, at, bits('ADV')) && at < s.to) at++;
    const { items, to } = readList(doc, at, s.to);
    const after = attachments(doc, s, to).flatMap((a) =>
      a.by === 'mostly' || a.by === 'including' || a.by === 'across' || a.by === 'in' ? a.items : [],
    );
    found.push({ from: m.from, to: m.to, by: 'hit', items: [...items, ...after] });
  }
  for (const m of CUTS_IN.match(doc, s)) {
    const lead = m.captures.lead as TokenRange;
    const { items, to } = readList(doc, lead[1], s.to);
    const after = attachments(doc, s, to).flatMap((a) => a.items);
    found.push({ from: m.from, to: m.to, by: 'in', items: [...items, ...after] });
  }
  return found;
}

const AFFECTED = '(affected|impacted|eliminated|targeted|axed|targeted|threatened|hit|cut)';
const GROUP =
  '(teams|departments|divisions|areas|roles|positions|jobs|workers|employees|staff|people|posts|units|functions|groups|businesses|redundancies|categories|occupations|titles|those|disciplines)';
const INCLUDE =
  '((include|includes|included|including|are|were|range from|ranged from|came from|come from|such as)|(work|worked) (in|on|as))';
const AFFECTED_GROUP = pattern(
  `(${AFFECTED} (ADV){0,1} ${GROUP} | ${GROUP} (ANY){0,2} ${AFFECTED} | (those|people|employees|workers|staff) (who|whose|that)? (are|were|have been|has been|being)? (laid off|let go|made redundant|losing their jobs|leaving)) (by the (ANY){1,3})? (,|that|which|will|would|also|may|could|-){0,4} ${INCLUDE}`,
);

/** "Affected teams include A and B", "those laid off included A". */
export function affectedInclude(doc: Document, s: Sentence): TokenRange[] {
  return AFFECTED_GROUP.match(doc, s).flatMap((m) => {
    let at = m.to;
    while (
      at < s.to &&
      (is(doc, at, bits('ADV')) ||
        /^(?:in|at|from|on|as|those|of|employees|workers)$/.test(doc.word[at] as string))
    )
      at++;
    return readList(doc, at, s.to).items;
  });
}

const GROUP_IN = pattern(
  '(JOB|PERSON|STAFF|teams|departments) (in|at|from|across|within|on) list:(WORD|,){1,16} (was|were|are|have been|has been|had been|will be|would be|could be|being|to be) (ADV){0,2} (affected|impacted|cut|eliminated|laid off|let go|hit|told|notified|informed|axed|lost|targeted|scrapped|dismissed|made redundant|at risk|given notice|shed)',
);

/** "Positions in A, B and C were also affected", "staff in A were told". */
export function groupsAffected(doc: Document, s: Sentence): TokenRange[] {
  return GROUP_IN.match(doc, s).flatMap((m) => {
    const list = m.captures.list as TokenRange;
    return readList(doc, list[0], list[1]).items;
  });
}

const AMONG = pattern(
  '(is|are|was|were|,) among (those|the|people|employees|workers|staff|jobs|roles) (MOD|NUMBER|who|to|being|WORD){0,3} (LAYOFF|CUTS|CUT_PAST|GO|affected|impacted|cut|laid off|let go|losing|axed|redundant)',
);

/** "Engineers and product managers were among those laid off": what stands before "among". */
export function amongThoseCut(doc: Document, s: Sentence): TokenRange[] {
  return AMONG.match(doc, s).flatMap((m) => listBefore(doc, s, m.from));
}

/** The list of noun phrases that ends before token `end`. */
function listBefore(doc: Document, s: Sentence, end: number): TokenRange[] {
  for (let from = Math.max(s.from, end - 24); from < end; from++) {
    const { items, to } = readList(doc, from, end);
    if (to === end || (to === end - 1 && doc.word[to] === ',')) return items;
  }
  return [];
}
