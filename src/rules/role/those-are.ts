import { definePhraseRule } from '../../text/attached.ts';
import { THOSE_CUES, thoseAre } from '../groups.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/those-are',
  says: 'Those who go are, or include, people of an occupation: "most of them are clerks".',
  scope: 'sentence',
  cues: THOSE_CUES,
  find: ({ doc, sentence }) => rolesIn(doc, thoseAre(doc, sentence), { anyStaff: true, beforePeople: true }),
  finds: [
    'Of the job cuts, 200 will be [warehouse staff].',
    'The board laid off 141 people, 70 of them [primary school teachers].',
    'Acme announced layoffs. They included 53 [welders] and a dozen [fork-lift drivers].',
    'The eliminated jobs were those of a [librarian] and a [crime analyst].',
    'Acme cut 400 jobs. Among them were [illustrators] and [user researchers].',
    'Acme cut 400 jobs. Most were [middle managers] and [clerks].',
  ],
  ignores: [
    ['Acme cut 400 jobs. Most were in Leeds.', 'a place'],
    ['They included engineers.', 'nothing is cut'],
  ],
});
