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
  /** What the tests of words found, by the number of the test: 0 not tried, 1 no, 2 yes. */
  readonly tested: Uint8Array;
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

/** Most tests of words that there can be. */
const MOST_TESTS = 64;
let tests = 0;

/** A test of a word by itself that is made once for each word and then remembered with it. */
export interface WordTest {
  /** True if the word of token i passes; false beyond the text. */
  at(doc: Words, i: number): boolean;
}

interface Words {
  readonly kept: readonly Word[];
}

/** A test that many tokens of every text are put to. @param passes of the word in lower case, always the same for a word */
export function wordTest(passes: RegExp | ReadonlySet<string> | ((word: string) => boolean)): WordTest {
  const number = tests++;
  if (number >= MOST_TESTS) throw new Error(`word tests: more than ${MOST_TESTS}`);
  return {
    at({ kept }, i) {
      const word = i >= 0 && i < kept.length ? (kept[i] as Word) : undefined;
      if (word === undefined) return false;
      const { tested } = word.facts ?? factsOf(word);
      const known = tested[number] as number;
      if (known !== 0) return known === 2;
      const found =
        typeof passes === 'function'
          ? passes(word.text)
          : passes instanceof RegExp
            ? passes.test(word.text)
            : passes.has(word.text);
      tested[number] = found ? 2 : 1;
      return found;
    },
  };
}

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
    tested: new Uint8Array(MOST_TESTS),
    named: 0,
    given: -1,
  };
  word.facts = facts;
  return facts;
}
