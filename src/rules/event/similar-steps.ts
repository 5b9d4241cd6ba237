import { defineRule } from '../rule.ts';
import { tellsOfJobs } from '../shapes.ts';

export default defineRule({
  id: 'event/similar-steps',
  says: 'Others who do what the article tells of, in words that name no jobs: "is taking similar measures".',
  find: [
    'trigger:(taking|take|takes|took|taken|adopt|adopts|adopted|adopting|announce|announced|announcing|made|making|introduced|implemented|implementing) (DET|ADV|MOD){0,2} (similar|comparable|the same) (MOD)? (measures|steps|moves|action|actions|practices|decisions)',
  ],
  accept: (_m, doc, s) => tellsOfJobs(doc, s.from),
  finds: [['Acme to cut 300 jobs. Its main rival, Borel, is [taking] similar measures.', {}]],
  ignores: [
    ['Acme lowers its prices. Borel is taking similar measures.', 'prices'],
    ['Acme cuts 300 jobs. Borel makes similar products.', 'no step'],
  ],
});
