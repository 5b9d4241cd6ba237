import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/linked-to',
  says: 'The cut tied to something by its noun or verb: "related to", "reflects", "is about", "comes from".',
  find: [
    '(related|linked|connected|tied|unrelated|attributable|attributed|relate|relates|owed|owing) (directly|ADV)? to',
    '(nothing|something|much|little|lot) to do with',
    '(reflect|reflects|reflected|reflecting|reflection of|symptom of|sign of|signs of|signs that|sign that|signal of|consequence of|evidence of|demonstrates|response to)',
    '(come|comes|came|coming|follow|follows|followed) (ADV|shortly|just|days|weeks|months|hours|a|NUMBER|month|week|day){0,3} (as|after|amid|from|because|due to|when|following|on the heels of|at a time when|at a time of)',
    '(follow|follows|followed)',
    "(is|are|was|were|be|isn't|aren't) (really|all|not|purely|simply)? (, ANY{1,4} ,)? (about|down to|because)",
  ],
  not: ['closure'],
  finds: [
    ['The layoffs are [related to the sale of its paint business].', { category: 'merger_acquisition' }],
    ['The layoffs have [nothing to do with AI].', { category: 'artificial_intelligence', stance: 'denied' }],
    ['The cuts [come as the bank faces mounting losses].', { category: 'financial_losses' }],
    ['The decision [reflects lower demand for diesel engines].', { category: 'demand_decline' }],
  ],
  ignores: [['The cousins are related to the founder.', 'a family']],
});
