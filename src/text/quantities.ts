import { bits } from '../lexicon/classes.ts';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS } from '../lexicon/quantity.ts';
import type { Qualifier } from '../schema.ts';
import type { Percent, Quantity } from '../types.ts';
import type { Document } from './document.ts';
import { SHAPE } from './tokens.ts';

type Base = Pick<
  Document,
  | 'text'
  | 'size'
  | 'start'
  | 'end'
  | 'word'
  | 'kept'
  | 'shape'
  | 'low'
  | 'high'
  | 'beginLow'
  | 'beginHigh'
  | 'phrases'
  | 'sentences'
>;

const ABOUT = bits('HEDGE_ABOUT');
const OVER = bits('HEDGE_OVER');
const UPTO = bits('HEDGE_UPTO');
const VAGUE = bits('VAGUE');
const PERCENT = bits('PERCENT');
const CURRENCY = bits('CURRENCY');
const HEDGES = bits('HEDGE_ABOUT', 'HEDGE_OVER', 'HEDGE_UPTO');
const COUNTED = bits('JOB', 'PERSON', 'STAFF', 'OCCUPATION');
const MONTH = bits('MONTH');
const COUNTING = bits('HEDGE_ABOUT', 'HEDGE_OVER', 'HEDGE_UPTO', 'NUMBER', 'VAGUE', 'FRACTION', 'MAGNITUDE');

type Bits = { low: number; high: number };
const has = (t: Base, i: number, b: Bits): boolean =>
  i >= 0 && i < t.size && (((t.low[i] as number) & b.low) | ((t.high[i] as number) & b.high)) !== 0;

/** The end of the longest word or phrase of a class at token i, or i if there is none. */
function longest(t: Base, i: number, b: Bits): number {
  for (const p of t.phrases.get(i) ?? []) if ((p.low & b.low) | (p.high & b.high)) return p.to;
  return has(t, i, b) ? i + 1 : i;
}

interface Numeral {
  readonly to: number;
  readonly value: number;
}

const touches = (t: Base, i: number): boolean => t.end[i - 1] === t.start[i];

/** A plain number at token i: digits or words, with magnitudes ("1.2 million", "two thousand", "half a million"). */
function numeral(t: Base, i: number): Numeral | null {
  if (i >= t.size) return null;
  const word = t.word[i] as string;
  if (t.shape[i] === SHAPE.digit) {
    const m = /^(\d{1,3}(?:,\d{2,3})+|\d+)(\.\d+)?([km])?$/i.exec(word);
    if (!m) return null;
    const plain = Number((m[1] as string).replaceAll(',', '') + (m[2] ?? ''));
    const letter = m[3]?.toLowerCase();
    const value = letter === 'k' ? plain * 1e3 : letter === 'm' ? plain * 1e6 : plain;
    return magnitude(t, { to: i + 1, value });
  }
  // "twenty-five" is one token.
  const parts = word.split('-');
  const values = parts.map((p) => NUMBER_WORDS.get(p) ?? (MAGNITUDES.has(p) ? MAGNITUDES.get(p) : undefined));
  if (NUMBER_WORDS.has(parts[0] as string) && values.every((v) => v !== undefined)) {
    const [a, b] = values as number[];
    return magnitude(t, {
      to: i + 1,
      value: b === undefined ? (a as number) : b >= 100 ? (a as number) * b : (a as number) + b,
    });
  }
  if (word === 'a' && MAGNITUDES.has(t.word[i + 1] as string)) return magnitude(t, { to: i + 1, value: 1 });
  if (word === 'half' && t.word[i + 1] === 'a' && t.word[i + 2] === 'million')
    return { to: i + 3, value: 5e5 };
  if (
    /^(a|three)$/.test(word) &&
    /^quarters?$/.test(t.word[i + 1] ?? '') &&
    t.word[i + 2] === 'of' &&
    t.word[i + 3] === 'a' &&
    t.word[i + 4] === 'million'
  )
    return { to: i + 5, value: word === 'a' ? 250_000 : 750_000 };
  return null;
}

