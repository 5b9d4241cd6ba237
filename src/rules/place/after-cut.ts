import { definePhraseRule } from '../../text/attached.ts';
import { placesIn } from '../place-phrases.ts';

export default definePhraseRule({
  id: 'place/after-cut',
  says: 'After the cut, "in", "at", "across" or "from" and a place, or a site that is named after its place.',
  scope: 'cut',
  find: ({ doc, sentence, attached }) =>
    attached
      .filter((a) => a.by !== 'share' && a.by !== 'for' && a.by !== 'of')
      .flatMap((a) => placesIn(doc, a, sentence.to)),
  finds: [
    'Nokia is cutting 1,032 jobs in [Finland].',
    'It will lay off 850 workers at its plants in [Janesville, Wisc], and [Lordstown, Ohio], in August.',
    'Acme will cut 1,300 jobs at its [Boulogne-Billancourt] centre in [Paris].',
    'The cut of 200 jobs at its [Paris] headquarters was expected.',
    "Acme will cut 200 jobs at Zephyr's [Bournville], [Chirk] and [Marlbrook] sites.",
    'Acme will cut 40 jobs at distribution centers in [California] and [Tennessee].',
  ],
  ignores: [
    ['The Seattle-based company will cut 300 jobs.', 'tells where the company sits'],
    ['Acme will cut 300 jobs at Deutsche Bank.', 'a name'],
    ['Acme will cut 300 jobs in August.', 'a month'],
  ],
});
