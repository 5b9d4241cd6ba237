import { bits } from '../../lexicon/classes.ts';
import { definePhraseRule } from '../../text/attached.ts';
import { is } from '../../text/document.ts';
import { pattern } from '../../text/pattern.ts';
import type { TokenRange } from '../../types.ts';
import { modifiersOf } from '../modifiers.ts';
import { rolesIn } from '../role-phrases.ts';
import { negated } from '../shapes.ts';

const CUT = pattern(
  'verb:(CUT_BASE|CUT_S|CUT_ING|CUT_PAST) ((part|some|most|much|half|many|several|the majority|the bulk|a number) of)? (DET|POSS|MORE|all|VAGUE){0,3} mods:(MOD|,|and|&){0,6} noun:(JOB|PERSON|OCCUPATION|STAFF)',
);
/** Verbs that end jobs when their object is people; the others do many things. */
const STRONG =
  /^(?:cut|cuts|cutting|lay|lays|laid|laying|eliminat\w+|ax|axes?|axing|axed|slash\w*|shed|sheds|shedding|trim\w*|scrap\w*|sack\w*|fired|firing|dismiss\w*|retrench\w*|furlough\w*|reduc\w+|abolish\w*|cull\w*|made|making|make|let|lets|letting)$/;
const HIRE = bits('HIRE');

export default definePhraseRule({
  id: 'role/cut-group',
  says: 'Near a cut, a verb of cutting and a group of staff without a number: "eliminating white-collar jobs".',
  scope: 'sentence',
  cues: [CUT],
  find: (site) => {
    const { doc, sentence } = site;
    const found: TokenRange[] = [];
    for (const m of CUT.match(doc, sentence)) {
      const verb = m.captures.verb as TokenRange;
      const noun = m.captures.noun as TokenRange;
      // "after the cuts, analysts say"
      if (doc.word[verb[1]] === ',' || !STRONG.test(doc.word[verb[0]] as string)) continue;
      if (negated(doc, Math.max(sentence.from, m.from - 4), noun[1])) continue;
      if (is(doc, m.from - 1, HIRE)) continue;
      const mention = {
        rule: 'role/cut-group',
        sentence: sentence.index,
        range: [m.from, m.to],
        trigger: verb,
        noun,
        modifiers: null,
        quantity: null,
        percent: null,
        voice: 'active',
      } as const;
      found.push(
        ...rolesIn(
          doc,
          modifiersOf({ ...site, mention }).filter(([from]) => from >= verb[1]),
          { beforePeople: true },
        ),
      );
    }
    return found;
  },
  finds: [
    'Acme would have to go on by eliminating [white-collar] jobs.',
    'It laid off part of its [nursing] workforce.',
    'The bank axed [traders] and closed two offices.',
    'It plans to cut its [editorial] headcount.',
  ],
  ignores: [
    ['Acme will not cut teaching jobs.', 'denied'],
    ['Acme will cut prices for seasonal workers.', 'prices'],
  ],
});
