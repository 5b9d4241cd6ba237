import { attachments, readList } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange } from '../types.ts';
import { placesIn } from './place-phrases.ts';

/** Sites that are closed: where they are, jobs go. */

const CLOSE =
  /^(?:clos(?:e|es|ed|ing|ure|ures)|shut(?:s|ting|ter|ters|tered|tering)?|shutdown|mothball(?:s|ed|ing)?|idl(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|cease[sd]?|ceasing|curtail(?:s|ed|ing)?)$/;
/** What may stand between a verb of stopping and the site: "suspended mining at". */
const WORK =
  /^(?:mining|production|operations?|work|manufacturing|steelmaking|smelting|printing|assembly|down|of|off|all)$/;
const SITE =
  /^(?:plants?|factory|factories|mills?|mines?|refinery|refineries|smelters?|shipyards?|sites?|offices?|warehouses?|depots?|stores?|centres?|centers?|branches|shops|outlets|restaurants|pubs|studios?|headquarters|hq|operations?|facilit(?:y|ies)|campus|hospitals?|schools?|foundry|brewery|bakery|abattoir|meatworks|works|pits?|colliery|quarry|terminal|hub|yard|call|bureaus?|sawmills?)$/;

/** How far before the verb the site may stand: "the plant, in Longbridge, near Birmingham, will close". */
const BEFORE = 16;

function siteBefore(doc: Document, s: Sentence, verb: number): TokenRange[] {
  for (let i = verb - 1; i > Math.max(s.from - 1, verb - BEFORE); i--) {
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

const isCareAndMaintenance = (doc: Document, i: number): boolean =>
  doc.word[i] === 'care' && doc.word[i + 1] === 'and' && doc.word[i + 2] === 'maintenance';

const namesSite = (doc: Document, items: readonly TokenRange[]): boolean =>
  items.some(([from, to]) => {
    for (let i = from; i < to; i++) if (SITE.test(doc.word[i] as string)) return true;
    return false;
  });

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
    if (!CLOSE.test(doc.word[i] as string) || /^doors?$/.test(doc.word[i + 2] ?? '')) continue;
    if (strict && (doc.word[i - 1] === 'also' || doc.word.slice(i, i + 6).includes('well'))) continue;
    found.push(...siteBefore(doc, s, i));
    let at = i + 1;
    while (at < s.to && WORK.test(doc.word[at] as string)) at++;
    const stopped = at > i + 1 && /^(?:at|in)$/.test(doc.word[at] ?? '');
    const { items, to } = readList(doc, stopped ? at + 1 : at, s.to);
    if (strict && !stopped && !namesSite(doc, items)) continue;
    if (items.length > 0) found.push(...placesIn(doc, { by: stopped ? 'in' : 'closing', items }, s.to));
    for (const a of attachments(doc, s, to)) found.push(...placesIn(doc, a, s.to));
  }
  return found;
}
