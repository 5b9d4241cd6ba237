import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Wall-clock milliseconds of one run of a command whose output is thrown away; throws if it fails. */
export function wallTime(command, args, input = '') {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { input, stdio: ['pipe', 'ignore', 'pipe'] });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

/**
 * Milliseconds of processor time, of all threads and children, that a line of the shell takes; its output is thrown
 * away. Throws if it fails.
 */
export function cpuTime(line) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', `{ ${line}; } >/dev/null || exit; times`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${line} ended with ${status}: ${stderr}`);
  // POSIX: the second line is "0m1.23s 0m0.45s", user and system time of all children.
  const [, children = ''] = stdout.trim().split('\n');
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, m, s]) => Number(m) * 60e3 + Number(s) * 1e3,
  );
  return times.reduce((a, b) => a + b, 0);
}

/** An argument for the shell. */
export const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Runs tasks in turn, `rounds` times, so that a busy moment of the machine hits all alike.
 * @param tasks name to a function that returns milliseconds
 * @returns name to the median in milliseconds
 */
export function inTurn(tasks, rounds) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let i = 0; i < rounds; i++) {
    for (const [name, task] of Object.entries(tasks)) times[name].push(task());
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/** Prints each task's time and its ratio to the first one. */
export function printRatios(times, unit = 'ms') {
  const [first] = Object.values(times);
  for (const [name, time] of Object.entries(times)) {
    console.log(
      `  ${name.padEnd(44)} ${time.toFixed(1).padStart(8)} ${unit}   ${(time / first).toFixed(2)} x`,
    );
  }
}

/** How often the clocks of threads are read, in milliseconds: what a thread does after the last time is not seen. */
const LOOK = 20;

/**
 * The share of the main thread in the processor time of a command, 0 to 1; null on a system that does not tell the
 * time of each thread. What has to be done one after the other is in it, however many threads there are.
 */
export async function mainThreadShare(command, args) {
  const child = spawn(command, args, { stdio: 'ignore' });
  /** Thread to its processor time in ticks of the clock. */
  const ticks = new Map();
  const look = () => {
    try {
      for (const thread of readdirSync(`/proc/${child.pid}/task`)) {
        const stat = readFileSync(`/proc/${child.pid}/task/${thread}/stat`, 'latin1');
        // Behind the name in brackets, proc(5): utime and stime are the 14th and 15th field of all.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        ticks.set(thread, Number(fields[11]) + Number(fields[12]));
      }
    } catch {
      // The command or a thread has ended, or there is no such folder.
    }
  };
  const timer = setInterval(look, LOOK);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  const all = [...ticks.values()].reduce((a, b) => a + b, 0);
  return all === 0 ? null : ticks.get(String(child.pid)) / all;
}
