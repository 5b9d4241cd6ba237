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
  let stop = (_: 'stop'): void => {};
  const stopped = new Promise<'stop'>((resolve) => {
    stop = resolve;
  });
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      exitCode = code;
      process.once(signal, () => process.exit(code));
      stop('stop');
    });
  }
  return {
    get exitCode() {
      return exitCode;
    },
    async *until<T>(values: AsyncIterable<T>) {
      const iterator = values[Symbol.asyncIterator]();
      while (exitCode === null) {
        const next = await Promise.race([iterator.next(), stopped]);
        if (next === 'stop' || next.done) return;
        yield next.value;
      }
    },
  };
}
