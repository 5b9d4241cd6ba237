import { bits } from '../../lexicon/classes.ts';
import { around, definePhraseRule } from '../../text/attached.ts';
import { is } from '../../text/document.ts';
import { readList } from '../../text/noun-lists.ts';
import { pattern } from '../../text/pattern.ts';
import { isKnown, placesIn } from '../place-phrases.ts';

const NUMBERED = pattern(
  '(,|and|;|plus|as will|as are|another|with) (MORE|ADV){0,2} QTY (of them)? (MOD){0,3} ((JOB|PERSON|OCCUPATION|others|more))? (in|at|from)',
);
const HIRE = bits('HIRE');

export default definePhraseRule({
  id: 'place/more-numbers',
  says: 'After a cut, further numbers and their places: "200 in Leeds, 550 in Hull and 40 at York".',
  scope: 'cut',
  find: (site) => {
    const { doc, sentence, mention } = site;
    if (!mention) return [];
    const [, end] = around(site);
    return NUMBERED.match(doc, sentence).flatMap((m) => {
      if (m.from < mention.range[1] || m.from >= end) return [];
      for (let i = mention.range[1]; i < m.to; i++) if (is(doc, i, HIRE)) return [];
      const { items } = readList(doc, m.to, sentence.to);
      return placesIn(doc, { by: 'in', items }, sentence.to).filter((place) => isKnown(doc, place));
    });
  },
  finds: [
    'Acme will cut 200 jobs here, 550 in [Hull] and 40 at [York].',
    'About 500 positions will be cut in May, as will 300 jobs in [Hannover], Acme said.',
  ],
  ignores: [['Acme will cut 200 jobs and hire 40 people in Hull.', 'those are hired']],
});
