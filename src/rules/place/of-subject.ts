import { bits } from '../../lexicon/classes.ts';
import { definePhraseRule } from '../../text/attached.ts';
import { is } from '../../text/document.ts';
import type { TokenRange } from '../../types.ts';
import { placesIn } from '../place-phrases.ts';

const BETWEEN = bits('AUX', 'MODAL', 'ADV', 'PLAN', 'SAY', 'BE', 'HAVE');
/** Farthest from the place to the verb of cutting, in tokens. */
const REACH = 7;

export default definePhraseRule({
  id: 'place/of-subject',
  says: 'Who cuts stands in a place: "a bakery in Leeds will cut 40 jobs".',
  scope: 'cut',
  find: ({ doc, sentence, mention }) => {
    if (mention?.voice !== 'active') return [];
    const verb = mention.range[0];
    let i = verb;
    while (i > sentence.from && verb - i < REACH && is(doc, i - 1, BETWEEN)) i--;
    // The place ends here: look back for the preposition that leads it.
    for (let at = i - 2; at >= Math.max(sentence.from, i - 6); at--) {
      if (!/^(?:in|at|near)$/.test(doc.word[at] as string)) continue;
      const item: TokenRange = [at + 1, i];
      return placesIn(doc, { by: 'subject', items: [item] }, sentence.to).filter(([, to]) => to === i);
    }
    return [];
  },
  finds: ['A bakery in [Leeds] will cut 40 jobs.', 'The shipyard in [Barrow-in-Furness] is to cut 300 jobs.'],
  ignores: [['In 2019 Acme will cut 40 jobs.', 'a year']],
});
