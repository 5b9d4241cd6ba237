import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention } from '../types.ts';
import { antecedentOf } from './antecedents.ts';
import { isCandidate } from './asides.ts';
import { besideNoun, prepositionBefore, rightOf } from './beside.ts';
import type { Cast } from './cast.ts';
import {
  bodyOf,
  federalGovernment,
  frontedSeat,
  isFederal,
  levelOf,
  officeOf,
  publicStaff,
  seatOf,
} from './civic.ts';
import { listOf } from './coordination.ts';
import type { Entity } from './entities.ts';
import { fellowsOf } from './fellows.ts';
import { ANY_EMPLOYER, Focus } from './focus.ts';
import type { Reference } from './references.ts';
import { leftOf } from './subjects.ts';

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

/** The words from..to as they stand in the text, line breaks as spaces. */
const wordsOf = (doc: Document, [from, to]: readonly [number, number]): string =>
  doc.text.slice(doc.start[from], doc.end[to - 1]).replace(/\s+/g, ' ');

/** Several employers that the tokens from..to name as one. */
const together = (doc: Document, from: number, to: number, by: string): Employer => ({
  kind: 'aggregate',
  entity: null,
  mention: [from, to],
  group: wordsOf(doc, [from, to]),
  by,
});

/** Runs through the article's cuts in order and tells the employers of each: more than one where a list of names cuts. */
export function employersOf(doc: Document, cast: Cast, cuts: readonly CutMention[]): Employer[][] {
  const focus = new Focus(doc, cast);
  let last: { cut: CutMention; employer: Employer } | null = null;
  return cuts.map((cut) => {
    focus.moveTo(cut.sentence);
    const search = new Search(doc, cast, cut, focus);
    const goesOn =
      cut.rule === 'count/part-of-cuts' && last !== null && cut.sentence - last.cut.sentence <= 1
        ? last.employer
        : null;
    const employer = search.find(goesOn);
    if (employer.entity && employer.by !== 'in focus') focus.cutBy(employer.entity);
    last = { cut, employer };
    return search.withFellows(search.spread(employer));
  });
}

/** The search for the employer of one mention. */
class Search {
  private readonly s: Sentence;
  private readonly refs: readonly Reference[];
  private readonly start: number;
  private readonly end: number;
  private found: Reference | null = null;
  /** The name that "they" takes up. */
  private taken: Reference | null = null;
  private readonly doc: Document;
  private readonly cast: Cast;
  private readonly cut: CutMention;
  private readonly focus: Focus;

  constructor(doc: Document, cast: Cast, cut: CutMention, focus: Focus) {
    this.doc = doc;
    this.cast = cast;
    this.cut = cut;
    this.focus = focus;
    this.s = doc.sentences[cut.sentence] as Sentence;
    this.refs = cast.references[cut.sentence] ?? [];
    this.start = Math.min(cut.range[0], cut.trigger[0]);
    this.end = Math.max(cut.trigger[1], cut.noun?.[1] ?? 0, cut.quantity?.to ?? 0, cut.percent?.to ?? 0);
  }

