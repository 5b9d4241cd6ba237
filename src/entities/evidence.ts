import { bits } from '../lexicon/classes.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isSector } from '../lexicon/sectors.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import { isPeople } from './merge.ts';
import { isBody, type NameMention } from './names.ts';

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

/** How much the mentions of an entity speak for each kind; the numbers are weights, not counts, where not said otherwise. */
export interface Evidence {
  organization: number;
  person: number;
  place: number;
  media: number;
  /** Mentions that are the subject of a verb of cutting. */
  cuts: number;
  /** Mentions that do what only an outlet does. */
  reports: number;
  union: number;
  /** Begins with a first name, which says so once however often it is repeated. */
  given: boolean;
  descriptors: Set<string>;
}

/** Adds to the evidence what one mention and the words around it say. */
export function weigh(doc: Document, m: NameMention, e: Evidence): void {
  weighOrganization(doc, m, e);
  weighPerson(doc, m, e);
  weighPlace(doc, m, e);
  weighOthers(doc, m, e);
}

/** What speaks for an employer: its form, who works for it, what it does. */
function weighOrganization(doc: Document, m: NameMention, e: Evidence): void {
  const { from, to } = m;
  const length = to - from;
  const before = (k: number): string => doc.word[from - k] ?? '';
  const after = (k: number): string => doc.word[to - 1 + k] ?? '';
  const last = to - 1;
  if (length > 1 && is(doc, last, ORG_SUFFIX)) e.organization += 4;
  else if (length > 1 && (is(doc, last, ORG_WORD) || is(doc, from, ORG_WORD))) e.organization += 2;
  else if (length === 1 && is(doc, from, ORG_WORD) && !is(doc, from, PLACE)) e.organization += 0.5;
  if (length > 2 && doc.shape[last] === SHAPE.lower && isBody(doc, last - 1)) e.organization += 3;
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
    // "fashion firm Jane Norman": it says more than a first name.
    e.organization += is(doc, from - 1, TITLE) ? 2 : 3.5;
    e.descriptors.add(before(1));
  } else if (from > 0 && is(doc, from - 1, COMPANY) && doc.shape[from - 1] === SHAPE.lower)
    e.descriptors.add(before(1));
  for (let i = from; i < to; i++)
    if (is(doc, i, COMPANY) || is(doc, i, ORG_WORD))
      e.descriptors.add((doc.word[i] as string).replace(/s$/, ''));
  // "shares in Acme", "chief executive of Acme", "Acme went into administration"
  if (/^(?:in|of)$/.test(before(1)) && /^(?:shares?|stock|stake|investors|shareholders)$/.test(before(2)))
    e.organization += 1.5;
  if (/^(?:of|at)$/.test(before(1)) && from > 1 && is(doc, from - 2, TITLE) && !is(doc, from, PLACE))
    e.organization += isDepartment(doc, from, to) ? -3 : 1;
  if (
    /^(?:posted|reported|filed|collapsed|employs|operates|manufactures|sells)$/.test(after(1)) ||
    (after(1) === 'went' && /^(?:into|bust|bankrupt)$/.test(after(2)))
  )
    e.organization += 0.8;
  if (after(1) === ',' || after(1) === '(') apposition(doc, to + 1, e);
  if (is(doc, to, SAY) && /^(?:said|announced|confirmed|unveiled|posted)$/.test(after(1)))
    e.organization += 0.4;
  if (to < doc.size && is(doc, to, ACTS) && after(1) !== 'to') e.organization += 0.6;
  // The one who cuts is an employer, whatever else its name says.
  for (let i = to; i < Math.min(doc.size, to + 5); i++) {
    if (saysCut(doc, i) && after(1) !== ',') {
      e.organization += 1.5;
      e.cuts++;
      break;
    }
    if (!is(doc, i, GROUP)) break;
  }
  if (after(1) === 'to' && to + 1 < doc.size && is(doc, to + 1, ACTS)) e.organization += 1;
  if (/^(?:at|from|by)$/.test(before(1)) && from > 1 && is(doc, from - 2, JOBS)) e.organization += 1.5;
  // "the Retraining Notification Act", "the board of Acme Directors": no employer, whatever cuts.
  for (let i = from; i < to; i++)
    if (
      /^(?:act|bill|treaty|amendment|budget|directors|executives|shareholders|trustees|ministers|governors)$/.test(
        doc.word[i] as string,
      )
    )
      e.organization -= 5;
}

