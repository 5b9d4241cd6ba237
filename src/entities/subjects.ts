import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { ACTION, canEmploy, isAside, isObject, SAY, VERB } from './asides.ts';
import type { Entity } from './entities.ts';
import { isPeople } from './merge.ts';
import type { Reference } from './references.ts';

const CUTTING = bits('CUT_ING');

/** The employer that is the subject of a sentence: the first name that no preposition and no outlet's verb holds. */
export function subjectOf(doc: Document, s: Sentence, references: readonly Reference[]): Entity | null {
  for (const r of references) {
    if (!r.entity || !canEmploy(r.entity) || r.entity.score < 0.3) continue;
    if (!isObject(doc, r, s) && !isAside(doc, r, s)) return r.entity;
  }
  return null;
}

/** The subject of the cutting: the nearest reference before token `start` that no preposition holds, else one that does. */
export function leftOf(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  start: number,
  active: boolean,
): Reference | null {
  let fallback: Reference | null = null;
  for (let k = refs.length - 1; k >= 0; k--) {
    const r = refs[k] as Reference;
    if (r.to > start) continue;
    // "Since Acme shut its plant, there have been fears …": nothing before "there" is the subject behind it.
    if (existsBetween(doc, r.to, start)) return fallback;
    if (r.seat) return r;
    // "reduce schools' costs"
    if (r.kind === 'group' && /^(?:'|'s|’)$/.test(doc.word[r.to] ?? '')) continue;
    if (!active && reacts(doc, r.to, start)) continue;
    // "A few smaller companies, including Acme and Quantum Corp., announced additional cuts of 8,000"
    const group = r.kind === 'name' ? groupOfExamples(doc, s, refs, k) : null;
    if (group) return group;
    if (r.kind === 'name' && r.entity) {
      if (isOwned(doc, r)) continue;
      if (r.entity.kind === 'person') {
        // "Elon Musk slashed …": whom the person acts for.
        if (active && !isObject(doc, r, s) && is(doc, r.to, VERB)) return r;
        continue;
      }
      // "415,000 Americans had lost jobs"
      if (r.to - r.from === 1 && isPeople(doc.word[r.from] as string)) continue;
      // A place acts only where a verb of its own follows: "Scranton furloughed …".
      if (
        r.entity.kind === 'place'
          ? !active || isObject(doc, r, s) || !is(doc, r.to, VERB)
          : !canEmploy(r.entity)
      )
        continue;
      if (isAside(doc, r, s) || isInApposition(doc, refs, k, start)) continue;
    }
    if (r.kind === 'pronoun' && /^(?:its|their|our)$/.test(r.head) && start - r.to > 6) continue;
    // "Acme, like Kestrel before it, is cutting"
    if (r.kind === 'pronoun' && /^(?:,|--|–|—)$/.test(doc.word[r.to] ?? '') && r.from > s.from) continue;
    // "Acme, one of the top ten banks, has cut": a group that only tells what the name is.
    if (r.kind === 'group' && isInApposition(doc, refs, k, start)) continue;
    // "led to Epic Games shedding 1,000", "at Nacco, which let 81 go", "with rivals who cut": a subject whatever stands before.
    const subject =
      (r.kind === 'name' && r.to === start) ||
      isRelative(doc, r, start) ||
      isMadeTo(doc, r, start) ||
      isAbsolute(doc, r, start);
    if (!subject && isHeld(doc, s, refs, k)) {
      const at = doc.word[r.from - 1] === 'at' || doc.word[r.from - 2] === 'at';
      // "A host of technology companies announced 31,000 job cuts"
      const many = r.kind === 'group' && heldByOf(doc, s, r);
      if (
        r.kind === 'description' ||
        at ||
        many ||
        (r.entity?.kind === 'organization' && r.entity.score >= 1)
      )
        fallback ??= r;
      continue;
    }
    return r;
  }
  return fallback;
}

/** "its Avebury mine", "its only Avebury site": a unit of whoever "its" means. */
function isOwned(doc: Document, r: Reference): boolean {
  const at = /^(?:only|sole|main|largest|biggest|former|other|remaining|entire)$/.test(
    doc.word[r.from - 1] ?? '',
  )
    ? r.from - 2
    : r.from - 1;
  return /^(?:its|their|his|her|our)$/.test(doc.word[at] ?? '');
}

/** "The party is saddened by the loss of 377 jobs": who only has an opinion on cuts does not make them. */
const REACTION =
  /^(?:saddened|disappointed|angered|concerned|alarmed|shocked|devastated|appalled|outraged|condemn(?:s|ed|ing)?|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|oppos(?:es|ed|ing)|slam(?:s|med|ming)?|protest(?:s|ed|ing)?|mourn(?:s|ed|ing)?|lament(?:s|ed|ing)?|regrets|blames|blamed|fight|fights|fought|fighting|campaign(?:s|ed|ing)?|react(?:s|ed|ing)?|demand(?:s|ed|ing)?)$/;

function reacts(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) if (REACTION.test(doc.word[i] as string)) return true;
  return false;
}

function existsBetween(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (
      doc.word[i] === 'there' &&
      /^(?:is|are|was|were|has|have|had|will|may|could)$/.test(doc.word[i + 1] as string)
    )
      return true;
  return false;
}

