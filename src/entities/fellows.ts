import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention } from '../types.ts';
import { VERB } from './asides.ts';
import { runsOf } from './coordination.ts';
import { mayTakeExamples } from './plural-employers.ts';
import type { Reference } from './references.ts';

const PREP = bits('PREP');
/** Words of a clause that hangs on a group: "companies that have cut", "firms announcing lay-offs". */
const RELATIVE = /^(?:that|which|who|to|also|have|has|had|are|were|will)$|ing$/;
/** Farthest that a group stands from the words that give its examples, in tokens. */
const REACH = 26;

/**
 * Names that cut like the subject does, for a cut without a number: examples of a group ("chip makers such as A and
 * B are cutting staff", "firms that have announced lay-offs include A"), those whom the subject joins ("joins A and
 * B in cutting jobs"), and a list that is said to be among the cutters ("A and B are among those laying off staff").
 */
export function fellowsOf(
  doc: Document,
  s: Sentence,
  refs: readonly Reference[],
  cut: CutMention,
): Reference[] {
  const start = Math.min(cut.range[0], cut.trigger[0]);
  const end = Math.max(cut.range[1], cut.trigger[1]);
  return runsOf(doc, refs).flatMap((run) => {
    const first = run[0] as Reference;
    const to = closing(doc, (run.at(-1) as Reference).to, s);
    const lead = leadOf(doc, first.from, s);
    return isExample(doc, s, refs, { lead, to, start, end }) ||
      isJoined(doc, s, { lead, to, start, end }) ||
      isAmong(doc, s, { lead, to, start, end })
      ? run
      : [];
  });
}

/** A list of names and a cut: the token before the list and its describing words, the one after it, and the cut's range. */
interface Site {
  readonly lead: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Goes back over what describes the names: "such as [industry leaders] Acme", "including [the likes of] Acme". */
function leadOf(doc: Document, from: number, s: Sentence): number {
  let i = from - 1;
  for (let k = 0; k < 4 && i > s.from; k++, i--) {
    const word = doc.word[i] as string;
    if (MARKER.test(word) || (is(doc, i, VERB) && !mayTakeExamples(word)) || /^[,;.)]$/.test(word)) break;
    if (is(doc, i, PREP) && !/^(?:of)$/.test(word)) break;
  }
  return i;
}

const MARKER = /^(?:as|like|including|include|includes|included|namely|joins?|joined|joining)$/;

/** Over the point of a legal suffix and a bracket that follow a name. */
function closing(doc: Document, end: number, s: Sentence): number {
  const to = doc.word[end] === '.' && end + 1 < s.to ? end + 1 : end;
  if (doc.word[to] !== '(') return to;
  for (let i = to; i < Math.min(s.to, to + 8); i++) if (doc.word[i] === ')') return i + 1;
  return to;
}

function isExample(doc: Document, s: Sentence, refs: readonly Reference[], site: Site): boolean {
  const { lead, to, start, end } = site;
  let at = doc.word[lead] === ':' ? lead - 1 : lead;
  const word = doc.word[at] ?? '';
  const examples =
    word === 'as' ? doc.word[at - 1] === 'such' : /^(?:like|includ(?:ing|es?|ed)|namely)$/.test(word);
  if (!examples || at <= s.from) return false;
  if (word === 'as') at--;
  const group = groupBefore(doc, s, at);
  if (group < 0) return false;
  const held = holderOf(doc, s, group);
  // "firms that have announced lay-offs include A", "tech companies have cut staff, including A"
  if (group < start && end <= at)
    return !/^(?:of|from|by|with|for)$/.test(held) && isOwn(doc, refs, group, start);
  // "chip makers such as A and B are cutting staff"
  if (to <= start) {
    if (group !== at - 1 && !(group === at - 2 && doc.word[at - 1] === ',')) return false;
    const joins = /^(?:join|joins|joined|joining|follows?|followed|following|like|as|after)$/.test(held);
    const open =
      held === '' ||
      /^(?:,|and|but|while|as|that|when|where|because|though|although|since|;|–|—|:)$/.test(held);
    return joins || (open && isOwn(doc, refs, to, start));
  }
  // "lay-offs at companies such as A and B", "joining rivals such as A and B"
  if (group < end || group - end > 9) return false;
  return /^(?:at|by|among|across|from|joining|following|after)$/.test(held);
}

