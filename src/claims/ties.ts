import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { CutMention, EmployerMention } from '../types.ts';

const VERB = bits('VERB', 'SAY', 'CUT_PAST', 'CUT_S', 'FALL');
const VERBS = bits('VERB', 'SAY', 'CUT_PAST', 'CUT_S', 'CUT_ING', 'FALL', 'PLAN', 'AFFECT');
const SAYS = bits('SAY');
const OTHERS = bits('ANALYST', 'UNION');
const PEOPLE = bits('PERSON', 'OCCUPATION', 'STAFF');
const PARTICIPLE = bits('CUT_PAST');
const BEFORE_ATTRIBUTE = bits('DET', 'POSS', 'PREP', 'NUMBER', 'ADJ', 'MORE');
const ADVERB = bits('ADV');
const AUX = bits('AUX', 'HAVE', 'BE');
const THE = /^(?:the|those|these|such|this)$/;
/** Farthest that a subject stands before the noun of cutting, in tokens. */
const REACH = 16;
/** Longest number before a word, in tokens. */
const NUMBER_REACH = 8;
/** What others do about lay-offs. */
const OPPOSES =
  /\b(?:against|protest\w*|oppos\w*|condemn\w*|critici[sz]\w*|fight\w*|comfort|strik(?:e|es|ing)|walk-?outs?|resist\w*|slam\w*|angry|fear\w*)\b/i;
/** What an employer does with lay-offs: with one of these before the noun, the subject is the one who cuts. */
const DOES =
  /^(?:announc|plan|confirm|mak|made|conduct|underg|underw|fac|suffer|beg[aiu]n|start|consider|propos|warn|threaten|see|saw|seen|unveil|reveal|disclos|launch|implement|execut|carr|complet|finish|order|prepar|expect|report|initiat|involv|entail|includ|result|mean|requir|mull|weigh|eye|hit|impact|affect|ha[sd]|have|having|offer|seek|sought|need|rul|deni|deny|continu|invit|ask|lead|led|caus|trigger|spark|conced|admit|acknowledg|flag|hint|signal|approv|ready|brac|outlin|bring|brought|open|consult|impos|proceed|accelerat|deepen|extend|undertake|join|roll|adopt|introduc|push|pursu|tak|us(?:e|ing)|issu|enact|set|go|went|gone|through|follow|after|star(?:e|es|ed|ing)$)/;

/**
 * True if the words tie a cut without a number to its employer: the employer is the subject of the cutting or
 * announcing, or stands beside the noun. Lay-offs that are only spoken of make no claim.
 */
export function isTied(doc: Document, cut: CutMention, employer: EmployerMention): boolean {
  // Whoever targets roles may be hiring: it only tells more of a cut.
  if (cut.rule === 'event/target-roles') return false;
  if (employer.key === null || employer.kind !== 'employer') return false;
  if (isAnnouncedBy(doc, cut, employer)) return true;
  if (
    employer.by.startsWith('in focus') ||
    employer.by.startsWith('named after') ||
    employer.by.startsWith('inside')
  )
    return false;
  const s = doc.sentences[cut.sentence];
  if (!s) return false;
  const start = cut.range[0];
  if (isAttribute(doc, cut) || isManner(doc, cut)) return false;
  // "the lay-offs, in what Ada called …": the name is no part of the phrase.
  if (employer.by.startsWith('beside') && (employer.mention?.[0] ?? 0) > cut.range[1])
    for (let i = cut.range[1]; i < (employer.mention?.[0] ?? 0); i++)
      if (/^(?:what|which|who|where)$/.test(doc.word[i] as string)) return false;
  // "Acme avoided lay-offs": what looks like a word beside the noun is a verb of something else.
  if (employer.by === 'beside the words of the cut' && employer.mention && employer.mention[1] < start)
    for (let i = employer.mention[1]; i < start; i++)
      if (
        /^[a-z]+ed$/.test(doc.word[i] as string) &&
        !DOES.test(doc.word[i] as string) &&
        !isAdjective(doc, i, start)
      )
        return false;
  if (employer.by.startsWith('beside'))
    return employer.by === 'beside the words of the cut' || !THE.test(doc.word[start - 1] ?? '');
  // "the lay-offs", "the latest lay-offs": those that are told of.
  const article = doc.word[start - 1] === 'latest' ? start - 2 : start - 1;
  if (THE.test(doc.word[article] ?? '') && cut.voice === 'noun') return false;
  const subject = employer.by.includes('"')
    ? lastPronoun(doc, s.from, start, employer.by)
    : (employer.mention?.[1] ?? s.from);
  if (subject < s.from || subject > start) return false;
  if (doc.word[subject - 1] === 'it' && isDummy(doc, subject, start)) return false;
  if (start - subject > REACH) return false;
  // "its own forced leave"
  if (cut.voice === 'noun' && /^(?:its|their|our)$/.test(doc.word[subject - 1] ?? '') && start - subject <= 1)
    return true;
  // "asked whether Acme was planning lay-offs"
  if (employer.mention && employer.mention[0] > s.from && isAsked(doc, employer.mention[0])) return false;
  if (cut.voice === 'active') {
    let verbs = 0;
    for (let i = subject; i < start; i++)
      if (
        is(doc, i, VERB) &&
        !DOES.test(doc.word[i] as string) &&
        !/^(?:said|says|told|is|was|are|were|been|be|has|had|have|wants?|intends?|decided|agreed|forced|trying|tried|looking)$/.test(
          doc.word[i] as string,
        )
      )
        verbs++;
    return verbs <= 1;
  }
  return governs(doc, subject, start, employer.main);
}

