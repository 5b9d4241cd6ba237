import type { TokenRange } from '../../types.ts';
import { defineRule } from '../rule.ts';
import { countsCuts, HEADCOUNT, JOBS } from '../shapes.ts';

const STAFF = `(noun:STAFF|${JOBS}|noun:(company|firm|group|total|newsroom|workforce|work force|headcount|payroll))`;
const OF = `(of|in) (DET|all|'s){0,2} mods:(MOD|,|and|&|-|/|'s|'|NUMBER|QTY|of|total){0,7} ${HEADCOUNT}`;
const IS =
  '(is|was|would be|will be|represents|represented|would represent|will represent|equals|equates to|equated to|amounts to|amounted to|accounts for|accounted for|makes up|works out at|corresponds to|comes to|totals|totalled|totaled)';

export default defineRule({
  id: 'percent/that-is-p',
  says: 'A share of staff that a number told just before makes up: "That is about 2 percent of its staff".',
  voice: 'passive',
  find: [
    `trigger:(that|this|it|which|the number|the figure|the total|the cut|the reduction) ADV{0,1} ${IS} (ADV|MORE|about|around|roughly|nearly|almost|just|only|less than|DET){0,3} p:PCT (${OF} ${STAFF}|decrease in|reduction in|drop in)`,
  ],
  accept: (m, doc, s) => {
    const [from] = m.captures.trigger as TokenRange;
    // What stands before "which" is told in its own sentence.
    if (doc.word[from] === 'which') return countsCuts(doc, s.from, from);
    const before = doc.sentences[s.index - 1];
    return from - s.from < 8 && before !== undefined && countsCuts(doc, before.from, before.to);
  },
  finds: [
    ['Acme will cut 200 jobs. That is [about 2 percent] of its staff.', { percent: 2 }],
    ['Acme is laying off 200 people. The number represents [18%] of its workforce.', { percent: 18 }],
    ['Acme laid off 200 people, which equates to [10 percent] of its employees.', { percent: 10 }],
  ],
  ignores: [
    ['Acme hired 200 people. That is 2 percent of its staff.', 'hires'],
    ['Acme will cut 200 jobs. That is 2 percent of its sales.', 'sales'],
  ],
});
