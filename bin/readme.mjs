// Renews the output that README.md shows below "$ cutline ..." in its console blocks, by running the commands.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = fileURLToPath(new URL('../README.md', import.meta.url));
const blocks = /^```console\n\$ cutline (.*)\n([\s\S]*?)^```$/gm;
const text = readFileSync(file, 'utf8').replace(blocks, (_, args) => {
  const command = `${JSON.stringify(process.execPath)} bin/cutline.cjs ${args}`;
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`cutline ${args} ended with ${status}: ${stderr}`);
  return `\`\`\`console\n$ cutline ${args}\n${stdout}\`\`\``;
});
writeFileSync(file, text);