/** "It is the first suit over lay-offs", "it will lead to job losses", "it means redundancies": no employer is meant. */
function isDummy(doc: Document, from: number, start: number): boolean {
  let i = from;
  while (
    i < start &&
    /^(?:will|would|could|may|might|has|had|have|also|likely|clearly|seemingly|probably|already|then|now)$/.test(
      doc.word[i] as string,
    )
  )
    i++;
  const verb = doc.word[i] as string;
  if (
    /^(?:lead|leads|led|result|resulted|results|mean|means|meant|come|comes|came|follows|followed|emerged|emerges)$/.test(
      verb,
    )
  )
    return true;
  if (!/^(?:'s|is|was|be|been)$/.test(verb)) return false;
  do i++;
  while (is(doc, i, ADVERB));
  if (
    /^(?:sobering|heartbreaking|worrying|shocking|disappointing|devastating|surprising|alarming|frustrating|disturbing|expected|understood|believed|feared|rumou?red)$/.test(
      doc.word[i] ?? '',
    )
  )
    return true;
  return !/ing$|ed$|^(?:to|set|about|forced|due|going|in|on|not|under|likely|cut|letting|also|still|now)$/.test(
    doc.word[i] ?? '',
  );
}

/** "lay-offs announced by Acme and Borel", "job cuts at Acme, announced by the bank": who makes the cut known stands behind it. */
function isAnnouncedBy(doc: Document, cut: CutMention, employer: EmployerMention): boolean {
  const at = employer.mention?.[0] ?? 0;
  if (cut.voice !== 'noun' || at <= cut.trigger[1] || at - cut.trigger[1] > REACH) return false;
  for (let i = cut.trigger[1]; i + 1 < at; i++)
    if (
      /^(?:announced|planned|made|unveiled|ordered|proposed|imposed|implemented|conducted|disclosed)$/.test(
        doc.word[i] as string,
      ) &&
      doc.word[i + 1] === 'by'
    )
      return true;
  return false;
}

/** True if the verb nearest to a noun of cutting says what its subject does with it: "announced", "will lead to", "was hit by". */
function governs(doc: Document, subject: number, start: number, main: boolean): boolean {
  if (OPPOSES.test(doc.text.slice(doc.start[subject], doc.start[start]))) return false;
  for (let i = subject; i < start; i++) {
    // "analysts said", "workers who face", "whether it would cause": another one's doing, or nobody's.
    if (is(doc, i, OTHERS) && is(doc, i + 1, SAYS)) return false;
    if (doc.word[i] === 'who' && i > subject && is(doc, i - 1, PEOPLE)) return false;
    if (doc.word[i] === 'whether') return false;
  }
  let has = false;
  for (let i = start - 1; i >= subject; i--) {
    const word = doc.word[i] as string;
    if (word === 'declined' || word === 'refused')
      return /^(?:say|specify|disclose|give|reveal|provide)$/.test(doc.word[i + 2] ?? '');
    if (/^(?:through|after|made|making)$/.test(word)) return true;
    if (/^(?:has|had|have|having)$/.test(word) && !/ed$/.test(doc.word[i + 1] ?? '')) has = true;
    if (
      !is(doc, i, VERBS) &&
      !/^(?:making|having|inviting|asking|consulting|rul(?:e|es|ed|ing)|roll(?:s|ed|ing)?|adopt(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|implement(?:s|ed|ing)?|conduct(?:s|ing)?|undertake|impos(?:e|es|ed|ing)|carr(?:y|ies|ying)|proceed(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|deepen(?:s|ed|ing)?|extend(?:s|ed|ing)?|offering|facing|planning|causing|results?|leads?|causes?|means?|opened|opens)$/.test(
        word,
      )
    )
      continue;
    if (is(doc, i, AUX) || isAdjective(doc, i, start)) continue;
    if (DOES.test(word)) return true;
    // "Acme said lay-offs would follow"
    if (is(doc, i, SAYS))
      return main && /\b(?:will|would)\b/.test(doc.word.slice(start, start + 6).join(' '));
    return false;
  }
  return has;
}

const isAsked = (doc: Document, at: number): boolean =>
  doc.word[at - 1] === 'whether' || (doc.word[at - 2] === 'whether' && doc.word[at - 1] === 'the');

/** "there could be further dismissals": others than those that are told of. */
export const isFurther = (doc: Document, cut: CutMention): boolean =>
  doc.word
    .slice(Math.max(0, cut.range[0] - 3), cut.trigger[1])
    .some((w) => /^(?:further|additional|more)$/.test(w));

/** "Acme has also been cutting traders", "it also let go of some contractors": beside what was told. */
export const isAlso = (doc: Document, cut: CutMention): boolean =>
  cut.voice === 'active' &&
  doc.word
    .slice(Math.max(0, cut.trigger[0] - 4), cut.trigger[0])
    .some((w) => w === 'also' || w === 'additionally');

/** "the proposed job losses": a participle that tells which, not what somebody does. */
const isAdjective = (doc: Document, i: number, start: number): boolean =>
  i === start - 1 && /ed$/.test(doc.word[i] as string) && is(doc, i - 1, BEFORE_ATTRIBUTE);

/** "grants for furloughed workers", "the laid-off staff": whom an earlier cut has met, told of in passing. */
function isAttribute(doc: Document, cut: CutMention): boolean {
  const [from, to] = cut.trigger;
  if (cut.voice !== 'active' || !cut.noun || !is(doc, from, PARTICIPLE)) return false;
  if (cut.noun[0] - to > 2 || doc.word.slice(to, cut.noun[0]).some((w) => THE.test(w))) return false;
  for (let i = from - 1; i >= Math.max(0, from - NUMBER_REACH); i--)
    if (doc.quantities.get(i)?.to === from) return true;
  return is(doc, from - 1, BEFORE_ATTRIBUTE) && !is(doc, from - 1, AUX);
}

/** "cuts made through voluntary redundancy": how it is done, not that it is. */
const isManner = (doc: Document, cut: CutMention): boolean =>
  cut.voice === 'noun' &&
  /^(?:through|via)$/.test(
    doc.word.slice(Math.max(0, cut.range[0] - 3), cut.range[0]).find((w) => /^(?:through|via)$/.test(w)) ??
      '',
  ) &&
  !/^(?:went|go|goes|gone|going|been)$/.test(doc.word[cut.range[0] - 2] ?? '');

/** The token behind the word that stands for the employer: the one that its stage went by, else any. */
function lastPronoun(doc: Document, from: number, to: number, by: string): number {
  const word = /"(?:\S+ )*(\S+)"/.exec(by)?.[1];
  for (let i = to - 1; i >= from; i--) if (doc.word[i] === word) return i + 1;
  for (let i = to - 1; i >= from; i--)
    if (
      /^(?:it|they|we|which|that|who|company|firm|bank|group|its|their|our|studio|retailer|airline|university|council|maker|giant|automaker|carmaker|publisher|developer)$/.test(
        doc.word[i] as string,
      )
    )
      return i + 1;
  return from;
}
