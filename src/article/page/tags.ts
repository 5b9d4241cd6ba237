import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { elementKind, type Kind } from './nesting.ts';

/** The attributes of an element by their names in small letters, without the ones that nobody asks for. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of tags tells, in the order of the page. */
export interface TagHandler {
  /** An element begins. @returns false to stop */
  open(tag: string, attributes: Attributes): boolean;
  /** Text in the element that is open, character references decoded; it may come in pieces. */
  text(text: string): void;
  /** The element that was opened last ends. */
  close(): void;
}

/** The attributes that tell anything of an article. */
const ATTRIBUTES = new Set(
  'id rel type role lang name href class style title hidden content property itemprop datetime http-equiv aria-hidden'.split(
    ' ',
  ),
);
/** By length and first letter: whether a name may be one of these. */
const LONGEST_NAME = 11;
const MAY_BE_WANTED = new Uint8Array((LONGEST_NAME + 1) * 128);
for (const name of ATTRIBUTES) {
  const first = name.charCodeAt(0);
  MAY_BE_WANTED[name.length * 128 + first] = 1;
  MAY_BE_WANTED[name.length * 128 + first - 32] = 1;
}
const NO_ATTRIBUTES: Attributes = Object.freeze({});

const TAB = 9;
const RETURN = 13;
const VERTICAL_TAB = 11;
const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

const isSpace = (c: number): boolean => c === SPACE || (c >= TAB && c <= RETURN && c !== VERTICAL_TAB);
const isLetter = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122;

/** Code units that end a name of an element or of an attribute; a table, as it is asked for most of a page. */
const ENDS_NAME = new Uint8Array(0x10000);
const OF_ELEMENT = 1;
const OF_ATTRIBUTE = 2;
for (const c of [TAB, 10, 12, RETURN, SPACE, SLASH, GREATER]) ENDS_NAME[c] = OF_ELEMENT | OF_ATTRIBUTE;
ENDS_NAME[EQUALS] = OF_ATTRIBUTE;

/**
 * Reads the tags and texts of a page in one pass, without a tree. Elements that are left open are closed as
 * htmlparser2 closes them, which the tests hold it to; it is a few times as fast, because it looks at no attribute
 * that tells nothing. Linear in the length of the page but for unknown end tags, which look through the open elements.
 */
export function readTags(html: string, handler: TagHandler): void {
  new TagReader(html, handler).run();
}

class TagReader {
  private readonly html: string;
  private readonly handler: TagHandler;
  private readonly open: Kind[] = [];
  /** Whether self-closing tags close: in SVG and MathML, and not in HTML within them. */
  private readonly foreign: boolean[] = [];
  private at = 0;
  private isSelfClosing = false;

  constructor(html: string, handler: TagHandler) {
    this.html = html;
    this.handler = handler;
  }

  run(): void {
    const { html } = this;
    /** Where the text begins that was not handed on yet. */
    let from = 0;
    for (let less = html.indexOf('<'); less !== -1; less = html.indexOf('<', this.at)) {
      const next = html.charCodeAt(less + 1);
      const isEnd = next === SLASH;
      this.at = isEnd ? this.behindSpace(less + 2) : less + 1;
      const c = html.charCodeAt(this.at);
      if (isLetter(c)) {
        this.text(from, less);
        if (isEnd) this.endTag();
        else if (!this.startTag()) return;
      } else if (
        next === EXCLAMATION ||
        next === QUESTION ||
        (isEnd && this.at < html.length && c !== GREATER)
      ) {
        this.text(from, less);
        const start = isEnd ? this.at : less + 2;
        const end = next === EXCLAMATION ? this.declarationEnd(start) : html.indexOf('>', start) + 1;
        // What never ends is text.
        if (end === 0) {
          this.text(start, html.length);
          return;
        }
        this.at = end;
      } else {
        // A "<" that opens nothing is a character.
        this.at = less + 1;
        continue;
      }
      from = this.at;
    }
    this.text(from, html.length);
  }

  private behindSpace(from: number): number {
    let at = from;
    while (isSpace(this.html.charCodeAt(at))) at++;
    return at;
  }

  private text(from: number, to: number): void {
    if (to <= from) return;
    const text = this.html.slice(from, to);
    this.handler.text(text.includes('&') ? decodeHTML(text) : text);
  }

  /** The index behind a comment or "<!doctype>" whose "<!" ends at `start`; 0 where it is text instead. */
  private declarationEnd(start: number): number {
    const { html } = this;
    // "<!-->" is a whole comment.
    if (html.startsWith('--', start)) return this.behind('-->', start);
    if (html.startsWith('[CDATA[', start)) return this.behind(']]>', start + 7);
    return html.indexOf('>', start + (html.startsWith('-', start) ? 2 : 1)) + 1;
  }

  private behind(end: string, from: number): number {
    const at = this.html.indexOf(end, from);
    return at === -1 ? this.html.length : at + end.length;
  }

