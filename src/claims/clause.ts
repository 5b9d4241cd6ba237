import { bits } from '../lexicon/classes.ts';
import type { Document } from '../text/document.ts';
import { is, remembered } from '../text/document.ts';
import { SHAPE } from '../text/tokens.ts';
import type { CutMention } from '../types.ts';

/** How the words of cutting stand in time, read from the words around them. */
export type Tense = 'future' | 'progressive' | 'present' | 'past' | 'perfect' | 'pluperfect' | 'none';

/** The clause of a mention: its verb group and the words that govern it. */
export interface CutClause {
  readonly tense: Tense;
  /** The words of the verb group and its governors before the words of cutting, nearest first. */
  readonly group: readonly string[];
  /** The first token of the clause: behind the last comma-and-conjunction or quotation mark. */
  readonly from: number;
  /** The token after the clause. */
  readonly to: number;
  /** The first of the words of cutting. */
  readonly verb: number;
  /** Told beside the news: "on top of 300 job cuts", "following 53 lay-offs". */
  readonly aside: boolean;
}

const ASIDE =
  /^(?:(?:in addition to|on top of|following|after|besides|trailing|despite|beyond|followed)(?: (?:the|about|around|some|nearly|almost|more|than|over|another|a|an|its|of|earlier|previous|recent|last|year's|month's|week's|up|to|as|many|cuts|loss|round|indefinite|at|least|'s|-|\d\S*|by)){0,6})$/;

const GROUP = bits('AUX', 'BE', 'HAVE', 'MODAL', 'NEG', 'ADV');
const GOVERNOR = bits('PLAN', 'CONSIDER');
const BASE = bits('CUT_BASE', 'CUT_S', 'CUT_PAST', 'CUT_ING');
const ING = bits('CUT_ING');
const PAST = bits('CUT_PAST');
const THIRD = bits('CUT_S');
const SAY = bits('SAY');
const NOUN = bits('LAYOFF');
const FALL = bits('FALL');

/** Tokens that a clause reaches to either side, so that time stays linear. */
const REACH = 60;
const FUTURE = /^(?:will|would|'ll|shall|won't|wouldn't|to|going|set|due|slated|scheduled|poised)$/;
/** Verbs that carry a noun of cutting in the past: "conducted layoffs", "went through job cuts". */
export const DID = new Set(
  'conducted made completed finished undertook underwent carried executed implemented suffered saw seen experienced went gone endured faced led resulted caused prompted forced triggered brought had took used accepted'.split(
    ' ',
  ),
);
const DOES = new Set(
  'conducting making undertaking carrying executing implementing undergoing beginning starting handing'.split(
    ' ',
  ),
);
const WILL = new Set(
  'make conduct undertake see suffer face lead result mean involve include bring cause begin start'.split(
    ' ',
  ),
);
/** Pasts of verbs for leaving: "lost their jobs", "left", "took buyouts". */
const GONE = new Set(
  'lost left went gone departed disappeared vanished took taken accepted received got shown given notified laid let made affected impacted hit involved asked forced ordered'.split(
    ' ',
  ),
);

/** The clause that a mention stands in. */
export const clauseOf: (doc: Document, cut: CutMention) => CutClause = remembered(readClause);

function readClause(doc: Document, cut: CutMention): CutClause {
  const s = doc.sentences[cut.sentence]!;
  const verb = headOf(doc, cut);
  const from = clauseStart(doc, verb, s.from);
  const to = clauseEnd(doc, verb, s.to);
  const verbal =
    isVerbal(doc, verb) &&
    ((cut.voice !== 'noun' && cut.voice !== 'list') ||
      is(doc, verb, FALL) ||
      /^(?:los(?:t|e|es|ing)|took|taken|accepted|laid|gone|went)$/.test(doc.word[verb] as string));
  const group = verbal ? groupBefore(doc, verb, from) : [];
  const aside =
    isAside(doc, cut) ||
    (!verbal &&
      from > s.from + 1 &&
      verb - from < 14 &&
      /^(?:despite|following|after)$/.test(doc.word[from] as string) &&
      !speaks(doc, from, verb));
  const own = verbal
    ? reported(doc, verb, s.from, tenseOf(doc, verb, group, s.from))
    : nounTense(doc, cut, verb, from, s.to);
  const tense = aside ? 'past' : own === 'none' ? inherited(doc, cut, s.from) : own;
  return { tense, group: verbal ? group : governorsOfNoun(doc, cut.range[0], from), from, to, verb, aside };
}

/** "after media reports the bank would announce …" tells of words, not of cuts. */
function speaks(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, SAY)) return true;
  return false;
}

