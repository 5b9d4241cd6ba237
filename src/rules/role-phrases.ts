import { bits } from '../lexicon/classes.ts';
import { isFormedLikeOccupation } from '../lexicon/occupation-shapes.ts';
import { isGenericPeople, roleVocabulary } from '../lexicon/occupations.ts';
import { MOSTLY } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { TokenRange } from '../types.ts';
import { lastingAmong } from './lasting-staff.ts';
import { placeEnd } from './place-phrases.ts';
import {
  BARE_PART,
  EMPLOYER,
  EMPTY,
  NAMED_PART,
  NO_ROLE,
  OPEN_PART,
  PLAIN,
  PLURAL_PART,
  parts,
  WORKPLACE,
} from './role-words.ts';

/**
 * How a noun phrase is read as a role: what leads it ("its two U.S.") and ends it ("staff", "division") is taken
 * off, and the rest must end in a word of the role vocabulary, or name a part of the employer.
 */

const LEADING = bits(
  'DET',
  'POSS',
  'MORE',
  'NUMBER',
  'VAGUE',
  'PLACE',
  'DEMONYM',
  'HEDGE_ABOUT',
  'MAGNITUDE',
);
const ADJECTIVE = bits('ADJ', 'ADV');
export interface RoleOptions {
  /** True where a part of the employer may have any name: "in its 2XKO team". */
  readonly anyPart?: boolean;
  /** True where the phrase stands in a list before "groups" or "teams": it names one of them. */
  readonly ofParts?: boolean;
  /** True where a list of lines of business tells the parts that are cut: "languages, humanities and history". */
  readonly lines?: boolean;
  /** True where a phrase of no vocabulary is no role, though it stands in one list with roles. */
  readonly noSiblings?: boolean;
  /** True where a capitalised phrase of no vocabulary is an employer rather than a part of one. */
  readonly noNames?: boolean;
  /** True where the phrase stands before a word for jobs or staff: a kind of worker is enough. */
  readonly beforePeople?: boolean;
  /** True where one person may be named by what he or she does: "its film critic". */
  readonly single?: boolean;
  /** True where those who go are told: any word before "workers" or "staff" says which. */
  readonly anyStaff?: boolean;
}

