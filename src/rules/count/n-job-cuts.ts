import { bits } from '../../lexicon/classes.ts';
import { is } from '../../text/document.ts';
import { defineRule } from '../rule.ts';
import { isYear, N } from '../shapes.ts';

const UNIT = bits('UNIT');

export default defineRule({
  id: 'count/n-job-cuts',
  says: 'A number before a noun of cutting: "300 job cuts", "74 layoffs".',
  voice: 'noun',
  find: [
    `${N} mods:(MOD|,|and|&|-|/){0,6} trigger:LAYOFF`,
    `${N} trigger:(fewer) mods:MOD{0,3} noun:(JOB|PERSON|OCCUPATION)`,
    `(seek|seeks|seeking|sought|want|wants|wanted|need|needs|needed|for|offer|offers|offered|offering|approved|granted) ${N} mods:MOD{0,2} trigger:(buyouts|buy-outs|voluntary buyouts|voluntary redundancies|voluntary departures|voluntary retirements|early retirements|voluntary severances|volunteers for redundancy)`,
    `${N} - (employee|job|person|worker|position|strong) mods:MOD{0,3} trigger:(CUTS|LAYOFF)`,
    `${N} mods:(MOD|,|and|&|-){0,5} noun:(JOB|PERSON|OCCUPATION|STAFF) trigger:CUTS`,
    `${N} mods:(MOD){0,3} trigger:CUTS (to|in|of|of its|in its)? DET? MOD{0,2} (workforce|staff|headcount|payroll|jobs|positions|employees|employment)`,
  ],
  accept: (m, doc) => {
    if (isYear(m, doc)) return false;
    const n = m.captures.n as readonly [number, number];
    // "9,500 fewer jobs were advertised"
    if (
      /\b(?:advertised|listed|posted|filled|applied|available|created)\b/.test(
        doc.word.slice(m.to, m.to + 4).join(' '),
      )
    )
      return false;
    if (doc.word[n[0]] === 'one' && doc.word[n[1]] === 'of') return false;
    const mods = m.captures.mods;
    // "11 plants and the layoff of …"
    if (
      mods &&
      doc.word.slice(mods[0], mods[1]).some((w) => w === 'and' || w === ',') &&
      is(doc, mods[0], UNIT)
    )
      return false;
    const after = doc.word[m.to];
    // "two redundancy rounds", "three layoff announcements": what is counted is not jobs.
    return !/^(?:rounds?|waves?|announcements?|notices?|programs?|programmes?|plans?|talks?|payments?|package|packages|costs?|letters?|weeks?|months?|days?|process|consultations?|pay|money|trackers?|tracker|events?)$/.test(
      after ?? '',
    );
  },
  finds: [
    ['The museum announced [74] layoffs at its stores.', { value: 74 }],
    ['The bank added [10,000] job cuts to its plan.', { value: 10000 }],
    ['It means [as many as 250] further redundancies.', { value: 250, qualifier: 'at_most' }],
    ['It is seeking [45] voluntary buyouts from its newsroom.', { value: 45 }],
    ['There will be [400] fewer roles at the polytechnic.', { value: 400 }],
    ['The [52,000]-employee reduction is its largest.', { value: 52000 }],
  ],
  ignores: [
    ['The 2008 layoffs are forgotten.', 'a year'],
    ['The fund looked at 45 buyouts of small firms.', 'takeovers'],
    ['There were three redundancy rounds.', 'rounds are counted, not jobs'],
    ['It plans the closing of 11 plants and layoffs.', 'plants are counted'],
    ['Two layoff announcements came on Monday.', 'announcements are counted'],
    ['Some 9,500 fewer jobs were advertised online.', 'advertisements'],
    ['It had 400 fewer customers.', 'customers are not staff'],
    ['It was one of the biggest single job cuts in the state.', 'cuts are counted, not jobs'],
    ['Acme made 300 price cuts.', 'prices'],
  ],
});
