// Bundles src/cli.ts into dist/cli.cjs and saves V8's compiled code of it beside. What a command does not need
// at once stays behind a dynamic import: it is in another piece of the bundle, which is not read until then.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
      const imports = "import { readFileSync } from 'node:fs'; import { basename, join } from 'node:path';";
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
/** Name to code of every piece. */
const pieces = new Map();
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
  pieces.set(`./${basename(path)}`, code);
}

/** Writes the pieces in packs, the first of which knows where all others are. @param packs name to pieces */
function write(packs) {
  const packOf = Object.entries(packs).flatMap(([pack, names]) => names.map((name) => [name, pack]));
  for (const [i, [pack, names]] of Object.entries(packs).entries()) {
    const functions = names.map(
      (name) => `pieces["${name}"]=function(require,module,exports,__filename){${pieces.get(name)}\n};`,
    );
    const index = i === 0 ? `Object.assign(packOf,${JSON.stringify(Object.fromEntries(packOf))});` : '';
    writeFileSync(join(root, 'dist', pack), `(function(pieces,packOf){${index}${functions.join('\n')}})`);
  }
}

/**
 * Runs the tool on an article and lets it save the compiled code of what it called; all else compiles when it is
 * called. Returns the pieces that it took.
 */
function warm(...articles) {
  const paths = articles.map((file) => join(root, 'fixtures', file));
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/warm.cjs'), ...paths], {
    encoding: 'utf8',
  });
  const last = stderr.slice(stderr.lastIndexOf('\n') + 1);
  if (status === 0) return JSON.parse(last);
  throw new Error(`build: the bundle does not run: ${stderr}`);
}

// What a run takes together is read together: an article without words of cuts takes the first pack, one with
// such words the second as well, and so on. The rest are packs of their own.
write({ 'start.cjs': [...pieces.keys()] });
const packs = {};
const packed = new Set();
for (const [pack, article] of [
  ['start.cjs', 'gallery/article.txt'],
  ['cuts.cjs', 'football/article.txt'],
  ['claims.cjs', 'wire-story/article.txt'],
  ['html.cjs', 'html-page/article.html'],
]) {
  packs[pack] = warm(article).filter((name) => !packed.has(name));
  for (const name of packs[pack]) packed.add(name);
}
for (const name of pieces.keys()) if (!packed.has(name)) packs[name.slice(2)] = [name];
write(packs);
for (const pack of Object.keys(packs))
  rmSync(join(root, 'dist', pack.replace(/cjs$/, 'cache')), { force: true });
warm('gallery/article.txt', 'football/article.txt', 'wire-story/article.txt', 'html-page/article.html');
