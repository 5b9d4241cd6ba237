import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is, perDocument } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import { wordTest } from '../text/word-facts.ts';
import type { TokenRange } from '../types.ts';
import { isMark, quotationAt } from './quotations.ts';
import {
  behindAdjunct,
  behindQuotation,
  bodyStart,
  clauseFollows,
  endsStatement,
  firstComma,
  isTimeAdjunct,
  mainSubject,
  mainSubjectEnd,
  nounPhraseEnd,
  phraseStart,
  startsNounPhrase,
  subjectBefore,
  withStart,
} from './subjects.ts';
import { people, type Voiced, voiceOf } from './voices.ts';

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
  'added adds informed notified announces announced announce unveiled unveils outlined detailed confirmed revealed disclosed reported reports report indicated indicates hinted mentioned pledged shared posted expects estimates estimated claimed claims denied denies promised',
);
/** These take the reason itself as their object. */
const CITING = words('blamed blames cited cites attributed attributes');
/** Verbs that cite with words of their own: "pointed to falling sales", "spoke of cheaper rivals", "laid the blame on". */
function citesWith(doc: Document, i: number): boolean {
  const next = doc.word[i + 1];
  switch (doc.word[i]) {
    case 'pointed':
    case 'points':
      return next === 'to';
    case 'spoke':
      return next === 'of';
    case 'laid':
    case 'lays':
    case 'put':
      return (next === 'the' && doc.word[i + 2] === 'blame') || next === 'blame';
    default:
      return false;
  }
}
/** Participles: the speaker is the subject of the clause that they hang on. */
const PARTICIPLES = words(
  'saying adding noting citing blaming arguing explaining warning telling claiming attributing stating emphasizing emphasising reporting',
);

const ADVERB = bits('ADV');
const AUX = bits('AUX');
const BE = bits('BE');
const PRONOUN = bits('PRONOUN');
/** Statements back to which "he" and "she" may point. */
const MEMORY = 40;
/** Tokens above which a sentence is no prose; such are passed over, so that time stays linear. */
const LONGEST = 400;

/** What was read of a document: sentence by sentence, as far as somebody asked. */
interface Reading {
  readonly found: Statement[];
  readonly bySentence: Statement[][];
}

const readings = perDocument((): Reading => ({ found: [], bySentence: [] }));

/** The statements and announcements of a sentence outside quotation marks, in order, with pronouns led back to who was named before. */
export const statementsIn = (doc: Document, sentence: number): readonly Statement[] =>
  readTo(doc, sentence).bySentence[sentence] ?? [];

/** Reads on to a sentence, as pronouns take up who spoke before. */
function readTo(doc: Document, sentence: number): Reading {
  const reading = readings(doc);
  const { found, bySentence } = reading;
  while (bySentence.length <= sentence && bySentence.length < doc.sentences.length) {
    const before = found.length;
    readSentence(doc, doc.sentences[bySentence.length] as Sentence, found);
    bySentence.push(found.slice(before));
  }
  return reading;
}

/** Words with which a statement may be made, before it is asked which. */
const MAKES = wordTest(
  new Set([
    ...SAYING,
    ...CITING,
    ...PARTICIPLES,
    'according',
    'pointed',
    'points',
    'spoke',
    'laid',
    'lays',
    'put',
  ]),
);

function readSentence(doc: Document, s: Sentence, found: Statement[]): void {
  if (s.to - s.from > LONGEST) return;
  for (let i = s.from; i < s.to; i++) {
    if (!MAKES.at(doc, i)) continue;
    const word = doc.word[i] as string;
    const made =
      word === 'according' && doc.word[i + 1] === 'to'
        ? accordingTo(doc, s, i, found)
        : SAYING.has(word) || CITING.has(word) || citesWith(doc, i)
          ? finite(doc, s, i, found)
          : PARTICIPLES.has(word)
            ? participle(doc, s, i, found)
            : null;
    if (made && !quotationAt(doc, [i, i + 1])) found.push(made);
  }
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

function participle(doc: Document, s: Sentence, i: number, earlier: readonly Statement[]): Statement | null {
  // "with the Gazette reporting that …", but "after reporting a loss".
  if (doc.word[i] === 'reporting' && doc.word[i + 1] !== 'that') return null;
  // "we are saying goodbye to 170 colleagues"
  if (/^(?:goodbye|farewell)$/.test(doc.word[i + 1] ?? '')) return null;
  const before = earlier.at(-1);
  const own = before?.sentence === s.index && before.verb < i ? before.speaker : null;
  const from = bodyStart(doc, s);
  const subject: TokenRange = [from, mainSubjectEnd(doc, from, i)];
  // "with its CEO Ada Brook saying that …"
  const near =
    (doc.shape[i - 1] === SHAPE.capital || doc.shape[i - 1] === SHAPE.upper) && i - 1 > s.from
      ? voiceOf(doc, [withStart(doc, s, i - 1), i])
      : null;
  const speaker = near ?? own ?? speakerFor(doc, s, subject, earlier) ?? { type: 'company', name: null };
  return {
    sentence: s.index,
    verb: i,
    subject: [i, i],
    speaker,
    before: null,
    after: [i + 1, clauseLimit(doc, i + 1, s.to)],
    announces: false,
  };
}

/** A semicolon ends what a verb of saying governs: round-ups string their items so. */
function clauseLimit(doc: Document, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (doc.word[i] === ';' && !quotationAt(doc, [i, i + 1])) return i;
  return limit;
}

function finite(doc: Document, s: Sentence, i: number, earlier: readonly Statement[]): Statement | null {
  const word = doc.word[i] as string;
  const cites = CITING.has(word) || citesWith(doc, i);
  // "vowed to press ahead", "tell staff to prepare": a plan or an order, not words.
  if ((doc.word[i + 1] === 'to' && !cites) || (/^tells?$/.test(word) && doc.word[i + 2] === 'to'))
    return null;
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
    // "Norvale--formerly a division of Orvis--told"
    let k = j - 1;
    while (k > s.from && !doc.word[k]?.startsWith('--')) k--;
    if (k > s.from) j = k - 1;
  }
  // "the bank, which in April said"
  const relative = j > s.from && doc.word[j] === 'which' ? (doc.word[j - 1] === ',' ? j - 2 : j - 1) : -1;
  const joined = j > s.from && /^(?:and|but|then)$/.test(doc.word[j] as string);
  const quoted = j >= s.from && (isMark(doc, j) || (doc.word[j] === ',' && isMark(doc, j - 1) && j > s.from));
  let subject: TokenRange | null = quoted
    ? null
    : relative >= s.from
      ? [phraseStart(doc, s, relative), relative + 1]
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
    // "added two officers" makes nothing known.
    return inverted || /^(?:adds|added)$/.test(word)
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
    after: [end, clauseLimit(doc, end, s.to)],
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

/** Who the subject of a verb of saying is; pronouns go back to the last speaker of their kind. */
function speakerFor(
  doc: Document,
  s: Sentence,
  subject: TokenRange,
  earlier: readonly Statement[],
): Voiced | null {
  const last = doc.word[subject[1] - 1] as string;
  if (last === 'he' || last === 'she') {
    const recent = earlier.slice(-MEMORY);
    return (
      recent.findLast((x) => isNamed(doc, x.speaker))?.speaker ??
      recent.findLast((x) => isPerson(x.speaker))?.speaker ?? { type: 'executive', name: null }
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
    // "Ada Brook, who blamed …"
    const who = doc.word[subject[1] - 2] === ',' ? subject[1] - 2 : subject[1] - 1;
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
