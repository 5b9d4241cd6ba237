import { bits } from '../../lexicon/classes.ts';
import { definePhraseRule } from '../../text/attached.ts';
import { is } from '../../text/document.ts';
import { cutsFall } from '../affected.ts';
import { rolesIn } from '../role-phrases.ts';

const NEG = bits('NEG');

export default definePhraseRule({
  id: 'role/cuts-hit',
  says: 'The cuts hit, affect, include, fall on or come from a group: that group is cut.',
  scope: 'sentence',
  find: ({ doc, sentence }) =>
    cutsFall(doc, sentence)
      .filter((f) => ![...Array(f.to - f.from).keys()].some((k) => is(doc, f.from + k, NEG)))
      .flatMap((f) => rolesIn(doc, f.items, { anyPart: true })),
  finds: [
    'The job cuts would affect [branch staff], [middle managers] and [head office workers].',
    'The layoffs will hit [engineers] hardest.',
    'The cuts will be made mainly in [investment banking].',
    'The redundancies will fall on [editorial] and [production] teams.',
  ],
  ignores: [
    ['The cuts will not affect teachers.', 'denied'],
    ['The cuts will affect the shares.', 'no work'],
  ],
});
