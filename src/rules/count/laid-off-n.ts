import { bits } from '../../lexicon/classes.ts';
import { is } from '../../text/document.ts';
import { defineRule } from '../rule.ts';

const NOUN = bits('PERSON', 'JOB', 'OCCUPATION', 'STAFF', 'CURRENCY', 'PERCENT', 'TIME', 'MAGNITUDE', 'UNIT');

export default defineRule({
  id: 'count/laid-off-n',
  says: 'A verb that can only mean people, and a number without a noun: "IBM let go of 60,000", "thousands were laid off".',
  find: [
    'trigger:(laid off|lay off|layoff|laying off|lays off|let go of|letting go of|lets go of|furloughed|furlough|furloughing|made redundant|sacked|sacking|dismissed|dismissing|retrenched) (another|a further|ADV|about|some)? n:QTY (more|others|of them|by|in|on|at|last|this|after|as|when|,|.|and)',
    'n:QTY (of them|more|others|people)? (AUX|ADV|HAVE|BE){1,5} trigger:(laid off|let go|made redundant|furloughed|axed|sacked|fired|retrenched)',
  ],
  accept: (m, doc) => {
    const n = m.captures.n as readonly [number, number];
    const q = doc.quantities.get(n[0]);
    if (!q || q.yearLike || (q.value !== null && q.value < 3)) return false;
    return !is(doc, n[1], NOUN);
  },
  finds: [
    ['The largest is from 1993, when IBM let go of [60,000].', { value: 60000 }],
    ['[Thousands] have been laid off at the plant.', { vague: 'Thousands' }],
  ],
  ignores: [
    ['Acme laid off staff in 2008.', 'a year'],
    ['It furloughed 300 cows.', 'no end of the phrase, no people'],
    ['The 2009 model was axed.', 'a year'],
  ],
});
