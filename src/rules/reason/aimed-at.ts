import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/aimed-at',
  says: 'A purpose as noun or gerund: "aimed at reducing costs", "with a view to", "a way of saving".',
  find: [
    '(aimed|targeted|directed|geared) (at|towards|toward)',
    '(with (DET)? (aim|goal|view|intention|purpose|hope) (of|to)|for the (purpose|sake) of|in (DET)? (interest|interests|pursuit|name|hope|hopes) of)',
    '(aim|aims|goal|goals|objective|purpose|intention|idea|reason|reasons|focus) (is|are|was|were|of|behind|for) (DET|the|cuts|ANY){0,6} (to|:|been|is|was|are|were|that|on)',
    '(reason|reasons|explanation|cause|causes|culprit|culprits|rationale|driver|drivers|factor|factors) (:|--|—|–|was|is|were|are|being|include|included|includes|given|cited)',
    '(as|by) (DET|MOD){0,3} (way|means|step|measure|part) (of|to|towards|toward)',
    '(in place of|to make way for|to make room for)',
    '(step|steps|move|measure|measures|way) (to|towards|toward)',
    '(is|are|was|were|been) (DET)? (attempt|attempts|effort|efforts) (to|at)',
  ],
  not: ['closure'],
  finds: [
    ['The layoffs are [aimed at reducing costs].', { category: 'cost_cutting' }],
    ['Posts go [with a view to flattening the organisation].', { category: 'restructuring' }],
  ],
  ignores: [['The campaign was aimed at young readers.', 'no reason']],
});
