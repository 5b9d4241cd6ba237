import { BLOCKS, SILENT } from '../article/page/elements.ts';

/** Stands where two readings are open: an element within a line, or an invisible character, may part words or not. */
export const OPEN = 1;

/** The lowest first byte of a character of several bytes in UTF-8. */
const BEYOND_ASCII = 0xc2;
const LINE_FEED = 10;
const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const BACKSLASH = 92;

/** FNV-1a over the small letters of a name, as the scanner makes it of its bytes. */
function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ (name.charCodeAt(i) | 32), 0x01000193);
  return hash;
}

/** Always parts the words on both sides of its tags. */
const PARTS = 1;
/** Begins a paragraph. The cells of a row may become one. */
const PARAGRAPH = 2;
/** Its content is no text, and it ends: within it nothing ends a paragraph of the text. */
const HOLLOW = 4;
const ELEMENTS = new Map<number, number>();
const are = (names: Iterable<string>, kind: number): void => {
  for (const name of names) ELEMENTS.set(nameHash(name), (ELEMENTS.get(nameHash(name)) ?? 0) | kind);
};
are(new Set([...BLOCKS, ...SILENT, 'br', 'title']), PARTS);
are(
  [...BLOCKS].filter((name) => name !== 'td' && name !== 'th'),
  PARAGRAPH,
);
are(
  [...SILENT].filter((name) => name !== 'input' && name !== 'embed'),
  HOLLOW,
);
const partOf = (name: number): number => ELEMENTS.get(name) ?? 0;
const SCRIPT = nameHash('script');
const STYLE = nameHash('style');
const META = nameHash('meta');

/** Scripts whose content may hold an article's words: data, and the markup that some pages insert by script. */
const LINKED_DATA = /\bld\+json/i;
const TEMPLATE = /\btext\/(?:x-)?(?:template|html)\b/i;

const INVISIBLE = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);
const INVISIBLE_NAMES = new Set(['shy', 'zwnj', 'zwj', 'ZeroWidthSpace', 'NoBreak']);
const WITHOUT_SEMICOLON =
  /^(?:nbsp|amp|quot|lt|gt|shy|copy|reg|laquo|raquo|middot|para|sect|pound|cent|yen)/i;
const LONGEST_REFERENCE = 32;

const isLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122;
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
const isWordByte = (byte: number): boolean => isLetter(byte) || isDigit(byte);

/** What a byte of text is: a part of it, white space, or something that has to be looked at. */
const KIND = new Uint8Array(256);
const WHITE = 1;
const MARKED = 2;
for (let byte = 0; byte < 256; byte++) {
  const isMarked = byte === LESS || byte === AMPERSAND || byte >= BEYOND_ASCII;
  KIND[byte] = isMarked ? MARKED : byte <= SPACE ? WHITE : 0;
}

/** What was written last, if it was no text: which of these there are in the run of bytes that may part words. */
const HAS_SPACE = 1;
const HAS_OPEN = 2;
const HAS_PARAGRAPH = 4;

/** The words of a page. */
export interface PageWords {
  /** How many bytes they take. */
  readonly size: number;
  /** What may part words stands within one: the two readings differ. */
  readonly isOpen: boolean;
}

/**
 * Writes the words of a page, in their order, without parsing it: at least all that an article could be made of,
 * among them those of its metadata. Scripts, styles, comments and tags are left out. Linear in its length.
 * @param html the page in an encoding in which ASCII letters stand for themselves
 * @param out has room for as many bytes as the page has
 */
export function pageWords(html: Buffer, out: Uint8Array): PageWords {
  const scanner = new Scanner(html, out, 0);
  scanner.run();
  return scanner;
}

class Scanner implements PageWords {
  private readonly html: Buffer;
  private readonly out: Uint8Array;
  private at = 0;
  size: number;
  isOpen = false;
  /** What stands between the last text and here. */
  private gap = 0;
  /** The element without text that is open, by its name; 0 outside of any. */
  private hollow = 0;

  /** @param size how many bytes are written already */
  constructor(html: Buffer, out: Uint8Array, size: number) {
    this.html = html;
    this.out = out;
    this.size = size;
  }

