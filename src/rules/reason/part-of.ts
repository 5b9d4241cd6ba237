import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/part-of',
  says: 'The cut as part of something larger: "as part of a restructuring", "under its savings plan".',
  tie: 'circumstance',
  find: [
    '(as)? (a)? (part|parts) of',
    '(belong|belongs|belonged) to',
    '(fall|falls|come|comes|came) under',
    '(under|within|through|via|during|in|amid) (DET|POSS|MOD|an){1,5} (restructuring|reorganization|reorganisation|overhaul|plan|plans|programme|program|drive|effort|shake-up|shakeup|revamp|initiative|initiatives|strategy|turnaround|merger|takeover|integration|transformation|cost-cutting|campaign|push|review|move|measures|round|scheme|realignment|consolidation)',
    '(linked|related|tied|connected) to (DET|POSS|MOD){0,4} (restructuring|plan|programme|program)',
  ],
  finds: [
    ['Acme will cut 300 jobs [as part of a restructuring].', { category: 'restructuring' }],
    ['The posts go [under a cost-cutting programme announced in May].', { category: 'cost_cutting' }],
  ],
  ignores: [['It is part of the Brightwell group.', 'ownership']],
});
