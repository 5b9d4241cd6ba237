import { isCutItself } from './clause.ts';
import { defineReason } from './rule.ts';

const AIM =
  'save|reduce|lower|trim|contain|control|improve|boost|increase|restore|return|streamline|simplify|focus|concentrate|refocus|become|remain|make|adapt|adjust|respond|cope|compete|meet|free|fund|offset|align|realign|eliminate|remove|flatten|keep|survive|shore|invest|accelerate|transform|turn|restructure|reorganize|reorganise|integrate|shift|help|ensure|strengthen|sharpen|position|prepare|maximize|maximise|kickstart|achieve|avoid|stem|narrow|plug|balance|pay|counter|deal|revive|stay|right-size|rightsize|match|reflect|generate|rein|slash|curb|combat|tackle|consolidate|modernize|modernise|centralize|centralise|prioritize|prioritise|reallocate|redirect|drive|deliver|move|bring|get|speed|create|build|support|sustain|stabilize|stabilise|preserve|protect|secure|enable|allow|optimize|optimise|replace|automate|outsource|relocate|fit|fix|halt|stop|reverse|weather|tighten|conserve|appease|better|more|clear|redesign|reshape|rebuild|rebalance|address|provide|cut|close|end|finance|repay|fill|bridge|manage|steer|regain|recover|reset|slim|unlock|shave|stretch|lift|reach|live|please|appease|stave|avert|reinvest|catch|comply|reposition|reprioritize|reprioritise|re-prioritize|re-prioritise|safeguard|guarantee|return|rightsize|conform|quell|satisfy|reassure|reorient|pare|ease|relieve|rescue|salvage|nurse|scale|remedy|rectify|realise|realize|recoup|raise|attract|double|hit';

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
