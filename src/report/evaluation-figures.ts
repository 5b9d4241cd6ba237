import {
  type Counts,
  type Found,
  type Labelled,
  noCounts,
  type Share,
  sumCounts,
  type Tally,
} from './evaluation.ts';

/** A figure between 0 and 1 with its 95 % interval; null where there is nothing to measure. */
export interface Figure {
  readonly value: number | null;
  /** Low and high end; null where the figure is, or where no resample could be measured. */
  readonly interval: readonly [low: number, high: number] | null;
}

export interface FoundFigures extends Tally {
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

export interface LabelledFigures extends Share {
  readonly accuracy: Figure;
}

export interface Figures {
  readonly found: Readonly<Record<Found, FoundFigures>>;
  readonly labelled: Readonly<Record<Labelled, LabelledFigures>>;
}

/** How the intervals were drawn. */
export interface Resampling {
  /** Whole number; the same seed gives the same intervals. */
  readonly seed: number;
  readonly resamples: number;
}

type Name = 'precision' | 'recall' | 'f1' | 'accuracy';

/** F1 is the harmonic mean of precision and recall; where nothing is right all three are 0. */
function ofTally({ tp, fp, fn }: Tally): Record<Exclude<Name, 'accuracy'>, number> | null {
  if (tp + fp + fn === 0) return null;
  if (tp === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = tp / (tp + fp);
  const recall = tp / (tp + fn);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const ofShare = ({ ok, n }: Share): number | null => (n === 0 ? null : ok / n);

/**
 * The figures of many articles. Their intervals are percentile bootstrap intervals (Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993, chapter 13): the articles are drawn with replacement, as many as there
 * are, the figures are taken of each such sample, and the interval holds the middle 95 % of them. Articles
 * are drawn rather than claims, because claims of one article stand or fall together.
 */
export function figuresOf(scores: readonly Counts[], { seed, resamples }: Resampling): Figures {
  const rows = scores.map(flat);
  const random = minimalStandard(seed);
  const samples = Array.from({ length: resamples }, () => {
    const sum = flat(noCounts());
    for (let i = 0; i < rows.length; i++) {
      const row = rows[Math.floor(random() * rows.length)]!;
      for (let k = 0; k < sum.length; k++) sum[k]! += row[k]!;
    }
    return unflat(sum);
  });
  const { found, labelled } = sumCounts(scores);
  const figure = (of: (counts: Counts) => number | null | undefined, value: number | null): Figure => ({
    value,
    interval: value === null ? null : middle(samples.map(of)),
  });
  const map = <K extends string, V, R>(items: Readonly<Record<K, V>>, make: (key: K, value: V) => R) =>
    Object.fromEntries(
      Object.entries(items).map(([key, value]) => [key, make(key as K, value as V)]),
    ) as Record<K, R>;
  return {
    found: map(found, (measure, tally) => {
      const values = ofTally(tally);
      const of = (name: 'precision' | 'recall' | 'f1'): Figure =>
        figure((counts) => ofTally(counts.found[measure])?.[name], values?.[name] ?? null);
      return { precision: of('precision'), recall: of('recall'), f1: of('f1'), ...tally };
    }),
    labelled: map(labelled, (measure, share) => ({
      accuracy: figure((counts) => ofShare(counts.labelled[measure]), ofShare(share)),
      ...share,
    })),
  };
}

/** The ends of the middle 95 % of the values; samples in which there was nothing to measure are left out. */
function middle(values: readonly (number | null | undefined)[]): [number, number] | null {
  const sorted = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const tail = Math.floor(0.025 * sorted.length);
  return [sorted[tail]!, sorted[sorted.length - 1 - tail]!];
}

/** The counts as a row of numbers, because they are added up a thousand times. */
const flat = ({ found, labelled }: Counts): number[] => [
  ...Object.values(found).flatMap(({ tp, fp, fn }) => [tp, fp, fn]),
  ...Object.values(labelled).flatMap(({ ok, n }) => [ok, n]),
];

function unflat(row: readonly number[]): Counts {
  const counts = noCounts();
  let at = 0;
  for (const tally of Object.values(counts.found)) {
    tally.tp = row[at++]!;
    tally.fp = row[at++]!;
    tally.fn = row[at++]!;
  }
  for (const share of Object.values(counts.labelled)) {
    share.ok = row[at++]!;
    share.n = row[at++]!;
  }
  return counts;
}

/**
 * Random numbers in [0, 1), the same for the same seed on every machine: the "minimal standard" generator
 * (Park and Miller, Communications of the ACM 31, 1988) with the multiplier 48271 that they later recommended.
 */
function minimalStandard(seed: number): () => number {
  const modulus = 2_147_483_647;
  let state = (seed % (modulus - 1)) + 1;
  return () => {
    state = (state * 48_271) % modulus;
    return (state - 1) / (modulus - 1);
  };
}

/** A figure that has to be reached: `quantified.f1=0.9`. */
export interface Minimum {
  readonly measure: Found | Labelled;
  readonly figure: Name;
  /** Between 0 and 1. */
  readonly least: number;
}

/** Every figure that a minimum can be set for: "detection.precision", ..., "evidence.accuracy". */
export function figureNames(): string[] {
  const { found, labelled } = noCounts();
  return [
    ...Object.keys(found).flatMap((measure) =>
      ['precision', 'recall', 'f1'].map((figure) => `${measure}.${figure}`),
    ),
    ...Object.keys(labelled).map((measure) => `${measure}.accuracy`),
  ];
}

/** Reads `MEASURE.FIGURE=NUMBER`. @throws Error in one line that says what is wrong with it */
export function parseMinimum(text: string): Minimum {
  const [, name, number] = /^([^=]*)=(\d+(?:\.\d+)?|\.\d+)$/.exec(text) ?? [];
  if (name === undefined || Number(number) > 1) {
    throw new Error('not a figure and a number from 0 to 1, as in quantified.f1=0.9');
  }
  if (!figureNames().includes(name)) throw new Error(`no such figure; they are ${figureNames().join(', ')}`);
  const [measure, figure] = name.split('.') as [Found | Labelled, Name];
  return { measure, figure, least: Number(number) };
}

/** The value of the figure that a minimum is set for; null where there is nothing to measure. */
export function minimumValue({ found, labelled }: Figures, { measure, figure }: Minimum): number | null {
  if (figure === 'accuracy') return labelled[measure as Labelled].accuracy.value;
  return found[measure as Found][figure].value;
}
