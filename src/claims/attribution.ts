import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is } from '../text/document.ts';
import type { CutMention } from '../types.ts';
import { announcedBy, announces, hasLearned, proposedBy, reacting } from './announcers.ts';
import { clauseOf } from './clause.ts';
import { cited, saysWe, signedBy, writtenBy } from './papers.ts';
import { quotationAt } from './quotations.ts';
import { REPORTS, STAFF } from './speaker-words.ts';
import { speakerOf } from './speakers.ts';
import { statementsIn } from './statements.ts';
import type { Voiced } from './voices.ts';
import { phrase } from './voices.ts';

const ARTICLE: Voiced = { type: 'article', name: null };
const COMPANY: Voiced = { type: 'company', name: null };
const VERB = bits('VERB', 'AUX', 'CUT_BASE', 'CUT_PAST', 'CUT_ING', 'CUT_S');
/** Papers that the employer itself writes. */
const OWN_PAPER =
  /\b(?:in|via|through|on|with|from|to|a|an|by) (?:(?:a|an|its|their|the|his|her) )?(?:[\w-]+ ){0,3}(?:statement|memo|filing|letter to|e-?mail|press release|news release|blog post|note to|warn notice|notice to|regulatory|linkedin|announcement|filings|message to)\b/;
const BESIDE = /\b(?:in addition to|on top of|following|compared (?:with|to)|besides|after|than)\b/;
const HEARSAY =
  /\b(?:reportedly|rumou?red|rumou?rs|(?:reports|rumou?rs) (?:emerged|surfaced|circulated|suggested)|is said to|are said to|it is understood|is understood to|reports of|press reports|media reports|according to reports|reports say|reports that|are reported to|is reported to|was reported to)\b/;

/** What else is known of the claim when its source is looked for. */
export interface CutSetting {
  /** The claim is told in the title or the opening of the article. */
  readonly leads: boolean;
  /** The employer is the one that the article is about. */
  readonly own: boolean;
  /** The claim is told as history. */
  readonly past: boolean;
  readonly employer: string | null;
  /** The employer denies the cut. */
  readonly denied: boolean;
}

/**
 * Who states the cut. Each telling is asked in turn: whose words it stands in, who announced it, which paper it
 * is taken from. The news itself, told in the article's own voice, is the word of whoever speaks for the
 * employer in the sentences beside it.
 */
export function attributedTo(doc: Document, cuts: readonly CutMention[], setting: CutSetting): Voiced {
  if (setting.denied) return deniedBy(doc, cuts);
  const counted = cuts.filter((c) => c.quantity || c.percent);
  const asked = counted.length > 0 ? counted : cuts.slice(0, 2);
  let rumour: Voiced | null = null;
  for (const cut of asked) {
    const own = asEmployer(sourceOf(doc, cut, setting.past), setting.employer);
    if (!own) continue;
    // What the employer confirms later on is no longer a rumour.
    if (own.type === 'media' || own.type === 'sources') {
      rumour ??= own;
      continue;
    }
    if (rumour && own.type !== 'company' && own.type !== 'executive') continue;
    // An officer who speaks of the cut later on does not announce it.
    const letter = cut.sentence > 0 && saysWe(doc, clauseOf(doc, cut).from, clauseOf(doc, cut).verb);
    if (own.type !== 'executive' || cut === asked[0] || !setting.leads || letter) return own;
  }
  if (rumour) return rumour;
  const first = cuts.find((c) => !doc.sentences[c.sentence]?.title) ?? cuts[0];
  if (!first || setting.past || isInsolvent(doc, first)) return ARTICLE;
  if (setting.leads) return ofNews(doc, first, setting.employer);
  // "Norvale will close its plant": what somebody will do is known from nobody else.
  if (!setting.own) {
    const { tense, group } = clauseOf(doc, first);
    const plain =
      /^(?:future|progressive)$/.test(tense) && !group.some((w) => /^(?:could|may|might)$/.test(w));
    return plain ? COMPANY : ARTICLE;
  }
  const near = beside(doc, first, setting.employer, [1, -1], doc.sentences[first.sentence]?.paragraph);
  return near ?? (clauseOf(doc, first).tense === 'future' && employerSpeaks(doc) ? COMPANY : ARTICLE);
}

/**
 * Where news comes from that is told in the article's own voice: from whoever speaks in the next sentence.
 * Farther off it is from the employer only if it is to come: what has been done an article may see by itself.
 */
