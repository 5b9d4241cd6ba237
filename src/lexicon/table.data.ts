import { keyOf } from '../text/words.ts';
import { readEntries } from './entries.ts';

/** The lexicon as it lies in the bundle: nothing of it needs to be read before a word is asked for. */
export interface LexiconData {
  /** All words and phrases, one after the other. */
  readonly words: string;
  /** Integers of 32 bits in base64: see index.ts. */
  readonly integers: string;
}

/** The lexicon as plain data; worked out when the tool is built (see bin/build.mjs). */
export function lexiconData(): LexiconData {
  const entries = [...readEntries()];
  let slots = 1024;
  while (slots < entries.length * 2) slots *= 2;
  const table = new Int32Array(slots);
  const rows: number[] = [];
  let words = '';
  const add = (text: string): readonly [from: number, to: number] => {
    words += text;
    return [words.length - text.length, words.length];
  };
  for (const [word, { low, high, phrases }] of entries) {
    const key = keyOf(word);
    let slot = key & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    // A row follows the table, so that no row begins at 0.
    table[slot] = slots + 1 + rows.length;
    rows.push(key, ...add(word), low, high, phrases.length);
    for (const p of phrases) rows.push(...add(p.words.join(' ')), p.low, p.high);
  }
  const integers = Int32Array.from([slots, ...table, ...rows]);
  return { words, integers: Buffer.from(integers.buffer).toString('base64') };
}
