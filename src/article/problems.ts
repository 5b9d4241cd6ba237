import type { ProblemPage } from '../types.ts';

type Problem = ProblemPage['problem'];

/** What was found in a page, to be judged. */
export interface Found {
  readonly title: string | null;
  /** The text that is taken for the article. */
  readonly body: string;
  /** All text that the page shows, article or not; the first part of it is enough. */
  readonly shown: () => string;
  /** What stands in script-free fallbacks and could say that a script is needed. */
  readonly fallback: string;
  /** Linked headlines in the page. */
  readonly headlines: () => number;
  /** False where the page says that one has to pay for the article. */
  readonly free: boolean | null;
  /** How many words the page says that the article has. */
  readonly words: number | null;
  /** The end of the text, and what the page shows right behind it. */
  readonly behind: () => string;
  /** The page has an element that is named as a paywall or meter. */
  readonly hasMeter: () => boolean;
  /** The page names itself an article, or gives the day on which it came out. */
  readonly isDated: boolean;
}

/** A body with less text than this, in UTF-16 code units, can be a teaser, a notice or an error. */
const TEASER = 600;
const SCANT = 250;
/** Teasers of some sites are no longer than this. */
const LONG_TEASER = 2500;
/** Share of the words that the page says it has from which a text is the whole article. */
const WHOLE = 0.8;
/** So many linked headlines make a front page. */
const FRONT_PAGE = 12;

const PAY =
  /\b(?:subscribe|sign up|register|log in|sign in|become a (?:member|subscriber))\b.{0,40}\b(?:to (?:continue|keep|read|access|unlock|view)|for (?:full|unlimited) access)|\b(?:this|the) (?:article|story|content|page) is (?:for|only (?:for|available to)|reserved for|exclusive(?:ly)? (?:for|to)) (?:\w+ )?(?:subscribers|members)|\balready (?:a )?(?:subscriber|subscribed|a member)\b|\bto (?:continue|keep) reading\b.{0,60}\b(?:subscribe|register|sign|log)|\b(?:subscriber|premium|members?)[- ](?:only|exclusive)\b|\byou(?:'|’)?(?:ve| have) (?:reached|read) (?:your|all|the)\b.{0,40}\b(?:limit|free articles)/i;
const CONSENT =
  /\b(?:before you continue|we value your privacy|we care about your privacy|your privacy (?:choices|matters)|(?:accept|agree to|manage|reject) (?:all )?(?:cookies|tracking|consent)|consent to (?:the use|our|cookies)|our (?:\d+ )?partners (?:store|use|and we)|we (?:and our (?:\d+ )?partners )?(?:use|store)\b.{0,60}\bcookies|your consent)\b/gi;
const SCRIPT =
  /\b(?:(?:enable|activate|turn on|allow) java ?script|java ?script (?:is|must be|needs to be) (?:required|disabled|enabled|turned off|not (?:enabled|available))|requires java ?script|without java ?script|just a moment\b|checking (?:if the site connection|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human)/i;
const ERROR =
  /^\W*(?:(?:error\W*)?(?:40[0-9]|410|50[0-9])\b|(?:page|article|story|file|site) (?:not found|(?:is )?(?:no longer|not) available|(?:does not|doesn['’]t) exist)|not found|access denied|forbidden|attention required|service unavailable|bad gateway|oops\b|sorry, (?:we|this|the page)|this (?:page|article) (?:is no longer|isn['’]t|could not)|something went wrong|are you a robot|pardon our interruption)/i;

const problem = (code: Problem['code'], message: string): Problem => ({ code, message });

/**
 * Why what was found in a page should not be read as its article, or null. Each sign counts only while there
 * is little text: a whole article that also asks for a subscription is an article.
 */
export function pageProblem(found: Found): Problem | null {
  const { body, shown, title } = found;
  const isScant = body.length < SCANT;
  if (body.length < TEASER) {
    if (ERROR.test(title ?? '') || (isScant && ERROR.test(body))) {
      return problem('not_an_article', 'It is an error page, not an article; check the address.');
    }
    if (isScant && SCRIPT.test(`${title ?? ''}\n${shown()}\n${found.fallback}`)) {
      return problem(
        'javascript_required',
        'The page shows its text only with JavaScript; save it from a browser and give that file.',
      );
    }
    if (consentShare(body || shown()) > 0.4) {
      return problem(
        'consent_wall',
        'The page asks for consent to cookies before the article; save it from a browser and give that file.',
      );
    }
    if (isScant && (!found.isDated || body === '') && found.headlines() >= FRONT_PAGE) {
      return problem(
        'not_an_article',
        'It is a list of articles, not an article; give the address of one of them.',
      );
    }
  }
  if (isCutOff(found)) return paywalled();
  if (!/[\p{L}\p{N}]/u.test(body)) {
    return problem('empty', "There is no article text in the page; give the article's own page or its text.");
  }
  return null;
}

/**
 * Whether the text is only the free beginning of an article. That the page sells the article is not enough:
 * whoever may read it has it whole. So a short text is needed, or one far shorter than the page says, and the
 * longer it is the more signs beside.
 */
function isCutOff({ body, shown, behind, free, words, hasMeter }: Found): boolean {
  const sold = free === false;
  const count = words === null ? 0 : (body.match(/\S+/g)?.length ?? 0);
  if (words !== null && count > WHOLE * words) return false;
  if (sold && words !== null && words > 2 * count) return true;
  if (body.length > LONG_TEASER) return false;
  const asks = PAY.test(behind());
  if (body.length < SCANT) return sold || PAY.test(shown()) || (hasMeter() && asks);
  if (body.length < TEASER) return sold || asks;
  if (!sold && !asks) return false;
  const breaksOff = /(?:…|\.\.\.|\[…\])\W*$/.test(body);
  const signs = [sold, hasMeter(), breaksOff, asks].filter(Boolean).length;
  return signs >= (asks ? 2 : 3);
}

const paywalled = (): Problem =>
  problem(
    'paywalled',
    'Only the beginning is free to read; save the page as a subscriber and give that file.',
  );

/** Share of the sentences that ask for consent. */
function consentShare(text: string): number {
  const asks = text.match(CONSENT)?.length ?? 0;
  const sentences = text.split(/[.!?\n]+\s*/).filter((s) => s.length > 10).length;
  return asks / Math.max(1, sentences);
}

/** The problem of a text in a language that the rules do not know, or null. @param english see `isEnglish` */
export function languageProblem(english: boolean | null): Problem | null {
  return english === false
    ? problem('not_english', 'The text is not English, and only English is read; give a translation.')
    : null;
}
