// Loads a TypeScript module of src/ for the development scripts: bundled to a temporary file, then imported.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @param entry path below the project's root, such as "src/article/index.ts" */
export async function loadSource(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'cutline-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
