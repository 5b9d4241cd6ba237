import { defineReason } from './rule.ts';

/** After these, falling demand is told of what stands before them; whether that is the cut, other rules weigh. */
const TIED = /^(?:by|despite)$/;

export default defineReason({
  id: 'reason/demand-falls',
  says: 'Falling demand told beside the cut: "Acme expects a drop in revenue and will lay off 30 people".',
  find: [],
  tie: 'event',
  only: ['demand_decline'],
  acceptSign: (sign, doc) => !TIED.test(doc.word[sign.from - 1] ?? ''),
  finds: [
    ['[Acme expects a drop in revenue and will lay off 30 people].', { category: 'demand_decline' }],
    ['The mine, [where orders have dried up], is laying off 90.', { category: 'demand_decline' }],
  ],
  ignores: [
    ['Acme laid off its sales staff.', 'a kind of work'],
    ['Acme posted a loss, hurt by falling sales, and will lay off 30 people.', 'the reason of the loss'],
  ],
});
