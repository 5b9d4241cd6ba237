import { bits } from '../lexicon/classes.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { DEMONYMS, isCountry, PLACES } from '../lexicon/places.ts';
import type { Document } from '../text/document.ts';
import { is, perDocument } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { NameMention } from './names.ts';

const ORG_WORD = bits('ORG_WORD');
const PLACE = bits('PLACE');
const DEMONYM = bits('DEMONYM');
const ACTS = bits('SAY', 'MODAL', 'HAVE', 'BE', 'PLAN', 'CUT_PAST');

/** What was found out about the names of the document at hand, by where they stand. */
const cores = perDocument(() => new Map<number, readonly string[]>());
/** More than any name has words. */
const LONGEST_NAME = 4096;

/** The words of a name that identify it: without legal suffix, articles and points. */
export function coreWords(
  doc: Document,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  const known = cores(doc);
  const place = from * LONGEST_NAME + (to - from);
  let words = known.get(place);
  if (!words) {
    words = readCore(doc, from, to);
    known.set(place, words);
  }
  return words;
}

function readCore(doc: Document, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const w = doc.word[i] as string;
    if (w === '.' || w === ',' || w === '!' || w === "'s" || w === 'the') continue;
    if (w === 'ny') words.push('new', 'york');
    else if (w.includes('-') || w.endsWith('.com')) words.push(...w.replace(/\.com$/, '').split('-'));
    else words.push(w);
  }
  while (words.length > 1 && isSuffix(words[words.length - 1] as string)) words.pop();
  if (words.length > 1 && words[words.length - 1] === '&') words.pop();
  return words;
}

/** "HELSINKI Nokia", "Swiss UBS": a place before a name that stands without it elsewhere. */
function withoutDateline(doc: Document, m: NameMention, cores: ReadonlySet<string>): NameMention {
  let from = m.from;
  const places = doc.phrases.get(from)?.find((p) => p.low & PLACE.low || p.high & PLACE.high);
  if (places && places.to < m.to) from = places.to;
  else if (m.to - from > 1 && (is(doc, from, PLACE) || is(doc, from, DEMONYM))) from++;
  if (from === m.from) return m;
  const rest = { ...m, from };
  const dateline = doc.shape[m.from] === SHAPE.upper || is(doc, m.from, DEMONYM);
  const generic = from === m.to - 1 && is(doc, from, ORG_WORD);
  return dateline && !generic && cores.has(coreWords(doc, rest).join(' ')) ? rest : m;
}

const SUFFIXES = new Set(
  'inc incorporated corp corporation co cos company companies ltd limited plc llc llp lp ag sa se nv bv gmbh spa oyj ab asa kk kgaa a.g n.v s.p.a s.a group holdings holding'.split(
    ' ',
  ),
);
const isSuffix = (w: string): boolean => SUFFIXES.has(w);

