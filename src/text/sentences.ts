import { ABBREVIATIONS } from './abbreviations.ts';
import type { Tokens } from './tokens.ts';
import { SHAPE } from './tokens.ts';

/** A sentence as a half-open range of tokens. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets of the sentence's first and after its last unit. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** True for the title of the article. */
  readonly title: boolean;
}

/** Words that begin a sentence far more often than a name: they settle "in the U.S. The company …". */
const STARTERS = new Set(
  (
    'the it its in but he she they we this that these those a an and at on as for by with from after before since while when ' +
    'although however meanwhile if there last earlier both some many most all no not analysts shares according about more ' +
    'another other under such to of or nor so yet our their his her what who how why'
  ).split(' '),
);
/** A single line break ends a sentence only after a line this short (in characters): else it is a soft wrap. */
const SHORT_LINE = 50;
/** In tokens: what runs on longer is a table or a list. The bound keeps all work on a sentence linear in the text. */
const LONGEST = 400;

/** Splits tokens into sentences: final punctuation, paragraph breaks, list items; abbreviations do not end one. */
export function sentences(t: Tokens, titleEnd: number): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let lineStart = 0;
  const close = (to: number): void => {
    if (to > from) {
      const start = t.start[from] as number;
      found.push({
        index: found.length,
        from,
        to,
        start,
        end: t.end[to - 1] as number,
        paragraph,
        title: start < titleEnd,
      });
    }
    from = to;
  };
  for (let i = 0; i < t.size - 1; i++) {
    if (i - from >= LONGEST) close(i);
    if (i === from) {
      const heading = headingEnd(t, i);
      if (heading > i) {
        close(heading);
        i = heading - 1;
        continue;
      }
    }
    const gap = breakBefore(t, i + 1);
    if (gap > 0) {
      if (gap === 2 || endsLine(t, i, lineStart)) {
        close(i + 1);
        paragraph++;
      }
      lineStart = t.start[i + 1] as number;
    } else if (endsSentence(t, i, from)) {
      let to = i + 1;
      // Closing quotes and brackets belong to the sentence that they close.
      while (to < t.size && /^["”’')\]]$/.test(t.word[to] as string) && t.start[to] === t.end[to - 1]) to++;
      if (to > i + 1 && to < t.size && breakBefore(t, to) === 0 && t.shape[to] === SHAPE.lower) continue;
      close(to);
      i = to - 1;
      if (to < t.size && breakBefore(t, to) > 0) {
        paragraph++;
        lineStart = t.start[to] as number;
      }
    }
  }
  close(t.size);
  return found;
}

/** 0: token i stands on the line of the one before, 1: one line break between, 2: a blank line or more. */
function breakBefore(t: Tokens, i: number): number {
  const to = t.start[i] as number;
  let lines = 0;
  for (let k = t.end[i - 1] as number; k < to; k++)
    if (t.text.charCodeAt(k) === 10 && ++lines === 2) return 2;
  return lines;
}

function endsLine(t: Tokens, i: number, lineStart: number): boolean {
  const last = t.word[i] as string;
  if (/^[•*·▪◦–—-]$/.test(t.word[i + 1] as string)) return true;
  if (t.shape[i + 1] === SHAPE.lower) return false;
  if (/^[.!?:"”]$/.test(last)) return true;
  return last !== ',' && (t.end[i] as number) - lineStart < SHORT_LINE;
}

/**
 * The end of a heading in capitals that runs into the sentence below it ("BUYOUTS ON THE TABLE Ford is …",
 * "* NORVALE BANK AG ( NVB.N ) The lender …"), or i.
 */
function headingEnd(t: Tokens, i: number): number {
  const bullet = /^[•*·▪◦]$/.test(t.word[i] as string);
  let to = bullet ? i + 1 : i;
  let long = 0;
  let words = 0;
  for (; to < t.size; to++) {
    const upper =
      t.shape[to] === SHAPE.upper ||
      (t.shape[to] === SHAPE.capital && (t.end[to] as number) - (t.start[to] as number) === 1);
    if (!upper && !/^['’&-]$|^'s$/.test(t.word[to] as string)) break;
    if (to > i && breakBefore(t, to) > 0) return i;
    words++;
    if ((t.word[to] as string).length > 3) long++;
  }
  if (bullet && words > 0 && t.word[to] === '(' && t.word[to + 2] === ')') to += 3;
  const heading =
    (words >= 2 || (bullet && words === 1)) &&
    long >= 1 &&
    to < t.size &&
    t.shape[to] === SHAPE.capital &&
    breakBefore(t, to) === 0;
  return heading ? to : i;
}

function endsSentence(t: Tokens, i: number, from: number): boolean {
  const w = t.word[i] as string;
  const next = i + 1;
  if (w === '!' || w === '?' || w === '…') return t.shape[next] !== SHAPE.lower;
  if (w === '.') {
    if (t.shape[next] === SHAPE.lower || /^[,;:)]$/.test(t.word[next] as string)) return false;
    if (i === from) return false;
    const before = t.word[i - 1] as string;
    if (t.end[i - 1] !== t.start[i]) return true;
    if (ABBREVIATIONS.has(before)) return isStarter(t, next) && before !== 'mr' && before !== 'no';
    // A single initial: "John D. Smith".
    const initial =
      before.length === 1 && t.shape[i - 1] === SHAPE.capital && t.shape[next] === SHAPE.capital;
    return !initial || (isStarter(t, next) && !(i - 2 >= from && t.shape[i - 2] === SHAPE.capital));
  }
  if (w === ')' && i > from + 3)
    return (
      isStarter(t, next) &&
      !/^(?:and|or|as|for|by|with|from|to|of|on|at|so|our|no)$/.test(t.word[next] as string)
    );
  // "in the U.S. The company"
  return w.length > 2 && w.endsWith('.') && isStarter(t, next);
}

const isStarter = (t: Tokens, i: number): boolean =>
  t.shape[i] === SHAPE.capital && STARTERS.has(t.word[i] as string);