/** What speaks for a person: titles, first names, what only people do. */
function weighPerson(doc: Document, m: NameMention, e: Evidence): void {
  const { from, to } = m;
  const length = to - from;
  const before = (k: number): string => doc.word[from - k] ?? '';
  const after = (k: number): string => doc.word[to - 1 + k] ?? '';
  const last = to - 1;
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
    isGivenName(doc.word[from] as string) &&
    doc.word[from + 1] !== '&' &&
    length >= 2 &&
    length <= 4 &&
    !is(doc, last, ORG_WORD) &&
    !is(doc, last, ORG_SUFFIX) &&
    !e.given
  ) {
    e.given = true;
    e.person += 3;
  }
  // "its general secretary, Jo Lind, asked", "Jo Lind, who runs", "Jo Lind could have kept it to himself"
  if (
    length >= 2 &&
    before(1) === ',' &&
    from > 1 &&
    is(doc, from - 2, TITLE) &&
    doc.shape[from - 2] === SHAPE.lower
  )
    e.person += 1.5;
  if (after(1) === 'who' || (after(1) === ',' && after(2) === 'who')) e.person += 1.5;
  if (length <= 3 && to < doc.size && reflects(doc, to)) e.person += 1.5;
  if (length <= 3 && /^(?:wrote|tweeted|recalled|quipped|joked|resigned)$/.test(after(1))) e.person += 1;
  if (
    after(1) === ',' &&
    to + 1 < doc.size &&
    (is(doc, to + 1, TITLE) ||
      (/^(?:a|an|the|its|who)$/.test(after(2)) && nearTitle(doc, to + 2)) ||
      /^\d\d$/.test(after(2)))
  )
    e.person += 1.5;
}

/** What speaks for a place: the gazetteer, prepositions, the words for places behind it. */
function weighPlace(doc: Document, m: NameMention, e: Evidence): void {
  const { from, to } = m;
  const length = to - from;
  const before = (k: number): string => doc.word[from - k] ?? '';
  const after = (k: number): string => doc.word[to - 1 + k] ?? '';
  const last = to - 1;
  if (isSector(doc.word.slice(from, to).join(' '))) e.place += 9;
  if (
    length > 1 &&
    /^(?:street|road|avenue|lane|square|boulevard|highway|drive|gardens|wharf|embankment)$/.test(
      doc.word[last] as string,
    )
  )
    e.place += 3;
  if (/^(?:hq|headquarters|plant|factory|mill|mine|site|facility)$/.test(doc.word[last] as string))
    e.place += 3;
  if (
    length === 2 &&
    /^(?:north|south|east|west|greater|upper|lower|mid)$/.test(doc.word[from] as string) &&
    !is(doc, last, ORG_WORD)
  )
    e.place += 2.5;
  if (
    /^(?:region|district|area|county|province|valley|coast|community|communities|economy|suburb|residents)$/.test(
      after(1),
    ) &&
    doc.shape[to] === SHAPE.lower
  )
    e.place += 1.5;
  if (length === 1 && before(1) === ',' && STATES.has(doc.word[from] as string)) e.place += 5;
  if (isPlace(doc, from, to)) e.place += 5;
  else if (length === 1 && (is(doc, from, DEMONYM) || isPeople(doc.word[from] as string))) e.place += 5;
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
}

/** What speaks for an outlet, a union or an analyst’s firm. */
function weighOthers(doc: Document, m: NameMention, e: Evidence): void {
  const { from, to } = m;
  const length = to - from;
  const before = (k: number): string => doc.word[from - k] ?? '';
  const after = (k: number): string => doc.word[to - 1 + k] ?? '';
  const last = to - 1;
  const outlet = outletWeight(doc, m);
  e.media += outlet;
  if (outlet > KNOWN_OUTLET) e.reports++;
  if (endsTitle(doc, m)) {
    e.media += 3;
    e.reports++;
  }
  for (let i = from; i < to; i++)
    if (
      /^(?:workers|machinists|teamsters|brotherhood|steelworkers|union|unions)$/.test(doc.word[i] as string)
    )
      e.union += 1;
  if (length <= 4 && (is(doc, from, UNION) || is(doc, last, UNION))) e.union += 2;
  // "the Ohio Civil Service Employees Association", "the teachers union, the Marlow Education Association"
  if (/^(?:association|federation|guild|council)$/.test(doc.word[last] as string) && members(doc, from, last))
    e.union += 3;
  const comma = before(1) === 'the' ? 2 : 1;
  if (before(comma) === ',' && /^unions?$/.test(before(comma + 1))) e.union += 3;
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

/** True if those whom a union organises stand in the name. */
function members(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:employees|teachers|nurses|education|pilots|firefighters|workers|staff|attendants|officers|educators|mineworkers|lecturers|faculty)$/.test(
        doc.word[i] as string,
      )
    )
      return true;
  return false;
}

