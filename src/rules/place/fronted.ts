import { bits } from '../../lexicon/classes.ts';
import { attachments, definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { SHAPE } from '../../text/tokens.ts';
import { placesIn } from '../place-phrases.ts';

const LEADS = bits('DET', 'POSS', 'ADJ', 'PREP', 'MORE', 'NUMBER', 'CONJ');

/** True after a plain noun: "in a statement Liverpool said". */
const afterNoun = (doc: Document, i: number): boolean =>
  doc.shape[i - 1] === SHAPE.lower &&
  !is(doc, i - 1, LEADS) &&
  !/(?:ern|ing|by|own)$/.test(doc.word[i - 1] as string);

export default definePhraseRule({
  id: 'place/fronted',
  says: 'A place at the head of the sentence of a cut: "In Finland, Nokia will cut 1,000 jobs".',
  scope: 'cut',
  find: ({ doc, sentence, mention }) => {
    if (!mention) return [];
    let i = sentence.from;
    while (i < sentence.to && /^(?:["“'•*-]|and|but|meanwhile|,)$/.test(doc.word[i] as string)) i++;
    if (!/^(?:in|at|across)$/.test(doc.word[i] as string)) return [];
    return attachments(doc, sentence, i)
      .slice(0, 2)
      .flatMap((a) => placesIn(doc, a, sentence.to))
      .filter(([from, to]) => to <= mention.range[0] && to < sentence.from + 16 && !afterNoun(doc, from));
  },
  finds: ['In [Finland], Nokia will cut 1,000 jobs.', 'At its plant in [Leeds], Acme will cut 50 jobs.'],
  ignores: [
    ['In August, Acme will cut 50 jobs.', 'a month'],
    ['In a statement Liverpool said it will cut 50 jobs.', 'who says so'],
  ],
});
