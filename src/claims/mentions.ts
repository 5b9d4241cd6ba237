import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { CutMention, Percent } from '../types.ts';

/** A mention that lost against another, and why. */
export interface DroppedMention {
  readonly mention: CutMention;
  readonly why: string;
}

const STAFF = bits('STAFF', 'PERSON', 'JOB', 'OCCUPATION');
const CLAUSE = bits('SAY', 'CUT_BASE', 'CUT_S', 'CUT_ING', 'CUT_PAST');
const length = (m: CutMention): number => m.range[1] - m.range[0];

/**
 * Leaves one mention for each number and each event. Of two that read the same number the longer match wins,
 * then the one whose rule comes first; `mentions` are in the order of the rules.
 */
export function resolveOverlaps(
  doc: Document,
  mentions: readonly CutMention[],
): { kept: CutMention[]; dropped: DroppedMention[] } {
  const dropped: DroppedMention[] = [];
  const kept: CutMention[] = [];
  const best = new Map<string, CutMention>();
  for (const m of mentions) {
    const key = m.quantity ? `n${m.quantity.from}` : m.percent ? `p${m.percent.from}` : `e${m.trigger[0]}`;
    const rival = best.get(key);
    if (!rival) best.set(key, m);
    else if (length(m) > length(rival) && rival.voice === m.voice) {
      best.set(key, m);
      dropped.push({ mention: rival, why: `a longer match of ${m.rule}` });
    } else dropped.push({ mention: m, why: `same words as ${rival.rule}` });
  }
  const rivals = bySentence(best.values());
  for (const m of best.values()) {
    if (m.quantity || m.percent) {
      kept.push(m);
      continue;
    }
    const here = rivals.get(m.sentence) ?? [];
    const within = here.find(
      (n) => (n.quantity || n.percent) && n.range[0] <= m.trigger[0] && m.trigger[1] <= n.range[1] + 1,
    );
    const other = here.find(
      (n) =>
        n !== m &&
        !n.quantity &&
        !n.percent &&
        n.range[0] <= m.trigger[0] &&
        m.trigger[1] <= n.range[1] &&
        (length(n) > length(m) || (length(n) === length(m) && n.range[0] < m.range[0])),
    );
    if (within) dropped.push({ mention: m, why: `inside ${within.rule}` });
    else if (other) dropped.push({ mention: m, why: `inside ${other.rule}` });
    else kept.push(m);
  }
  return {
    kept: joinShares(doc, kept).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]),
    dropped,
  };
}

/** The mentions of each sentence, in their order: none is in the way of one of another sentence. */
function bySentence(mentions: Iterable<CutMention>): ReadonlyMap<number, readonly CutMention[]> {
  const found = new Map<number, CutMention[]>();
  for (const m of mentions) {
    const list = found.get(m.sentence);
    if (list) list.push(m);
    else found.set(m.sentence, [m]);
  }
  return found;
}

/** Gives each count the share that is said of the same cut: "4,000 jobs, or about 10 percent of its workforce". */
function joinShares(doc: Document, mentions: readonly CutMention[]): CutMention[] {
  const counts = bySentence(mentions.filter((m) => m.quantity));
  const used = new Set<CutMention>();
  const shares = new Map<CutMention, Percent>();
  for (const p of doc.percents.values()) {
    const owner = counts.get(sentenceOf(doc, p.from))?.find((m) => isApposition(doc, m, p) && !shares.has(m));
    if (!owner) continue;
    shares.set(owner, p);
    for (const m of mentions) if (!m.quantity && m.percent === p) used.add(m);
  }
  return mentions
    .filter((m) => !used.has(m))
    .map((m) => (shares.has(m) ? { ...m, percent: shares.get(m) as Percent } : m));
}

function sentenceOf(doc: Document, token: number): number {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (token < (doc.sentences[middle]?.to ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low < doc.sentences.length ? low : -1;
}

/** True if the share stands in apposition to the count: a few words apart, no other number between, of staff. */
function isApposition(doc: Document, m: CutMention, p: Percent): boolean {
  const n = m.quantity;
  if (!n) return false;
  if (p.from >= n.to) {
    if (p.from - n.to > 22) return false;
    for (let i = n.to; i < p.from; i++) {
      if (is(doc, i, CLAUSE) && i > n.to + 2 && !/^(?:cut|cuts|lost|reduced)$/.test(doc.word[i] as string))
        return false;
      if (doc.quantities.has(i) && !/^of$/.test(doc.word[i - 1] ?? '') && !isSpan(doc, i)) return false;
      if (
        doc.percents.has(i) ||
        /^(?:while|after|but|when|whereas|last|previously|earlier)$/.test(doc.word[i] as string)
      )
        return false;
    }
    const between = doc.word.slice(n.to, p.from);
    const bracket = /^[(,—–-]$|^--+$/.test(doc.word[p.from - 1] as string);
    const joint = between.some((w) =>
      /^(?:or|equal|equivalent|representing|represents|about|amounting|nearly|around|roughly|some|is|just|over|total|accounts?|making)$/.test(
        w,
      ),
    );
    return (
      ofStaff(doc, p.to) ||
      (bracket && /^[),—–-]$|^--+$|^of$/.test(doc.word[p.to] ?? '') && p.from - n.to < 8) ||
      (joint && p.from - n.to < 10 && ofStaff(doc, p.to))
    );
  }
  // "10 percent of its workforce, or 13,100 jobs"
  if (n.from - p.to > 14) return false;
  const between = doc.word.slice(p.to, n.from);
  for (let i = p.to; i < n.from; i++) if (doc.quantities.has(i) || doc.percents.has(i)) return false;
  return (
    between.some((w) =>
      /^(?:or|equal|equivalent|representing|about|meaning|totaling|totalling|amounting|\(|--|—|–)$/.test(w),
    ) ||
    (between.includes(',') && m.rule === 'count/or-n-jobs')
  );
}

/** "over the next three years": a number of time. */
const isSpan = (doc: Document, i: number): boolean =>
  /^(?:years?|months?|weeks?|days?|quarters?)$/.test(doc.word[doc.quantities.get(i)?.to ?? i] ?? '');

/** True if the words after a share are of staff: "of its work force", "half its staff". */
function ofStaff(doc: Document, from: number): boolean {
  const opens = doc.word[from] as string;
  if (!/^(?:of|in|its|their|the|his|her)$/.test(opens ?? '')) return false;
  for (let i = from + 1; i < Math.min(doc.size, from + 11); i++) {
    if (
      is(doc, i, STAFF) ||
      doc.phrases.get(i)?.some((p) => ((p.low & STAFF.low) | (p.high & STAFF.high)) !== 0)
    )
      return true;
    if (
      /^(?:company|firm|group|total|business|bank|organization|organisation|staff|team)$/.test(
        doc.word[i] as string,
      )
    )
      return true;
    if (/^[,.;:]$/.test(doc.word[i] as string)) return false;
  }
  return false;
}
