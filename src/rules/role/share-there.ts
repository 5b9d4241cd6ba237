import { definePhraseRule } from '../../text/attached.ts';
import { SHARE_CUES, shareThere } from '../affected.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/share-there',
  says: 'A share of those who go works in a function: "about 30 of the jobs are in the newsroom".',
  scope: 'sentence',
  cues: SHARE_CUES,
  find: ({ doc, sentence }) =>
    shareThere(doc, sentence).flatMap((a) => rolesIn(doc, a.items, { anyPart: true, noSiblings: true })),
  finds: [
    'About 30 of the jobs are in the [newsroom].',
    'Half of them worked in [finance].',
    'About 900 of them work for the [Department of Revenue].',
  ],
  ignores: [
    ['A total of 78 roles are at risk.', 'no function'],
    ['Half of them worked in Leeds.', 'a place'],
  ],
});
