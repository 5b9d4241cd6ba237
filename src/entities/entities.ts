import { bits } from '../lexicon/classes.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { NameMention } from './names.ts';
import { FIRST_NAMES } from './people.ts';

export type EntityKind = 'organization' | 'person' | 'place' | 'media' | 'union' | 'unknown';

/** Someone or something the article names, with all its mentions. */
export interface Entity {
  readonly id: number;
  /** The usual short form: without legal suffix, as the article writes it. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: readonly NameMention[];
  /** Words for employers that the article uses for it: "bank", "retailer". */
  readonly descriptors: ReadonlySet<string>;
  /** How much speaks for an organisation; below 0 it can be no employer. */
  readonly score: number;
}

const ORG_SUFFIX = bits('ORG_SUFFIX');
const ORG_WORD = bits('ORG_WORD');
const COMPANY = bits('COMPANY');
const STAFF = bits('STAFF', 'JOB', 'LAYOFF', 'UNIT', 'COMPANY', 'PERSON', 'OCCUPATION');
const TITLE = bits('TITLE');
const PERSON_TITLE = bits('PERSON_TITLE');
const PLACE = bits('PLACE');
const DEMONYM = bits('DEMONYM');
const MEDIA = bits('MEDIA');
const UNION = bits('UNION');
const ANALYST = bits('ANALYST');
const SAY = bits('SAY');
const ACTS = bits('PLAN', 'CUT_BASE', 'CUT_S', 'CUT_ING', 'CUT_PAST', 'MODAL', 'HAVE');
const CUTS = bits('CUT_BASE', 'CUT_S', 'CUT_ING', 'CUT_PAST');
const GROUP = bits('AUX', 'PLAN', 'ADV', 'CUT_BASE', 'CUT_S', 'CUT_ING', 'CUT_PAST');
const JOBS = bits('LAYOFF', 'JOB', 'PERSON', 'STAFF', 'CUTS');

interface Evidence {
  organization: number;
  person: number;
  place: number;
  media: number;
  union: number;
  descriptors: Set<string>;
}

/** Merges name mentions into entities and tells what each is. */
export function findEntities(doc: Document, names: readonly NameMention[]): Entity[] {
  const groups = merge(doc, names);
  const entities = groups.map((mentions, id): Entity => {
    const evidence: Evidence = {
      organization: 0,
      person: 0,
      place: 0,
      media: 0,
      union: 0,
      descriptors: new Set(),
    };
    for (const m of mentions) weigh(doc, m, evidence);
    // A single word that is a capital only because it begins a sentence, with nothing else for it.
    if (
      mentions.every((m) => m.uncertain) &&
      doc.shape[(mentions[0] as NameMention).from] === SHAPE.capital &&
      evidence.organization < 1.5 &&
      mentions.length < 3
    )
      evidence.organization -= 0.4;
    const kind = kindOf(evidence);
    const score =
      evidence.organization -
      Math.max(evidence.person, evidence.place) -
      (kind === 'media' || kind === 'union' ? 3 : 0);
    return { id, name: shortName(doc, mentions), kind, mentions, descriptors: evidence.descriptors, score };
  });
  // "Davis" after "Crispin Davis, chief executive": a surname is its bearer's.
  const surnames = new Set(entities.filter((e) => e.kind === 'person').map((e) => e.name.split(' ').at(-1)));
  return entities.map((e) => {
    const bare = !e.name.includes(' ') && e.kind !== 'place' && e.score < 2 && surnames.has(e.name);
    return bare && e.kind !== 'person' ? { ...e, kind: 'person', score: -1 } : e;
  });
}

function kindOf(e: Evidence): EntityKind {
  if (e.union > 0 && e.union >= e.organization) return 'union';
  if (e.media > 0 && e.media >= e.organization) return 'media';
  const best = Math.max(e.organization, e.person, e.place);
  if (best <= 0) return 'unknown';
  if (best === e.organization) return best >= 0.9 ? 'organization' : 'unknown';
  return best === e.person ? 'person' : 'place';
}

// ---- merging -----------------------------------------------------------------------------------------

