import { definePhraseRule, readList } from '../../text/attached.ts';
import { pattern } from '../../text/pattern.ts';
import type { TokenRange } from '../../types.ts';
import { placesIn } from '../place-phrases.ts';

const BRUNT = pattern(
  'place:(PLACE|DEMONYM) (area|region|PLACE|operations|staff|workers|employees|business){0,2} (MODAL|BE|ADV){0,4} (bear|bears|bore|bearing|take|takes|hit|hardest|worst|lose|loses|affected) (the|hard|hardest|hit|most|DET|QTY|MOD|affected){1,6}',
);
const OF_THEM = pattern(
  '(of them|of those|of whom|of the cuts|of the jobs|of these|of the job cuts|of the layoffs|of the redundancies|of the positions|of the affected|of which|the rest|the remainder|the remaining|the others) (QTY|JOB|PERSON|LAYOFF){0,1} (MODAL|BE|ADV|worked|work|were|located|based|come|came|fall|made){0,5} (in|at|from|across) place:(DET){0,1}',
);

export default definePhraseRule({
  id: 'place/bears-brunt',
  says: 'A place bears the brunt of the cuts, or a share of those who go is there.',
  scope: 'sentence',
  find: ({ doc, sentence }) => {
    const found: TokenRange[] = [];
    for (const m of BRUNT.match(doc, sentence)) {
      const place = m.captures.place as TokenRange;
      found.push(...placesIn(doc, { by: 'brunt', items: [place] }, sentence.to));
    }
    for (const m of OF_THEM.match(doc, sentence))
      found.push(...placesIn(doc, { by: 'in', items: readList(doc, m.to, sentence.to).items }, sentence.to));
    return found;
  },
  finds: ['[Seattle] will bear the brunt of the cuts.', 'One-third of them worked in [Seattle].'],
  ignores: [['Seattle will host the meeting.', 'nothing is cut']],
});
