// Scores the built tool on the gold set that lies beside a checkout (../shared/gold), where there is one.
// npm run gold -- [--misses N] [--json]: further arguments go to the scorer.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const gold = join(root, '..', 'shared', 'gold');
if (!existsSync(join(gold, 'dev.gold.jsonl'))) {
  console.log('No gold set beside this checkout (../shared/gold): nothing to score.');
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), 'cutline-gold-'));
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
let status = 1;
try {
  const predicted = join(scratch, 'predicted.jsonl');
  status = node('bin/cutline.cjs', join(gold, 'dev.jsonl'), '--text', '--quiet', '--output', predicted);
  if (status === 1) console.error('Some of the articles ended as problems; they count as misses.');
  if (status <= 1) {
    status = node(join(gold, 'score.mjs'), join(gold, 'dev.gold.jsonl'), predicted, ...process.argv.slice(2));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(status);
