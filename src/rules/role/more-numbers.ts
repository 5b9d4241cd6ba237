import { bits } from '../../lexicon/classes.ts';
import { around, definePhraseRule } from '../../text/attached.ts';
import { is } from '../../text/document.ts';
import { pattern } from '../../text/pattern.ts';
import type { TokenRange } from '../../types.ts';
import { modifiersOf } from '../modifiers.ts';
import { rolesIn } from '../role-phrases.ts';

const NUMBERED = pattern(
  '(,|and|;|or|:) (MORE|ADV){0,1} n:QTY (of (its|the|their))? mods:(MOD|,|and|&){0,6} noun:(JOB|PERSON|OCCUPATION)',
);
const VERB = bits('VERB', 'HIRE', 'SAY', 'MODAL');

export default definePhraseRule({
  id: 'role/more-numbers',
  says: 'After a cut with a number, further numbers in the same list: "600 mechanics, 420 cleaners and 90 pilots".',
  scope: 'cut',
  cues: [NUMBERED],
  find: (site) => {
    const { doc, sentence, mention } = site;
    if (!mention?.quantity) return [];
    const found: TokenRange[] = [];
    const [, end] = around(site);
    let at = mention.range[1];
    for (const m of NUMBERED.match(doc, sentence)) {
      if (m.from < at || m.from >= end) continue;
      // A verb between them begins another clause.
      let i = at;
      while (i < m.from && !is(doc, i, VERB)) i++;
      if (i < m.from) break;
      const n = m.captures.n as TokenRange;
      const noun = m.captures.noun as TokenRange;
      const quantity = doc.quantities.get(n[0]) ?? null;
      const more = { ...mention, noun, quantity, trigger: noun };
      found.push(...rolesIn(doc, modifiersOf({ ...site, mention: more }), { beforePeople: true }));
      at = m.to;
    }
    return found;
  },
  finds: [
    'The airline will cut 4,600 mechanics, 4,200 [fleet service workers] and 400 [pilots].',
    'Acme cut 900 contract workers and 440 [permanent] staff.',
    'Acme will cut 900 positions: 300 [pilots], 450 [cabin staff] and 150 [mechanics].',
    'Acme is cutting 190 contract jobs and about 40 [clerical] jobs.',
  ],
  ignores: [['Acme cut 60 mechanics and hired 20 pilots.', 'those are hired']],
});
