import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/with-clause',
  says: 'A clause that sets the scene: "With the recession hitting advertising, the paper …".',
  tie: 'circumstance',
  find: ['with'],
  accept: (m, doc, s) => m.from === s.from || /^[,"“;]$/.test(doc.word[m.from - 1] as string),
  only: [
    'economic_conditions',
    'demand_decline',
    'financial_losses',
    'costs_inputs',
    'competition',
    'disaster_pandemic',
  ],
  reach: 6,
  finds: [
    [
      '[With the recession hitting advertising], the paper laid off 30 people.',
      { category: 'economic_conditions' },
    ],
  ],
  ignores: [['He left with the recession plan under his arm.', 'no clause of its own']],
});
