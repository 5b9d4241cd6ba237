// Scores the built tool on the gold set that lies beside a checkout (../shared/gold), where there is one.
// npm run gold -- [--misses N] [--format json]: further arguments go to `cutline evaluate`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '..', 'shared', 'gold');
const gold = join(folder, 'dev.gold.jsonl');
if (!existsSync(gold)) {
  console.log('No gold set beside this checkout (../shared/gold): nothing to score.');
  process.exit(0);
}
const args = ['bin/cutline.cjs', 'evaluate', '--gold', gold, join(folder, 'dev.jsonl')];
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
