/** Work that may start before its turn: `start` begins it, its results are taken when their turn comes. */
export interface Task<T> {
  start(): AsyncIterable<T>;
  /** Gives up what was started and will not be taken. */
  cancel?(): void;
}

/**
 * The results of all tasks in the order of the tasks, while up to `ahead` tasks have been started. A result
 * that is ready comes out even while the next task is still being waited for. The signal ends it early.
 */
export async function* inOrder<T>(
  tasks: AsyncIterable<Task<T>>,
  ahead: number,
  signal?: AbortSignal,
): AsyncGenerator<T> {
  const queue: { readonly task: Task<T>; readonly results: AsyncIterable<T> }[] = [];
  const state = { ended: false, stopped: false, failure: undefined as unknown };
  let arrived = (): void => {};
  let room = (): void => {};

  const pump = async (): Promise<void> => {
    try {
      for await (const task of tasks) {
        if (state.stopped) return;
        queue.push({ task, results: task.start() });
        arrived();
        while (queue.length >= ahead && !state.stopped) {
          await new Promise<void>((resolve) => {
            room = resolve;
          });
        }
        if (state.stopped) return;
      }
    } catch (error) {
      state.failure = error;
    } finally {
      state.ended = true;
      arrived();
    }
  };
  void pump();
  signal?.addEventListener('abort', () => arrived());

  try {
    for (;;) {
      if (signal?.aborted) return;
      const head = queue[0];
      if (head !== undefined) {
        yield* head.results;
        queue.shift();
        room();
      } else if (state.ended) {
        if (state.failure !== undefined) throw state.failure;
        return;
      } else {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
    }
  } finally {
    state.stopped = true;
    room();
    for (const { task } of queue) task.cancel?.();
  }
}
