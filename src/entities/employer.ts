import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention } from '../types.ts';
import type { Entity } from './entities.ts';
import { findEntities } from './entities.ts';
import { findNames } from './names.ts';
import type { Reference } from './references.ts';
import { referencesOf } from './references.ts';

/** Who cuts, for one mention of a cut. */
export interface Employer {
  readonly kind: 'employer' | 'aggregate';
  /** Null where the article never names the employer. */
  readonly entity: Entity | null;
  /** The words that name it nearest to the cut, token range; null for an employer that is only understood. */
  readonly mention: readonly [number, number] | null;
  /** For aggregates: who is counted. */
  readonly group: string | null;
  /** The step of the search that decided, for `explain`. */
  readonly by: string;
}

/** Who is who in an article. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly named: ReadonlyMap<number, { to: number; entity: Entity }>;
  readonly references: readonly (readonly Reference[])[];
  /** The employer that the article is about, as far as names and places in the text tell. */
  readonly main: Entity | null;
}

const PREP = bits('PREP');
const SAY = bits('SAY');
const VERB = bits('VERB', 'AUX', 'CUT_BASE', 'CUT_S', 'CUT_ING', 'CUT_PAST', 'PLAN', 'SAY', 'FALL');
const ACTION = bits('VERB', 'CUT_S', 'CUT_ING', 'CUT_PAST');
const ANALYST = bits('ANALYST');
const UNIT = bits('UNIT', 'STAFF', 'JOB', 'PERSON', 'OCCUPATION', 'COMPANY');

/** Finds names and entities of a text and what refers to them. */
export function castOf(doc: Document): Cast {
  const entities = findEntities(doc, findNames(doc));
  const named = new Map<number, { to: number; entity: Entity }>();
  for (const entity of entities) for (const m of entity.mentions) named.set(m.from, { to: m.to, entity });
  const references = doc.sentences.map((s) => referencesOf(doc, s, named));
  return { entities, named, references, main: mainEntity(doc, entities, references) };
}

/** True if the entity can be an employer at all. */
export const canEmploy = (e: Entity): boolean =>
  e.kind === 'organization' || (e.kind === 'unknown' && e.score > -0.5);

function mainEntity(
  doc: Document,
  entities: readonly Entity[],
  references: readonly (readonly Reference[])[],
): Entity | null {
  const weight = new Map<Entity, number>();
  const add = (e: Entity, n: number): void => void weight.set(e, (weight.get(e) ?? 0) + n);
  for (const e of entities)
    if (canEmploy(e)) add(e, Math.min(e.mentions.length, 8) * 0.5 + Math.min(e.score, 6) * 0.4);
  let body = 0;
  for (const s of doc.sentences) {
    const first = references[s.index]?.find((r) => r.entity && canEmploy(r.entity));
    if (!first?.entity) continue;
    if (s.title) {
      add(first.entity, isObject(doc, first, s) ? 1.5 : 3);
      for (const r of references[s.index] ?? [])
        if (r.entity && r.entity !== first.entity && canEmploy(r.entity)) add(r.entity, 1);
    } else if (body++ < 2) add(first.entity, isObject(doc, first, s) ? 0.7 : 2);
  }
  let best: Entity | null = null;
  for (const [e, w] of weight) if (best === null || w > (weight.get(best) as number)) best = e;
  return best !== null && (weight.get(best) as number) >= 1.5 ? best : null;
}

/** True if a preposition stands before the reference: it is no subject. */
function isObject(doc: Document, r: Reference, s: Sentence): boolean {
  let i = r.from - 1;
  if (i >= s.from && /^(?:the|a|an|its)$/.test(doc.word[i] as string)) i--;
  // A direct object: "downsizes 2XKO team".
  if (
    i >= s.from &&
    i === r.from - 1 &&
    r.kind === 'name' &&
    is(doc, i, ACTION) &&
    !is(doc, i, SAY) &&
    r.to < s.to &&
    !is(doc, r.to, VERB)
  )
    return true;
  return (
    i >= s.from &&
    is(doc, i, PREP) &&
    !/^(?:as|since|after|before|than|like|until|that)$/.test(doc.word[i] as string)
  );
}

/** Runs through the article's cuts in order and tells the employer of each. */
export function employersOf(doc: Document, cast: Cast, cuts: readonly CutMention[]): Employer[] {
  const focus = new Focus(doc, cast);
  return cuts.map((cut) => {
    focus.moveTo(cut.sentence);
    const employer = find(doc, cast, cut, focus);
    if (employer.entity && employer.by !== 'in focus') focus.cutBy(employer.entity, cut.sentence);
    return employer;
  });
}

/** Who is spoken of: moves from sentence to sentence as subjects come. */
class Focus {
  current: Entity | null;
  private at = 0;
  private readonly cutters = new Set<Entity>();
  private readonly doc: Document;
  private readonly cast: Cast;

