import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/amid',
  says: 'Circumstances presented as the cause: "amid", "in the face of", "in response to", "given".',
  find: [
    '(amid|amidst|given)',
    'in (the)? (face|wake|midst|light|view) of',
    'in (a)? (DET)? (response|reaction|answer) to',
    '(against|on) (a|the) (backdrop|background) of',
    '(faced|confronted) with',
    '(react|reacts|reacted|reacting|respond|responds|responded|responding|adjust|adjusts|adjusted|adjusting|adapt|adapting|adapted) to',
    '(to|must|and) (cope|coping) with',
    'reaction to',
    'on top of',
  ],
  not: ['closure'],
  finds: [
    ['Acme lays off 40 people [amid weak advertising sales].', { category: 'demand_decline' }],
    ['It cut 200 jobs [in response to the economic downturn].', { category: 'economic_conditions' }],
    ['[Faced with a budget deficit], the city will lay off 60 workers.', { category: 'financial_losses' }],
  ],
  ignores: [
    ['The layoffs were announced amid applause.', 'no reason'],
    ['He was given a watch.', 'a verb'],
  ],
});
