import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/pattern.ts';
import type { TokenRange } from '../../types.ts';
import { defineRule } from '../rule.ts';
import { cutsStaff, GROUP, ofSomething, strongForHead } from '../shapes.ts';

/** Farthest that a number begins before what it counts, in tokens. */
const REACH = 10;

/** "256 staff at the mill will lose their jobs": a number, which is for the rules of numbers. */
function isCounted(m: Match, doc: Document): boolean {
  const noun = m.captures.noun as TokenRange;
  for (let i = noun[0] - 1; i >= Math.max(0, noun[0] - REACH); i--) {
    const q = doc.quantities.get(i);
    if (q && q.vague === null && !q.yearLike && q.to <= noun[0] && noun[0] - q.to <= 3) return true;
  }
  return false;
}

export default defineRule({
  id: 'event/jobs-cut',
  says: 'Jobs or staff that are cut, without a number: "jobs will be lost", "employees were laid off".',
  voice: 'passive',
  find: [
    `noun:(JOB|STAFF|PERSON|OCCUPATION) ((PREP|that|who) ANY{0,7})? ${GROUP} (BE|HAVE|be|been|were|was|being|get|got) ADV{0,2} trigger:(CUT_PAST|let go|made redundant)`,
    `noun:(STAFF|PERSON|OCCUPATION|JOB) (PREP ANY{0,7})? ${GROUP} trigger:(lose their jobs|lost their jobs|losing their jobs|face redundancy|facing redundancy|facing the axe|face the axe)`,
    'noun:(JOB|OCCUPATION) (PREP ANY{0,5})? (BE|ADV){1,3} trigger:(at risk|under threat|in danger|in jeopardy|on the line|to go|to be cut|to be lost|to be axed)',
    `noun:(PERSON|STAFF|OCCUPATION) (PREP ANY{0,7})? (BE|HAVE|ADV){0,3} (told|notified|informed|learned|learnt|said|posted|wrote|confirmed|shared) (ANY{0,6}) (they|their jobs|their positions|their roles) ${GROUP} trigger:(CUT_PAST|let go|made redundant|losing their jobs|lose their jobs|at risk|under threat)`,
    'noun:(PERSON|OCCUPATION|people|those|staff) trigger:(laid off|let go|made redundant)',
  ],
  accept: (m, doc) =>
    cutsStaff(m, doc) && !ofSomething(m, doc) && strongForHead(m, doc) && !isCounted(m, doc),
  finds: [
    ['Dozens of employees were [laid off] at Acme.', {}],
    ['Employees at Acme were told on Friday that they were being [laid off].', {}],
    ['Jobs are [at risk] at Acme.', {}],
    ['More posts will be [cut] next year.', {}],
  ],
  ignores: [
    ["The workers' pay was cut.", 'pay, not workers'],
    ['Two members were removed from the committee.', 'members are not staff'],
  ],
});
