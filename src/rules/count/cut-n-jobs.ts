import { defineRule } from '../rule.ts';
import { CUT, cutsStaff, JOBS, MODS, N, ofSomething } from '../shapes.ts';

export default defineRule({
  id: 'count/cut-n-jobs',
  says: 'A verb of cutting, a number, a word for jobs or staff: that many jobs go.',
  find: [
    `trigger:${CUT} ((or|and) WORD)? (ADV|off|back|out|as|of){0,2} ${N} ${MODS} (${JOBS}|noun:STAFF)`,
    `trigger:${CUT} (DET|MOD){1,4} (and|,) ${N} ${MODS} noun:JOB`,
    `trigger:${CUT} (ADV){0,2} (DET|MOD){0,3} (JOB|PERSON|STAFF) by ${N} ${MODS} (${JOBS})?`,
    `trigger:${CUT} the (size|number) of (DET|MOD|'s){0,4} (JOB|PERSON|STAFF|company|business|firm|organization|organisation) by ${N} ${MODS} (${JOBS})?`,
    `trigger:(terminate|terminates|terminated|terminating|end|ends|ended|ending|cancel|cancels|cancelled|canceled|cancelling|not renew|not renewed|not renewing) (the)? (MOD){0,2} (contracts|employment|appointments|jobs) of ${N} ${MODS} ${JOBS}`,
    `trigger:${CUT} ${N} of (its|the|their|his|her)? (MOD|'s|'){0,4} n3:QTY ${MODS} (${JOBS}|noun:STAFF)`,
  ],
  accept: (m, doc) => cutsStaff(m, doc) && !ofSomething(m, doc),
  finds: [
    ['IBM will cut [about 3,900] jobs.', { value: 3900, qualifier: 'approximate' }],
    [
      'The lender is laying off as many as [1,300] full- and part-time workers.',
      { value: 1300, qualifier: 'at_most' },
    ],
    ['It plans to shed [tens of thousands] of jobs.', { vague: 'tens of thousands' }],
    ['The plan cuts [1,500] of its 36,000 workers.', { value: 1500 }],
    ["It expects to cut [1,500] of the combined group's 32,000 jobs.", { value: 1500 }],
    ['The mill reduced its workforce by [300].', { value: 300 }],
    ['It will cut or relocate [55] employees.', { value: 55 }],
    ['The council is closing two libraries and axing [18] posts.', { value: 18 }],
    ['The bureau cut the size of its team by [about 40] people.', { value: 40 }],
    ['The mine terminated the contracts of [350] workers.', { value: 350 }],
    ['The grocer has laid off "[around 60]" employees.', { value: 60 }],
    ['It will eliminate [between 5,000 and 6,000] roles.', { low: 5000, high: 6000, qualifier: 'range' }],
  ],
  ignores: [
    ['Acme has 3,900 employees.', 'a headcount; nothing is cut'],
    ["It cut 300 workers' pay.", 'pay, not workers'],
    ['IBM cut 3,900 prices.', 'prices are not jobs'],
    ['The bank will cut $500 million of costs.', 'money is no number of jobs'],
    ['The port ended the contracts of 350 suppliers.', 'suppliers are not staff'],
    ['The rebels released 300 people.', 'prisoners are not staff'],
    ['The town lost 300 people in the flood.', 'deaths are not job cuts'],
    ['Acme cut its workforce in 2008.', 'a year is no number of jobs'],
  ],
});
