import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'event/target-roles',
  says: 'Kinds of posts that a cut told elsewhere is aimed at: "by targeting middle-management roles"; no claim by itself.',
  find: [
    '(by|in)? trigger:(targeting|target|targets|targeted|singling out|hollowing out|thinning out|taking aim at) (DET|POSS)? mods:MOD{1,4} noun:(roles|jobs|positions|posts)',
  ],
  accept: (m, doc) =>
    !/\b(?:open|new|vacant|growth|hiring|higher-paid|well-paid)\b/.test(
      doc.word.slice(m.from, m.to).join(' '),
    ),
  finds: [['Acme announced layoffs. By [targeting] middle-management roles, it frees capital.', {}]],
  ignores: [
    ['Acme is targeting new roles in sales.', 'hiring'],
    ['The advertisement targets young readers.', 'no posts'],
  ],
});
