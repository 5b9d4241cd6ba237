import type { Clock } from './clock.ts';

interface Host {
  active: number;
  readonly waiting: (() => void)[];
  /** When the next request may start, in milliseconds since 1970. */
  next: number;
  /** Until when nothing may start at all, in milliseconds since 1970. */
  pausedUntil: number;
}

/** Keeps the load on each server low: so many requests at a time, so long between the starts of two. */
export class Hosts {
  readonly #hosts = new Map<string, Host>();
  readonly #limit: number;
  readonly #clock: Clock;

  /** @param limit requests to one host at the same time */
  constructor(limit: number, clock: Clock) {
    this.#limit = Math.max(1, limit);
    this.#clock = clock;
  }

  /**
   * Does the work when the host's turn comes.
   * @param delay from the start of this work to the next one on the host, in milliseconds
   */
  async turn<T>(
    name: string,
    delay: number,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    const host = this.#host(name);
    while (host.active >= this.#limit) await new Promise<void>((resolve) => host.waiting.push(resolve));
    host.active += 1;
    try {
      const now = this.#clock.now();
      const start = Math.max(now, host.next, host.pausedUntil);
      host.next = start + delay;
      for (let wait = start - now; wait > 0; wait = host.pausedUntil - this.#clock.now()) {
        await this.#clock.sleep(wait, signal);
      }
      return await work();
    } finally {
      host.active -= 1;
      host.waiting.shift()?.();
    }
  }

  /** Lets nothing start on the host for so many milliseconds. */
  pause(name: string, milliseconds: number): void {
    const host = this.#host(name);
    host.pausedUntil = Math.max(host.pausedUntil, this.#clock.now() + milliseconds);
  }

  #host(name: string): Host {
    let host = this.#hosts.get(name);
    if (host === undefined) {
      host = { active: 0, waiting: [], next: 0, pausedUntil: 0 };
      this.#hosts.set(name, host);
    }
    return host;
  }
}