  run(): void {
    const { html, out } = this;
    const end = html.length;
    while (this.at < end) {
      let { at, size } = this;
      let byte = html[at] as number;
      if (KIND[byte] === 0) {
        if (this.gap !== 0) this.endGap(byte);
        do {
          out[size++] = byte;
          byte = ++at < end ? (html[at] as number) : LESS;
        } while (KIND[byte] === 0);
        this.at = at;
        this.size = size;
      } else if (byte === LESS) this.markup();
      else if (byte === AMPERSAND) this.reference(end);
      else if (byte >= BEYOND_ASCII) this.beyondAscii(byte);
      else {
        // Line breaks of the markup are none of the text.
        this.space();
        this.at++;
      }
    }
  }

  private write(byte: number): void {
    if (this.gap !== 0) this.endGap(byte);
    this.out[this.size++] = byte;
  }

  /** Text goes on with this byte. */
  private endGap(byte: number): void {
    const before = this.size > 1 ? (this.out[this.size - 2] as number) : SPACE;
    if (this.gap === HAS_OPEN && isWordByte(before) && isWordByte(byte)) this.isOpen = true;
    this.gap = 0;
  }

  // Several of a kind in a row say no more than one, and none of them anything at a paragraph's beginning.
  private space(): void {
    if (this.gap & (HAS_SPACE | HAS_PARAGRAPH)) return;
    this.out[this.size++] = SPACE;
    this.gap |= HAS_SPACE;
  }

  private open(): void {
    if (this.gap & (HAS_OPEN | HAS_PARAGRAPH)) return;
    this.out[this.size++] = OPEN;
    this.gap |= HAS_OPEN;
  }

  private paragraph(): void {
    if (this.gap & HAS_PARAGRAPH) return;
    this.out[this.size++] = LINE_FEED;
    this.out[this.size++] = LINE_FEED;
    this.gap |= HAS_PARAGRAPH;
  }

  /** Skips a comment or a tag, and what is in it; a "<" that opens neither is a character. */
  private markup(): void {
    const { html, at } = this;
    const next = html[at + 1] ?? 0;
    if (next === EXCLAMATION && html[at + 2] === 0x2d && html[at + 3] === 0x2d) {
      // "<!-->" is a whole comment.
      const end = html.indexOf('-->', at + 2, 'latin1');
      this.at = end === -1 ? html.length : end + 3;
      this.open();
    } else if (next === EXCLAMATION) this.declaration(3);
    else if (next === QUESTION || (next === SLASH && !isLetter(html[at + 2] ?? 0))) this.declaration(2);
    else this.tag(next === SLASH);
  }

  /** "<!doctype>", "<?xml>" and "</1>" end at the next ">" behind so many characters, whatever stands in them. */
  private declaration(behind: number): void {
    const end = this.html.indexOf(GREATER, this.at + behind);
    this.open();
    if (end === -1) this.rest(this.at + 2);
    else this.at = end + 1;
  }

  /** All that is left, as it stands: a tag in it never ends. */
  private rest(from: number): void {
    const { html } = this;
    for (let i = from; i < html.length; i++) this.write(html[i] as number);
    this.at = html.length;
  }

  private tag(closes: boolean): void {
    const { html } = this;
    const name = this.at + (closes ? 2 : 1);
    let hash = 0x811c9dc5;
    let behind = name;
    for (let byte = html[behind] ?? 0; isLetter(byte) || (isDigit(byte) && behind > name); ) {
      hash = Math.imul(hash ^ (byte | 32), 0x01000193);
      byte = html[++behind] ?? 0;
    }
    if (behind === name) {
      this.character();
      return;
    }
    const end = tagEnd(html, behind);
    if (end === -1) {
      this.space();
      this.rest(this.at + 1);
      return;
    }
    this.at = end + 1;
    if (closes || (hash !== META && hash !== SCRIPT && hash !== STYLE)) {
      this.part(hash, closes);
    } else if (hash === META) this.attributes(name, end);
    else if (hash === STYLE) this.content('', 'style');
    else this.content(html.toString('latin1', name, end), 'script');
  }

  /** Writes what a tag does to the words on both its sides. */
  private part(name: number, closes: boolean): void {
    const parts = partOf(name);
    if (this.hollow === 0 && !closes && parts & PARAGRAPH) {
      this.paragraph();
      return;
    }
    if (closes && this.hollow === name) this.hollow = 0;
    else if (!closes && this.hollow === 0 && parts & HOLLOW) this.hollow = name;
    if (parts & PARTS) this.space();
    else this.open();
  }

  private character(): void {
    this.space();
    this.at++;
  }

