import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, scratch } from './cli/run.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

/** The contents of the fenced blocks of a kind. */
const blocks = (kind: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1]!);

/** Installing and testing inside the tests would never end; .ci/run does both. */
const NOT_HERE = ['npm ci && npm test'];
const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line && !NOT_HERE.includes(line));

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(readFileSync(join(ROOT, 'fixtures/html-page/article.html')));
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

/** A folder with the fixtures in which the README's commands find `cutline`, `npx cutline` and `pbpaste`. */
function workshop(): { cwd: string; env: NodeJS.ProcessEnv } {
  const cwd = scratch();
  cpSync(join(ROOT, 'fixtures'), join(cwd, 'fixtures'), { recursive: true });
  const bin = join(cwd, 'bin');
  mkdirSync(bin);
  const tool = `exec "${process.execPath}" "${join(ROOT, 'bin/cutline.cjs')}" "$@"`;
  const shims = {
    cutline: tool,
    npx: `[ "$1" = cutline ] || exit 127; shift; ${tool}`,
    pbpaste: 'cat fixtures/wire-story/article.txt',
  };
  for (const [name, script] of Object.entries(shims)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const path = `${bin}${delimiter}${process.env.PATH}`;
  return { cwd, env: { ...process.env, PATH: path, XDG_CACHE_HOME: join(cwd, 'cache') } };
}

/** Runs a line of the README in a shell; addresses are answered by the server above. */
function run(
  line: string,
  { cwd, env }: ReturnType<typeof workshop>,
): Promise<[code: number, stdout: string]> {
  const { port } = server.address() as AddressInfo;
  const command = line
    .replace(/^npm ci && /, '')
    .replaceAll('https://example.org', `http://127.0.0.1:${port}`)
    .replace(/(http:\/\/127\S*)/, '$1 --allow-private');
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', command], { cwd, env }, (error, stdout) =>
      resolve([error ? Number(error.code) : 0, stdout]),
    );
  });
}

describe('the commands of the README', () => {
  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(8);
  });

  test.each(commands)('%s', async (line) => {
    const expected = Number(/# exit (\d)$/.exec(line)?.[1] ?? 0);
    const folder = workshop();
    const before = new Set(readdirSync(folder.cwd));
    const [code, stdout] = await run(line, folder);
    expect(code).toBe(expected);
    const written = readdirSync(folder.cwd).filter((name) => !before.has(name));
    expect(stdout.length > 0 || written.length > 0 || expected === 2).toBe(true);
  });

  test.each(blocks('console'))('shows what it prints (npm run readme renews it): %s', async (block) => {
    const [, line, shown] = /^\$ (.*)\n([\s\S]*)$/.exec(block)!;
    expect(await run(line!, workshop())).toEqual([0, shown]);
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  test.skipIf(!python).each(blocks('python'))(
    'its Python runs on its records (needs python3)',
    async (code) => {
      const folder = workshop();
      const source = /open\("([^"]+)"/.exec(code)![1]!;
      const maker = commands.find((line) => line.includes(`> ${source}`))!;
      await run(maker, folder);
      expect(existsSync(join(folder.cwd, source))).toBe(true);
      const { status, stderr } = spawnSync('python3', ['-c', code], { cwd: folder.cwd, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );
});

describe('the README', () => {
  test('names every dependency', () => {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(README).toContain(`\`${name}\``);
    }
  });

  test.each(['README.md', 'CONTRIBUTING.md'])('%s names only scripts that are there', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, name] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(manifest.scripts).toHaveProperty(name!);
  });
});
