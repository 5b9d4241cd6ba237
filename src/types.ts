import type { Category, ProblemCode, Qualifier, Stance } from './schema.ts';

/**
 * One article as the readers hand it to the pipeline. Text and HTML pages alike end here: `title` and
 * `body` are plain text, body paragraphs are separated by blank lines.
 */
export interface Page {
  /** What the user gave: a URL, a path, "-", or a path with "#line" for a record of a file of many. */
  readonly source: string;
  /** The input's own id, where it has one. */
  readonly id?: string | undefined;
  readonly url: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO date (YYYY-MM-DD). */
  readonly published: string | null;
  /** ISO date (YYYY-MM-DD) of the last change, where the page tells one. */
  readonly updated?: string | null | undefined;
  /** BCP 47 primary language where the page declares one. */
  readonly language: string | null;
  /** The archive's copy that was read in place of a page that is gone. */
  readonly archived?: ArchivedCopy | undefined;
}

/** Which copy of a web archive was read, and when the archive took it. */
export interface ArchivedCopy {
  readonly url: string;
  /** ISO 8601 instant in UTC, to the second: "2025-10-28T14:03:05Z". */
  readonly captured: string;
}

/** A source that could not be read as an article. */
export interface ProblemPage {
  readonly source: string;
  readonly id?: string | undefined;
  readonly url: string | null;
  readonly problem: { readonly code: ProblemCode; readonly message: string };
}

/** What a reader yields for each source. */
export type ReadResult = Page | ProblemPage;

/** What a reader knows about a text before it looks into it. */
export interface About {
  readonly source: string;
  /** Where the text was fetched from; null for files and pasted text. */
  readonly url: string | null;
  /** The last day (ISO date) that had begun anywhere when the text was captured: a later date in it is wrong. */
  readonly captured?: string | undefined;
  /** The title, where the input names it beside the text: then the text is body from its first line on. */
  readonly title?: string | null | undefined;
}

/**
 * Makes a page of decoded text. The readers get it as a parameter, because how an article is found in a page
 * is not theirs to know. Neither function throws or rejects for any text. The HTML parser is loaded when the
 * first page comes, hence the promise; a plain text never waits for it.
 */
export interface Converter {
  html(html: string, about: About): Promise<ReadResult>;
  text(text: string, about: About): ReadResult;
}

/** Half-open range of UTF-16 code units in the article text. Only the printed record counts code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing that a rule or a stage found, and what became of it; `explain` prints these. */
export interface TracedMention {
  /** The field of the claim that it fills; a "cut" tells of job cuts without a number. */
  readonly kind: 'cut' | 'count' | 'percent' | 'company' | 'role' | 'location' | 'rationale';
  /** The exact words. */
  readonly text: string;
  /** What was read from the words: "about 3,900", "Amazon"; empty where they say it themselves. */
  readonly reads: string;
  /** The rule's id, or the stage that found it and how: "entities, in focus". */
  readonly by: string;
  /** Ids of the claims that it went into. */
  readonly claims: readonly string[];
  /** Why it went into no claim; null where it did. */
  readonly dropped: string | null;
}

/** How the pipeline came to an outcome: every mention, in the order of the claims, then what was dropped. */
export type Trace = readonly TracedMention[];

/** What `cutline rules` and the generated pages tell of a rule. */
export interface RulePage {
  readonly id: string;
  /** One sentence: what it finds. */
  readonly says: string;
  /** Sentences with [the words found] in brackets, each with the value read from them. */
  readonly finds: readonly (readonly [sentence: string, value: unknown])[];
  /** Sentences in which it finds nothing, each with the reason. */
  readonly ignores: readonly (readonly [sentence: string, why: string])[];
}

/** How many, read from words: one number, a range or a vague word. Token range includes the hedge. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** The words of a vague number. */
  readonly vague: string | null;
  /** True for four digits that may be a year: "2008". */
  readonly yearLike: boolean;
}

/** A percentage or fraction, in percent. Token range includes the hedge. */
export interface Percent {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A half-open range of tokens. */
export type TokenRange = readonly [from: number, to: number];

/** A place in the text that tells of a job cut, as one rule found it. */
export interface CutMention {
  /** Id of the rule. */
  readonly rule: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The whole match. */
  readonly range: TokenRange;
  /** The words of cutting: "lay off", "job cuts". */
  readonly trigger: TokenRange;
  /** The word for what is cut: "jobs", "engineers"; null where the trigger says it ("layoffs"). */
  readonly noun: TokenRange | null;
  /** What stands between number and noun: "full- and part-time mortgage". */
  readonly modifiers: TokenRange | null;
  readonly quantity: Quantity | null;
  readonly percent: Percent | null;
  /** Where the one who cuts is to be looked for. */
  readonly voice: Voice;
}

/** active: subject before the verb; passive: "by" or "at" after it; noun: around the noun; list: before the number. */
export type Voice = 'active' | 'passive' | 'noun' | 'list';

/** Who cuts, as the entity stage hands it to the claims: one answer for each mention of a cut. */
export interface EmployerMention {
  readonly kind: 'employer' | 'aggregate';
  /** The same for all mentions of one employer or one group; null where nobody is named. */
  readonly key: string | null;
  /** The usual short form, or who is counted. */
  readonly name: string | null;
  /** The words that name it: nearest to the cut, else its first mention in the article. */
  readonly mention: TokenRange | null;
  /** The step of the search that decided. */
  readonly by: string;
  /** True for the employer that the article is about. */
  readonly main: boolean;
}

/** A claim in the making: everything that is said of one action of one employer. */
export interface DraftClaim {
  readonly employer: EmployerMention;
  /** In the order of the text. */
  readonly cuts: CutMention[];
  quantity: Quantity | null;
  percent: Percent | null;
  partOf: DraftClaim | null;
  main: boolean;
}

/** Words that give a reason, as one rule found them; whether they are the reason of a cut is settled later. */
export interface ReasonMention {
  /** Id of the rule. */
  readonly rule: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The words of the reason, within the sentence. */
  readonly range: TokenRange;
  readonly category: Category;
  readonly stance: Stance;
  readonly tie: Tie;
}

/**
 * What a reason still needs to belong to a cut. clause: a named cause or purpose; its sentence must tell of the
 * cut, point back to it, or be somebody's words close after it. circumstance: the same, but words close after
 * the cut are not enough, since circumstances are told of everything. event: something named beside the cut, in
 * its very sentence. statement: what somebody says in explanation, after the cut. quotation: the same, but only within quotation
 * marks. state: how the employer fares or what it wants, told of the employer itself in a sentence beside the cut.
 */
export type Tie = 'clause' | 'circumstance' | 'event' | 'statement' | 'quotation' | 'state';
