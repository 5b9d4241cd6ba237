import { bits } from '../../lexicon/classes.ts';
import { roleVocabulary } from '../../lexicon/occupations.ts';
import { definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { readList } from '../../text/noun-lists.ts';
import { rolesIn } from '../role-phrases.ts';

const PEOPLE = bits('OCCUPATION', 'PERSON', 'JOB', 'STAFF');
const SAYS = bits('SAY');

/** True if the phrase ends in a word for people or jobs. */
function namesPeople(doc: Document, from: number, to: number): boolean {
  if (is(doc, to - 1, PEOPLE)) return true;
  for (let k = from; k < to; k++)
    if (roleVocabulary().get(doc.word.slice(k, to).join(' ')) === 'occupation') return true;
  return false;
}

export default definePhraseRule({
  id: 'role/and-others',
  says: 'After the noun of the cut, "and" and another word for people: "60 directors and managing directors".',
  scope: 'cut',
  find: ({ doc, sentence, mention }) => {
    const at = mention?.noun?.[1];
    if (at === undefined || !/^(?:and|or|,|&)$/.test(doc.word[at] ?? '')) return [];
    const from = /^(?:and|or)$/.test(doc.word[at + 1] ?? '') ? at + 2 : at + 1;
    const { items, to } = readList(doc, from, sentence.to);
    // "job cuts, analysts say": another clause begins.
    const last = items.at(-1);
    if (doc.word[at] === ',' && last && !/^(?:and|or|&)$/.test(doc.word[last[0] - 1] as string)) return [];
    if (is(doc, to, SAYS)) return [];
    // A number makes it a cut of its own.
    const own = items.findIndex(([a]) => doc.quantities.has(a) || doc.percents.has(a));
    return rolesIn(
      doc,
      items.slice(0, own < 0 ? undefined : own).filter(([from, to]) => namesPeople(doc, from, to)),
    );
  },
  finds: [
    'They will cut 60 directors and [managing directors].',
    'The bank cut 20 managers and [vice presidents].',
    'The state laid off 2,500 seasonal employees and [interns].',
  ],
  ignores: [
    ['Acme will cut 60 jobs and close two plants.', 'no people'],
    ['Acme will cut 60 pilots and 20 mechanics.', 'a cut of its own'],
    ['After the job cuts, analysts say, Acme will grow.', 'those who speak'],
  ],
});
