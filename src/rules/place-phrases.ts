import { bits } from '../lexicon/classes.ts';
import { isCommonName, townsFrom } from '../lexicon/place-towns.ts';
import { AMBIGUOUS_TOWNS, COUNTRIES, STATE_ABBREVIATIONS, STATE_CODES, STATES } from '../lexicon/places.ts';
import type { Attachment } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { TokenRange } from '../types.ts';

/** How places are read: known ones by the gazetteer, others by their shape and what stands beside them. */

const PLACE = bits('PLACE');
const DEMONYM = bits('DEMONYM');
const MONTH = bits('MONTH');
const ORG = bits('ORG_SUFFIX', 'ORG_WORD');
const NO_TOWN = bits(
  'ORG_WORD',
  'ORG_SUFFIX',
  'TITLE',
  'PERSON_TITLE',
  'MONTH',
  'WEEKDAY',
  'MEDIA',
  'PRONOUN',
  'DET',
  'COMPANY',
  'STOP',
);
const regions = new Set(`${COUNTRIES}, ${STATES}`.split(', '));
const towns = new Set(AMBIGUOUS_TOWNS.split(', '));
const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|northeast|southeast|northwest|southwest|northeastern|southeastern|northwestern|southwestern|upstate|downtown|suburban|greater|mainland|metropolitan|metro|mid)$/;
const AREA = /^(?:area|region|county|metro|valley|peninsula|island|corridor|suburbs|counties)$/;
/** Nouns for one site of an employer, where what stands before it tells where it is. */
export const SITE_NOUN =
  /^(?:plants?|factor(?:y|ies)|mills?|mines?|refiner(?:y|ies)|sites?|campus(?:es)?|warehouses?|smelters?|shipyards?|works|headquarters|hq|offices?|facilit(?:y|ies)|stores?|shops?|depots?|hubs?|airports?|complex|cent(?:er|re)s?|branch(?:es)?|operations?|units?|divisions?|business(?:es)?|studios?|locations?|base|bureaus?|laborator(?:y|ies)|labs?|colliery|pits?|quarry|port|dockyard|yard|base|terminals?|assembly|foundry|bakery|brewery|dairy|works|restaurants?|outlets?|schools?|newsrooms?|teams?|departments?|arms?|workforce|staff|payroll|jobs|workers|employees|positions|posts|roles|network|subsidiar(?:y|ies)|markets?)$/;
/** The sites among them that are named after their town. */
const OWN_SITE =
  /^(?:plants?|factor(?:y|ies)|mills?|mines?|refiner(?:y|ies)|sites?|campus(?:es)?|warehouses?|smelters?|shipyards?|works|headquarters|hq|offices?|facilit(?:y|ies)|depots?|hubs?|airports?|complex|cent(?:er|re)s?|colliery|pits?|quarry|port|dockyard|yard|foundry|bakery|brewery|dairy|stores?)$/;

/** Capitalised words after "in" that are no place. */
const NO_PLACE =
  /^(?:q\d|h\d|fy\d*|chapter|phase|part|brexit|covid|covid-19|ai|parliament|congress|christmas|easter|ramadan|diwali|thanksgiving|north|south|east|west|addition|total|fact|response|order|light|line|all|english|excel|windows|android|ios|internet|twitter|linkedin)$/;
const TOWN_TAIL = /^(?:city|county|port|park|mills|harbor|harbour|airport|island)$/;

const ROLE = bits('JOB', 'PERSON', 'OCCUPATION', 'STAFF', 'UNIT', 'LAYOFF', 'CUTS');

const capital = (doc: Document, i: number): boolean =>
  doc.shape[i] === SHAPE.capital || doc.shape[i] === SHAPE.upper;

/** End of the place that begins at token i, adjectives of places included; i where none does. */
export function placeEnd(doc: Document, i: number, end: number): number {
  if (i >= end || !capital(doc, i)) return i;
  const word = doc.word[i] as string;
  if (/^(?:us|uk|eu|ny|nsw|uae)$/.test(word) && doc.shape[i] !== SHAPE.upper) return i;
  for (const p of doc.phrases.get(i) ?? [])
    if ((p.low & PLACE.low) | (p.high & PLACE.high) | (p.low & DEMONYM.low) | (p.high & DEMONYM.high))
      if (p.to <= end) return p.to;
  if (is(doc, i, PLACE) || is(doc, i, DEMONYM)) return i + 1;
  const town = townEnd(doc, i, end);
  return town === i + 1 && isCommonName(word) ? i : town;
}