function ofNews(doc: Document, cut: CutMention, employer: string | null): Voiced {
  const near = fromTitle(doc) ?? beside(doc, cut, employer, [1]);
  if (near) return near;
  const far = beside(doc, cut, employer, [2, -1, 3]);
  if (far && far.type !== 'company') return far;
  if (isMadeKnown(doc, cut)) return COMPANY;
  if (!isToCome(doc, cut)) return ARTICLE;
  return far ?? (employerSpeaks(doc) ? COMPANY : ARTICLE);
}

/** "The 300 redundancies announced on Monday": whoever cuts made them known. */
const isMadeKnown = (doc: Document, cut: CutMention): boolean =>
  doc.word
    .slice(Math.max(cut.range[1], cut.trigger[1]), Math.max(cut.range[1], cut.trigger[1]) + 2)
    .some((w) => /^(?:announced|unveiled|disclosed|revealed|confirmed)$/.test(w));

/** Words of cutting that point ahead. */
const AHEAD = /\b(?:at risk|under threat|in danger|in jeopardy|on the line|faces?|facing|to go)\b/;

const isToCome = (doc: Document, cut: CutMention): boolean =>
  clauseOf(doc, cut).tense === 'future' || AHEAD.test(phrase(doc, cut.range[0], cut.range[1] + 4));

/** "Norvale fell into administration, putting 300 jobs at risk": the news of a collapse, which no employer announces. */
function isInsolvent(doc: Document, cut: CutMention): boolean {
  const s = doc.sentences[cut.sentence];
  return (
    s !== undefined &&
    /\b(?:(?:into|in|enter(?:s|ed|ing)?|to) (?:\w+ )?(?:administration|receivership|liquidation)|collaps(?:e|es|ed|ing)|went bust|gone bust|goes bust|(?:filed|files|filing) for (?:\w+ )?(?:bankruptcy|liquidation|insolvency)|ceased trading)\b/.test(
      phrase(doc, s.from, s.to),
    )
  );
}

/** A newspaper that cuts, a bank that bears a person's name: who is called as the employer is the employer. */
function asEmployer(voice: Voiced | null, employer: string | null): Voiced | null {
  if (!voice?.name || !employer || (voice.type !== 'media' && voice.type !== 'executive')) return voice;
  const [name, own] = [wordsOf(voice.name), wordsOf(employer)];
  const same =
    name.every((w) => own.includes(w)) || (voice.type === 'media' && own.every((w) => name.includes(w)));
  return same && (voice.type === 'media' || name.length > 1 || own.length === 1)
    ? { ...voice, type: 'company' }
    : voice;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '' && w !== 'the' && w !== 's');

/** A rumour is the word of others, its denial that of the employer. */
function deniedBy(doc: Document, cuts: readonly CutMention[]): Voiced {
  for (const cut of cuts) {
    const own = sourceOf(doc, cut, false);
    if (own && (own.type === 'company' || own.type === 'executive' || own.type === 'government')) return own;
  }
  return COMPANY;
}

/** Somebody speaks for an organisation in the article, so its news comes from there. */
const employerSpeaks = (doc: Document): boolean =>
  doc.sentences.some((s) =>
    statementsIn(doc, s.index).some(({ speaker: { type } }) => type === 'company' || type === 'executive'),
  );

/** "Norvale plans to cut hundreds of jobs: source" */
function fromTitle(doc: Document): Voiced | null {
  const title = doc.sentences[0];
  if (!title?.title) return null;
  const words = phrase(doc, title.from, title.to);
  if (/(?:[:-] ?|\b)(?:sources?|people familiar)(?: say| said)?$|\bsources:/.test(words))
    return { type: 'sources', name: null };
  return /[:-] ?(?:media |press )?reports?$|^report:|\breportedly\b|\baccording to (?:a )?reports?\b/.test(
    words,
  )
    ? { type: 'media', name: null }
    : null;
}

