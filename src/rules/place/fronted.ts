import { attachments, definePhraseRule } from '../../text/attached.ts';
import { placesIn } from '../place-phrases.ts';

export default definePhraseRule({
  id: 'place/fronted',
  says: 'A place at the head of the sentence of a cut: "In Finland, Nokia will cut 1,000 jobs".',
  scope: 'cut',
  find: ({ doc, sentence, mention }) => {
    if (!mention) return [];
    let i = sentence.from;
    if (/^["“'•*-]$/.test(doc.word[i] as string)) i++;
    if (!/^(?:in|at|across)$/.test(doc.word[i] as string)) return [];
    return attachments(doc, sentence, i)
      .slice(0, 2)
      .flatMap((a) => placesIn(doc, a, sentence.to))
      .filter(([, to]) => to <= mention.range[0] && to < sentence.from + 16);
  },
  finds: ['In [Finland], Nokia will cut 1,000 jobs.', 'At its plant in [Leeds], Acme will cut 50 jobs.'],
  ignores: [['In August, Acme will cut 50 jobs.', 'a month']],
});
