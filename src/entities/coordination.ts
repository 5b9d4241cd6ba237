import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { canEmploy } from './asides.ts';
import type { Reference } from './references.ts';

/** The names that stand in one list with reference r: "Yahoo, Autodesk and NetApp"; r alone where there is none. */
export function listOf(doc: Document, s: Sentence, refs: readonly Reference[], r: Reference): Reference[] {
  const names = refs.filter((x) => x.kind === 'name' && x.entity && canEmploy(x.entity));
  const at = names.indexOf(r);
  if (at < 0) return [r];
  let from = at;
  let to = at;
  while (from > 0 && joins(doc, names[from - 1] as Reference, names[from] as Reference)) from--;
  while (to < names.length - 1 && joins(doc, names[to] as Reference, names[to + 1] as Reference)) to++;
  const list = names.slice(from, to + 1);
  if (list.length < 2) return [r];
  // Commas alone make a list only in headlines, or with "and" before its last name.
  const last = list[list.length - 1] as Reference;
  const others = /^(?:, )?(?:and|&) (?:(?:many|several|some) )?others?\b/.test(
    doc.word.slice(last.to, last.to + 4).join(' '),
  );
  const closed =
    s.title || others || list.some((x, k) => k > 0 && hasAnd(doc, (list[k - 1] as Reference).to, x.from));
  return closed && new Set(list.map((x) => x.entity)).size > 1 ? list : [r];
}

/** Every list of names in order, one name alone included. */
export function runsOf(doc: Document, refs: readonly Reference[]): Reference[][] {
  const runs: Reference[][] = [];
  for (const r of refs) {
    if (r.kind !== 'name' || !r.entity || !canEmploy(r.entity)) continue;
    const run = runs.at(-1);
    if (run && joins(doc, run.at(-1) as Reference, r)) run.push(r);
    else runs.push([r]);
  }
  return runs;
}

/** True if only commas, "and", tickers and brackets stand between two names. */
function joins(doc: Document, a: Reference, b: Reference): boolean {
  if (b.from - a.to > 9 || b.from === a.to) return false;
  let depth = 0;
  let linked = false;
  for (let i = a.to; i < b.from; i++) {
    const word = doc.word[i] as string;
    if (depth === 0 && /^(?:,|and|&|or|plus)$/.test(word)) linked = true;
    if (word === '(' || word === '<') depth++;
    else if (word === ')' || word === '>') depth--;
    else if (word === '.' && i === a.to)
      continue; // "Acme Inc. and Borel Corp."
    else if (
      depth === 0 &&
      !/^(?:,|and|&|or|as|well|the|both|plus|[A-Za-z0-9]{1,7}\.[A-Za-z]{1,4})$/.test(word)
    )
      return false;
  }
  return linked;
}

function hasAnd(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:and|&|plus)$/.test(doc.word[i] as string)) return true;
  return false;
}