/** The words of a name that identify it: without legal suffix, articles and points. */
export function coreWords(doc: Document, m: { readonly from: number; readonly to: number }): string[] {
  const words: string[] = [];
  for (let i = m.from; i < m.to; i++) {
    const w = doc.word[i] as string;
    if (/^[.,!]$|^'s$|^the$/.test(w)) continue;
    if (w === 'ny') words.push('new', 'york');
    else words.push(...w.replace(/\.com$/, '').split('-'));
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

function merge(doc: Document, names: readonly NameMention[]): NameMention[][] {
  const byCore = new Map<string, NameMention[]>();
  const cores = new Set(names.map((name) => coreWords(doc, name).join(' ')));
  for (const whole of names) {
    const name = withoutDateline(doc, whole, cores);
    const key = coreWords(doc, name).join(' ');
    const same = byCore.get(key);
    if (same) same.push(name);
    else byCore.set(key, [name]);
  }
  // Longer names first; a shorter one joins the longer one that it begins (companies) or ends (people), or abbreviates.
  const keys = [...byCore.keys()].sort(
    (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length,
  );
  const owner = new Map<string, string>();
  const first = new Map([...byCore].map(([key, list]) => [key, (list[0] as NameMention).from]));
  for (const key of keys) {
    const words = key.split(' ');
    let found: string | undefined;
    for (const other of keys) {
      if (other === key || owner.has(other)) continue;
      if (isAlias(words, other.split(' '), first.get(key) as number, first.get(other) as number)) {
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
    groups.set(head, [...(groups.get(head) ?? []), ...mentions]);
  }
  return [...groups.values()]
    .map((g) => g.sort((a, b) => a.from - b.from))
    .sort((a, b) => (a[0] as NameMention).from - (b[0] as NameMention).from);
}

/** Single words that name places: never the short form of an employer. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  PLACES.flatMap((e) => e.words.split(',').map((w) => w.trim())),
);
const ENDINGS =
  /^(?:bank|group|university|airlines?|airways|games|studios?|entertainment|news|times|council|services|systems|technologies|america|international|association|union|workers|department|authority|agency|commission|industries|motors|energy|capital|partners|management|media|network|networks|health|hospital|institute|school|college)$/;
const GENERIC = new Set(
  'bank university department ministry council city county state royal national american british general united international first new north south east west the great big saint st san los las air us u.s. u.k. uk american'.split(
    ' ',
  ),
);

function isAlias(short: readonly string[], long: readonly string[], at: number, longAt: number): boolean {
  if (short.length > long.length) return false;
  if (short.length === 1) {
    const word = short[0] as string;
    if (long.length === 1) return false;
    if (initialsOf(long).includes(word.replaceAll('.', '').replaceAll('&', ''))) return true;
    if (GENERIC.has(word)) return false;
    if (long[0] === word) return true;
    // "the Post" for the Washington Post, "Renault" for Regie Nationale des Usines Renault; a place is no alias.
    if (PLACE_WORDS.has(word)) return false;
    const ends = long[long.length - 1] === word;
    if (
      ends &&
      /^(?:post|times|journal|guardian|council|university|bank|museum|hospital|college|trust|department|ministry|agency|authority|club)$/.test(
        word,
      )
    )
      return true;
    if (ends && long.length >= 3 && !FIRST_NAMES.has(long[0] as string) && !ENDINGS.test(word)) return true;
    // A surname: the long form begins with a first name.
    // People are introduced in full: a name that stands alone before that is a company's (Dyson).
    return ends && FIRST_NAMES.has(long[0] as string) && long.length <= 4 && at > longAt;
  }
  if (short.length === long.length) return false;
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

function shortName(doc: Document, mentions: readonly NameMention[]): string {
  // The most frequent form; among equals the longer, so that "Electronic Arts" beats "EA" used once.
  const counts = new Map<string, { n: number; words: number; from: number }>();
  for (const m of mentions) {
    const text = clean(doc, m);
    const seen = counts.get(text);
    if (seen) seen.n++;
    else counts.set(text, { n: 1, words: coreWords(doc, m).length, from: m.from });
  }
  let best = '';
  let bestScore = -Infinity;
  for (const [text, c] of counts) {
    const shouting = text === text.toUpperCase() && text.length > 5 && /[A-Z]{5}/.test(text);
    const score = Math.min(c.n, 4) + (c.words > 1 ? 2.5 : 0) - (shouting ? 5 : 0) - c.from * 1e-6;
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  return best;
}

/** The words of a mention as written, without legal suffix and trailing points, line breaks as spaces. */
export function clean(doc: Document, m: { readonly from: number; readonly to: number }): string {
  let to = m.to;
  while (to > m.from + 1) {
    const w = doc.word[to - 1] as string;
    if (/^[.,&]$/.test(w) || (is(doc, to - 1, ORG_SUFFIX) && !/^(?:company|companies)$/.test(w))) to--;
    else break;
  }
  let from = m.from;
  if (to - from > 1 && doc.word[from] === 'the') from++;
  return doc.text.slice(doc.start[from], doc.end[to - 1]).replace(/\s+/g, ' ');
}

// ---- what an entity is ---------------------------------------------------------------------------------

function weigh(doc: Document, m: NameMention, e: Evidence): void {
  const { from, to } = m;
  const length = to - from;
  const before = (k: number): string => doc.word[from - k] ?? '';
  const after = (k: number): string => doc.word[to - 1 + k] ?? '';
  const last = to - 1;
  if (length > 1 && is(doc, last, ORG_SUFFIX)) e.organization += 4;
  else if (length > 1 && (is(doc, last, ORG_WORD) || is(doc, from, ORG_WORD))) e.organization += 2;
  else if (length === 1 && is(doc, from, ORG_WORD) && !is(doc, from, PLACE)) e.organization += 0.5;
  if (length === 1 && doc.shape[from] === SHAPE.upper && !is(doc, from, PLACE)) e.organization += 0.5;
  if (isTicker(doc, to)) e.organization += 4;
  // "Highguard developer Wildlight": the first is what the second makes.
  if (
    to + 1 < doc.size &&
    is(doc, to, COMPANY) &&
    doc.shape[to] === SHAPE.lower &&
    /^(?:developer|maker|creator|publisher|owner|studio|operator|parent|manufacturer)$/.test(after(1)) &&
    doc.shape[to + 1] !== SHAPE.lower &&
    doc.shape[to + 1] !== SHAPE.punct
  )
    e.organization -= 1.5;
  if (after(1) === "'s" || after(1) === "'") {
    const head = to + 1;
    for (let k = head; k < Math.min(doc.size, head + 3); k++) {
      if (is(doc, k, STAFF) || is(doc, k, TITLE)) {
        e.organization += is(doc, k, TITLE) && (is(doc, from, PLACE) || is(doc, from, DEMONYM)) ? 0.5 : 1.5;
        break;
      }
    }
  }
  if (is(doc, to, TITLE) && to < doc.size && doc.shape[to] !== SHAPE.punct) e.organization += 1.5;
  if (is(doc, to, JOBS) && to < doc.size) e.organization += 0.5;
  // "Swiss bank UBS", "developer Full Circle"
  if (from > 0 && is(doc, from - 1, COMPANY) && doc.shape[from - 1] === SHAPE.lower && before(1) !== 'the') {
    e.organization += 2;
    e.descriptors.add(before(1));
  } else if (from > 0 && is(doc, from - 1, COMPANY) && doc.shape[from - 1] === SHAPE.lower)
    e.descriptors.add(before(1));
  for (let i = from; i < to; i++)
    if (is(doc, i, COMPANY) || is(doc, i, ORG_WORD))
      e.descriptors.add((doc.word[i] as string).replace(/s$/, ''));
  if (after(1) === ',' || after(1) === '(') apposition(doc, to + 1, e);
  if (is(doc, to, SAY) && /^(?:said|announced|confirmed|unveiled|posted)$/.test(after(1)))
    e.organization += 0.4;
  if (to < doc.size && is(doc, to, ACTS) && after(1) !== 'to') e.organization += 0.6;
  // The one who cuts is an employer, whatever else its name says.
  for (let i = to; i < Math.min(doc.size, to + 5) && (is(doc, i, GROUP) || i === to); i++)
    if (is(doc, i, CUTS) && after(1) !== ',') e.organization += 1.5;
  if (after(1) === 'to' && to + 1 < doc.size && is(doc, to + 1, ACTS)) e.organization += 1;
  if (/^(?:at|from|by)$/.test(before(1)) && from > 1 && is(doc, from - 2, JOBS)) e.organization += 1.5;
  // People.
  const titled =
    from > 0 &&
    (is(doc, from - 1, TITLE) || is(doc, from - 1, PERSON_TITLE)) &&
    before(1) !== 'publisher' &&
    before(1) !== 'partner' &&
    before(1) !== 'owner';
  if (titled && length <= 4)
    e.person += doc.shape[from - 1] === SHAPE.lower && is(doc, from - 1, COMPANY) ? 0.5 : 2.5;
  if (
    /^(?:mr|mrs|ms|dr)$/.test(before(1)) ||
    (before(1) === '.' && /^(?:mr|mrs|ms|dr|gov|sen|rep|prof)$/.test(before(2)))
  )
    e.person += 4;
  if (
    FIRST_NAMES.has(doc.word[from] as string) &&
    length >= 2 &&
    length <= 4 &&
    !is(doc, last, ORG_WORD) &&
    !is(doc, last, ORG_SUFFIX)
  )
    e.person += 3;
  if (
    after(1) === ',' &&
    to + 1 < doc.size &&
    (is(doc, to + 1, TITLE) ||
      (/^(?:a|an|the|its|who)$/.test(after(2)) && nearTitle(doc, to + 2)) ||
      /^\d\d$/.test(after(2)))
  )
    e.person += 1.5;
  for (let i = from; i < to; i++)
    if (/^(?:directors|executives|shareholders|trustees|ministers|governors)$/.test(doc.word[i] as string))
      e.organization -= 5;
  // Places.
  if (length === 1 && before(1) === ',' && STATES.has(doc.word[from] as string)) e.place += 5;
  if (isPlace(doc, from, to)) e.place += 5;
  else if (length === 1 && is(doc, from, DEMONYM)) e.place += 5;
  else if (/^(?:in|near)$/.test(before(1)) && !is(doc, last, ORG_WORD) && !is(doc, last, ORG_SUFFIX))
    e.place += 0.6;
  else if (after(1) === ',' && STATES.has(after(2))) e.place += 2;
  else if (
    after(1) === ',' &&
    to + 1 < doc.size &&
    isPlace(doc, to + 1, to + 2) &&
    /^(?:in|at|from|near|of|the|its)$/.test(before(1))
  )
    e.place += 1.5;
  // Outlets and unions.
  if (isOutlet(doc, m)) e.media += 3;
  for (let i = from; i < to; i++)
    if (
      /^(?:workers|machinists|teamsters|brotherhood|steelworkers|union|unions)$/.test(doc.word[i] as string)
    )
      e.union += 1;
  if (length <= 4 && (is(doc, from, UNION) || is(doc, last, UNION))) e.union += 2;
  if (to < doc.size && /^unions?$/.test(after(1)) && !is(doc, from, DEMONYM)) e.union += 2;
  if (
    to < doc.size &&
    is(doc, to, ANALYST) &&
    doc.shape[to] === SHAPE.lower &&
    /^(?:analyst|analysts|economist|economists|strategist)$/.test(after(1))
  )
    e.organization -= 0.3;
  if (/^(?:at|of|for|with)$/.test(before(1)) && from > 1 && is(doc, from - 2, ANALYST)) e.organization -= 0.3;
}

function apposition(doc: Document, from: number, e: Evidence): void {
  let i = from;
  if (!/^(?:the|a|an|one|which|its|whose|maker|owner|operator|publisher)$/.test(doc.word[i] ?? '')) return;
  const end = Math.min(doc.size, i + 10);
  for (; i < end; i++) {
    const w = doc.word[i] as string;
    if (/^[,.;()]$/.test(w)) return;
    if (is(doc, i, TITLE) && !is(doc, i, COMPANY)) return;
    if (is(doc, i, COMPANY)) {
      e.organization += 1.5;
      e.descriptors.add(w);
      return;
    }
  }
}

function nearTitle(doc: Document, from: number): boolean {
  for (let i = from; i < Math.min(doc.size, from + 4); i++) if (is(doc, i, TITLE)) return true;
  return false;
}

/** "( HPQ.N )", "(NYSE: IBM)", "<GM>", or a bare "DELL.O". */
function isTicker(doc: Document, i: number): boolean {
  const word = doc.word[i] ?? '';
  if (word === '<') return true;
  const code = (k: number): boolean =>
    k < doc.size &&
    /^[a-z0-9]{1,7}\.[a-z]{1,4}$/i.test(doc.word[k] as string) &&
    (doc.shape[k] === SHAPE.upper || doc.shape[k] === SHAPE.digit || doc.shape[k] === SHAPE.capital);
  if (word === '(')
    return code(i + 1) || /^(?:nyse|nasdaq|lse|asx|tsx|lon|amex|bse)$/.test(doc.word[i + 1] ?? '');
  return code(i) && !/\.(?:com|org|net|biz|io|co)$/.test(word);
}

/** Abbreviations of states that stand after a town. */
const STATES = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex va vt wash w.va wis wisc wyo ont que alta b.c d.c'
    .split(' ')
    .flatMap((s) => [s, `${s}.`]),
);

export function isPlace(doc: Document, from: number, to: number): boolean {
  if (doc.phrases.get(from)?.some((p) => p.to >= to && (p.low & PLACE.low || p.high & PLACE.high)))
    return true;
  return to - from === 1 && is(doc, from, PLACE);
}

/** Outlets: a known one, that reports, is told, or stands in the byline. */
function isOutlet(doc: Document, m: NameMention): boolean {
  let known = doc.phrases.get(m.from)?.some((p) => p.high & MEDIA.high || p.low & MEDIA.low) === true;
  for (let i = m.from; i < m.to && !known; i++) known = is(doc, i, MEDIA);
  const before = doc.word[m.from - 1] ?? '';
  const after = doc.word[m.to] ?? '';
  const reports =
    /^(?:reported|reports|quoted|cited|first)$/.test(after) ||
    /^(?:told|tells)$/.test(before) ||
    (before === 'to' && /^(?:according|speaking|spoke|talking)$/.test(doc.word[m.from - 2] ?? ''));
  if (known)
    return (
      reports ||
      (before === '(' && after === ')') ||
      /^(?:by|via)$/.test(before) ||
      (m.to - m.from === 1 && !is(doc, m.from, ORG_WORD))
    );
  return /^(?:told)$/.test(before) && /^[,.]$|^(?:that|on|in|he|she|the|it|they|there)$/.test(after);
}
