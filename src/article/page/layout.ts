import { type Document, DomHandler } from 'domhandler';
import { BLOCKS, hintOf, isAsideName, SILENT, weightOf } from './elements.ts';
import { senseOf } from './names.ts';
import { type Attributes, readTags, type TagHandler } from './tags.ts';

/** A block-level element, or an inline one that names itself as no text. */
export interface Box {
  readonly parent: Box | null;
  readonly tag: string;
  /** Class names as they stand in the page. */
  readonly names: string;
  /** Place in document order; all boxes inside have the indexes up to `end`, exclusive. */
  readonly index: number;
  end: number;
  /** Why it is likely no article text, or null. */
  readonly hint: string | null;
  /** Its names are those of what stands around an article. */
  readonly detail: boolean;
  /** How much the names of it and its ancestors speak for article text; 1 says nothing. */
  readonly weight: number;
  /** The page marks it as an article or as an article's body. */
  readonly isArticle: boolean;
}

/** A run of inline text: a paragraph, heading, list item or other. */
export interface Block {
  /** A line feed where the page breaks the line. */
  readonly text: string;
  /** Goes on after an inline element that was set apart from the run before it. */
  readonly glued: boolean;
  /** Length of the text inside links, in UTF-16 code units. */
  readonly linked: number;
  readonly box: Box;
}

/** A page as it is needed to find the article in it. */
export interface Layout {
  /** In document order, parents before children. */
  readonly boxes: readonly Box[];
  /** In document order. */
  readonly blocks: readonly Block[];
  /**
   * The part of the page in which metadata stands: the head, JSON-LD and the elements that are marked by tag,
   * microdata or name for title, author and date. Those in comments, sidebars and footers are left out.
   */
  readonly marked: Document;
}

/**
 * Lays a page out as nested boxes and the runs of text in them, in one streaming pass: no tree of the whole
 * page is built, and what a hostile page nests without end is cut off.
 */
export function layOut(html: string): Layout {
  const builder = new LayoutBuilder();
  readTags(html, builder);
  return builder.finish();
}

/**
 * Elements that may be open at a time; browsers flatten what is deeper than 512. What comes after a deeper
 * one is not read, since the parser's cost grows with the square of the depth.
 */
const DEEPEST = 5000;

/** Marked elements that are kept; a page that has more writes its metadata before them. */
const MOST_MARKED = 1000;

/** An element that is open. */
interface Open {
  readonly tag: string;
  readonly box: Box | null;
  /** Its content is no text. */
  readonly silent: boolean;
  readonly isMarked: boolean;
  /** Stands among comments, in a sidebar or in the page's footer. */
  readonly isAside: boolean;
}

const TOP: Open = { tag: '', box: null, silent: false, isMarked: false, isAside: false };

/** Elements inside one marked element that are kept with it, at most. */
const MOST_IN_MARKED = 60;

/** Why an inline element can be no part of the sentence around it. */
const INLINE_HINTS = new Set(['hidden', 'control', 'caption', 'share links', 'advertisement']);

const MARKED = new Set(['h1', 'h2', 'time', 'meta', 'title', 'link', 'base']);

/** Stands for a line break until the run is complete. */
const LINE = '\u2028';

class LayoutBuilder implements TagHandler {
  private readonly boxes: Box[] = [];
  private readonly blocks: Block[] = [];
  private readonly dom = new DomHandler();
  private readonly opened: Open[] = [];
  private at: Open = TOP;
  private box: Box | null = null;
  private run = '';
  private linked = 0;
  private linkDepth = 0;
  private glued = false;
  private inMarked = 0;
  private marked = 0;
  private atLineStart = false;

  open(tag: string, attribs: Attributes): boolean {
    this.begin(tag, attribs);
    return this.opened.length < DEEPEST;
  }

