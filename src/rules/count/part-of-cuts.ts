import { bits } from '../../lexicon/classes.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { defineRule } from '../rule.ts';
import { inCutContext, isYear, JOBS, MODS, N } from '../shapes.ts';

const BAD = bits('CURRENCY', 'PERCENT', 'MAGNITUDE', 'TIME', 'MONTH');

const HAVE = bits('HAVE', 'BE');
const FATE = bits('CUT_PAST', 'GO', 'PREP', 'NEG');

/** "over 1,000 of them had failed to meet expectations": what is told of them is no cut. */
function isOtherwise(doc: Document, i: number): boolean {
  if (!is(doc, i, HAVE) || i >= doc.size) return false;
  const next = is(doc, i + 1, HAVE) ? i + 2 : i + 1;
  return !is(doc, next, FATE) && !doc.phrases.has(next);
}

export default defineRule({
  id: 'count/part-of-cuts',
  says: 'A number that takes up cuts just told: "including 200 in Leeds", "of which 150 in Hull", "another 5,200 later".',
  voice: 'list',
  find: [
    `(including|of which|of whom|among them) ${N} (${MODS} ${JOBS})? (in|at|from|of them|alone|across|who|staff|are|were|will|would) `,
    `(including|of which|of whom|among them) ${N} ${MODS} noun:(OCCUPATION|PERSON|JOB) (,|.|;|and|–|—)`,
    `${N} of (them|those|these|the cuts|the layoffs|the jobs|the job cuts|the redundancies|those jobs|those cuts|the positions|the affected jobs|the roles|the lay-offs|the posts|whom|which|the affected employees)`,
    `(another|further|additional) n:QTY (MORE)? (${MODS} ${JOBS})? (later|in|at|by|through|via|will|would|next|this|over|across|from|on|went|had|were)`,
    `(LAYOFF|CUT_BASE|CUT_PAST|CUT_ING|cuts|jobs|positions|redundant) ANY{0,14} (and|,|with|plus) n:QTY (MORE|jobs|more|others)? ((in|at) (CAP|the|its)|abroad|elsewhere|overseas)`,
  ],
  accept: (m, doc, s) => {
    if (isYear(m, doc)) return false;
    const n = m.captures.n as readonly [number, number];
    const q = doc.quantities.get(n[0]);
    if ((q?.value ?? 9) < 3) return false;
    // "including several in its portfolio"
    if (q?.vague && !m.captures.noun) return false;
    if (
      /\b(?:closed|opened|shot|taken|paid|funded|sold|injured|arrested|moved|transferred|reassigned|redeployed|relocated|added|created|hired|retained|kept|filled|saved|work|stay|remain|join|return|short-?time|part-?time|shorter|reduced hours)\b/.test(
        doc.word.slice(n[1], n[1] + 7).join(' '),
      )
    )
      return false;
    if (is(doc, n[1], BAD)) return false;
    if (isOtherwise(doc, m.to)) return false;
    // "It employs 33,000 people, including 2,000 engineers"
    if (
      /\b(?:employs?|employed|employing|has|have|had) (?:\S+ ){1,6}$/.test(
        `${doc.word.slice(s.from, m.from).join(' ')} `,
      ) &&
      !/\b(?:cut|cutting|laid|shed|axed|eliminated|lost|fired|let)\b/.test(
        doc.word.slice(s.from, m.from).join(' '),
      )
    )
      return false;
    const noun = m.captures.noun;
    // With a noun of its own other than jobs or people the number counts something else.
    if (!noun && m.captures.mods && m.captures.mods[1] > m.captures.mods[0]) return false;
    return doc.word[m.from] === 'redundant' || inCutContext(doc, s, n);
  },
  finds: [
    ['It will cut 900 jobs, including [200] in Leeds.', { value: 200 }],
    ['The bank cuts 9,200 jobs. About 4,000 go by January and [another 5,200] later.', { value: 5200 }],
    ['It will cut 62 positions, including [41] teachers.', { value: 41 }],
    ['The plan means 5,400 layoffs, [4,100] of them in schools.', { value: 4100 }],
    ['It will cut 200 jobs in Leeds and [150] in Hull.', { value: 150 }],
    ['It makes 200 people redundant in Ulster and [550] in the south.', { value: 550 }],
  ],
  ignores: [
    ['It has 900 shops, including 200 in Leeds.', 'shops; nothing is cut'],
    ['It cut 900 jobs at plants with 3,000 people, including 200 students.', 'students hold no jobs'],
    ['It cut 900 jobs, including some in 2008 in Leeds.', 'a year'],
    ['It cut 900 jobs; another 400 will be moved to Hull.', 'moved jobs are not lost'],
    ['Layoffs hit start-ups, including several in its portfolio.', 'start-ups are counted'],
    ['It cut 1,800 jobs, and over 1,000 of them had failed to meet targets.', 'what they had done'],
    ['It will cut jobs. It employs 33,000 people, including 2,000 engineers.', 'a headcount'],
    ['It cut 900 jobs. Another 38 employees will work shorter hours.', 'shorter hours are no cut'],
  ],
});
