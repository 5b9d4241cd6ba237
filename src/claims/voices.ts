import { bits } from '../lexicon/classes.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { Speaker } from '../schema.ts';
import type { Document } from '../text/document.ts';
import { is, perDocument } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import { wordTest } from '../text/word-facts.ts';
import type { TokenRange } from '../types.ts';
import {
  ANALYST,
  EXECUTIVE,
  GOVERNMENT,
  MEDIA,
  NOT_UNION,
  OFFICE,
  PAPER,
  PARTY,
  POLITICS,
  REPORTS,
  SOURCES,
  SPOKESPERSON,
  STAFF,
  UNION,
} from './speaker-words.ts';

/** Who says something: what kind of speaker, and the name where the article gives it. */
export interface Voiced {
  readonly type: Speaker;
  readonly name: string | null;
}

const TITLE = bits('TITLE');
const PERSON_TITLE = bits('PERSON_TITLE');
const NOT_NAME = bits('TITLE', 'PERSON_TITLE', 'MONTH', 'WEEKDAY', 'STOP', 'ORG_SUFFIX', 'DEMONYM', 'PREP');
const NOT_PERSON = bits('ORG_SUFFIX', 'ORG_WORD', 'PLACE', 'DEMONYM', 'MEDIA', 'UNION');
/** How far from a name its title may stand, in tokens. */
const REACH = 12;

/** Longest phrase that is read as one string, in tokens. */
const LONGEST_PHRASE = 40;
/** The phrases that were asked for, by where they begin and how long they are. */
const phrases = perDocument(() => new Map<number, string>());

/** Lower-cased words of a range as one string; the month of May keeps its capital. */
export function phrase(doc: Document, from: number, to: number): string {
  const start = Math.max(0, from);
  const end = Math.min(to, from + LONGEST_PHRASE, doc.size);
  if (end <= start) return '';
  const known = phrases(doc);
  const place = start * (LONGEST_PHRASE + 1) + end - start;
  let words = known.get(place);
  if (words === undefined) {
    words = readPhrase(doc, start, end);
    known.set(place, words);
  }
  return words;
}

function readPhrase(doc: Document, from: number, to: number): string {
  let words = '';
  for (let i = from; i < to; i++) {
    const word = doc.word[i] as string;
    const month = word === 'may' && doc.shape[i] === SHAPE.capital;
    words += i > from ? ` ${month ? 'May' : word}` : month ? 'May' : word;
  }
  return words;
}

/** People of an article by surname: who they speak for is told where they are introduced. */
export function people(doc: Document): ReadonlyMap<string, Voiced> {
  let found = known.get(doc);
  if (!found) {
    found = findPeople(doc);
    known.set(doc, found);
  }
  return found;
}

const known = new WeakMap<Document, ReadonlyMap<string, Voiced>>();

function findPeople(doc: Document): Map<string, Voiced> {
  const found = new Map<string, Voiced>();
  const alone = namesAlone(doc);
  for (const s of doc.sentences) {
    for (let i = s.from; i < s.to; i++) {
      const to = nameEnd(doc, i, s.to);
      if (to === 0) continue;
      const words = to - i;
      const context = titleContext(doc, i, to, s.from, s.to);
      const first = doc.word[i] as string;
      const beside = context === null ? partnerOf(doc, i, s.from, found) : undefined;
      if (beside) add(found, doc, i, to, beside);
      else if (context && (words > 1 || (i > s.from && is(doc, i - 1, PERSON_TITLE)))) {
        const type = typeOf(context) ?? 'executive';
        add(found, doc, i, to, type === 'article' ? 'executive' : type);
      } else if (words > 1 && (isGivenName(first) || calledBySurname(doc, i, to, alone))) {
        add(found, doc, i, to, 'article');
      }
      i = to - 1;
    }
  }
  return found;
}

/** "the spokesman Jan Lind and Ada Brook said": what the person is who is named before "and". */
function partnerOf(
  doc: Document,
  from: number,
  low: number,
  found: ReadonlyMap<string, Voiced>,
): Speaker | undefined {
  for (let i = from - 1; i > low && i >= from - 5; i--) {
    if (doc.word[i] !== 'and') continue;
    const type = found.get(doc.word[i - 1] as string)?.type;
    return type === 'article' ? undefined : type;
  }
  return undefined;
}

