// How much memory an archive of 2 GB takes against one of 100 MB (target: within 20 %). Both are generated while they
// are read, so they need no disk. Takes some minutes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonLine } from './news.mjs';

const SIZES = [100e6, 2e9];
const AT_ONCE = 200;

const tool = fileURLToPath(new URL('../cutline.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cutline-bench-'));

/** The summary of a run over so many bytes of JSON Lines. */
async function run(bytes) {
  const summary = join(folder, 'summary.json');
  const args = ['batch', '-', '-q', '--progress', 'none', '--summary', summary];
  const child = spawn(process.execPath, [tool, ...args], { stdio: ['pipe', 'ignore', 'inherit'] });
  const closed = once(child, 'close');
  for (let written = 0, number = 0; written < bytes; number += AT_ONCE) {
    const lines = Array.from({ length: AT_ONCE }, (_, i) => jsonLine(number + i)).join('');
    written += lines.length;
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`cutline batch ended with ${code}`);
  return JSON.parse(readFileSync(summary, 'utf8'));
}

try {
  let first;
  for (const size of SIZES) {
    const { peak_memory: peak, records, articles_with_claims: told } = await run(size);
    first ??= peak;
    const input = size < 1e9 ? `${size / 1e6} MB` : `${size / 1e9} GB`;
    console.log(
      `  ${`${input}, ${records} records, ${told} with claims`.padEnd(52)} ${`${Math.round(peak / 1e6)} MB`.padStart(10)}   ${(peak / first).toFixed(2)} x`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
