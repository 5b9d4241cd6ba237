import type { About, ReadResult } from '../types.ts';
import { type Decision, paragraphs, readBody, textLength } from './body/index.ts';
import { headlineCount } from './body/prose.ts';
import { furnitureReason } from './furniture.ts';
import { isEnglish } from './language.ts';
import { readMetadata } from './metadata/index.ts';
import { paragraphsOf } from './metadata/linked-data.ts';
import type { Options } from './options.ts';
import { fallbackHtml } from './page/fallback.ts';
import { type Block, type Box, layOut } from './page/layout.ts';
import { languageProblem, pageProblem } from './problems.ts';

/** With less text than this the page's fallbacks for browsers without scripts are read; UTF-16 code units. */
const SCANT = 250;
/** How much of what the page shows is looked at for notices, in UTF-16 code units. */
const SHOWN = 20_000;
const LONGEST_EXPLAINED = 200;

/** An HTML page to an article; see `articleFromHtml`. */
export function htmlArticle(html: string, about: About, options: Options): ReadResult {
  const layout = layOut(html);
  const metadata = readMetadata(
    layout.marked,
    about.url,
    about.captured ?? options.now,
    shows(layout.blocks),
  );
  const title = about.title ?? metadata.title;
  let decisions = readBody(layout, title);
  let fallback = '';
  if (textLength(decisions) < SCANT) {
    fallback = fallbackHtml(html);
    const hidden = readBody(layOut(fallback), title);
    if (textLength(hidden) >= SCANT) decisions = hidden;
  }
  if (options.explain) {
    for (const { block, reason } of decisions)
      if (reason) options.explain({ reason, text: block.text.slice(0, LONGEST_EXPLAINED) });
  }
  const { free, words, text: given, ...found } = metadata.rest(nearby(decisions));
  const body = fuller(paragraphs(decisions), given).join('\n\n');
  const english = isEnglish(body, found.language);
  const problem =
    body === '' || !options.asFound
      ? (pageProblem({
          title,
          body,
          shown: () => shownText(decisions),
          fallback: fallback.slice(0, SHOWN),
          headlines: () => headlineCount(layout.blocks),
          free,
          words,
          behind: () => behind(decisions),
          hasMeter: () => hasMeter(layout.boxes, decisions),
          isDated: found.published !== null,
        }) ?? (options.asFound ? null : languageProblem(english)))
      : null;
  const base = { source: about.source, url: found.url ?? about.url };
  if (problem) return { ...base, problem };
  return { ...base, ...found, language: languageOf(english, found.language), title, body };
}

/** The declared language where the text does not contradict it. */
function languageOf(english: boolean | null, declared: string | null): string | null {
  if (english) return 'en';
  return english === false && declared === 'en' ? null : declared;
}

function shownText(decisions: readonly Decision[]): string {
  let text = '';
  for (const { block } of decisions) {
    if (text.length > SHOWN) break;
    text += `${block.text}\n`;
  }
  return text;
}

/** Less text than this may be all that a page shows of an article; UTF-16 code units. */
const TEASER = 600;
/** How much longer the text that a page gives to machines must be to be read in place of what it shows. */
const FULLER = 3;

/** What was found in the page, or where that is little the article's text in its JSON-LD, if there is much more. */
function fuller(shown: readonly string[], given: string | null): readonly string[] {
  const length = shown.reduce((sum, p) => sum + p.length, 0);
  if (given === null || length >= TEASER || given.length < Math.max(SCANT, FULLER * length)) return shown;
  return paragraphsOf(given).filter((p) => !furnitureReason(p));
}

/** Whether a run of its own says the same words. */
function shows(blocks: readonly Block[]): (text: string) => boolean {
  let runs: Set<string> | undefined;
  return (text) => {
    runs ??= new Set(
      blocks.filter((b) => b.text.length < LONGEST_LINE && !isHinted(b.box)).map((b) => b.text.toLowerCase()),
    );
    return runs.has(text.trim().toLowerCase());
  };
}

