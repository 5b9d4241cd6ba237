import { defineRule } from '../rule.ts';
import { cutsStaff, GROUP, ofSomething, strongForHead } from '../shapes.ts';

export default defineRule({
  id: 'event/jobs-cut',
  says: 'Jobs or staff that are cut, without a number: "jobs will be lost", "employees were laid off".',
  voice: 'passive',
  find: [
    `noun:(JOB|STAFF|PERSON|OCCUPATION) ((PREP|that|who) ANY{0,7})? ${GROUP} (BE|HAVE|be|been|were|was|being|get|got) ADV{0,2} trigger:(CUT_PAST|let go|made redundant)`,
    `noun:(STAFF|PERSON|OCCUPATION|JOB) ${GROUP} trigger:(lose their jobs|lost their jobs|losing their jobs|face redundancy|facing redundancy|facing the axe|face the axe)`,
    'noun:(PERSON|OCCUPATION|people|those|staff) trigger:(laid off|let go|made redundant)',
  ],
  accept: (m, doc) => cutsStaff(m, doc) && !ofSomething(m, doc) && strongForHead(m, doc),
  finds: [
    ['Dozens of employees were [laid off] at Acme.', {}],
    ['More posts will be [cut] next year.', {}],
  ],
  ignores: [
    ["The workers' pay was cut.", 'pay, not workers'],
    ['Two members were removed from the committee.', 'members are not staff'],
  ],
});
