import type { Entry } from './classes.ts';

/** Values of number words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((w, i): [string, number] => [w, i])
    .concat('thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, 30 + 10 * i])),
);

/** Factors; "lakh" and "crore" are the Indian ones. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['dozen', 12],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
]);

/** Percent values of fraction words, rounded to one place as newspapers do. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['halves', 50],
  ['third', 33.3],
  ['thirds', 33.3],
  ['quarter', 25],
  ['quarters', 25],
  ['fourth', 25],
  ['fourths', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['sixth', 16.7],
  ['seventh', 14.3],
  ['eighth', 12.5],
  ['ninth', 11.1],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Numbers and the words around them. */
export const QUANTITY: readonly Entry[] = [
  { words: [...NUMBER_WORDS.keys()].join(', '), classes: ['NUMBER'] },
  { words: [...MAGNITUDES.keys()].join(', '), classes: ['MAGNITUDE'] },
  { words: [...FRACTIONS.keys()].join(', '), classes: ['FRACTION'] },
  { words: 'percent, per cent, per-cent, pct, %, p.c., percentage points', classes: ['PERCENT'] },
  {
    words:
      '$, £, €, ¥, ₹, us$, a$, c$, hk$, dollars, dollar, euros, euro, pounds, pound, yen, rupees, rs, francs, crowns, usd, eur, gbp, marks, guilders, yuan, won, reais, pesos',
    classes: ['CURRENCY'],
  },
  {
    words:
      'about, around, approximately, roughly, nearly, almost, some, circa, close to, c, approx, near, in the region of, something like, an estimated, estimated, as about, approaching',
    classes: ['HEDGE_ABOUT'],
  },
  {
    words:
      'more than, over, at least, upwards of, upward of, no fewer than, in excess of, no less than, not less than, well over, just over, slightly more than, slightly over, a minimum of, well more than, above, not fewer than, greater than, exceeding',
    classes: ['HEDGE_OVER'],
  },
  {
    words:
      'up to, as many as, fewer than, less than, no more than, at most, a maximum of, under, just under, as much as, not more than, potentially up to, maximum of, upto, below',
    classes: ['HEDGE_UPTO'],
  },
  {
    words:
      'hundreds, thousands, dozens, scores, tens of thousands, hundreds of thousands, tens, millions, several, several hundred, a few hundred, few hundred, several thousand, a few thousand, few thousand, several dozen, a few dozen, a few, a handful, a handful of, handful, a couple of, a couple, few dozen, many thousands, a couple of hundred, a couple dozen, many hundreds, several dozens, tens of millions',
    classes: ['VAGUE'],
  },
];
