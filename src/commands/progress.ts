/** A single line on a terminal that tells how far fetching has come; nothing anywhere else. */
export interface Progress {
  fetching(address: string): void;
  /** Takes the line away, before something else is written or at the end. */
  clear(): void;
}

export function progress(quiet: boolean): Progress {
  const { stderr } = process;
  let fetched = 0;
  let shown = false;
  return {
    fetching(address) {
      fetched++;
      // One address is no progress to speak of.
      if (quiet || !stderr.isTTY || fetched < 2) return;
      const line = `fetching ${fetched}: ${address}`.slice(0, (stderr.columns || 80) - 1);
      stderr.write(`\r\u001b[K${line}`);
      shown = true;
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
