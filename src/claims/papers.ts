import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import { quotationAt } from './quotations.ts';
import { sentenceAt } from './speakers.ts';
import { statementsIn } from './statements.ts';
import type { Voiced } from './voices.ts';
import { phrase, voiceOf } from './voices.ts';

const SAYS = bits('SAY');
/** Words between a paper and the name of who wrote it: "an email sent to staff by Ada Brook". */
const SIGNED_REACH = 12;
const PAPER =
  /^(?:letter|letters|memo|memos|e-?mails?|note|message|messages|post|posts|blog|statement|video|tweet|filing|filings|documents?|notice|notices)$/;
/** A person whose paper another outlet has seen speaks for the organisation, as its paper does. */
const SPOKESPERSON = /^(?:spokes\w+|representatives?)$/;
const ENDS = /^[,.;:"“”()]$|^(?:that|which|who|said|says|on|and|but|announcing|telling|saying)$/;

/** Who signs the paper that a clause is taken from: "in a memo from Chief Executive Ada Brook", "as told in Brook's letter"; null where nobody is named. */
export function signedBy(doc: Document, from: number, to: number): Voiced | null {
  for (let i = from; i < to; i++) {
    if (!PAPER.test(doc.word[i] as string)) continue;
    const voice = ownerOf(doc, from, i) ?? writerOf(doc, i + 1, to);
    if (voice?.type === 'executive') return voice;
  }
  return null;
}

/** "President Ada Brook's letter": who stands before the possessive. */
function ownerOf(doc: Document, low: number, paper: number): Voiced | null {
  for (let i = paper - 1; i > low && i >= paper - 4; i--) {
    if (doc.word[i] !== "'s") continue;
    let start = i;
    while (
      start > low &&
      i - start < 8 &&
      !/^(?:in|to|from|by|with|of|[,;:])$/.test(doc.word[start - 1] ?? '')
    )
      start--;
    return voiceOf(doc, [start, i]);
  }
  return null;
}

/** "a letter to staff from Ada Brook, its chief executive": who stands behind "from" or "by". */
function writerOf(doc: Document, from: number, to: number): Voiced | null {
  for (let i = from; i < Math.min(to, from + SIGNED_REACH); i++) {
    const word = doc.word[i] as string;
    if (/^[.;:"“”]$/.test(word)) return null;
    if (word !== 'from' && word !== 'by') continue;
    let end = i + 1;
    while (end < to && end - i < 10 && !ENDS.test(doc.word[end] as string)) end++;
    return voiceOf(doc, [i + 1, end]);
  }
  return null;
}

/** "…, Reuters reported, citing an internal memo": the employer's own paper, or its spokesperson, that another outlet has seen; null where it cites others. */
export function cited(doc: Document, from: number, to: number): Voiced | null {
  for (let i = from; i + 2 < to; i++) {
    if (doc.word[i] !== 'citing') continue;
    let paper = false;
    let end = i + 1;
    for (; end < to && end < i + SIGNED_REACH && !/^[,.;]$/.test(doc.word[end] as string); end++) {
      const word = doc.word[end] as string;
      if (PAPER.test(word) || SPOKESPERSON.test(word)) paper = true;
    }
    if (!paper || /\b(?:people|persons?|sources?|unnamed|union)\b/.test(phrase(doc, i, end))) return null;
    return signedBy(doc, i, to) ?? { type: 'company', name: null };
  }
  return null;
}

/** "We are eliminating 300 roles" in a letter that the article gives whole: its writer, the officer who was named before. */
export function writtenBy(doc: Document, sentence: number, from: number, verb: number): Voiced | null {
  if (!saysWe(doc, from, verb)) return null;
  if (isLetter(doc)) return { type: 'executive', name: null };
  for (let k = sentence; k >= Math.max(0, sentence - MEMORY); k--) {
    const speaker = statementsIn(doc, k).findLast((x) => x.speaker.type !== 'media')?.speaker;
    if (speaker) return speaker.type === 'executive' ? speaker : { type: 'company', name: null };
  }
  return null;
}

/** Sentences back to which the writer of a letter is looked for, so that time stays linear. */
const MEMORY = 60;
/** Sentences with "I" outside quotation marks that a letter has at least. */
const PERSONAL = 2;
const letters = new WeakMap<Document, boolean>();

/** True for an article that is a letter or memo of one person: "I" speaks in it, not in quotations. */
function isLetter(doc: Document): boolean {
  let letter = letters.get(doc);
  if (letter === undefined) {
    const personal = new Set<number>();
    for (let i = 0; i < doc.size; i++)
      if (/^(?:i|i'm|i've|i'll|i’m|i’ve|i’ll)$/.test(doc.word[i] as string) && !quotationAt(doc, [i, i + 1]))
        personal.add(sentenceAt(doc, i)?.index ?? -1);
    letter = personal.size >= PERSONAL;
    letters.set(doc, letter);
  }
  return letter;
}

/** True if "we" or "I" is the subject of the words of cutting: "we will begin to reduce …". */
export function saysWe(doc: Document, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 9); i--) {
    if (/^(?:we|i|we've|we're|we'll|i've)$/.test(doc.word[i] as string)) return true;
    if (is(doc, i, SAYS) || /^(?:[,;:'"“”]|that|when|if|how)$/.test(doc.word[i] as string)) return false;
  }
  return false;
}
