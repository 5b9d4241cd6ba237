import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import type { Entity } from './entities.ts';
import type { Reference } from './references.ts';

/** What a reference does in its sentence, read from the words around it. */

export const PREP = bits('PREP');
export const SAY = bits('SAY');
const ANALYST = bits('ANALYST');
export const ACTION = bits('VERB', 'CUT_S', 'CUT_ING', 'CUT_PAST');
export const VERB = bits('VERB', 'AUX', 'CUT_BASE', 'CUT_S', 'CUT_ING', 'CUT_PAST', 'PLAN', 'SAY', 'FALL');
const DESCRIBES = bits('COMPANY', 'DEMONYM');
const PLACE = bits('PLACE');

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
  /\b(?:according to|(?:analysis|survey|study|research|compiled|estimates?|report|poll|count|tally) (?:by|from|of)|(?:data|figures|numbers|research) (?:from|by)|(?:notices?|documents?|papers|plans|notification|filing|report|filed|lodged|submitted) (?:filed |lodged |submitted )?(?:with|to))(?: (?:the|a|an))?(?: \w+ state)?$/;
/** Firms that run what is bankrupt or advise on cuts. */
const ADVISERS =
  /^(?:deloitte|kpmg|pwc|pricewaterhousecoopers|pricewaterhouse coopers|ernst & young|ey|grant thornton|bdo|duff & phelps|fti consulting|teneo|alixpartners|interpath|begbies traynor|frp advisory|kroll|alvarez & marsal|mckinsey|mckinsey & company|boston consulting group|bcg)$/i;
const SOURCE_AFTER =
  /^(?:figures|data|statistics|numbers|survey|poll|index|predicts|predicted|estimates|estimated|forecasts|forecast|counted|counts|tracks|tracked|surveyed|polled|calculated|calculates|found)$/;

/** What such a firm is named for in news of others. */
const ADVICE =
  /\b(?:administrat(?:ion|ors?)|receivers?|receivership|insolven\w+|liquidat\w+|bankrupt\w*|consultants?|advis\w+|survey|study|report by|review by)\b/i;

/** True for the administrator, adviser or surveyor of a text about others: not the employer of whom they dismiss. */
export const isAdviser = (doc: Document, e: Entity): boolean =>
  ADVISERS.test(e.name) && ADVICE.test(doc.text);

/** What makes the name behind it one who is spoken to. */
const ADDRESSED =
  /^(?:warns|warned|tells|told|informs|informed|urges|urged|asks|asked|briefed|reminds|reminded|sues|sued|alerts|alerted|notifies|notified|advised)$/;

/** Those who are called after whom they serve. */
const SERVES =
  /^(?:suppliers?|contractors?|subcontractors?|franchisees?|dealers?|dealership|rivals?|distributors?)$/;

function tellsOfAnother(doc: Document, r: Reference, s: Sentence): boolean {
  for (let i = r.to; i < Math.min(s.to, r.to + 3); i++) {
    if (doc.shape[i] !== SHAPE.lower) return false;
    if (SERVES.test(doc.word[i] as string)) return true;
    if (is(doc, i, VERB) || is(doc, i, PREP)) return false;
  }
  return false;
}

/** True for an analyst's firm, an outlet that reports, a source of figures, a name in brackets: named beside the matter. */
export function isAside(doc: Document, r: Reference, s: Sentence): boolean {
  if (r.entity?.kind === 'media' || r.entity?.kind === 'union' || (r.entity && isAdviser(doc, r.entity)))
    return true;
  if (/^(?:has|have)$/.test(doc.word[r.to] ?? '') && /^(?:received|it)$/.test(doc.word[r.to + 1] ?? ''))
    return true;
  let held = doc.word[r.from - 1] === 'the' ? r.from - 2 : r.from - 1;
  // "alerted Utah's Department of Workforce Services"
  if (doc.word[held] === "'s") held -= 2;
  // "retailers have warned the Treasury that 10,000 jobs could go", but not "told Acme to cut".
  if (ADDRESSED.test(doc.word[held] ?? '') && held >= s.from && doc.word[r.to] !== 'to') return true;
  // "M&S clothing supplier", "a Ford dealer": the name tells of another.
  if (tellsOfAnother(doc, r, s)) return true;
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
    SOURCE_BEFORE.test(doc.word.slice(Math.max(s.from, r.from - 6), r.from).join(' '))
  )
    return true;
  return doc.word[r.from - 1] === '(' && doc.word[r.to] === ')';
}
