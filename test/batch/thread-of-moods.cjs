'use strict';
// A worker as `src/batch/thread.ts` is one, whose records say what it does: "crash", "hang", "leave" or else.
const { parentPort, workerData } = require('node:worker_threads');
const state = new Int32Array(workerData.shared);

if (workerData.options.broken) throw new Error('cannot start');

parentPort.on('message', ({ chunk, broken }) => {
  const written = chunk.items.map((item, index) => {
    Atomics.store(state, 0, index);
    Atomics.add(state, 1, 1);
    const failed = broken.find((b) => b.index === index);
    if (failed)
      return {
        line: `${item.source}: ${failed.code}`,
        id: '',
        claims: 0,
        code: failed.code,
        fingerprint: null,
      };
    if (item.source.includes('crash')) throw new Error('as asked');
    if (item.source.includes('leave')) process.exit(3);
    while (item.source.includes('hang'));
    return { line: item.source, id: '', claims: 0, code: null, fingerprint: null };
  });
  Atomics.store(state, 0, -1);
  setTimeout(
    () => parentPort.postMessage({ written, records: written.length, noClaims: 0 }),
    Math.random() * 5,
  );
});
