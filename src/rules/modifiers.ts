import { bits } from '../lexicon/classes.ts';
import { longestFrom, roleVocabulary } from '../lexicon/occupations.ts';
import type { Site } from '../text/attached.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { TokenRange } from '../types.ts';
import { namesPeople } from './groups.ts';

const STOP = bits(
  'VERB',
  'AUX',
  'MODAL',
  'PREP',
  'PRONOUN',
  'SAY',
  'CUT_BASE',
  'CUT_PAST',
  'CUT_ING',
  'CUT_S',
  'DET',
  'POSS',
  'NEG',
);
/** Farthest that a modifier stands from its noun, in tokens. */
const REACH = 9;

/**
 * The phrases that stand before the noun of a cut and modify it, the last one with the noun where that is a
 * word for people by what they do: "300 mortgage and sales jobs" -> "mortgage", "sales"; "60 directors" ->
 * "directors". Where the words of cutting are the noun ("station agent layoffs"), what stands before them.
 */
export function modifiersOf({ doc, sentence, mention }: Site): TokenRange[] {
  if (!mention) return [];
  const head = mention.noun ?? (isNoun(doc, mention.trigger) ? mention.trigger : null);
  if (!head) return [];
  // "extends its shutdown, furloughs workers": a verb after all.
  if (!mention.noun && doc.word[head[0] - 1] === ',') return [];
  const quantity = mention.quantity ?? mention.percent;
  const left = Math.max(sentence.from, head[0] - REACH);
  // An occupation is itself the role; a plain word for jobs or people is not.
  let i = head[0];
  while (i > left && modifies(doc, i - 1) && !(quantity && i - 1 < quantity.to && i - 1 >= quantity.from))
    i--;
  const end = mention.noun ? mention.noun[1] : head[0];
  const pieces = split(doc, i, end);
  const last = pieces.at(-1);
  // "slashed services and staff": what stands before the bare noun is another object.
  if (mention.noun && last && last[1] - last[0] === 1 && pieces.length > 1)
    return pieces.filter((piece) => piece === last || namesPeople(doc, piece));
  return pieces;
}

/** True if the words of cutting are a noun ("layoffs", "job cuts"), not a verb. */
function isNoun(doc: Document, trigger: TokenRange): boolean {
  return is(doc, trigger[0], bits('LAYOFF', 'CUTS', 'JOB', 'STAFF')) || doc.phrases.has(trigger[0]);
}

function modifies(doc: Document, i: number): boolean {
  const word = doc.word[i] as string;
  const shape = doc.shape[i] as number;
  if (/^(?:and|or|&|,|-|\/)$/.test(word)) return true;
  if (shape === SHAPE.punct || shape === SHAPE.symbol || word === "'s") return false;
  if (roleVocabulary().has(word) || is(doc, i, bits('PLACE', 'DEMONYM', 'ADJ'))) return true;
  if (inPhrase(doc, i)) return true;
  return !is(doc, i, STOP);
}

/** True if token i is inside a phrase of the role vocabulary ("and" of "research and development"). */
function inPhrase(doc: Document, i: number): boolean {
  for (let from = Math.max(0, i - 3); from <= i; from++) {
    const longest = longestFrom(doc.word[from] as string);
    for (let to = Math.max(i + 1, from + 2); to <= from + longest; to++)
      if (roleVocabulary().has(doc.word.slice(from, to).join(' '))) return true;
  }
  return false;
}

function split(doc: Document, from: number, to: number): TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!/^(?:and|or|&|,|\/)$/.test(doc.word[i] as string)) continue;
    if (/^(?:and|&)$/.test(doc.word[i] as string) && inPhrase(doc, i)) continue;
    if (i > start) pieces.push([start, i]);
    start = i + 1;
  }
  if (to > start) pieces.push([start, to]);
  return pieces;
}
