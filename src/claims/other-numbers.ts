import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { CutMention } from '../types.ts';

const STAFF = bits('STAFF');
/** Up to so many people are dismissed for what they did. */
const FEW = 10;

/** What the number of a mention counts where it is not the people or jobs that go; null where it may be those. */
export function countsOther(doc: Document, cut: CutMention): string | null {
  const q = cut.quantity;
  if (!q) return null;
  // "Over the past several weeks, layoffs have hit …"
  if (
    /^(?:weeks?|months?|years?|days?|hours?|times?|quarters?|rounds?|decades?|minutes?)$/.test(
      doc.word[q.to] ?? '',
    )
  )
    return 'the number counts time';
  const s = doc.sentences[cut.sentence];
  const before = doc.word.slice(Math.max(s?.from ?? 0, q.from - 4), q.from).join(' ');
  if (/\b(?:applied|applying|apply|applies|interviewed|advertis\w+) for(?: \w+)?$/.test(before))
    return 'posts somebody applied for';
  if (isRemainder(doc, cut)) return 'the number is what remains';
  if (isLegalMinimum(doc, cut)) return 'a threshold of the law';
  return isForConduct(doc, cut) ? 'dismissed for what they did' : null;
}

/** "cutting its global headcount to 7,000": to, not by. */
function isRemainder(doc: Document, cut: CutMention): boolean {
  const q = cut.quantity;
  if (!q || doc.word[q.from - 1] !== 'to' || cut.trigger[1] > q.from) return false;
  const between = [...Array(q.from - cut.trigger[1]).keys()].map((k) => cut.trigger[1] + k);
  return between.some(
    (i) => is(doc, i, STAFF) && !/^(?:layoffs?|cuts?|redundancies|losses)$/.test(doc.word[i + 1] ?? ''),
  );
}

/** "companies planning more than 10 redundancies must consult": a rule for all employers. */
function isLegalMinimum(doc: Document, cut: CutMention): boolean {
  const q = cut.quantity;
  return (
    q !== null &&
    q.qualifier === 'at_least' &&
    /\b(?:companies|employers|firms|businesses|any (?:company|employer|firm)) (?:that (?:are |is )?|who (?:are |is )?)?(?:planning|making|proposing|plan|propose|dismissing|laying off)(?: to)?(?: \w+){0,2}$/.test(
      doc.word.slice(Math.max(0, q.from - 7), q.from).join(' '),
    )
  );
}

/** "sacked two activists for posting claims". */
function isForConduct(doc: Document, cut: CutMention): boolean {
  const q = cut.quantity;
  if (!q || (q.value ?? 0) > FEW || /hundred|thousand|dozen|score/.test(q.vague ?? '') || !cut.noun)
    return false;
  if (/^suspend/.test(doc.word[cut.trigger[0]] as string)) return true;
  return (
    /^(?:sack|fire|firing|dismiss|suspend|oust)/.test(doc.word[cut.trigger[0]] as string) &&
    /^(?:for|over|after|who|accused)$/.test(doc.word[cut.noun[1]] ?? '')
  );
}
