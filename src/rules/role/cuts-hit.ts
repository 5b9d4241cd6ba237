import { definePhraseRule } from '../../text/attached.ts';
import { cutsFall, FALL_CUES } from '../affected.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/cuts-hit',
  says: 'The cuts hit, affect, include, fall on or come from a group: that group is cut.',
  scope: 'sentence',
  cues: FALL_CUES,
  find: ({ doc, sentence }) =>
    cutsFall(doc, sentence).flatMap((a) =>
      rolesIn(doc, a.items, {
        anyPart: true,
        anyStaff: true,
        lines: a.items.length > 2,
        noNames: a.by === 'including',
      }),
    ),
  finds: [
    'The job cuts would affect [branch staff], [middle managers] and [head office workers].',
    'The cuts will hit [hourly] and [salaried] workers.',
    'The layoffs will hit [engineers] hardest.',
    'Acme will move 7,000 jobs abroad and cut 40, which may affect [cabin] and [maintenance staff].',
    'The cuts will be made mainly in [investment banking].',
    'About 480 of the losses would be among [furnace], [coke-oven] and [sinter-plant crews].',
    'The cuts are deepest in [sales] and in [curriculum design].',
    'The rest will come from [maintenance contractors] and [office staff].',
    'The redundancies will fall on [editorial] and [production] teams.',
  ],
  ignores: [
    ['The cuts will not affect teachers.', 'denied'],
    ['The cuts will affect the shares.', 'no work'],
  ],
});
