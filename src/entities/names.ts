import { bits } from '../lexicon/classes.ts';
import { isCountry } from '../lexicon/places.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import { COMMON } from './common-words.ts';
import { KnownNames } from './known-names.ts';
import { LowerWords } from './lower-words.ts';
import {
  FUNCTION,
  isNameToken,
  isNumeralName,
  isOrdinary,
  NOUN,
  OF_HEADS,
  ORG_WORD,
  TITLE,
  VERB,
} from './name-words.ts';

/** A run of words that is written as a name. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** True where only its place at the start of a sentence or in a title-case headline makes it a capital. */
  readonly uncertain: boolean;
}

const ORG_SUFFIX = bits('ORG_SUFFIX');
const DEMONYM = bits('DEMONYM');

const PARTICLE = /^(?:de|di|dei|du|la|le|von|van|der|den|des|do|da|del|el|al|e|y|et|und|i|ter|ten|den)$/;
/** Words that with a title behind them are an office, not a name: "Acting City Manager Jo Lind". */
const OFFICE =
  /^(?:acting|interim|deputy|assistant|vice|former|city|county|town|village|borough|school|district|state|council|finance|operations|marketing|sales|fire|police|communications|company|group|bank|university|college|hospital|news|managing|general|executive|senior|global|regional|chief)$/;
const INITIAL = /^[a-z]$/;
/** Every name of the text. */
export function findNames(doc: Document): NameMention[] {
  const lower = new LowerWords(doc);
  const scans = doc.sentences.map((s) => scan(doc, s, lower, NONE_KNOWN));
  // Names seen in the middle of sentences settle what a capital at the start of one means ("Full Circle said").
  const known = new KnownNames();
  for (const { names } of scans)
    for (const name of names) {
      if (name.uncertain || name.to - name.from < 2) continue;
      const words = doc.word.slice(name.from, name.to);
      const bare = [...words];
      while (bare.length > 2 && (bare.at(-1) === '.' || is(doc, name.from + bare.length - 1, ORG_SUFFIX)))
        bare.pop();
      known.add(words);
      known.add(bare);
    }
  return scans.flatMap(({ names, uncertain }, index) =>
    uncertain.some((i) => known.lengthAt(doc, i) > 0)
      ? scan(doc, doc.sentences[index] as Sentence, lower, known).names
      : names,
  );
}

const NONE_KNOWN = new KnownNames();

