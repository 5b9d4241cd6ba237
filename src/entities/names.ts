import { bits } from '../lexicon/classes.ts';
import { lexemeOf } from '../lexicon/index.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import { COMMON } from './common-words.ts';

/** A run of words that is written as a name. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** True where only its place at the start of a sentence or in a title-case headline makes it a capital. */
  readonly uncertain: boolean;
}

const FUNCTION = bits(
  'DET',
  'PREP',
  'PRONOUN',
  'CONJ',
  'AUX',
  'NEG',
  'ADV',
  'SAY',
  'MONTH',
  'WEEKDAY',
  'TIME',
  'PAST_TIME',
  'VAGUE',
  'NUMBER',
  'MORE',
  'HEDGE_ABOUT',
  'HEDGE_OVER',
  'HEDGE_UPTO',
  'FRACTION',
  'CURRENCY',
  'PERCENT',
);
const NOUN = bits(
  'LAYOFF',
  'JOB',
  'PERSON',
  'OCCUPATION',
  'STAFF',
  'CUTS',
  'BUYOUT',
  'ANALYST',
  'UNION',
  'COMPANY',
  'UNIT',
  'CUT_ING',
  'CUT_PAST',
  'VERB',
  'PLAN',
  'CONSIDER',
  'REPORT',
  'ADJ',
  'HIRE',
  'GO',
);
const TITLES = bits('TITLE', 'PERSON_TITLE');
const TITLE = bits('TITLE');
const CALENDAR = bits('MONTH', 'WEEKDAY');
const ORG_WORD = bits('ORG_WORD', 'ORG_SUFFIX');
const ORG_SUFFIX = bits('ORG_SUFFIX');
const VERB = bits('VERB', 'AUX', 'CUT_BASE', 'CUT_S', 'CUT_ING', 'CUT_PAST', 'SAY', 'PLAN', 'FALL', 'AFFECT');
const PLACE = bits('PLACE', 'DEMONYM');
const DEMONYM = bits('DEMONYM');
const CUTTING = bits('LAYOFF', 'JOB');
const MEDIA = bits('MEDIA');

/** Heads of names that go on after "of": "University of Kent", "Bank of New York Mellon". */
const OF_HEADS =
  /^(?:university|bank|department|ministry|college|museum|institute|office|church|port|city|county|commonwealth|state|board|bureau|school|royal|church|house|district|town|borough|diocese|archdiocese|court|chamber|federation|association|society|league|conference|academy|hospital|republic|secretary|administration|council|division|theatre|library|corporation|services|agency|studio|center|centre|army|sons)$/;
const PARTICLE = /^(?:de|di|dei|du|la|le|von|van|der|den|des|do|da|del|el|al|e|y|et|und|i|ter|ten|den)$/;
/** Ordinary words that often begin names: with another capital behind them they do. */
const IN_NAMES =
  /^(?:general|national|international|public|united|royal|global|american|british|north|south|east|west|northern|southern|western|eastern|central|great|saint|big|best|red|blue|black|white|green|gold|golden|silver|grand|pacific|atlantic|standard|universal|mutual|liberty|home|land|world|sun|star|delta|air|bank|city|general|capital|power|dollar|family|rite|whole|old|virgin)$/;
const EXCHANGES = /^(?:nyse|nasdaq|nasdaqgs|lse|asx|tsx|amex|otc|lon|bse|nse)$/;
/** Words that with a title behind them are an office, not a name: "Acting City Manager Jo Lind". */
const OFFICE =
  /^(?:acting|interim|deputy|assistant|vice|former|city|county|town|village|borough|school|district|state|council|finance|operations|marketing|sales|fire|police|communications|company|group|bank|university|college|hospital|news|managing|general|executive|senior|global|regional|chief)$/;
