import { isUtf8 } from 'node:buffer';
import { InputProblem } from '../errors.ts';

/** Decoded text and the encoding that it was read in, by its WHATWG name. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** How much of a page is searched for its declaration; browsers search 1024 bytes, real pages need more. */
const PRESCAN_BYTES = 8192;

/** windows-1252 where it differs from latin1; Node's own decoder leaves these as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Encodings of two and more bytes, in which valid UTF-8 can come about by chance. */
const MULTIBYTE = /^(?:shift_jis|euc-jp|gbk|gb18030|big5|euc-kr|iso-2022-jp)$/;

/**
 * Decodes a page, in this order: byte order mark; what is valid UTF-8 with characters beyond ASCII, whatever
 * is declared; the encoding of the HTTP header; that of the page's own declaration; UTF-8 with a few broken
 * bytes; windows-1252. A declaration that its bytes contradict loses, as pages saved or served by others
 * often carry a wrong one.
 * @param header the charset parameter of the Content-Type header, or null
 * @throws InputProblem undecodable where every reading is mostly broken characters
 */
export function decode(bytes: Uint8Array, header: string | null = null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return checked(new TextDecoder(mark).decode(bytes), mark);
  const declared = [known(header), known(metaCharset(bytes))].filter((e) => e !== null);
  const utf8 = strict(bytes, 'utf-8');
  const legacy = declared.filter((e) => e !== 'utf-8');
  if (utf8 !== null && !utf8.includes('\0') && prefersUtf8(utf8, legacy, bytes)) {
    return checked(utf8, 'utf-8');
  }
  for (const encoding of legacy) {
    const text = strict(bytes, encoding);
    if (text !== null) return checked(text, encoding);
  }
  const loose = new TextDecoder('utf-8').decode(bytes);
  if (utf8Characters(loose) >= 4 * count(loose, /\ufffd/g) && utf8Characters(loose) > 0) {
    return checked(loose, 'utf-8');
  }
  const fallback = legacy.find((e) => MULTIBYTE.test(e)) ?? 'windows-1252';
  return checked(relaxed(bytes, fallback), fallback);
}

/** Decodes UTF-8 alone, as JSON Lines must be. @throws InputProblem undecodable */
export function decodeUtf8(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new InputProblem('undecodable', 'The line is not UTF-8; convert the file to UTF-8.');
}

/**
 * Whether `decode` reads a page in an encoding in which every byte below 128 is the ASCII character, and no other
 * byte is one.
 * @param header the charset parameter of the Content-Type header, or null
 */
export function keepsAscii(bytes: Uint8Array, header: string | null): boolean {
  const declared = [byteOrderMark(bytes), known(header), known(metaCharset(bytes))];
  return !declared.some((e) => e !== null && (MULTIBYTE.test(e) || e.startsWith('utf-16')));
}

function prefersUtf8(utf8: string, legacy: readonly string[], bytes: Uint8Array): boolean {
  if (legacy.length === 0) return true;
  if (!legacy.some((e) => MULTIBYTE.test(e) || e.startsWith('utf-16'))) return true;
  // In a legacy encoding of two bytes a short text may be valid UTF-8 by chance, but not one of three.
  if (/[\u0800-\ud7ff\ue000-\uffff]|[\ud800-\udbff]/.test(utf8)) return true;
  return legacy.every((e) => strict(bytes, e) === null);
}

/** The encoding of the byte order mark, or null. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The charset parameter of a Content-Type header, or null. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.byteLength, PRESCAN_BYTES),
  ).toString('latin1');
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  const label = meta ?? /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1];
  // A page that declares UTF-16 in ASCII cannot be in UTF-16 (WHATWG HTML, "prescan").
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : (label ?? null);
}

/** The WHATWG name of an encoding label, or null where it is unknown. */
function known(label: string | null): string | null {
  if (label === null) return null;
  if (/^x-user-defined$/i.test(label)) return 'windows-1252';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'utf-8') {
    return isUtf8(bytes)
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
      : null;
  }
  try {
    return widen(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
  } catch {
    return null;
  }
}

const relaxed = (bytes: Uint8Array, encoding: string): string =>
  widen(new TextDecoder(encoding).decode(bytes), encoding);

const widen = (text: string, encoding: string): string =>
  encoding === 'windows-1252' ? widenControls(text) : text;

/** Makes characters of windows-1252 of the control characters that Node's decoder leaves in their place. */
export const widenControls = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!);

function checked(text: string, encoding: string): Decoded {
  const broken = brokenCharacters(text);
  if (broken > 8 && broken > text.length / 100) {
    throw new InputProblem(
      'undecodable',
      'Its characters cannot be decoded; save the page again as UTF-8 and read that file.',
    );
  }
  return { text, encoding };
}

/** Tab to carriage return, escape and next line: control characters that texts have. */
const KNOWN_CONTROLS = new Set([9, 10, 11, 12, 13, 27, 0x85]);

/** How many characters of a text are control characters or stand for bytes that could not be decoded. */
function brokenCharacters(text: string): number {
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 32 && c < 127) || (c >= 160 && c !== 0xfffd)) continue;
    if (!KNOWN_CONTROLS.has(c)) broken++;
  }
  return broken;
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
const utf8Characters = (text: string): number => count(text, /[^\0-\x7f\ufffd]/g);