/** The group that "such as" or "including" gives examples of: the nearest plural noun for employers before it. */
function groupBefore(doc: Document, s: Sentence, at: number): number {
  for (let i = at - 1; i >= Math.max(s.from, at - REACH); i--) {
    const word = doc.word[i] as string;
    if (/^[;.]$/.test(word)) return -1;
    if (mayTakeExamples(word)) return i;
  }
  return -1;
}

/** The word that holds the noun phrase of a group: a preposition, a verb or what opens the clause; empty at the start. */
function holderOf(doc: Document, s: Sentence, group: number): string {
  let i = group - 1;
  for (; i >= s.from; i--) {
    const word = doc.word[i] as string;
    if (is(doc, i, PREP) && word !== 'of') break;
    if (
      is(doc, i, VERB) &&
      !/^(?:leading|growing|selling|operating|manufacturing|banking|publishing|engineering)$/.test(word)
    )
      break;
    if (/^(?:and|but|while|that|when|where|because|though|although|,|;|:|–|—|--)$/.test(word)) break;
  }
  return i < s.from ? '' : (doc.word[i] as string);
}

/** True if no other name stands between a group or list and the words of cutting. */
function isOwn(doc: Document, refs: readonly Reference[], from: number, to: number): boolean {
  if (refs.some((r) => r.kind === 'name' && r.from >= from && r.to <= to)) return false;
  for (let i = from; i < to; i++) if (/^[;.]$/.test(doc.word[i] as string)) return false;
  return true;
}

/** "joins A and B in cutting jobs", "…, joining A and B", "like A and B, it has cut jobs", "…, along with A". */
function isJoined(doc: Document, s: Sentence, { lead, to, start, end }: Site): boolean {
  const word = doc.word[lead] ?? '';
  const after = doc.word[to] ?? '.';
  const goesOn = after === 'in' && /ing$/.test(doc.word[to + 1] ?? '');
  if (word === 'joined') return goesOn;
  if (/^(?:joins?|joining)$/.test(word))
    return goesOn || to <= start || /^(?:[,.;]|among|on|as|in)$/.test(after);
  if (/^follow(?:s|ing|ed)?$/.test(word)) return goesOn && to <= start;
  if (word === 'with' && /^(?:along|together)$/.test(doc.word[lead - 1] ?? ''))
    return /^[,.;]$/.test(after) && Math.min(Math.abs(lead - end), Math.abs(start - to)) < 14;
  if (word === 'like' && (lead === s.from || doc.word[lead - 1] === ','))
    return after === ',' && to <= start && start - to < 16;
  return false;
}

/** "A and B are among the companies that have cut staff", "A, B and C, to name a few, have laid off staff". */
function isAmong(doc: Document, s: Sentence, { to, start }: Site): boolean {
  let i = doc.word[to] === ',' ? to + 1 : to;
  if (doc.word[i] === 'to' && doc.word[i + 1] === 'name') return to < start;
  while (
    i < Math.min(s.to, to + 5) &&
    /^(?:is|are|was|were|has|have|been|also|now|all|both|become|said)$/.test(doc.word[i] as string)
  )
    i++;
  if (i === to || doc.word[i] !== 'among') return false;
  for (let k = i; k < Math.min(start, i + 12); k++)
    if (mayTakeExamples(doc.word[k] as string) || /^those$/.test(doc.word[k] as string))
      return !refsVerb(doc, k, start);
  return false;
}

/** True if the words between a group and the cut open another statement. */
function refsVerb(doc: Document, from: number, to: number): boolean {
  if (to - from > 10) return true;
  return from + 1 < to && !RELATIVE.test(doc.word[from + 1] as string) && !is(doc, from + 1, PREP);
}
