import { defineRule } from '../rule.ts';
import { MODS, N } from '../shapes.ts';

export default defineRule({
  id: 'count/lay-n-off',
  says: 'A split verb around a number: "lay 300 workers off", "make 60 staff redundant".',
  find: [
    `trigger:(lay|lays|laid|laying) ${N} ${MODS} (noun:(PERSON|OCCUPATION))? off`,
    `trigger:(make|makes|made|making) ${N} ${MODS} (noun:(PERSON|OCCUPATION|JOB|STAFF))? (ANY{0,5}) redundant`,
    `trigger:(let|lets|letting) ${N} ${MODS} (noun:(PERSON|OCCUPATION))? (ANY{0,3}) go`,
    `trigger:(put|puts|putting|place|places|placed|placing) ${N} ${MODS} (noun:(PERSON|OCCUPATION))? on (the|its)? (MOD{0,2}) (furlough|leave|unpaid leave|indefinite layoff|temporary layoff|notice|lay-off|layoff)`,
    `trigger:(show|shows|showed|showing) ${N} ${MODS} (noun:(PERSON|OCCUPATION))? the door`,
  ],
  finds: [
    ['The shipyard will lay [300] welders off.', { value: 300 }],
    ['The firm is making [60] staff in Hull redundant.', { value: 60 }],
    ['It is making [200] people redundant in Hull.', { value: 200 }],
    ['It placed [30,000] of its 42,000 employees on the state-backed furlough scheme.', { value: 30000 }],
    ['It let [around 200] people go last year.', { value: 200 }],
  ],
  ignores: [
    ['They made 300 staff happy.', 'nothing is cut'],
    ['They put 300 staff on the new train.', 'a train'],
    ['He let 300 people go first.', 'to go first is not to lose a job'],
  ],
  accept: (m, doc) => !/^(?:first|home|ahead|inside|through|back|into)$/.test(doc.word[m.to] ?? ''),
});
