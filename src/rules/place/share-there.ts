import { definePhraseRule } from '../../text/attached.ts';
import { SHARE_CUES, shareThere } from '../affected.ts';
import { placesIn } from '../place-phrases.ts';

export default definePhraseRule({
  id: 'place/share-there',
  says: 'A share of those who go works in a place: "one-third of them worked in Seattle".',
  scope: 'sentence',
  cues: SHARE_CUES,
  find: ({ doc, sentence }) => shareThere(doc, sentence).flatMap((a) => placesIn(doc, a, sentence.to)),
  finds: ['One-third of them worked in [Seattle].', 'Of the 500 jobs, 200 are in [Leeds] and 150 in [Hull].'],
  ignores: [
    ['The firm has 40 offices in Leeds.', 'no one goes'],
    ['Seattle will host the meeting.', 'nothing is cut'],
  ],
});
