import { bit } from '../lexicon/classes.ts';
import type { Lexeme } from '../lexicon/entries.ts';
import { lexemeOf } from '../lexicon/index.ts';
import { numberOfNamed, numbersGiven } from './profile.ts';
import type { Word } from './words.ts';

/** What is known of a word by itself, wherever it stands. */
export interface WordFacts {
  /** Word classes, see CLASSES. */
  readonly low: number;
  readonly high: number;
  /** The phrases of the lexicon that begin with it, longest first; null where there are none. */
  readonly phrases: Lexeme['phrases'] | null;
  /** True for what may begin a quantity, or a percentage, without being in a class that tells so. */
  readonly mayBeQuantity: boolean;
  readonly mayBePercent: boolean;
  /** The number by which patterns name it; 0 where none does. */
  named: number;
  /** How many words had a number when `named` was looked up. */
  given: number;
}

const NUMBER = bit('NUMBER');
const DIGITS = /^[\d.,]+[km]?$/i;
const QUANTITY =
  /^(?:a|an|between|from|anywhere|half|as|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[a-z]+-[a-z]+)$/;
const PERCENT = /^(?:a|an|one-\w+|two-\w+|three-\w+|between|halv\w+|half)$/;

/** The facts of a word, looked up once. */
export function factsOf(word: Word): WordFacts {
  const facts = word.facts ?? lookUp(word);
  if (facts.given !== numbersGiven()) {
    facts.named = numberOfNamed(word.text);
    facts.given = numbersGiven();
  }
  return facts;
}

function lookUp(word: Word): WordFacts {
  const digits = DIGITS.test(word.text) && /^\d/.test(word.text);
  const lexeme = digits ? { ...NUMBER, phrases: [] } : lexemeOf(word.text, word.key);
  const facts: WordFacts = {
    low: lexeme?.low ?? 0,
    high: lexeme?.high ?? 0,
    phrases: lexeme && lexeme.phrases.length > 0 ? lexeme.phrases : null,
    mayBeQuantity: QUANTITY.test(word.text),
    mayBePercent: PERCENT.test(word.text),
    named: 0,
    given: -1,
  };
  word.facts = facts;
  return facts;
}
