import { bits } from '../../lexicon/classes.ts';
import { is } from '../../text/document.ts';
import { defineReason } from './rule.ts';

const LAYOFF = bits('LAYOFF', 'CUTS');

export default defineReason({
  id: 'reason/named-event',
  says: 'An event named beside the cut: the plant closes, the firm is bankrupt, the work moves, a programme of savings.',
  tie: 'event',
  find: [],
  only: ['closure', 'bankruptcy', 'relocation', 'restructuring', 'cost_cutting', 'artificial_intelligence'],
  // "layoffs and closures": two things of one list, neither the reason of the other.
  acceptSign: (sign, doc) => {
    const noun = /^(?:closures?|closings?|shutdowns?)$/;
    if (!noun.test(doc.word[sign.from] as string) && !noun.test(doc.word[sign.to - 1] as string)) return true;
    for (let i = Math.max(0, sign.from - 4); i < sign.from; i++)
      if (is(doc, i, LAYOFF) && /^(?:and|or|,)$/.test(doc.word[i + 1] as string)) return false;
    return !/^(?:and|or|,)$/.test(doc.word[sign.to] ?? '');
  },
  finds: [
    ['[Acme will close its Leeds factory], and 300 jobs will go.', { category: 'closure' }],
    ['The airline, [which filed for bankruptcy in May], laid off 900 people.', { category: 'bankruptcy' }],
  ],
  ignores: [
    ['Acme opened a factory in Leeds.', 'nothing closes'],
    ['It announced layoffs and plant closures.', 'two things of one list'],
  ],
});
