import type { Summary } from './summary.ts';

/** How progress is shown: one line that is written over, lines one below the other, or nothing. */
export type ProgressKind = 'line' | 'plain' | 'none';

const EVERY = { line: 200, plain: 5000 } as const;

/** Shows how far a run is, on standard error. */
export class Progress {
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #clear: () => void;

  /**
   * @param now what the run has come to
   * @param total bytes of the inputs; null while or where they are not known
   */
  constructor(kind: ProgressKind, now: () => Summary, total: () => number | null) {
    this.#clear = () => {
      if (kind === 'line') process.stderr.write('\r\x1b[K');
    };
    if (kind === 'none') return;
    this.#timer = setInterval(() => {
      const line = progressLine(now(), total());
      const width = (process.stderr.columns || 80) - 1;
      process.stderr.write(kind === 'line' ? `\r\x1b[K${line.slice(0, width)}` : `cutline: ${line}\n`);
    }, EVERY[kind]);
    this.#timer.unref();
  }

  /** Makes room for other lines; the next tick shows the progress again. */
  clear(): void {
    this.#clear();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#clear();
  }
}

/** Records, speed, claims, problems and the time left, in one line. */
export function progressLine(s: Summary, total: number | null): string {
  const n = (value: number): string => value.toLocaleString('en');
  const problems = Object.values(s.problems).reduce((a, b) => a + b, 0);
  const parts = [
    `${n(s.records)} records`,
    `${s.megabytes_per_second.toFixed(1)} MB/s`,
    `${n(s.claims)} claims`,
    `${n(problems)} problems`,
  ];
  if (total !== null && s.bytes > 0) {
    const left = (Math.max(0, total - s.bytes) / s.bytes) * s.seconds;
    parts.push(`${Math.min(100, Math.floor((100 * s.bytes) / total))} %, ${duration(left)} left`);
  }
  return parts.join(', ');
}

function duration(seconds: number): string {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}
