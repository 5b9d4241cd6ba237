import { bits } from '../../lexicon/classes.ts';
import { is } from '../../text/document.ts';
import { defineReason } from './rule.ts';

const LAYOFF = bits('LAYOFF', 'CUTS');
const VERB = bits('BE', 'VERB');

export default defineReason({
  id: 'reason/named-event',
  says: 'An event named beside the cut: the plant closes, the firm is bankrupt, the work moves, a programme of savings.',
  tie: 'event',
  find: [],
  only: [
    'closure',
    'bankruptcy',
    'relocation',
    'restructuring',
    'cost_cutting',
    'artificial_intelligence',
    'performance',
  ],
  acceptSign: (sign, doc) => {
    const words = doc.word.slice(sign.from, sign.to).join(' ');
    if (sign.category === 'cost_cutting') return /\b(?:cost|sav|expens)/.test(words);
    if (sign.category === 'bankruptcy') return words !== 'bankrupt' || is(doc, sign.from - 1, VERB);
    if (sign.category !== 'closure') return true;
    // "layoffs and plant closures": two things of one list, neither the reason of the other.
    if (!/\b(?:closures?|closings?|shutdowns?)\b/.test(words)) return true;
    for (let i = Math.max(0, sign.from - 6); i < sign.from; i++)
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
