import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Entity } from './entities.ts';
import type { Reference } from './references.ts';

/** What a reference does in its sentence, read from the words around it. */

const PREP = bits('PREP');
const SAY = bits('SAY');
const ANALYST = bits('ANALYST');
const ACTION = bits('VERB', 'CUT_S', 'CUT_ING', 'CUT_PAST');
export const VERB = bits('VERB', 'AUX', 'CUT_BASE', 'CUT_S', 'CUT_ING', 'CUT_PAST', 'PLAN', 'SAY', 'FALL');
const DESCRIBES = bits('COMPANY', 'DEMONYM');
const COMPANY = bits('COMPANY');
const PLACE = bits('PLACE');
const UNIT = bits('UNIT', 'STAFF', 'JOB', 'PERSON', 'OCCUPATION', 'COMPANY');

/** True if the entity can be an employer at all. */
export const canEmploy = (e: Entity): boolean =>
  e.kind === 'organization' || (e.kind === 'unknown' && e.score > -0.5);

/** True if the reference is no name, or the name of one who can employ and is not only named beside the matter. */
export function isCandidate(doc: Document, r: Reference, s: Sentence): boolean {
  return (
    r.kind !== 'name' || r.seat === true || (r.entity !== null && canEmploy(r.entity) && !isAside(doc, r, s))
  );
}

/** True if a preposition or a verb holds the reference: it is no subject. */
export function isObject(doc: Document, r: Reference, s: Sentence): boolean {
  let i = r.from - 1;
  if (i >= s.from && /^(?:the|a|an|its)$/.test(doc.word[i] as string)) i--;
  // "with Norway's Orkla", "of Dutch bank ABN AMRO"
  if (i - 1 > s.from && doc.word[i] === "'s" && is(doc, i - 1, PLACE)) i -= 2;
  for (
    let k = 0;
    k < 3 &&
    i > s.from &&
    r.kind === 'name' &&
    (is(doc, i, DESCRIBES) || (doc.word[i] as string).endsWith('-based'));
    k++
  )
    i--;
  if (i < s.from) return false;
  // A direct object: "downsizes 2XKO team".
  if (
    i === r.from - 1 &&
    (r.kind === 'name' || r.kind === 'group') &&
    is(doc, i, ACTION) &&
    !is(doc, i, SAY) &&
    r.to < s.to &&
    !is(doc, r.to, VERB)
  )
    return true;
  return is(doc, i, PREP) && !/^(?:as|since|after|before|than|like|until|that)$/.test(doc.word[i] as string);
}

/** Words before the name of whoever counts the cuts of others. */
const SOURCE_BEFORE =
  /\b(?:according to|(?:analysis|survey|study|research|compiled|estimates?|report|poll|count|tally) (?:by|from|of)|(?:data|figures|numbers|research) (?:from|by))(?: (?:the|a|an))?$/;
/** Firms that run what is bankrupt: they are not the employer of whom they dismiss. */
const ADMINISTRATORS =
  /^(?:deloitte|kpmg|pwc|pricewaterhousecoopers|pricewaterhouse coopers|ernst & young|ey|grant thornton|bdo|duff & phelps|fti consulting|teneo|alixpartners|interpath|begbies traynor|frp advisory|kroll|alvarez & marsal|mckinsey|mckinsey & company|boston consulting group|bcg)$/i;
const SOURCE_AFTER =
  /^(?:figures|data|statistics|numbers|survey|poll|index|predicts|predicted|estimates|estimated|forecasts|forecast|counted|counts|tracks|tracked|surveyed|polled|calculated|calculates|found)$/;

/** What makes the name behind it one who is spoken to. */
const ADDRESSED =
  /^(?:warns|warned|tells|told|informs|informed|urges|urged|asks|asked|briefed|reminds|reminded|sues|sued)$/;

