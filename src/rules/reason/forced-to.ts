import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/forced-to',
  says: 'The cause as subject: "falling sales forced it to cut", "the merger means fewer staff".',
  words: 'before',
  find: [
    '(forced|forcing|force|forces) (ANY{0,4}) hand',
    '(is|are|was|were|is partly|is largely|mainly|partly|largely) to blame',
    '(is|are|was|were|lies|lie|lay) (at the root|at the heart|behind) (of)? ANY{0,4} (LAYOFF|CUTS|decision|move|closure|restructuring|reductions)',
    '(claimed|claims|cost|costs|costing|wiped out|destroyed) (more|about|some|around|almost|nearly|over|another|QTY) ANY{0,7} (JOB|jobs)',
    '(been|was|were|is|are|being) ADV? (blamed|cited|given|named) (for|as)',
    '(left|leaves|leaving|leave|gave|gives|giving) (it|us|them|him|PRONOUN|DET COMPANY|the company|CAP) with? (no|little) (choice|option|alternative|other choice|other option)',
    '(took|taken|taking|takes|take) (its|their|a|DET) ANY{0,2} toll',
    '(forced|forces|forcing|force|prompted|prompts|prompting|caused|causes|causing|pushed|pushes|compelled|drove|drives|obliged) (DET|POSS|PRONOUN|CAP|COMPANY|it|us|them|the) ANY{0,5} to',
    '(led|leads|leading|lead|contributed|contributing|resulted|results|resulting) (to|in) ANY{0,5} (LAYOFF|CUTS|CUT_ING|BUYOUT)',
    "(means|meant|mean|meaning) (that)? (it|we|we're|we've|they|they're|the|DET|PRONOUN|LAYOFF|CUTS|JOB|fewer|less|some|there|a)",
    '(made it|make it|makes it|made layoffs|made the cuts|have made) (necessary|inevitable|impossible|unavoidable)',
    '(has|have|had) (forced|prompted|caused|compelled|necessitated|required|triggered)',
    '(require|requires|required|necessitated|necessitates|triggered|cost|costing) ANY{0,5} (LAYOFF|CUTS|reorganization|reorganisation|restructuring|cuts|cutbacks|QTY JOB)',
  ],
  not: ['closure'],
  outright: true,
  finds: [
    ['[Falling sales] have forced the company to cut 300 jobs.', { category: 'demand_decline' }],
    ['[The takeover] means that 40 posts will go.', { category: 'merger_acquisition' }],
  ],
  ignores: [['He forced the door to open.', 'no reason']],
});
