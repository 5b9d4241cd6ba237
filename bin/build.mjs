// Bundles src/cli.ts into dist/ as ES modules. What a command does not need at once stays behind a dynamic
// import and becomes a chunk of its own, so that starting the tool reads one small file.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const rules = createHash('sha256');
for (const folder of ['text', 'lexicon', 'rules', 'entities', 'claims']) {
  const path = join(root, 'src', folder);
  if (!existsSync(path)) continue;
  const files = readdirSync(path, { recursive: true, withFileTypes: true });
  for (const f of files
    .filter((f) => f.isFile())
    .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) {
    rules.update(readFileSync(join(f.parentPath, f.name)));
  }
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: false,
  chunkNames: 'chunks/[name]-[hash]',
  // What is small and needed at every start is a development dependency and becomes part of the bundle.
  external: Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
  define: {
    __CUTLINE_VERSION__: JSON.stringify(manifest.version),
    __RULES_HASH__: JSON.stringify(rules.digest('hex').slice(0, 12)),
  },
  logLevel: 'warning',
});
