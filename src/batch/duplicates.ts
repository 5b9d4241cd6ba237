import type { Claim } from '../schema.ts';
import { resemblance, VALUES } from './minhash.ts';

/** Articles whose texts resemble each other at least so much are copies of one story. */
const THRESHOLD = 0.5;

/** What tells whether an article is a copy of another. */
export interface Fingerprint {
  /** See `minhash`. */
  readonly signature: Uint8Array;
  /** What the main claim says; see `mainClaimKey`. */
  readonly key: string;
}

/**
 * What the main claim says: a copy of a story says the same. Notices written from one template resemble each
 * other as much as copies do, but tell of different employers or numbers.
 */
export function mainClaimKey({ company, count, percent }: Claim): string {
  const numbers = [count?.value, count?.low, count?.high, count?.vague, percent?.value];
  return [company?.name.toLowerCase(), ...numbers].map((v) => v ?? '').join('|');
}

/**
 * Finds the copies among the articles with claims, in the order in which they are given: the first of a story
 * is the original. Memory: about 150 bytes an article.
 */
export class Duplicates {
  readonly #last = new Map<string, number>();
  readonly #originals: string[] = [];
  #signatures = new Uint8Array(1024 * VALUES);
  #before = new Int32Array(1024);
  #count = 0;

  /** @returns the id of the article that this one is a copy of, or null */
  add(id: string, { signature, key }: Fingerprint): string | null {
    for (let at = this.#last.get(key) ?? -1; at >= 0; at = this.#before[at]!) {
      const other = this.#signatures.subarray(at * VALUES, (at + 1) * VALUES);
      const like = resemblance(signature, other);
      if (like < THRESHOLD) continue;
      const original = this.#originals[at]!;
      if (like < 1) this.#keep(original, signature, key);
      return original;
    }
    this.#keep(id, signature, key);
    return null;
  }

  #keep(original: string, signature: Uint8Array, key: string): void {
    const at = this.#count++;
    if (at === this.#before.length) {
      const signatures = new Uint8Array(this.#signatures.length * 2);
      signatures.set(this.#signatures);
      this.#signatures = signatures;
      const before = new Int32Array(this.#before.length * 2);
      before.set(this.#before);
      this.#before = before;
    }
    this.#signatures.set(signature, at * VALUES);
    this.#originals.push(original);
    this.#before[at] = this.#last.get(key) ?? -1;
    this.#last.set(key, at);
  }
}
