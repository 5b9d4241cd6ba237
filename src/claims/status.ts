import type { Status } from '../schema.ts';
import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CutMention } from '../types.ts';
import type { CutClause } from './clause.ts';
import { clauseOf } from './clause.ts';
import type { Voiced } from './voices.ts';
import { phrase } from './voices.ts';

const DENIED =
  /\b(?:no (?:plans?|intentions?|need|reason) (?:to|for|of)|no (?:further|more|new|immediate|compulsory|forced|planned)? ?(?:(?:further|more|any|make|lay|cut|compulsory|mass|forced|indefinite|involuntary|large-scale|widespread|significant|immediate|additional|permanent|other) ){0,3}(?:lay-?offs?|job cuts|jobs? losses|redundancies|jobs|cuts|staff|off|retrenchments?|furloughs?)|(?:denied|denies|deny|denying|dismiss(?:ed|es) (?:reports?|rumou?rs|speculation|talk|suggestions)|ruled out|rules out|ruling out|rule out|not (?:planning|considering|expect\w*|plan|anticipate|intend\w*)|without (?:any )?(?:lay-?offs|job losses|redundancies))|(?:will|would|does|do|did|has|have|is|are) not (?:be )?(?:(?:any|further|plan|planning|lay|laying|cut|cutting|lead|result|involve|make|making|furlough\w*|sack\w*|fire|firing|dismiss\w*|eliminat\w+|shed|shedding|reduce|reducing|lose|losing) ?)+)\b/;
const NOT_DENIED =
  /\bnot (?:only|just|yet|immediately|say|said|clear|comment|disclose|specify|confirm|immune)\b/;
const POSSIBLE =
  /\b(?:at risk|under threat|threatened with|threaten(?:s|ing)? (?:to|the)|in (?:danger|jeopardy|doubt|the balance)|on the line|consider(?:s|ing|ed)?|mull(?:s|ing|ed)?|weigh(?:s|ing|ed)?|contemplat\w+|explor(?:es|ing)|looking (?:at|to)|propos(?:es|ed|ing|als?)|consult(?:ing|ation|ations)?|may|might|could|possibly|potential(?:ly)?|possible|fears?|feared|hint(?:s|ed)|wants to|want to|should|if)\b/;
/** What an employer says of a report that it cuts. */
const REBUFFED =
  /\b(?:no truth (?:in|to)|nothing to (?:the |these )?(?:report|rumou?r)|(?:den(?:y|ies|ied|ying)|(?:dismiss|brush|wav|laugh|shrug|play|rubbish|refut|reject)(?:s|es|ed|ing)?) (?:\w+ ){0,3}(?:reports?|rumou?rs?|speculation|talk|suggestions?|claims?)|pour\w* cold water|(?:reports?|rumou?rs?|talk|claims?) (?:\w+ ){0,10}(?:is|was|are|were) (?:\w+ ){0,2}(?:speculat\w+|untrue|false|wrong|inaccurate|baseless|unfounded|incorrect|nonsense))\b/;
