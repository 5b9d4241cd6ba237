import { bits } from '../../lexicon/classes.ts';
import { roleVocabulary } from '../../lexicon/occupations.ts';
import { around, definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { readList } from '../../text/noun-lists.ts';
import type { TokenRange } from '../../types.ts';
import { roleIn } from '../role-phrases.ts';

const STAFF = bits('STAFF', 'JOB', 'PERSON', 'OCCUPATION');

function namesStaff(doc: Document, [from, to]: TokenRange): boolean {
  if (is(doc, to - 1, STAFF)) return doc.word[to - 1] !== 'network';
  for (let k = from; k < to; k++)
    if (roleVocabulary().get(doc.word.slice(k, to).join(' ')) === 'occupation') return true;
  return false;
}

export default definePhraseRule({
  id: 'role/share-of',
  says: 'In the sentence of a cut, a share of a group of staff: "3 percent of its investment banking workforce".',
  scope: 'cut',
  find: (site) => {
    const { doc, sentence } = site;
    const [first, end] = around(site);
    const found = [];
    for (let i = first; i < end; i++) {
      const share = doc.percents.get(i);
      if (!share || doc.word[share.to] !== 'of') continue;
      const { items } = readList(doc, share.to + 1, sentence.to);
      const staff = items.findIndex((item) => namesStaff(doc, item));
      for (const [from, to] of items.slice(0, staff + 1)) {
        const role = roleIn(doc, from, to, { beforePeople: true });
        if (role) found.push(role);
      }
    }
    return found;
  },
  finds: [
    'The bank cut 650 jobs, equivalent to 3 percent of its [investment banking] workforce.',
    'Acme will lay off about 10 percent of its [corporate] staff.',
    'The bank cut 40 jobs, about 10 percent of the [managing directors].',
  ],
  ignores: [
    ['Acme will lay off about 10 percent of its workforce.', 'all staff'],
    ['Acme will lay off 90 people as it earns 10 percent of its revenue in retail.', 'a share of revenue'],
  ],
});