  /** `goesOn` is the employer of the mention just before, for numbers that only carry on ("and 150 in Hull"). */
  find(goesOn: Employer | null): Employer {
    const { doc, s, refs, cut, start, end } = this;
    const active = cut.voice === 'active';
    const own = cut.voice === 'list' ? refs.find((r) => r.from === s.from && r.kind === 'name') : undefined;
    const steps: readonly (readonly [string, () => Reference | null | undefined])[] = [
      ['inside the words of the cut', () => this.inside()],
      ['inside the words of the cut', () => (cut.rule === 'count/n-announced' ? this.tail() : null)],
      ['beside the words of the cut', () => (active ? null : besideNoun(doc, s, refs, start, end))],
      ['first name of the line', () => (goesOn ? null : own)],
      ['beside the words of the cut', () => this.at()],
      ['label of the paragraph', () => this.label()],
      ['subject before the cut', () => (cut.voice === 'list' ? null : leftOf(doc, s, refs, start, active))],
      ['inside the words of the cut', () => this.tail()],
      ['named after the cut', () => (goesOn ? null : rightOf(doc, s, refs, end))],
    ];
    for (const [by, step] of steps) {
      const place = by === 'named after the cut' ? this.publicEmployer() : null;
      if (place) return place;
      const r = step();
      const employer = r ? this.resolve(r, by) : null;
      if (employer) {
        this.found = this.taken ?? r ?? null;
        return employer;
      }
    }
    if (goesOn) return { ...goesOn, mention: null, by: 'goes on' };
    const unnamed = this.focus.forUnnamed();
    const entity = unnamed && (this.seatBehind(unnamed) ?? unnamed);
    // Without any words that name it, the employer must be beyond doubt.
    const known =
      entity !== null &&
      (entity !== unnamed ||
        entity.kind === 'organization' ||
        (entity.kind === 'unknown' && (entity.mentions.length > 2 || this.focus.hasJustCut(entity))));
    if (known) return { kind: 'employer', entity, mention: null, group: null, by: 'in focus' };
    const by = this.cast.main ? 'nobody in focus' : 'nobody named in the article';
    return { kind: 'employer', entity: null, mention: null, group: null, by };
  }

  /** The city, county or state whose staff goes, where nothing else in the sentence names the employer. */
  private publicEmployer(): Employer | null {
    const { doc, s, cut, cast } = this;
    const fronted = frontedSeat(doc, s, cast.named);
    if (fronted)
      return {
        kind: 'employer',
        entity: fronted.entity,
        mention: fronted.range,
        group: null,
        by: 'place that opens the sentence',
      };
    if (isFederal(doc, cut)) {
      const mention = federalGovernment(doc);
      const group = mention && wordsOf(doc, mention);
      return { kind: 'employer', entity: null, mention, group, by: 'federal staff' };
    }
    const level = publicStaff(doc, cut);
    const entity = level && seatOf(doc, cast.entities, level);
    return entity
      ? { kind: 'employer', entity, mention: null, group: null, by: `staff of the ${level}` }
      : null;
  }

  /** A cut by a list of names is everyone's own where no number is shared, else one of them together. */
  spread(employer: Employer): Employer[] {
    const { doc, s, refs, cut } = this;
    if (this.found?.kind !== 'name' || employer.kind !== 'employer') return [employer];
    const list = listOf(doc, s, refs, this.found);
    if (list.length < 2) return [employer];
    const lastName = list[list.length - 1] as Reference;
    const own = this.respective(list);
    if (own) return [{ ...employer, entity: own.entity, mention: [own.from, own.to] }];
    const each =
      doc.word[lastName.to] === 'each' ||
      (cut.quantity && doc.word.slice(cut.quantity.to, cut.quantity.to + 4).includes('each'));
    // "Google and Amazon both announced layoffs of hundreds"
    const opening = list[0] as Reference;
    const both =
      cut.quantity?.vague && (doc.word[lastName.to] === 'both' || doc.word[opening.from - 1] === 'both');
    const shared = cut.quantity && !both && (!cut.quantity.vague || cut.voice !== 'active');
    if (shared && !each) {
      return [together(doc, opening.from, lastName.to, `${employer.by}, together`)];
    }
    return list.map((r) => ({ ...employer, entity: r.entity, mention: [r.from, r.to] as const }));
  }

  /** "Acme and Kestrel cut 10,000 and 18,000 jobs, respectively": the name of a list at the place of the number in its own. */
  private respective(list: readonly Reference[]): Reference | undefined {
    const { doc, s, cut } = this;
    const n = cut.quantity;
    if (!n || !doc.word.slice(n.to, Math.min(s.to, n.to + 9)).includes('respectively')) return undefined;
    const numbers: number[] = [];
    for (let i = cut.trigger[1]; i < s.to && doc.word[i] !== 'respectively'; i++)
      if (doc.quantities.has(i)) numbers.push(i);
    return numbers.length === list.length ? list[numbers.indexOf(n.from)] : undefined;
  }

