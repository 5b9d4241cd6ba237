import { defineRule } from '../rule.ts';
import { CUT, MODS, N } from '../shapes.ts';

export default defineRule({
  id: 'count/or-n-jobs',
  says: 'A share that is cut, then the number it amounts to: "cut 10 percent of its workforce, or 1,600 jobs".',
  find: [
    `trigger:(${CUT}|CUTS|LAYOFF) ANY{0,9} PCT ANY{0,12} (,|--|—|–|-|or)? (or|equal to|equivalent to|which is|amounting to|about|representing|meaning)? ${N} ${MODS} noun:(JOB|PERSON|OCCUPATION|STAFF)`,
    `trigger:(${CUT}|CUTS|LAYOFF) ANY{0,9} PCT ANY{0,10} (,|--|—|–)? (or|some|equal to|equivalent to|roughly|about|around|nearly) n:QTY`,
    `trigger:CUTS ANY{0,4} (equivalent to|the equivalent of|equal to) ${N} ${MODS} noun:JOB`,
    'PCT of ANY{0,6} (AUX|ADV){1,4} trigger:CUT_PAST (,|--)? or n:QTY mods:MOD{0,4} noun:(JOB|PERSON)',
  ],
  accept: (m, doc) => {
    const n = m.captures.n as readonly [number, number];
    const before = doc.word.slice(n[0] - 3, n[0] + 1).join(' ');
    return m.captures.noun !== undefined
      ? (/\b(?:or|equal|equivalent|is|to|about|representing|meaning)\b|[–—]|--/.test(before) ||
          (doc.word[n[0] - 1] === ',' && doc.quantities.get(n[0])?.qualifier === 'approximate')) &&
          !doc.quantities.get(n[0])?.yearLike &&
          !/^of$/.test(doc.word[n[0] - 1] ?? '') &&
          !/\b(?:of|its)$/.test(doc.word[n[0] - 1] ?? '')
      : /^[.,;)]$/.test(doc.word[n[1]] ?? '') &&
          !doc.quantities.get(n[0])?.yearLike &&
          /\bor\b/.test(doc.word.slice(n[0] - 2, n[0]).join(' '));
  },
  finds: [
    ['NetApp is to cut 6% of its workforce, [almost 480] people.', { value: 480 }],
    [
      'It is eliminating 10% of its workforce, or [about 1,600] jobs.',
      { value: 1600, qualifier: 'approximate' },
    ],
    ['It plans £140m in cuts, equivalent to [about 1,800] jobs.', { value: 1800, qualifier: 'approximate' }],
    ['The maker will slash its staff by a third, or [13,100] jobs.', { value: 13100 }],
  ],
  ignores: [
    ['It will cut 10% of its 36,000 employees.', 'the headcount'],
    ['It will cut 10% of jobs, and hire 300 people.', 'hires'],
  ],
});
