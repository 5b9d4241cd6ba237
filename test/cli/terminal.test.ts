import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
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
function onTerminal(args: string[], env: Record<string, string> = {}): [code: number, output: string] {
  const call = ['-c', PTY, JSON.stringify({ NO_COLOR: '', TERM: 'xterm', ...env })];
  const out = execFileSync('python3', [...call, process.execPath, 'bin/cutline.cjs', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out.toString()) as [number, string];
}

describe.skipIf(!python)('on a terminal (needs python3)', () => {
  test('no source: a short help and exit code 2, not a hang', () => {
    const [code, output] = onTerminal([]);
    expect(code).toBe(2);
    expect(output).toMatch(/^Usage: cutline \[source\.\.\.\]/);
    expect(output.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
  });

  test('claims come as a table, in colour', () => {
    const [code, output] = onTerminal(['fixtures/wire-story/article.txt']);
    expect(code).toBe(0);
    expect(output).toContain('Company');
    expect(output).toContain('\u001b[');
  });

  test.each([
    [['--no-color'], {}],
    [[], { NO_COLOR: '1' }],
    [[], { TERM: 'dumb' }],
  ])('no colour with %j %j', (args, env) => {
    const [, output] = onTerminal(['fixtures/wire-story/article.txt', ...args], env);
    expect(output).toContain('Company');
    expect(output).not.toContain('\u001b');
  });
});
