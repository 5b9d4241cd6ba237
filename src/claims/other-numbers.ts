import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { CutMention, Quantity } from '../types.ts';

const STAFF = bits('STAFF');
const PERSON = bits('PERSON', 'STAFF');
/** More than any employer has cut. */
const MILLIONS = 2_000_000;
/** Up to so many people are dismissed for what they did. */
const FEW = 10;
/** Of so few people their dismissal is no job cut, whatever it was for. */
const A_COUPLE = 2;

/** "two people familiar with the matter", "three sources said" */
const TELLERS =
  /^(?:\w+ ){0,2}(?:people|persons|sources|officials|executives|employees|insiders|analysts|person) (?:(?:\w+ ){0,2}(?:familiar with|aware of|briefed on|close to|with (?:direct )?knowledge)|said|say|told)\b/;

/** "Analysts at Kendall & Co had expected up to" */
const EXPECTED =
  /\b(?:analysts|economists|forecasters|markets?|investors|experts) (?:\S+ ){0,6}(?:expected|forecast|predicted|feared|estimated|pencilled in|penciled in)(?: \w+){0,5}$/;

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
  if (TELLERS.test(doc.word.slice(q.to, q.to + 8).join(' '))) return 'those who tell of it';
  if (EXPECTED.test(doc.word.slice(s?.from ?? 0, q.from).join(' '))) return 'what others had expected';
  if (isRemainder(doc, cut)) return 'the number is what remains';
  if (s && isLegalMinimum(doc, q, doc.text.slice(s.start, s.end))) return 'a threshold of the law';
  if (isForConduct(doc, cut)) return 'dismissed for what they did';
  if (isSpared(doc, cut)) return 'nobody of that number goes';
  if (isAmong(doc, cut)) return 'a number of which the employer has only a part';
  if (isYearlyLoss(doc, cut)) return 'people who leave every year';
  if (isOnline(doc, cut, s?.to ?? doc.size)) return 'posts on a website are no jobs';
  return /million/.test(q.vague ?? '') || (q.value ?? 0) >= MILLIONS
    ? "millions of jobs are no single employer's"
    : null;
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

/** "who proposes to dismiss 20 or more people must consult", "a mass lay-off is one of at least 500": a rule for all employers. */
function isLegalMinimum(doc: Document, q: Quantity, words: string): boolean {
  if (/\b(?:mass lay-?off|plant closing)s? (?:is|are|means|mean|occurs?)\b/i.test(words)) return true;
  if (doc.word[q.to - 1] === 'more' && LEGAL.test(words)) return true;
  return (
    q.qualifier === 'at_least' && PLANNING.test(doc.word.slice(Math.max(0, q.from - 7), q.from).join(' '))
  );
}

const LEGAL = /\b(?:must|law|laws|act|rules?|requires?|required|if|employers)\b/i;
/** Who plans what a rule is about: "companies planning". */
const PLANNING =
  /\b(?:companies|employers|firms|businesses|any (?:company|employer|firm)) (?:that (?:are |is )?|who (?:are |is )?)?(?:planning|making|proposing|plan|propose|dismissing|laying off)(?: to)?(?: \w+){0,2}$/;

/** "sacked nine activists for posting claims", "fired two employees": a matter of persons, not of jobs. */
function isForConduct(doc: Document, cut: CutMention): boolean {
  const q = cut.quantity;
  if (!q || (q.value ?? 0) > FEW || /hundred|thousand|dozen|score/.test(q.vague ?? '') || !cut.noun)
    return false;
  const verb = doc.word[cut.trigger[0]] as string;
  if (/^suspend/.test(verb)) return true;
  // "Two executives have departed"
  if (
    /^(?:executives?|directors?|officers|vice|presidents)$/.test(doc.word[cut.noun[1] - 1] as string) &&
    /^(?:depart|leav|left|quit|resign|exit)/.test(verb)
  )
    return true;
  if (!/^(?:sack|fire|firing|dismiss|terminat|oust)/.test(verb)) return false;
  if (
    /^(?:stewards?|activists?|representatives|reps|officials|strikers|leaders)$/.test(
      doc.word[cut.noun[1] - 1] as string,
    )
  )
    return true;
  const persons = is(doc, cut.noun[1] - 1, PERSON) && (q.value ?? FEW) <= A_COUPLE;
  return persons || /^(?:for|over|after|who|accused)$/.test(doc.word[cut.noun[1]] ?? '');
}

/** "none of its 450 employees would be laid off" */
function isSpared(doc: Document, cut: CutMention): boolean {
  const n = cut.quantity?.from ?? 0;
  return (
    n > 1 &&
    /\b(?:none|not one|any|neither) of (?:its|the|their|our|his|her|these|those)?$/.test(
      doc.word.slice(Math.max(0, n - 4), n).join(' '),
    )
  );
}

/** "deleted 450 posts about the scandal", "removed 30 posts from its website" */
const isOnline = (doc: Document, cut: CutMention, to: number): boolean =>
  /^(?:remov|delet|tak|took)/.test(doc.word[cut.trigger[0]] as string) &&
  cut.noun !== null &&
  doc.word[cut.noun[1] - 1] === 'posts' &&
  /\b(?:website|site|facebook|twitter|instagram|page|online|blog|tiktok|weibo|about|account|accounts|social media)\b/.test(
    doc.word.slice(cut.noun[1], to).join(' '),
  );

/** "Acme's workers were among the 223,000 people who lost their jobs" */
function isAmong(doc: Document, cut: CutMention): boolean {
  const n = cut.quantity?.from ?? 0;
  if (cut.quantity?.vague) return false;
  // "most of the P-I's 167 employees"
  const whole = doc.word.slice(Math.max(0, n - 7), n).join(' ');
  if (/\b(?:most|majority|many|some|part|bulk) of (?:its |their |our |(?:\S+ ){1,3}'s )$/.test(`${whole} `))
    return true;
  return doc.word[n - 1] === 'the' ? doc.word[n - 2] === 'among' : doc.word[n - 1] === 'among';
}

/** "We are losing about 20,000 electricians a year", "the country risks losing thousands of jobs": nobody cuts. */
function isYearlyLoss(doc: Document, cut: CutMention): boolean {
  if (!/^(?:lose|loses|losing|lost)$/.test(doc.word[cut.trigger[0]] as string)) return false;
  if (/^risk(?:s|ing|ed)?$/.test(doc.word[cut.trigger[0] - 1] ?? '')) return true;
  const end = Math.max(cut.range[1], cut.noun?.[1] ?? 0);
  return /^(?:a|per|every|each) (?:year|month|day|week)\b|^annually\b/.test(
    doc.word.slice(end, end + 2).join(' '),
  );
}
