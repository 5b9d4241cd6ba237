import type { About, ReadResult } from '../types.ts';
import { type Decision, paragraphs, readBody, textLength } from './body/index.ts';
import { headlineCount } from './body/prose.ts';
import { isEnglish } from './language.ts';
import { readMetadata } from './metadata/index.ts';
import type { Options } from './options.ts';
import { fallbackHtml } from './page/fallback.ts';
import { layOut } from './page/layout.ts';
import { languageProblem, pageProblem } from './problems.ts';

/** With less text than this the page's fallbacks for browsers without scripts are read; UTF-16 code units. */
const SCANT = 250;
/** How much of what the page shows is looked at for notices, in UTF-16 code units. */
const SHOWN = 20_000;
const LONGEST_EXPLAINED = 200;

/** An HTML page to an article; see `articleFromHtml`. */
export function htmlArticle(html: string, about: About, options: Options): ReadResult {
  const layout = layOut(html);
  const metadata = readMetadata(layout.marked, about.url, options.now);
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
  const { free, ...found } = metadata.rest(nearby(decisions));
  const body = paragraphs(decisions).join('\n\n');
  const problem =
    body === '' || !options.asFound
      ? (pageProblem({
          title,
          body,
          shown: shownText(decisions),
          fallback: fallback.slice(0, SHOWN),
          headlines: headlineCount(layout.blocks),
          free,
          isDated: found.published !== null,
        }) ?? (options.asFound ? null : languageProblem(body, found.language)))
      : null;
  const base = { source: about.source, url: found.url ?? about.url };
  if (problem) return { ...base, problem };
  return { ...base, ...found, language: languageOf(body, found.language), title, body };
}

/** The declared language where the text does not contradict it. */
function languageOf(body: string, declared: string | null): string | null {
  const english = isEnglish(body, declared);
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

/** Short texts just above the article's first paragraph and below its last: bylines and dates stand there. */
function nearby(decisions: readonly Decision[]): string[] {
  const first = decisions.findIndex((d) => !d.reason);
  const last = decisions.findLastIndex((d) => !d.reason);
  if (first < 0) return [];
  const around = [...decisions.slice(Math.max(0, first - 12), first + 2), ...decisions.slice(last, last + 5)];
  return around.map((d) => d.block.text).filter((t) => t.length < 160);
}
