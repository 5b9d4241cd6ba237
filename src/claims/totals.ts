import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention } from '../types.ts';

/** Tokens on each side of the words of a cut that may tell over which rounds or years it is counted. */
const AROUND = 12;
const PERIOD =
  /\b(?:since (?:(?:the )?(?:start|beginning|end|middle|summer|spring|autumn|fall|height) of |early |mid- ?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|last|\d{4}|then|\w+ (?:took|became|joined|bought|merged))|(?:over|in|during|within|for) (?:the )?(?:past|last|previous|preceding) (?:several |few |two |three |four |five |six |seven |eight |nine |ten |\d+ |couple of )?(?:months|years|decades?|quarters)|(?:over|during) (?:the )?(?:\w+ ){0,2}(?:months|years|decades)|over the years)\b/;
const ROUNDS =
  /\b(?:with (?:these|the|both|those) (?:\w+ )?(?:two |three )?(?:rounds|cuts|moves|layoffs)|(?:these|both|the) (?:two|three) rounds|all told|taken together|(?:^|[,;] )together,? (?:the|these|those|they)|on top of earlier|including (?:earlier|previous) (?:rounds|cuts))\b/;

/** "has shed a third of its workforce since 2019", "With these two rounds …": counted over more than the cut that is news. */
export const isRunningTotal = (doc: Document, m: CutMention): boolean =>
  ROUNDS.test(wordsAround(doc, m)) || isOverYears(doc, m);

/** "has shed a third of its workforce since 2019" */
export const isOverYears = (doc: Document, m: CutMention): boolean =>
  isPerfect(doc, m) && PERIOD.test(wordsAround(doc, m));

function wordsAround(doc: Document, m: CutMention): string {
  const s = doc.sentences[m.sentence] as Sentence;
  return doc.word.slice(Math.max(s.from, m.range[0] - AROUND), Math.min(s.to, m.range[1] + AROUND)).join(' ');
}

/** "has cut", "have already gone" */
function isPerfect(doc: Document, m: CutMention): boolean {
  const { from } = doc.sentences[m.sentence] as Sentence;
  for (let i = m.trigger[0] - 1; i >= Math.max(from, m.trigger[0] - 4); i--)
    if (/^(?:has|have|had|'ve|'s)$/.test(doc.word[i] as string)) return true;
  return false;
}