/** Functions of a firm, written with capitals in titles of persons: "vice president of Public Policy". */
const DEPARTMENT =
  /^(?:public policy|business development|human resources|investor relations|public relations|public affairs|corporate (?:affairs|communications|development)|communications|marketing|engineering|product|products|design|research|research and development|operations|finance|sales|strategy|global operations|people|talent|talent acquisition|recruiting|information technology|legal affairs|government affairs|customer (?:service|support|experience|success)|supply chain|manufacturing|powertrain|hardware|software|security|trust and safety|data science|content|editorial|news|programming|production|development)$/;

const isDepartment = (doc: Document, from: number, to: number): boolean =>
  DEPARTMENT.test(doc.word.slice(from, to).join(' '));

function apposition(doc: Document, from: number, e: Evidence): void {
  let i = from;
  if (!/^(?:the|a|an|one|which|its|whose|maker|owner|operator|publisher)$/.test(doc.word[i] ?? '')) return;
  const end = Math.min(doc.size, i + 10);
  for (; i < end; i++) {
    const w = doc.word[i] as string;
    if (/^[,.;()]$/.test(w)) return;
    if (is(doc, i, TITLE) && !is(doc, i, COMPANY)) return;
    if (is(doc, i, COMPANY)) {
      // "Allen Overton, the law firm": it says more than a first name.
      e.organization += 3;
      e.descriptors.add(w);
      return;
    }
  }
}

/** True for a verb of cutting, in one word or in more ("laying off"). */
const saysCut = (doc: Document, i: number): boolean =>
  is(doc, i, CUTS) || doc.phrases.get(i)?.some((p) => (p.low & CUTS.low) | (p.high & CUTS.high)) === true;

/** True if "himself" or "herself" stands in the clause behind token i. */
function reflects(doc: Document, from: number): boolean {
  for (let i = from; i < Math.min(doc.size, from + 12); i++) {
    if (doc.word[i] === 'himself' || doc.word[i] === 'herself') return true;
    if (doc.shape[i] === SHAPE.punct && /^[.;:!?]$/.test(doc.word[i] as string)) return false;
  }
  return false;
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

/** "… - Wexcombe Herald": the outlet that ends a title. */
function endsTitle(doc: Document, m: NameMention): boolean {
  const s = doc.sentences[m.sentence];
  return (
    s?.title === true &&
    m.to === s.to &&
    m.from > s.from + 2 &&
    /^[-–—|]$/.test(doc.word[m.from - 1] as string)
  );
}

/** How much a mention speaks for an outlet: it reports, is told, stands in the byline, or is only known as one. */
function outletWeight(doc: Document, m: NameMention): number {
  let known = doc.phrases.get(m.from)?.some((p) => p.high & MEDIA.high || p.low & MEDIA.low) === true;
  for (let i = m.from; i < m.to && !known; i++) known = is(doc, i, MEDIA);
  const before = doc.word[m.from - 1] ?? '';
  const after = doc.word[m.to] ?? '';
  const reports =
    /^(?:reported|reports|quoted|cited|first)$/.test(after) ||
    (/^'s?$/.test(after) &&
      /^(?:sources?|reporters?|reporting|correspondent|readers)$/.test(doc.word[m.to + 1] ?? '')) ||
    /^(?:told|tells)$/.test(before) ||
    (before === 'to' &&
      /^(?:according|speaking|spoke|talking|confirmed|said|revealed|explained)$/.test(
        doc.word[m.from - 2] ?? '',
      ));
  if (known) {
    if (reports || (before === '(' && after === ')') || /^(?:by|via)$/.test(before)) return 3;
    return m.to - m.from === 1 && !is(doc, m.from, ORG_WORD) ? KNOWN_OUTLET : 0;
  }
  if (before === 'to' && /^(?:confirmed|revealed|explained)$/.test(doc.word[m.from - 2] ?? '')) return 3;
  return /^(?:told)$/.test(before) && /^[,.]$|^(?:that|on|in|he|she|the|it|they|there)$/.test(after) ? 3 : 0;
}

/** What a mention of a known outlet counts that does nothing an outlet does: it may be the employer of the story. */
const KNOWN_OUTLET = 1;
