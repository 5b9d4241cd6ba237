// Calendar dates as pages write them, in the languages that many news sites use.

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar jänner janvier enero ene janeiro gennaio stycznia januari',
    'feb february februar février fevrier fév febrero fevereiro febbraio lutego februari',
    'mar march märz mrz mars marzo março marca maart maret',
    'apr april avril avr abril abr aprile kwietnia',
    'may mai mayo maio maggio maja mei',
    'jun june juni juin junio junho giugno czerwca',
    'jul july juli juillet julio julho luglio lipca',
    'aug august août aout agosto ago sierpnia agustus',
    'sep sept september septembre septiembre setembro settembre września',
    'oct october okt oktober octobre octubre outubro ottobre października',
    'nov november novembre noviembre novembro listopada',
    'dec december dez dezember décembre decembre diciembre dic dezembro dicembre grudnia desember',
  ].flatMap((names, i) => names.split(' ').map((n) => [n, i + 1] as const)),
);
const NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray, monthFirst: boolean) => Parts])[] = [
  [/(?<!\d)((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)/, (m) => [+m[1]!, +m[2]!, +m[3]!]],
  [/((?:19|20)\d\d)\s?年\s?(\d\d?)\s?月\s?(\d\d?)\s?日/, (m) => [+m[1]!, +m[2]!, +m[3]!]],
  [
    new RegExp(
      `(?<!\\d)(\\d\\d?)(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of\\s+|de\\s+)?(${NAMES})\\.?,?\\s+(?:de[l]?\\s+)?((?:19|20)\\d\\d)(?!\\d)`,
      'iu',
    ),
    (m) => [+m[3]!, MONTHS[m[2]!.toLowerCase()]!, +m[1]!],
  ],
  [
    new RegExp(`(?<!\\p{L})(${NAMES})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`, 'iu'),
    (m) => [+m[3]!, MONTHS[m[1]!.toLowerCase()]!, +m[2]!],
  ],
  [
    new RegExp(`(?<!\\d)(\\d\\d?)[-.\\s](${NAMES})[-.\\s]((?:19|20)\\d\\d)(?!\\d)`, 'iu'),
    (m) => [+m[3]!, MONTHS[m[2]!.toLowerCase()]!, +m[1]!],
  ],
  [
    new RegExp(
      `(?<!\\p{L})(${NAMES})\\.?\\s+(\\d\\d?)\\s+\\d\\d?:\\d\\d(?::\\d\\d)?(?:\\s+[a-z]{2,4})?\\s+((?:19|20)\\d\\d)`,
      'iu',
    ),
    (m) => [+m[3]!, MONTHS[m[1]!.toLowerCase()]!, +m[2]!],
  ],
  [
    /(?<![\d.])(\d\d?)([./-])(\d\d?)\2((?:19|20)\d\d)(?!\d)/,
    (m, monthFirst) => dayAndMonth(+m[1]!, +m[3]!, +m[4]!, m[2] === '/' && monthFirst),
  ],
  [/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?(?!\d)/, (m) => [+m[1]!, +m[2]!, +m[3]!]],
];

/** Two numbers and a year: which is the month is told by their size, else by the custom of the page. */
const dayAndMonth = (a: number, b: number, year: number, monthFirst: boolean): Parts =>
  a > 12 || (!monthFirst && b <= 12) ? [year, b, a] : [year, a, b];

type Parts = readonly [year: number, month: number, day: number];

export interface DateRules {
  /** ISO date; a later one is not believed. */
  readonly now?: string | undefined;
  /** Read 3/4/2025 as the fourth of March. */
  readonly monthFirst: boolean;
}

/** The first calendar date in a text, as an ISO date, or null. Reads at most the first 300 code units. */
export function dateIn(text: string | null | undefined, rules: DateRules): string | null {
  if (!text || !/\d/.test(text)) return null;
  const head = text.slice(0, 300);
  let best: { at: number; iso: string } | null = null;
  for (const [form, read] of FORMS) {
    const m = form.exec(head);
    const iso = m && toIso(read(m, rules.monthFirst), rules);
    if (iso && (!best || m.index < best.at)) best = { at: m.index, iso };
  }
  return best?.iso ?? null;
}

/** A year of two digits is believed only of a line that is little more than a date; UTF-16 code units. */
const SHORT_LINE = 40;
const SHORT_YEAR = /(?<![\d.:/-])(\d\d?)([./])(\d\d?)\2(\d\d)(?![\d.:/%])/;

/** A date whose year has two digits, in a line that is little more than that: "2.11.22". */
export function shortDateIn(line: string, rules: DateRules): string | null {
  const m = line.length <= SHORT_LINE ? SHORT_YEAR.exec(line) : null;
  const monthFirst = m?.[2] === '/' && rules.monthFirst;
  if (m?.[2] === '.' && +m[3]! > 12) return null;
  return m ? toIso(dayAndMonth(+m[1]!, +m[3]!, 2000 + +m[4]!, monthFirst), rules) : null;
}

/** Dates in the path of an address: /2025/10/28/, -20251028, /2025-10/28/, /2025/1028/, /28-10-2025. */
const IN_PATH: readonly (readonly [RegExp, (m: RegExpExecArray, monthFirst: boolean) => Parts])[] = [
  [
    /[/_-]((?:19|20)\d\d)([/_-]?)(\d\d?|[a-z]{3})\2(\d\d?)(?=[/_.-]|$)/i,
    (m) => [+m[1]!, MONTHS[m[3]!.toLowerCase()] ?? Number(m[3]), +m[4]!],
  ],
  [/[/_-]((?:19|20)\d\d)-?(\d\d)\/(\d\d)(?=[/_.-]|$)/, (m) => [+m[1]!, +m[2]!, +m[3]!]],
  [/\/((?:19|20)\d\d)\/(\d\d)(\d\d)(?=\/)/, (m) => [+m[1]!, +m[2]!, +m[3]!]],
  [
    /[/_-](\d\d)-(\d\d)-((?:19|20)\d\d)(?=[/_.-]|$)/,
    (m, monthFirst) => dayAndMonth(+m[1]!, +m[2]!, +m[3]!, monthFirst),
  ],
];

/** A date in the path of an address, or null. */
export function dateInUrl(url: string | null, rules: DateRules): string | null {
  for (const [form, read] of url === null ? [] : IN_PATH) {
    const m = form.exec(url!);
    const iso = m && toIso(read(m, rules.monthFirst), rules);
    if (iso) return iso;
  }
  return null;
}

const FIRST_YEAR = 1990;

function toIso([year, month, day]: Parts, { now }: DateRules): string | null {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return now && iso > now.slice(0, 10) ? null : iso;
}