/** End of a town of the further gazetteer that begins at token i; i where none does. */
function townEnd(doc: Document, i: number, end: number): number {
  if (is(doc, i, MONTH)) return i;
  for (const words of townsFrom(doc.word[i] as string)) {
    const to = i + words.length;
    if (to <= end && words.every((w, k) => doc.word[i + k] === w)) return to;
  }
  return i;
}

/** End of a place that stands where only a place can: towns that are everyday words count, too. */
export function knownPlace(doc: Document, i: number, end: number): number {
  const to = placeEnd(doc, i, end);
  if (to > i || i >= end || is(doc, i, MONTH)) return to;
  const town = doc.shape[i] === SHAPE.capital ? townEnd(doc, i, end) : i;
  if (town > i) return town;
  return i < end && doc.shape[i] === SHAPE.capital && towns.has(doc.word[i] as string) ? i + 1 : i;
}

/** True if the tokens are a country, a state or its abbreviation. */
export function isRegion(doc: Document, from: number, to: number): boolean {
  if (regions.has(doc.word.slice(from, to).join(' '))) return true;
  // "County Armagh", "Howard County"
  if (to - from === 2 && (/^(?:county|co)$/.test(doc.word[from] as string) || doc.word[to - 1] === 'county'))
    return true;
  if (to - from !== 1) return false;
  const word = doc.word[from] as string;
  if (/.shire$/.test(word)) return true;
  return STATE_ABBREVIATIONS.has(word)
    ? capital(doc, from) || word.includes('.')
    : doc.shape[from] === SHAPE.upper && STATE_CODES.has(word);
}

/** "Leeds" -> "Leeds"; "Lordstown" followed by ", Ohio" -> both; "Kan" with its point. */
export function withRegion(doc: Document, from: number, to: number, end: number): TokenRange {
  if (doc.word[to] !== ',' || isCountryOrState(doc, from, to)) return [from, to];
  // "Derby, central England"
  const at = DIRECTION.test(doc.word[to + 1] ?? '') && !capital(doc, to + 1) ? to + 2 : to + 1;
  for (let n = 3; n >= 1; n--) {
    if (at + n > end || !capital(doc, at) || !isRegion(doc, at, at + n)) continue;
    const stop = at + n;
    // A region with another after it is a list of its own: "Leeds, England and Wales" is rare, "Ohio, Texas" is not.
    return doc.word[stop] === '.' &&
      STATE_ABBREVIATIONS.has(doc.word[at] as string) &&
      doc.end[stop - 1] === doc.start[stop]
      ? [from, stop + 1]
      : [from, stop];
  }
  return [from, to];
}

const isCountryOrState = (doc: Document, from: number, to: number): boolean =>
  regions.has(doc.word.slice(from, to).join(' ')) && doc.word[from] !== 'new';

/** Every place that an attached phrase names. */
export function placesIn(doc: Document, attachment: Attachment, end: number): TokenRange[] {
  const found: TokenRange[] = [];
  let covered = -1;
  // "in Palladam, Avinashi and Udumalpet": towns; "in Leeds, Acme said": the clause goes on.
  const lastItem = attachment.items.at(-1);
  if (!lastItem) return [];
  const closed = /^(?:and|or|&)$/.test(doc.word[lastItem[0] - 1] ?? '') && !is(doc, lastItem[1], CLAUSE);
  const sites = endsInSites(doc, attachment.items);
  for (const [k, [from, to]] of attachment.items.entries()) {
    if (from < covered) continue;
    const named = sites ? namedSite(doc, from, to) : null;
    if (named) {
      found.push(named);
      continue;
    }
    const place =
      placeInItem(doc, attachment.by, from, to) ??
      (k > 0 && found.length === k && closed ? townInList(doc, from, to) : null);
    if (!place) continue;
    // "In August, Acme said": what follows the first phrase of a list may begin the clause.
    const stated = withRegion(doc, place[0], place[1], end)[1] > place[1];
    if (k > 0 && !isKnown(doc, place) && !stated && (found.length < k || !closed)) continue;
    const whole = place[1] === to ? withRegion(doc, place[0], place[1], end) : place;
    // "the San Jose, California-based company"
    if (/-based$/.test(doc.word[to + 1] ?? '') || /-based$/.test(doc.word[to + 2] ?? '')) continue;
    covered = whole[1];
    found.push(whole);
  }
  return found;
}

