import { bits } from '../lexicon/classes.ts';
import type { Method } from '../schema.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { CutMention } from '../types.ts';

const FURLOUGH = bits('FURLOUGH');
const BUYOUT = bits('BUYOUT');
const LAYOFF = bits('LAYOFF', 'CUT_BASE', 'CUT_PAST', 'CUT_ING');
const TEMPORARY =
  /\b(?:temporary (?:lay-?offs?|closure|shutdown)|temporarily (?:lay|laid|laying|idle|suspend)|temporar(?:y|ily) laid|(?:laid|lay) off temporar\w+|(?:weeks?|days?|months?|period|year) of unpaid leave|unpaid (?:leave|holiday|vacation)|short[- ]time working|stood down|stand(?:ing)? down)\b/;
const VOLUNTARY =
  /\b(?:voluntary (?:redundanc\w+|severance|departures?|exit\w*|separation\w*|retirement|job cuts|lay-?offs|leave|program\w*|scheme)|voluntarily|(?:opted|chose|chosen|elected|volunteered|volunteers|applied|apply) (?:to leave|for redundancy|to go)|early[- ]retirement|retire early|buy-?outs?|buy-?out offers?|voluntary)\b/;

/** "laid off through a voluntary scheme": how it is done stands behind. */
const THROUGH = /\b(?:through|via|by|with|using) (?:\w+ ){0,3}(?:voluntary|buy-?outs?|early)/;
const LAID_OFF = bits('LAYOFF');

/** How people leave, by the words of the mentions that state the number, and those beside them. */
export function methodOf(doc: Document, all: readonly CutMention[]): Method {
  const counted = all.filter((c) => c.quantity || c.percent);
  const cuts = counted.length > 0 ? counted : all.slice(0, 1);
  for (const cut of cuts)
    if (holds(doc, cut.range[0], cut.range[1], FURLOUGH) && !isForGood(doc, cut)) return 'furlough';
  // "is taking similar measures": those that were told last.
  if (cuts[0]?.rule.startsWith('event/similar') && lastTold(doc, cuts[0].range[0])) return 'furlough';
  for (const cut of cuts) if (holds(doc, cut.trigger[0], cut.trigger[1], BUYOUT)) return 'buyout';
  for (const cut of cuts) {
    const s = doc.sentences[cut.sentence]!;
    const around = words(doc, Math.max(s.from, cut.range[0] - 8), Math.min(s.to, cut.range[1] + 16));
    if (TEMPORARY.test(around)) return 'furlough';
    // "40 took buyouts and 20 were laid off": who is laid off did not volunteer.
    const forced = holds(doc, cut.trigger[0], cut.trigger[1], LAID_OFF);
    // "300 jobs will go through voluntary redundancy", but "lay-offs and buyouts" are both.
    if (
      !(forced && !THROUGH.test(around)) &&
      VOLUNTARY.test(around) &&
      !/\b(?:lay-?offs?|compulsory|involuntary|forced|laid off|dismissals) (?:and|or)\b|\b(?:and|or) (?:lay-?offs|compulsory|involuntary|forced|normal|natural|attrition)|attrition/.test(
        around,
      )
    )
      return 'buyout';
  }
  return 'job_cut';
}

/** "will close its mill, idling 300 workers": the site goes, not a shift. */
function isForGood(doc: Document, cut: CutMention): boolean {
  if (!/^idl(?:e|es|ed|ing)$/.test(doc.word[cut.trigger[0]] as string)) return false;
  const s = doc.sentences[cut.sentence]!;
  const around = doc.word.slice(s.from, Math.min(s.to, s.from + LONGEST)).join(' ');
  return (
    /\b(?:clos(?:e|es|ing|ed|ure)|shut(?:s|ting)?(?: down)?)\b/.test(around) &&
    !/\b(?:temporar\w+|for (?:a|an|one|two|three|four|several) \w+|weeks?|until)\b/.test(around)
  );
}

/** Tokens of a sentence that are looked at. */
const LONGEST = 80;

/** Tokens back to which similar measures look for those they are similar to. */
const MEMORY = 300;

/** True if the last words of cutting before a token are of furlough. */
function lastTold(doc: Document, to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - MEMORY); i--) {
    if (holds(doc, i, i + 3, FURLOUGH)) return true;
    if (is(doc, i, LAYOFF)) return false;
  }
  return false;
}

function holds(doc: Document, from: number, to: number, classes: { low: number; high: number }): boolean {
  for (let i = from; i < to; i++) {
    if (is(doc, i, classes)) return true;
    for (const p of doc.phrases.get(i) ?? [])
      if (p.to <= to && ((p.low & classes.low) | (p.high & classes.high)) !== 0) return true;
  }
  return false;
}

/** The words of a range, up to one that leads on to another cut. */
function words(doc: Document, from: number, to: number): string {
  const all = doc.word.slice(from, to);
  const end = all.findIndex(
    (w, k) => k > 8 && /^(?:despite|including|while|but|following|top|addition|;)$/.test(w),
  );
  const start = all.lastIndexOf(';', 7) + 1;
  return all.slice(start, end < 0 ? all.length : end).join(' ');
}
