import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/explained',
  says: 'What somebody who speaks for the employer names in a quotation after the cut: "The furnace loses us £1m a day".',
  tie: 'quotation',
  find: [],
  only: [
    'financial_losses',
    'demand_decline',
    'costs_inputs',
    'economic_conditions',
    'overhiring',
    'competition',
    'regulation_policy',
    'artificial_intelligence',
    'restructuring',
    'cost_cutting',
    'disaster_pandemic',
    'contract_loss',
    'technology',
    'strategic_shift',
  ],
  finds: [['"[The old furnace is losing money]," said Ms Orr.', { category: 'financial_losses' }]],
  ignores: [['"We thank them for their work," she said.', 'no reason']],
});
