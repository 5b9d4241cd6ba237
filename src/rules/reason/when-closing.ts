import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/when-closing',
  says: 'An event as the cause: "when the plant closes", "with the closure of", "through the sale of".',
  find: [
    '(when|once|if|pending|upon|through|via|with|by|from|where)',
    '(end|closure|closing|shutdown|sale|loss|collapse|demise|liquidation) of',
  ],
  // The event must be what the small word introduces, not something later in the sentence.
  reach: 5,
  only: ['closure', 'merger_acquisition', 'relocation', 'contract_loss'],
  tie: 'event',
  finds: [
    ['Some 200 people will lose their jobs [when the factory closes in May].', { category: 'closure' }],
    ['About 50 jobs go [through the sale of its printing business].', { category: 'merger_acquisition' }],
  ],
  ignores: [['It laid off 20 people when the year ended.', 'a time']],
});
