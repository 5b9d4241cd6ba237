import { bits } from '../lexicon/classes.ts';
import { isSector } from '../lexicon/sectors.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention, EmployerMention } from '../types.ts';
import { countsOther } from './other-numbers.ts';

/** Sentences of labour statistics: their job losses are no employer's cut. */
const STATISTICS =
  /\b(?:payrolls|payrolled|tax records|payroll (?:data|figures|report|survey|processor)|unemployment|jobless|labou?r department|bureau of labor|economists?|forecast|non-?farm|labou?r market|the economy|private sector|adp|gdp|jobs report)\b/i;
/** Why a number of many employers makes no claim of one. */
export const MANY = 'said of many employers';
/** Talk of many employers: a number there belongs to nobody who is only understood. */
const MANY_EMPLOYERS =
  /\b(?:industry|industry-wide|industrywide|sector|sectors|nationwide|nationally|across (?:wall street|silicon valley|hollywood|fleet street)|across the (?:country|nation|state|region|globe|economy)|bankruptcies|respondents|businesses|employers|employment|in the (?:area|region)|the (?:region|area|state|country|nation)['’]s|number of (?:jobs|layoffs|job cuts|redundancies)|total of (?:job losses|layoffs|job cuts|redundancies)|workforce commission|challenger,? gray|outplacement|layoffs\.fyi|new data|(?:data|figures) (?:show|shows|showed|released|published)|counted|tallied|tracked|tracker|according to (?:a|an|the|new) (?:report|study|survey|analysis|tally|count|estimate)|(?:report|study|survey|analysis|tally|index) (?:by|from|predicts|found|finds|shows|showed|says|said|estimates|estimated))\b/i;
/** Firms that make a business of counting the cuts of others. */
const TALLIERS = /^(?:challenger, gray.*|adp\b.*)$/i;
/** Bodies that count the cuts of others, and may have their own. */
const COUNTERS =
  /^(?:fed|federal reserve|labor department|department of labor|bureau of labor statistics|bls|challenger|institute for supply management|ism|conference board|ons|office for national statistics|treasury|commerce department|nber|oecd|imf|international monetary fund|world bank|european commission|.*\bstatistics|.*\bworkforce commission|.*\bworkforce development|.*\bcensus bureau)$/i;
const LAW =
  /\b(?:the|an?|under) (?:\w+ ){0,4}(?:act|law|laws|legislation|regulations?)\b.*\b(?:must|requires?|required|obliges?)\b|\bemployers? (?:must|are required|is required)\b|\bthe (?:law|act|rules?) (?:applies|apply|covers?|requires?)\b/i;
/** The steps of the search for an employer that find it named as the one who cuts. */
const NAMED_BY = /^(?:subject before the cut|beside the words of the cut)$/;
const DEATHS = /\b(?:virus|died|deaths?|killed|crash|flood|earthquake|attacks? on)\b/i;
/** Tokens on each side of a cut in which talk of many employers takes its number. */
const AROUND = 14;
/** More than all but a handful of employers have cut: so many need an employer that the sentence names. */
const WHOLE_ECONOMY = 100_000;
const NUMBER = bits('NUMBER');
const PERSON = bits('PERSON', 'STAFF');

/** Why a mention tells of no cut, whoever the employer is; null if it may. */
export function whyNoCut(doc: Document, cut: CutMention): string | null {
  const s = doc.sentences[cut.sentence];
  if (!s) return 'outside the text';
  const words = doc.text.slice(s.start, s.end);
  if (isSquad(doc, cut)) return 'players are no staff';
  if (isHeadcount(doc, cut)) return 'the number is a headcount';
  const other = countsOther(doc, cut);
  if (other !== null) return other;
  if (/^(?:lost|losing|lose)$/.test(doc.word[cut.trigger[0]] as string) && DEATHS.test(words))
    return 'deaths are not job cuts';
  if (!cut.quantity && LAW.test(words)) return 'what the law asks of employers';
  if (isOfRegion(doc, cut, s.from)) return 'a region or an industry lost them';
  if (isCondition(doc, cut, s.from)) return 'only what would follow if they went';
  if (isAnybody(doc, cut)) return 'told of whoever goes, not of a cut';
  if (isForCause(doc, cut)) return 'people are dismissed for what they did';
  if (isAdvice(doc, cut, s.from)) return 'somebody says what the employer should do';
  return null;
}

/** Why a mention that may tell of a cut can make no claim of this employer, or null if it can: someone must cut who employs people. */
export function whyNoClaim(doc: Document, cut: CutMention, employer: EmployerMention): string | null {
  const s = doc.sentences[cut.sentence];
  if (!s) return 'outside the text';
  const words = doc.text.slice(s.start, s.end);
  if (employer.kind === 'aggregate') {
    if (!cut.quantity && !cut.percent) return 'a group of employers without a number';
    return /\b(?:economy|sector|industry)$/i.test(employer.name ?? '') ? 'statistics of an economy' : null;
  }
  if (isSector(employer.name ?? '')) return 'a sector, no employer';
  if (/^AI-[a-z]/.test(employer.name ?? '')) return 'an attribute, no employer';
  if (isNeither(doc, cut, s.from)) return 'told of those who do not cut';
  if (isVagueTalk(cut, employer)) return 'vague, and nobody is named';
  if (employer.key === null)
    return cut.quantity !== null &&
      cut.voice === 'active' &&
      employer.by === 'nobody named in the article' &&
      !STATISTICS.test(words)
      ? null
      : 'nobody who cuts is named';
  if (TALLIERS.test(employer.name ?? '')) return 'its source counts the cuts of others';
  const cuts = cut.quantity !== null || cut.percent !== null;
  if (COUNTERS.test(employer.name ?? '') && !(cuts && NAMED_BY.test(employer.by)))
    return 'its source counts the cuts of others';
  if (employer.by !== 'in focus') return null;
  if ((cut.quantity?.value ?? 0) >= WHOLE_ECONOMY) return 'more than an employer cuts who is only understood';
  if (STATISTICS.test(words)) return 'statistics of an economy';
  return MANY_EMPLOYERS.test(wordsAround(doc, cut)) ? MANY : null;
}

const SPORT =
  /\b(?:roster|squad|linebacker|quarterback|linemen|injured reserve|waivers|practice squad|free agents?|striker|midfielder|goalkeeper|touchdowns?|playoffs?|preseason|coach|nfl|nba|mlb|nhl|innings|batting|transfer window|half-time|kick-off|defender|winger)\b/gi;
const STAFF_WORDS =
  /^(?:staff|jobs?|employees?|workers?|posts?|positions?|roles?|redundanc|layoffs?|staffers?)/;
const sports = new WeakMap<Document, boolean>();

/** True where an article on sport tells of a squad's cuts: only words for staff count there. */
function isSquad(doc: Document, cut: CutMention): boolean {
  let sport = sports.get(doc);
  if (sport === undefined) {
    sport = new Set(doc.text.match(SPORT)?.map((w) => w.toLowerCase()) ?? []).size >= 3;
    sports.set(doc, sport);
  }
  if (!sport) return false;
  const words = doc.word.slice(
    Math.min(cut.range[0], cut.trigger[0]),
    Math.max(cut.range[1], cut.trigger[1]),
  );
  return !words.some((w) => STAFF_WORDS.test(w));
}

/** "2 percent of the 48,256 people", "950 out of 3,484 employees", "a 70,000-strong workforce". */
function isHeadcount(doc: Document, cut: CutMention): boolean {
  const q = cut.quantity;
  if (!q) return false;
  let i = q.from - 1;
  while (i > 0 && /^(?:the|its|their|his|all|a|total|current|nearly|about)$/.test(doc.word[i] as string)) i--;
  if (/\bout of (?:a|the)? ?total of$/.test(doc.word.slice(Math.max(0, q.from - 6), q.from).join(' ')))
    return true;
  const of = doc.word[i] === 'of' ? i - 1 : -1;
  if (of >= 0) {
    if (doc.word[of] === 'out') return true;
    for (const p of doc.percents.values()) if (p.to - 1 === of) return true;
    if (is(doc, of, NUMBER) && !/^(?:cuts?|layoffs?)$/.test(doc.word[of] as string)) return true;
    if (
      /^(?:team|staff|workforce|payroll|force|total staff)$/.test(doc.word[of] as string) &&
      !/^(?:cut|reduc|loss|elimin)/.test(doc.word[of - 1] ?? '')
    )
      return true;
  }
  // "which had more than 9,000 employees, said it had laid off …"
  if (
    cut.noun &&
    /^(?:had|has|have|employs|employed|employing|employ)$/.test(doc.word[i] as string) &&
    is(doc, cut.noun[1] - 1, PERSON) &&
    !/\ball of (?:whom|which|them)\b/.test(doc.word.slice(cut.noun[1], cut.trigger[0]).join(' ')) &&
    cut.noun[1] < cut.trigger[0] &&
    /^[,.]$/.test(doc.word[cut.noun[1]] ?? '')
  )
    return true;
  const after = doc.word.slice(q.to, q.to + 3);
  if (/^(?:-)$/.test(after[0] ?? '') && /^(?:strong|person|member)$/.test(after[1] ?? '')) return true;
  if (after[0] === 'employee' || after[0] === 'strong') return true;
  const tail = doc.word.slice(q.to, q.to + 7).join(' ');
  return /^(?:\S+ ){0,3}(?:employed|staff employed|on the payroll|on its payroll)\b/.test(tail);
}

/** "the region, which has already lost hundreds of jobs" */
function isOfRegion(doc: Document, cut: CutMention, from: number): boolean {
  if (cut.voice !== 'active') return false;
  let i = cut.range[0] - 1;
  while (i > from && /^(?:has|have|had|already|is|was|recently|just|since|been)$/.test(doc.word[i] as string))
    i--;
  if (!/^(?:which|that)$/.test(doc.word[i] ?? '')) return false;
  if (doc.word[i - 1] === ',') i--;
  return /^(?:region|area|town|city|country|county|state|nation|industry|sector|economy|community|district|province|village|island|valley)$/.test(
    doc.word[i - 1] ?? '',
  );
}

/** "If Acme cut 450 jobs, it would save …": no plan of anybody. */
function isCondition(doc: Document, cut: CutMention, from: number): boolean {
  if (cut.voice !== 'active') return false;
  for (let i = cut.range[0] - 1; i >= Math.max(from, cut.range[0] - 8); i--) {
    if (doc.word[i] === 'if') return true;
    if (/^[,;:]$/.test(doc.word[i] as string)) return false;
  }
  return false;
}

/** "Managers who are made redundant get a month's pay": what holds for all, and tells of no cut. */
const isAnybody = (doc: Document, cut: CutMention): boolean =>
  cut.quantity === null &&
  cut.percent === null &&
  /^(?:is|are)$/.test(doc.word[cut.trigger[0] - 1] ?? '') &&
  /^(?:who|that|if|when)$/.test(doc.word[cut.trigger[0] - 2] ?? '');

/** "fired staff who built a tool against it": a matter of what they did, not of their jobs. */
const isForCause = (doc: Document, cut: CutMention): boolean =>
  cut.quantity === null &&
  cut.percent === null &&
  cut.noun !== null &&
  /^(?:sack|fire|dismiss|oust|suspend)/.test(doc.word[cut.trigger[0]] as string) &&
  cut.noun[0] >= cut.trigger[1] &&
  /^(?:who|that|for|over)$/.test(doc.word[cut.noun[1]] ?? '');

/** The words of a cut's sentence that stand near it. */
function wordsAround(doc: Document, cut: CutMention): string {
  const s = doc.sentences[cut.sentence] as Sentence;
  const from = Math.max(s.from, cut.range[0] - AROUND);
  const to = Math.min(s.to, cut.range[1] + AROUND);
  return doc.text.slice(doc.start[from], doc.end[to - 1]);
}

/** "Neither Acme nor Borel has said it will cut jobs". */
function isNeither(doc: Document, cut: CutMention, from: number): boolean {
  const words = doc.word.slice(from, Math.max(from, cut.range[0]));
  const at = words.indexOf('neither');
  return at >= 0 && words.indexOf('nor') > at && !words.slice(at).some((w) => /^[;,]$/.test(w));
}

/** "Yahoo should reduce headcount", "has called on Yahoo to cut jobs": advice, not news. */
function isAdvice(doc: Document, cut: CutMention, from: number): boolean {
  const start = Math.min(cut.range[0], cut.trigger[0]);
  for (let i = start - 1; i >= Math.max(from, start - 3); i--)
    if (/^(?:should|must)$/.test(doc.word[i] as string)) return true;
  const before = doc.word.slice(Math.max(from, start - 9), start).join(' ');
  return /\b(?:called on|calls on|calling on|urged|urges|urging|advised|pressed|pressing)\b.*\bto\b/.test(
    before,
  );
}

/** "hundreds of jobs" that nobody in the sentence cuts. */
const isVagueTalk = (cut: CutMention, employer: EmployerMention): boolean =>
  cut.quantity?.vague != null && employer.by === 'in focus' && !employer.main;