  /** The words of a tag's attributes. */
  private attributes(from: number, to: number): void {
    this.at = from;
    while (this.at < to) {
      const byte = this.html[this.at] as number;
      if (byte === AMPERSAND) this.reference(to);
      else if (byte >= BEYOND_ASCII) this.beyondAscii(byte);
      else {
        if (byte <= SPACE) this.space();
        else this.write(byte);
        this.at++;
      }
    }
    this.at = to + 1;
    this.space();
  }

  /** Skips a script or style behind its opening tag; data and templates are read as a page within the page. */
  private content(tag: string, name: string): void {
    const { html } = this;
    const from = this.at;
    let end = html.indexOf('</', from, 'latin1');
    while (end !== -1 && html.toString('latin1', end + 2, end + 2 + name.length).toLowerCase() !== name) {
      end = html.indexOf('</', end + 2, 'latin1');
    }
    const to = end === -1 ? html.length : end;
    this.at = to;
    this.space();
    const data = LINKED_DATA.test(tag);
    if (!data && !TEMPLATE.test(tag)) return;
    const inner = html.subarray(from, to);
    const within = new Scanner(data ? withoutEscapes(inner) : inner, this.out, this.size);
    within.gap = this.gap;
    within.run();
    this.size = within.size;
    this.gap = within.gap;
    if (within.isOpen) this.isOpen = true;
  }

  /** A letter or digit of a character reference; for other characters what parts words, or may not. */
  private reference(end: number): void {
    const { html, at } = this;
    let to = at + 1;
    const most = Math.min(end, at + LONGEST_REFERENCE);
    while (to < most && (isLetter(html[to]!) || isDigit(html[to]!) || (html[to] === 35 && to === at + 1)))
      to++;
    const name = html.toString('latin1', at + 1, to);
    const [number, hex, decimal] = /^#(?:x([0-9a-f]+)|([0-9]+))/i.exec(name) ?? [];
    if (number === undefined) {
      // Some names are known without a semicolon; other letters behind a "&" are words.
      const known = html[to] === 0x3b ? name : (WITHOUT_SEMICOLON.exec(name)?.[0] ?? '');
      this.at = at + 1 + known.length + (html[to] === 0x3b ? 1 : 0);
      if (INVISIBLE_NAMES.has(known)) this.open();
      else this.space();
      return;
    }
    this.at = at + 1 + number.length;
    if (html[this.at] === 0x3b) this.at++;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (INVISIBLE.has(code)) this.open();
    else if (code > SPACE && code < 128) this.write(code);
    else this.space();
  }

  private beyondAscii(first: number): void {
    const { html, at } = this;
    const length = first >= 0xe0 ? 3 : 2;
    const code =
      length === 2
        ? ((first & 31) << 6) | (html[at + 1]! & 63)
        : ((first & 15) << 12) | ((html[at + 1]! & 63) << 6) | (html[at + 2]! & 63);
    if (first < 0xf0 && INVISIBLE.has(code)) {
      this.open();
      this.at += length;
    } else this.character();
  }
}

/** Where the tag ends whose attributes begin here: at a ">" that is in no quoted value. -1 for a tag that never does. */
function tagEnd(html: Buffer, from: number): number {
  const end = html.length;
  let i = from;
  while (i < end) {
    const byte = html[i++] as number;
    if (byte === GREATER) return i - 1;
    if (byte !== EQUALS) continue;
    while (i < end && (html[i] as number) <= SPACE) i++;
    const quote = html[i];
    if (quote !== QUOTE && quote !== APOSTROPHE) continue;
    // Most values are so short that a search by the system costs more.
    i++;
    while (i < end && html[i] !== quote) i++;
    i++;
  }
  return -1;
}

/** JSON without the escapes in its strings, byte for byte; what is no ASCII parts words, or may not. */
function withoutEscapes(json: Buffer): Buffer {
  if (!json.includes(BACKSLASH)) return json;
  const character = (_: string, hex: string | undefined, other: string | undefined): string => {
    if (hex === undefined) return /[nrtbf]/.test(other ?? '') ? ' ' : (other ?? '');
    const code = Number.parseInt(hex, 16);
    return String.fromCharCode(INVISIBLE.has(code) ? OPEN : code < 128 ? code : SPACE);
  };
  const plain = json.toString('latin1').replace(/\\(?:u([0-9a-f]{4})|([\s\S]))/gi, character);
  return Buffer.from(plain, 'latin1');
}
