import { definePhraseRule } from '../../text/attached.ts';
import { pattern } from '../../text/pattern.ts';
import type { TokenRange } from '../../types.ts';
import { placesIn } from '../place-phrases.ts';

const LOSES = pattern(
  'place:(PLACE (area|region)?) (MODAL|BE|ADV){0,3} (lose|loses|losing|lost|account for|accounts for|accounting for|suffer|suffers|see|sees) (DET|MOD|ADV){0,3} (n:QTY | p:PCT | most | bulk | largest | biggest | brunt | share)',
);

export default definePhraseRule({
  id: 'place/loses',
  says: 'A place loses or accounts for a number or the most of the jobs: "Germany will lose 2,000 jobs".',
  scope: 'sentence',
  cues: [LOSES],
  find: ({ doc, sentence }) =>
    LOSES.match(doc, sentence).flatMap((m) =>
      placesIn(doc, { by: 'loses', items: [m.captures.place as TokenRange] }, sentence.to),
    ),
  finds: ['[Germany] will lose 2,000 jobs.', '[Seattle] accounts for the largest share of the cuts.'],
  ignores: [['Germany will host 2,000 guests.', 'nothing is lost']],
});
