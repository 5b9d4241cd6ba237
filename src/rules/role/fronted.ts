import { attachments, definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../types.ts';
import { rolesIn } from '../role-phrases.ts';

/** The phrases up to a comma without "and": after it the clause begins. */
function untilClause(doc: Document, items: readonly TokenRange[]): readonly TokenRange[] {
  const end = items.findIndex(([from]) => doc.word[from - 1] === ',');
  return end < 0 ? items : items.slice(0, end);
}

export default definePhraseRule({
  id: 'role/fronted',
  says: 'A part of the employer at the head of the sentence of a cut: "In its retail arm, it will cut 90 jobs".',
  scope: 'cut',
  find: ({ doc, sentence, mention }) => {
    if (!mention) return [];
    const i = /^["“'•*-]$/.test(doc.word[sentence.from] as string) ? sentence.from + 1 : sentence.from;
    if (!/^(?:in|at|within|across|inside)$/.test(doc.word[i] as string)) return [];
    if (!/^(?:its|the|their|his)$/.test(doc.word[i + 1] ?? '')) return [];
    return attachments(doc, sentence, i)
      .slice(0, 1)
      .flatMap((a) => rolesIn(doc, untilClause(doc, a.items), { anyPart: true, noSiblings: true }))
      .filter(([, to]) => to <= mention.range[0] && to < sentence.from + 16);
  },
  finds: [
    'In its [wealth management] division, the bank will cut 90 jobs.',
    'Within the [Office of Student Aid], the ministry will cut 600 jobs.',
  ],
  ignores: [
    ['In the statement, Acme said it will cut 90 jobs.', 'no part'],
    ['At its plant in Leeds, Acme will cut 90 jobs.', 'a site tells no kind of work'],
  ],
});
