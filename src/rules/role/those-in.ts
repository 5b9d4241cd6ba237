import { definePhraseRule } from '../../text/attached.ts';
import { GROUP_CUES, groupsAffected } from '../affected.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/those-in',
  says: 'Jobs, staff or teams in a function are affected, told or let go: that function is cut.',
  scope: 'sentence',
  cues: GROUP_CUES,
  find: ({ doc, sentence }) =>
    groupsAffected(doc, sentence).flatMap((a) => rolesIn(doc, a.items, { anyPart: true })),
  finds: [
    'Positions in [recruiting], [sales] and [operations] were also affected.',
    'Employees in [marketing] were told on Monday.',
    'Roles in [QA], [art] and [customer support] were affected by the layoffs.',
  ],
  ignores: [
    ['Employees in marketing were paid on Monday.', 'nothing is cut'],
    ['Employees in Leeds were told on Monday.', 'a place'],
  ],
});