function magnitude(t: Base, n: Numeral): Numeral {
  let { to, value } = n;
  for (let rounds = 0; rounds < 3; rounds++) {
    const factor = MAGNITUDES.get(t.word[to] as string);
    if (factor === undefined) break;
    value *= factor;
    to++;
    // "one hundred and fifty", "two thousand three hundred"
    const joint = t.word[to] === 'and' ? to + 1 : to;
    const next = NUMBER_WORDS.get(t.word[joint] as string);
    if (next !== undefined && t.shape[n.to - 1] !== SHAPE.digit && next < factor) {
      const rest = numeral(t, joint);
      if (rest && rest.value < factor) return { to: rest.to, value: value + rest.value };
    }
  }
  return { to, value: Math.round(value * 1000) / 1000 };
}

interface Range {
  readonly to: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const YEAR = /^(?:19|20)\d\d$/;
const DASH = /^(?:-|–|—|to)$/;

/** A number or a range at token i. A shared magnitude is spread: "10 to 12 thousand". */
function range(t: Base, i: number): Range | null {
  const word = t.word[i];
  const from =
    word === 'between' || word === 'from' || word === 'anywhere'
      ? t.word[i + 1] === 'between' || (word === 'anywhere' && t.word[i + 1] === 'from')
        ? i + 2
        : i + 1
      : i;
  const first = numeral(t, from);
  if (!first) return null;
  const joint = t.word[first.to] as string;
  const second =
    (DASH.test(joint ?? '') ||
      (word === 'between' && joint === 'and') ||
      (word === 'anywhere' && joint === 'to')) &&
    first.to + 1 < t.size
      ? numeral(t, first.to + 1)
      : null;
  // "reduced by 450 to 2,000": by how much, and what is left.
  const left = joint === 'to' && t.word[i - 1] === 'by' && second && second.value > 3 * first.value;
  if (second && second.value > first.value && !left) {
    const dashed = joint !== 'to' && joint !== 'and';
    if (!dashed || touches(t, first.to))
      return { to: second.to, value: null, low: first.value, high: second.value };
  }
  if (from !== i) return null;
  return { to: first.to, value: first.value, low: null, high: null };
}

/** True if token i is in a class with which quantities and percentages begin, or a phrase that is begins there. */
const counts = (t: Base, i: number): boolean =>
  (((t.beginLow[i] as number) & COUNTING.low) | ((t.beginHigh[i] as number) & COUNTING.high)) !== 0;

/** Every quantity of the text by its first token. */
export function findQuantities(t: Base, percents: ReadonlyMap<number, Percent>): Map<number, Quantity> {
  const found = new Map<number, Quantity>();
  const taken = new Uint8Array(t.size);
  for (const p of percents.values()) taken.fill(1, p.from, p.to);
  for (let i = 0; i < t.size; i++) {
    if ((!counts(t, i) && !t.kept[i]?.facts?.mayBeQuantity) || taken[i]) continue;
    const q = quantityAt(t, i);
    if (!q || taken[q.to - 1]) continue;
    found.set(i, q);
    i = q.to - 1;
  }
  return found;
}

function quantityAt(t: Base, i: number): Quantity | null {
  let qualifier: Qualifier = 'exact';
  let at = i;
  for (let rounds = 0; rounds < 2; rounds++) {
    const over = longest(t, at, OVER);
    const upto = longest(t, at, UPTO);
    const about = longest(t, at, ABOUT);
    const best = Math.max(over, upto, about);
    if (best === at) break;
    qualifier =
      best === over
        ? 'at_least'
        : best === upto
          ? 'at_most'
          : qualifier === 'exact'
            ? 'approximate'
            : qualifier;
    at = best;
  }
  if (at > i && t.word[at] === 'a' && t.word[at + 1] === 'total' && t.word[at + 2] === 'of') at += 3;
  if (isMoney(t, at)) return null;
  const vague = longest(t, at, VAGUE);
  if (vague > at) {
    const words = t.text.slice(t.start[at], t.end[vague - 1]);
    return {
      from: i,
      to: vague,
      value: null,
      low: null,
      high: null,
      qualifier: 'vague',
      vague: words,
      yearLike: false,
    };
  }
  const n = range(t, at);
  if (!n) return null;
  let to = n.to;
  if (has(t, to, PERCENT) || has(t, to, CURRENCY)) return null;
  if (t.word[to] === '+' || ((t.word[to] === '-' || t.word[to] === '–') && t.word[to + 1] === 'plus')) {
    to += t.word[to] === '+' ? 1 : 2;
    qualifier = 'at_least';
  } else if (t.word[to] === 'plus') {
    to++;
    qualifier = 'at_least';
  } else if (t.word[to] === 'or' && t.word[to + 1] === 'more') {
    to += 2;
    qualifier = 'at_least';
  } else if (t.word[to] === 'or' && t.word[to + 1] === 'so') {
    to += 2;
    qualifier = 'approximate';
  }
  if (n.value !== null && !Number.isInteger(n.value)) return null;
  if (isCompound(t, to) || isNumberedThing(t, at, n.value)) return null;
  if (n.low !== null && !(Number.isInteger(n.low) && Number.isInteger(n.high))) return null;
  const yearLike =
    qualifier === 'exact' &&
    (n.value !== null
      ? YEAR.test(t.word[at] as string) && n.to === at + 1
      : YEAR.test(t.word[n.to - 1] as string) && YEAR.test(t.word[n.to - 3] as string));
  return {
    from: i,
    to,
    value: n.value,
    low: n.low,
    high: n.high,
    qualifier: n.low !== null ? 'range' : qualifier,
    vague: null,
    yearLike,
  };
}

/** "10-year low", "UPDATE 3-Acme": the number belongs to a compound, unless it counts people ("a 52,000-job cut"). */
function isCompound(t: Base, to: number): boolean {
  if (t.word[to] !== '-' || !touches(t, to) || !touches(t, to + 1)) return false;
  return !has(t, to + 1, COUNTED) && !/^(?:strong|plus|odd)$/.test(t.word[to + 1] ?? '');
}

/** "Channel 10", "June 2", "Local 100": a name, no number of things. */
function isNumberedThing(t: Base, at: number, value: number | null): boolean {
  const before = t.word[at - 1] ?? '';
  if (
    /^(?:channel|local|chapter|section|article|title|level|phase|district|flight|route|highway|block|top|age|aged|no|number|page|room|version|lodge|series|generation|formula|catch|act|level|windows|playstation|xbox|ps)$/.test(
      before,
    )
  )
    return true;
  return value !== null && value <= 31 && has(t, at - 1, MONTH);
}

const isMoney = (t: Base, i: number): boolean =>
  has(t, i, CURRENCY) ||
  (i > 0 && has(t, i - 1, CURRENCY) && touches(t, i)) ||
  (i > 0 && /^[$£€¥₹]$/.test(t.word[i - 1] as string));

/** Every percentage and fraction of the text by its first token. */
export function findPercents(t: Base): Map<number, Percent> {
  const found = new Map<number, Percent>();
  for (let i = 0; i < t.size; i++) {
    if (!counts(t, i) && !t.kept[i]?.facts?.mayBePercent) continue;
    const p = percentAt(t, i);
    if (!p) continue;
    found.set(i, p);
    i = p.to - 1;
  }
  return found;
}

function percentAt(t: Base, i: number): Percent | null {
  let at = i;
  for (let rounds = 0; rounds < 2; rounds++) {
    const next = longest(t, at, HEDGES);
    if (next === at) break;
    at = next;
  }
  if (at >= t.size) return null;
  const n = rangeOfPercents(t, at);
  if (n) return { from: i, ...n };
  const f = fraction(t, at);
  return f ? { from: i, to: f.to, value: f.value, low: null, high: null } : null;
}

/** "10 percent", "15 to 20 percent", "15 percent to 20 percent", "5-10%". */
function rangeOfPercents(t: Base, at: number): Range | null {
  const plain = range(t, at);
  if (!plain) return null;
  // "a 15-percent staff cut"
  const hyphen = t.word[plain.to] === '-' && t.end[plain.to] === t.start[plain.to + 1] ? 1 : 0;
  const end = longest(t, plain.to + hyphen, PERCENT);
  if (end === plain.to + hyphen) return null;
  if (plain.value === null) return { ...plain, to: end };
  if (DASH.test(t.word[end] ?? '') || t.word[end] === 'and') {
    const second = numeral(t, end + 1);
    const close = second ? longest(t, second.to, PERCENT) : 0;
    if (
      second &&
      close > second.to &&
      second.value > plain.value &&
      (t.word[end] !== 'and' || t.word[at] === 'between')
    )
      return { to: close, value: null, low: plain.value, high: second.value };
  }
  return { to: end, value: plain.value, low: null, high: null };
}

function fraction(t: Base, at: number): Numeral | null {
  const word = t.word[at] as string;
  const dashed = /^(one|two|three|four|nine)-(\w+)$/.exec(word);
  if (dashed && FRACTIONS.has(dashed[2] as string))
    return { to: at + 1, value: part(dashed[1] as string, dashed[2] as string) };
  if (/^(halved|halving|halve|halves)$/.test(word)) return { to: at + 1, value: 50 };
  // "half a percent"
  if (word === 'half' && t.word[at + 1] === 'a' && longest(t, at + 2, PERCENT) > at + 2)
    return { to: longest(t, at + 2, PERCENT), value: 0.5 };
  if (word === 'half') {
    if (t.word[at + 1] === 'a' || t.word[at - 1] === 'first' || t.word[at - 1] === 'second') return null;
    return { to: at + 1, value: 50 };
  }
  const count = NUMBER_WORDS.get(word);
  // "one of four jobs"
  if (count === 1 && t.word[at + 1] === 'of' && /^(?:every)$/.test(t.word[at + 2] ?? '') === false) {
    const of = numeral(t, at + 2);
    if (of && of.value > 2 && of.value <= 10) return { to: of.to, value: Math.round(1000 / of.value) / 10 };
  }
  // "one in ten", "one in every five", "1 in 10"
  if ((count === 1 || word === '1') && t.word[at + 1] === 'in') {
    const k = t.word[at + 2] === 'every' ? at + 3 : at + 2;
    const of = numeral(t, k);
    if (of && of.value > 1 && of.value <= 100) return { to: of.to, value: Math.round(1000 / of.value) / 10 };
    return null;
  }
  if (word === 'a' || (count !== undefined && count < 10)) {
    const name = t.word[at + 1] as string;
    if (!FRACTIONS.has(name) || (name === 'half' && word !== 'a')) return null;
    // "a quarter" of a year and "a third round" are no fractions: a share is "of" something, or ends the phrase.
    const after = t.word[at + 2] ?? '.';
    // "shrinks its staff by a third and closes its base"
    const by =
      t.word[at - 1] === 'by' &&
      /^(?:and|or|to|in|over|from|at|as|after|since|this|next|by|while|but|to)$/.test(after);
    if (after !== 'of' && !by && !/^[.,;)]$/.test(after)) return null;
    if (t.word[at + 3] === 'a' && t.word[at + 4] === 'million') return null;
    return { to: at + 2, value: part(word, name) };
  }
  return null;
}

function part(count: string, name: string): number {
  const n = count === 'a' ? 1 : (NUMBER_WORDS.get(count) ?? 1);
  const one = FRACTIONS.get(name) as number;
  // Two thirds are 66.7, not twice 33.3.
  const exact = /^thirds?$/.test(name) ? 100 / 3 : one;
  return Math.round(n * exact * 10) / 10;
}
