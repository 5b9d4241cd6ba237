import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/we-must',
  says: 'A need named in explanation: "we need to be leaner", "it is important that we reduce costs".',
  tie: 'statement',
  find: [
    "(we|i|it|they|company|group|bank|firm|business|university|council|airline|carrier|management) (ADV|also|now|simply)? (need|needs|needed|must|have to|has to|had to|having to|want|wants|can't afford|cannot afford|can no longer|could no longer|cannot continue|can't continue|are forced to|is forced to|was forced to|were forced to)",
    "(it 's|it's|it is|it was|is|becomes|became) (ADV)? (important|essential|vital|necessary|critical|crucial|imperative|clear|inevitable) (that|to|for)?",
    '(need|needs|necessity|pressure|pressures) (to|for)',
  ],
  finds: [
    ['"[We need to be leaner]," Ms Orr said.', { category: 'restructuring' }],
    ['"[It is important that we reduce costs]," he said.', { category: 'cost_cutting' }],
  ],
  ignores: [['"We are sorry," she said.', 'a feeling']],
});
