// Bundles src/cli.ts into dist/cli.cjs and saves V8's compiled code of it beside. What a command does not need
// at once stays behind a dynamic import: it is in another piece of the bundle, which is not read until then.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { loadSource } from './load.mjs';

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

/**
 * Modules named *.data.ts export functions that work out plain data, which takes long. What they come to is
 * written beside the bundle as JSON, and the function in the bundle reads that.
 */
const workedOut = {
  name: 'worked-out',
  setup({ onLoad }) {
    onLoad({ filter: /\.data\.ts$/ }, async ({ path }) => {
      const functions = Object.entries(await loadSource(path)).map(([name, workOut]) => {
        const file = `${name}.json`;
        writeFileSync(join(root, 'dist', file), JSON.stringify(workOut()));
        return `export const ${name} = () => JSON.parse(readFileSync(join(__filename, '../${file}'), 'utf8'));`;
      });
      const imports = "import { readFileSync } from 'node:fs'; import { join } from 'node:path';";
      return { contents: imports + functions.join('\n') };
    });
  },
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'));
// Node 20 runs CommonJS sooner than modules and only lets CommonJS start with saved code, but esbuild splits only
// modules: so the pieces are made as modules first and each is rewritten then.
const split = await build({
  absWorkingDir: root,
  // Worker threads start with all of the core and nothing of the command line.
  entryPoints: { cli: 'src/cli.ts', thread: 'src/batch/thread.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  write: false,
  bundle: true,
  splitting: true,
  plugins: [workedOut],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  // What is small and needed at every start is a development dependency and becomes part of the bundle.
  external: Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
  define: {
    __CUTLINE_VERSION__: JSON.stringify(manifest.version),
    __RULES_HASH__: JSON.stringify(rules.digest('hex').slice(0, 12)),
  },
  logLevel: 'warning',
});
for (const { path, text } of split.outputFiles) {
  const { code } = await transform(text, {
    sourcefile: path.replace(/cjs$/, 'mjs'),
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Saved code cannot import() on Node 20; every package that is loaded on demand can be required.
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  writeFileSync(path, code);
}

// The articles of this run decide which functions are saved compiled; all others compile when they are called.
const articles = ['football/article.txt', 'wire-story/article.txt', 'html-page/article.html'].map((file) =>
  join(root, 'fixtures', file),
);
const warm = spawnSync(process.execPath, [join(root, 'bin/warm.cjs'), ...articles], { encoding: 'utf8' });
if (warm.status !== 0) console.warn(`build: no compiled code saved, the tool starts slower. ${warm.stderr}`);
