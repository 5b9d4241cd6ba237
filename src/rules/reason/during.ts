import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/during',
  says: 'Hard times in which the cut falls: "during the pandemic", "during a slump in steel prices".',
  tie: 'circumstance',
  find: ['(during|throughout) (DET|MOD){1,3}', 'in (DET|MOD|a|an){1,3} (dispute|strike|row)'],
  // "the people it hired during the pandemic": the time of something else.
  accept: (m, doc) =>
    !/\b(?:hir(?:ed|ing)|grew|grown|growth|boom(?:ed)?|expanded|expansion|surged?)\b/.test(
      doc.word.slice(Math.max(0, m.from - 6), m.from).join(' '),
    ),
  only: ['economic_conditions', 'disaster_pandemic', 'labour_dispute'],
  reach: 1,
  finds: [['The airline laid off 1,100 workers [during the pandemic].', { category: 'disaster_pandemic' }]],
  ignores: [
    ['It laid off 40 people during the summer.', 'a time'],
    ['It laid off 40 people whom it had hired during the pandemic.', 'the time of something else'],
  ],
});
