// How much memory an archive of 2 GB takes against one of 100 MB (target: within 20 %). Both are generated while they
// are read, so they need no disk. One article in twenty tells of a job cut, each of another; the others, which are gone
// as soon as the gate has seen them, come again and again, so that the run takes minutes and not an hour.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonLine, tells } from './news.mjs';

const SIZES = [100e6, 2e9];
/** Lines that are written at once, of which the first few tell of job cuts. */
const AT_ONCE = 200;
const TOLD = AT_ONCE / 20;
const CALM_KINDS = 100;

const tool = fileURLToPath(new URL('../cutline.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cutline-bench-'));

const numbers = (count) => Array.from({ length: count }, (_, i) => i);
const calm = numbers(CALM_KINDS).map((kind) => {
  const from = kind * AT_ONCE * 2;
  const some = numbers(AT_ONCE * 2).map((i) => from + i);
  return some
    .filter((number) => !tells(number))
    .slice(0, AT_ONCE - TOLD)
    .map(jsonLine)
    .join('');
});

/** Article number so-and-so of those that tell of a cut. */
const told = (index) => jsonLine(index * 10 + 3);

/** The summary of a run over so many bytes of JSON Lines. */
async function run(bytes) {
  const summary = join(folder, 'summary.json');
  const args = ['batch', '-', '-q', '--progress', 'none', '--summary', summary];
  const child = spawn(process.execPath, [tool, ...args], { stdio: ['pipe', 'ignore', 'inherit'] });
  const closed = once(child, 'close');
  for (let written = 0, turn = 0; written < bytes; turn++) {
    const lines = numbers(TOLD).map((i) => told(turn * TOLD + i));
    const text = lines.join('') + calm[turn % CALM_KINDS];
    written += text.length;
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
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
