import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/after',
  says: 'What came before, or is expected, is presented as the cause: "after losing its licence", "ahead of a slowdown".',
  tie: 'circumstance',
  find: [
    '(after|following)',
    'ever since',
    '(ahead of|in advance of|in anticipation of|in preparation for|in expectation of|in readiness for)',
  ],
  accept: (m, doc) =>
    !/^(?:the|all|this|which|day|year|week|years|months|that|a)$/.test(doc.word[m.to] ?? '') ||
    !/^(?:day|year|week|month|following|that|news|announcement|,)$/.test(doc.word[m.to + 1] ?? ''),
  finds: [
    ['Acme cuts 60 jobs [after losing a big contract].', { category: 'contract_loss' }],
    ['Acme shed 60 jobs [ahead of an expected slowdown].', { category: 'economic_conditions' }],
    ['The bank axed 800 posts [following its takeover of Brightwell].', { category: 'merger_acquisition' }],
  ],
  ignores: [['The staff were told after the weekend.', 'a time']],
});