  constructor(doc: Document, cast: Cast) {
    this.doc = doc;
    this.cast = cast;
    this.current = cast.main;
  }

  moveTo(sentence: number): void {
    for (; this.at < sentence; this.at++) {
      const s = this.doc.sentences[this.at] as Sentence;
      if (s.title) continue;
      const subject = subjectOf(this.doc, s, this.cast.references[this.at] ?? []);
      if (subject) this.current = subject;
    }
  }

  /** Whom a cut without any subject belongs to: who was last said to cut, else whom the article is about. */
  forUnnamed(): Entity | null {
    if (this.current && this.cutters.has(this.current)) return this.current;
    return this.cast.main ?? this.current;
  }

  cutBy(e: Entity, sentence: number): void {
    this.current = e;
    this.cutters.add(e);
    if (this.at <= sentence) this.at = Math.max(this.at, sentence);
  }

  /** The most recent entity that is called so ("the bank"), else the one in focus. */
  describedAs(head: string, sentence: number): Entity | null {
    if (/^(?:company|firm|group|business|corporation|organi[sz]ation)$/.test(head)) return this.current;
    if (this.current?.descriptors.has(head)) return this.current;
    const limit = (this.doc.sentences[sentence] as Sentence).from;
    let best: Entity | null = null;
    let at = -1;
    for (const e of this.cast.entities) {
      if (!e.descriptors.has(head) || !canEmploy(e)) continue;
      for (const m of e.mentions) if (m.from < limit && m.from > at) [best, at] = [e, m.from];
    }
    return best ?? this.current;
  }
}

/** The employer that is the subject of a sentence: the first name that no preposition and no outlet's verb holds. */
function subjectOf(doc: Document, s: Sentence, references: readonly Reference[]): Entity | null {
  for (const r of references) {
    if (!r.entity || !canEmploy(r.entity) || r.entity.score < 0.3) continue;
    if (isObject(doc, r, s) || isAside(doc, r, s)) continue;
    return r.entity;
  }
  return null;
}

/** True for an analyst's firm, an outlet that reports, a name in brackets: named beside the matter. */
function isAside(doc: Document, r: Reference, s: Sentence): boolean {
  if (r.entity?.kind === 'media' || r.entity?.kind === 'union') return true;
  const next = r.to < s.to ? r.to : -1;
  if (next >= 0 && is(doc, next, ANALYST) && !/^(?:consult)/.test(doc.word[next] as string)) return true;
  if (next >= 0 && doc.word[next] === "'s" && next + 1 < s.to && is(doc, next + 1, ANALYST)) return true;
  if (
    r.from - 2 >= s.from &&
    is(doc, r.from - 2, ANALYST) &&
    /^(?:at|with|from|of|for)$/.test(doc.word[r.from - 1] as string)
  )
    return true;
  return doc.word[r.from - 1] === '(' && doc.word[r.to] === ')';
}

const none = (by: string): Employer => ({ kind: 'employer', entity: null, mention: null, group: null, by });

function find(doc: Document, cast: Cast, cut: CutMention, focus: Focus): Employer {
  const s = doc.sentences[cut.sentence] as Sentence;
  const refs = cast.references[cut.sentence] ?? [];
  const resolve = (r: Reference, by: string): Employer | null =>
    resolveReference(doc, cast, s, refs, r, focus, by);
  const start = Math.min(cut.range[0], cut.trigger[0]);
  const end = Math.max(cut.range[1], cut.trigger[1]);

  // "30,000 Boeing workers", "2,500 jobs at Abbott's plant"
  const inside = refs.find(
    (r) =>
      r.from >= cut.range[0] &&
      r.to <= end &&
      r.kind === 'name' &&
      r.entity &&
      canEmploy(r.entity) &&
      !isAside(doc, r, s) &&
      (cut.modifiers === null || r.from >= cut.modifiers[0]) &&
      !/^(?:its|their|his|her|our)$/.test(doc.word[r.from - 1] ?? ''),
  );
  if (inside && cut.voice !== 'active') return resolve(inside, 'inside the words of the cut') ?? none('');
  if (cut.voice !== 'active') {
    const beside = besideNoun(doc, s, refs, start, end);
    if (beside) {
      const found = resolve(beside, 'beside the words of the cut');
      if (found) return found;
    }
  }
  if (cut.voice !== 'list') {
    const left = leftOf(doc, s, refs, start, cut.voice === 'active');
    if (left) {
      const found = resolve(left, 'subject before the cut');
      if (found) return found;
    }
  } else {
    const own = refs.find((r) => r.from === s.from && r.kind === 'name');
    if (own) {
      const found = resolve(own, 'first name of the line');
      if (found) return found;
    }
  }
  if (inside) {
    const found = resolve(inside, 'inside the words of the cut');
    if (found) return found;
  }
  const right = rightOf(doc, s, refs, end);
  if (right) {
    const found = resolve(right, 'named after the cut');
    if (found) return found;
  }
  const entity = focus.forUnnamed();
  return entity
    ? { kind: 'employer', entity, mention: null, group: null, by: 'in focus' }
    : none('nobody in focus');
}

