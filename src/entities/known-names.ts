import type { Document } from '../text/document.ts';

/**
 * Names of several words that the middle of some sentence settled. They tell what a capital at the start of
 * another one means ("Full Circle said"). Lookups take as long as there are lengths of names, not names.
 */
export class KnownNames {
  readonly #names = new Set<string>();
  /** Lengths in tokens of the names with this first word, the longest first. */
  readonly #lengths = new Map<string, number[]>();

  add(words: readonly string[]): void {
    this.#names.add(words.join(' '));
    const first = words[0] as string;
    const lengths = this.#lengths.get(first) ?? [];
    if (lengths.includes(words.length)) return;
    this.#lengths.set(
      first,
      [...lengths, words.length].sort((a, b) => b - a),
    );
  }

  /** How many tokens the longest known name at token i takes, 0 where none stands there. */
  lengthAt(doc: Document, i: number): number {
    const lengths = this.#lengths.get(doc.word[i] as string) ?? [];
    return (
      lengths.find((n) => i + n <= doc.word.length && this.#names.has(doc.word.slice(i, i + n).join(' '))) ??
      0
    );
  }

  /** Whether a name begins with this word. */
  begins(word: string): boolean {
    return this.#lengths.has(word);
  }
}