/** Whether a box or one around it names itself as no article text. */
function isHinted(box: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) if (up.hint) return true;
  return false;
}

/** Class names of walls and meters, as those who sell them and many sites call them. */
const METER =
  /paywall|(?:^|[\s_-])(?:pay|reg|meter|subscri(?:be|ber|ption)|premium|member)[_-]?(?:wall|gate|barrier|prompt)|metered|subscribers?[_-]only|members?[_-]only|premium[_-]content|content[_-]gate|gated[_-]content|tinypass|piano[_-]|poool|zephr|pelcro|leaky|(?:^|\s)tp-(?:modal|backdrop|container)/i;

/** Whether an element that holds none of the text is named as a wall or meter. */
function hasMeter(boxes: readonly Box[], decisions: readonly Decision[]): boolean {
  const kept = decisions.filter((d) => !d.reason).map((d) => d.block.box.index);
  return boxes.some((box) => METER.test(box.names) && !kept.some((i) => box.index <= i && i < box.end));
}

/** The last words that are kept and what the page shows right behind them: a wall stands there. */
function behind(decisions: readonly Decision[]): string {
  const last = decisions.findLastIndex((d) => !d.reason);
  return decisions
    .slice(Math.max(0, last - 1), last + 10)
    .filter((d) => !d.reason || !AWAY.has(d.reason))
    .map((d) => d.block.text)
    .join('\n');
}

/** What stands in these is no notice about the article. */
const AWAY = new Set(['hidden', 'navigation', 'footer', 'banner', 'aside', 'related links', 'comments']);

/** What stands in these is told of other things than the article. */
const ELSEWHERE = new Set([
  'navigation',
  'footer',
  'related links',
  'caption',
  'comments',
  'newsletter box',
  'form',
  'consent notice',
  'advertisement',
  'teasers',
  'aside',
  'banner',
  'dialog',
]);
/** How many runs are looked at above the first paragraph and below the last. */
const ABOVE = 12;
const BELOW = 8;
const LONGEST_LINE = 160;

/**
 * Short lines just above the article's first paragraph, below its last, and between them where they are no
 * text: bylines and dates stand there. The dateline of the first paragraphs is such a line too.
 */
function nearby(decisions: readonly Decision[]): string[] {
  const about = decisions.filter((d) => !d.reason || !ELSEWHERE.has(d.reason));
  const first = about.findIndex((d) => !d.reason);
  const last = about.findLastIndex((d) => !d.reason);
  if (first < 0) return [];
  const within = about.slice(first + 3, last).filter((d) => d.reason === 'dateline' || d.reason === 'byline');
  const around = [
    ...about.slice(Math.max(0, first - ABOVE), first + 3),
    ...within,
    ...about.slice(Math.max(last, first + 3), last + BELOW),
  ];
  const opening = about.slice(first, first + 3).map((d) => datelineOf(d.block.text));
  return [...around.flatMap((d) => d.block.text.split('\n')), ...opening].filter(
    (line): line is string => line !== null && line !== '' && line.length < LONGEST_LINE,
  );
}

/** "LEEDS, England, Oct. 28, 2025 /Wire/ -- Acme will" begins with a place and a date: that part, or null. */
function datelineOf(text: string): string | null {
  return (
    /^(?!(?:On|In|By|As|At) )\p{Lu}[\p{L}.'’ -]{1,30}(?:,\s*\p{Lu}[\p{L}. ]{1,20})?,?\s*\(?(?:[–—-]\s*)?(?:\p{L}{3,9}\.?\s+\d{1,2},?|\d{1,2}\.?\s*(?:\p{L}{3,9}\.?\s*|\d{1,2}\.))\s*\d{4}(?=[,.)]*\s*[(/–—-]|\))/u.exec(
      text.slice(0, 120),
    )?.[0] ?? null
  );
}
