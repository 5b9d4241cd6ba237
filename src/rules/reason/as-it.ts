import { defineReason } from './rule.ts';

const NOT_A_CLAUSE =
  /^(?:well|many|much|part|of|early|soon|far|long|little|few|high|low|often|though|if|to|for|usual|such|expected|planned|head|chief|chairman|president|ceo|director|manager|spokesman|saying|previously|reported|in|at|by|on|with|from|per|not|reports|figures|official|new|analysts|economists|news|data|unions|it emerged|confirmation|a)$/;

export default defineReason({
  id: 'reason/as-it',
  says: 'A clause of circumstance: "as it struggles with debt", "as demand fell".',
  tie: 'circumstance',
  find: ['(as|now that)'],
  accept: (m, doc) =>
    !NOT_A_CLAUSE.test(doc.word[m.to] ?? '') &&
    // "as much a cultural reset as it is a technological one": a comparison.
    doc.word
      .slice(Math.max(0, m.from - 9), m.from)
      .join(' ')
      .search(/\bas much\b/) < 0 &&
    // "as a bank", "twice as large as": no clause follows a second "as" or an article and a single noun.
    !/^(?:such|as|same|well|known|described|regarded|seen|serve|serves|served|work|works|worked|act|acts|acted)$/.test(
      doc.word[m.from - 1] ?? '',
    ),
  not: ['closure'],
  finds: [
    ['The bank will cut 200 jobs [as it integrates its new subsidiary].', { category: 'merger_acquisition' }],
    ['Acme sheds 500 posts [as orders dry up and sales fall].', { category: 'demand_decline' }],
  ],
  ignores: [
    ['Rivals as well as customers were surprised.', 'an addition'],
    ['The layoffs are as much a reset as it is a technological bet.', 'a comparison'],
    ['He joined as chief restructuring officer.', 'a position'],
  ],
});
