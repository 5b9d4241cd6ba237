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
  metafile: true,
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

// What a run takes together is read together: each of these modules with all that it imports and no pack before
// it holds. An article without words of cuts takes the first pack, one with such words the second as well, and so
// on. Every other piece is a pack of its own.
const PACKS = {
  'start.cjs': ['src/cli.ts', 'src/commands/extract.ts', 'src/report/json.ts'],
  'cuts.cjs': ['src/cuts.ts'],
  'claims.cjs': ['src/pipeline.ts'],
  'html.cjs': ['src/article/html.ts'],
};
const { outputs } = split.metafile;
const packs = {};
const packed = new Set();
for (const [pack, modules] of Object.entries(PACKS)) {
  packs[pack] = [];
  const take = (output) => {
    const name = `./${basename(output)}`;
    if (packed.has(name)) return;
    packed.add(name);
    packs[pack].push(name);
    for (const { path, kind, external } of outputs[output].imports) {
      if (kind === 'import-statement' && !external) take(path);
    }
  };
  for (const module of modules) {
    take(Object.keys(outputs).find((output) => outputs[output].entryPoint === module));
  }
}
for (const name of pieces.keys()) if (!packed.has(name)) packs[name.slice(2)] = [name];

// The first pack knows where all others are.
const packOf = Object.entries(packs).flatMap(([pack, names]) => names.map((name) => [name, pack]));
for (const [i, [pack, names]] of Object.entries(packs).entries()) {
  const functions = names.map(
    (name) => `pieces["${name}"]=function(require,module,exports,__filename){${pieces.get(name)}\n};`,
  );
  const index = i === 0 ? `Object.assign(packOf,${JSON.stringify(Object.fromEntries(packOf))});` : '';
  writeFileSync(join(root, 'dist', pack), `(function(pieces,packOf){${index}${functions.join('\n')}})`);
}

// What these articles call is saved compiled; all else compiles when it is called.
const ARTICLES = [
  'gallery/article.txt',
  'football/article.txt',
  'wire-story/article.txt',
  'html-page/article.html',
];
const warm = spawnSync(
  process.execPath,
  [join(root, 'bin/warm.cjs'), ...ARTICLES.map((file) => join(root, 'fixtures', file))],
  { encoding: 'utf8' },
);
if (warm.status !== 0) throw new Error(`build: the bundle does not run: ${warm.stderr}`);
