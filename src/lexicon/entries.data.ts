import type { Entry } from './classes.ts';
import { bits } from './classes.ts';
import { CUTTING } from './cutting.ts';
import { GRAMMAR } from './grammar.ts';
import type { Lexeme } from './index.ts';
import { NAMES } from './names.ts';
import { OCCUPATIONS } from './occupation-entries.ts';
import { PLACES } from './places.ts';
import { QUANTITY } from './quantity.ts';

const all: readonly Entry[] = [...CUTTING, ...GRAMMAR, ...NAMES, ...QUANTITY, ...OCCUPATIONS, ...PLACES];

/** The lexicon as plain data; worked out when the tool is built (see bin/build.mjs). */
export const entries = (): readonly (readonly [word: string, lexeme: Lexeme])[] => [...build(all)];

function build(entries: readonly Entry[]): Map<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>();
  for (const entry of entries) {
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
      } else {
        const same = lexeme.phrases.find(
          (p) => p.words.length === words.length && p.words.every((w, i) => w === words[i]),
        );
        if (same) {
          same.low |= low;
          same.high |= high;
        } else lexeme.phrases.push({ words, low, high });
      }
    }
  }
  for (const lexeme of lexicon.values()) lexeme.phrases.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}
