import { bits } from '../../lexicon/classes.ts';
import { definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { readList } from '../../text/noun-lists.ts';
import { pattern } from '../../text/pattern.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { TokenRange } from '../../types.ts';
import { namesPeople } from '../groups.ts';
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
const JOB = bits('JOB');

/** "reduce the number of contractors", "the removal of six deputy editor roles". */
/** "stripping out middle management", "fewer layers of management". */
const MANAGEMENT = pattern(
  '(strip|strips|stripping|stripped|thin|thinning|cull|culling|removing|remove|flatten|flattening|cut|cutting|reduce|reducing|eliminate|eliminating) (ADV|out|back|its|the|some)? (part:(middle management|senior management|middle managers|senior managers|middle-management) | (down)? (layers|tiers|levels) of part:management)',
);
const NUMBER_OF = pattern(
  '(verb:(CUT_BASE|CUT_S|CUT_ING|CUT_PAST|lower|lowering|scale back|scaling back|scales back) the (number|ranks|size) of | (closure|removal|elimination|deletion|scrapping|axing|abolition|disestablishment|culling) of (DET|POSS|QTY){0,2})',
);

/** The people of a list after words of cutting, where the vocabulary knows them: "began to lay off recent hires". */
function peopleAfter(doc: Document, s: Sentence): TokenRange[] {
  const found: TokenRange[] = [];
  for (const m of NUMBER_OF.match(doc, s)) {
    if (negated(doc, Math.max(s.from, m.from - 4), m.to)) continue;
    const { items } = readList(doc, m.to, s.to);
    if (items.some((item) => namesPeople(doc, item) || is(doc, item[1] - 1, JOB))) found.push(...items);
  }
  return found;
}

export default definePhraseRule({
  id: 'role/cut-group',
  says: 'Near a cut, a verb of cutting and a group of staff without a number: "eliminating white-collar jobs".',
  scope: 'sentence',
  cues: [CUT, NUMBER_OF, MANAGEMENT],
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
    for (const m of MANAGEMENT.match(doc, sentence))
      if (!negated(doc, m.from - 2, m.to)) found.push(m.captures.part as TokenRange);
    found.push(...rolesIn(doc, peopleAfter(doc, sentence), { beforePeople: true }));
    return found;
  },
  finds: [
    'Acme would have to go on by eliminating [white-collar] jobs.',
    'It laid off part of its [nursing] workforce.',
    'The bank axed [traders] and closed two offices.',
    'It plans to cut its [editorial] headcount.',
    'Acme cut 90 jobs, stripping out [middle management].',
    'After the layoffs, it will scale back the number of [contractors].',
    'It proposed the closure of six [deputy editor] roles.',
  ],
  ignores: [
    ['Acme will not cut teaching jobs.', 'denied'],
    ['Acme will cut prices for seasonal workers.', 'prices'],
  ],
});