/** True for an analyst's firm, an outlet that reports, a source of figures, a name in brackets: named beside the matter. */
export function isAside(doc: Document, r: Reference, s: Sentence): boolean {
  if (r.entity?.kind === 'media' || r.entity?.kind === 'union' || ADMINISTRATORS.test(r.entity?.name ?? ''))
    return true;
  if (/^(?:has|have)$/.test(doc.word[r.to] ?? '') && /^(?:received|it)$/.test(doc.word[r.to + 1] ?? ''))
    return true;
  const held = doc.word[r.from - 1] === 'the' ? r.from - 2 : r.from - 1;
  // "retailers have warned the Treasury that 10,000 jobs could go", but not "told Acme to cut".
  if (ADDRESSED.test(doc.word[held] ?? '') && held >= s.from && doc.word[r.to] !== 'to') return true;
  // "former PayPal executive Jo Lind"
  if (/^(?:former|ex|ex-)$/.test(doc.word[r.from - 1] ?? '')) return true;
  const next = r.to < s.to ? (doc.word[r.to] as string) : '';
  if (SOURCE_AFTER.test(next) && !/^(?:a|an|its|the)$/.test(doc.word[r.to + 1] ?? '')) return true;
  if (next !== '' && is(doc, r.to, ANALYST) && !/^consult/.test(next)) return true;
  if (next === "'s" && r.to + 1 < s.to && is(doc, r.to + 1, ANALYST)) return true;
  if (
    r.from - 2 >= s.from &&
    is(doc, r.from - 2, ANALYST) &&
    /^(?:at|with|from|of|for)$/.test(doc.word[r.from - 1] as string)
  )
    return true;
  if (
    r.from - 2 >= s.from &&
    SOURCE_BEFORE.test(doc.word.slice(Math.max(s.from, r.from - 4), r.from).join(' '))
  )
    return true;
  return doc.word[r.from - 1] === '(' && doc.word[r.to] === ')';
}

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
      // "its Avebury mine" is a unit of whoever "its" means.
      if (/^(?:its|their|his|her|our)$/.test(doc.word[r.from - 1] ?? '')) continue;
      if (r.entity.kind === 'person') {
        // "Elon Musk slashed …": whom the person acts for.
        if (active && !isObject(doc, r, s) && is(doc, r.to, VERB)) return r;
        continue;
      }
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
    // "Acme, one of the top ten banks, has cut": a group that only tells what the name is.
    if (r.kind === 'group' && isInApposition(doc, refs, k, start)) continue;
    // "led to Epic Games shedding 1,000", "at Nacco, which let 81 go", "with rivals who cut": a subject whatever stands before.
    const subject =
      (r.kind === 'name' && r.to === start) || isRelative(doc, r, start) || isMadeTo(doc, r, start);
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

/** "The party is saddened by the loss of 377 jobs": who only has an opinion on cuts does not make them. */
const REACTION =
  /^(?:saddened|disappointed|angered|concerned|alarmed|shocked|devastated|appalled|outraged|condemn(?:s|ed|ing)?|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|oppos(?:es|ed|ing)|slam(?:s|med|ming)?|protest(?:s|ed|ing)?|hosted|mourn(?:s|ed|ing)?|lament(?:s|ed|ing)?|regrets|blames|blamed|fight|fights|fought|fighting|campaign(?:s|ed|ing)?|react(?:s|ed|ing)?|respond(?:s|ed|ing)?|demand(?:s|ed|ing)?)$/;

function reacts(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++)
    if (REACTION.test(doc.word[i] as string) && !/^respond/.test(doc.word[i] as string)) return true;
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
  const opens =
    /^(?:the|a|an|which|whose|who|one|owner|maker|parent|publisher|developer|part|home|based|formerly|owned|run|backed|led|known|operated|controlled|headquartered|founded|listed|like|unlike|with|and)$/;
  return /^(?:,|--|–|—)$/.test(doc.word[i] ?? '') && opens.test(doc.word[i + 1] ?? '');
}

function hasClauseBreak(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^[;:.]$|^(?:while|but|whereas)$/.test(doc.word[i] as string)) return true;
  return false;
}

