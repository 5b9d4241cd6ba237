import { bits } from '../lexicon/classes.ts';
import { isCountry } from '../lexicon/places.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';
import { weigh } from './evidence.ts';
import { coreWords, isShortForm, mergeNames } from './merge.ts';
import type { NameMention } from './names.ts';

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

/** Merges name mentions into entities and tells what each is. */
export function findEntities(doc: Document, names: readonly NameMention[]): Entity[] {
  const groups = mergeNames(doc, names);
  const entities = groups.map((mentions, id): Entity => {
    const evidence: Evidence = {
      organization: 0,
      person: 0,
      place: 0,
      media: 0,
      cuts: 0,
      reports: 0,
      union: 0,
      given: false,
      descriptors: new Set(),
    };
    const longest = mentions.reduce((most, m) => Math.max(most, coreWords(doc, m).length), 0);
    for (const m of mentions) {
      const { place } = evidence;
      weigh(doc, m, evidence);
      // "Rio" is a place, but not as the short form of Rio Tinto.
      const words = coreWords(doc, m);
      if (words.length < longest && !isCountry(words[0] as string)) evidence.place = place;
    }
    // An outlet that the article is about: "The BBC performs painful surgery".
    const titled = mentions.some((m) => doc.sentences[m.sentence]?.title);
    if (evidence.reports === 0 && evidence.person < 2 && (titled || evidence.cuts > 0 || mentions.length > 3))
      evidence.media = 0;
    // With a first name it is beyond doubt.
    if (isCalledBySurname(doc, mentions)) evidence.person += evidence.given ? 8 : 2;
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

/** True if the later mentions are the last word of the first: companies go by the first word, people by the last. */
function isCalledBySurname(doc: Document, mentions: readonly NameMention[]): boolean {
  const [full, ...later] = mentions.map((m) => coreWords(doc, m));
  if (!full || full.length < 2 || full.length > 3) return false;
  const short = later.filter((words) => words.length === 1);
  return short.length > 0 && short.every((words) => words[0] === full[full.length - 1]);
}

function kindOf(e: Evidence): EntityKind {
  if (e.union > 0 && e.union >= e.organization) return 'union';
  if (e.media > 0 && e.media >= e.organization) return 'media';
  const best = Math.max(e.organization, e.person, e.place);
  if (best <= 0) return 'unknown';
  if (best === e.organization) return best >= 0.9 ? 'organization' : 'unknown';
  return best === e.person ? 'person' : 'place';
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
    // "the University" is short for a name.
    const generic = c.words === 1 && isShortForm(text.toLowerCase()) ? 5 : 0;
    const score = Math.min(c.n, 6) - generic + (c.words > 1 ? 2.5 : 0) - (shouting ? 5 : 0) - c.from * 1e-6;
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
