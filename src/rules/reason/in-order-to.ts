import { AIM } from './aims.ts';
import { isCutItself } from './clause.ts';
import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/in-order-to',
  says: 'A purpose: "to save $2bn", "in order to simplify its structure", "in a bid to return to profit".',
  find: [
    `(in order|in (a|an|DET) MOD{0,3} (bid|effort|attempt|drive|move|push|campaign|plan|quest|scramble)|so as|needed|necessary|required|essential|designed|intended|meant|aims|aim|aimed|seeks|seeking|looks|looking|tries|trying|striving|strives|works|working|moves|moving|efforts|attempts|effort|attempt|wants|hopes|hoping|plans|plan|plans|pledged|tried|looked|sought)? to ("|“|‘|')? (ADV|better|more)? (${AIM})`,
  ],
  not: ['closure', 'labour_dispute'],
  reach: 10,
  accept: (m, doc) => !isCutItself(doc, m.to),
  finds: [
    ['Acme will cut 300 jobs [to save $40 million a year].', { category: 'cost_cutting' }],
    ['The bank is shedding 900 posts [in a bid to return to profit].', { category: 'financial_losses' }],
    ['The agency cut 30 jobs [in order to simplify its structure].', { category: 'restructuring' }],
  ],
  ignores: [
    ['Acme plans to cut 300 jobs.', 'the cut itself'],
    ['It wants to reduce its workforce in the restructuring.', 'the cut itself'],
    ['He travelled to London to meet the staff.', 'no reason'],
  ],
});