/** "United last month said" where the text knows United Airlines: a name by its first word, with its verb. */
const isShortened = (doc: Document, i: number, known: KnownNames): boolean =>
  (is(doc, i + 1, VERB) || /^(?:'s|last|this|also)$/.test(doc.word[i + 1] ?? '')) &&
  known.begins(doc.word[i] as string);

/** The names of a sentence, and the tokens at which it was doubtful whether one begins. */
function scan(
  doc: Document,
  s: Sentence,
  lower: LowerWords,
  known: KnownNames,
): { names: NameMention[]; uncertain: number[] } {
  const names: NameMention[] = [];
  const doubtful: number[] = [];
  const shouting = s.title ? isHeadlineCase(doc, s) : isAllCaps(doc, s);
  for (let i = s.from; i < s.to; i++) {
    if (!isNameToken(doc, i)) continue;
    const first =
      i === s.from ||
      (i === s.from + 1 && /^["“'‘•*(-]$/.test(doc.word[s.from] as string)) ||
      /^[“"‘:—–]$/.test(doc.word[i - 1] as string) ||
      (doc.word[i - 1] === "'" && /^[:,]$/.test(doc.word[i - 2] ?? '')) ||
      /^-/.test(doc.word[i - 1] as string);
    const uncertain = first || shouting;
    if (uncertain) doubtful.push(i);
    const same = uncertain ? known.lengthAt(doc, i) : 0;
    if (same) {
      const to = Math.max(i + same, shouting ? 0 : endOfName(doc, i, s, shouting, lower));
      names.push({ from: i, to: Math.min(to, s.to), sentence: s.index, uncertain: false });
      i = to - 1;
      continue;
    }
    const short = first && !shouting && isShortened(doc, i, known);
    if (uncertain && !short && isOrdinary(doc, i, lower, shouting)) continue;
    const to = jobCounterEnd(doc, i) ?? endOfName(doc, i, s, shouting, lower);
    if (to === i + 1 && doc.word[i] === 'group') continue;
    if (
      to === i + 1 &&
      !isNumeralName(doc, i) &&
      (is(doc, i, FUNCTION) || is(doc, i, ORG_SUFFIX) || (doc.word[i - 1] === '<' && doc.word[to] === '>'))
    )
      continue;
    if (
      to === i + 1 &&
      (COMMON.has(doc.word[i] as string) || (is(doc, i, NOUN) && !first && isStopWord(doc, i)))
    )
      continue;
    if (is(doc, to, TITLE) && doc.word.slice(i, to).every((w) => OFFICE.test(w))) {
      i = to - 1;
      continue;
    }
    names.push({ from: i, to, sentence: s.index, uncertain: uncertain && to === i + 1 });
    i = to - 1;
  }
  return { names, uncertain: doubtful };
}

/** The end of "Challenger, Gray & Christmas", the firm whose monthly count of job cuts most US reports quote; its comma parts it else. */
function jobCounterEnd(doc: Document, i: number): number | null {
  if (doc.word[i] !== 'challenger') return null;
  const words = doc.word.slice(i, i + 5).join(' ');
  return /^challenger , gray (?:&|and) christmas$/.test(words) ? i + 5 : null;
}

const isStopWord = (doc: Document, i: number): boolean =>
  doc.shape[i] === SHAPE.upper && (doc.word[i] as string).length < 3;

/** True if most words of a title are capitalised, so that a capital says nothing. */
function isHeadlineCase(doc: Document, s: Sentence): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = s.from; i < s.to; i++) {
    const shape = doc.shape[i];
    if (shape === SHAPE.lower && (doc.word[i] as string).length > 3) words++;
    else if (shape === SHAPE.capital || shape === SHAPE.upper) {
      capitals++;
      words++;
    }
  }
  return words > 3 && capitals / words > 0.6;
}

function isAllCaps(doc: Document, s: Sentence): boolean {
  let upper = 0;
  let words = 0;
  for (let i = s.from; i < s.to; i++) {
    const shape = doc.shape[i];
    if (shape === SHAPE.lower || shape === SHAPE.capital) words++;
    else if (shape === SHAPE.upper) {
      upper++;
      words++;
    }
  }
  return words > 5 && upper / words > 0.7;
}

function endOfName(doc: Document, from: number, s: Sentence, shouting: boolean, lower: LowerWords): number {
  let to = from + 1;
  // "In Germany Acme said"
  if (from === s.from + 1 && doc.word[s.from] === 'in' && isCountry(doc.word[from] as string)) return to;
  while (to < s.to) {
    const word = doc.word[to] as string;
    const joined = doc.end[to - 1] === doc.start[to];
    if (isNameToken(doc, to)) {
      // A heading in capitals runs into the sentence below it: "BUYOUTS ON THE TABLE Ford is …".
      if (
        doc.shape[to - 1] === SHAPE.upper &&
        doc.shape[to] === SHAPE.capital &&
        (doc.word[to - 1] as string).length > 4 &&
        (lower.has(to - 1) || is(doc, to - 1, NOUN) || is(doc, to - 1, VERB))
      )
        break;
      if (
        shouting &&
        (is(doc, to, VERB) ||
          COMMON.has(word) ||
          is(doc, to, FUNCTION) ||
          is(doc, to, NOUN) ||
          (lower.has(to) && !is(doc, to, ORG_WORD)))
      )
        break;
      // "Britain's", "Swiss UBS": a demonym before a name is not part of it unless the name needs it.
      to++;
      continue;
    }
    const next = to + 1 < s.to && isNameToken(doc, to + 1);
    if (word === 'administration' && to === from + 1 && !is(doc, from, DEMONYM)) {
      to++;
      break;
    }
    if (word === '&' && next) to += 2;
    else if (word === 'of' && OF_HEADS.test(doc.word[to - 1] as string)) {
      if (next) to += 2;
      else if (doc.word[to + 1] === 'the' && to + 2 < s.to && isNameToken(doc, to + 2)) to += 3;
      else break;
    } else if (
      word === 'for' &&
      /^(?:office|centers?|centres?|institute|foundation)$/.test(doc.word[to - 1] as string) &&
      next
    )
      to += 2;
    else if (PARTICLE.test(word) && next && !shouting) to += 2;
    else if (/^(?:a|the)$/.test(word) && next && !shouting && isRepeated(doc, to - 1, to + 2)) to += 2;
    else if (
      word === '.' &&
      joined &&
      (INITIAL.test(doc.word[to - 1] as string) || /^(?:st|mt|ft|jr|dr)$/.test(doc.word[to - 1] as string)) &&
      next
    )
      to += 2;
    else if (
      word === ',' &&
      to + 1 < s.to &&
      is(doc, to + 1, ORG_SUFFIX) &&
      doc.shape[to + 1] !== SHAPE.lower
    )
      to += 2;
    else if (word === '!' && joined && to + 1 < s.to && (next || is(doc, to + 1, VERB))) to += next ? 2 : 1;
    else if (
      word === "'s" &&
      next &&
      /^(?:st|saint)$/.test(doc.word[from] as string) &&
      is(doc, to + 1, ORG_WORD)
    )
      to += 2;
    else if (word === "'s" && next && isWholeGenitive(doc, from, to)) to += 2;
    else if (word === "'s" && next && SHOP.test(doc.word[to + 1] as string)) to += 2;
    else if (word === "'s" && isBrandGenitive(doc, to, s)) to++;
    else if (word === 'and' && next && isTwofoldMinistry(doc, from, to)) to += 2;
    else if (word === 'and' && next && !shouting && isSharedBody(doc, from, to, s)) to += 2;
    else if (
      word === 'and' &&
      next &&
      to + 2 < s.to &&
      /^(?:sons?|co|company|brothers|partners|associates)$/.test(doc.word[to + 1] as string)
    )
      to += 2;
    else break;
  }
  // "the Marlow school board": what a public body is comes in small letters.
  if (!shouting && doc.shape[to] === SHAPE.lower && doc.shape[from] === SHAPE.capital && isBody(doc, to))
    to += 2;
  // A place or title after the name is not part of it: "Acme Chief Executive" ends at Acme.
  while (to > from + 1 && is(doc, to - 1, TITLE) && !is(doc, to - 1, ORG_WORD)) to--;
  return to;
}

/** "Pilgrim's Pride", "the People's Liberation Army": the first word never stands in the text without the second. */
function isWholeGenitive(doc: Document, from: number, genitive: number): boolean {
  if (
    /^(?:people|children|women|men|king|queen|veteran|veterans|lloyd|sotheby|christie)$/.test(
      doc.word[genitive - 1] as string,
    )
  )
    return true;
  const first = doc.text.slice(doc.start[from], doc.end[genitive - 1]);
  const whole = doc.text.slice(doc.start[from], doc.end[genitive + 1]);
  let seen = 0;
  for (let at = doc.text.indexOf(first); at >= 0 && seen < 50; at = doc.text.indexOf(first, at + 1)) {
    if (!doc.text.startsWith(whole, at)) return false;
    seen++;
  }
  return seen > 1;
}

/** True for the two words of a public body that is named by its place: "school board", "city council". */
export const isBody = (doc: Document, i: number): boolean =>
  /^(?:school|city|county|town|police|fire|health) (?:board|district|system|council|commission|department)$/.test(
    `${doc.word[i]} ${doc.word[i + 1]}`,
  );

/** "Department of Health and Human Services" */
const isTwofoldMinistry = (doc: Document, from: number, and: number): boolean =>
  /^(?:department|ministry|office|centers?|centres?|institutes?)$/.test(doc.word[from] as string) &&
  /^(?:of|for)$/.test(doc.word[from + 1] ?? '') &&
  /^(?:human|urban|science|skills|training|technology|trade|industry|rural|food|culture|sport|services|development|prevention|research|education|employment|pensions|rehabilitation|families|tourism|transport|works|forestry|fisheries|innovation|health|medicaid)$/.test(
    doc.word[and + 1] ?? '',
  );

/** "Dunmore and Tarn Hospitals NHS Trust": two places that share a body, the first of which never stands alone. */
function isSharedBody(doc: Document, from: number, and: number, s: Sentence): boolean {
  if (and - from > 2) return false;
  let shared = false;
  for (let i = and + 1; i < Math.min(s.to, and + 6) && isNameToken(doc, i); i++)
    if (
      /^(?:nhs|hospitals|railways|constabulary|borough|counties|police|ambulance)$/.test(
        doc.word[i] as string,
      )
    )
      shared = true;
  if (!shared) return false;
  const first = doc.text.slice(doc.start[from], doc.end[and - 1]);
  for (let at = doc.text.indexOf(first); at >= 0; at = doc.text.indexOf(first, at + 1))
    if (!/^ (?:and|&) /.test(doc.text.slice(at + first.length, at + first.length + 5))) return false;
  return true;
}

/** Heads of names that a founder's genitive begins: "Kesley's Bakery". */
const SHOP =
  /^(?:bakery|bakeries|diner|cafe|restaurant|restaurants|pub|grill|deli|pizza|brewery|dairy|garage|hardware|hospital|furniture|jewelers|jewellers|supermarket|supermarkets|stores|foods|club|candies|chocolates)$/;

/** "McDonald's said", "Kohl's will": the genitive is part of the name if a verb or the clause's end comes next. */
function isBrandGenitive(doc: Document, i: number, s: Sentence): boolean {
  const next = i + 1;
  if (next >= s.to) return false;
  const word = doc.word[next] as string;
  if (is(doc, next, bits('SAY')) && /^(?:said|says|announced|confirmed|told)$/.test(word)) return true;
  if (/^(?:will|has|is|plans|would|had|was|to)$/.test(word)) return true;
  // "after Bootham's, which collapsed"
  if (word === ',' && /^(?:which|whose)$/.test(doc.word[next + 1] ?? '')) return true;
  return doc.shape[next] === SHAPE.capital && is(doc, next, ORG_SUFFIX);
}

/** True if the words from..to stand in the text at least three times with these capitals: "Build a Rocket Boy". */
function isRepeated(doc: Document, from: number, to: number): boolean {
  const words = doc.text.slice(doc.start[from], doc.end[to - 1]);
  let at = -1;
  for (let n = 0; n < 3; n++) {
    at = doc.text.indexOf(words, at + 1);
    if (at < 0) return false;
  }
  return true;
}
