import { definePhraseRule } from '../../text/attached.ts';
import { amongThoseCut } from '../affected.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/among-those',
  says: 'Whoever is "among those laid off" is cut.',
  scope: 'sentence',
  find: ({ doc, sentence }) => rolesIn(doc, amongThoseCut(doc, sentence), { anyPart: true }),
  finds: [
    '[Engineers] and [product managers] were among those laid off.',
    'Two [reporters] are among the employees affected.',
  ],
  ignores: [
    ['Engineers were among the first to arrive.', 'nothing is cut'],
    ['Leeds is among the cities affected.', 'a place'],
  ],
});