/** Groups the mentions of one entity: the same words, a short form, initials. In the order of the text. */
export function mergeNames(doc: Document, names: readonly NameMention[]): NameMention[][] {
  const byCore = new Map<string, NameMention[]>();
  const all = new Set(names.map((name) => coreWords(doc, name).join(' ')));
  const pairs = pairsByFirst(all);
  for (const whole of names) {
    const name = withoutDateline(doc, whole, all);
    const core = coreWords(doc, name).join(' ');
    const key = isTitled(doc, name) ? `mr ${core}` : (isActor(doc, name) && wholeNameOf(core, pairs)) || core;
    const same = byCore.get(key);
    if (same) same.push(name);
    else byCore.set(key, [name]);
  }
  // Longer names first; a shorter one joins the longer one that it begins (companies) or ends (people), or abbreviates.
  const keys = [...byCore.keys()].sort(
    (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length,
  );
  const longFormsOf = indexOfForms(keys);
  const owner = new Map<string, string>();
  const first = new Map([...byCore].map(([key, list]) => [key, (list[0] as NameMention).from]));
  for (const key of keys) {
    const words = key.split(' ');
    let found: string | undefined;
    for (const other of longFormsOf(words)) {
      if (other === key || owner.has(other)) continue;
      if (isAlias(words, other.split(' '), first.get(key) as number, first.get(other) as number, byCore)) {
        // Two long names begin alike: the short one is the one that the article speaks of more.
        const rival: number = found === undefined ? 0 : (byCore.get(found)?.length ?? 0);
        const mentions = byCore.get(other)?.length ?? 0;
        if (found !== undefined && rival === mentions) {
          found = undefined;
          break;
        }
        if (mentions > rival) found = other;
      }
    }
    if (found !== undefined) owner.set(key, found);
  }
  const groups = new Map<string, NameMention[]>();
  for (const [key, mentions] of byCore) {
    const head = owner.get(key) ?? key;
    const group = groups.get(head);
    if (group) for (const m of mentions) group.push(m);
    else groups.set(head, [...mentions]);
  }
  return [...groups.values()]
    .map((g) => g.sort((a, b) => a.from - b.from))
    .sort((a, b) => (a[0] as NameMention).from - (b[0] as NameMention).from);
}

/** The names of two words by the first of them. */
function pairsByFirst(cores: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const core of cores) {
    const words = core.split(' ');
    if (words.length === 2) append(pairs, words[0] as string, core);
  }
  return pairs;
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * Finds the names, in their order, that a short form could stand for: those that begin with its words, end with
 * its last or have it for initials (see `isAlias`). Without the index every name of a text would be held against
 * every other.
 */
function indexOfForms(keys: readonly string[]): (short: readonly string[]) => string[] {
  const byForm = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const words = key.split(' ');
    for (let n = 1; n < words.length; n++) append(byForm, `begins ${words.slice(0, n).join(' ')}`, at);
    append(byForm, `ends ${words[words.length - 1]}`, at);
    for (const initials of initialsOf(words)) append(byForm, `initials ${initials}`, at);
  });
  return (short) => {
    const forms = [`begins ${short.join(' ')}`];
    if (short.length === 1) forms.push(`ends ${short[0]}`, `initials ${bareInitials(short[0] as string)}`);
    if (short[0] === 'mr') forms.push(`ends ${short[1]}`);
    const found = new Set(forms.flatMap((form) => byForm.get(form) ?? []));
    return [...found].sort((a, b) => a - b).map((at) => keys[at] as string);
  };
}

/** "r.b.s", "at&t" without what stands between the letters. */
const bareInitials = (word: string): string => word.replaceAll('.', '').replaceAll('&', '');

/** "Mr Lind" is a person, whatever company is called after him. */
function isTitled(doc: Document, m: NameMention): boolean {
  const at = doc.word[m.from - 1] === '.' ? m.from - 2 : m.from - 1;
  return m.to - m.from === 1 && /^(?:mr|mrs|ms|miss|sir|dame|lord)$/.test(doc.word[at] ?? '');
}

/** True if a word that is a place's or an ordinary one acts: "American said", "Rio will". */
function isActor(doc: Document, m: NameMention): boolean {
  if (m.to - m.from !== 1 || m.to >= doc.size) return false;
  if (is(doc, m.to, ACTS) && doc.shape[m.to] === SHAPE.lower) return true;
  // "announced by American,", "chief executive of American Jo Lind"
  return /^(?:of|by|at|from)$/.test(doc.word[m.from - 1] ?? '') && doc.shape[m.to] !== SHAPE.lower;
}

/** The one longer name that begins with a place or an ordinary word: "american airlines" for "american". */
function wholeNameOf(word: string, pairs: ReadonlyMap<string, readonly string[]>): string | null {
  if (isCountry(word)) return null;
  if (!PLACE_WORDS.has(word) && !DEMONYM_WORDS.has(word) && !GENERIC.has(word)) return null;
  const longer = pairs.get(word) ?? [];
  const second = longer[0]?.split(' ')[1] ?? '';
  const body =
    /^(?:university|college|council|city|county|state|times|post|news|government|states|kingdom|workers|union|chronicle|herald|street|bank|school|hospital)$/;
  return longer.length === 1 && !body.test(second) ? (longer[0] as string) : null;
}

