import { defineRule } from '../rule.ts';
import { tellsOfJobs } from '../shapes.ts';

export default defineRule({
  id: 'event/similar-cuts',
  says: 'Others who do what the article tells of: "Alphabet and Meta have announced similar trims".',
  voice: 'noun',
  find: [
    '(similar|comparable|such|equally deep) (MOD)? trigger:(trims|cuts|reductions|cutbacks|layoffs|lay-offs|job cuts|redundancies|job losses)',
  ],
  accept: (m, doc, s) => {
    const t = m.captures.trigger as readonly [number, number];
    if (
      /^(?:price|rate|tax|spending|budget|cost|pay|interest|power|production|output)$/.test(
        doc.word[t[0] - 1] ?? '',
      )
    )
      return false;
    return tellsOfJobs(doc, s.from);
  },
  finds: [['Acme to cut 300 jobs. Rivals Borel and Cantor have announced similar [trims].', {}]],
  ignores: [
    ['Acme lowers its prices. Borel has announced similar cuts.', 'prices'],
    ['Acme cuts 300 jobs. Borel announced similar price cuts.', 'prices'],
  ],
});
