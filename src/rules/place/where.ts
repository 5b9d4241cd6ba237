import { attachments, definePhraseRule } from '../../text/attached.ts';
import { isKnown, placesIn } from '../place-phrases.ts';

/** Farthest from "where" to the words of the cut, and back to the place, in tokens. */
const REACH = 14;

const DIRECTION = /^(?:west|east|north|south|outside|northwest|northeast|southwest|southeast)$/;

export default definePhraseRule({
  id: 'place/where',
  says: 'A place, and "where" jobs are cut: "in Leeds, where it will cut 300 jobs".',
  scope: 'cut',
  find: ({ doc, sentence, mention }) => {
    if (!mention) return [];
    for (let i = mention.range[0]; i > Math.max(sentence.from, mention.range[0] - REACH); i--) {
      if (doc.word[i] !== 'where') continue;
      for (let at = i - 1; at >= Math.max(sentence.from, i - REACH); at--) {
        if (!/^(?:in|at|to|near|of)$/.test(doc.word[at] as string)) continue;
        const places = attachments(doc, { ...sentence, to: i }, at)
          .slice(0, 1)
          .flatMap((a) => placesIn(doc, a, i))
          // "west of Oklahoma City" tells where the town before it is.
          .filter(([from, to]) => isKnown(doc, [from, to]) && !DIRECTION.test(doc.word[from - 2] as string));
        if (places.length > 0) return places;
      }
    }
    return [];
  },
  finds: [
    'The worst news came from its plant in [Leeds], where Acme will cut 300 jobs.',
    'The blow fell in [El Reno], west of Oklahoma City, where Acme is laying off 800 people.',
  ],
  ignores: [['Acme, where he works, will cut 300 jobs.', 'no place']],
});
