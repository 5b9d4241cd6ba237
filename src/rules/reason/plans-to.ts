import { isCutItself } from './clause.ts';
import { defineReason } from './rule.ts';

const AIM =
  'save|reduce|lower|trim|slash|cut|bring|take|contain|control|improve|boost|restore|return|streamline|simplify|focus|concentrate|refocus|become|keep|shore|balance|close|plug|fill|rein|curb|tighten|spend|restructure|reorganize|reorganise|overhaul|turn|shift|invest|pay|live|lift|raise|increase|slim|flatten|free|make|build|get|stem|squeeze|shed';

export default defineReason({
  id: 'reason/plans-to',
  says: 'What the employer wants, told beside the cut: "it is trying to cut back on spending", "Acme needs to save £8m".',
  tie: 'state',
  find: [
    `(plans|plan|planned|wants|want|wanted|needs|need|needed|aims|aim|aimed|hopes|hope|hoped|seeks|sought|intends|intend|expects|expect|pledged|vowed|promised|targets|looking|seeking|trying|attempting|working|aiming|hoping|planning|moving|pushing|having|has|have|had|set out|under pressure) to ADV? (${AIM})`,
    `must ADV? (${AIM})`,
    '(saves|will save|would save|should save|could save|aims to save|to save)',
    '(savings|saving) (should|will|would|are|could|come|total|amount)',
  ],
  only: ['cost_cutting', 'financial_losses', 'restructuring', 'strategic_shift', 'artificial_intelligence'],
  reach: 12,
  accept: (m, doc) => !isCutItself(doc, m.to),
  finds: [
    ['Acme [plans to reduce its cost base by a tenth].', { category: 'cost_cutting' }],
    ['The bank is [trying to simplify its structure].', { category: 'restructuring' }],
  ],
  ignores: [
    ['Acme plans to cut 300 jobs.', 'the cut itself'],
    ['Acme wants to open a shop.', 'no reason to cut jobs'],
  ],
});
