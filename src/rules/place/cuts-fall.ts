import { definePhraseRule } from '../../text/attached.ts';
import {
  affectedInclude,
  cutsFall,
  FALL_CUES,
  GROUP_CUES,
  groupsAffected,
  INCLUDE_CUES,
  WORST_CUES,
  worstHit,
} from '../affected.ts';
import { isKnown, placesIn } from '../place-phrases.ts';

export default definePhraseRule({
  id: 'place/cuts-fall',
  says: 'The cuts fall in, hit or affect a place, or staff in a place are affected.',
  scope: 'sentence',
  cues: [...FALL_CUES, ...GROUP_CUES, ...WORST_CUES, ...INCLUDE_CUES],
  find: ({ doc, sentence }) => [
    ...[...cutsFall(doc, sentence), ...groupsAffected(doc, sentence), ...worstHit(doc, sentence)]
      .filter((a) => a.by !== 'of')
      .flatMap((a) => placesIn(doc, a, sentence.to)),
    ...affectedInclude(doc, sentence)
      .flatMap((a) => placesIn(doc, a, sentence.to))
      .filter((place) => isKnown(doc, place)),
  ],
  finds: [
    'Another 1,600 layoffs will be in the [San Francisco area].',
    'The job losses will be in [Austria], [Italy] and [Sweden].',
    'The rest will fall mainly on its sales force in the [United States] and on clerks across [Europe].',
    '[Seattle] will bear the brunt of the cuts.',
    'The affected sites are [Leeds], [Hull] and [York].',
    'The impacted teams are mostly in the [UK].',
    'Employees in [Leeds] were told on Monday.',
  ],
  ignores: [['The cuts will fall on engineers.', 'a role']],
});
