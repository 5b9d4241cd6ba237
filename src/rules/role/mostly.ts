import { definePhraseRule } from '../../text/attached.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/mostly',
  says: 'After the cut, "mostly", "primarily" or "including" and whom it meets.',
  scope: 'cut',
  find: ({ doc, attached }) =>
    attached
      .filter((a) => a.by === 'mostly' || a.by === 'including')
      .flatMap((a) => rolesIn(doc, a.items, { anyPart: true })),
  finds: [
    'Acme is cutting 124 jobs, primarily in its [finance] and [information technology] divisions.',
    'Acme laid off 70 people, including [engineers], [recruiters] and [sales staff].',
    'Acme cut 50 jobs, mostly [middle managers].',
  ],
  ignores: [
    ['Acme cut 50 jobs, mostly in Texas.', 'a place'],
    ['Acme cut 50 jobs, including 20 in Leeds.', 'a part of the number'],
  ],
});
