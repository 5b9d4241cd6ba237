import type { Claim } from '../schema.ts';
import type { GoldClaim } from './evaluation-gold.ts';

/** When a claim of the tool and a claim of the gold are the same, and when two phrases are. */

/** Cuts what stands in brackets out of a text; a bracket that never closes stays. */
const withoutBrackets = (text: string): string => {
  const pieces = text.split(')');
  const last = pieces.pop()!;
  const kept = pieces.map((piece) => {
    const open = piece.indexOf('(');
    return open < 0 ? `${piece} ` : `${piece.slice(0, open)} `;
  });
  return kept.join('') + last;
};

/** The words of a text in lower case, without accents, possessive endings, brackets and punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return withoutBrackets(plain).match(/[a-z0-9&+]+/g) ?? [];
}

/** Two phrases are told apart by this. */
export const phraseKey = (text: string): string => wordsOf(text).join(' ');

/** Legal forms and small words, which names of one company have or leave out. */
const OPTIONAL_IN_NAMES = new Set(
  [
    'company companies co corp corporation inc incorporated group groupe holding holdings com',
    'limited ltd plc pty pte llc llp lp ag gmbh sa se spa nv bv ab oyj asa',
    'the and of &',
  ].flatMap((line) => line.split(' ')),
);

function nameWords(name: string): string[] {
  const all = wordsOf(name);
  const telling = all.filter((word) => !OPTIONAL_IN_NAMES.has(word));
  return telling.length > 0 ? telling : all;
}

/** The same words, or one name begins with the other and has at most two words more. */
function sameName(a: string, b: string): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  if (x.length === 0 || y.length === 0) return false;
  if (x.join('') === y.join('')) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.length - short.length <= 2 && short.every((word, i) => word === long[i]);
}

function sameCompany(found: Claim['company'], gold: GoldClaim): boolean {
  const accepted = [gold.company, ...gold.company_accept].filter((name): name is string => Boolean(name));
  if (accepted.length === 0) return !found?.name;
  return found !== null && accepted.some((name) => sameName(found.name, name));
}

const VAGUE_WORD =
  /hundreds|thousands|dozens|scores|tens|handful|several|few|many|most|half|all|majority|number/;

/**
 * The same number of jobs. An end of a range counts where the gold has one number; vague words are the same
 * when they share the word of quantity ("hundreds of" and "several hundreds").
 */
function sameCount(found: Claim['count'], gold: NonNullable<GoldClaim['count']>): boolean {
  if (!found) return false;
  if (gold.value !== null) {
    if (found.value !== null) return found.value === gold.value;
    return found.low === gold.value || found.high === gold.value;
  }
  if (gold.vague && gold.low === null) {
    const word = VAGUE_WORD.exec(gold.vague.toLowerCase())?.[0];
    const said = (found.vague ?? found.text).toLowerCase();
    return found.value === null && word !== undefined && said.includes(word);
  }
  return found.low === gold.low && found.high === gold.high;
}

/** Percents within half a point of each other, or the same range. */
export function samePercent(found: Claim['percent'], gold: NonNullable<GoldClaim['percent']>): boolean {
  if (!found) return false;
  if (gold.value === null) return found.low === gold.low && found.high === gold.high;
  return found.value !== null && Math.abs(found.value - gold.value) <= 0.5;
}

/**
 * Whether a claim found tells of the same action as a claim of the gold: the same kind and employer, and the
 * same count; where the gold has none, the same percent and no count; where it has neither, neither.
 * Who is counted in an aggregate is not compared.
 */
export function sameClaim(found: Claim, gold: GoldClaim): boolean {
  if (found.kind !== gold.kind) return false;
  if (gold.kind === 'employer' && !sameCompany(found.company, gold)) return false;
  if (gold.count) return sameCount(found.count, gold.count);
  if (found.count) return false;
  return gold.percent ? samePercent(found.percent, gold.percent) : !found.percent;
}

/** Words that do not tell one phrase for a role or a place from another. */
const PLAIN = new Set(
  [
    'the a an its of and in at some',
    'staff job jobs worker workers employee employees role roles position positions post posts people',
    'department team teams division unit',
  ].flatMap((line) => line.split(' ')),
);

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/(ers?|ing|s)$/, '');
const tellingStems = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !PLAIN.has(word))
      .map(stem),
  );
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** Phrases for roles and places: the Dice coefficient of their telling words is a half or more. */
export function samePhrase(a: string, b: string): boolean {
  const x = tellingStems(a);
  const y = tellingStems(b);
  if (x.size === 0 || y.size === 0) return phraseKey(a) === phraseKey(b);
  return (2 * shared(x, y)) / (x.size + y.size) >= 0.5;
}

/** Words of a reason: at least half of the words of the shorter text stand in the other. */
export function sameWords(a: string, b: string): boolean {
  const x = new Set(wordsOf(a));
  const y = new Set(wordsOf(b));
  return shared(x, y) / Math.max(1, Math.min(x.size, y.size)) >= 0.5;
}
