import type { Document } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';

/** The words that a text writes with a small first letter, as an open-addressed table of the tokens that do. */
export class LowerWords {
  readonly #doc: Document;
  readonly #tokens: Int32Array;
  readonly #mask: number;

  constructor(doc: Document) {
    let slots = 64;
    while (slots < doc.size * 2) slots *= 2;
    this.#doc = doc;
    this.#mask = slots - 1;
    // Each slot has the number of a token and one, or 0.
    this.#tokens = new Int32Array(slots);
    for (let i = 0; i < doc.size; i++) {
      if (doc.shape[i] !== SHAPE.lower) continue;
      const slot = this.#slotOf(i);
      if (this.#tokens[slot] === 0) this.#tokens[slot] = i + 1;
    }
  }

  /** True if the word of token i stands somewhere in the text with a small first letter. */
  has(i: number): boolean {
    return this.#tokens[this.#slotOf(i)] !== 0;
  }

  /** The slot that has the word of token i, or the empty one where it belongs. */
  #slotOf(i: number): number {
    const { key, word } = this.#doc;
    for (let slot = (key[i] as number) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const other = (this.#tokens[slot] as number) - 1;
      if (other < 0 || (key[other] === key[i] && word[other] === word[i])) return slot;
    }
  }
}
