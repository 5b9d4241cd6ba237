import { defineRule } from '../rule.ts';
import { MODS, N } from '../shapes.ts';

export default defineRule({
  id: 'count/ask-n-to-leave',
  says: 'A number of staff who are asked to resign, given notice or told that their jobs go.',
  find: [
    `trigger:(ask|asks|asked|asking|force|forces|forced|forcing|tell|tells|told|telling|order|ordered) ${N} ${MODS} noun:(PERSON|OCCUPATION) (ANY{0,10}) to (resign|leave|quit|go|step down|take unpaid leave|stay home|hand in)`,
    `(give|gives|gave|giving|issue|issues|issued|issuing|send|sends|sent|sending|serve|served|serving|hand|handed|handing|mail|mailed) trigger:(notice|notices|layoff notices|redundancy notices|termination notices|dismissal notices|termination letters|redundancy letters|pink slips|layoff letters|warn notices|out pink slips) to ${N} ${MODS} noun:(PERSON|OCCUPATION)`,
    `trigger:(tell|tells|told|telling|notify|notified|notifying|inform|informed|informing) ${N} ${MODS} noun:(PERSON|OCCUPATION) (ANY{0,12}) (they|their jobs|their positions|their roles) (AUX|ADV){1,4} (CUT_PAST|let go|made redundant|GO|losing|lose|no longer)`,
  ],
  finds: [
    ['The portal asked [120] sales executives to resign.', { value: 120 }],
    ['Ensign gave notice to [700] workers in California.', { value: 700 }],
    ['It is telling [180] full-time staff at the mine that they would be laid off.', { value: 180 }],
  ],
  ignores: [
    ['Police asked 120 people to leave the hall.', 'the public is not staff'],
    ['It told 120 workers that they would get a rise.', 'a rise'],
  ],
  accept: (m, doc) =>
    !/^(?:people|residents|families|fans|students|passengers|guests|members|men|women|persons)$/.test(
      doc.word[(m.captures.noun?.[1] ?? 1) - 1] ?? '',
    ),
});
