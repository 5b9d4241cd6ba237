import { definePhraseRule } from '../../text/attached.ts';
import { furtherNumbers } from '../further-numbers.ts';
import { isKnown, placesIn } from '../place-phrases.ts';

export default definePhraseRule({
  id: 'place/more-numbers',
  says: 'After a cut, further numbers and their places: "200 in Leeds, 550 in Hull and 40 at York".',
  scope: 'cut',
  find: (site) =>
    furtherNumbers(site).flatMap((a) =>
      placesIn(site.doc, a, site.sentence.to).filter((place) => isKnown(site.doc, place)),
    ),
  finds: [
    'Acme will cut 200 jobs here, 550 in [Hull] and 40 at [York].',
    'About 500 positions will be cut in May, as will 300 jobs in [Hannover], Acme said.',
    'Acme will cut 900 jobs, 40 percent of them in [Canada], followed by 30 percent in [India].',
  ],
  ignores: [['Acme will cut 200 jobs and hire 40 people in Hull.', 'those are hired']],
});
