import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/we-are-changing',
  says: 'What the firm says it is doing: "we are simplifying our structure", "we have decided to focus on".',
  tie: 'statement',
  find: [
    "(we|we're|we've|i|i've|i'm) (are|'re|am|have|had|'ve|will|'ll|would|must|can)? (ADV|also|now|been|be|continually|constantly|always)? (decided to|made the decision to|begun|started to|begun to|continue to|chosen to|looking to|trying to|going to|working to|seeking to|having to|had to|made)?",
  ],
  only: [
    'restructuring',
    'strategic_shift',
    'artificial_intelligence',
    'cost_cutting',
    'technology',
    'closure',
    'relocation',
    'overhiring',
    'demand_decline',
    'financial_losses',
  ],
  // What they do stands at once after "we are".
  reach: 3,
  finds: [
    ['"[We are simplifying our structure]," the memo says.', { category: 'restructuring' }],
    ['"[We hired too many people]," he said.', { category: 'overhiring' }],
  ],
  ignores: [['"We are proud of our plant in Leeds," she said.', 'a feeling']],
});
