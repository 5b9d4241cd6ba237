import { definePhraseRule } from '../../text/attached.ts';
import { furtherNumbers } from '../further-numbers.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/numbers-in',
  says: 'After a cut, further numbers and their parts: "110 in advertising and 70 from the newsroom".',
  scope: 'cut',
  find: (site) => furtherNumbers(site).flatMap((a) => rolesIn(site.doc, a.items, { noSiblings: true })),
  finds: [
    'Acme will cut 180 jobs, 110 in [advertising] and [marketing], and 70 from [editorial].',
    'The city will cut 16 jobs in May, 11 in the [police] department and one in [Parks and Recreation].',
  ],
  ignores: [
    ['Acme will cut 180 jobs, 110 in Leeds.', 'a place'],
    ['Acme will cut 180 jobs and hire 40 people in marketing.', 'those are hired'],
  ],
});
