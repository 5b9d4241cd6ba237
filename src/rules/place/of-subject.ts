import { bits } from '../../lexicon/classes.ts';
import { definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import type { TokenRange } from '../../types.ts';
import { knownPlace, placeEnd, placesIn } from '../place-phrases.ts';

const BETWEEN = bits('AUX', 'MODAL', 'ADV', 'PLAN', 'SAY', 'BE', 'HAVE');
const SITE =
  /^(?:plants?|factory|factories|mills?|mines?|refinery|smelter|shipyard|site|warehouse|depot|hospital|bakery|brewery|foundry|works|hq|headquarters|abattoir|quarry|colliery|dockyard|yard|hub|campus|facility|offices?|centre|center|studios?|stores?|operations?|terminal|branch|bureau|newsroom|assembly)$/;
/** Farthest from the place to the verb of cutting, in tokens. */
const REACH = 7;

/** "Leeds bakery", "Corby steel plant": the place that leads a noun phrase for a site which ends before `end`. */
function leadingPlace(doc: Document, from: number, end: number): TokenRange[] {
  if (!SITE.test(doc.word[end - 1] ?? '')) return [];
  for (let at = end - 2; at >= Math.max(from, end - 6); at--) {
    const owned = doc.word[at - 1] === "'s" || doc.word[at - 1] === 'its';
    const to = (owned ? knownPlace : placeEnd)(doc, at, end);
    if (to > at && to < end) return [[at, to]];
  }
  return [];
}

export default definePhraseRule({
  id: 'place/of-subject',
  says: 'A site in a place cuts: "a bakery in Leeds will cut 40 jobs", "Leeds bakery to cut 40 jobs".',
  scope: 'cut',
  find: ({ doc, sentence, mention }) => {
    if (mention?.voice !== 'active') return [];
    const verb = mention.range[0];
    let i = verb;
    while (i > sentence.from && verb - i < REACH && is(doc, i - 1, BETWEEN)) i--;
    const leading = leadingPlace(doc, sentence.from, i);
    if (leading.length > 0) return leading;
    // The place ends here: look back for the preposition that leads it.
    for (let at = i - 2; at >= Math.max(sentence.from, i - 6); at--) {
      if (!/^(?:in|at|near)$/.test(doc.word[at] as string)) continue;
      if (!SITE.test(doc.word[at - 1] ?? '')) return [];
      const item: TokenRange = [at + 1, i];
      const places = placesIn(doc, { by: 'subject', items: [item] }, sentence.to).filter(
        ([, to]) => to === i,
      );
      // "the Obuasi mine in Ghana"
      return places.length > 0 ? [...leadingPlace(doc, sentence.from, at), ...places] : [];
    }
    return [];
  },
  finds: [
    'A bakery in [Leeds] will cut 40 jobs.',
    'The shipyard in [Barrow-in-Furness] is to cut 300 jobs.',
    '[Corby] steel plant to cut 300 jobs.',
    "Acme's [Harlow] research centre will cut 200 jobs.",
  ],
  ignores: [
    ['In 2019 Acme will cut 40 jobs.', 'a year'],
    ['A leading firm in Australia will cut 40 jobs.', 'where the employer sits'],
  ],
});
