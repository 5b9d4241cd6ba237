import { defineRule } from '../rule.ts';
import { inCutContext, tellsOfJobs } from '../shapes.ts';

export default defineRule({
  id: 'event/cuts-at',
  says: 'Cuts at a named employer, where job cuts are spoken of: "recent cuts at Acme".',
  voice: 'noun',
  find: [
    '(recent|latest|similar|deep|deeper|sweeping|massive|further|earlier|fresh|MOD)? trigger:(cuts|cutbacks|reductions) (at|across) CAP',
  ],
  accept: (m, doc, s) => {
    const t = m.captures.trigger as readonly [number, number];
    if (
      /^(?:price|rate|tax|spending|budget|cost|costs|pay|interest|power|production|output|dividend|service|flight|benefit|emissions?)$/.test(
        doc.word[t[0] - 1] ?? '',
      )
    )
      return false;
    return tellsOfJobs(doc, s.from) || inCutContext(doc, s, t);
  },
  finds: [['Staff were laid off. The move dwarfs recent [cuts] at Acme.', {}]],
  ignores: [
    ['Staff were laid off. It follows price cuts at Acme.', 'prices'],
    ['The storm caused power cuts at Acme.', 'power'],
  ],
});
