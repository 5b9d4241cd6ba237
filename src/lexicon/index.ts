import { keyOf } from '../text/words.ts';
import type { Lexeme } from './entries.ts';
import { lexiconData } from './table.data.ts';

export type { Lexeme } from './entries.ts';

/**
 * The lexicon as an open-addressed table. Integers: the number of slots; for each slot where its row begins, or
 * 0; the rows: key, ends of the word in `words`, classes (low, high), number of phrases, and for each phrase its
 * ends in `words` and its classes.
 */
class Lexicon {
  readonly #words: string;
  readonly #integers: Int32Array;
  readonly #mask: number;
  /** What was read from the rows, by where they begin. */
  readonly #read = new Map<number, Lexeme>();

  constructor({ words, integers }: ReturnType<typeof lexiconData>) {
    const bytes = Buffer.from(integers, 'base64');
    this.#words = words;
    this.#integers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    this.#mask = (this.#integers[0] as number) - 1;
  }

  get(word: string, key: number): Lexeme | undefined {
    const integers = this.#integers;
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = integers[slot + 1] as number;
      if (at === 0) return undefined;
      if (integers[at] !== key) continue;
      const from = integers[at + 1] as number;
      if ((integers[at + 2] as number) - from !== word.length || !this.#words.startsWith(word, from))
        continue;
      let lexeme = this.#read.get(at);
      if (!lexeme) {
        lexeme = this.#lexemeAt(at);
        this.#read.set(at, lexeme);
      }
      return lexeme;
    }
  }

  #lexemeAt(row: number): Lexeme {
    const [low = 0, high = 0, count = 0] = this.#integers.subarray(row + 3, row + 6);
    const phrases: Lexeme['phrases'] = [];
    for (let at = row + 6; phrases.length < count; at += 4) {
      const [from = 0, to = 0, low = 0, high = 0] = this.#integers.subarray(at, at + 4);
      phrases.push({ words: this.#words.slice(from, to).split(' '), low, high });
    }
    return { low, high, phrases };
  }
}

let lexicon: Lexicon | undefined;

/**
 * What the lexicon says of a word in lower case. The lexicon is read when the first word is asked for: most texts
 * end at the gate.
 * @param key the word's key
 */
export function lexemeOf(word: string, key = keyOf(word)): Lexeme | undefined {
  lexicon ??= new Lexicon(lexiconData());
  return lexicon.get(word, key);
}
