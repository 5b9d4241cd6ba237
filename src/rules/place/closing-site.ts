import { attachments, definePhraseRule, readList } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { TokenRange } from '../../types.ts';
import { placesIn } from '../place-phrases.ts';

const CLOSE =
  /^(?:clos(?:e|es|ed|ing|ure|ures)|shut(?:s|ting|ter|ters|tered|tering)?|shutdown|mothball(?:s|ed|ing)?|idl(?:e|es|ed|ing))$/;
/** Farthest from the closing to the words of the cut, in tokens. */
const REACH = 30;

/** How far before the verb the site may stand: "the plant, in Longbridge, near Birmingham, will close". */
const BEFORE = 16;

function siteBefore(doc: Document, s: Sentence, verb: number): TokenRange[] {
  for (let i = verb - 1; i > Math.max(s.from, verb - BEFORE); i--) {
    if (!SITE.test(doc.word[i] as string)) continue;
    let from = i;
    while (from > s.from && i - from < 4 && /^[\p{L}']/u.test(doc.word[from - 1] as string)) from--;
    const after = doc.word[i + 1] === ',' ? i + 2 : i + 1;
    return [{ by: 'closing', items: [[from, i + 1] as const] }, ...attachments(doc, s, after)]
      .flatMap((a) => placesIn(doc, a, s.to))
      .filter(([, to]) => to <= verb);
  }
  return [];
}

const SITE =
  /^(?:plants?|factory|factories|mills?|mines?|refinery|smelter|shipyard|site|office|offices|warehouse|depot|stores?|centre|center)$/;

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
      found.push(...siteBefore(doc, sentence, i));
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
    'The plant, in [Longbridge], near [Birmingham], will close and cut 5,000 jobs.',
    'Acme will shut its [Corby] plant and cut 300 jobs.',
  ],
  ignores: [['Acme will close 20 branches and cut 300 jobs.', 'no place']],
});
