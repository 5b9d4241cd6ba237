import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { serve } from '../read/server.ts';
import { ROOT } from './run.ts';

// A terminal is made by Python's pty module; where there is no Python 3 these tests cannot run and say so.
const PTY = `
import json, os, pty, sys
env, args = json.loads(sys.argv[1]), sys.argv[2:]
os.environ.update(env)
out = b''
def read(fd):
    global out
    data = os.read(fd, 65536)
    out += data
    return data
saved = os.dup(1)
null = os.open(os.devnull, os.O_WRONLY)
os.dup2(null, 1)
status = pty.spawn(args, read)
os.dup2(saved, 1)
print(json.dumps([os.waitstatus_to_exitcode(status), out.decode()]))
`;
const python = spawnSync('python3', ['-c', 'import pty']).status === 0;

/** Runs the tool with a terminal for stdin, stdout and stderr. */
async function onTerminal(
  args: string[],
  env: Record<string, string> = {},
): Promise<[code: number, output: string]> {
  const call = ['-c', PTY, JSON.stringify({ NO_COLOR: '', TERM: 'xterm', ...env })];
  const child = promisify(execFile)('python3', [...call, process.execPath, 'bin/cutline.cjs', ...args], {
    cwd: ROOT,
  });
  child.child.stdin?.end();
  return JSON.parse((await child).stdout) as [number, string];
}

describe.skipIf(!python)('on a terminal (needs python3)', () => {
  test('no source: a short help and exit code 2, not a hang', async () => {
    const [code, output] = await onTerminal([]);
    expect(code).toBe(2);
    expect(output).toMatch(/^Usage: cutline \[source\.\.\.\]/);
    expect(output.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
  });

  test('claims come as a table, in colour', async () => {
    const [code, output] = await onTerminal(['fixtures/wire-story/article.txt']);
    expect(code).toBe(0);
    expect(output).toContain('Company');
    expect(output).toContain('\u001b[');
  });

  test.each([
    [['--no-color'], {}],
    [[], { NO_COLOR: '1' }],
    [[], { TERM: 'dumb' }],
  ])('no colour with %j %j', async (args, env) => {
    const [, output] = await onTerminal(['fixtures/wire-story/article.txt', ...args], env);
    expect(output).toContain('Company');
    expect(output).not.toContain('\u001b');
  });

  test('several addresses: one line tells how far it is, and goes before anything is printed', async () => {
    const { origin } = await serve({ '/a': 'a', '/b': 'b' });
    const own = ['--allow-private', '--delay=0', '--no-cache', '--format=jsonl'];
    const [code, output] = await onTerminal([`${origin}/a`, `${origin}/b\u001b[31m`, ...own]);
    expect(code).toBe(1);
    const lines = output.split('\r\n').slice(0, -1);
    const clear = '\r\u001b[K';
    // The second of the two is where progress begins to be told; what the address says is no command to the terminal.
    expect(lines[0]!.startsWith(`${clear}fetching 2: ${origin}/b`)).toBe(true);
    expect(output.replaceAll(clear, '')).not.toContain('\u001b');
    for (const line of lines) {
      const shown = line.split(clear).at(-1)!;
      expect(shown).toMatch(/^(?:\{|cutline: )/);
    }
    const quiet = await onTerminal([`${origin}/a`, `${origin}/b`, ...own, '--quiet']);
    expect(quiet[1]).not.toContain('fetching');
    const single = await onTerminal([`${origin}/a`, ...own]);
    expect(single[1]).not.toContain('fetching');
  });
});
