import { definePhraseRule } from '../../text/attached.ts';
import { isKnown, placeEnd, placesIn } from '../place-phrases.ts';

const SITE = /^(?:plant|factory|mill|mine|hq|site|works|base|depot|shipyard|store|stores|smelter|refinery)$/;
/** Those who strike or protest may do so elsewhere. */
const STRIKE = /\b(?:strikes?|protests?|rally|ballot)\b/;
const LEAD = /^(?:in|at|for|on)$/;

export default definePhraseRule({
  id: 'place/in-title',
  says: 'Where no other rule says where: the title of the news of a cut ends in a place or names a site there.',
  scope: 'sentence',
  weak: true,
  find: ({ doc, sentence }) => {
    if (!sentence.title || STRIKE.test(doc.word.slice(sentence.from, sentence.to).join(' '))) return [];
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      if (!LEAD.test(doc.word[i] as string)) continue;
      const places = placesIn(doc, { by: 'title', items: [[i + 1, sentence.to]] }, sentence.to).filter(
        (place) => isKnown(doc, place),
      );
      if (places.length > 0) return places;
    }
    for (let i = sentence.from; i < sentence.to - 1; i++) {
      const to = placeEnd(doc, i, sentence.to);
      if (to > i && SITE.test(doc.word[to] ?? '')) return [[i, to]];
    }
    return [];
  },
  finds: [
    'Tears as Acme ends engine making in [Bridgend]\n\nAcme will cut 1,700 jobs.',
    'What now for the [Newbury] HQ of Acme?\n\nAcme will cut 500 jobs.',
  ],
  ignores: [
    ['Strike in Bridgend over job cuts\n\nAcme will cut 1,700 jobs.', 'where the strike is'],
    ['The gloom in Bridgend was deep. Acme will cut 1,700 jobs.', 'no title'],
  ],
});
