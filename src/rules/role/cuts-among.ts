import { definePhraseRule } from '../../text/attached.ts';
import { AMONG_CUES, beginningWith, cutsAmong, reducedIn } from '../groups.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/cuts-among',
  says: 'Cuts among, of or to a group of staff, or that begin with one, without a number beside them.',
  scope: 'sentence',
  cues: AMONG_CUES,
  find: ({ doc, sentence }) => [
    ...rolesIn(doc, cutsAmong(doc, sentence)),
    ...rolesIn(doc, beginningWith(doc, sentence)),
    ...reducedIn(doc, sentence).flatMap((items) =>
      rolesIn(doc, items, { anyPart: true, lines: items.length > 2 }),
    ),
  ],
  finds: [
    'Cuts among [support staff] will bring the total to 5,000.',
    'The layoffs of [teachers] were approved.',
    'It announced a reduction of its workforce in the [gaming] division.',
    'The plan means drastic cuts across [languages], [history] and [philosophy].',
    'Acme will cut 50 jobs. That means halving staff in its [history] and [music] departments.',
    'Job cuts will begin with [executive staff] and [managers].',
  ],
  ignores: [
    ['Cuts to services will follow.', 'no people'],
    ['There will be no layoffs of teachers.', 'denied'],
  ],
});
