import { bits } from '../../lexicon/classes.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { SHAPE } from '../../text/tokens.ts';
import { defineReason } from './rule.ts';
import type { Sign } from './signs.ts';

const LAYOFF = bits('LAYOFF', 'CUTS');

/** "filed for bankruptcy", "went into administration": the step, not the word as an adjective or a place. */
function goesBankrupt(doc: Document, sign: Sign): boolean {
  // "The administrators have laid off 90 people"
  if (
    /^(?:administrators|receivers|liquidators)$/.test(doc.word[sign.to - 1] as string) &&
    /\b(?:have|has|had) (?:\w+ )?(?:made|laid|axed|dismissed|cut|shed)\b/.test(
      doc.word.slice(sign.to, sign.to + 7).join(' '),
    )
  )
    return true;
  const before = doc.word.slice(Math.max(0, sign.from - 3), sign.to).join(' ');
  return /\b(?:fil(?:ed|es|ing)|enter(?:ed|s|ing)?|went|goes|going|gone|fell|falls|declar(?:ed|es|ing)|collaps(?:ed|es|ing)|seek(?:s|ing)?|sought|appointed|called in|into|placed|put|is|was|ceased)\b/.test(
    before,
  );
}

/** "while two studios were shut": told beside the cut, not as its reason. */
function inContrast(doc: Document, sign: Sign): boolean {
  for (let i = sign.from - 1; i >= Math.max(0, sign.from - 8); i--) {
    if (/^[,.;]$/.test(doc.word[i] as string)) return false;
    if (/^(?:while|whereas|although|though)$/.test(doc.word[i] as string)) return true;
  }
  return false;
}

/** "resulting in the closure of": what follows from something told, no reason of it. */
function isConsequence(doc: Document, sign: Sign): boolean {
  const before = doc.word.slice(Math.max(0, sign.from - 4), sign.from).join(' ');
  return /\b(?:result(?:ing|ed|s)? in|lead(?:ing|s)? to|led to|forcing|sparking|triggering)\b/.test(before);
}

/** "is not going out of business", "to avoid closing plants": it does not happen. */
function isAvoided(doc: Document, sign: Sign): boolean {
  if (sign.category === 'artificial_intelligence' || sign.category === 'technology') return false;
  const before = doc.word.slice(Math.max(0, sign.from - 4), sign.from).join(' ');
  return /\b(?:not|n't|no|never|without|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|rule[sd]? out|ruling out|instead of|rather than|despite|den(?:y|ies|ied))\b/.test(
    before,
  );
}

export default defineReason({
  id: 'reason/named-event',
  says: 'An event named beside the cut: the plant closes, the firm is bankrupt, the work moves, a pandemic, a programme of savings.',
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
    'disaster_pandemic',
    'overhiring',
    'technology',
  ],
  acceptSign: (sign, doc) => {
    if (isConsequence(doc, sign) || isAvoided(doc, sign)) return false;
    const words = doc.word.slice(sign.from, sign.to).join(' ');
    if (sign.category === 'cost_cutting') return /\b(?:cost|sav|expens)/.test(words);
    if (sign.category === 'technology')
      return /^(?:automat|robot|replac|self-)/.test(words) && doc.shape[sign.from] === SHAPE.lower;
    if (sign.category === 'bankruptcy') return goesBankrupt(doc, sign);
    if (inContrast(doc, sign)) return false;
    if (sign.category !== 'closure') return true;
    // "layoffs and plant closures": two things of one list, neither the reason of the other.
    if (!/\b(?:closures?|closings?|shutdowns?)\b/.test(words)) return true;
    for (let i = Math.max(0, sign.from - 6); i < sign.from; i++)
      if (is(doc, i, LAYOFF) && /^(?:and|or|,)$/.test(doc.word[i + 1] as string)) return false;
    return !/^(?:and|or|,)$/.test(doc.word[sign.to] ?? '');
  },
  finds: [
    ['[Acme will close its Leeds factory], and 300 jobs will go.', { category: 'closure' }],
    ['[The lockdown led Acme to lay off 500 people].', { category: 'disaster_pandemic' }],
    ['[Acme hired too many people in the boom and is now cutting 300 jobs].', { category: 'overhiring' }],
    ['[The administrators have laid off 90 people].', { category: 'bankruptcy' }],
    ['The airline, [which filed for bankruptcy in May], laid off 900 people.', { category: 'bankruptcy' }],
  ],
  ignores: [
    ['Acme opened a factory in Leeds.', 'nothing closes'],
    ['It announced layoffs and plant closures.', 'two things of one list'],
    ['Acme laid off 90 people but will not close its plant.', 'nothing closes'],
    ['Acme cut 90 jobs, leading to the closure of its canteen.', 'what follows from the cut'],
  ],
});