/** The first token at which each capitalised word stands without another one beside it. */
function namesAlone(doc: Document): Map<string, number> {
  const alone = new Map<string, number>();
  const titled = doc.sentences[0]?.title ? doc.sentences[0].to : 0;
  const capital = (i: number): boolean => isNameWord(doc, i) || doc.shape[i] === SHAPE.upper;
  for (let i = 0; i < doc.size; i++) {
    const word = doc.word[i] as string;
    // Headlines write every word with a capital.
    if (i < titled) {
      if (!alone.has(word) && (i === 0 || !isGivenName(doc.word[i - 1] as string))) alone.set(word, i);
    } else if (
      capital(i) &&
      !alone.has(word) &&
      (doc.shape[i] === SHAPE.upper || !(i > 0 && capital(i - 1))) &&
      !capital(i + 1)
    )
      alone.set(word, i);
  }
  return alone;
}

/** People come with their whole name first and then by its last word, companies are called by its first. */
function calledBySurname(
  doc: Document,
  from: number,
  to: number,
  alone: ReadonlyMap<string, number>,
): boolean {
  for (let i = from; i < to; i++)
    if (is(doc, i, NOT_PERSON) || /-(?:based|owned|listed|run|backed)$/.test(doc.word[i] as string))
      return false;
  return (
    to - from < 4 && (alone.get(doc.word[to - 1] as string) ?? 0) > to && !alone.has(doc.word[from] as string)
  );
}

function add(found: Map<string, Voiced>, doc: Document, from: number, to: number, type: Speaker): void {
  const surname = doc.word[to - 1] as string;
  const before = found.get(surname);
  // "article" stands for a person of whom nothing is known yet.
  if (before && before.type !== 'article') return;
  found.set(surname, { type, name: doc.text.slice(doc.start[from], doc.end[to - 1]) });
}

const OTHER_TITLE = /^(?:organi[sz]er|steward|official|mps?|spokes\w+|councillor)$/;