const INITIAL = /^[a-z]$/;
/** Every name of the text. */
export function findNames(doc: Document): NameMention[] {
  const lower = lowerCaseWords(doc);
  // Names seen in the middle of sentences settle what a capital at the start of one means ("Full Circle said").
  const certain = scan(doc, lower, new Map());
  const known = new Map<string, string[][]>();
  for (const name of certain) {
    if (name.uncertain || name.to - name.from < 2) continue;
    const words = doc.word.slice(name.from, name.to);
    const first = words[0] as string;
    const bare = [...words];
    while (bare.length > 2 && (bare.at(-1) === '.' || is(doc, name.from + bare.length - 1, ORG_SUFFIX)))
      bare.pop();
    known.set(first, [...(known.get(first) ?? []), words, bare]);
  }
  return known.size > 0 ? scan(doc, lower, known) : certain;
}

function scan(
  doc: Document,
  lower: ReadonlySet<string>,
  known: ReadonlyMap<string, readonly (readonly string[])[]>,
): NameMention[] {
  const names: NameMention[] = [];
  for (const s of doc.sentences) {
    const shouting = s.title ? isHeadlineCase(doc, s) : isAllCaps(doc, s);
    for (let i = s.from; i < s.to; i++) {
      if (!isNameToken(doc, i)) continue;
      const first =
        i === s.from ||
        (i === s.from + 1 && /^["“'‘•*(-]$/.test(doc.word[s.from] as string)) ||
        /^[“"‘:—–]$/.test(doc.word[i - 1] as string) ||
        /^-/.test(doc.word[i - 1] as string);
      const uncertain = first || shouting;
      const same = uncertain
        ? known.get(doc.word[i] as string)?.find((words) => words.every((w, k) => doc.word[i + k] === w))
        : undefined;
      if (same) {
        const to = Math.max(i + same.length, shouting ? 0 : endOfName(doc, i, s, shouting, lower));
        names.push({ from: i, to: Math.min(to, s.to), sentence: s.index, uncertain: false });
        i = to - 1;
        continue;
      }
      if (uncertain && isOrdinary(doc, i, lower, shouting)) continue;
      const to = jobCounterEnd(doc, i) ?? endOfName(doc, i, s, shouting, lower);
      if (to === i + 1 && doc.word[i] === 'group') continue;
      if (
        to === i + 1 &&
        doc.word[i] !== '3m' &&
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
  }
  return names;
}

/** The end of "Challenger, Gray & Christmas", the firm whose monthly count of job cuts most US reports quote; its comma parts it else. */
function jobCounterEnd(doc: Document, i: number): number | null {
  const words = doc.word.slice(i, i + 5).join(' ');
  return /^challenger , gray (?:&|and) christmas$/.test(words) ? i + 5 : null;
}

const isStopWord = (doc: Document, i: number): boolean =>
  doc.shape[i] === SHAPE.upper && (doc.word[i] as string).length < 3;

function lowerCaseWords(doc: Document): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < doc.size; i++) if (doc.shape[i] === SHAPE.lower) words.add(doc.word[i] as string);
  return words;
}

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

/** True if token i looks like a word of a name. */
export function isNameToken(doc: Document, i: number): boolean {
  const shape = doc.shape[i];
  const word = doc.word[i] as string;
  if (shape === SHAPE.digit && word === '3m')
    return (
      doc.text[(doc.end[i] as number) - 1] === 'M' &&
      !/^\d/.test(doc.word[i - 1] ?? '') &&
      !is(doc, i - 1, bits('CURRENCY'))
    );
  if (shape === SHAPE.digit)
    return /^\d{1,3}[A-Za-z][A-Za-z]*$/.test(word) && !/^\d+(?:st|nd|rd|th|k|m|bn|pm|am|s)$/i.test(word);
  // "easyJet", "eBay"
  if (shape === SHAPE.lower && word.length > 3)
    return /^[a-z]{1,4}[A-Z][A-Za-z]+$/.test(doc.text.slice(doc.start[i], doc.end[i]));
  if (shape !== SHAPE.capital && shape !== SHAPE.upper) return false;
  // Tickers: "UBSN.VX", "DELL.O".
  if (/^[a-z0-9]+\.[a-z]{1,3}$/.test(word) && doc.shape[i] === SHAPE.upper) return false;
  // "DBKGn.DE", "(NASDAQ: MSFT)"
  if (/^[A-Z]{2,5}[a-z]?\.[A-Z]{1,3}$/.test(doc.text.slice(doc.start[i], doc.end[i]))) return false;
  if (EXCHANGES.test(word) && doc.word[i + 1] === ':') return false;
  // "a WARN notice"
  if (word === 'warn') return false;
  if (doc.word[i - 1] === ':' && EXCHANGES.test(doc.word[i - 2] ?? '')) return false;
  // "Vice-Chancellor Jan Lind"
  if (
    /^(?:jan|april|june|august)$/.test(word) &&
    shape === SHAPE.capital &&
    isCapitalNeighbour(doc, i) &&
    is(doc, i - 1, TITLES)
  )
    return true;
  if (is(doc, i, CALENDAR) && word !== 'may' && word !== 'march')
    return is(doc, i + 1, MEDIA) && doc.shape[i + 1] === SHAPE.capital;
  if ((word === 'may' || word === 'march' || word === 'i') && !isCapitalNeighbour(doc, i)) return false;
  if (is(doc, i, TITLES) && !is(doc, i, ORG_WORD)) return false;
  // "IT Layoffs", "14-Feb-2009"
  const post =
    word === 'post' && doc.shape[i - 1] === SHAPE.capital && doc.end[i - 1] === (doc.start[i] as number) - 1;
  if (
    (is(doc, i, CUTTING) && !post) ||
    /\d{4}$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\d/.test(word)
  )
    return false;
  return !word.endsWith('-based') && !word.endsWith('-owned');
}

const isCapitalNeighbour = (doc: Document, i: number): boolean =>
  doc.shape[i + 1] === SHAPE.capital && doc.end[i] === (doc.start[i + 1] as number) - 1;

/** True for a capitalised word that is an ordinary word at the start of a sentence or in a headline. */
function isOrdinary(doc: Document, i: number, lower: ReadonlySet<string>, shouting: boolean): boolean {
  const word = doc.word[i] as string;
  if (word === '3m') return false;
  if (doc.phrases.get(i)?.some((p) => (p.low & PLACE.low) | (p.high & PLACE.high))) return false;
  const nextIsName =
    i + 1 < doc.size &&
    (isNameToken(doc, i + 1) || doc.word[i + 1] === '&') &&
    !shouting &&
    doc.end[i] === (doc.start[i + 1] as number) - 1;
  // "Marks & Spencer"
  if (doc.word[i + 1] === '&' && i + 2 < doc.size && isNameToken(doc, i + 2) && !shouting) return false;
  // "Bank of NY Mellon", "General Motors"
  if (OF_HEADS.test(word) && doc.word[i + 1] === 'of' && i + 2 < doc.size && isNameToken(doc, i + 2))
    return false;
  if (
    nextIsName &&
    (IN_NAMES.test(word) || (is(doc, i + 1, ORG_WORD) && !is(doc, i, FUNCTION) && !COMMON.has(word)))
  )
    return false;
  if (is(doc, i, FUNCTION) && !(is(doc, i, ORG_WORD) && nextIsName)) return true;
  // "VACUUM cleaner giant Dyson": tabloids set the first word in capitals.
  if (
    doc.shape[i] === SHAPE.upper &&
    !shouting &&
    word.length > 4 &&
    doc.shape[i + 1] === SHAPE.lower &&
    !is(doc, i + 1, VERB) &&
    doc.word[i + 1] !== "'s"
  )
    return true;
  if (doc.shape[i] === SHAPE.upper && !shouting && !COMMON.has(word)) return false;
  if (
    nextIsName &&
    (is(doc, i, ORG_WORD) || is(doc, i, PLACE) || !(lower.has(word) || COMMON.has(word) || is(doc, i, NOUN)))
  )
    return false;
  if (nextIsName && !is(doc, i, NOUN) && !COMMON.has(word) && !lower.has(word)) return false;
  if (is(doc, i, PLACE)) return false;
  if (COMMON.has(word) || is(doc, i, NOUN) || lower.has(word) || isSingularOfNoun(word)) return true;
  // "Office equipment distributor …": an ordinary noun before another.
  if (
    is(doc, i, ORG_WORD) &&
    doc.shape[i + 1] === SHAPE.lower &&
    !is(doc, i + 1, VERB) &&
    doc.word[i + 1] !== "'s"
  )
    return true;
  // "Finance director", "Marketing chief"
  if (is(doc, i, ORG_WORD) && is(doc, i + 1, TITLE) && doc.shape[i + 1] === SHAPE.lower) return true;
  if (
    /^(?:city|county|state|school|district|town|village|acting|deputy|vice)$/.test(word) &&
    is(doc, i + 1, TITLE)
  )
    return true;
  // "High-income job losses"
  if (
    /^[a-z]+-[a-z]+$/.test(word) &&
    doc.shape[i] === SHAPE.capital &&
    /^[A-Z][a-z]+-[a-z]+$/.test(doc.text.slice(doc.start[i], doc.end[i])) &&
    !nextIsName
  )
    return true;
  // "Prosecutors say", "Miners in": a plural with its verb.
  if (
    /[^sui]s$|people$/.test(word) &&
    /^(?:say|are|were|have|warn|argue|fear|face|want|need|claim|who|from|of|for|at|in|have|do|don't)$/.test(
      doc.word[i + 1] ?? '',
    )
  )
    return true;
  if (shouting) return is(doc, i, VERB) || is(doc, i, ORG_WORD);
  return (
    /(?:ing|tion|tions|ment|ness|ity|ism|ably|ly|ers|ists|able|ible|ful|ous|less|ory)$/.test(word) &&
    word.length > 6 &&
    !nextIsName
  );
}

function endOfName(
  doc: Document,
  from: number,
  s: Sentence,
  shouting: boolean,
  lower: ReadonlySet<string>,
): number {
  let to = from + 1;
  while (to < s.to) {
    const word = doc.word[to] as string;
    const joined = doc.end[to - 1] === doc.start[to];
    if (isNameToken(doc, to)) {
      // A heading in capitals runs into the sentence below it: "BUYOUTS ON THE TABLE Ford is …".
      if (
        doc.shape[to - 1] === SHAPE.upper &&
        doc.shape[to] === SHAPE.capital &&
        (doc.word[to - 1] as string).length > 4 &&
        (lower.has(doc.word[to - 1] as string) || is(doc, to - 1, NOUN) || is(doc, to - 1, VERB))
      )
        break;
      if (
        shouting &&
        (is(doc, to, VERB) ||
          COMMON.has(word) ||
          is(doc, to, FUNCTION) ||
          is(doc, to, NOUN) ||
          (lower.has(word) && !is(doc, to, ORG_WORD)))
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
    else if (word === "'s" && isBrandGenitive(doc, to, s)) to++;
    else if (
      word === 'and' &&
      next &&
      to + 2 < s.to &&
      /^(?:sons?|co|company|brothers|partners|associates)$/.test(doc.word[to + 1] as string)
    )
      to += 2;
    else break;
  }
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

/** "McDonald's said", "Kohl's will": the genitive is part of the name if a verb or the clause's end comes next. */
function isBrandGenitive(doc: Document, i: number, s: Sentence): boolean {
  const next = i + 1;
  if (next >= s.to) return false;
  const word = doc.word[next] as string;
  if (is(doc, next, bits('SAY')) && /^(?:said|says|announced|confirmed|told)$/.test(word)) return true;
  if (/^(?:will|has|is|plans|would|had|was|to)$/.test(word)) return true;
  return doc.shape[next] === SHAPE.capital && is(doc, next, ORG_SUFFIX);
}

/** "Teacher" where the lexicon has "teachers". */
function isSingularOfNoun(word: string): boolean {
  const plural = lexemeOf(`${word}s`);
  return plural !== undefined && ((plural.low & NOUN.low) | (plural.high & NOUN.high)) !== 0;
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