/** "cannot rule out 300 job losses": they may come. */
const NOT_RULED_OUT =
  /\b(?:not|cannot|can't|couldn't|n't|unable to|refus\w+ to|declin\w+ to|fail\w+ to|without) (?:\w+ )?(?:rul\w+ out|exclud\w+)\b/;
const FEARED =
  /\b(?:fears? (?:that|the|for|of)|feared|worried|talks? (?:with|about|on|over)|negotiat\w+|under consultation|consultations?)\b/;
/** Reports that nobody stands behind: "reports in May said that it could …". */
const REPORTED =
  /\b(?:reports?|rumou?rs?)\b (?:\w+ ){0,8}?(?:said|says|say|suggest\w*|claim\w*|circulat\w+)\b|\b(?:after|amid|following|by|on|to|of|said|media|press|news|newspaper|rumou?rs?) (?:reports? )?that\b/;
const ON_LEAVE = /\bon (?:indefinite |temporary |permanent )?(?:lay-?off|furlough)\b/;
const MEDIA_ONLY = new Set(['sources', 'media']);

/**
 * How firm the cut is, from the words around its tellings, the most telling one first, and from who states it.
 * `dated` says that a day before the publication is told for it.
 */
export function statusOf(doc: Document, cuts: readonly CutMention[], source: Voiced, dated: boolean): Status {
  const first = cuts[0];
  if (!first) return 'announced';
  const clause = clauseOf(doc, first);
  const before = phrase(doc, clause.from, clause.verb + 1);
  const words = phrase(doc, clause.from, clause.to);
  if (NOT_RULED_OUT.test(before)) return 'possible';
  if (isDenied(before) || REBUFFED.test(words)) return 'denied';
  // "would have eliminated": it did not come to that.
  if (clause.group[0] === 'have' && /^(?:would|could|might)$/.test(clause.group[1] ?? '')) return 'possible';
  // What reports have the employer consider is reported.
  if (source.type === 'media' && REPORTED.test(before))
    return cuts.some((m) => rebuffs(doc, m)) ? 'denied' : 'reported';
  if (isPossible(doc, first, clause, before)) return 'possible';
  if (!MEDIA_ONLY.has(source.type) && isLikely(doc, clause, source)) return 'possible';
  if (MEDIA_ONLY.has(source.type)) return cuts.some((m) => rebuffs(doc, m)) ? 'denied' : 'reported';
  const near = phrase(doc, Math.max(clause.from, clause.verb - 9), Math.min(clause.to, clause.verb + 4));
  if (
    /\b(?:reportedly|rumou?red|(?:appears?|seems?|appeared|seemed) to have|(?:is|are|was|were) (?:said|understood|believed|thought|reported) to)\b/.test(
      near,
    )
  )
    return 'reported';
  if (ON_LEAVE.test(phrase(doc, first.range[0], first.range[1] + 2)) && clause.tense !== 'future')
    return 'completed';
  if (isDone(doc, cuts, clause, dated)) return 'completed';
  const same = cuts.filter((m) => m === first || m.quantity || m.percent || doc.sentences[m.sentence]?.title);
  return clause.tense !== 'progressive' && same.some((m) => isProposed(doc, m)) ? 'possible' : 'announced';
}

/** True if a mention tells that the employer waves a report of cuts away. */
export function rebuffs(doc: Document, cut: CutMention): boolean {
  const clause = clauseOf(doc, cut);
  return REBUFFED.test(phrase(doc, clause.from, clause.to));
}

/** "proposed job cuts" in a title or beside the number: the name that the article gives the plan. */
const isProposed = (doc: Document, m: CutMention): boolean =>
  doc.word
    .slice(Math.max(0, m.range[0] - 2), m.trigger[1])
    .some((w) => /^(?:proposed|possible|potential)$/.test(w));

/** "is likely to cut", "will cut if the deal fails", "threatened to cut". */
function isLikely(doc: Document, clause: CutClause, source: Voiced): boolean {
  if (clause.tense !== 'future') return false;
  const near = phrase(doc, Math.max(clause.from, clause.verb - 6), clause.verb);
  if (source.type !== 'company' && /\blikely\b|\bthreatened to\b/.test(near)) return true;
  const around = phrase(doc, clause.from, Math.min(clause.to, clause.verb + 20));
  return /(?:^|[,:] |however , )(?:if|unless) /.test(around) && !/\bas if\b/.test(around);
}

/** True for cuts of the past of which nothing says that they were only made known: "the cuts in recent months at Acme". */
export function isOver(doc: Document, cuts: readonly CutMention[]): boolean {
  const first = cuts[0];
  if (!first) return false;
  const clause = clauseOf(doc, first);
  const s = doc.sentences[first.sentence] as Sentence;
  return (
    clause.tense === 'none' &&
    !/\b(?:announc\w+|plans?|planned|planning|propos\w+|decid\w+|decision|said|says|warn\w*|expect\w*|would|will|to)\b/.test(
      phrase(doc, Math.max(s.from, clause.verb - 12), clause.verb),
    ) &&
    !/\b(?:announced|planned|proposed)\b/.test(phrase(doc, clause.verb, Math.min(s.to, clause.verb + 6)))
  );
}

function isDenied(words: string): boolean {
  return DENIED.test(words) && !NOT_DENIED.test(words);
}

function isPossible(doc: Document, cut: CutMention, clause: CutClause, before: string): boolean {
  const own = phrase(doc, cut.range[0], Math.min(clause.to, cut.range[1] + 4));
  if (
    /\b(?:at risk|under threat|in danger|in jeopardy|under consultation|on the line|in doubt|risk(?:s|ing|ed)?|jeopardi[sz]\w+)\b/.test(
      own,
    )
  )
    return true;
  const near = phrase(doc, Math.max(clause.from, clause.verb - 10), clause.verb);
  if (FEARED.test(near) || /\bstands? to$/.test(near)) return true;
  const modal = clause.group.find((w) =>
    /^(?:may|might|could|will|would|must|plans?|planned|set|expected|expects)$/.test(w),
  );
  if (modal && /^(?:may|might|could)$/.test(modal)) return true;
  if (
    modal &&
    !clause.group.some((w) => /^(?:considering|propos\w+|weighing|mulling|want|wants|threatens)$/.test(w))
  )
    return false;
  if (clause.tense === 'past' || clause.tense === 'perfect' || clause.tense === 'pluperfect') return false;
  return POSSIBLE.test(near) && !/\b(?:announced|confirmed)\b.*\bpropos/.test(before);
}

/** The verb tells that the jobs are gone. */
function isDone(doc: Document, cuts: readonly CutMention[], clause: CutClause, dated: boolean): boolean {
  // "told 180 workers that they would be laid off": made known, not done.
  if (
    cuts[0]?.rule === 'count/ask-n-to-leave' &&
    /^(?:tell|tells|told|telling|notif\w+|inform\w*)$/.test(doc.word[clause.verb] as string)
  )
    return false;
  switch (clause.tense) {
    case 'past':
    case 'perfect':
    case 'pluperfect':
      return !announced(doc, clause);
    case 'none': {
      // An item of a list gives the number that was made known.
      if (cuts[0]?.voice === 'list') return false;
      if (dated && !announced(doc, clause)) return true;
      const around = phrase(
        doc,
        Math.max(clause.from, clause.verb - 6),
        Math.min(clause.to, clause.verb + 8),
      );
      return (
        cuts.length === 1 &&
        /\b(?:recent|last year's|last month's|last week's|previous|earlier|past|after|following|follows|followed|since|dwarfs?|echoes?) (?:\w+ ){0,3}(?:lay-?offs?|job cuts|cuts|redundancies|furloughs?)\b/.test(
          around,
        ) &&
        !announced(doc, clause)
      );
    }
    case 'progressive':
    case 'present':
      // "people being laid off in October", "members that are laid off"
      return (
        (dated && clause.group[0] === 'being' && !announced(doc, clause)) ||
        /\b(?:that|who) (?:are|were) $/.test(`${phrase(doc, clause.verb - 2, clause.verb)} `)
      );
    default:
      return false;
  }
}

/** "announced 300 job cuts", "300 job cuts announced in July": made known, not done. */
function announced(doc: Document, clause: CutClause): boolean {
  const near = phrase(doc, Math.max(clause.from, clause.verb - 5), clause.verb);
  const after = phrase(doc, clause.verb, Math.min(clause.to, clause.verb + 5));
  return (
    /\b(?:announc\w+|unveil\w+|plans?|planned)\b/.test(near) ||
    /\b(?:announced|planned|revealed)\b/.test(after)
  );
}
