import { attachments, definePhraseRule, readList } from '../../text/attached.ts';
import type { TokenRange } from '../../types.ts';
import { placesIn } from '../place-phrases.ts';

const CLOSE =
  /^(?:clos(?:e|es|ed|ing|ure|ures)|shut(?:s|ting|ter|ters|tered|tering)?|shutdown|mothball(?:s|ed|ing)?)$/;
/** Farthest from the closing to the words of the cut, in tokens. */
const REACH = 30;

export default definePhraseRule({
  id: 'place/closing-site',
  says: 'The sentence of a cut says that a site is closed, too: the jobs go where the site is.',
  scope: 'cut',
  find: ({ doc, sentence, mention }) => {
    if (!mention) return [];
    const found: TokenRange[] = [];
    const from = Math.max(sentence.from, mention.range[0] - REACH);
    const to = Math.min(sentence.to, mention.range[1] + REACH);
    for (let i = from; i < to; i++) {
      if (!CLOSE.test(doc.word[i] as string)) continue;
      const at = /^(?:of|down|off)$/.test(doc.word[i + 1] ?? '') ? i + 2 : i + 1;
      const { items, to: end } = readList(doc, at, sentence.to);
      if (items.length > 0) found.push(...placesIn(doc, { by: 'closing', items }, sentence.to));
      for (const a of attachments(doc, sentence, end)) found.push(...placesIn(doc, a, sentence.to));
    }
    return found;
  },
  finds: [
    'Acme is closing studios in [Brighton] and [Farnborough], with 78 jobs cut.',
    'Acme plans to close 600 [U.S.] stores and cut 12,000 positions.',
    'Acme will shut its [Corby] plant and cut 300 jobs.',
  ],
  ignores: [['Acme will close 20 branches and cut 300 jobs.', 'no place']],
});
