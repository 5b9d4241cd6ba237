import { byteOrderMark } from './charset.ts';

/** What a source holds, told by its name or by its first bytes. */
export type Kind =
  | 'html'
  | 'text'
  | 'markdown'
  | 'jsonl'
  | 'json'
  | 'list'
  | 'feed'
  | 'pdf'
  | 'email'
  | 'binary'
  | 'empty';

const ENDINGS: Readonly<Record<string, Kind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  pdf: 'pdf',
  eml: 'email',
};

/** The endings that are read from a folder and recognised in a list of paths. */
export const READABLE = new RegExp(`\\.(?:${Object.keys(ENDINGS).join('|')})(?:\\.gz)?$`, 'i');

const HTML =
  /^<(?:!doctype\s+html|html|head|body|article|main|section|div|meta|title|link|base|script|style|noscript|header|nav|aside|figure|table|center|font|form|span|ul|ol|blockquote|iframe|img|a|b|h[1-6]|p)\b/i;
const FEED = /^<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/i;
const URL_LINE = /^https?:\/\/\S+$/i;
const MAIL = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Received|Message-ID|Return-Path):/i;
/** Every binary format worth naming has one of these in its first bytes. */
const BINARY =
  /^(?:\x89PNG|\xff\xd8\xff|GIF8|PK\x03\x04|RIFF|\x7fELF|\xd0\xcf\x11\xe0|7z\xbc\xaf|Rar!|BZh|\x28\xb5\x2f\xfd|\xfd7zXZ|PAR1|OggS|ID3)/;
const LIST_LINES = 20;
const PREAMBLE_BYTES = 1024;

/**
 * Tells what a source holds. The first bytes win over the name where they are plain (a PDF named .txt, HTML
 * in a .txt file); the name decides between kinds that look alike.
 * @param exists whether a line of a possible list names a file or folder
 */
export function sniff(name: string, head: Buffer, exists: (path: string) => boolean): Kind {
  const named = ENDINGS[/\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const mark = byteOrderMark(head);
  const latin = head.toString('latin1');
  if (mark === null && BINARY.test(latin)) return 'binary';
  if (latin.startsWith('%PDF-')) return 'pdf';
  if (mark === null && head.includes(0)) return 'binary';
  const start = new TextDecoder(mark ?? 'utf-8').decode(head).trimStart();
  if (start === '') return 'empty';
  if (named !== undefined && named !== 'text' && named !== 'pdf') return named;
  const markup = afterPreamble(start);
  if (FEED.test(markup)) return 'feed';
  if (HTML.test(markup)) return 'html';
  const json = jsonKind(start);
  if (json !== null) return json;
  if (MAIL.test(start.replace(/\r\n/g, '\n'))) return 'email';
  return isList(start, exists) ? 'list' : 'text';
}

/** Whether bytes begin as an HTML page does, in an encoding in which ASCII letters stand for themselves. */
export const startsAsHtml = (bytes: Buffer): boolean =>
  HTML.test(afterPreamble(bytes.toString('latin1', 0, PREAMBLE_BYTES).trimStart()));

/** Markup from its first element or doctype on, without the comments and XML instructions before it. */
function afterPreamble(text: string): string {
  let rest = text;
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at === -1) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

function jsonKind(start: string): 'jsonl' | 'json' | null {
  if (/^\[\s*\{\s*"/.test(start)) return 'json';
  if (!/^\{\s*"[^"\n]*"\s*:/.test(start)) return null;
  const end = start.indexOf('\n');
  if (end === -1) return 'jsonl';
  try {
    JSON.parse(start.slice(0, end));
    return 'jsonl';
  } catch {
    return 'json';
  }
}

function isList(start: string, exists: (path: string) => boolean): boolean {
  const named = start
    .split('\n', LIST_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (named.length === 0) return false;
  for (const line of named) {
    const plausible = URL_LINE.test(line) || (READABLE.test(line) && !/\s/.test(line));
    // A word is a word, though there may be a folder of that name here.
    const path = line.length <= 4096 && /\w/.test(line) && /[./\\]/.test(line);
    if (!plausible && !(path && exists(line))) return false;
  }
  return true;
}