/** "Boeing's layoffs", "Ford job cuts" before the noun; "layoffs at Boeing", "cut by Acme" after it. */
export function besideNoun(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  start: number,
  end: number,
): Reference | null {
  for (const r of refs) {
    if (r.to > start || !isCandidate(doc, r, s)) continue;
    if (r.kind === 'pronoun' && !/^(?:its|their|our)$/.test(r.head)) continue;
    const gap = start - r.to;
    const genitive = doc.word[r.to] === "'s" || doc.word[r.to] === "'";
    if (genitive && gap <= 5 && plain(doc, r.to + 1, start)) return r;
    if (gap <= 2 && r.kind === 'name' && plain(doc, r.to, start) && !isObject(doc, r, s)) return r;
    if (r.kind === 'pronoun' && gap <= 4 && plain(doc, r.to, start)) return r;
  }
  for (const r of refs) {
    if (r.from < end || r.from - end > 9 || !isCandidate(doc, r, s)) continue;
    // "layoffs hit Acme", "layoffs hit games studio Acme"
    if (
      r.kind === 'name' &&
      r.from - end <= 4 &&
      doc.word.slice(end, r.from).some((w) => /^(?:hit|hits|rock|rocks|roil|roils)$/.test(w)) &&
      !is(doc, r.to, COMPANY)
    )
      return r;
    const at = prepositionBefore(doc, r, end);
    if (at < end) continue;
    const preposition = doc.word[at] as string;
    if (!/^(?:at|by|from|within|of|across|in|for|among)$/.test(preposition)) continue;
    if (r.kind === 'name' && /^(?:in|across|of|from|for)$/.test(preposition)) {
      if (r.entity?.kind !== 'organization' || (r.entity.score < 1 && preposition === 'in')) continue;
    }
    if (
      r.kind === 'group' &&
      /^(?:in|across|for)$/.test(preposition) &&
      !/^(?:wall street|industry|sector|economy)$/.test(r.head)
    )
      continue;
    // "65 positions will go at Iron Knob": a name that nothing shows to be an employer may be a place.
    if (
      r.kind === 'name' &&
      preposition !== 'by' &&
      r.entity?.kind === 'unknown' &&
      r.entity.mentions.length < 2 &&
      r.to - r.from < 3
    )
      continue;
    // "layoffs following a deal by Elliott": the name belongs to the other phrase.
    if (otherPhrase(doc, end, at)) continue;
    // A verb between cut and name begins another clause.
    if (!hasVerb(doc, end, at)) return r;
  }
  return null;
}

/** The preposition that holds a reference, at most three words before it; -1 if there is none after token `end`. */
export function prepositionBefore(doc: Document, r: Reference, end: number): number {
  let i = r.from - 1;
  if (/^(?:the|a|its|their)$/.test(doc.word[i] as string) || (i > end && !is(doc, i, PREP))) i--;
  for (let k = 0; k < 3 && i > end && !is(doc, i, PREP) && !is(doc, i, VERB); k++) i--;
  return i >= end && is(doc, i, PREP) ? i : -1;
}

function otherPhrase(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:following|after|under|amid|since|despite|because|due|as|with|before|during)$/.test(
        doc.word[i] as string,
      )
    )
      return true;
  return false;
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

/** Behind the cut: '"…," Acme said', "at Acme", or the subject after a fronted phrase. */
export function rightOf(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  end: number,
): Reference | null {
  // "Following layoffs last year, Acme cut …"
  if (is(doc, s.from, PREP) || (doc.word[s.from] as string).endsWith('ing')) {
    let comma = end;
    while (comma < s.to && doc.word[comma] !== ',') comma++;
    const subject = refs.find((r) => r.from > comma && r.from <= comma + 3 && isCandidate(doc, r, s));
    if (subject) return subject;
  }
  for (const r of refs) {
    if (r.from < end || r.kind === 'pronoun' || !isCandidate(doc, r, s)) continue;
    const before = doc.word[r.from - 1] ?? '';
    const held = /^(?:at|by|from|within)$/;
    if (
      r.kind === 'name' &&
      before !== 'by' &&
      r.entity?.kind === 'unknown' &&
      r.entity.mentions.length < 2 &&
      r.to - r.from < 3
    )
      continue;
    if (held.test(before) || (/^(?:the|its)$/.test(before) && held.test(doc.word[r.from - 2] ?? '')))
      return r;
    if (r.to < s.to && /^(?:said|says|announced|confirmed)$/.test(doc.word[r.to] as string)) return r;
  }
  return null;
}
