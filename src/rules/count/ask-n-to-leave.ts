import { defineRule } from '../rule.ts';
import { MODS, N } from '../shapes.ts';

export default defineRule({
  id: 'count/ask-n-to-leave',
  says: 'A number of staff who are asked to resign, given notice or told that their jobs go.',
  find: [
    `trigger:(ask|asks|asked|asking|force|forces|forced|forcing|tell|tells|told|telling|order|ordered) ${N} ${MODS} noun:(PERSON|OCCUPATION) (ANY{0,10}) to (resign|leave|quit|go|step down|take unpaid leave|stay home|hand in)`,
    `(give|gives|gave|giving|issue|issues|issued|issuing|send|sends|sent|sending|serve|served|serving|hand|handed|handing|mail|mailed) (the|a)? (preliminary|formal|official|written|initial|final|first|ANY - day)? trigger:(pink slip|notice|notices|layoff notices|redundancy notices|section 189 notices|marching orders|their marching orders|termination notices|dismissal notices|termination letters|redundancy letters|pink slips|layoff letters|warn notices|out pink slips) (to|on) ${N} ${MODS} noun:(PERSON|OCCUPATION)`,
    `(give|gives|gave|given|giving|hand|hands|handed|handing|serve|served|serving|send|sends|sent|sending) ${N} ${MODS} noun:(PERSON|OCCUPATION) trigger:(notice|notices|their notice|their cards|their marching orders|marching orders|the sack|the boot|the axe|pink slips|redundancy notices|layoff notices|lay-off notices|termination letters|termination notices|dismissal letters|redundancy letters)`,
    `trigger:(tell|tells|told|telling) ${N} ${MODS} noun:(PERSON|OCCUPATION) (and OCCUPATION)? not to (report|return) (to|for) (work|duty)`,
    `last trigger:(day|days|shift) (of work|at work|on the job)? for ${N} ${MODS} noun:(PERSON|OCCUPATION)`,
    `(offer|offers|offered|offering) (DET|MOD){0,2} trigger:(BUYOUT) (DET|MOD|packages|package|deals){0,2} to n:QTY ${MODS} noun:(PERSON|OCCUPATION)`,
    `${N} ${MODS} noun:(PERSON|OCCUPATION) (ANY{0,10}) (received|receive|receiving|got|get|given|sent|issued|handed|served) (DET|MOD)? trigger:(layoff notices|lay-off notices|layoff warnings|pink slips|redundancy notices|redundancy letters|termination letters|termination notices|dismissal letters|notices of dismissal|preliminary layoff notices)`,
    `trigger:(tell|tells|told|telling|notify|notified|notifying|inform|informed|informing) ${N} ${MODS} noun:(PERSON|OCCUPATION) (ANY{0,12}) (they|their jobs|their positions|their roles) (AUX|ADV){1,4} (CUT_PAST|let go|made redundant|GO|losing|lose|no longer)`,
  ],
  finds: [
    ['The portal asked [120] sales executives to resign.', { value: 120 }],
    ['Ensign gave notice to [700] workers in California.', { value: 700 }],
    ['The mine has given [450] workers notice.', { value: 450 }],
    ['Trustees voted to issue preliminary layoff notices to [1,100] teachers.', { value: 1100 }],
    ['It has begun issuing 60-day notices to [438] engineers.', { value: 438 }],
    ['The airline shut down and told its [480] pilots not to report to work.', { value: 480 }],
    ['January 16 will be the last day of work for [500] bakers.', { value: 500 }],
    [
      'The paper was offering voluntary redundancy to [about 30] reporters.',
      { value: 30, qualifier: 'approximate' },
    ],
    ['[Nearly 450] teachers in the district received layoff notices.', { value: 450 }],
    ['It is telling [180] full-time staff at the mine that they would be laid off.', { value: 180 }],
  ],
  ignores: [
    ['Police asked 120 people to leave the hall.', 'the public is not staff'],
    [
      'The company offered buyouts to more than 100,000 employees.',
      'an offer to all is no number of leavers',
    ],
    ['The company offered buyouts to all of its 75,000 workers.', 'an offer to all is no number of leavers'],
    ['The union gave 120 employers notice of a strike.', 'notice of a strike'],
    ['It told 120 workers not to wear ties at work.', 'clothes'],
    ['It told 120 workers that they would get a rise.', 'a rise'],
  ],
  accept: (m, doc) =>
    // An offer to tens of thousands is an offer to all: no number of leavers.
    !(
      /^offer/.test(doc.word[m.from] as string) && (doc.quantities.get(m.captures.n![0])?.value ?? 0) >= 1000
    ) &&
    !/^(?:people|residents|families|fans|students|passengers|guests|members|men|women|persons)$/.test(
      doc.word[(m.captures.noun?.[1] ?? 1) - 1] ?? '',
    ),
});