/** Words that name places, one or more: never the short form of an employer. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  PLACES.flatMap((e) => e.words.split(',').map((w) => w.trim())),
);
/** True for the people of a place: "Americans". */
export const isPeople = (word: string): boolean => word.endsWith('s') && DEMONYM_WORDS.has(word.slice(0, -1));
const DEMONYM_WORDS: ReadonlySet<string> = new Set(DEMONYMS.split(',').map((w) => w.trim()));
const SHORT_FORMS =
  /^(?:post|times|journal|guardian|council|university|bank|museum|hospital|college|trust|department|ministry|agency|authority|club|polytechnic|institute|corporation|commission|board)$/;
/** True for a word that with a capital stands for a longer name: "the University", "the Post". */
export const isShortForm = (word: string): boolean => SHORT_FORMS.test(word);
const ENDINGS =
  /^(?:bank|group|university|airlines?|airways|games|studios?|entertainment|news|times|council|services|systems|technologies|america|international|association|union|workers|department|authority|agency|commission|industries|motors|energy|capital|partners|management|media|network|networks|health|hospital|institute|school|college)$/;
const GENERIC = new Set(
  'bank university department ministry council city county state royal national american british general united international first new north south east west the great big saint st san los las air us u.s. u.k. uk american'.split(
    ' ',
  ),
);

/** `at` and `longAt` are where the two first stand; `alone` has every name of the text. */
function isAlias(
  short: readonly string[],
  long: readonly string[],
  at: number,
  longAt: number,
  alone: { has(name: string): boolean },
): boolean {
  if (short.length > long.length) return false;
  if (short[0] === 'mr' && short.length === 2)
    return long[0] !== 'mr' && long.length <= 4 && long[long.length - 1] === short[1];
  if (short.length === 1) {
    const word = short[0] as string;
    if (long.length === 1) return false;
    if (initialsOf(long).includes(bareInitials(word))) return true;
    const ends = long[long.length - 1] === word;
    // "the University" for Wexcombe University, "the Post" for the Washington Post.
    if (isShortForm(word) && (ends || long[1] === 'of')) return ends || long[0] === word;
    // A place is no alias unless it acts, which is settled before.
    if (GENERIC.has(word) || PLACE_WORDS.has(word)) return false;
    if (long[0] === word) return true;
    // "Renault" for Regie Nationale des Usines Renault.
    if (ends && long.length >= 3 && !isGivenName(long[0] as string) && !ENDINGS.test(word)) return true;
    // A surname: the long form begins with a first name.
    // People are introduced in full: a name that stands alone before that is a company's (Dyson).
    return (
      ends &&
      at > longAt &&
      (isGivenName(long[0] as string)
        ? long.length <= 4
        : long.length === 2 &&
          !ENDINGS.test(word) &&
          !GENERIC.has(long[0] as string) &&
          !alone.has(long[0] as string))
    );
  }
  if (short.length === long.length || PLACE_WORDS.has(short.join(' '))) return false;
  return short.every((w, i) => long[i] === w);
}

/** Forms in which initials are written: "Royal Bank of Scotland" rbs, rbos; "UK Athletics" uka. */
function initialsOf(words: readonly string[]): string[] {
  const main = words.filter((w) => !/^(?:of|the|and|for|&|de)$/.test(w));
  if (main.length < 2) return [];
  const all = words.map((w) => w[0] ?? '').join('');
  const short = main.map((w) => w[0] ?? '').join('');
  const spelled = main.map((w) => (w.length <= 3 && !/[aeiou]/.test(w.slice(1)) ? w : (w[0] ?? ''))).join('');
  return [...new Set([all, short, spelled])].filter((s) => s.length >= 2);
}
