import { definePhraseRule } from '../../text/attached.ts';
import type { TokenRange } from '../../types.ts';
import { rolesIn } from '../role-phrases.ts';

const isOneWord = (items: readonly TokenRange[]): boolean => items.every(([from, to]) => to - from === 1);

export default definePhraseRule({
  id: 'role/mostly',
  says: 'After the cut, "mostly", "primarily" or "including" and whom it meets.',
  scope: 'cut',
  find: ({ doc, attached }) =>
    attached
      .filter((a) => a.by === 'mostly' || a.by === 'including')
      // "most of them salaried": one word may be a kind of worker.
      .flatMap((a) =>
        rolesIn(doc, a.items, {
          anyPart: true,
          anyStaff: true,

          single: true,
          beforePeople: isOneWord(a.items),
        }),
      ),
  finds: [
    'Acme is cutting 124 jobs, primarily in its [finance] and [information technology] divisions.',
    'Acme laid off 70 people, including [engineers], [recruiters] and [sales staff].',
    'Acme laid off 22 people, including its [film critic] and two [sports columnists].',
    'Acme cut 50 jobs, mostly [middle managers].',
    'Acme cut 340 jobs, most of them [sinter-plant crews].',
    'Acme cut 50 jobs, most of them [salaried].',
  ],
  ignores: [
    ['Acme cut 50 jobs, mostly in Texas.', 'a place'],
    ['Acme cut 50 jobs, including 20 in Leeds.', 'a part of the number'],
  ],
});