/** Who states the cut in one telling; null where the article tells it in its own voice. */
function sourceOf(doc: Document, cut: CutMention, past: boolean): Voiced | null {
  const s = doc.sentences[cut.sentence];
  if (!s || s.title) return null;
  const { verb, from } = clauseOf(doc, cut);
  // "said it will shed 10,000 jobs on top of the 5,000 cut in May": only the first are said.
  if (past && BESIDE.test(phrase(doc, Math.max(s.from, verb - 6), verb))) return null;
  const said = speakerOf(doc, [verb, verb + 1]);
  const words = phrase(doc, s.from, s.to);
  if (said.type === 'media') return cited(doc, verb, s.to) ?? said;
  const behind = phrase(doc, verb, s.to);
  if (said.type === 'company' && (PAPERS.test(words) || PAPERS.test(behind)))
    return signedBy(doc, s.from, s.to) ?? said;
  if (said.type === 'company' && said.name === null && quotationAt(doc, [verb, verb + 1]))
    return writtenBy(doc, s.index - 1, from, verb) ?? said;
  if (said.type !== 'article') return said;
  const own = writtenBy(doc, s.index, from, verb) ?? reacting(doc, s.from, verb);
  if (own) return own;
  const other = hasLearned(doc, s.from, s.to) ?? proposedBy(doc, s.from, s.to);
  if (other) return other;
  const reach = /^(?:which|that|who)$/.test(doc.word[from] as string) ? from - 8 : from;
  for (const x of statementsIn(doc, s.index)) {
    if (!x.announces || x.verb > verb || x.verb < reach) continue;
    // What is told beside the announcement ("in addition to 300 jobs cut in May") is not announced.
    if (x.speaker.type !== 'media' && !BESIDE.test(phrase(doc, x.verb, verb))) return x.speaker;
  }
  const near = phrase(doc, Math.max(s.from, verb - 9), verb);
  const after = BESIDE.exec(near);
  if (after && !HEARSAY.test(near.slice(after.index))) return null;
  const by = announcedBy(doc, Math.max(s.from, verb - 40), Math.min(s.to, verb + 40));
  if (by) return by;
  if (HEARSAY.test(phrase(doc, Math.max(s.from, verb - 12), Math.min(s.to, verb + 8))))
    return { type: 'media', name: null };
  if (announces(doc, from, verb)) return COMPANY;
  if (cut.voice === 'list' && !hasVerb(doc, s.from, s.to)) return fromRegister(doc, s.index) ?? COMPANY;
  return OWN_PAPER.test(words) || DESCRIBED.test(behind) ? (signedBy(doc, s.from, s.to) ?? COMPANY) : null;
}

const PAPERS =
  /\b(?:according to|in|as \w+ in) (?:\w+ ){0,6}?(?:letter|memo|e-?mail|message|note|statement|post|filing)\b/;
/** "as described in President Brook's letter", "outlined in a note". */
const DESCRIBED =
  /\bas (?:described|outlined|announced|stated|detailed|explained|told|disclosed) in\b.*\b(?:letter|memo|e-?mail|note|message|statement|post)\b/;

const REGISTER =
  /\b(?:warn|workforce commission|employment development department|department of (?:labou?r|employment|commerce)|(?:labou?r|employment|commerce) department|state agenc(?:y|ies)|register)\b/;

/** The public register that heads a list: "Notices filed with the state's labor department:". */
function fromRegister(doc: Document, item: number): Voiced | null {
  for (let i = item - 1; i >= Math.max(0, item - 12); i--) {
    const s = doc.sentences[i];
    if (!s || doc.word[s.to - 1] !== ':') continue;
    return REGISTER.test(phrase(doc, s.from, s.to)) ? { type: 'government', name: null } : null;
  }
  return null;
}

/** False for an item of a list: "Norvale: 300". */
function hasVerb(doc: Document, from: number, to: number): boolean {
  if (to - from > 20) return true;
  for (let i = from; i < to; i++) if (is(doc, i, VERB)) return true;
  return false;
}

/** Who speaks for the employer in the sentences beside the news; a person only where a memo or letter is quoted. */
function beside(
  doc: Document,
  cut: CutMention,
  employer: string | null,
  steps: readonly number[],
  paragraph?: number,
): Voiced | null {
  for (const step of steps) {
    const s = doc.sentences[cut.sentence + step];
    if (!s || s.title || (paragraph !== undefined && s.paragraph !== paragraph)) continue;
    const paper = OWN_PAPER.test(phrase(doc, s.from, s.to));
    for (const x of statementsIn(doc, s.index)) {
      // In a round-up the next sentence is the next company's.
      if (x.speaker.type === 'company' && isOther(x.speaker.name, employer)) continue;
      if (x.speaker.type !== 'company' && isLoose(phrase(doc, ...x.subject))) continue;
      if (x.speaker.type === 'company' || x.speaker.type === 'sources' || x.speaker.type === 'media')
        return x.speaker;
      if (x.speaker.type === 'executive') return paper ? x.speaker : COMPANY;
    }
    if (paper) return COMPANY;
  }
  return null;
}

/** Talk beside the news, of people who work there or of reports, tells nothing of where the news is from. */
const isLoose = (words: string): boolean => STAFF.test(words) || REPORTS.test(words);

/** True for two names that share no word. */
function isOther(name: string | null, employer: string | null): boolean {
  if (name === null || employer === null) return false;
  const own = employer.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const initials = (list: readonly string[]) => list.map((w) => w[0]).join('');
  return !words.some((w) => own.includes(w)) && initials(own) !== words[0] && initials(words) !== own[0];
}
