import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { SHAPE } from '../text/tokens.ts';
import type { TokenRange } from '../types.ts';
import { type Quotation, quotationAt, quotationsIn } from './quotations.ts';
import { type Statement, statementsIn } from './statements.ts';
import { bodyStart } from './subjects.ts';
import { people, type Voiced, voiceOf } from './voices.ts';

const PLANS = /^(?:aims|expects|intends|hopes|estimates|anticipates)$/;
/** Tokens of a sentence or a quotation that are looked at, so that time stays linear. */
const REACH = 60;
const ARTICLE: Voiced = { type: 'article', name: null };

/**
 * Who says the words of a range: the speaker of the quotation that they stand in (named before, behind or in
 * the sentence next to it), else the subject of the verb of saying that governs them, else the article itself.
 */
export function speakerOf(doc: Document, range: TokenRange): Voiced {
  const sentence = sentenceAt(doc, range[0]);
  if (!sentence) return ARTICLE;
  const quotation = quotationAt(doc, range);
  if (quotation) {
    const speaker = speakerOfQuotation(doc, quotation);
    if (speaker) return speaker;
  }
  return (
    indirect(doc, sentence, range)?.speaker ??
    quotedInside(doc, range) ??
    planned(doc, sentence, range) ??
    ARTICLE
  );
}

/** The sentence that holds token i. */
export function sentenceAt(doc: Document, i: number): Sentence | undefined {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.sentences[middle] as Sentence).to <= i) low = middle + 1;
    else high = middle;
  }
  return doc.sentences[low];
}

/** "The bank expects the cuts to save …": what a company means to do is its own word. */
function planned(doc: Document, s: Sentence, range: TokenRange): Voiced | null {
  for (let i = Math.min(range[1], s.to, s.from + REACH) - 1; i > s.from; i--) {
    if (!PLANS.test(doc.word[i] as string)) continue;
    if (i > range[0] && i - range[0] > 8) continue;
    const voice = voiceOf(doc, [bodyStart(doc, s), i]);
    return voice?.type === 'company' && i - s.from < 14 ? voice : null;
  }
  return null;
}

const of = (doc: Document, sentence: number): Statement[] =>
  statementsIn(doc, sentence).filter((x) => !x.announces);

/** The statement whose said words hold the range. */
function indirect(doc: Document, sentence: Sentence, range: TokenRange): Statement | null {
  // "The bank announced 90 job cuts as part of …": who announces the cut gives its reason too.
  const here = statementsIn(doc, sentence.index);
  const inside = (r: TokenRange | null): boolean => r !== null && r[0] <= range[0] && range[0] < r[1];
  // The nearest verb before the words governs them; else one that follows.
  const leading = here.filter((x) => inside(x.after)).at(-1);
  const trailing = here.find((x) => inside(x.before));
  // A participle ("telling staff that …") gives way to a finite verb behind ("…, two people said").
  if (leading && !(trailing && leading.subject[0] === leading.subject[1])) return leading;
  if (trailing) return trailing;
  for (const x of here) if (x.verb >= range[0] && x.verb < range[1] && x.subject[0] - range[0] < 3) return x;
  // "a strategy the carrier says is necessary"
  for (const x of here) if (x.subject[0] >= range[1] && x.subject[0] - range[1] <= 1) return x;
  return null;
}

/** Words of the article around a quotation: "had cited “weak demand”". */
function quotedInside(doc: Document, range: TokenRange): Voiced | null {
  for (const q of quotationsIn(doc, range[0], range[1]))
    if (q.from >= range[0] && q.to <= range[1] && q.to - q.from > 2) return speakerOfQuotation(doc, q);
  return null;
}

function speakerOfQuotation(doc: Document, q: Quotation): Voiced | null {
  let speaker = quoted.get(q);
  if (speaker === undefined) {
    speaker = findSpeaker(doc, q);
    quoted.set(q, speaker);
  }
  return speaker;
}

const quoted = new WeakMap<Quotation, Voiced | null>();

function findSpeaker(doc: Document, q: Quotation): Voiced | null {
  const first = sentenceAt(doc, q.from);
  const last = sentenceAt(doc, Math.min(q.to, doc.size - 1));
  if (!first || !last) return null;
  // Behind the closing mark: “…,” she said.
  for (const x of of(doc, last.index))
    if (x.verb > q.to && x.before && x.before[0] <= q.to && x.verb - q.to < 26) return x.speaker;
  // Before the opening mark: He said: “…”
  const before = of(doc, first.index).filter((x) => x.verb < q.from);
  const near = before.filter((x) => x.after).at(-1) ?? before.at(-1);
  if (near) return near.speaker;
  if (first.from < q.from - 2) {
    return q.to - q.from > 2
      ? (named(doc, first.from, q.from) ??
          lastSpoken(doc, q.from, first.index, 2) ?? { type: 'company', name: null })
      : null;
  }
  return neighbours(doc, q, first, last);
}

/** A quotation that is a sentence of its own: the speaker stands in the sentence before, or spoke last. */
function neighbours(doc: Document, q: Quotation, first: Sentence, last: Sentence): Voiced | null {
  const previous = doc.sentences[first.index - 1];
  if (previous) {
    const speaker = of(doc, previous.index).at(-1)?.speaker;
    if (
      speaker &&
      (previous.paragraph === first.paragraph ||
        endsWithColon(doc, previous) ||
        touchesQuotation(doc, previous))
    )
      return speaker;
  }
  const next = doc.sentences[last.index + 1];
  if (next && next.paragraph === last.paragraph) {
    const after = of(doc, next.index)[0];
    if (after?.before && after.verb - q.to < 20) return after.speaker;
  }
  const person = previous && named(doc, previous.from, previous.to);
  return (
    person ??
    lastSpoken(doc, q.from, first.index, 6) ??
    (saysWe(doc, q) ? { type: 'company', name: null } : null)
  );
}

/** "We have changed our organisation" in a subheading. */
function saysWe(doc: Document, q: Quotation): boolean {
  for (let i = q.from; i < q.to && i < q.from + REACH; i++)
    if (/^(?:we|we've|we're|our|us)$/.test(doc.word[i] as string)) return true;
  return false;
}

/** Who spoke last before a token, at most `reach` sentences back. */
function lastSpoken(doc: Document, before: number, sentence: number, reach: number): Voiced | null {
  for (let k = sentence; k >= Math.max(0, sentence - reach); k--) {
    const spoke = of(doc, k).findLast((x) => x.verb < before);
    if (spoke) return spoke.speaker;
  }
  return null;
}

/** The last person named in a range whose part is known: "Further down, Brook gets more specific." */
function named(doc: Document, from: number, to: number): Voiced | null {
  for (let i = to - 1; i >= from; i--) {
    const person = doc.shape[i] === SHAPE.capital ? people(doc).get(doc.word[i] as string) : undefined;
    if (person && person.type !== 'article') return person;
  }
  return null;
}

const endsWithColon = (doc: Document, s: Sentence): boolean => doc.word[s.to - 1] === ':';
const touchesQuotation = (doc: Document, s: Sentence): boolean => quotationsIn(doc, s.from, s.to).length > 0;
