import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import { wordTest } from '../text/word-facts.ts';
import type { Entity } from './entities.ts';
import { PLURAL_EMPLOYERS } from './plural-employers.ts';

/** Words in a sentence that stand for an employer: its name, "the bank", "it", or a group of many employers. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'description' | 'pronoun' | 'group';
  /** For names. */
  readonly entity: Entity | null;
  /** The head word of a description ("bank"), the pronoun, or the head of a group ("employers"). */
  readonly head: string;
  /** True for a body of a place ("the school board in Fort Worth"): the place's name stands for an employer. */
  readonly seat?: true;
}

const COMPANY = bits('COMPANY');
const STOPS = bits('PREP', 'VERB', 'AUX', 'SAY', 'PRONOUN', 'CONJ');
const PLACE = bits('PLACE', 'DEMONYM');
const TIME = bits('TIME', 'PAST_TIME');

/** Words for one employer that stand for whoever was spoken of; all in COMPANY, less those that name a thing. */
const NOT_EMPLOYER =
  /^(?:paper|magazine|house|service|unit|division|label|brand|club|force|party|team|store|shop|industry|factory|plant|website|site|fund|mill|district|contractor|broker|state|outlet|union|association|trust|platform|network|parent|owner|exchange|subsidiary|government|administration|engineer|marketplace|department)$/;
const DESCRIPTION_HEADS =
  /^(?:company|employer|firm|bank|group|corporation|business|organi[sz]ation|institution|agency|university|college|school|hospital|council|city|county|department|ministry|charity|museum|authority|newspaper|paper|club|studio|developer|publisher|airline|carrier|retailer|chain|broadcaster|giant|conglomerate|start-?up|unit|division|subsidiary|plant|factory|administration|government|state|network|exchange|bookseller|service|board)$/;

/** Nouns that with a word for an employer before them name something else. */
const OF_EMPLOYERS =
  /^(?:shutdown|bonds?|spending|funding|officials|figures|data|policy|grants?|subsid(?:y|ies)|rules|aid|loans?|scheme|holidays?|rates?|accounts?|branch|branches|stocks?|shares)$/;

const SINGLE_GROUPS = /^(?:industry|sector|economy)$/;

/** Words with which a reference that is no name may begin. */
const REFERS = wordTest(
  new Set([
    ...'it its they their we our itself he she the this that another industry sector economy wall'.split(' '),
    ...PLURAL_EMPLOYERS,
  ]),
);

/** Every reference of a sentence in order. Persons, places and outlets that are named are references too: the reader of them decides. */
export function referencesOf(
  doc: Document,
  s: Sentence,
  named: ReadonlyMap<number, { to: number; entity: Entity }>,
): Reference[] {
  const found: Reference[] = [];
  for (let i = datelineEnd(doc, s); i < s.to; i++) {
    const name = named.get(i);
    // "The U.S. investment bank": the place only tells of the bank.
    const telling =
      name?.entity.kind === 'place' && doc.word[i] === 'the' ? description(doc, i, s, named) : null;
    if (telling) {
      found.push(telling);
      i = telling.to - 1;
      continue;
    }
    if (name) {
      found.push({ from: i, to: name.to, kind: 'name', entity: name.entity, head: '' });
      i = name.to - 1;
      continue;
    }
    if (!REFERS.at(doc, i)) continue;
    const word = doc.word[i] as string;
    if (/^(?:it|its|they|their|we|our|itself|he|she)$/.test(word)) {
      if (
        word === 'it' &&
        /^(?:is|was|comes|came)$/.test(doc.word[i + 1] ?? '') &&
        /^(?:the|after|amid|just|only|expected|unclear|understood|believed|thought|likely|possible|hard|too|important|clear|reported|likely)$/.test(
          doc.word[i + 2] ?? '',
        )
      )
        continue;
      found.push({ from: i, to: i + 1, kind: 'pronoun', entity: null, head: word });
    } else if (/^(?:the|this|that|another)$/.test(word)) {
      const d = description(doc, i, s, named);
      if (d) {
        found.push(d);
        i = d.to - 1;
      }
    } else if (PLURAL_EMPLOYERS.has(word) || SINGLE_GROUPS.test(word)) {
      found.push(group(doc, i, s));
    } else if (word === 'wall' && doc.word[i + 1] === 'street')
      found.push({ from: i, to: i + 2, kind: 'group', entity: null, head: 'wall street' });
  }
  return found;
}

