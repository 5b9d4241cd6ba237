import { bits } from '../lexicon/classes.ts';
import { longestFrom, roleVocabulary } from '../lexicon/occupations.ts';
import type { TokenRange } from '../types.ts';
import type { Document } from './document.ts';
import { is } from './document.ts';
import { SHAPE } from './tokens.ts';

/** Lists of noun phrases, read without a parser: "A, B and C". */

const ENDS_PHRASE = bits(
  'VERB',
  'AUX',
  'MODAL',
  'PREP',
  'CONJ',
  'SAY',
  'NEG',
  'CUT_BASE',
  'CUT_S',
  'CUT_PAST',
  'CUT_ING',
);
const DETERMINER = bits('DET');
const ADVERB = bits('ADV', 'WEEKDAY');
const TIME = bits('TIME', 'MONTH', 'WEEKDAY');
const STAFF = bits('STAFF', 'JOB', 'PERSON', 'OCCUPATION', 'UNIT', 'PLACE');
/** Words of clauses that the verb classes do not hold. */
const CLAUSE = new Set(
  'that which who whom whose where when while if because although though whether it they he she we i you them him this these those there to as than so such amid according due unless until since except excluding but nor both either however rather hardest hard harder worst most heavily too fear fears feared'.split(
    ' ',
  ),
);
const WHEN =
  /^(?:last|next|this|earlier|later|today|yesterday|tomorrow|each|every|starting|beginning|effective)$/;
/** Participles that are adjectives of jobs and units. */
const ADJECTIVAL =
  /^(?:salaried|fixed|skilled|unskilled|semi-skilled|related|combined|mixed|united|limited|leveraged|tenured|unionized|unionised|integrated|shared|managed|applied|advanced|connected|structured|underperforming)$/;

/** True if token i may be part of a noun phrase that begins at `from`. */
function nominal(doc: Document, i: number, from: number): boolean {
  const word = doc.word[i] as string;
  const shape = doc.shape[i] as number;
  if (word === "'s") return i > from;
  // "its cement works"
  if (word === 'works') return i > from + 1;
  if (word === "'" || word === '’') return i > from && (doc.word[i - 1] as string).endsWith('s');
  if (shape === SHAPE.punct || shape === SHAPE.symbol)
    return word === '<' || word === '>' ? false : word === '-';
  if (shape === SHAPE.digit) return true;
  if (shape === SHAPE.upper) return true;
  // "in Boston last week": the time is a phrase of its own.
  if (i > from && WHEN.test(word) && (!/^(?:last|next|each|every)$/.test(word) || is(doc, i + 1, TIME)))
    return false;
  if (CLAUSE.has(word)) return (word === 'these' || word === 'those' || word === 'this') && i === from;
  if (shape === SHAPE.capital && i > from) return !is(doc, i, TIME);
  const phrases = doc.phrases.get(i);
  if (phrases?.some((p) => (p.low & STAFF.low) | (p.high & STAFF.high))) return true;
  if (roleVocabulary().has(word)) return true;
  if (is(doc, i, ENDS_PHRASE)) return shape === SHAPE.capital && !is(doc, i, bits('PREP', 'CONJ', 'AUX'));
  // "the only art teacher"
  if (word === 'only' && i > from) return is(doc, i - 1, DETERMINER) || doc.word[i - 1] === "'s";
  if (is(doc, i, ADVERB)) return /^(?:all|both|first)$/.test(word) && i === from;
  return !(/ed$/.test(word) && shape === SHAPE.lower && !ADJECTIVAL.test(word));
}

export const CONJUNCTION = /^(?:and|or|&|plus)$/;

/** End of a phrase of the role vocabulary that begins at token i ("research and development"), or i. */
function knownTerm(doc: Document, i: number, end: number): number {
  const place = doc.phrases.get(i)?.find((p) => p.low & PLACE.low || p.high & PLACE.high);
  // "the Republic of Ireland"
  if (place && place.to <= end && isCapital(doc, i)) return place.to;
  const longest = Math.min(longestFrom(doc.word[i] as string), end - i);
  for (let n = longest; n > 1; n--)
    if (roleVocabulary().has(doc.word.slice(i, i + n).join(' '))) return i + n;
  return i;
}