  private begin(tag: string, attribs: Attributes): void {
    const { at } = this;
    this.opened.push(at);
    const isData = tag === 'script' && /ld\+json/i.test(attribs.type ?? '');
    if (at.silent || SILENT.has(tag)) {
      // JSON-LD often stands at the end, after all that a long page marks.
      const isMarked = isData
        ? this.marked < 2 * MOST_MARKED
        : MARKED.has(tag) && !at.isAside && this.mayMark();
      this.at = { tag, box: null, silent: true, isMarked, isAside: at.isAside };
      if (isMarked) this.mark(tag, attribs);
      return;
    }
    if (tag === 'br') this.breakLine();
    else if (tag === 'a') this.linkDepth++;
    const sense = senseOf(attribs.class, attribs.id);
    const isAside = at.isAside || (tag !== 'body' && tag !== 'html' && isAsideName(tag, attribs, sense));
    const isNamed =
      MARKED.has(tag) ||
      attribs.itemprop !== undefined ||
      attribs.rel?.includes('author') ||
      sense.author ||
      sense.date;
    const isMarked =
      tag === 'html' ||
      (tag !== 'body' &&
        this.mayMark() &&
        (!isAside || tag === 'h1' || tag === 'h2') &&
        (isNamed || (at.isMarked && this.staysMarked(at))));
    if (isMarked) {
      if (!at.isMarked || at.tag === 'html') this.inMarked = 0;
      this.inMarked++;
      this.mark(tag, attribs);
    }
    const hint = hintOf(tag, attribs, sense);
    let box: Box | null = null;
    if (BLOCKS.has(tag) || (hint && INLINE_HINTS.has(hint))) {
      this.flush();
      this.glued = false;
      const index = this.boxes.length;
      box = {
        parent: this.box,
        tag,
        names: attribs.class ?? '',
        index,
        end: index + 1,
        hint,
        detail: sense.detail,
        weight: Math.max(this.box?.weight ?? 1, weightOf(tag, attribs, sense)),
        isArticle: tag === 'article' || attribs.itemprop === 'articleBody',
      };
      this.boxes.push(box);
      this.box = box;
    }
    this.at = { tag, box, silent: false, isMarked, isAside };
  }

  text(data: string): void {
    const { at } = this;
    if (at.isMarked && at.tag !== 'html') this.dom.ontext(data);
    if (at.silent) return;
    this.run += data;
    if (this.atLineStart && /\S/.test(data)) this.atLineStart = false;
    if (this.linkDepth > 0) this.linked += data.trim().length;
  }

  close(): void {
    const { tag, box, silent, isMarked } = this.at;
    this.at = this.opened.pop() ?? TOP;
    if (isMarked) this.dom.onclosetag();
    if (silent) return;
    if (tag === 'a') this.linkDepth--;
    if (!box) return;
    this.flush();
    this.glued = !BLOCKS.has(tag);
    box.end = this.boxes.length;
    this.box = box.parent;
  }

  finish(): Layout {
    while (this.opened.length > 0) this.close();
    this.flush();
    this.dom.onend();
    return { boxes: this.boxes, blocks: this.blocks, marked: this.dom.root };
  }

  private mark(tag: string, attribs: Attributes): void {
    this.marked++;
    this.dom.onopentag(tag, { ...attribs });
  }

  private mayMark(): boolean {
    return this.marked < MOST_MARKED;
  }

  /** The content of a marked element is kept with it, but not a whole page. */
  private staysMarked(parent: Open): boolean {
    return parent.tag !== 'html' && this.inMarked < MOST_IN_MARKED;
  }

  /** Two line breaks in a row end a paragraph. */
  private breakLine(): void {
    if (this.atLineStart) this.flush();
    else this.run += LINE;
    this.atLineStart = true;
  }

  private flush(): void {
    if (this.box && this.run !== '') {
      const text = tidy(this.run);
      if (text) {
        this.blocks.push({ text, linked: this.linked, box: this.box, glued: this.glued });
        this.glued = false;
      }
    }
    this.run = '';
    this.linked = 0;
    this.atLineStart = false;
  }
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/** One space for any run of white space, line feeds where the page breaks the line; no invisible characters. */
function tidy(text: string): string {
  const trimmed = text.trim();
  return isTidy(trimmed) ? trimmed : tidied(trimmed);
}

/** Whether a text is plain ASCII with no more than one space between its words, as most are. */
function isTidy(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 32 || c > 126 || (c === 32 && before === 32)) return false;
    before = c;
  }
  return true;
}

function tidied(text: string): string {
  const plain = text.replace(INVISIBLE, '');
  if (!plain.includes(LINE)) return plain.replace(/\s+/g, ' ').trim();
  return plain
    .split(LINE)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}