  /** Reads the tag whose name begins here, and what is raw behind it. @returns false where the handler stops */
  private startTag(): boolean {
    const { html, handler, open } = this;
    const start = this.at;
    let end = start;
    while (end < html.length && !((ENDS_NAME[html.charCodeAt(end)] as number) & OF_ELEMENT)) end++;
    this.at = end;
    const kind = elementKind(html.slice(start, end));
    const attributes = this.attributes(kind.name === 'link');
    if (attributes === null) return true;
    this.endBefore(kind);
    if (!kind.isVoid) {
      open.push(kind);
      if (kind.foreign !== null) this.foreign.push(kind.foreign);
    }
    if (!handler.open(kind.name, attributes)) return false;
    if (kind.isVoid) handler.close();
    else if (this.isSelfClosing && this.foreign.at(-1)) this.close();
    if (kind.isRaw && !this.isSelfClosing) this.raw(kind.name);
    return true;
  }

  private endBefore({ ends }: Kind): void {
    while (ends !== null && this.open.length > 0 && ends.has(this.open.at(-1)!.name)) this.close();
  }

  private close(): void {
    this.open.pop();
    this.handler.close();
  }

  /** The attributes of a tag, behind which `at` is then; null for a tag that never ends. */
  private attributes(isLink: boolean): Attributes | null {
    const { html } = this;
    this.isSelfClosing = false;
    let attributes: Record<string, string> | null = null;
    let { at } = this;
    this.at = html.length;
    for (;;) {
      at = this.behindSpace(at);
      const first = html.charCodeAt(at);
      if (first === GREATER) break;
      if (first === SLASH) {
        at = this.behindSpace(at + 1);
        this.isSelfClosing = html.charCodeAt(at) === GREATER;
        continue;
      }
      const name = at++;
      while (at < html.length && ENDS_NAME[html.charCodeAt(at)] === 0) at++;
      const nameEnd = at;
      at = this.behindSpace(at);
      let value = at;
      let valueEnd = at;
      if (html.charCodeAt(at) === EQUALS) {
        at = this.behindSpace(at + 1);
        value = at;
        const quote = html.charCodeAt(at);
        if (quote === QUOTE || quote === APOSTROPHE) {
          valueEnd = html.indexOf(quote === QUOTE ? '"' : "'", ++value);
          at = valueEnd + 1;
        } else {
          for (let c = quote; at < html.length && c !== GREATER && !isSpace(c); c = html.charCodeAt(at)) at++;
          valueEnd = at;
        }
      }
      if (valueEnd === -1 || at >= html.length) return null;
      if (nameEnd - name > LONGEST_NAME || MAY_BE_WANTED[(nameEnd - name) * 128 + (first & 127)] === 0)
        continue;
      const key = html.slice(name, nameEnd).toLowerCase();
      if (!ATTRIBUTES.has(key) || (key === 'href' && !isLink)) continue;
      attributes ??= {};
      // Of two with one name the first counts.
      if (attributes[key] !== undefined) continue;
      const text = html.slice(value, valueEnd);
      attributes[key] = text.includes('&') ? decodeHTMLAttribute(text) : text;
    }
    this.at = at + 1;
    return attributes ?? NO_ATTRIBUTES;
  }

  /** Hands on the text of a script or its like, whose end tag comes next. */
  private raw(name: string): void {
    const { html } = this;
    const from = this.at;
    let end = html.indexOf('</', from);
    for (; end !== -1; end = html.indexOf('</', end + 2)) {
      const behind = end + 2 + name.length;
      const c = html.charCodeAt(behind);
      if ((c === GREATER || isSpace(c)) && html.slice(end + 2, behind).toLowerCase() === name) break;
    }
    const to = end === -1 ? html.length : end;
    // Only in a title are character references undone.
    if (name === 'title') this.text(from, to);
    else if (to > from) this.handler.text(html.slice(from, to));
    this.at = to;
    if (end === -1) return;
    this.at = end + 2;
    this.endTag();
  }

  /** Whether a tag has this very name and no more, as most end tags do. */
  private isNamed(name: string, start: number): boolean {
    return this.html.charCodeAt(start + name.length) === GREATER && this.html.startsWith(name, start);
  }

  /** Reads the end tag whose name begins here. */
  private endTag(): void {
    const { html, open } = this;
    const start = this.at;
    const innermost = open.at(-1);
    if (innermost !== undefined && innermost.foreign === null && this.isNamed(innermost.name, start)) {
      this.at = start + innermost.name.length + 1;
      this.close();
      return;
    }
    let c = html.charCodeAt(this.at);
    while (this.at < html.length && c !== GREATER && !isSpace(c)) c = html.charCodeAt(++this.at);
    const isWhole = this.at < html.length;
    const kind = elementKind(html.slice(start, this.at));
    this.at = this.behind('>', this.at);
    if (!isWhole) return;
    if (kind.foreign !== null) this.foreign.pop();
    let at = open.length - 1;
    if (!kind.isVoid) while (at >= 0 && open[at]!.name !== kind.name) at--;
    if (!kind.isVoid && at >= 0) {
      while (open.length > at) this.close();
    } else if (kind.name === 'p' || kind.name === 'br') {
      // An end tag alone stands for the whole element.
      this.endBefore(kind);
      this.handler.open(kind.name, NO_ATTRIBUTES);
      this.handler.close();
    }
  }
}
