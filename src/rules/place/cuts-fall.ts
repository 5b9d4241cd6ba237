import { definePhraseRule } from '../../text/attached.ts';
import { cutsFall, groupsAffected } from '../affected.ts';
import { placesIn } from '../place-phrases.ts';

export default definePhraseRule({
  id: 'place/cuts-fall',
  says: 'The cuts fall in, hit or affect a place, or staff in a place are affected.',
  scope: 'sentence',
  find: ({ doc, sentence }) => [
    ...cutsFall(doc, sentence).flatMap((f) => placesIn(doc, f, sentence.to)),
    ...(groupsAffected(doc, sentence).length > 0
      ? placesIn(doc, { by: 'in', items: groupsAffected(doc, sentence) }, sentence.to)
      : []),
  ],
  finds: [
    'Another 1,600 layoffs will be in the [San Francisco area].',
    'The job losses will be in [Austria], [Italy] and [Sweden].',
    'Employees in [Leeds] were told on Monday.',
  ],
  ignores: [['The cuts will fall on engineers.', 'a role']],
});