/** "Boeing's layoffs", "Ford job cuts" before the noun; "layoffs at Boeing", "cut by Acme" after it. */
function besideNoun(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  start: number,
  end: number,
): Reference | null {
  for (const r of refs) {
    if (r.kind === 'pronoun' && !/^(?:its|their|our)$/.test(r.head)) continue;
    if (r.to > start) continue;
    if (r.kind === 'name' && r.entity && (!canEmploy(r.entity) || isAside(doc, r, s))) continue;
    const gap = start - r.to;
    const genitive = doc.word[r.to] === "'s" || doc.word[r.to] === "'";
    if (
      (genitive && gap <= 5 && plain(doc, r.to + 1, start)) ||
      (gap <= 2 && r.kind === 'name' && plain(doc, r.to, start) && !isObject(doc, r, s)) ||
      (r.kind === 'pronoun' && gap <= 4 && plain(doc, r.to, start))
    )
      return r;
  }
  for (const r of refs) {
    if (r.from < end || r.from - end > 9) continue;
    if (r.kind === 'name' && r.entity && (!canEmploy(r.entity) || isAside(doc, r, s))) continue;
    let i = r.from - 1;
    if (/^(?:the|a|its|their)$/.test(doc.word[i] as string) || (i > end && !is(doc, i, PREP))) i--;
    for (let k = 0; k < 3 && i > end && !is(doc, i, PREP) && !is(doc, i, VERB); k++) i--;
    const preposition = doc.word[i] as string;
    if (i < end || !/^(?:at|by|from|within|of|across|in|for|among)$/.test(preposition)) continue;
    if (
      r.kind === 'name' &&
      /^(?:in|across|of|from|for)$/.test(preposition) &&
      (r.entity?.kind !== 'organization' || (r.entity.score < 1 && preposition === 'in'))
    )
      continue;
    if (r.kind === 'group' && /^(?:in|across|for)$/.test(preposition)) continue;
    // A verb between cut and name begins another clause.
    if (hasVerb(doc, end, i)) continue;
    return r;
  }
  return null;
}

function plain(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (is(doc, i, VERB) || is(doc, i, PREP) || /^[,;:.]$/.test(doc.word[i] as string)) return false;
  return true;
}

function hasVerb(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, VERB) && !is(doc, i, UNIT)) return true;
  return false;
}

/** The subject: the nearest reference before the cut that no preposition holds, else the nearest that one does. */
function leftOf(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  start: number,
  placeActs: boolean,
): Reference | null {
  let fallback: Reference | null = null;
  for (let k = refs.length - 1; k >= 0; k--) {
    const r = refs[k] as Reference;
    if (r.to > start) continue;
    if (r.kind === 'name' && r.entity) {
      if (
        r.entity.kind === 'place'
          ? !placeActs || isObject(doc, r, s) || !isSubject(doc, r, s)
          : !canEmploy(r.entity)
      )
        continue;
      if (isAside(doc, r, s) || isInApposition(doc, refs, k, start)) continue;
    }
    if (r.kind === 'pronoun' && /^(?:its|their|our)$/.test(r.head) && start - r.to > 6) continue;
    // "led to Epic Games shedding 1,000": the name at the verb is its subject whatever stands before.
    if (isObject(doc, r, s) && !(r.to === start && r.kind === 'name')) {
      if (
        r.kind === 'description' ||
        (r.kind === 'name' &&
          ((r.entity?.kind === 'organization' && r.entity.score >= 1) || doc.word[r.from - 1] === 'at'))
      )
        fallback ??= r;
      continue;
    }
    return r;
  }
  return fallback;
}

/** True if reference k stands inside an apposition to an earlier name: "Block, the company that owns Tidal, is cutting". */
function isInApposition(doc: Document, refs: readonly Reference[], k: number, start: number): boolean {
  const r = refs[k] as Reference;
  const owner = refs
    .slice(0, k)
    .find((o) => o.kind === 'name' && o.entity && canEmploy(o.entity) && opensApposition(doc, o));
  if (!owner) return false;
  // The comma that closes it stands before the verb of the cut's clause, and the reference before that comma.
  for (let i = r.to; i < start; i++) {
    const closes = doc.word[i] === ',' || /^(?:--|–|—)$/.test(doc.word[i] as string);
    if (closes && i + 1 < start + 1 && (is(doc, i + 1, VERB) || is(doc, i + 2, VERB) || i + 1 === start))
      return !hasClauseBreak(doc, owner.to, r.from);
  }
  return false;
}

