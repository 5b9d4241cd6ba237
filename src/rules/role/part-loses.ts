import { definePhraseRule } from '../../text/attached.ts';
import { pattern } from '../../text/pattern.ts';
import type { TokenRange } from '../../types.ts';
import { rolesIn } from '../role-phrases.ts';

const LOSES = pattern(
  'part:((MOD){1,4} (department|departments|division|divisions|unit|team|teams|arm|business|desk|newsroom|staff|workforce|branch|section|bureau|faculty|college|school|office|operations|group|programme|program)) (MODAL|BE|ADV){0,3} (lose|loses|losing|lost|shed|sheds|shedding|shrink by|cut by|reduced by|take|suffer) (ADV|DET|MOD){0,2} (QTY|PCT|half|a third|a quarter|most of)',
);

export default definePhraseRule({
  id: 'role/part-loses',
  says: 'A part of the employer loses a number of jobs: "the finance department will lose 40 jobs".',
  scope: 'sentence',
  cues: [LOSES],
  find: ({ doc, sentence }) =>
    rolesIn(
      doc,
      LOSES.match(doc, sentence).map((m) => m.captures.part as TokenRange),
      { anyPart: true },
    ),
  finds: [
    "Acme's [finance] department will lose 40 jobs.",
    'The [civil rights branch] lost about half of its staff.',
  ],
  ignores: [["Acme's finance department will hire 40 people.", 'nothing is cut']],
});
