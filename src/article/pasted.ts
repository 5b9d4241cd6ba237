import type { About, ReadResult } from '../types.ts';
import { furnitureReason } from './furniture.ts';
import { isEnglish } from './language.ts';
import type { Options } from './options.ts';
import { languageProblem } from './problems.ts';

const TITLE_MAX = 200;

/** Plain text to a page; see `articleFromText`. */
export function pastedArticle(text: string, about: About, options: Options): ReadResult {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { title, body } = about.title
    ? { title: about.title.trim(), body: clean.trim() }
    : split(clean, options);
  const { source, url } = about;
  if (!/[a-z]/i.test(body) && !/[\p{L}\p{N}]/u.test(`${title ?? ''}${body}`)) {
    const message = "There is no text in it; give the article's text.";
    return { source, url, problem: { code: 'empty', message } };
  }
  const english = isEnglish(body, null);
  const problem = options.asFound ? null : languageProblem(english);
  if (problem) return { source, url, problem };
  const language = english ? 'en' : null;
  return { source, url, title, body, publisher: null, authors: [], published: null, language };
}

interface Line {
  readonly text: string;
  /** A blank line stands before it. */
  readonly opens: boolean;
}

function split(text: string, options: Options): { title: string | null; body: string } {
  const lines = toLines(text);
  const title = findTitle(lines);
  const start = title ? title.index + 1 : 0;
  const drop = (line: Line, reason: string) => options.explain?.({ reason, text: line.text.slice(0, 200) });
  for (const line of lines.slice(0, title?.index ?? 0)) drop(line, 'before the title');

  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines.slice(start)) {
    const reason = title && same(line.text, title.text) ? 'the title again' : furnitureReason(line.text);
    if (reason) {
      drop(line, reason);
      open = false;
      continue;
    }
    const alone = line.opens || !open || isItem(line.text);
    if (alone) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] += ` ${line.text}`;
    open = true;
  }
  return { title: title?.text ?? null, body: paragraphs.join('\n\n') };
}

function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/[\s\u00A0]+/g, ' ').trim();
    if (line) lines.push({ text: line, opens });
    opens = !line;
  }
  return lines;
}

const isItem = (line: string): boolean => /^(?:[•‣▪◦·*–-]|\d{1,2}[.)])\s/.test(line);
const bare = (line: string): string => line.replace(/^[•‣▪◦·*#–-]+\s*/, '').toLowerCase();
const same = (a: string, b: string): boolean => bare(a) === bare(b);

/** A line that could stand above an article: short, no full stop at its end, no list item. */
function looksLikeTitle(line: string): boolean {
  return (
    line.length <= TITLE_MAX &&
    line.split(' ').length >= 3 &&
    !/[.,;:]["”’')]?$/.test(line) &&
    !isItem(line) &&
    !furnitureReason(line)
  );
}

/**
 * The line that is said twice near the top (a breadcrumb or tab title, then the heading) is the title;
 * otherwise the first line, if it looks like one, after leading furniture.
 */
function findTitle(lines: readonly Line[]): { index: number; text: string } | null {
  const top = lines.slice(0, 15);
  const said = new Set<string>();
  for (const [index, { text }] of top.entries()) {
    const words = bare(text);
    if (said.has(words) && looksLikeTitle(text)) return { index, text };
    said.add(words);
  }
  const index = top.findIndex((l) => !furnitureReason(l.text) && !(isItem(l.text) && l.text.length < 60));
  const first = top[index];
  const opensNext = lines[index + 1]?.opens ?? true;
  return first && opensNext && looksLikeTitle(first.text) ? { index, text: first.text } : null;
}
