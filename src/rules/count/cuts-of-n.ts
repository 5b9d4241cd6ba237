import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/pattern.ts';
import { defineRule } from '../rule.ts';
import { isYear, JOBS, MODS, N } from '../shapes.ts';

/** "the departure of two executives" is news of its own kind. */
const isFew = (m: Match, doc: Document): boolean => (doc.quantities.get(m.captures.n![0])?.value ?? 99) < 10;

export default defineRule({
  id: 'count/cuts-of-n',
  says: 'A noun of cutting, "of", a number: "the loss of 300 jobs", "layoffs of 8,791 workers".',
  voice: 'noun',
  find: [
    `trigger:at (the|a) cost of ${N} ${MODS} noun:(JOB|PERSON)`,
    `trigger:(CUTS|LAYOFF) (worldwide|globally|there|nationwide)? of ${N} ${MODS} ${JOBS}`,
    `trigger:(consultation|consultations|consulting|talks) with ${N} ${MODS} ${JOBS} (about|over|on) (ANY{0,4}) (redundancies|redundancy|job losses|lay-offs|layoffs|job cuts)`,
    `trigger:(furlough|furloughs|layoffs|lay-offs|redundancy|redundancies|buyouts|early retirement) for ${N} ${MODS} noun:(PERSON|OCCUPATION)`,
    `trigger:LAYOFF (across|at|in|throughout|within) (DET|MOD|CAP){1,3} of n:QTY (,|.|;|by|in|this|for)`,
    `trigger:(departure|departures) of ${N} ${MODS} ${JOBS}`,
    `${N} trigger:(volunteers|applicants|applications) for (voluntary)? (redundancy|severance|early retirement)`,
    `trigger:LAYOFF n:QTY ${MODS} ${JOBS}`,
    `trigger:LAYOFF (worldwide|globally|there|nationwide)? of ${N}`,
    `trigger:(LAYOFF|CUTS) (in|to|of|at)? (DET|POSS)? MOD{0,3} (staff|workforce|headcount|jobs|employees|positions|employment) (of|by) ${N} ${MODS} (${JOBS})?`,
  ],
  accept: (m, doc) =>
    (doc.word[m.captures.n![0] - 1] === 'of' ||
      m.captures.trigger![0] > m.captures.n![0] ||
      m.captures.n![0] !== m.captures.trigger![1] ||
      doc.quantities.get(m.captures.n![0])?.qualifier === 'at_most') &&
    !isYear(m, doc) &&
    !(/^departures?$/.test(doc.word[m.captures.trigger![0]] as string) && isFew(m, doc)) &&
    !/^(?:week|weeks|month|months|year|years|day|days|percent|per|companies|firms|employers)$/.test(
      doc.word[m.to] ?? '',
    ),
  finds: [
    ['The studio will close with the loss of [105] jobs.', { value: 105 }],
    ['It began carrying out lay-offs [up to 1,000] employees.', { value: 1000, qualifier: 'at_most' }],
    ['The mine will shut at the cost of [around 190] jobs.', { value: 190 }],
    ['The district suffered layoffs of [8,791] workers.', { value: 8791 }],
    ['It is looking for [450] volunteers for redundancy.', { value: 450 }],
    ['It has started consultation with [500] staff over redundancies.', { value: 500 }],
    ['It weighs furloughs for [about 2,000] of its pilots.', { value: 2000 }],
    ['It announced job losses across the group of [12,000] for this year.', { value: 12000 }],
    ['The plan means the departure of [50] workers.', { value: 50 }],
    ['United announced job cuts of [20,000].', { value: 20000 }],
    ['The plans called for the reduction of [about 2,000] positions.', { value: 2000 }],
  ],
  ignores: [
    ['It posted a loss of 300 million euros.', 'money'],
    ['The loss of 300 customers hurt.', 'customers are not jobs'],
    ['It was built at a cost of 300 million crowns.', 'money'],
    ['It looked for 450 volunteers for its charity run.', 'no redundancy'],
    ['The year saw the departure of two managers.', 'managers who leave'],
    ['After the layoffs 300 workers remain.', 'those who stay'],
    ['It held talks with 500 staff about the new canteen.', 'no redundancies'],
    ['A layoff of 16 weeks followed.', 'a time'],
    ['It offered early retirement for 30 years.', 'a time'],
    ['There were layoffs at a plant of 2,000 people.', 'the size of the plant'],
    ['There were layoffs in the summer of 2009.', 'a year'],
  ],
});
