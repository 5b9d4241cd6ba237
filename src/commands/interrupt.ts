/** Exit codes that a shell gives to a process ended by a signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Whether the user asked to stop (Ctrl-C), and the exit code to end with. */
export interface Interrupt {
  readonly exitCode: number | null;
  /** The values until the user asks to stop; the value being made then is given up. */
  until<T>(values: AsyncIterable<T>): AsyncIterable<T>;
}

/** From now on the first Ctrl-C ends the work in good order, the second one ends the process at once. */
export function watchInterrupt(): Interrupt {
  let exitCode: number | null = null;
  const waiting = new Set<() => void>();
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      exitCode = code;
      process.once(signal, () => process.exit(code));
      for (const giveUp of waiting) giveUp();
    });
  }
  return {
    get exitCode() {
      return exitCode;
    },
    async *until<T>(values: AsyncIterable<T>) {
      const iterator = values[Symbol.asyncIterator]();
      while (exitCode === null) {
        const next = await orStopped(iterator.next(), waiting);
        if (next === null || next.done) return;
        yield next.value;
      }
    },
  };
}

/**
 * What a promise comes to, or null where it is given up before. A race against a promise that lasts as long as the
 * process would keep every value for as long.
 */
function orStopped<T>(coming: Promise<T>, waiting: Set<() => void>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(null);
    waiting.add(giveUp);
    coming.then(resolve, reject).finally(() => waiting.delete(giveUp));
  });
}
