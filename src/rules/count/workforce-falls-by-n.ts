import { defineRule } from '../rule.ts';
import { MODS, N, ofSomething } from '../shapes.ts';

export default defineRule({
  id: 'count/workforce-falls-by-n',
  says: 'A headcount that falls or is reduced by a number; "from 5,000 to 4,000" gives none.',
  find: [
    `number of mods:MOD{0,4} noun:(OCCUPATION|PERSON|JOB) (AUX|ADV|BE|HAVE){0,5} trigger:(CUT_PAST|FALL) (ADV)? by ${N}`,
    `noun:STAFF ANY{0,6} trigger:(CUT_PAST|FALL|CUT_BASE) (ADV|globally|worldwide|there){0,2} by ${N}`,
    `trigger:(CUT_BASE|CUT_S|CUT_PAST|CUT_ING) DET? MOD{0,5} noun:(STAFF|JOB|PERSON) (WORD{0,4}) by ${N} (${MODS} (JOB|PERSON))?`,
    `trigger:(downsized|downsizing|downsize|retrenched) (ADV)? by ${N} (${MODS} noun:(JOB|PERSON))?`,
    `trigger:(CUTS|LAYOFF) (in|of|to) DET? MOD{0,4} noun:STAFF (of|by) ${N}`,
  ],
  accept: (m, doc) =>
    !ofSomething(m, doc) &&
    // "the sacked workers were employed by three arms"
    !/^(?:employed|hired|owned|run|represented)$/.test(doc.word[(m.captures.n?.[0] ?? 2) - 2] ?? '') &&
    !/^(?:cents|dollars|hours|points|days)$/.test(doc.word[m.to] ?? '') &&
    !/^(?:percent|per|%|million|times)$/.test(doc.word[m.to] ?? '') &&
    !doc.quantities.get(m.captures.n![0])?.yearLike,
  finds: [
    ['Its worldwide workforce has been reduced by [11,000].', { value: 11000 }],
    ['The number of managers has been cut by [1,500].', { value: 1500 }],
    ['It will reduce its workforce by [450] to 2,000.', { value: 450 }],
    ['Headcount would be cut by [4,000] from year-end levels.', { value: 4000 }],
    ['The bank cut staff numbers by [1,200].', { value: 1200 }],
  ],
  ignores: [
    ['The sacked workers were employed by three agencies.', 'who employed them'],
    ['Headcount fell from 5,000 to 4,000.', 'the difference is not in the words'],
    ['The workforce fell by 10 percent.', 'a percentage'],
    ["It cut workers' hourly pay by 79 cents.", 'pay'],
    ['Its workforce will be cut by 2008.', 'a year'],
  ],
});