const SITES =
  /^(?:plants|sites|factories|mills|mines|depots|warehouses|refineries|smelters|offices|campuses|hubs)$/;

/** True for "its Bournville, Chirk and Marlbrook sites": a list of names before a word for sites. */
function endsInSites(doc: Document, items: readonly TokenRange[]): boolean {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last || items.length < 2 || !SITES.test(doc.word[last[1] - 1] as string)) return false;
  const name = nameFrom(doc, first[0], first[1]);
  // "the Burgess Hill and Shoreham factories": one of them is known.
  const isThe = doc.word[name - 1] === 'the' && items.some((item) => isKnown(doc, item));
  if (!isOwned(doc, name) && !isThe) return false;
  return items.every(([from, to], k) => namedSite(doc, from, to) !== null || k === 0);
}

/** The first token of a name that ends an item, after "its" or "Acme's". */
function nameFrom(doc: Document, from: number, to: number): number {
  let start = from;
  for (let k = from; k < to; k++) if (!capital(doc, k)) start = k + 1;
  return start;
}

/** The name of a site in such a list. */
function namedSite(doc: Document, from: number, to: number): TokenRange | null {
  const end = SITES.test(doc.word[to - 1] as string) ? to - 1 : to;
  const start = nameFrom(doc, from, end);
  if (start >= end || end - start > 2) return null;
  for (let k = start; k < end; k++) if (doc.shape[k] !== SHAPE.capital || is(doc, k, NO_TOWN)) return null;
  return [start, end];
}

/** "York, Girvan and Halifax": a capitalised word in a list of places is one. */
function townInList(doc: Document, from: number, to: number): TokenRange | null {
  if (to - from > 2) return null;
  for (let k = from; k < to; k++) if (doc.shape[k] !== SHAPE.capital || is(doc, k, NO_TOWN)) return null;
  return [from, to];
}

/** True if the tokens hold a place of the gazetteer. */
export const isKnown = (doc: Document, [from, to]: TokenRange): boolean => {
  for (let k = from; k < to; k++) if (knownPlace(doc, k, to) > k) return true;
  return false;
};

const UNIQUE_LEADS = /^(?:in|near|around|mostly)$/;

const CLAUSE = bits('VERB', 'AUX', 'MODAL', 'SAY', 'CUT_BASE', 'CUT_PAST', 'CUT_S', 'CUT_ING');

function placeInItem(doc: Document, by: string, from: number, to: number): TokenRange | null {
  let a = from;
  let owned = false;
  while (a < to && !capital(doc, a)) {
    const w = doc.word[a] as string;
    if (w === "'s") owned = true;
    a++;
  }
  if (a >= to) return null;
  // "its", "the", "Ford's", "GM's" and adjectives lead; a name with 's is the employer's unless it is a place.
  let start = a;
  for (let k = a; k < to; k++) if (doc.word[k] === "'s" && knownPlace(doc, a, k) !== k) start = k + 1;
  while (start < to && !capital(doc, start)) start++;
  if (start >= to) return null;
  owned ||= start > from;
  // "the North Sea", but "North Yorkshire" by its second word.
  const whole = knownPlace(doc, start, to);
  if (whole > start + 1) return knownInItem(doc, by, start, whole, to);
  const known = knownPlace(doc, DIRECTION.test(doc.word[start] as string) ? start + 1 : start, to);
  if (known > start + (DIRECTION.test(doc.word[start] as string) ? 1 : 0))
    return knownInItem(doc, by, start, known, to);
  return unknownInItem(doc, by, start, to, owned);
}