/** The role that a noun phrase names, or null. */
export function roleIn(
  doc: Document,
  from: number,
  to: number,
  options: RoleOptions = {},
): TokenRange | null {
  const known = roleVocabulary();
  const text = (a: number, b: number): string => doc.word.slice(a, b).join(' ');
  if (/^(?:what|which|how|whether|whose)$/.test(doc.word[from] ?? '')) return null;
  // "and other markets" names nothing.
  const other = /^(?:other|others|no)$/.test(doc.word[from] ?? '');
  let a = leading(doc, from, to);
  let b = to;
  const lasting = options.beforePeople ? lastingAmong(doc, from, to) : null;
  if (lasting) return lasting;
  if (a >= b) return null;
  // "support staff", "ground workers" are known as wholes.
  for (let k = a; k < b - 1; k++) {
    const kind = known.get(text(k, b));
    if (kind === 'occupation' && isGenericPeople(doc.word[b - 1] as string)) return [trim(doc, a, k), b];
  }
  if (/^['’]$/.test(doc.word[b - 2] ?? '') && b - a > 2) b--;
  if (/^['’]$/.test(doc.word[b - 1] ?? '')) b--;
  let people = options.beforePeople ?? false;
  let part = -1;
  while (b > a) {
    const last = doc.word[b - 1] as string;
    const two = b - a > 1 ? text(b - 2, b) : '';
    // "train crew" is known as a whole.
    if (b < to && endsOccupation(doc, a, b)) break;
    if (isGenericPeople(last) && !known.has(last)) b--;
    else if (people && part < 0 && EMPLOYER.test(last) && b - a > 1) b--;
    else if (isGenericPeople(two)) b -= 2;
    else if (parts.has(last) && part < 0 && !(known.has(text(a, b)) && !BARE_PART.test(last))) part = --b;
    else break;
    if (part !== b) people = true;
  }
  a = leading(doc, a, b);
  if (a >= b) return null;
  if (
    doc.word[a + 1] === 'of' &&
    to - a > 2 &&
    doc.shape[a] === SHAPE.capital &&
    NAMED_PART.test(doc.word[a] as string)
  )
    return options.anyPart && isPartName(doc, a, to) ? [a, to] : null;
  for (let k = a; k < b; k++) {
    const phrase = text(k, b);
    const kind = known.get(phrase);
    if (!kind) continue;
    if (phrase === 'it' && doc.shape[k] !== SHAPE.upper) continue;
    // The company of that name.
    if (phrase === 'salesforce' && doc.shape[k] === SHAPE.capital) return null;
    // "jobs at risk", and what a machine does is no work of people.
    if (doc.word[k - 1] === 'at' && phrase === 'risk') return null;
    if (phrase === 'ai' && !people && part < 0) return null;
    if (phrase === 'claims' && !people && part < 0) return null;
    // "Great Lakes Financial": a name that begins with a place.
    if (kind === 'function' && !people && part < 0 && k > from && isNameOfPlace(doc, k)) return null;
    // "the president's administration" governs.
    if (phrase === 'administration' && doc.word[k - 1] === "'s") return null;
    if (phrase === 'art' && doc.shape[k] === SHAPE.capital) continue;
    if (kind === 'function' && other && !people && part < 0) return null;
    if (kind === 'singular' && !options.beforePeople && !people && !(options.single && isOne(doc, from, k)))
      return null;
    if (kind === 'function' && part < 0 && !options.ofParts && named(doc, a, k)) return null;
    // "full- and part-time workers" are all.
    if (/^part[- ]time$/.test(phrase) && doc.word.slice(Math.max(0, k - 4), k).some((w) => /^full/.test(w)))
      return null;
    if (kind === 'line' && !people && part < 0 && !options.lines && !options.ofParts) return null;
    // "its Spanish operations" says where, not what.
    if (part < 0 && k === a && b - a === 1 && parts.has(phrase) && (a > from || isAfterRegion(doc, a)))
      return null;
    if (kind === 'kind') {
      if (!people && part < 0) return null;
      // "its assembly plant" is a site, "plant workers" are a role.
      if (WORKPLACE.test(phrase) && b === to) return null;
      return WORKPLACE.test(phrase) && b < to && !is(doc, to - 1, bits('JOB')) ? [k, to] : [k, b];
    }
    if (named(doc, a, k)) {
      // "the Employment Equity Unit" is a part, "Riot Games unit" an employer's.
      if (part >= 0 && options.anyPart && /^(?:the|its|their|our)$/.test(doc.word[from] as string)) break;
      if (doc.shape[k] === SHAPE.capital && !options.ofParts) return null;
      // "Acme Games developers": the employer's name is no part of the role.
      if (kind === 'occupation') a = k;
    }
    a = trim(doc, a, k);
    return part >= 0 &&
      !BARE_PART.test(doc.word[part] as string) &&
      kind !== 'occupation' &&
      kind !== 'people'
      ? [a, part + 1]
      : [a, b];
  }
  if (people && part < 0 && b < to && options.anyStaff && b - a <= 3 && isPlainName(doc, a, b))
    return [a, to];
  if (options.anyStaff && part < 0 && b === to && isPlainName(doc, a, b) && isDoer(doc, b - 1)) return [a, b];
  if (
    part >= 0 &&
    options.anyPart &&
    b - a <= 5 &&
    OPEN_PART.test(doc.word[part] as string) &&
    isPartName(doc, a, b)
  )
    return [a, part + 1];
  return null;
}

/** True after "a", "its", "one", "the paper's": one person. */
function isOne(doc: Document, from: number, head: number): boolean {
  for (let k = from; k < head; k++)
    if (/^(?:a|an|its|their|the|one|'s|his)$/.test(doc.word[k] as string)) return true;
  return false;
}

/** True at a plural noun for people named by what they do: "glaziers", "lathe setters". */
function isDoer(doc: Document, i: number): boolean {
  return (
    doc.shape[i] === SHAPE.lower && isFormedLikeOccupation(doc.word[i] as string) && !is(doc, i, NO_SIBLING)
  );
}

/** True if a phrase for people ends at token `to`. */
function endsOccupation(doc: Document, from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++)
    if (roleVocabulary().get(doc.word.slice(k, to).join(' ')) === 'occupation') return true;
  return false;
}

/** Skips what leads a noun phrase: articles, numbers, places, empty adjectives, "Ford's". */
function leading(doc: Document, from: number, to: number): number {
  let a = from;
  for (let k = from; k < to; k++) {
    const w = doc.word[k] as string;
    // "cleaners' jobs" keeps the cleaners, "Ford's jobs" not Ford.
    if (w === "'s" || (/^['’]$/.test(w) && !roleVocabulary().has(doc.word[k - 1] ?? ''))) a = k + 1;
  }
  for (;;) {
    if (a >= to) return a;
    const quantity = doc.quantities.get(a);
    if (quantity && quantity.to <= to) {
      a = quantity.to;
      continue;
    }
    const place = placeEnd(doc, a, to);
    if (place > a && place <= to) {
      a = place;
      continue;
    }
    const word = doc.word[a] as string;
    // "new business" is known as a whole.
    if (a + 1 < to && roleVocabulary().has(doc.word.slice(a, to).join(' '))) return a;
    if (EMPTY.has(word) || is(doc, a, LEADING) || word === '-' || /^ex-/.test(word) || MOSTLY.test(word)) a++;
    else return a;
  }
}

/** True after ", Indiana,". */
const isAfterRegion = (doc: Document, i: number): boolean =>
  doc.word[i - 1] === ',' && doc.shape[i - 2] === SHAPE.capital && placeEnd(doc, i - 2, i - 1) === i - 1;

/** True if the capitalised word follows a capitalised one that is no sentence's first. */
const isNameOfPlace = (doc: Document, k: number): boolean =>
  doc.shape[k] === SHAPE.capital && doc.shape[k - 1] === SHAPE.capital;

/** True if a capitalised word of no vocabulary stands before the known ones: "Riot Games", "Ince bakery". */
function named(doc: Document, from: number, head: number): boolean {
  for (let k = from; k < head; k++)
    if (doc.shape[k] === SHAPE.capital && !roleVocabulary().has(doc.word[k] as string)) return true;
  return false;
}

/** True if lower-case words alone name the staff: "sinter-plant crews", not "Acme workers" or "laid-off staff". */
function isPlainName(doc: Document, from: number, to: number): boolean {
  if (!isPartName(doc, from, to)) return false;
  for (let k = from; k < to; k++) {
    if (is(doc, k, NO_MODIFIER) || PLAIN.has(doc.word[k] as string)) return false;
    if (doc.shape[k] !== SHAPE.lower || EMPLOYER.test(doc.word[k] as string) || is(doc, k, NO_SIBLING))
      return false;
  }
  return true;
}

/** Drops empty adjectives between `from` and the known words at `head`. */
function trim(doc: Document, from: number, head: number): number {
  let a = from;
  for (let k = from; k < head; k++)
    if (
      EMPTY.has(doc.word[k] as string) ||
      (is(doc, k, ADJECTIVE) && !roleVocabulary().has(doc.word[k] as string)) ||
      is(doc, k, bits('PREP'))
    )
      a = k + 1;
  return a;
}

const NO_MODIFIER = bits('VERB', 'PRONOUN', 'MODAL', 'ADV', 'SAY', 'CONSIDER', 'HIRE');
const NO_SIBLING = bits(
  'COMPANY',
  'TITLE',
  'DET',
  'POSS',
  'NUMBER',
  'PLACE',
  'DEMONYM',
  'PERSON',
  'JOB',
  'STAFF',
  'CUTS',
  'LAYOFF',
);
const NO_NAME = bits('ORG_SUFFIX', 'TIME', 'MONTH', 'WEEKDAY', 'PRONOUN');

/** True if the words can name a part of an employer: no employer's name, nothing but words. */
function isPartName(doc: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const shape = doc.shape[k] as number;
    if (shape === SHAPE.punct || shape === SHAPE.symbol) return false;
    if (is(doc, k, NO_NAME)) return false;
    if (/(?:ly|ed|est)$/.test(doc.word[k] as string) && shape === SHAPE.lower) return false;
  }
  return true;
}

/**
 * The roles that noun phrases name, in their order. With `anyPart`, a phrase that stands in one list with known
 * roles is one, too: "in recruiting, sales and stagecraft".
 */
export function rolesIn(
  doc: Document,
  items: readonly TokenRange[],
  options: RoleOptions = {},
): TokenRange[] {
  if (items.length === 0) return [];
  // "hourly and salaried workers": the last word belongs to all of them.
  const lastItem = items.at(-1);
  const shared = lastItem !== undefined && isGenericPeople(doc.word[lastItem[1] - 1] as string);
  const ofParts = lastItem !== undefined && PLURAL_PART.test(doc.word[lastItem[1] - 1] as string);
  const named =
    ofParts &&
    options.anyPart === true &&
    items.length > 1 &&
    OWNED.test(doc.word[(items[0] as TokenRange)[0]] as string);
  const inList = shared || ofParts ? { ...options, beforePeople: true, ofParts } : options;
  const roles = items.map(([from, to], k) =>
    roleIn(doc, from, to, shared || k < items.length - 1 ? inList : options),
  );
  const known = roles.filter((r) => r !== null).length;
  const last = roles.findLastIndex((r) => r !== null);
  const found: TokenRange[] = [];
  for (const [k, item] of items.entries()) {
    const role = roles[k];
    if (role) found.push(role);
    else if (named && namesPart(doc, item)) found.push([leading(doc, item[0], item[1]), item[1]]);
    else if (
      options.anyPart &&
      !options.noSiblings &&
      known > 0 &&
      (k < last || closesList(doc, item)) &&
      isSibling(doc, item, !options.noNames && (known > 1 || item[1] - item[0] === 1))
    )
      found.push(item);
  }
  return found;
}

const OWNED = /^(?:its|the|their|our|his|'s)$/;

/** True for a name in "its Surface, HoloLens and Xbox units": words that are no place, number or article alone. */
function namesPart(doc: Document, [from, to]: TokenRange): boolean {
  const a = leading(doc, from, to);
  return (
    a < to &&
    to - a <= 3 &&
    isPartName(doc, a, to) &&
    !is(doc, to - 1, NO_SIBLING) &&
    !NO_ROLE.test(doc.word[to - 1] as string) &&
    !parts.has(doc.word[a] as string)
  );
}

/** True if "and" or "or" stands before the phrase. */
const closesList = (doc: Document, [from]: TokenRange): boolean =>
  /^(?:and|or|&)$/.test(doc.word[from - 1] ?? '');

function isSibling(doc: Document, [from, to]: TokenRange, capitals: boolean): boolean {
  if (to - from > 3 || !isPartName(doc, from, to)) return false;
  for (let k = from; k < to; k++) {
    const shape = doc.shape[k] as number;
    if (is(doc, k, NO_SIBLING) || EMPTY.has(doc.word[k] as string)) return false;
    if (NO_ROLE.test(doc.word[k] as string)) return false;
    if (shape === SHAPE.digit || (shape === SHAPE.capital && !capitals)) return false;
  }
  return true;
}
