import type { Entry } from './classes.ts';
import { bits } from './classes.ts';
import { CUTTING } from './cutting.ts';
import { GRAMMAR } from './grammar.ts';
import { NAMES } from './names.ts';
import { OCCUPATIONS } from './occupation-entries.ts';
import { PLACES } from './places.ts';
import { QUANTITY } from './quantity.ts';

/** What the lexicon says of a word: its classes, and the phrases that begin with it, longest first. */
export interface Lexeme {
  low: number;
  high: number;
  phrases: { readonly words: readonly string[]; low: number; high: number }[];
}

/** Every word of the lexicon in lower case with what is known of it. */
export function readEntries(): Map<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>();
  for (const entry of [...CUTTING, ...GRAMMAR, ...NAMES, ...QUANTITY, ...OCCUPATIONS, ...PLACES])
    enter(lexicon, entry);
  for (const lexeme of lexicon.values()) lexeme.phrases.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

function enter(lexicon: Map<string, Lexeme>, entry: Entry): void {
  const { low, high } = bits(...entry.classes);
  for (const item of entry.words.split(',')) {
    const plain = item.trim();
    // The tokenizer splits genitives off. Most entries are one word; the rest of the work is for phrases.
    const words = /[\s']/.test(plain) ? plain.replace(/(\w)('s)\b/g, '$1 $2').split(/\s+/) : [plain];
    const first = words[0] as string;
    const lexeme = lexicon.get(first) ?? { low: 0, high: 0, phrases: [] };
    lexicon.set(first, lexeme);
    if (words.length === 1) {
      lexeme.low |= low;
      lexeme.high |= high;
      continue;
    }
    const same = lexeme.phrases.find(
      (p) => p.words.length === words.length && p.words.every((w, i) => w === words[i]),
    );
    if (same) {
      same.low |= low;
      same.high |= high;
    } else lexeme.phrases.push({ words, low, high });
  }
}
