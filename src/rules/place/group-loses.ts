import { definePhraseRule } from '../../text/attached.ts';
import { groupLoses, LOSES_CUES } from '../group-loses.ts';
import { isKnown, placesIn } from '../place-phrases.ts';

export default definePhraseRule({
  id: 'place/group-loses',
  says: 'A group of staff at a site or in a place loses jobs, is laid off, or is told so.',
  scope: 'sentence',
  cues: LOSES_CUES,
  find: ({ doc, sentence }) =>
    groupLoses(doc, sentence)
      .flatMap((told) => told.places.flatMap((a) => placesIn(doc, a, sentence.to)))
      .filter((place) => isKnown(doc, place)),
  finds: [
    'Engineers in [Leeds], baggage handlers in [Hull] and call centre staff in [York] would be affected by the cuts.',
    'The packaging and assembly workers at its factory in [Leeds] were told that their contracts would end.',
  ],
  ignores: [['The engineers in Leeds were told of the new canteen.', 'nothing is cut']],
});
