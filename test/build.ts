import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests of the command line run the built tool, so it is built once before all tests. */
export default function build(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../bin/build.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
}
