import { defineRule } from '../rule.ts';
import { CUT, HEADCOUNT, JOBS, ofSomething } from '../shapes.ts';

const OF = `((of|in) (DET|all|'s){0,2}|(its|their|his|our)) mods:(MOD|,|and|&|-|/|'s|'|NUMBER|QTY|of|total){0,8} ${HEADCOUNT}`;

export default defineRule({
  id: 'percent/cut-p-of-jobs',
  says: 'A verb of cutting and a share of jobs or staff: "cut 10 percent of its workforce".',
  find: [
    `trigger:${CUT} (DET|MOD|'s){1,6} noun:STAFF p:PCT`,
    `trigger:(let go|lets go|letting go|gotten rid|got rid|gets rid|getting rid) of p:PCT ${OF} (noun:STAFF|${JOBS})`,
    'trigger:(let|lets|letting|lay|lays|laid|laying) p:PCT (go|off)',
    `trigger:${CUT} (ADV|off|out|as|back|up|another|a further|DET){0,3} p:PCT (MORE|or more)? ${OF} (${JOBS}|noun:STAFF)`,
    `trigger:(lay|lays|laid|laying|let|lets|letting|make|makes|made|making) (another|a further|ADV)? p:PCT ${OF} (${JOBS}|noun:STAFF) (off|go|redundant)`,
    `trigger:${CUT} (DET|MOD|of|the|and|'s|&|QTY){0,8} (noun:STAFF|${JOBS}) (ANY{0,4}) by (MORE|as much as|DET)? p:PCT`,
    `trigger:${CUT} (DET|MOD|'s){0,5} (noun:STAFF|${JOBS}) in p:PCT`,
    `trigger:${CUT} (ADV|DET|MORE|nearly|almost|about|around){0,2} p:PCT mods:MOD{0,3} ${JOBS}`,
    `trigger:(halve|halves|halved|halving) (DET|MOD|'s|of|the){0,8} (noun:STAFF|${JOBS})`,
    `trigger:(furlough|furloughed|furloughing|furloughs) p:PCT ${OF} (${JOBS}|noun:STAFF)`,
    `trigger:(lost|loses|losing|lose) (ADV|MORE)? p:PCT ${OF} (${JOBS}|noun:STAFF)`,
  ],
  accept: (m, doc) => !ofSomething(m, doc),
  finds: [
    ['It plans to cut its global work force [5 percent].', { percent: 5 }],
    ['MainStreet let [30%] go in May.', { percent: 30 }],
    ['The maker is laying off [about 30 percent] of its staff.', { percent: 30 }],
    ['Acme will cut its workforce by [a third].', { percent: 33.3 }],
    ['The start-up let go of [half] of its staff.', { percent: 50 }],
    ['Acme will cut [one in five] jobs.', { percent: 20 }],
    ['The start-up cut [10%] of jobs on Tuesday.', { percent: 10 }],
  ],
  ignores: [
    ['Acme cut 10 percent of its prices.', 'prices'],
    ["It slashed state employees' pay by 13 percent.", 'pay'],
    ['Acme cut 10 percent staff discounts.', 'discounts'],
    ['Acme cut pay by 10 percent.', 'pay is no staff'],
    ['Acme owns 10 percent of its rival.', 'nothing is cut'],
  ],
});
