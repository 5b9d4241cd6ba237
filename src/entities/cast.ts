import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention } from '../types.ts';
import { canEmploy, isAdviser, isCandidate, isObject } from './asides.ts';
import { besideNoun } from './beside.ts';
import type { Entity } from './entities.ts';
import { findEntities } from './entities.ts';
import { findNames } from './names.ts';
import type { Reference } from './references.ts';
import { referencesOf } from './references.ts';
import { leftOf } from './subjects.ts';

/** Who is who in an article. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly named: ReadonlyMap<number, { to: number; entity: Entity }>;
  /** The references of each sentence. */
  readonly references: readonly (readonly Reference[])[];
  /** Whom a person speaks or acts for: "Salesforce CEO Marc Benioff". */
  readonly affiliations: ReadonlyMap<Entity, Entity>;
  /** The employer that the article is about, as far as names and places in the text tell. */
  readonly main: Entity | null;
}

const TITLE = bits('TITLE');

/** Finds names and entities of a text and what refers to them; `cuts` tell which of them the article is about. */
export function castOf(doc: Document, cuts: readonly CutMention[]): Cast {
  const entities = findEntities(doc, findNames(doc));
  const named = new Map<number, { to: number; entity: Entity }>();
  for (const entity of entities) for (const m of entity.mentions) named.set(m.from, { to: m.to, entity });
  const references = doc.sentences.map((s) => referencesOf(doc, s, named));
  return {
    entities,
    named,
    references,
    affiliations: affiliations(doc, references),
    main: mainEntity(doc, entities, references, cuts),
  };
}

/** "Microsoft CEO Satya Nadella", "Ford's chief executive, Jim Farley", "Jack Dorsey, head of Block". */
function affiliations(doc: Document, references: readonly (readonly Reference[])[]): Map<Entity, Entity> {
  const found = new Map<Entity, Entity>();
  for (const list of references) {
    const names = list.filter((r) => r.kind === 'name');
    for (let k = 1; k < names.length; k++) {
      const a = names[k - 1] as Reference;
      const b = names[k] as Reference;
      if (!a.entity || !b.entity || b.from - a.to > 8) continue;
      if (
        b.entity.kind === 'person' &&
        canEmploy(a.entity) &&
        hasTitle(doc, a.to, b.from) &&
        !found.has(b.entity)
      )
        found.set(b.entity, a.entity);
      if (
        a.entity.kind === 'person' &&
        canEmploy(b.entity) &&
        hasTitle(doc, a.to, b.from) &&
        /^(?:of|at|for|the)$/.test(doc.word[b.from - 1] ?? '') &&
        !found.has(a.entity)
      )
        found.set(a.entity, b.entity);
    }
  }
  return found;
}

function hasTitle(doc: Document, from: number, to: number): boolean {
  let title = false;
  for (let i = from; i < to; i++) {
    if (/^[.;:]$/.test(doc.word[i] as string)) return false;
    if (is(doc, i, TITLE) || /^(?:ceo|boss|head)$/.test(doc.word[i] as string)) title = true;
  }
  return title;
}

/** What each cut of its own adds to an employer's weight. */
const CUTTER = 1;

/** The employer that a sentence names as the one who cuts. */
function namedCutter(doc: Document, s: Sentence, refs: readonly Reference[], cut: CutMention): Entity | null {
  const start = Math.min(cut.range[0], cut.trigger[0]);
  const end = Math.max(cut.trigger[1], cut.noun?.[1] ?? 0, cut.quantity?.to ?? 0, cut.percent?.to ?? 0);
  const active = cut.voice === 'active';
  const beside = active ? null : besideNoun(doc, s, refs, start, end);
  const r = beside ?? (cut.voice === 'list' ? null : leftOf(doc, s, refs, start, active));
  return r?.kind === 'name' && r.entity && canEmploy(r.entity) && isCandidate(doc, r, s) ? r.entity : null;
}

function mainEntity(
  doc: Document,
  entities: readonly Entity[],
  references: readonly (readonly Reference[])[],
  cuts: readonly CutMention[],
): Entity | null {
  const weight = new Map<Entity, number>();
  const add = (e: Entity, n: number): void => void weight.set(e, (weight.get(e) ?? 0) + n);
  for (const e of entities) {
    if (canEmploy(e) && !isAdviser(doc, e))
      add(e, Math.min(e.mentions.length, 8) * 0.5 + Math.min(e.score, 6) * 0.4);
  }
  let body = 0;
  for (const s of doc.sentences) {
    const list = references[s.index] ?? [];
    const first = list.find((r) => r.entity && canEmploy(r.entity));
    if (!first?.entity) continue;
    if (s.title) {
      add(first.entity, isObject(doc, first, s) ? 1.5 : 3);
      for (const r of list)
        if (r.entity && r.entity !== first.entity && canEmploy(r.entity)) add(r.entity, 1);
    } else if (body++ < 2) add(first.entity, isObject(doc, first, s) ? 0.7 : 2);
  }
  for (const cut of cuts) {
    const s = doc.sentences[cut.sentence] as Sentence;
    const cutter = namedCutter(doc, s, references[s.index] ?? [], cut);
    if (cutter) add(cutter, s.title ? 2 : CUTTER);
  }
  let best: Entity | null = null;
  for (const [e, w] of weight) if (best === null || w > (weight.get(best) as number)) best = e;
  return best !== null && (weight.get(best) as number) >= 1.5 ? best : null;
}
