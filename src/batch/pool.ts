import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { inOrder } from '../read/in-order.ts';
import type { Chunk } from './chunks.ts';
import { type Broken, type Done, IDLE, SHARED, type Work } from './messages.ts';

export interface PoolOptions {
  /** The script that a worker runs; see `thread.ts`. */
  readonly script: string;
  /** How many workers run at the same time. */
  readonly jobs: number;
  /** Longest time for one record, in milliseconds; 0 for any. */
  readonly timeout: number;
  /** Called with each chunk that is done. */
  readonly onDone: (chunk: Chunk) => void;
  /** Handed to each worker as `workerData.options`. */
  readonly options: unknown;
}

/** Chunks that are under way or done before their turn, for each worker; more would only take memory. */
const AHEAD = 3;

/** Room for the new objects of a worker. V8 would let it grow for as long as a run lasts, to no use. */
const YOUNG_MEGABYTES = 24;

/**
 * Runs chunks in worker threads; what became of them comes in their order. No more are taken than can be
 * worked on. A record that ends a worker, or keeps it for too long, becomes a problem: the worker is replaced
 * and does the rest of the chunk.
 * @throws Error where a worker cannot even start
 */
export async function* runChunks(chunks: AsyncIterable<Chunk>, pool: PoolOptions): AsyncGenerator<Done> {
  const threads = Array.from({ length: pool.jobs }, () => new Thread(pool));
  const idle = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];
  const run = async (chunk: Chunk): Promise<Done> => {
    const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)));
    try {
      const done = await thread.run(chunk);
      pool.onDone(chunk);
      return done;
    } finally {
      const next = waiting.shift();
      if (next) next(thread);
      else idle.push(thread);
    }
  };
  try {
    yield* inOrder(tasks(chunks, run), pool.jobs * AHEAD);
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

async function* tasks(chunks: AsyncIterable<Chunk>, run: (chunk: Chunk) => Promise<Done>) {
  for await (const chunk of chunks) {
    yield {
      start: () => {
        const done = run(chunk);
        done.catch(() => {}); // Its turn may never come; where it does, the failure is seen then.
        return (async function* () {
          yield await done;
        })();
      },
    };
  }
}

/** One worker thread after the other: where one ends, the next takes its place. */
class Thread {
  readonly #pool: PoolOptions;
  readonly #state = new Int32Array(new SharedArrayBuffer(SHARED.slots * 4));
  #worker: Worker | undefined;

  constructor(pool: PoolOptions) {
    this.#pool = pool;
  }

  /** @throws Error where the worker ends before it comes to any record */
  async run(chunk: Chunk): Promise<Done> {
    const broken: Broken[] = [];
    for (;;) {
      const result = await this.#attempt({ chunk, broken });
      if ('written' in result) return result;
      broken.push(result);
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const { script, options } = this.#pool;
    const worker = new Worker(script, {
      workerData: { options, shared: this.#state.buffer },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    worker.setMaxListeners(0);
    return worker;
  }

  /** What became of the chunk, or the record at which the worker ended. */
  async #attempt(work: Work): Promise<Done | Broken> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    Atomics.store(this.#state, SHARED.index, IDLE);
    const over = new AbortController();
    const listen = { signal: over.signal };
    try {
      const ended = Promise.race([
        once(worker, 'message', listen).then(([done]: Done[]) => done!),
        once(worker, 'exit', listen).then(([code]) => new Error(`the worker ended with ${code}`)),
        this.#timeout(over.signal),
      ]);
      worker.postMessage(work);
      const result = await ended;
      if (result !== 'timeout' && !(result instanceof Error)) return result;
      return await this.#replace(result);
    } catch (error) {
      if (over.signal.aborted) throw error;
      return await this.#replace(error instanceof Error ? error : new Error(String(error)));
    } finally {
      over.abort();
    }
  }

  /** Gives up the worker. @throws the failure where it is of no record */
  async #replace(failure: Error | 'timeout'): Promise<Broken> {
    const index = Atomics.load(this.#state, SHARED.index);
    await this.#worker?.terminate();
    this.#worker = undefined;
    if (failure === 'timeout') {
      const seconds = this.#pool.timeout / 1000;
      const message = `Reading it took longer than ${seconds} s and was given up; --timeout changes the limit.`;
      return { index, code: 'timeout', message };
    }
    if (index === IDLE) throw failure;
    const why = failure.message.replace(/\s+/g, ' ').slice(0, 200);
    return { index, code: 'crashed', message: `Reading it ended the worker (${why}); please report it.` };
  }

  /** Resolves when one record has been under way for too long. */
  #timeout(over: AbortSignal): Promise<'timeout'> {
    const { timeout } = this.#pool;
    return new Promise((resolve) => {
      if (timeout === 0) return;
      let progress = -1;
      let since = Date.now();
      const timer = setInterval(
        () => {
          const now = Atomics.load(this.#state, SHARED.progress);
          if (now !== progress || Atomics.load(this.#state, SHARED.index) === IDLE) {
            progress = now;
            since = Date.now();
          } else if (Date.now() - since > timeout) {
            clearInterval(timer);
            resolve('timeout');
          }
        },
        Math.min(250, Math.ceil(timeout / 4)),
      );
      over.addEventListener('abort', () => clearInterval(timer));
    });
  }
}
