import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import type { TokenRange } from '../types.ts';
import { isMark, quotationAt } from './quotations.ts';
import { people, phrase, type Voiced, voiceOf } from './voices.ts';

/** Somebody says something: the verb, who speaks, and where in the sentence the said words may stand. */
export interface Statement {
  readonly sentence: number;
  /** The verb of saying, or "according". */
  readonly verb: number;
  /** The noun phrase of the speaker. */
  readonly subject: TokenRange;
  readonly speaker: Voiced;
  /** The said words outside quotation marks: before the verb, behind it, or both. */
  readonly before: TokenRange | null;
  readonly after: TokenRange | null;
  /** True where the object is a thing ("announced 300 cuts"): nothing was said, something was made known. */
  readonly announces: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** These take a clause or a quotation. */
const SAYING = words(
  'said says say told tells tell added adds wrote writes explained explains argued argues insisted insists stated states commented continued concluded concludes replied responded tweeted stressed stresses emphasised emphasized noted notes warned warns claimed claims admitted admits acknowledged acknowledges predicted predicts believes believed estimates estimated reckons thinks suggested suggests declared reiterated recalled remarked expects quipped vowed conceded cautioned assured reads denied denies promised announces confirmed announced revealed disclosed reported reports report indicated indicates hinted mentioned pledged shared posted unveiled unveils outlined detailed announce informed notified',
);
/** These take a clause only sometimes: "announced that it would", but "announced 300 cuts". */
const PARTLY = words(
  'informed notified announces announced announce unveiled unveils outlined detailed confirmed revealed disclosed reported reports report indicated indicates hinted mentioned pledged shared posted expects estimates estimated claimed claims denied denies promised',
);
/** These take the reason itself as their object. */
const CITING = words('blamed blames cited cites attributed attributes');
/** Participles: the speaker is the subject of the clause that they hang on. */
const PARTICIPLES = words(
  'saying adding noting citing blaming arguing explaining warning telling claiming attributing stating emphasizing emphasising',
);

const ADVERB = bits('ADV');
const TIME = bits('WEEKDAY', 'MONTH', 'TIME');
const AUX = bits('AUX');
const BE = bits('BE');
const VERB = bits('VERB', 'CUT_PAST', 'MODAL');
const PRONOUN = bits('PRONOUN');
const CUT_NOUN = bits('LAYOFF');
const APPOSED = bits('TITLE', 'COMPANY', 'ANALYST', 'UNION', 'ADJ');
const CUTS_NP =
  /^(?:and|but|while|as|because|when|after|although|though|if|where|whereas|since|so|before|until|than|that|which|who|what|whether)$/;
const known = new WeakMap<Document, readonly Statement[]>();

/** Every statement and announcement of a text outside quotation marks, in order, with pronouns led back to who was named before. */
export function statements(doc: Document): readonly Statement[] {
  let found = known.get(doc);
  if (!found) {
    found = findStatements(doc);
    known.set(doc, found);
  }
  return found;
}

function findStatements(doc: Document): Statement[] {
  const found: Statement[] = [];
  for (const s of doc.sentences) {
    for (let i = s.from; i < s.to; i++) {
      const word = doc.word[i] as string;
      const made =
        word === 'according' && doc.word[i + 1] === 'to'
          ? accordingTo(doc, s, i, found)
          : SAYING.has(word) || CITING.has(word)
            ? finite(doc, s, i, found)
            : PARTICIPLES.has(word)
              ? participle(doc, s, i, found)
              : null;
      if (made && !quotationAt(doc, [i, i + 1])) found.push(made);
    }
  }
  return found;
}

function accordingTo(doc: Document, s: Sentence, i: number, earlier: readonly Statement[]): Statement | null {
  const subject: TokenRange = [i + 2, nounPhraseEnd(doc, i + 2, s.to)];
  const speaker = speakerFor(doc, s, subject, earlier);
  if (!speaker) return null;
  const leads = i - s.from <= 1;
  return {
    sentence: s.index,
    verb: i,
    subject,
    speaker,
    before: leads ? null : [s.from, i],
    after: leads ? [firstComma(doc, subject), s.to] : null,
    announces: false,
  };
}

function firstComma(doc: Document, [from, to]: TokenRange): number {
  for (let i = from; i < to; i++) if (doc.word[i] === ',') return i;
  return to;
}

function participle(doc: Document, s: Sentence, i: number, earlier: readonly Statement[]): Statement | null {
  const before = earlier.at(-1);
  const own = before?.sentence === s.index && before.verb < i ? before.speaker : null;
  const from = bodyStart(doc, s);
  const subject: TokenRange = [from, mainSubjectEnd(doc, from, i)];
  // "with its CEO Ada Brook saying that …"
  const near =
    doc.shape[i - 1] === SHAPE.capital && i - 1 > s.from ? voiceOf(doc, [withStart(doc, s, i - 1), i]) : null;
  const speaker = near ?? own ?? speakerFor(doc, s, subject, earlier) ?? { type: 'company', name: null };
  return {
    sentence: s.index,
    verb: i,
    subject: [i, i],
    speaker,
    before: null,
    after: [i + 1, s.to],
    announces: false,
  };
}

/** Where the noun phrase behind "with" begins that ends at token `last`; that token itself if there is no "with". */
function withStart(doc: Document, s: Sentence, last: number): number {
  for (let k = last; k >= Math.max(s.from, last - 14); k--) {
    if (doc.word[k] === 'with') return k + 1;
    if (/^[,;.]$/.test(doc.word[k] as string)) break;
  }
  return last;
}

/** The first token behind a dateline such as "SYDNEY (Reuters) -" or "PARIS, March 20 -". */
export function bodyStart(doc: Document, s: Sentence): number {
  for (let i = s.from + 1; i < Math.min(s.from + 14, s.to - 2); i++) {
    if (!/^(?:--+|[-–—])$/.test(doc.word[i] as string)) continue;
    return doc.word[i - 1] === ')' || doc.shape[i - 1] === SHAPE.digit || doc.shape[s.from] === SHAPE.upper
      ? i + 1
      : s.from;
  }
  return s.from;
}

/** The subject of the sentence, for a second verb: "Wabco posted a loss and said it would cut jobs". */
function mainSubject(doc: Document, s: Sentence, limit: number): TokenRange | null {
  const from = bodyStart(doc, s);
  if (is(doc, from, PRONOUN)) return [from, from + 1];
  const to = mainSubjectEnd(doc, from, limit);
  return to > from && to < limit ? [from, to] : null;
}

/** The end of the first noun phrase of a sentence, before its first verb. */
function mainSubjectEnd(doc: Document, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (is(doc, i, VERB)) return i;
  return limit;
}

function finite(doc: Document, s: Sentence, i: number, earlier: readonly Statement[]): Statement | null {
  const word = doc.word[i] as string;
  const cites = CITING.has(word);
  // "vowed to press ahead", "tell staff to prepare": a plan or an order, not words.
  if (doc.word[i + 1] === 'to' || (/^tells?$/.test(word) && doc.word[i + 2] === 'to')) return null;
  if (isNoun(doc, i)) return null;
  let j = i - 1;
  while (j >= s.from && (is(doc, j, ADVERB) || /ly$/.test(doc.word[j] as string))) j--;
  let passive = false;
  while (j >= s.from && is(doc, j, AUX) && doc.shape[j] === SHAPE.lower) {
    if (is(doc, j, BE)) passive = true;
    // "plans to announce": nothing is said yet.
    if (doc.word[j] === 'to') return null;
    j--;
  }
  // "is said to", "was announced last month"; but "she is said by analysts" is too rare to read.
  if (passive) return null;
  if (j >= s.from && /^(?:to|not|previously|a|an|the|its|of|in|by)$/.test(doc.word[j] as string)) return null;
  while (j > s.from && isTimeAdjunct(doc, j)) j--;
  if (doc.word[j]?.startsWith('--')) {
    // "Visteon--formerly a division of Ford--told"
    let k = j - 1;
    while (k > s.from && !doc.word[k]?.startsWith('--')) k--;
    if (k > s.from) j = k - 1;
  }
  const joined = j > s.from && /^(?:and|but|then)$/.test(doc.word[j] as string);
  const quoted = j >= s.from && (isMark(doc, j) || (doc.word[j] === ',' && isMark(doc, j - 1) && j > s.from));
  let subject: TokenRange | null = quoted
    ? null
    : joined
      ? mainSubject(doc, s, j)
      : (behindQuotation(doc, s, i) ?? subjectBefore(doc, s, j));
  let inverted = false;
  const speakerBefore = subject && speakerFor(doc, s, subject, earlier);
  let speaker = speakerBefore;
  if (!speaker && !joined && word !== 'told' && word !== 'tell' && word !== 'tells') {
    const to = nounPhraseEnd(doc, i + 1, s.to);
    subject = [i + 1, to];
    speaker =
      to > i + 1 && (quoted || startsNounPhrase(doc, i + 1)) ? speakerFor(doc, s, subject, earlier) : null;
    inverted = true;
  }
  if (!speaker || !subject) return null;
  const which = j > s.from && doc.word[j - 1] === 'which' && is(doc, j, PRONOUN);
  // Companies report results; who reports that something is so is a newspaper.
  if (/^report(?:s|ed)?$/.test(word) && speaker.type === 'company') speaker = { ...speaker, type: 'media' };
  const end = inverted ? subject[1] : i + 1;
  const trailing = inverted || (subject[0] > s.from && endsStatement(doc, end, s.to));
  const closes = !inverted && trailing && subject[0] - s.from > 3;
  if (!cites && PARTLY.has(word) && !which && !closes && (inverted || !clauseFollows(doc, i, s.to)))
    return inverted
      ? null
      : { sentence: s.index, verb: i, subject, speaker, before: null, after: null, announces: true };
  if (trailing) {
    const medial = end < s.to - 2 && doc.word[behindAdjunct(doc, end, s.to)] === ',';
    return {
      sentence: s.index,
      verb: i,
      subject,
      speaker,
      before: [sayingStart(doc, s.from, subject[0]), inverted ? i : subject[0]],
      after: medial && (speaker.type === 'company' || speaker.type === 'executive') ? [end, s.to] : null,
      announces: false,
    };
  }
  return {
    sentence: s.index,
    verb: i,
    subject,
    speaker,
    before: null,
    after: [end, s.to],
    announces: false,
  };
}

/** "United States", "press reports", "its notes": a form that is also a noun or part of a name. */
function isNoun(doc: Document, i: number): boolean {
  const word = doc.word[i] as string;
  if (!/^(?:states|reports?|notes|claims|estimates|posted|adds|shared)$/.test(word)) return false;
  if (doc.shape[i] === SHAPE.capital && doc.shape[i - 1] === SHAPE.capital) return true;
  return /^(?:united|press|media|news|local|annual|earlier|of|on|in|by|and|to|the|a|its|their|his|these|those|such|several|many|some|member|recent|analyst|earnings)$/.test(
    doc.word[i - 1] ?? '',
  );
}

/** The said words before "…, a source said" begin behind "while", "but" or a semicolon. */
function sayingStart(doc: Document, low: number, subject: number): number {
  for (let i = subject - 3; i > low; i--)
    if (/^(?:while|but|whereas|;)$/.test(doc.word[i] as string)) return i + 1;
  return low;
}

const isTimeAdjunct = (doc: Document, j: number): boolean =>
  is(doc, j, TIME) ||
  (/^(?:on|in|late|last|this|earlier|next|early)$/.test(doc.word[j] as string) && is(doc, j + 1, TIME));

/** True for the first word of a name or of "the …", "a …", "one …". */
const startsNounPhrase = (doc: Document, i: number): boolean =>
  doc.shape[i] === SHAPE.capital ||
  doc.shape[i] === SHAPE.upper ||
  /^(?:the|a|an|one|its|their|his|her|he|she|it|they|several|some|two|three|analysts?|people|sources?|company|chief|spokes\w+|union)$/.test(
    doc.word[i] as string,
  );

/** The end of a noun phrase from token i on, with one apposition ("James Little, president of the union"). */
function nounPhraseEnd(doc: Document, from: number, limit: number): number {
  let i = from;
  let commas = 0;
  while (i < limit && i < from + 24) {
    const w = doc.word[i] as string;
    if (/^[;:"“”()!?–—]$/.test(w) || isMark(doc, i) || (w === '.' && i === limit - 1)) break;
    if (
      i > from &&
      (w === 'in' || w === 'on' || w === 'during' || w === 'at' || w === 'as' || w === 'after') &&
      commas === 0 &&
      !/^(?:charge|chief|large)$/.test(doc.word[i + 1] ?? '')
    ) {
      if (w !== 'at' && w !== 'in') break;
      if (
        /^(?:a|an|the|his|her|its|their)$/.test(doc.word[i + 1] ?? '') &&
        /^(?:statement|memo|letter|note|interview|filing|email|e-mail|conference|news|press|blog|post|report|research|telephone|meeting|call|client|joint|written|open|regulatory|brief)$/.test(
          doc.word[i + 2] ?? '',
        )
      )
        break;
    }
    if (w === ',') {
      commas++;
      const next = phrase(doc, i + 1, Math.min(i + 8, limit));
      if (
        commas > 1 ||
        !/^(?:an?|the|its|chief|senior|president|director|head|analyst|vice|managing|general|co-\w+|[\w&'.-]+ (?:(?:[\w&'.-]+ ){0,4})(?:officer|president|director|executive|analyst|economist|head|ceo|chairman|founder|secretary))\b/.test(
          next,
        )
      )
        break;
    }
    if (
      (CUTS_NP.test(w) || /^(?:obtained|seen|reviewed|published|sent|filed|posted|viewed|cited)$/.test(w)) &&
      i > from
    )
      break;
    i++;
  }
  return i;
}

/** “…,” a shop steward at the Renton, Wash., plant told: all between the mark and the verb. */
function behindQuotation(doc: Document, s: Sentence, verb: number): TokenRange | null {
  for (let k = verb - 1; k > s.from && verb - k < 22; k--) {
    if (/^["”]$/.test(doc.word[k] as string))
      return /^[,?!.]$/.test(doc.word[k - 1] as string) && k + 1 < verb ? [k + 1, verb] : null;
    if (is(doc, k, VERB) || /^(?:but|and|while|as|;|:)$/.test(doc.word[k] as string)) return null;
  }
  return null;
}

const FINITE = bits('BE', 'HAVE', 'MODAL', 'CUT_PAST', 'CUT_ING', 'CUT_S', 'SAY', 'PREP');
function verbIn(doc: Document, from: number, to: number): boolean {
  if (is(doc, from, FINITE)) return true;
  for (let i = from; i < to; i++) if (is(doc, i, VERB) && is(doc, i, FINITE)) return true;
  return false;
}

function hasTitle(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, APPOSED)) return true;
  return false;
}

/** The noun phrase that ends at token `last`, as the subject of the verb behind it. */
function subjectBefore(doc: Document, s: Sentence, last: number): TokenRange | null {
  if (last < s.from) return null;
  if (doc.word[last] !== ',' && doc.word[last] !== ')') {
    const from = phraseStart(doc, s, last);
    return from <= last ? [from, last + 1] : null;
  }
  // An apposition or a bracket stands between name and verb.
  let k = last - 1;
  const open = doc.word[last] === ')' ? '(' : ',';
  while (k > s.from && doc.word[k] !== open && last - k < 30 && !/^["“”;:]$/.test(doc.word[k] as string)) k--;
  if (doc.word[k] !== open || k === s.from) {
    // "MBIA Inc (MBI.N) the world's largest bond insurer, said": the first comma of the pair is missing.
    const body = bodyStart(doc, s);
    return open === ',' && last - body < 24 && !verbIn(doc, body, last) ? [body, last] : null;
  }
  if (open === '(') return subjectBefore(doc, s, k - 1);
  const from = phraseStart(doc, s, k - 1);
  if (from > k - 1) return null;
  const inner = doc.word[k + 1] as string;
  const apposition =
    /^(?:an?|the|its|his|her|one|chief)$/.test(inner) ||
    is(doc, k + 1, APPOSED) ||
    (doc.shape[k + 1] === SHAPE.capital && hasTitle(doc, k + 1, last));
  return [from, apposition ? last : k];
}

/** Where the noun phrase that ends at token `last` begins. */
function phraseStart(doc: Document, s: Sentence, last: number): number {
  let i = last;
  while (i >= s.from && last - i < 16) {
    const w = doc.word[i] as string;
    // A point inside a sentence ends an abbreviation ("Walt Disney Co. said").
    if (/^[,;:!?()–—]$/.test(w)) break;
    if (/^--/.test(w) || isMark(doc, i) || (CUTS_NP.test(w) && i < last)) {
      // "people who declined to be named", "analysts who follow the stock"
      if (w === 'who') return phraseStart(doc, s, i - 1);
      break;
    }
    if (w === '-' && doc.end[i] !== doc.start[i + 1]) break;
    i--;
  }
  return i + 1;
}

/** True if a clause follows the verb, not a bare object. */
function clauseFollows(doc: Document, verb: number, limit: number): boolean {
  if (is(doc, verb + 1, CUT_NOUN) || doc.quantities.has(verb + 1)) return false;
  for (let i = verb + 1; i < limit && i < verb + 14; i++) {
    const w = doc.word[i] as string;
    if (w === 'that' || isMark(doc, i) || w === ':') return true;
    if (/^(?:will|would|is|was|are|were|has|had|have|could|may|plans?|planned|intends|expects)$/.test(w))
      return i > verb + 1;
    if (/^(?:it|they|he|she|we)$/.test(w) && i < verb + 8) return true;
    if (/^[,;.()]$/.test(w) && i > verb + 4) return false;
    if (i === verb + 1 && /^(?:plans?|an?|to)$/.test(w)) return false;
  }
  return false;
}

/** Skips "on Tuesday", "in a statement" and the like. */
function behindAdjunct(doc: Document, from: number, limit: number): number {
  let i = from;
  while (i < limit && i < from + 12 && !/^[,.;:"“”]$/.test(doc.word[i] as string)) i++;
  return i;
}

/** True if nothing that was said can follow: the sentence ends, or only an adjunct of time or place comes. */
function endsStatement(doc: Document, from: number, limit: number): boolean {
  const to = behindAdjunct(doc, from, limit);
  if (to >= limit - 1 || /^[.,;]$/.test(doc.word[to] as string)) {
    const rest = phrase(doc, from, to);
    return (
      rest === '' ||
      (doc.word[from - 1] === 'told' &&
        to - from < 9 &&
        doc.word[from - 2] !== 'and' &&
        !/\b(?:that|it|they|will|would|to)\b/.test(rest)) ||
      /^(?:on|in|at|late|earlier|last|this|during|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|to|via|through|by|when|after)\b/.test(
        rest,
      ) ||
      (to === from && !/^[:“"]$/.test(doc.word[to] ?? ''))
    );
  }
  return false;
}

/** Who the subject of a verb of saying is; pronouns go back to the last speaker of their kind. */
function speakerFor(
  doc: Document,
  s: Sentence,
  subject: TokenRange,
  earlier: readonly Statement[],
): Voiced | null {
  const last = doc.word[subject[1] - 1] as string;
  if (last === 'he' || last === 'she') {
    const spoken = earlier.filter((x) => isPerson(x.speaker) || isNamed(doc, x.speaker));
    return (
      spoken.filter((x) => isNamed(doc, x.speaker)).at(-1)?.speaker ??
      spoken.at(-1)?.speaker ?? { type: 'executive', name: null }
    );
  }
  if (last === 'it' || last === 'they') {
    for (let k = earlier.length - 1; k >= 0; k--) {
      const before = earlier[k] as Statement;
      if (s.index - before.sentence > 2) break;
      if (
        last === 'it'
          ? !isPerson(before.speaker) && before.speaker.type !== 'sources'
          : before.speaker.type !== 'executive'
      )
        return before.speaker;
    }
    return { type: 'company', name: null };
  }
  if (last === 'who') {
    const who = subject[1] - 1;
    return who > s.from ? voiceOf(doc, [phraseStart(doc, s, who - 1), who]) : null;
  }
  return voiceOf(doc, subject);
}

/** True for a person of the article: a spokeswoman by name too. */
const isNamed = (doc: Document, speaker: Voiced): boolean =>
  speaker.name !== null && people(doc).has(speaker.name.toLowerCase().split(' ').at(-1) ?? '');

const isPerson = (speaker: Voiced): boolean =>
  speaker.type === 'executive' ||
  (speaker.name !== null &&
    /\s/.test(speaker.name) &&
    speaker.type !== 'media' &&
    speaker.type !== 'company') ||
  speaker.type === 'sources' ||
  speaker.type === 'analyst';