/** The words that tell what the named person is: an apposition behind the name, or the words before it. */
const PARTS = wordTest(/^[,;.:"“”()]$/);

function titleContext(doc: Document, from: number, to: number, low: number, high: number): string | null {
  if (doc.word[to] === ',' && to + 1 < high) {
    let end = to + 1;
    while (end < high && end < to + REACH && !/^[,;.:"“”]$/.test(doc.word[end] as string)) end++;
    const behind = phrase(doc, to + 1, end);
    const named =
      hasTitle(doc, to + 1, Math.min(end, to + 9)) || /\b(?:organi[sz]er|official|steward)\b/.test(behind);
    if (named && !/^(?:who|which|and|but|as|while)\b/.test(behind)) return behind;
    if (/^who (?:is|was|leads|heads|runs|founded|represents)\b/.test(behind) && hasTitle(doc, to + 1, end))
      return behind;
  }
  // "the vice-chancellor, Ada Brook, …"
  const before = doc.word[from - 1] === ',' ? from - 1 : from;
  let start = before;
  while (start > low && before - start < 9 && !PARTS.at(doc, start - 1)) start--;
  const near = before - (before < from ? 1 : 3);
  for (let k = before - 1; k >= Math.max(start, near); k--)
    if (is(doc, k, TITLE) || OTHER_TITLE.test(doc.word[k] as string)) return phrase(doc, start, before);
  return null;
}

function hasTitle(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, TITLE)) return true;
  return false;
}

/** Where a name of one to four capitalised words that begins at token i ends; 0 if none begins there. */
function nameEnd(doc: Document, i: number, limit: number): number {
  let to = i;
  while (to < limit && to < i + 5 && isNameWord(doc, to)) {
    to++;
    // "Ada M. Brook"
    if (doc.word[to] === '.' && (doc.word[to - 1] as string).length === 1) to++;
    // "Jan van den Berg"
    let k = to;
    while (k < limit && k < to + 3 && PARTICLE.test(doc.word[k] as string)) k++;
    if (k > to && k < limit && isNameWord(doc, k)) to = k;
  }
  return to > i ? to : 0;
}

const PARTICLE = /^(?:van|von|de|den|der|du|da|di|la|le|al|bin|el|ten|ter)$/;

const NO_NAME = wordTest(/^(?:the|a|an|chief|and|of)$/);

const isNameWord = (doc: Document, i: number): boolean =>
  i < doc.size && doc.shape[i] === SHAPE.capital && !is(doc, i, NOT_NAME) && !NO_NAME.at(doc, i);

/** The personal name in a noun phrase with what is known of it, or null. */
function personIn(doc: Document, from: number, to: number): Voiced | null {
  for (let i = from; i < to; i++) {
    const end = nameEnd(doc, i, to);
    if (end === 0) continue;
    // "Governor Wolf's administration" is no person.
    if (doc.word[end] === "'s" && end + 1 < to && doc.shape[end + 1] === SHAPE.lower && i === from)
      return null;
    const entry = people(doc).get(doc.word[end - 1] as string);
    const titled = i > from && is(doc, i - 1, PERSON_TITLE);
    const given = end - i > 1 && isGivenName(doc.word[i] as string);
    let organisation = false;
    for (let k = i; k < end; k++) if (is(doc, k, NOT_PERSON)) organisation = true;
    if (entry && (end - i === 1 || !organisation || given)) return entry;
    if (titled || given) return { type: 'article', name: doc.text.slice(doc.start[i], doc.end[end - 1]) };
    i = end - 1;
  }
  return null;
}

/** Kind of speaker that the words of a noun phrase tell; null where they tell nothing. */
function typeOf(words: string): Speaker | null {
  if (UNION.test(words) && !NOT_UNION.test(words)) return 'union';
  if (POLITICS.test(words) || PARTY.test(words)) return 'government';
  if (SPOKESPERSON.test(words)) return GOVERNMENT.test(words) ? 'government' : 'company';
  if (SOURCES.test(words)) return 'sources';
  if (/\b(?:ministers?|lawmakers?|senators?|congress(?:man|woman)|mps?|judge)\b/.test(words))
    return 'government';
  if (ANALYST.test(words)) return 'analyst';
  if (EXECUTIVE.test(words)) return 'executive';
  if (GOVERNMENT.test(words)) return 'government';
  if (MEDIA.test(words) || REPORTS.test(words)) return 'media';
  if (PAPER.test(words)) return 'company';
  return STAFF.test(words) ? 'sources' : null;
}

/**
 * Who a noun phrase names as a speaker: "Norvale Chief Executive Ada Brook" is an executive, "the bank" a
 * company, "people familiar with the matter" are sources. Null where it names nobody who could speak.
 */
export function voiceOf(doc: Document, range: TokenRange): Voiced | null {
  const [from, to] = range;
  if (to <= from) return null;
  const words = phrase(doc, from, to);
  const person = personIn(doc, from, to);
  const type = typeOf(words);
  if (person) {
    if (type === 'executive' && person.type !== 'article' && person.type !== 'executive') return person;
    // "Professor Brook" is the vice-chancellor that she was introduced as.
    if (type === 'analyst' && person.type === 'executive') return person;
    if (type && type !== 'media') return { type, name: person.name };
    return { type: person.type === 'article' ? 'executive' : person.type, name: person.name };
  }
  const name = properName(doc, from, to);
  // "the publisher said", "aluminium producer Alcoa said": the house; "the chief executive said": a person.
  if (type === 'executive' && !OFFICE.test(words)) return { type: 'company', name };
  if (type) return { type, name: STAFF.test(words) || REPORTS.test(words) ? null : name };
  if (
    name ||
    /\b(?:company|firm|bank|retailer|airline|carrier|group|lender|maker|giant|\w*maker|studio|publisher|developer|university|council|city|hospital|agency|school|district|officials?|management|operator|insurer|store|chain|business|organi[sz]ation|museum|theatre|newspaper|unit|parent|supplier|employer|corporation|institution|department|owner|seller|brewer|brewery|miner|team|companies|firms|banks|administration|authority|charity|startup|start-up)\b/.test(
      words,
    )
  )
    return { type: 'company', name };
  // "American said": an adjective of a country that is a name.
  return to - from < 3 && doc.shape[to - 1] === SHAPE.capital ? { type: 'company', name: null } : null;
}

/** The first run of capitalised words, as written. */
function properName(doc: Document, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const shape = doc.shape[i];
    if ((shape !== SHAPE.capital && shape !== SHAPE.upper) || is(doc, i, NOT_NAME) || doc.word[i] === 'the')
      continue;
    if (
      i === from &&
      /^(?:a|an|this|that|these|those|its|their|some|many|all|one|in|but|and|then|however|so|still|yet|now|also|later|earlier|meanwhile|today|yesterday|instead|nevertheless|nonetheless|moreover|furthermore|additionally|separately|similarly|indeed|thus|therefore|though|although|while|when|as|after|before|since|because|if|last|at|on|for|by|with|from)$/.test(
        doc.word[i] as string,
      )
    )
      continue;
    let end = i + 1;
    while (
      end < to &&
      (doc.shape[end] === SHAPE.capital || doc.shape[end] === SHAPE.upper) &&
      !is(doc, end, TITLE)
    )
      end++;
    // "Norvale's Evening Gazette"
    const owned = doc.word[end] === "'s" ? properName(doc, end + 1, to) : null;
    return owned ?? doc.text.slice(doc.start[i], doc.end[end - 1]);
  }
  return null;
}
