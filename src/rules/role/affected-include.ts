import { definePhraseRule } from '../../text/attached.ts';
import { affectedInclude, INCLUDE_CUES } from '../affected.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/affected-include',
  says: 'The affected teams, workers or posts include or are a group: that group is cut.',
  scope: 'sentence',
  cues: INCLUDE_CUES,
  find: ({ doc, sentence }) =>
    affectedInclude(doc, sentence).flatMap((a) =>
      rolesIn(doc, a.items, { anyPart: true, anyStaff: true, single: true }),
    ),
  finds: [
    'Affected teams include [marketing], [design] and [player support].',
    'Some of the departments impacted include [revenue] and [transportation].',
    'The affected workers, which include [clerical staff], were told on Friday.',
    'The affected employees, mostly [production operators] and [equipment technicians], were told.',
    'The affected workers include 22 [nurses] and a number of [billing clerks].',
    'Those laid off include [reporters] and [editors].',
    'Those losing their jobs include six [bus drivers] and the only [art teacher].',
  ],
  ignores: [
    ['Affected towns include Leeds and Hull.', 'places'],
    ['Other teams include marketing.', 'nothing says that they are affected'],
  ],
});
