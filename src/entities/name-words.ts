import { bits } from '../lexicon/classes.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { lexemeOf } from '../lexicon/index.ts';
import type { Document } from '../text/document.ts';
import { is, perDocument } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import { wordTest } from '../text/word-facts.ts';
import { COMMON } from './common-words.ts';
import type { LowerWords } from './lower-words.ts';
import { isAlsoEmployer, isOrdinaryWord } from './ordinary-words.ts';

export const FUNCTION = bits(
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
export const NOUN = bits(
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
export const TITLE = bits('TITLE');
const CALENDAR = bits('MONTH', 'WEEKDAY');
export const ORG_WORD = bits('ORG_WORD', 'ORG_SUFFIX');
const TRADE = bits('OCCUPATION');
export const VERB = bits(
  'VERB',
  'AUX',
  'CUT_BASE',
  'CUT_S',
  'CUT_ING',
  'CUT_PAST',
  'SAY',
  'PLAN',
  'FALL',
  'AFFECT',
);
const PLACE = bits('PLACE', 'DEMONYM');
const CURRENCY = bits('CURRENCY');
const AFTER_NAME = bits('ORG_SUFFIX', 'SAY', 'MODAL', 'HAVE', 'BE', 'PLAN', 'CUT_S');
const CUTTING = bits('LAYOFF', 'JOB');
const SAYING = bits('SAY');
const MEDIA = bits('MEDIA');

/** Heads of names that go on after "of": "University of Kent", "Bank of New York Mellon". */
export const OF_HEADS =
  /^(?:university|bank|department|ministry|college|museum|institute|office|church|port|city|county|commonwealth|state|board|bureau|school|royal|church|house|district|town|borough|diocese|archdiocese|court|chamber|federation|association|society|league|conference|academy|hospital|republic|secretary|administration|council|division|theatre|library|corporation|services|agency|studio|center|centre|army|sons)$/;
/** Ordinary words that often begin names: with another capital behind them they do. */
const IN_NAMES =
  /^(?:general|national|international|public|united|royal|global|american|british|north|south|east|west|northern|southern|western|eastern|central|great|saint|big|best|red|blue|black|white|green|gold|golden|silver|grand|pacific|atlantic|standard|universal|mutual|liberty|home|land|world|sun|star|delta|air|bank|city|general|capital|power|dollar|family|rite|whole|old|virgin)$/;
const EXCHANGES = /^(?:nyse|nasdaq|nasdaqgs|lse|asx|tsx|amex|otc|lon|bse|nse)$/;
/** "3M Co.", "3M's", "3M said": a figure and one capital is a name where an employer's word follows, else a number ("$3M"). */
export function isNumeralName(doc: Document, i: number): boolean {
  const named =
    doc.shape[i] === SHAPE.digit && /^\d{1,2}[A-Z]$/.test(doc.word[i] as string) && !is(doc, i - 1, CURRENCY);
  return named && (is(doc, i + 1, AFTER_NAME) || doc.word[i + 1] === "'s");
}

/** For each token 1 where it looks like a word of a name, 2 where not, 0 where nobody asked. */
const nameTokens = perDocument((doc) => new Uint8Array(doc.size + 1));

/** "Byju-led", "Pandemic-Driven", "Monday-to": a name or a day within another word. */
const ATTRIBUTE =
  /-(?:based|owned|led|run|driven|backed|era|style|related|wide|listed|born|area|trained|funded|controlled|made|to|and|but)$/;

/** True if token i looks like a word of a name. */
export function isNameToken(doc: Document, i: number): boolean {
  const known = nameTokens(doc);
  if (known[i] === 0) known[i] = looksLikeName(doc, i) ? 1 : 2;
  return known[i] === 1;
}

const DATED = wordTest(/\d{4}$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\d/);

function looksLikeName(doc: Document, i: number): boolean {
  const shape = doc.shape[i];
  const word = doc.word[i] as string;
  if (shape === SHAPE.digit)
    return (
      isNumeralName(doc, i) ||
      (/^\d{1,3}[A-Za-z][A-Za-z]*$/.test(word) && !/^\d+(?:st|nd|rd|th|k|m|bn|pm|am|s)$/i.test(word))
    );
  // "easyJet", "eBay"
  if (shape === SHAPE.lower)
    return (
      word.length > 3 &&
      hasCapitalInside(doc, i) &&
      /^[a-z]{1,4}[A-Z][A-Za-z]+$/.test(doc.text.slice(doc.start[i], doc.end[i]))
    );
  if (shape !== SHAPE.capital && shape !== SHAPE.upper) return false;
  // A code for buyers: "SPRING20"
  if (shape === SHAPE.upper && /^[a-z]{4,}\d{2,}$/.test(word)) return false;
  // "Sh100", "Rs300", "R12m"
  if (/^(?:k?sh|rs|r|p|rm|ngn|kes|us|a|c|hk|s|nz)\d/.test(word)) return false;
  // Tickers: "UBSN.VX", "DELL.O".
  const pointed = word.includes('.');
  if (pointed && shape === SHAPE.upper && /^[a-z0-9]+\.[a-z]{1,3}$/.test(word)) return false;
  // "DBKGn.DE", "(NASDAQ: MSFT)"
  if (pointed && /^[A-Z]{2,5}[a-z]?\.[A-Z]{1,3}$/.test(doc.text.slice(doc.start[i], doc.end[i])))
    return false;
  if (doc.word[i + 1] === ':' && EXCHANGES.test(word)) return false;
  // "a WARN notice"
  if (word === 'warn') return false;
  if (doc.word[i - 1] === ':' && EXCHANGES.test(doc.word[i - 2] ?? '')) return false;
  // "Vice-Chancellor Jan Lind"
  if (
    shape === SHAPE.capital &&
    is(doc, i - 1, TITLES) &&
    /^(?:jan|april|june|august)$/.test(word) &&
    isCapitalNeighbour(doc, i)
  )
    return true;
  if (is(doc, i, CALENDAR) && word !== 'may' && word !== 'march')
    return is(doc, i + 1, MEDIA) && doc.shape[i + 1] === SHAPE.capital;
  if ((word === 'may' || word === 'march' || word === 'i') && !isCapitalNeighbour(doc, i)) return false;
  if (is(doc, i, TITLES) && !is(doc, i, ORG_WORD)) return false;
  // "IT Layoffs", "14-Feb-2009"
  const post =
    word === 'post' && doc.shape[i - 1] === SHAPE.capital && doc.end[i - 1] === (doc.start[i] as number) - 1;
  if ((is(doc, i, CUTTING) && !post) || DATED.at(doc, i)) return false;
  return !ATTRIBUTE.test(word);
}

/** True if one of the first letters of token i after the very first is a capital. */
function hasCapitalInside(doc: Document, i: number): boolean {
  const from = doc.start[i] as number;
  for (let k = from + 1; k <= from + 4; k++) {
    const c = doc.text.charCodeAt(k);
    if (c >= 65 && c <= 90) return true;
  }
  return false;
}

export const isCapitalNeighbour = (doc: Document, i: number): boolean =>
  doc.shape[i + 1] === SHAPE.capital && doc.end[i] === (doc.start[i + 1] as number) - 1;

/** True for a capitalised word that is an ordinary word at the start of a sentence or in a headline. */
export function isOrdinary(doc: Document, i: number, lower: LowerWords, shouting: boolean): boolean {
  const word = doc.word[i] as string;
  if (isNumeralName(doc, i)) return false;
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
  // "Chef Jo Lind"
  if (nextIsName && is(doc, i, TRADE) && isGivenName(doc.word[i + 1] as string)) return true;
  // "Man Group Plc"
  if (
    nextIsName &&
    !is(doc, i, FUNCTION) &&
    /^(?:group|plc|inc|corp|holdings|ltd)$/.test(doc.word[i + 1] as string)
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
    (is(doc, i, ORG_WORD) || is(doc, i, PLACE) || !(lower.has(i) || COMMON.has(word) || is(doc, i, NOUN)))
  )
    return false;
  if (nextIsName && !is(doc, i, NOUN) && !COMMON.has(word) && !lower.has(i)) return false;
  if (is(doc, i, PLACE)) return false;
  // "United last month said"
  if (!nextIsName && isAlsoEmployer(word) && [1, 2, 3].some((k) => is(doc, i + k, SAYING))) return false;
  if (COMMON.has(word) || is(doc, i, NOUN) || lower.has(i) || isSingularOfNoun(word)) return true;
  if (!nextIsName && isOrdinaryWord(word)) return true;
  // "Discover the details": no name has an article right behind it.
  if (!nextIsName && /^(?:the|our|your|how|why)$/.test(doc.word[i + 1] ?? '')) return true;
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

/** "Teacher" where the lexicon has "teachers". */
function isSingularOfNoun(word: string): boolean {
  const plural = lexemeOf(`${word}s`);
  return plural !== undefined && ((plural.low & NOUN.low) | (plural.high & NOUN.high)) !== 0;
}
