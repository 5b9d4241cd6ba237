import { parentPort, workerData } from 'node:worker_threads';
import { IDLE, SHARED, type Work, type WorkOptions } from './messages.ts';
import { work } from './work.ts';

/** What a worker thread runs: one chunk after the other, telling in shared memory at which record it is. */
const { options, shared } = workerData as {
  readonly options: WorkOptions;
  readonly shared: SharedArrayBuffer;
};
const state = new Int32Array(shared);

parentPort!.on('message', async (message: Work) => {
  const done = await work(message, options, (index) => {
    Atomics.store(state, SHARED.index, index);
    Atomics.add(state, SHARED.progress, 1);
  });
  Atomics.store(state, SHARED.index, IDLE);
  parentPort!.postMessage(done);
});
