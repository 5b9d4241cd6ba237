import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/because-of',
  says: 'A cause named outright: "because of", "due to", "owing to", "as a result of".',
  find: [
    '(because|because of|due ADV? to|due (in part|in large part|in no small part|largely|mainly|partly|primarily|directly) to|owing to|thanks to|on account of|by reason of|on (the)? grounds of|on the back of)',
    'as (a|the|one|an) (direct|inevitable)? (result|consequence) of',
    '(result|consequence|consequences|product) of',
    '(resulting|stemming|arising|resulted|stems|stem) from',
    'down to (a|the|falling|weak|poor)',
    'for (economic|financial|commercial|operational|budgetary|cost|business) reasons',
  ],
  outright: true,
  finds: [
    ['Acme will cut 300 jobs [because of falling demand].', { category: 'demand_decline' }],
    ['The mill lost 90 jobs [due in part to the strong pound].', { category: 'costs_inputs' }],
    ['The posts go [as a result of the merger with Brightwell].', { category: 'merger_acquisition' }],
    [
      'The union said the cuts were not [because of AI].',
      { category: 'artificial_intelligence', stance: 'denied' },
    ],
  ],
  ignores: [
    ['Acme is due to report on Monday.', 'a date'],
    ['The flight was late because of fog.', 'nothing that costs jobs'],
  ],
});
