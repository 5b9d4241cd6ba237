import { defineRule } from '../rule.ts';
import { CUT } from '../shapes.ts';

export default defineRule({
  id: 'count/n-and-n-jobs',
  says: 'Two numbers before one word for jobs: "cutting 190 contract and 40 permanent jobs" gives both.',
  find: [
    `trigger:${CUT} (ADV|off)? QTY MOD{1,3} (and|,) n:QTY mods:MOD{0,3} noun:(JOB|PERSON|OCCUPATION)`,
    `trigger:${CUT} (ADV|off)? n:QTY mods:MOD{1,3} (and|,) QTY MOD{0,3} noun:(JOB|PERSON|OCCUPATION)`,
    `trigger:${CUT} (ADV|off)? QTY (and|,) n:QTY mods:MOD{0,3} noun:(JOB|PERSON|OCCUPATION) ,? respectively`,
    `trigger:${CUT} (ADV|off)? n:QTY (and|,) QTY mods:MOD{0,3} noun:(JOB|PERSON|OCCUPATION) ,? respectively`,
    `(trigger:${CUT} (ADV|off)?|last trigger:(day|days|shift) (of work)? for|trigger:(affect|affects|affecting|hit|hits|hitting)) QTY MOD{0,4} (PERSON|OCCUPATION|JOB) (and|plus|as well as) n:QTY mods:MOD{0,3} noun:(JOB|PERSON|OCCUPATION)`,
    `n:QTY mods:MOD{0,3} (PERSON|OCCUPATION|JOB) and QTY MOD{0,3} noun:(JOB|PERSON|OCCUPATION) ANY{0,9} (AUX|BE|HAVE) (AUX|ADV|BE|HAVE){0,4} trigger:(CUT_PAST|let go|made redundant|affected|GO)`,
  ],
  finds: [
    ['It is cutting [190] contract and 40 permanent jobs.', { value: 190 }],
    ['It is cutting 190 contract and [40] permanent jobs.', { value: 40 }],
    ['Acme and Kestrel will lay off [10,000] and 18,000 employees, respectively.', { value: 10000 }],
    ['Acme and Kestrel will lay off 10,000 and [18,000] employees, respectively.', { value: 18000 }],
    ['It will be the last day of work for 500 bakers and [125] clerks.', { value: 125 }],
    ['[Four hundred] employees and 120 consultants will be affected by the cuts.', { value: 400 }],
  ],
  ignores: [
    ['It is cutting 190 costly and 40 cheap products.', 'products'],
    ['Some 190 buses and 40 trains will be cut.', 'buses'],
  ],
});
