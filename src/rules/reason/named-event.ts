import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/named-event',
  says: 'An event named beside the cut: the plant closes, the firm is bankrupt, the work moves, a programme of savings.',
  tie: 'event',
  find: [],
  only: [
    'closure',
    'bankruptcy',
    'relocation',
    'restructuring',
    'cost_cutting',
    'merger_acquisition',
    'artificial_intelligence',
  ],
  finds: [
    ['[Acme will close its Leeds factory], and 300 jobs will go.', { category: 'closure' }],
    ['The airline, [which filed for bankruptcy in May], laid off 900 people.', { category: 'bankruptcy' }],
  ],
  ignores: [['Acme opened a factory in Leeds.', 'nothing closes']],
});
