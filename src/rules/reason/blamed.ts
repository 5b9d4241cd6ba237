import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/blamed',
  says: 'Somebody names the cause: "citing", "blamed X for", "attributed the cuts to X".',
  find: [
    '(citing|cited|cites|cite|blamed|blaming|blames|blame|quoted)',
    '(attributed|attributing|attributes|attribute|put|puts|pinned|chalked|blamed|blaming) ANY{1,8} (to|on|down to)',
    '(pointed|pointing|points) to',
    '(lists|listed|names|named|gives|gave|giving|identified|identifies|sees|saw) why:(ANY{1,8}) as (the|a|one) (of the)? (main|chief|key|primary|biggest|only|major)? (cause|causes|reason|reasons|factor|factors|culprit)',
  ],
  outright: true,
  finds: [
    ['The retailer is closing shops, [citing weak consumer demand].', { category: 'demand_decline' }],
    ['He [attributed the layoffs to slower growth and inflation].', { category: 'economic_conditions' }],
    ['Managers [blamed cheap imports for the loss of 300 jobs].', { category: 'competition' }],
  ],
  ignores: [['Unions blamed the chairman.', 'a person is no reason']],
});
