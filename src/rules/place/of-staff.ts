import { bits } from '../../lexicon/classes.ts';
import { attachments, definePhraseRule } from '../../text/attached.ts';
import { is } from '../../text/document.ts';
import { isKnown, placesIn } from '../place-phrases.ts';

const STAFF = bits('PERSON', 'OCCUPATION', 'STAFF');
/** Farthest from the staff to the words of the cut, in tokens. */
const REACH = 24;

export default definePhraseRule({
  id: 'place/of-staff',
  says: 'Where nothing else says where: the staff who speak or fear are at a site in a place.',
  scope: 'cut',
  find: ({ doc, sentence, mention, attached }) => {
    if (!mention || attached.some((a) => placesIn(doc, a, sentence.to).length > 0)) return [];
    const cut = mention.range[0];
    for (let i = Math.max(sentence.from, cut - REACH); i < cut - 1; i++) {
      if (!is(doc, i, STAFF) || !/^(?:at|in)$/.test(doc.word[i + 1] as string)) continue;
      const places = attachments(doc, { ...sentence, to: cut }, i + 1)
        .flatMap((a) => placesIn(doc, a, cut))
        .filter((place) => isKnown(doc, place));
      if (places.length > 0) return places;
    }
    return [];
  },
  finds: [
    "Steelworkers at Acme's mill in [Florange] fear that it will cut 600 jobs.",
    'Staff in [Leeds] and [Hull] were angry when Acme cut 90 jobs.',
  ],
  ignores: [['Staff in Leeds said Acme will cut 90 jobs in Hull.', 'the cut has a place of its own']],
});
