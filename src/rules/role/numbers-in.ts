import { bits } from '../../lexicon/classes.ts';
import { around, definePhraseRule } from '../../text/attached.ts';
import { is } from '../../text/document.ts';
import { readList } from '../../text/noun-lists.ts';
import { pattern } from '../../text/pattern.ts';
import { rolesIn } from '../role-phrases.ts';

const NUMBERED = pattern(
  '(,|and|;|:|plus|with) (MORE|ADV){0,2} QTY (of them)? ((JOB|PERSON|others|more))? (in|at|from|within)',
);
const HIRE = bits('HIRE');

export default definePhraseRule({
  id: 'role/numbers-in',
  says: 'After a cut, further numbers and their parts: "110 in advertising and 70 from the newsroom".',
  scope: 'cut',
  find: (site) => {
    const { doc, sentence, mention } = site;
    if (!mention) return [];
    const [, end] = around(site);
    return NUMBERED.match(doc, sentence).flatMap((m) => {
      if (m.from < mention.range[1] || m.from >= end) return [];
      for (let i = mention.range[1]; i < m.to; i++) if (is(doc, i, HIRE)) return [];
      return rolesIn(doc, readList(doc, m.to, sentence.to).items, { noSiblings: true });
    });
  },
  finds: [
    'Acme will cut 180 jobs, 110 in [advertising] and [marketing], and 70 from [editorial].',
    'The city will cut 16 jobs in May, 11 in the [police] department and one in [Parks and Recreation].',
  ],
  ignores: [
    ['Acme will cut 180 jobs, 110 in Leeds.', 'a place'],
    ['Acme will cut 180 jobs and hire 40 people in marketing.', 'those are hired'],
  ],
});
