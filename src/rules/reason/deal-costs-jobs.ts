import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/deal-costs-jobs',
  says: 'A deal that costs jobs: "the takeover could result in 4,000 redundancies".',
  find: [
    'why:((deal|merger|takeover|acquisition|combination|transaction|tie-up|buyout) ANY{0,6} (result in|resulting in|lead to|leading to|led to|mean|means|cost|costs|involve|entail|bring|cause|resulted in|see) ANY{0,5} (LAYOFF|CUTS|JOB|redundancies))',
    'why:((layoffs|lay-offs|redundancies|cuts|losses|cutbacks|retrenchment|retrenchments) ANY{0,5} (from|after|following|of) (DET|POSS|MOD){1,3} (deal|merger|takeover|acquisition|combination|tie-up))',
  ],
  means: 'merger_acquisition',
  finds: [
    ['The [deal could result in 4,000 redundancies].', { category: 'merger_acquisition' }],
    [
      'Unions fear job [losses from the proposed tie-up].',
      { category: 'merger_acquisition', stance: 'speculated' },
    ],
  ],
  ignores: [['The deal could result in a new plant.', 'no jobs lost']],
});
