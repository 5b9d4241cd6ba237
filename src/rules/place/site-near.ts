import { bits } from '../../lexicon/classes.ts';
import { attachments, definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordTest } from '../../text/word-facts.ts';
import type { TokenRange } from '../../types.ts';
import { placeEnd, placesIn, withRegion } from '../place-phrases.ts';
import { inCutContext, nextToCut } from '../shapes.ts';

const SITE = wordTest(
  /^(?:plants?|factory|factories|mills?|mines?|refinery|smelter|shipyard|site|warehouse|depot|hospital|bakery|brewery|foundry|works|abattoir|meatworks|quarry|colliery|pit|dockyard|yard|campus|facility|studio|sawmill|cannery|steelworks|distillery|kiln|sawmill)$/,
);
/** What the employer has elsewhere, makes new or opens is no place of the cut. */
const OTHER = bits('HIRE', 'NEG');
const NEG = bits('NEG');
const ELSEWHERE = wordTest(
  /^(?:open|opens|opened|opening|build|builds|building|built|invest|invests|invested|investing|expand|expanding|like|unlike|similar|another|other|sister|to|outside|strike|picket|picketed|employee|worker|moved|shipped|employed|employs|pause|paused|rival|new|former|unaffected|remain|remains)$/,
);

/** True where words before or after the site say that it is another one. */
function isOther(doc: Document, s: Sentence, i: number): boolean {
  for (let k = Math.max(s.from, i - 6); k < Math.min(s.to, i + 2); k++)
    if ((is(doc, k, OTHER) && (k > i - 4 || !is(doc, k, NEG))) || ELSEWHERE.at(doc, k)) return true;
  return false;
}

/** "its Leeds plant", "the Leeds bottling plant": the place that leads the noun phrase of the site at `i`. */
function before(doc: Document, s: Sentence, i: number): TokenRange[] {
  for (let at = i - 1; at >= Math.max(s.from, i - 4); at--) {
    const to = placeEnd(doc, at, i);
    if (to > at && to <= i) return doc.word[to] === "'s" ? [] : [[at, to]];
    if (/^(?:[^\p{L}]|(?:who|that|which|of|in|at|said)$)/u.test(doc.word[at] as string)) break;
  }
  return [];
}

/** "in Corby", "in Canada and Mexico": the places that follow the site. */
function after(doc: Document, s: Sentence, lead: number): TokenRange[] {
  if (!/^(?:in|at|on)$/.test(doc.word[lead] ?? '')) return [];
  const places = attachments(doc, s, lead)
    .slice(0, 2)
    .filter((a) => a.by !== 'near')
    .flatMap((a) => placesIn(doc, a, s.to));
  // "the factory in Corby wept": the verb was read as a noun.
  const to = placeEnd(doc, lead + 1, s.to);
  return places.length > 0 || to === lead + 1 ? places : [withRegion(doc, lead + 1, to, s.to)];
}

export default definePhraseRule({
  id: 'place/site-near',
  says: 'Where no other rule says where: a site in a place is spoken of in or beside the sentence of a cut.',
  scope: 'sentence',
  weak: true,
  find: ({ doc, sentence }) => {
    if (!inCutContext(doc, sentence) && !nextToCut(doc, sentence)) return [];
    const found: TokenRange[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!SITE.at(doc, i) || isOther(doc, sentence, i)) continue;
      found.push(...before(doc, sentence, i), ...after(doc, sentence, i + 1));
    }
    return found;
  },
  finds: [
    'Workers at the wiper-blade factory in [Pontypool] wept. Acme will cut 200 jobs.',
    'Acme will cut 200 jobs. The [Corby] plant makes video tape.',
  ],
  ignores: [
    ['Acme will cut 200 jobs. It will open a new factory in Leeds.', 'jobs are made there'],
    ['The factory in Leeds was praised by the mayor.', 'no cut near it'],
  ],
});
