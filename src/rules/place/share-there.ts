import { definePhraseRule, readList } from '../../text/attached.ts';
import { pattern } from '../../text/pattern.ts';
import type { TokenRange } from '../../types.ts';
import { placesIn } from '../place-phrases.ts';

const OF_THEM = pattern(
  '(QTY (of (the|these|those)? (JOB|PERSON|them|LAYOFF)?)? | of them|of those|of whom|of the cuts|of the jobs|of these|of the job cuts|of the layoffs|of the redundancies|of the positions|of the affected|of which|the rest|the remainder|the remaining|the others) (QTY|JOB|PERSON|LAYOFF){0,1} (MODAL|ADV){0,2} (worked|work|be|is|are|were|was|located|based|come|came|fall|made) (ADV|made|located|based|employed){0,2} (in|at|from|across) ',
);

export default definePhraseRule({
  id: 'place/share-there',
  says: 'A share of those who go works in a place: "one-third of them worked in Seattle".',
  scope: 'sentence',
  find: ({ doc, sentence }) => {
    const found: TokenRange[] = [];
    for (const m of OF_THEM.match(doc, sentence))
      found.push(...placesIn(doc, { by: 'in', items: readList(doc, m.to, sentence.to).items }, sentence.to));
    return found;
  },
  finds: ['One-third of them worked in [Seattle].'],
  ignores: [
    ['The firm has 40 offices in Leeds.', 'no one goes'],
    ['Seattle will host the meeting.', 'nothing is cut'],
  ],
});
