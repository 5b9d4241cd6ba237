import { attachments } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import { readList } from '../text/noun-lists.ts';
import type { Sentence } from '../text/sentences.ts';
import { wordTest } from '../text/word-facts.ts';
import type { TokenRange } from '../types.ts';
import { isKnown, placesIn } from './place-phrases.ts';

/** Sites that are closed: where they are, jobs go. */

const CLOSE = wordTest(
  /^(?:clos(?:e|es|ed|ing|ure|ures)|shut(?:s|ting|ter|ters|tered|tering)?|shutdown|mothball(?:s|ed|ing)?|idl(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|cease[sd]?|ceasing|curtail(?:s|ed|ing)?)$/,
);
/** Verbs that end work only with a word for it: "end operations at Gatwick". */
const END = wordTest(
  /^(?:stop(?:s|ped|ping)?|end(?:s|ed|ing)?|discontinu(?:e|es|ed|ing)|phas(?:e|es|ed|ing)|wind(?:s|ing)?|wound)$/,
);
/** Verbs that take the work elsewhere: "moving production from Greenville to Mexico". */
const MOVE = wordTest(
  /^(?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|transfer(?:s|red|ring)?|relocat(?:e|es|ed|ing)|offshor(?:e|es|ed|ing)|outsourc(?:e|es|ed|ing))$/,
);
/** Farthest from such a verb to "from", in tokens. */
const MOVE_REACH = 7;
/** What may stand between a verb of stopping and the site: "suspended mining at". */
const WORK = wordTest(
  /^(?:all|out|building|producing|assembling|cars|vehicles|engines|trucks|vans|phones|tyres|tires|wafer|car|vehicle|steel|flight|engine|mining|making|production|operations?|work|manufacturing|steelmaking|smelting|printing|assembly|down|of|off|all)$/,
);
const SITE = wordTest(
  /^(?:plants?|factory|factories|mills?|mines?|refinery|refineries|smelters?|shipyards?|sites?|offices?|warehouses?|depots?|stores?|centres?|centers?|branches|shops|outlets|restaurants|pubs|studios?|headquarters|hq|operations?|facilit(?:y|ies)|campus|hospitals?|schools?|foundry|brewery|bakery|abattoir|meatworks|works|pits?|colliery|quarry|terminal|hub|yard|call|bureaus?|sawmills?)$/,
);

/** How far before the verb the site may stand: "the plant, in Longbridge, near Birmingham, will close". */
const BEFORE = 16;

function siteBefore(doc: Document, s: Sentence, verb: number): TokenRange[] {
  for (let i = verb - 1; i > Math.max(s.from - 1, verb - BEFORE); i--) {
    if (!SITE.at(doc, i)) continue;
    let from = i;
    while (from > s.from && i - from < 4 && /^[\p{L}']/u.test(doc.word[from - 1] as string)) from--;
    const after = doc.word[i + 1] === ',' ? i + 2 : i + 1;
    return [{ by: 'closing', items: [[from, i + 1] as const] }, ...attachments(doc, s, after)]
      .flatMap((a) => placesIn(doc, a, s.to))
      .filter(([, to]) => to <= verb);
  }
  return [];
}

const isCareAndMaintenance = (doc: Document, i: number): boolean =>
  doc.word[i] === 'care' && doc.word[i + 1] === 'and' && doc.word[i + 2] === 'maintenance';

const namesSite = (doc: Document, items: readonly TokenRange[]): boolean =>
  items.some(([from, to]) => {
    for (let i = from; i < to; i++) if (SITE.at(doc, i)) return true;
    return false;
  });

/** "moves production from Galesburg, Ill., to Mexico": where the work was. */
function movedFrom(doc: Document, s: Sentence, verb: number): TokenRange[] {
  for (let at = verb + 1; at < Math.min(s.to, verb + MOVE_REACH); at++) {
    if (doc.word[at] !== 'from') continue;
    return attachments(doc, s, at)
      .slice(0, 2)
      .flatMap((a) => placesIn(doc, a, s.to))
      .filter((place) => isKnown(doc, place));
  }
  return [];
}

const isItsWork = (doc: Document, i: number): boolean =>
  /^(?:its|the|their)$/.test(doc.word[i] as string) && WORK.at(doc, i + 1);

/** The places of sites that a sentence says are closed or stopped. `strict` asks for a word for a site. */
export function closingPlaces(
  doc: Document,
  s: Sentence,
  [first, end]: TokenRange,
  strict = false,
): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = first; i < end; i++) {
    if (isCareAndMaintenance(doc, i)) found.push(...siteBefore(doc, s, i));
    if (!strict && MOVE.at(doc, i)) found.push(...movedFrom(doc, s, i));
    const ends = END.at(doc, i);
    if ((!ends && !CLOSE.at(doc, i)) || /^doors?$/.test(doc.word[i + 2] ?? '')) continue;
    if (strict && (doc.word[i - 1] === 'also' || doc.word.slice(i, i + 6).includes('well'))) continue;
    if (!ends) found.push(...siteBefore(doc, s, i));
    let at = i + 1;
    while (at < s.to && (WORK.at(doc, at) || isItsWork(doc, at))) at++;
    const stopped = at > i + 1 && /^(?:at|in)$/.test(doc.word[at] ?? '');
    if (ends && !stopped) continue;
    const { items, to } = readList(doc, stopped ? at + 1 : at, s.to);
    if (strict && !stopped && !namesSite(doc, items)) continue;
    if (items.length > 0) found.push(...placesIn(doc, { by: stopped ? 'in' : 'closing', items }, s.to));
    for (const a of attachments(doc, s, to)) found.push(...placesIn(doc, a, s.to));
  }
  return found;
}
