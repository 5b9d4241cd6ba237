import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/we-must',
  says: 'An explanation in the first person or of the firm: "we need to be leaner", "we are simplifying".',
  tie: 'statement',
  find: [
    "(we|i|it|they|company|group|bank|firm|business|CAP) (ADV|also|now)? (need|needs|needed|must|have to|has to|had to|want|wants|are|is|'re|'ve been|have been|has been|were|was|can't|cannot|aim|aims|intend|expect|will|would|continue|continues|face|faces|faced|believe|remain|made|have|has|had)",
    "(it 's|it is|it was|is) (ADV)? (important|essential|vital|necessary|critical|crucial|imperative) (that|to|for)?",
    '(order|environment|market|need|challenge|challenges|pressures|reality|realities) (is|was|are|that|to|of)',
  ],
  finds: [
    ['"[We need to be leaner]," Ms Orr said.', { category: 'restructuring' }],
    ['"[It is important that we reduce costs]," he said.', { category: 'cost_cutting' }],
  ],
  ignores: [['"We are sorry," she said.', 'a feeling']],
});
