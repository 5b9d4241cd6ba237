import { printable } from '../report/words.ts';

/** A single line on a terminal that tells how far fetching has come; nothing anywhere else. */
export interface Progress {
  fetching(address: string): void;
}

/** There is one terminal, so whether the line stands there is one fact for all who write to it. */
let shown = false;

export function progress(quiet: boolean): Progress {
  const { stderr } = process;
  let fetched = 0;
  return {
    fetching(address) {
      fetched++;
      // One address is no progress to speak of.
      if (quiet || !stderr.isTTY || fetched < 2) return;
      const line = printable(`fetching ${fetched}: ${address}`).slice(0, (stderr.columns || 80) - 1);
      stderr.write(`\r\u001b[K${line}`);
      shown = true;
    },
  };
}

/** Takes the line away, before something else is written or at the end. */
export function clearProgress(): void {
  if (shown) process.stderr.write('\r\u001b[K');
  shown = false;
}
