import { setTimeout } from 'node:timers/promises';

/** Time as the waiting between requests sees it. */
export interface Clock {
  /** In milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds. @throws AbortError when the signal ends the waiting */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, signal ? { signal } : {}),
};