/** True if a relative clause on the name or group holds the cut: "Amount, which parted ways with 18% of its people". */
function isRelative(doc: Document, r: Reference, start: number): boolean {
  if (r.kind === 'group') return /^(?:who|which|that)$/.test(doc.word[r.to] ?? '') && start - r.to <= 4;
  if (r.kind !== 'name') return false;
  if (doc.word[r.to] !== ',' || !/^(?:which|who)$/.test(doc.word[r.to + 1] ?? '')) return false;
  for (let i = r.to + 2; i < start; i++) if (/^[,;.]$/.test(doc.word[i] as string)) return false;
  return true;
}

/** The group of employers whose examples end with reference k: "companies, including Acme and Kestrel,"; null where there is none. */
function groupOfExamples(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  k: number,
): Reference | null {
  const last = refs[k] as Reference;
  for (let i = last.from - 1; i > s.from && last.from - i < 60; i--) {
    const word = doc.word[i] as string;
    if (is(doc, i, SAY) || /^[;:.]$/.test(word)) return null;
    if (!/^(?:including|like)$|^as$/.test(word) || (word === 'as' && doc.word[i - 1] !== 'such')) continue;
    const before = word === 'as' ? i - 1 : i;
    const group = refs.find((g) => g.kind === 'group' && g.to <= before && before - g.to <= 1);
    return group ?? null;
  }
  return null;
}

/** "gave Acme the excuse to eliminate", "forced Acme to cut": the object is the subject of the infinitive. */
function isMadeTo(doc: Document, r: Reference, start: number): boolean {
  if (r.kind !== 'name' || doc.word[start - 1] !== 'to' || start - r.to > 6) return false;
  if (!is(doc, r.from - 1, ACTION)) return false;
  for (let i = r.to; i < start - 1; i++)
    if (is(doc, i, VERB) || /^[,;:]$/.test(doc.word[i] as string)) return false;
  return true;
}

/** What may stand between the subject of a participle and the words of cutting. */
const PLANNING =
  /^(?:worldwide|globally|nationwide|everywhere|elsewhere|also|already|now|reportedly|management|bosses|executives|threatening|planning|considering|preparing|set|due|expected|poised|likely|to)$/;

/** "with carriers worldwide shedding thousands of jobs", "with Acme planning to cut 300": the participle's own subject. */
function isAbsolute(doc: Document, r: Reference, start: number): boolean {
  if (r.kind !== 'group' && r.kind !== 'name') return false;
  if (doc.word[r.from - 1] !== 'with' || (!is(doc, start, CUTTING) && doc.word[start - 1] !== 'to'))
    return false;
  for (let i = r.to; i < start; i++) if (!PLANNING.test(doc.word[i] as string)) return false;
  return true;
}

function heldByOf(doc: Document, s: Sentence, r: Reference): boolean {
  for (let i = r.from - 1; i >= Math.max(s.from, r.from - 5); i--) if (doc.word[i] === 'of') return true;
  return false;
}

/** True if a preposition holds reference k, or the list of names that it ends: "the owner of British Airways and Iberia". */
function isHeld(doc: Document, s: Sentence, refs: readonly Reference[], k: number): boolean {
  const r = refs[k] as Reference;
  if (isObject(doc, r, s)) return true;
  const before = refs[k - 1];
  return (
    r.kind === 'name' &&
    before?.kind === 'name' &&
    before.to === r.from - 1 &&
    doc.word[before.to] === 'and' &&
    isObject(doc, before, s)
  );
}

/** True if reference k stands inside an apposition to an earlier name: "Block, the company that owns Tidal, is cutting". */
export function isInApposition(doc: Document, refs: readonly Reference[], k: number, start: number): boolean {
  const r = refs[k] as Reference;
  const owner = refs
    .slice(0, k)
    .find((o) => o.kind === 'name' && o.entity && canEmploy(o.entity) && opensApposition(doc, o));
  if (!owner) return false;
  // The comma that closes it stands before the verb of the cut's clause, and the reference before that comma.
  for (let i = r.to; i < start; i++) {
    const closes = doc.word[i] === ',' || /^(?:--|–|—)$/.test(doc.word[i] as string);
    if (
      closes &&
      (is(doc, i + 1, VERB) ||
        is(doc, i + 2, VERB) ||
        i + 1 === start ||
        (i + 2 === start && doc.word[i + 1] === 'which'))
    )
      return !hasClauseBreak(doc, owner.to, r.from);
  }
  return false;
}

function opensApposition(doc: Document, r: Reference): boolean {
  let i = r.to;
  if (doc.word[i] === '(' || doc.word[i] === '<') {
    while (i < r.to + 8 && doc.word[i] !== ')' && doc.word[i] !== '>') i++;
    i++;
  }
  if (doc.word[i] === '.' && doc.word[i + 1] === ',') i++;
  const opens =
    /^(?:the|a|an|which|whose|who|one|owner|maker|parent|publisher|developer|part|home|based|formerly|owned|run|backed|led|known|operated|controlled|headquartered|founded|listed|like|unlike|with|and)$/;
  return /^(?:,|--|–|—)$/.test(doc.word[i] ?? '') && opens.test(doc.word[i + 1] ?? '');
}

function hasClauseBreak(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^[;:.]$|^(?:while|but|whereas)$/.test(doc.word[i] as string) && doc.word[i + 1] !== ',') return true;
  return false;
}
