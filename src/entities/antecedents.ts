import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAside, isCandidate, isObject } from './asides.ts';
import type { Reference } from './references.ts';
import { isInApposition } from './subjects.ts';

/** What a pronoun or description takes up within its sentence: the nearest subject before it, else the last employer named. */
export function antecedentOf(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  of: Reference,
): Reference | null {
  let object: Reference | null = null;
  for (let k = refs.length - 1; k >= 0; k--) {
    const r = refs[k] as Reference;
    if (r.to > of.from || r.kind === 'pronoun') continue;
    if (r.kind === 'group' && !/^(?:they|their)$/.test(of.head)) continue;
    if (!isCandidate(doc, r, s) || isInApposition(doc, refs, k, of.from)) continue;
    if (!isObject(doc, r, s)) return r;
    if (r.kind !== 'name' || isAside(doc, r, s)) continue;
    // "At Acme, managers said it would …"
    if (doc.word[r.from - 1] === 'at' && r.from <= s.from + 2 && doc.word[r.to] === ',') return r;
    const named = r.entity?.kind === 'organization' || doc.word[r.from - 1] === 'by';
    if (!named) continue;
    object ??= r;
  }
  // "…, the company said" at the end speaks of whom the article speaks of.
  const closing =
    of.to < s.to &&
    /^(?:said|says|added|announced)$/.test(doc.word[of.to] as string) &&
    doc.word[of.from - 1] === ',';
  // "the announcement by 3Com that it is letting 3,000 go"
  if (object && of.kind === 'pronoun')
    return doc.word[object.from - 1] === 'by' && doc.word[object.to] === 'that' ? object : null;
  return of.kind === 'description' && !closing ? object : null;
}