const PREPOSITION = bits('PREP');
const PLACE = bits('PLACE');
export const QUOTE = /^["“”‘]$/;

/** Nouns that only say "a part": the phrase after their "of" names it. */
const PART_OF =
  /^(?:parts?|areas?|divisions?|units?|sections?|number|some|branches|segments?|range|variety|swathes?|half|majority|offices|elements|north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|cit(?:y|ies)|towns?|village|state|county|suburbs?|province|region|port|markets?|outskirts)$/;
const NAMED_PART =
  /^(?:department|departments|college|school|faculty|office|bureau|institute|division|directorate|agency|board|section|centre|center)$/;
export const isCapital = (doc: Document, i: number): boolean =>
  doc.shape[i] === SHAPE.capital || doc.shape[i] === SHAPE.upper;

/** True at the "of" of "College of Health", and at the "and" of "Department of Labor and Industry". */
function isNamedPart(doc: Document, i: number, start: number): boolean {
  if (!isCapital(doc, i - 1) || !isCapital(doc, i + 1)) return false;
  if (doc.word[i] === 'of') return NAMED_PART.test(doc.word[i - 1] as string);
  if (!/^(?:and|for|&)$/.test(doc.word[i] as string) || NAMED_PART.test(doc.word[i + 1] as string))
    return false;
  for (let k = start; k < i - 1; k++)
    if (doc.word[k + 1] === 'of' && NAMED_PART.test(doc.word[k] as string) && isCapital(doc, k)) return true;
  return false;
}

/** Longest noun phrase, in tokens; longer ones are no names of roles or places. */
const MAX_PHRASE = 10;
/** Most phrases of one list. */
const MAX_ITEMS = 14;

/** Reads "A, B and C" from token `from` on. `to` is the end of the last phrase; `from` where there is none. */
export function readList(doc: Document, from: number, end: number): { items: TokenRange[]; to: number } {
  const items: TokenRange[] = [];
  let ofs = 0;
  let i = QUOTE.test(doc.word[from] ?? '') ? from + 1 : from;
  let to = from;
  while (items.length < MAX_ITEMS) {
    const start = i;
    // "in Leeds and 150 in Hull": the number begins another phrase.
    const number = items.length > 0 ? doc.quantities.get(i) : undefined;
    if (number && is(doc, number.to, PREPOSITION)) break;
    while (i < end && i - start < MAX_PHRASE) {
      const term = knownTerm(doc, i, end);
      if (term > i) i = term;
      else if (nominal(doc, i, start) || isNamedPart(doc, i, start)) i++;
      else break;
    }
    if (i === start) break;
    // "a number of billing clerks", "parts of its debt unit": the phrase after "of" counts.
    if (doc.word[i] === 'of' && i + 1 < end && PART_OF.test(doc.word[i - 1] as string) && ofs++ < MAX_ITEMS) {
      i++;
      continue;
    }
    items.push([start, i]);
    to = i;
    let next = i;
    if (doc.word[next] === '.' && next < end - 1) next++; // "Wichita, Kan., plant"
    if (doc.word[next] === ',') next++;
    // "Akron, Ohio; Newtown, Pennsylvania; and Horizon City, Texas"
    else if (doc.word[next] === ';' && isCapital(doc, next + (doc.word[next + 1] === 'and' ? 2 : 1))) next++;
    else next = i;
    if (next < end && CONJUNCTION.test(doc.word[next] as string)) next++;
    else if (doc.word[next] === 'as' && doc.word[next + 1] === 'well' && doc.word[next + 2] === 'as')
      next += 3;
    if (next === i) break;
    i = next;
  }
  return { items, to };
}
