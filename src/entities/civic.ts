import { CITIES, COUNTRIES, STATE_ABBREVIATIONS, STATES } from '../lexicon/places.ts';
import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import type { CutMention } from '../types.ts';
import type { Entity } from './entities.ts';

/**
 * Cities, counties and states as employers. News seldom names them in full: "Mayor Lind will lay off 5,400 city
 * workers", "the county is cutting 40 posts". The employer then is the place that the article is set in.
 */

type Level = 'state' | 'town';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(',').map((w) => w.trim()));
let levels:
  | { state: ReadonlySet<string>; country: ReadonlySet<string>; city: ReadonlySet<string> }
  | undefined;
const known = () => {
  levels ??= {
    state: listed(STATES),
    country: listed(COUNTRIES),
    city: listed(`${CITIES}, new york, washington`),
  };
  return levels;
};

const STATE_OFFICE = /^(?:gov|governor|premier)$/;
const TOWN_OFFICE = /^(?:mayor|provost)$/;
const MANAGED = /^(?:city|town|village|county|borough)$/;
const STATE_WORD = /^(?:state|provincial)$/;
const TOWN_WORD = /^(?:city|county|town|township|village|municipal|borough|parish)$/;

/** Which kind of place a word for a public employer means: "state", "city", "county"; null for all other words. */
export function levelOf(word: string): Level | null {
  return STATE_WORD.test(word) ? 'state' : TOWN_WORD.test(word) ? 'town' : null;
}

/** The words by which a text names the government whose staff "federal workers" are; null where it names none. */
export function federalGovernment(doc: Document): readonly [number, number] | null {
  for (let i = 0; i < doc.size - 1; i++) {
    if (doc.word[i] === 'federal' && doc.word[i + 1] === 'government') return [i, i + 2];
    // "the Whitlock administration", but not "the Food and Drug Administration"
    if (
      doc.word[i + 1] === 'administration' &&
      doc.shape[i + 1] === SHAPE.lower &&
      doc.shape[i] === SHAPE.capital
    )
      return [i, i + 2];
  }
  return null;
}

/** "75,000 federal workers", "federal job cuts" */
export function isFederal(doc: Document, cut: CutMention): boolean {
  const from = cut.quantity?.to ?? cut.percent?.to ?? cut.range[0];
  return doc.word
    .slice(from, Math.min(Math.max(cut.noun?.[1] ?? 0, cut.range[1]), from + 6))
    .includes('federal');
}

/** The place that a mayor, governor or city manager acts for; null for everyone else. */
export function officeOf(doc: Document, person: Entity): Level | null {
  for (const m of person.mentions) {
    let i = m.from - 1;
    if (doc.word[i] === '.') i--;
    const word = doc.word[i] ?? '';
    if (STATE_OFFICE.test(word)) return 'state';
    if (TOWN_OFFICE.test(word)) return 'town';
    if (/^(?:manager|administrator|executive)$/.test(word) && MANAGED.test(doc.word[i - 1] ?? ''))
      return 'town';
  }
  return null;
}

/** "5,400 city layoffs", "2,500 seasonal state workers": the kind of place between the number and the noun. */
export function publicStaff(doc: Document, cut: CutMention): Level | null {
  const from = cut.quantity?.to ?? cut.percent?.to ?? cut.range[0];
  const to = Math.max(cut.noun?.[1] ?? 0, cut.range[1]);
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const level = levelOf(doc.word[i] as string);
    if (level && doc.shape[i] === SHAPE.lower && doc.word[i - 1] !== 'the') return level;
    if (/^[,.;:]$/.test(doc.word[i] as string)) return null;
  }
  return null;
}

/** The place of a level that the article names most, title and opening counted more; null where none stands out. */
export function seatOf(doc: Document, entities: readonly Entity[], level: Level): Entity | null {
  const { state, country, city } = known();
  const opening = doc.sentences.filter((s) => !s.title)[1]?.to ?? 0;
  let best: Entity | null = null;
  let most = 1.5;
  for (const e of entities) {
    const name = e.name.toLowerCase();
    const isState = state.has(name) || STATE_ABBREVIATIONS.has(name.replace(/\.$/, ''));
    const isCounty = name.endsWith(' county');
    if (e.kind !== 'place' && !isCounty) continue;
    if (level === 'state' ? !isState : (isState && !city.has(name)) || country.has(name)) continue;
    let weight = 0;
    for (const m of e.mentions) {
      const s = doc.sentences[m.sentence] as Sentence;
      weight += s.title ? 2 : m.from < opening ? 1.5 : 1;
    }
    if (weight > most) [best, most] = [e, weight];
  }
  return best === null ? null : (bodyOf(entities, best.name) ?? best);
}

/** The employer that is called by its place alone: "Wexcombe" for the University of Wexcombe; null where there is none. */
export function bodyOf(entities: readonly Entity[], place: string): Entity | null {
  const escaped = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const body = new RegExp(
    `^(?:(?:the )?(?:city|university|county|borough|town|village|state|commonwealth|college) of ${escaped}|${escaped} (?:university|(?:city |county |borough )?council|city|college))$`,
    'i',
  );
  const found = entities.filter((e) => e.kind === 'organization' && body.test(e.name));
  return found.length === 1 ? (found[0] as Entity) : null;
}

/** "In Howard County, Md., officials are weighing …": the place that opens the sentence, where officials follow. */
export function frontedSeat(
  doc: Document,
  s: Sentence,
  named: ReadonlyMap<number, { to: number; entity: Entity }>,
): { entity: Entity; range: readonly [number, number] } | null {
  if (doc.word[s.from] !== 'in') return null;
  const place = named.get(s.from + 1);
  if (!place) return null;
  for (let i = place.to; i < Math.min(s.to, place.to + 9); i++)
    if (
      /^(?:officials|leaders|lawmakers|trustees|mayor|supervisors|commissioners|councillors|councilors)$/.test(
        doc.word[i] as string,
      )
    )
      return { entity: place.entity, range: [s.from + 1, place.to] };
  return null;
}