/** "the company", "the Seattle-based retailer", "the Swiss bank" — but not "the bank UBS" or "the company's rival". */
function description(
  doc: Document,
  from: number,
  s: Sentence,
  named: ReadonlyMap<number, { to: number; entity: Entity }>,
): Reference | null {
  let head = -1;
  for (let i = from + 1; i < Math.min(s.to, from + 9); i++) {
    const inside = i > from ? named.get(i) : undefined;
    if (inside && (!is(doc, i, PLACE) || inside.entity.kind !== 'place')) {
      // "the Fortnite maker": a name that tells what the employer makes or owns.
      if (!makerAfter(doc, inside.to, s)) break;
      i = inside.to - 1;
      while (/^(?:and|&|,)$/.test(doc.word[i + 1] ?? '')) i++;
      continue;
    }
    const word = doc.word[i] as string;
    if (doc.shape[i] === SHAPE.punct && word !== '-') break;
    if (
      (is(doc, i, COMPANY) || word === 'board') &&
      (DESCRIPTION_HEADS.test(word) || !NOT_EMPLOYER.test(word))
    )
      head = i;
    else if (head >= 0) break;
    else if (is(doc, i, STOPS) && !/-based$/.test(word)) break;
    if (PLURAL_EMPLOYERS.has(word) || SINGLE_GROUPS.test(word)) {
      head = -1;
      break;
    }
  }
  if (head < 0) return null;
  // "the government shutdown"
  if (OF_EMPLOYERS.test(doc.word[head + 1] ?? '')) return null;
  // "the school board in Fort Worth": the body of a place is named by it.
  const seat =
    /^(?:council|board|city|county|district|authority|department|government|university|hospital|school|state|town|village|borough)$/.test(
      doc.word[head] as string,
    ) && /^(?:in|of)$/.test(doc.word[head + 1] ?? '')
      ? named.get(head + 2)
      : undefined;
  if (seat) return { from, to: seat.to, kind: 'name', entity: seat.entity, head: '', seat: true };
  // "The owner of British Airways": whoever owns it, not it.
  const after = named.get(head + 1);
  // An apposition: the name itself follows and is the reference.
  if (after && after.entity.kind !== 'place') return null;
  return {
    from,
    to: head + 1,
    kind: 'description',
    entity: null,
    head: (doc.word[head] as string).replace(/^start-up$/, 'startup'),
  };
}

/** True if a word such as "maker" ends the noun phrase that goes on at token i: "the Battlefield and Madden publisher". */
function makerAfter(doc: Document, i: number, s: Sentence): boolean {
  for (let k = i; k < Math.min(s.to, i + 5); k++) {
    const word = doc.word[k] as string;
    if (
      /^(?:publisher|developer|maker|owner|creator|operator|manufacturer|parent|giant|studio|retailer|brewer|seller|company)$/.test(
        word,
      )
    )
      return true;
    if (
      !(
        word === 'and' ||
        word === '&' ||
        word === ',' ||
        doc.shape[k] === SHAPE.capital ||
        doc.shape[k] === SHAPE.upper ||
        doc.shape[k] === SHAPE.digit ||
        word === 'owner'
      )
    )
      return false;
  }
  return false;
}

/** First token after a dateline ("OAKLAND, Calif., April 13 -", "PARIS (Reuters) -"), or of the sentence. */
function datelineEnd(doc: Document, s: Sentence): number {
  for (let i = s.from + 1; i < Math.min(s.to, s.from + 15); i++) {
    const word = doc.word[i] as string;
    if (/^(?:-|--|–|—)$/.test(word)) {
      const spaced = doc.end[i - 1] !== doc.start[i];
      const opening =
        doc.shape[s.from] === SHAPE.upper || doc.word[s.from] === '(' || doc.word[i - 1] === ')';
      return spaced && opening ? i + 1 : s.from;
    }
    if (
      doc.shape[i] === SHAPE.lower &&
      !/^(?:of|de|the|and|and|by)$/.test(word) &&
      doc.word[i - 1] !== '(' &&
      doc.word[i + 1] !== ')'
    )
      return s.from;
  }
  return s.from;
}

function group(doc: Document, at: number, s: Sentence): Reference {
  let from = at;
  while (from > s.from && from > at - 5) {
    const word = doc.word[from - 1] as string;
    if (
      doc.shape[from - 1] === SHAPE.punct ||
      is(doc, from - 1, STOPS) ||
      is(doc, from - 1, TIME) ||
      /^(?:the|other|many|most|some|several|these|those|by|as)$/.test(word) ||
      doc.shape[from - 1] === SHAPE.digit
    )
      break;
    from--;
  }
  return { from, to: at + 1, kind: 'group', entity: null, head: doc.word[at] as string };
}
