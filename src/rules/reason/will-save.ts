import { AIM } from './aims.ts';
import { isCutItself } from './clause.ts';
import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/will-save',
  says: 'What the cut is to bring: "the cuts will save $4 million", "which it expects to improve efficiency".',
  find: [
    '(will|would|should|could|to|can|expected to|designed to|hopes|hoping to|estimated to|set to) ADV? (help|allow|enable|let)? (it|us|the company|PRONOUN|DET COMPANY|DET MOD{0,2} COMPANY)? (to)? (save|generate|produce|yield|deliver|improve|increase|reduce|lower|lead to|result in|make|better|create|boost|bring|provide|achieve|cut|simplify|streamline|strengthen|position|remove|eliminate|free|focus|move|give|account for|leave)',
    `(help|helps|helping|allow|allows|allowing|enable|enables|enabling|let|lets) (it|us|them|the company|PRONOUN|DET COMPANY|DET MOD{0,2} COMPANY|COMPANY|CAP) to? ADV? (${AIM})`,
    '(saves|saving|saved|generating|yielding|reducing its|lowering its)',
    '(expects|expect|expected|estimates|estimated|predicts|predicted|forecast|said) (DET|PRONOUN|these|the)? (cuts|layoffs|steps|measures|moves|changes|reductions|plan|action|actions|job cuts|LAYOFF)? (will|would|to|should) (save|account|generate|produce|result|bring|yield)',
    '(annual|annualised|annualized|estimated|expected|pretax|total|gross|net|run-rate|targeted|cost|budget|of|in) (cost)? savings',
  ],
  not: ['closure'],
  reach: 10,
  accept: (m, doc) => !isCutItself(doc, m.to),
  finds: [
    ['The job cuts [will save about $40 million a year].', { category: 'cost_cutting' }],
    ['The layoffs [will allow the company to improve efficiency].', { category: 'cost_cutting' }],
  ],
  ignores: [['The museum will save the painting.', 'no reason']],
});