/** "said 300 workers had left": the past perfect of indirect speech is the perfect of the speech. */
function reported(doc: Document, verb: number, low: number, tense: Tense): Tense {
  return tense === 'pluperfect' && speaks(doc, Math.max(low, verb - REACH), verb) ? 'perfect' : tense;
}

/** Only small words stand between "on top of" and the number. */
function isAside(doc: Document, cut: CutMention): boolean {
  const s = doc.sentences[cut.sentence]!;
  const at = cut.quantity?.from ?? cut.percent?.from ?? cut.range[0];
  for (let i = at - 1; i >= Math.max(s.from, at - 8); i--) {
    const w = doc.word[i] as string;
    if (/^(?:addition|top|following|after|besides|trailing|despite|beyond|followed)$/.test(w)) {
      const from = w === 'addition' || w === 'top' ? i - 1 : i;
      return from > s.from + 1 && ASIDE.test(doc.word.slice(from, at).join(' '));
    }
  }
  return false;
}

/** The tense of the verb of cutting earlier in the sentence: "has cut 300 jobs, including 90 in Leeds". */
function inherited(doc: Document, cut: CutMention, low: number): Tense {
  const before = doc.word[cut.range[0] - 1] ?? '';
  const first = doc.word[cut.range[0]] ?? '';
  if (!/^(?:including|and|with|plus|,|:|\()$/.test(before) && first !== 'including' && cut.voice !== 'list')
    return 'none';
  for (let i = cut.range[0] - 1; i >= Math.max(low, cut.range[0] - REACH); i--) {
    const verbal =
      (is(doc, i, BASE) && !is(doc, i, NOUN)) ||
      /^(?:go|goes|gone|went|leave|left|lose|lost)$/.test(doc.word[i] as string);
    if (verbal) return tenseOf(doc, i, groupBefore(doc, i, low), low);
  }
  return 'none';
}

/** True if a token, or the phrase that begins with it ("part ways with"), is of one of the classes. */
const isA = (doc: Document, i: number, b: { low: number; high: number }): boolean =>
  is(doc, i, b) || doc.phrases.get(i)?.some((p) => ((p.low & b.low) | (p.high & b.high)) !== 0) === true;

/** The token that carries the verb or noun of cutting. */
function headOf(doc: Document, cut: CutMention): number {
  const [from, to] = cut.trigger;
  for (let i = from; i < to; i++) if (isA(doc, i, BASE)) return i;
  for (let i = from; i < to; i++) if (isVerbal(doc, i)) return i;
  return from;
}

const isVerbal = (doc: Document, i: number): boolean =>
  isA(doc, i, BASE) ||
  /^(?:lose|losing|lost|loses|leave|leaves|leaving|left|go|goes|going|gone|went|asked|forced|ordered|lets|letting|depart|departs|departed|take|takes|taking|took|taken|accept|accepted|disappear|disappeared|vanish|exit|let|make|made|making|lay|laid|laying|be|been|face|facing|fall|falls|fell|fallen|falling|shrink|shrank|drop|dropped|affect|affects|affected|affecting|impacted|hit|given|receive|received|shown|get|got|cost|costs|costing)$/.test(
    doc.word[i] as string,
  );

/** Back to a quotation mark, a semicolon, or a comma or conjunction that opens a clause. */
function clauseStart(doc: Document, verb: number, low: number): number {
  for (let i = verb - 1; i >= low; i--) {
    if (verb - i > REACH) return i;
    const w = doc.word[i] as string;
    if (/^[;:“"]$|^--+$|^[–—]$/.test(w)) return i + 1;
    if (
      /^(?:while|but|although|though|whereas|because|after|when|where|which|who|despite|following)$/.test(
        w,
      ) &&
      i < verb - 1
    )
      return i;
  }
  return low;
}

function clauseEnd(doc: Document, verb: number, high: number): number {
  for (let i = verb + 1; i < high; i++) {
    if (i - verb > REACH) return i;
    const w = doc.word[i] as string;
    if (/^[;”"]$|^--+$|^[–—]$/.test(w)) return i;
    if (/^(?:while|but|although|though|whereas|because|when|where|which|who|despite)$/.test(w)) return i;
  }
  return high;
}

/** The verb group before a verb, nearest word first: "has decided to", "are expected to", "plans on Friday to". */
function groupBefore(doc: Document, verb: number, low: number): string[] {
  const group: string[] = [];
  let i = verb - 1;
  // The passive's number and noun stand before its auxiliaries, so nothing but the group is walked over.
  while (i >= low && verb - i < 16) {
    const w = doc.word[i] as string;
    if (is(doc, i, GROUP) || is(doc, i, GOVERNOR) || /^(?:-|been|forced|told|asked)$/.test(w)) {
      group.push(w);
      i--;
      continue;
    }
    if (group.at(-1) === 'to') {
      const k = governorBefore(doc, i, low);
      if (k < 0) break;
      group.push(doc.word[k] as string);
      i = k - 1;
      continue;
    }
    break;
  }
  return group;
}

/** What governs "to": "plans on Wednesday to", "a decision by the board to", within six tokens. */
function governorBefore(doc: Document, i: number, low: number): number {
  for (let k = i; k >= Math.max(low, i - 6); k--) {
    const w = doc.word[k] as string;
    if (/^[,;.()]$/.test(w)) return -1;
    if (
      is(doc, k, GOVERNOR) ||
      /^(?:decision|intention|plans?|proposals?|programme|program|scheme|move|announced|measures|process|need|effort|deal)$/.test(
        w,
      )
    )
      return k;
  }
  return -1;
}

function tenseOf(doc: Document, verb: number, group: readonly string[], low: number): Tense {
  const near = group.filter(
    (w) =>
      !/ly$|^(?:also|already|now|still|just|then|-|not|never|all|both|even|since|once|only|further|again|each)$/.test(
        w,
      ),
  );
  const has = (re: RegExp): boolean => near.some((w) => re.test(w));
  const word = doc.word[verb] as string;
  if (
    isA(doc, verb, ING) ||
    /^(?:losing|leaving|going|facing|falling|taking|making|laying|letting)$/.test(word)
  ) {
    if (near[0] && /^(?:is|are|be|was|were|'s|'re|am|been|being)$/.test(near[0]))
      return has(/^(?:will|would|to)$/)
        ? 'future'
        : has(/^(?:was|were)$/) && !has(/^been$/)
          ? 'progressive'
          : 'progressive';
    const before = doc.word[verb - 1] ?? '';
    if (/^(?:after|since|having|despite|following|by)$/.test(before))
      return before === 'by' ? mainTense(doc, verb, low) : 'past';
    if (
      near.some((w) =>
        /^(?:considering|consider|planning|started|began|begun|begin|start|begins|starts|starting|beginning|finish|finished|completed|continues?|proposing|proposed)$/.test(
          w,
        ),
      )
    )
      return 'progressive';
    return /^(?:,|--+|[–—])$/.test(before) ? mainTense(doc, verb, low) : 'none';
  }
  // "will close a plant and cut 300 jobs": a form that is base and past alike goes with the verb before it.
  if (
    near.length === 0 &&
    /^(?:cut|shed|let|put)$/.test(word) &&
    /^(?:and|or|,)$/.test(doc.word[verb - 1] ?? '')
  ) {
    const modal = modalBefore(doc, verb - 2, low);
    if (modal) return modal;
  }
  // "the lockdown led it to lay off 300": it was done.
  if (near[0] === 'to' && drivenTo(doc, verb, low)) return 'past';
  // "was forced to lay off", "had to let go": it was done.
  if (/\bto (?:forced (?:been )?(?:was|were|has|have|had)|had|having)\b/.test(near.join(' '))) return 'past';
  // "began to lay off", "has continued to cut": going on, or done, not to come.
  if (near[0] === 'to' && /^(?:began|begun|started)$/.test(near[1] ?? '')) return 'progressive';
  // "opted to leave", "have volunteered to go"
  if (near[0] === 'to' && /^(?:opted|chose|chosen|elected|volunteered)$/.test(doc.word[verb - 2] ?? ''))
    return /^(?:has|have)$/.test(doc.word[verb - 3] ?? '') ? 'perfect' : 'past';
  if (near[0] === 'to' && /^(?:continued|managed|resorted)$/.test(near[1] ?? ''))
    return has(/^(?:has|have)$/) ? 'perfect' : 'past';
  if (near.length > 0) {
    const first = near[0] as string;
    if (/^(?:has|have|'ve|had|having|hasn't|haven't)$/.test(first))
      return has(/^(?:will|would|to|may|might|could)$/)
        ? 'future'
        : first === 'had'
          ? 'pluperfect'
          : 'perfect';
    if (first === 'been') return has(/^had$/) ? 'pluperfect' : has(FUTURE) ? 'future' : 'perfect';
    if (first === 'being') return 'progressive';
    if (/^(?:was|were)$/.test(first)) return 'past';
    if (/^(?:is|are|'s|'re)$/.test(first)) return 'present';
    if (first === 'be')
      return has(/^(?:will|would|to|'ll|may|might|could|can|must|should|shall)$/) ? 'future' : 'present';
    if (first === 'get' || first === 'got') return first === 'got' ? 'past' : 'future';
    if (has(FUTURE) || has(/^(?:may|might|could|can|must|should)$/))
      return has(/^(?:had)$/) && has(/^to$/) && has(/^(?:forced|decided|agreed|chosen|had)$/)
        ? 'perfect'
        : 'future';
  }
  if (isA(doc, verb, THIRD)) return 'present';
  if (isA(doc, verb, PAST) || GONE.has(word)) return 'past';
  return 'present';
}

/** The tense of the first verb group of a coordination, seen from its second verb. */
function modalBefore(doc: Document, from: number, low: number): Tense | null {
  for (let i = from; i >= Math.max(low, from - 30); i--) {
    const w = doc.word[i] as string;
    if (/^(?:will|would|to|could|may|might|'ll)$/.test(w) && doc.shape[i] === SHAPE.lower) return 'future';
    if (/^(?:is|are|plans?)$/.test(w)) return 'progressive';
    if (w === 'had') return 'pluperfect';
    if (/^(?:has|have|was|were|said|announced|;)$/.test(w)) return null;
  }
  return null;
}

const DROVE = /^(?:led|forced|prompted|caused|drove|pushed|compelled)$/;

/** "led the chef to lay off", "forced it to cut", but not "would have forced". */
function drivenTo(doc: Document, verb: number, low: number): boolean {
  for (let i = verb - 2; i >= Math.max(low, verb - 8); i--) {
    const w = doc.word[i] as string;
    if (DROVE.test(w)) return !/^(?:be|been|is|are|to|will|would|being|have)$/.test(doc.word[i - 1] ?? '');
    if (is(doc, i, GROUP) || /^[,;]$/.test(w)) return false;
  }
  return false;
}

/** The tense of the verb before a participle: ", cutting 300 jobs". */
function mainTense(doc: Document, verb: number, low: number): Tense {
  for (let i = verb - 2; i >= Math.max(low, verb - REACH); i--) {
    const w = doc.word[i] as string;
    if (FUTURE.test(w) && w !== 'set' && w !== 'due') return 'future';
    if (/^(?:has|have)$/.test(w)) return 'perfect';
    if (w === 'had') return 'pluperfect';
    if (/^(?:is|are|plans?)$/.test(w)) return 'progressive';
    if (
      is(doc, i, PAST) ||
      /^(?:closed|shut|merged|was|were|announced|restructured|sold|ended|cancelled)$/.test(w)
    )
      return 'past';
  }
  return 'none';
}

/** Verbs and prepositions before a noun of cutting, nearest first. */
function governorsOfNoun(doc: Document, at: number, low: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= low && at - i < 12; i--) {
    const w = doc.word[i] as string;
    if (w === ',' && words.length > 0) break;
    words.push(w);
  }
  return words;
}

/** The tense that the verbs beside a noun of cutting tell. */
function nounTense(doc: Document, cut: CutMention, head: number, low: number, high: number): Tense {
  const at = Math.min(cut.range[0], head);
  for (let i = at - 1; i >= Math.max(low, at - 9); i--) {
    const w = doc.word[i] as string;
    if (is(doc, i, SAY)) break;
    if (/^(?:following|after|since|despite)$/.test(w) && at - i < 5) return 'past';
    if (DID.has(w)) {
      const before = doc.word.slice(Math.max(low, i - 3), i).join(' ');
      return /\b(?:will|would|to|could|may|be|is|are)\b/.test(before)
        ? 'future'
        : /\bhad\b/.test(before)
          ? 'pluperfect'
          : /\b(?:has|have)\b/.test(before)
            ? 'perfect'
            : 'past';
    }
    // "was hit by lay-offs"
    if (w === 'hit' && /^(?:was|were|been)$/.test(doc.word[i - 1] ?? '')) return 'past';
    if (DOES.has(w)) return 'progressive';
    if (WILL.has(w)) {
      const before = doc.word.slice(Math.max(low, i - 4), i).join(' ');
      if (/\b(?:will|would|to|could|may|might|can)\b/.test(before)) return 'future';
    }
  }
  const end = Math.max(cut.range[1], cut.trigger[1]);
  for (let i = Math.min(cut.trigger[1], end); i < Math.min(high, end + 7); i++) {
    const w = doc.word[i] as string;
    if (/^[,;.]$/.test(w) && i > end) break;
    if (/^(?:will|would|to)$/.test(w)) return 'future';
    if (/^(?:affected|impacted|hit|were|was|occurred|happened|came|took|began|totalled|totaled)$/.test(w))
      return 'past';
    if (/^(?:have|has)$/.test(w)) return 'perfect';
    if (w === 'had') return 'pluperfect';
    if (/^(?:are|is|affect|affects|affecting)$/.test(w)) return 'present';
  }
  return 'none';
}
