/**
 * Word classes that rules speak of. A token may be in several ("cut" is a verb and a noun). Each class is one
 * bit of a 62-bit set, kept as two 31-bit integers, `low` and `high`.
 */
export const CLASSES = [
  'CUT_BASE', // cut, lay off: infinitive and plural present
  'CUT_S', // cuts, lays off
  'CUT_PAST', // cut, laid off: past and participle
  'CUT_ING', // cutting, laying off
  'LAY', // lay … off, make … redundant: the first half of a split verb
  'OFF', // the second half
  'LAYOFF', // noun that means job cuts by itself: layoffs, redundancies
  'CUTS', // noun that means job cuts beside a word for jobs: cuts, loss, reduction
  'JOB', // jobs, positions, posts, roles
  'PERSON', // workers, employees, people
  'OCCUPATION', // engineers, teachers
  'STAFF', // workforce, headcount, payroll, staff
  'GO', // leave, depart, go: what people or jobs do when they are cut
  'AFFECT', // affect, impact, hit
  'FALL', // fall, drop, shrink: what a headcount does
  'BE', // forms of to be
  'HAVE', // forms of to have
  'MODAL', // will, would, could
  'AUX', // be, have, modals, get
  'NEG', // not, no, never, without
  'ADV', // also, already, still
  'DET', // the, a, its, this
  'POSS', // its, their, his
  'PREP', // at, in, from
  'CONJ', // and, or, as well as
  'SAY', // said, announced, told
  'PLAN', // plans, intends, expects, decided: carries "to" and a verb
  'CONSIDER', // may, considering, at risk
  'REPORT', // reportedly, sources, is said to
  'HEDGE_ABOUT',
  'HEDGE_OVER',
  // 31 classes to here: the low word.
  'HEDGE_UPTO',
  'NUMBER', // a digit number or a number word
  'VAGUE', // hundreds, dozens, several
  'FRACTION', // half, third, quarter
  'PERCENT', // percent, %
  'CURRENCY', // $, euros
  'MAGNITUDE', // million, thousand
  'MORE', // additional, further, another
  'ADJ', // adjectives that stand before a word for jobs: full-time, salaried
  'FURLOUGH', // marks the furlough words
  'BUYOUT', // marks the voluntary words
  'VERB', // frequent finite verbs: end a noun phrase
  'MONTH',
  'WEEKDAY',
  'TIME', // year, month, week, quarter
  'PAST_TIME', // earlier, previously, last, ago
  'COMPANY', // company, firm, bank, retailer: words for an employer
  'PRONOUN', // it, they
  'ORG_SUFFIX', // Inc, Corp, Group
  'ORG_WORD', // Bank, University, Airlines: words that end names of employers
  'TITLE', // CEO, chief executive, minister
  'PERSON_TITLE', // Mr, Dr
  'MEDIA', // Reuters, Bloomberg, newspaper
  'UNION', // union
  'ANALYST', // analyst, economist
  'GOVERNMENT', // ministry, council
  'PLACE', // Germany, Seattle
  'DEMONYM', // German
  'UNIT', // division, unit, plant, office
  'HIRE', // hire, create, add
  'STOP', // capitalised words that are not names: The, Monday, CEO
] as const;

export type ClassName = (typeof CLASSES)[number];

const LOW = 31;

/** The bit of a class in the low and the high word. */
export function bit(name: ClassName): { low: number; high: number } {
  const i = CLASSES.indexOf(name);
  if (i < 0) throw new Error(`unknown word class ${name}`);
  return i < LOW ? { low: 1 << i, high: 0 } : { low: 0, high: 1 << (i - LOW) };
}

/** The bits of several classes together. */
export function bits(...names: ClassName[]): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (const name of names) {
    const b = bit(name);
    low |= b.low;
    high |= b.high;
  }
  return { low, high };
}

/** An entry of the lexicon: words or phrases (lower case, separated by commas) and the classes they are in. */
export interface Entry {
  readonly words: string;
  readonly classes: readonly ClassName[];
}
