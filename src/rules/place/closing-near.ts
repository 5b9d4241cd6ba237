import { definePhraseRule } from '../../text/attached.ts';
import { closingPlaces } from '../closing.ts';
import { isKnown } from '../place-phrases.ts';
import { nextToCut } from '../shapes.ts';

export default definePhraseRule({
  id: 'place/closing-near',
  says: 'The sentence before or after one of cuts says that a site is closed.',
  scope: 'sentence',
  find: ({ doc, sentence }) =>
    nextToCut(doc, sentence)
      ? closingPlaces(doc, sentence, [sentence.from, sentence.to], true).filter((place) =>
          isKnown(doc, place),
        )
      : [],
  finds: [
    'Acme will cut 4,700 jobs. It will close two plants in [Austria] and [Britain].',
    'Acme suspended mining at its [Savannah] mine. About 140 employees were sacked.',
  ],
  ignores: [
    ['Acme closed its plant in Leeds.', 'no cut near it'],
    ['Acme will cut 40 jobs. The talks closed in Leeds.', 'no site'],
    ['Acme will cut 40 jobs. It will also close an office in Leeds.', 'another measure'],
  ],
});
