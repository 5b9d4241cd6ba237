import { definePhraseRule } from '../../text/attached.ts';
import { OFFER_CUES, offeredTo } from '../groups.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/offered-to',
  says: 'Buy-outs, early retirement or voluntary redundancy are offered to a group of staff.',
  scope: 'sentence',
  cues: OFFER_CUES,
  find: ({ doc, sentence }) => rolesIn(doc, offeredTo(doc, sentence), { anyStaff: true }),
  finds: [
    'The airline is offering [pilots] and [cabin crew] voluntary redundancy.',
    'The scheme offers early retirement to [tenured professors].',
    'The university has asked [lecturers] and [library staff] to consider leaving.',
    'Voluntary severance is open to [engineers] and [office staff].',
  ],
  ignores: [
    ['The airline is offering pilots new contracts.', 'no one leaves'],
    ['The company offered buyouts to 300 employees.', 'no kind of work'],
  ],
});