function opensApposition(doc: Document, r: Reference): boolean {
  let i = r.to;
  if (doc.word[i] === '(' || doc.word[i] === '<')
    while (i < r.to + 8 && doc.word[i] !== ')' && doc.word[i] !== '>') i++;
  if (i > r.to) i++;
  return (
    /^(?:,|--|–|—)$/.test(doc.word[i] ?? '') &&
    /^(?:the|a|an|which|whose|who|one|owner|maker|parent|publisher|developer|part|home|based|formerly|with|and)$/.test(
      doc.word[i + 1] ?? '',
    )
  );
}

const hasClauseBreak = (doc: Document, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (/^[;:.]$|^(?:while|but|whereas)$/.test(doc.word[i] as string)) return true;
  return false;
};

/** True if a verb follows: a place that acts ("Scranton furloughed …") is an employer. */
function isSubject(doc: Document, r: Reference, s: Sentence): boolean {
  for (let i = r.to; i < Math.min(s.to, r.to + 2); i++) if (is(doc, i, VERB)) return true;
  return false;
}

/** Behind the cut: '"…," Acme said', "at Acme". */
function rightOf(doc: Document, s: Sentence, refs: readonly Reference[], end: number): Reference | null {
  // "Following layoffs last year, Acme cut …": the subject comes after the comma of a fronted phrase.
  if (is(doc, s.from, PREP) || /ing$/.test(doc.word[s.from] as string)) {
    let comma = end;
    while (comma < s.to && doc.word[comma] !== ',') comma++;
    const subject = refs.find(
      (r) =>
        r.from > comma &&
        r.from <= comma + 3 &&
        (r.kind !== 'name' || (r.entity !== null && canEmploy(r.entity) && !isAside(doc, r, s))),
    );
    if (subject) return subject;
  }
  for (const r of refs) {
    if (r.from < end) continue;
    if (r.kind === 'pronoun') continue;
    if (r.kind === 'name' && r.entity && (!canEmploy(r.entity) || isAside(doc, r, s))) continue;
    const before = doc.word[r.from - 1] ?? '';
    const after = r.to < s.to ? r.to : -1;
    if (
      /^(?:at|by|from|within)$/.test(before) ||
      (/^(?:at|by|from|within)$/.test(doc.word[r.from - 2] ?? '') && /^(?:the|its)$/.test(before)) ||
      (after >= 0 && /^(?:said|says|announced|confirmed)$/.test(doc.word[after] as string))
    )
      return r;
  }
  return null;
}

function resolveReference(
  doc: Document,
  cast: Cast,
  s: Sentence,
  refs: readonly Reference[],
  r: Reference,
  focus: Focus,
  by: string,
): Employer | null {
  switch (r.kind) {
    case 'name':
      return r.entity
        ? { kind: 'employer', entity: r.entity, mention: [r.from, r.to], group: null, by }
        : null;
    case 'group':
      return {
        kind: 'aggregate',
        entity: null,
        mention: [r.from, r.to],
        group: doc.text.slice(doc.start[r.from], doc.end[r.to - 1]).replace(/\s+/g, ' '),
        by,
      };
    case 'pronoun': {
      const antecedent = subjectBefore(doc, s, refs, r);
      if (antecedent?.kind === 'group')
        return resolveReference(doc, cast, s, refs, antecedent, focus, `${by}, "${r.head}"`);
      const entity = antecedent
        ? (antecedent.entity ?? focus.describedAs(antecedent.head, s.index))
        : focus.current;
      return entity
        ? { kind: 'employer', entity, mention: null, group: null, by: `${by}, "${r.head}"` }
        : null;
    }
    case 'description': {
      const named = subjectBefore(doc, s, refs, r);
      const generic = /^(?:company|firm|group|business|corporation|organi[sz]ation)$/.test(r.head);
      const entity =
        generic && named?.entity
          ? named.entity
          : named?.entity?.descriptors.has(r.head)
            ? named.entity
            : focus.describedAs(r.head, s.index);
      return entity
        ? { kind: 'employer', entity, mention: null, group: null, by: `${by}, "the ${r.head}"` }
        : null;
    }
  }
}

/** The subject that a pronoun takes up within its sentence. */
function subjectBefore(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  pronoun: Reference,
): Reference | null {
  let fallback: Reference | null = null;
  for (const r of refs) {
    if (r.to > pronoun.from) break;
    if (r.kind === 'pronoun') continue;
    if (r.kind === 'group' && !/^(?:they|their)$/.test(pronoun.head)) continue;
    if (r.kind === 'name' && r.entity && (!canEmploy(r.entity) || isAside(doc, r, s))) continue;
    if (isObject(doc, r, s)) {
      fallback ??= null;
      continue;
    }
    return r;
  }
  return fallback;
}