function knownInItem(doc: Document, by: string, from: number, to: number, end: number): TokenRange | null {
  let stop = to;
  while (stop < end && AREA.test(doc.word[stop] as string)) stop++;
  if (stop === end) return [from, stop];
  // "Boston Globe", "Deutsche Bank": a name that begins with a place.
  const last = doc.word[end - 1] as string;
  if (doc.word[stop] === "'s" || capital(doc, stop)) {
    // "its Chicago Assembly Plant" is where it says, "Boston Medical Center" is a name.
    const named = doc.shape[end - 1] !== SHAPE.lower;
    // "Maine's Bucksport"
    if (doc.word[stop] === "'s" && stop + 1 < end && knownPlace(doc, stop + 1, end) === end)
      return [stop + 1, end];
    if (named ? !(OWN_SITE.test(last) && isOwned(doc, from)) : !SITE_NOUN.test(last)) return null;
    if (doc.word[stop] === "'s") return [from, stop];
    return capitalsAreTown(doc, stop, end) ? [from, stop] : null;
  }
  // "cuts in San Jose total 842": the verb was read as a noun.
  if (by === 'in' && stop === end - 1 && doc.word[from - 1] === 'in') return [from, stop];
  // "the Gloucestershire engineer" is an employer.
  if (last === 'engineer') return null;
  return SITE_NOUN.test(last) ||
    /s$/.test(last) ||
    is(doc, end - 1, bits('OCCUPATION', 'PERSON', 'STAFF', 'UNIT', 'JOB'))
    ? [from, stop]
    : null;
}

const POSS = bits('POSS');
const PREP = bits('PREP');
/** True after "its" or "Ford's". */
const isOwned = (doc: Document, i: number): boolean =>
  is(doc, i - 1, POSS) || /^['’]s?$/.test(doc.word[i - 1] ?? '');

/** True if a possessive stands before the capitals, words in lower case between them: "its huge Ansty plant". */
function isOwnedSite(doc: Document, from: number): boolean {
  for (let i = from; i > from - 5; i--) {
    if (isOwned(doc, i)) return true;
    if (doc.shape[i - 1] !== SHAPE.lower || is(doc, i - 1, PREP)) return false;
  }
  return false;
}

function capitalsAreTown(doc: Document, from: number, end: number): boolean {
  const before = doc.word[from - 1] as string;
  if (capital(doc, from) && (towns.has(before) || isCommonName(before))) return false;
  for (let k = from; k < end; k++) if (capital(doc, k) && is(doc, k, ORG)) return false;
  return true;
}

function unknownInItem(
  doc: Document,
  by: string,
  from: number,
  to: number,
  owned: boolean,
): TokenRange | null {
  let stop = from;
  if (NO_PLACE.test(doc.word[from] as string) || /\d/.test(doc.word[from] as string)) return null;
  while (stop < to && capital(doc, stop)) {
    const place = placeEnd(doc, stop, to);
    // "Ubisoft Toronto": the place at the end of a unit's name.
    if (place > stop && place === to && stop > from) return [stop, place];
    if (is(doc, stop, NO_TOWN) && !(stop > from && TOWN_TAIL.test(doc.word[stop] as string))) return null;
    stop++;
  }
  if (stop - from > 4) return null;
  const last = doc.word[to - 1] as string;
  if (stop === to) {
    const region = withRegion(doc, from, to, to + 4);
    if (region[1] > to) return [from, to];
    if (/^(?:nearby|neighbou?ring)$/.test(doc.word[from - 1] ?? '')) return [from, to];
    return UNIQUE_LEADS.test(by) && by !== 'mostly' && !owned && doc.shape[from] === SHAPE.capital
      ? [from, to]
      : null;
  }
  if (!owned || doc.word[stop] === "'s") return null;
  // "the Bosch plant" is named after its owner as often as after its town.
  if (!isOwnedSite(doc, from)) return null;
  // "its Canpac plant in Hamilton": the plant's own name.
  if (
    !/^(?:mines?|pits?|colliery|smelter|refinery|mill)$/.test(last) &&
    /^(?:in|at|near)$/.test(doc.word[to] ?? '') &&
    knownPlace(doc, afterArticle(doc, to + 1), to + 6) > afterArticle(doc, to + 1)
  )
    return null;
  return OWN_SITE.test(last) && doc.shape[from] === SHAPE.capital ? [from, stop] : null;
}

/** Skips "the" and a lower-case direction: "in southern England". */
function afterArticle(doc: Document, i: number): number {
  let at = i;
  while (at < i + 2 && (doc.word[at] === 'the' || (DIRECTION.test(doc.word[at] ?? '') && !capital(doc, at))))
    at++;
  return at;
}

/** True if a place that ends at `to` is the beginning of a name: a capitalised word follows that is no place. */
export function isName(doc: Document, to: number, end: number): boolean {
  return to < end && capital(doc, to) && placeEnd(doc, to, end) === to && !is(doc, to, ROLE);
}
