import { definePhraseRule } from '../../text/attached.ts';
import { groupLoses, LOSES_CUES } from '../group-loses.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/group-loses',
  says: 'A group of staff or a part of the employer loses jobs, is laid off, is cut, or is told so.',
  scope: 'sentence',
  cues: LOSES_CUES,
  find: ({ doc, sentence }) =>
    groupLoses(doc, sentence).flatMap((told) => rolesIn(doc, told.groups, { anyPart: true, anyStaff: true })),
  finds: [
    'The [store managers] could face losing their jobs.',
    'The [packaging] and [assembly workers] at its factory in Leeds were told that their contracts would end.',
    'After the layoffs, the [Mac hardware] and [imaging] groups were being hit, too.',
    'The layoffs began in May: [temporary] staff were released first.',
    '[Engineers] in Leeds, [baggage handlers] in Hull and [call centre staff] in York would be affected by the cuts.',
    'Acme will cut 80 jobs. [Janitors] and [maintenance workers] also face cutbacks.',
    'Acme will cut 80 jobs, with its [music] and [philosophy] departments facing closure.',
    'Acme will cut 80 jobs. Its [outreach] team -- the pride of the firm -- was also eliminated.',
    'The cuts have seen [political assistant] roles axed.',
    'Acme will cut 250 jobs. Half of its [housing] department will lose their jobs.',
    'The job cuts would see 727 [pilots] lose their jobs.',
  ],
  ignores: [
    ['The pilots were told to wait for the fog to lift.', 'nothing is cut'],
    ['The layoffs came after its wireless arm was hit by falling sales.', 'a reason'],
    ['No teachers will lose their jobs.', 'denied'],
  ],
});
