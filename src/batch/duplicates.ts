import type { Claim } from '../schema.ts';
import { resemblance, VALUES, wordHash } from './minhash.ts';

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

/** What is kept of each article: its signature, the hash of its key, where its id ends, the one before in its slot. */
interface Kept {
  readonly signatures: Uint8Array;
  readonly keys: Int32Array;
  readonly idEnds: Float64Array;
  readonly before: Int32Array;
}

const NONE = -1;
/** A second hash over the same words, so that two keys are taken for one hardly ever: 1 in 2^64. */
const SALT = '\0';

/**
 * Finds the copies among the articles with claims, in the order in which they are given: the first of a story
 * is the original. Memory: about 100 bytes and its id an article, in plain memory, since a run may hold millions.
 */
export class Duplicates {
  #capacity = 1024;
  #count = 0;
  #kept = room(this.#capacity);
  /** The last article of each slot of a hash table with as many slots as there is room for articles. */
  #last = new Int32Array(this.#capacity).fill(NONE);
  #ids = Buffer.allocUnsafeSlow(16 * this.#capacity);

  /** @returns the id of the article that this one is a copy of, or null */
  add(id: string, { signature, key }: Fingerprint): string | null {
    const [first, second] = [wordHash(key), wordHash(`${SALT}${key}`)];
    const { signatures, keys, before } = this.#kept;
    for (let at = this.#last[this.#slot(first)]!; at !== NONE; at = before[at]!) {
      if (keys[2 * at] !== first || keys[2 * at + 1] !== second) continue;
      const like = resemblance(signature, signatures.subarray(at * VALUES, (at + 1) * VALUES));
      if (like < THRESHOLD) continue;
      const original = this.#idOf(at);
      if (like < 1) this.#keep(original, signature, first, second);
      return original;
    }
    this.#keep(id, signature, first, second);
    return null;
  }

  #slot(hash: number): number {
    return hash & (this.#capacity - 1);
  }

  #idOf(at: number): string {
    const { idEnds } = this.#kept;
    return this.#ids.toString('utf8', at === 0 ? 0 : idEnds[at - 1], idEnds[at]);
  }

  #keep(original: string, signature: Uint8Array, first: number, second: number): void {
    if (this.#count === this.#capacity) this.#grow();
    const at = this.#count++;
    const { signatures, keys, idEnds, before } = this.#kept;
    const start = at === 0 ? 0 : idEnds[at - 1]!;
    const end = start + Buffer.byteLength(original);
    if (end > this.#ids.length) {
      const ids = Buffer.allocUnsafeSlow(2 * end);
      this.#ids.copy(ids);
      this.#ids = ids;
    }
    this.#ids.write(original, start);
    idEnds[at] = end;
    signatures.set(signature, at * VALUES);
    keys[2 * at] = first;
    keys[2 * at + 1] = second;
    before[at] = this.#last[this.#slot(first)]!;
    this.#last[this.#slot(first)] = at;
  }

  #grow(): void {
    this.#capacity *= 2;
    const kept = room(this.#capacity);
    kept.signatures.set(this.#kept.signatures);
    kept.keys.set(this.#kept.keys);
    kept.idEnds.set(this.#kept.idEnds);
    this.#last = new Int32Array(this.#capacity).fill(NONE);
    for (let at = 0; at < this.#count; at++) {
      const slot = this.#slot(kept.keys[2 * at]!);
      kept.before[at] = this.#last[slot]!;
      this.#last[slot] = at;
    }
    this.#kept = kept;
  }
}

const room = (articles: number): Kept => ({
  signatures: new Uint8Array(articles * VALUES),
  keys: new Int32Array(2 * articles),
  idEnds: new Float64Array(articles),
  before: new Int32Array(articles),
});