  /** Adds those who are said to cut like the employers found; a number is never theirs. */
  withFellows(found: Employer[]): Employer[] {
    const { doc, s, refs, cut } = this;
    if (cut.quantity || cut.percent) return found;
    const known = new Set(found.map((e) => e.entity));
    const more = fellowsOf(doc, s, refs, cut).filter((r) => !known.has(r.entity));
    return [
      ...found,
      ...more.map(
        (r): Employer => ({
          kind: 'employer',
          entity: r.entity,
          mention: [r.from, r.to],
          group: null,
          by: 'beside the words of the cut, in a list',
        }),
      ),
    ];
  }

  /** "Kestrel Robotics: The group confirmed …": the name before a colon, unless another name is the subject. */
  private label(): Reference | undefined {
    const { doc, s, refs, start, cut } = this;
    const first = refs[0];
    let after = first?.to ?? 0;
    if (doc.word[after] === "'s") after++;
    if (doc.word[after] === '(') while (after < s.to && doc.word[after - 1] !== ')') after++;
    if (
      !first ||
      first.from > s.from + 1 ||
      first.kind !== 'name' ||
      doc.word[after] !== ':' ||
      !isCandidate(doc, first, s)
    )
      return undefined;
    const left = leftOf(doc, s, refs.slice(1), start, cut.voice === 'active');
    return left?.kind === 'name' && left.entity?.kind !== 'person' ? undefined : first;
  }

  /** "30,000 Boeing workers", "80 percent of Twitter's payroll". */
  private inside(): Reference | undefined {
    const { doc, s, refs, cut, start } = this;
    const mods = cut.modifiers;
    if (!mods) return undefined;
    const from = Math.max(mods[0], start);
    return refs.find((r) => {
      if (r.kind !== 'name' || r.from < from || r.to > mods[1] || !isCandidate(doc, r, s)) return false;
      // "its 2XKO team" is the team of whoever "its" means.
      if (/^(?:its|their|his|her|our)$/.test(doc.word[r.from - 1] ?? '')) return false;
      return cut.voice !== 'active' || doc.word[r.to] === "'s" || cut.percent !== null;
    });
  }

  /** "256 staff at the University of Wexcombe are to go": an employer right behind the noun. */
  private at(): Reference | undefined {
    const { doc, s, refs, cut } = this;
    const noun = cut.noun;
    if (cut.voice === 'active' || !noun || !/^(?:at|from|within)$/.test(doc.word[noun[1]] ?? ''))
      return undefined;
    return refs.find(
      (r) =>
        r.kind === 'name' &&
        r.from > noun[1] &&
        r.from <= noun[1] + 2 &&
        isCandidate(doc, r, s) &&
        r.entity?.kind === 'organization' &&
        r.entity.score >= 1.5,
    );
  }

  /** "40 roles at Acme were cut", "the 60,000 that IBM announced": a name behind the noun, within the match. */
  private tail(): Reference | undefined {
    const { doc, s, refs, cut, start } = this;
    return refs.find((r) => {
      if (r.kind !== 'name' || r.from < start || r.to > this.end || !isCandidate(doc, r, s)) return false;
      if (cut.rule === 'count/n-announced') return true;
      const at = prepositionBefore(doc, r, start);
      return at >= 0 && /^(?:at|from|by|of|within)$/.test(doc.word[at] as string);
    });
  }

