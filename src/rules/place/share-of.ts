import { bits } from '../../lexicon/classes.ts';
import { around, definePhraseRule } from '../../text/attached.ts';
import { is } from '../../text/document.ts';
import { readList } from '../../text/noun-lists.ts';
import type { TokenRange } from '../../types.ts';
import { placeEnd } from '../place-phrases.ts';

const STAFF = bits('STAFF', 'JOB', 'PERSON', 'OCCUPATION');

export default definePhraseRule({
  id: 'place/share-of',
  says: 'In the sentence of a cut, a share of the staff of a place: "a tenth of its European workforce".',
  scope: 'cut',
  find: (site) => {
    const { doc, sentence } = site;
    const [first, end] = around(site);
    const found: TokenRange[] = [];
    for (let i = first; i < end; i++) {
      const share = doc.percents.get(i);
      const from = share && doc.word[share.to] === 'of' ? share.to + 1 : doc.word[i] === 'entire' ? i + 1 : 0;
      if (!from) continue;
      const item = readList(doc, from, sentence.to).items[0];
      if (!item || !is(doc, item[1] - 1, STAFF)) continue;
      for (let k = item[0]; k < item[1]; k++) {
        const end = placeEnd(doc, k, item[1]);
        if (end > k) {
          found.push([k, end]);
          break;
        }
      }
    }
    return found;
  },
  finds: [
    'Acme will cut 500 jobs, or 6 percent of its [European] workforce.',
    'The line laid off 260 employees, almost its entire [Far East] staff.',
  ],
  ignores: [['Acme will cut 500 jobs, or 6 percent of its workforce.', 'all staff']],
});
