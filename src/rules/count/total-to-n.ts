import { defineRule } from '../rule.ts';
import { MODS, N } from '../shapes.ts';

export default defineRule({
  id: 'count/total-to-n',
  says: 'A number that a sum of cuts is brought to: "bringing the total job cuts to 4,000".',
  voice: 'noun',
  find: [
    `(bring|brings|brought|bringing|take|takes|took|taking|raise|raises|raised|raising|increase|increased|increasing|push|pushing|pushed) (DET|MOD|number|of|ADV){0,6} trigger:(LAYOFF|CUTS|cut|lost|affected) (ANY{0,8}) to ${N}`,
    `(bringing|brings|taking|takes|brought) to ${N} (the|its) (total|number) (ANY{0,3}) trigger:(jobs|positions|LAYOFF|job|layoffs|workers)`,
    `(bring|brings|brought|bringing|raised|raise|increased|increase) (DET|MOD|number|of){0,5} trigger:(layoffs|job cuts|cuts|redundancies) ANY{0,4} by ${N} to n:QTY ${MODS} noun:JOB`,
  ],
  accept: (m, doc) =>
    !doc.quantities.get(m.captures.n![0])?.yearLike && !/^(?:percent|%)$/.test(doc.word[m.to] ?? ''),
  finds: [
    ['That brings the total number of layoffs this year to [13,000].', { value: 13000 }],
    ['It is bringing to [4,000] the number of jobs which will go.', { value: 4000 }],
  ],
  ignores: [
    ['The rise brings the workforce to 4,000.', 'a headcount'],
    ['The cuts bring debt down to 4,000 crowns.', 'money'],
  ],
});