  private resolve(r: Reference, by: string): Employer | null {
    const { doc, s, refs, cut, cast, focus } = this;
    const as = (entity: Entity | null, note: string): Employer | null =>
      entity ? { kind: 'employer', entity, mention: null, group: null, by: note } : null;
    switch (r.kind) {
      case 'name': {
        if (r.entity?.kind === 'person') {
          const employer = this.actedFor(r.entity);
          // "John Lewis is to cut 300 jobs": a shop that is called like a person.
          if (!employer && cut.voice === 'active' && cut.quantity && r.entity.score > -2)
            return { kind: 'employer', entity: r.entity, mention: [r.from, r.to], group: null, by };
          return as(employer, `${by}, for whom they act`);
        }
        if (!r.entity) return null;
        const body = this.seatBehind(r.entity);
        return { kind: 'employer', entity: body ?? r.entity, mention: [r.from, r.to], group: null, by };
      }
      case 'group':
        return together(doc, r.from, r.to, by);
      case 'pronoun': {
        const note = `${by}, "${r.head}"`;
        if (/^(?:he|she|his|her)$/.test(r.head)) return as(this.personBefore(r), note);
        const antecedent = antecedentOf(doc, s, refs, r);
        if (antecedent?.kind === 'group') return this.resolve(antecedent, note);
        // "Goldman Sachs and Credit Suisse said they will cut …"
        if (antecedent?.kind === 'name' && /^(?:they|their)$/.test(r.head)) {
          this.taken = antecedent;
          const together = this.withUnknown(antecedent, note);
          if (together) return together;
        }
        return as(
          antecedent ? (antecedent.entity ?? focus.describedAs(antecedent.head, s.index)) : focus.current,
          note,
        );
      }
      case 'description': {
        const named = antecedentOf(doc, s, refs, r);
        const fits =
          named?.entity &&
          (ANY_EMPLOYER.test(r.head) || named.entity.descriptors.has(r.head) || !this.isKnownAs(r.head));
        const level = levelOf(r.head);
        if (r.head === 'government' && !fits && !this.isKnownAs(r.head)) return this.government(r, by);
        const seat = level && !fits && !this.isKnownAs(r.head) ? seatOf(doc, cast.entities, level) : null;
        return as(
          fits ? (named?.entity ?? null) : (seat ?? focus.describedAs(r.head, s.index)),
          `${by}, "the ${r.head}"`,
        );
      }
    }
  }

  /** "The federal government will chop 19,200 jobs": an employer that has no other name; null for other governments. */
  private government(r: Reference, by: string): Employer | null {
    const mention = [r.to - 2, r.to] as const;
    if (this.doc.word[mention[0]] !== 'federal') return null;
    return { kind: 'employer', entity: null, mention, group: wordsOf(this.doc, mention), by };
  }

  /** The employer behind a place's name ("Wexcombe to shed 300 staff"), the place behind "City Hall". */
  private seatBehind(entity: Entity): Entity | null {
    if (entity.kind === 'place') return bodyOf(this.cast.entities, entity.name);
    const level = /^(?:city|town|county|city hall|town hall|city council|town council|council)$/i.test(
      entity.name,
    )
      ? 'town'
      : /^(?:state|state government)$/i.test(entity.name)
        ? 'state'
        : null;
    return level && seatOf(this.doc, this.cast.entities, level);
  }

  /** The employer that a person speaks for, or the place that a mayor or governor runs. */
  private actedFor(person: Entity): Entity | null {
    const level = officeOf(this.doc, person);
    return level ? seatOf(this.doc, this.cast.entities, level) : (this.cast.affiliations.get(person) ?? null);
  }

  /** "American and United said they would furlough 32,000": two that act as one, though one is no known employer. */
  private withUnknown(name: Reference, by: string): Employer | null {
    const { doc, s, refs, cut } = this;
    const at = name.from - 2;
    const first = refs.find((r) => r.to === at + 1 && r.kind === 'name');
    if (!cut.quantity || doc.word[at + 1] !== 'and' || !first || listOf(doc, s, refs, name).length > 1)
      return null;
    if (first.entity?.kind === 'person') return null;
    return together(doc, first.from, name.to, `${by}, together`);
  }

  /** True if some employer of the article is called so. */
  private isKnownAs(head: string): boolean {
    return this.cast.entities.some((e) => e.descriptors.has(head));
  }

  /** Whom the last person named before a pronoun acts for. */
  private personBefore(pronoun: Reference): Entity | null {
    for (let k = this.s.index; k >= Math.max(0, this.s.index - 2); k--) {
      const list = this.cast.references[k] ?? [];
      for (let i = list.length - 1; i >= 0; i--) {
        const r = list[i] as Reference;
        if (r.from >= pronoun.from || r.entity?.kind !== 'person') continue;
        return this.cast.affiliations.get(r.entity) ?? this.focus.current;
      }
    }
    return this.focus.current;
  }
}
