import { isUtf8 } from 'node:buffer';
import type { RawRecord } from '../read/archives/index.ts';
import { decode, keepsAscii } from '../read/charset.ts';
import { startsAsHtml } from '../read/sniff.ts';
import { bytesMayHoldCuts, mayHoldCuts } from '../text/gate.ts';
import { OPEN, pageWords } from './page-words.ts';

/**
 * Whether a record has to be read: false where no words of job cuts stand together in it, so that no claim can be
 * found. Most of an archive ends here, its pages on their bytes, neither decoded nor parsed; the tests hold that no
 * claim is lost. True for whatever is no page and no text, so that its problem comes up.
 * @param raw its content encodings undone
 */
export function mayClaim(raw: RawRecord): boolean {
  if (raw.kind === 'json') return recordMayClaim(raw.bytes);
  if (raw.kind !== 'html' && (raw.kind !== 'page' || !startsAsHtml(raw.bytes))) return true;
  if (keepsAscii(raw.bytes, raw.charset)) return pageMayClaim(raw.bytes);
  try {
    return pageMayClaim(Buffer.from(decode(raw.bytes, raw.charset).text));
  } catch {
    return true;
  }
}

function recordMayClaim(bytes: Buffer): boolean {
  if (!isUtf8(bytes)) return true;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return true;
  }
  if (typeof value !== 'object' || value === null || 'schema' in value) return true;
  const { title, text, html } = value as Readonly<Record<string, unknown>>;
  const headline = typeof title === 'string' ? title : '';
  // Without a letter it is empty, which is a problem.
  if (typeof text === 'string') return !WORD.test(text) || mayHoldCuts(`${headline}\n\n${text}`);
  if (typeof html !== 'string' || !WORD.test(html)) return true;
  return mayHoldCuts(headline) || pageMayClaim(Buffer.from(html));
}

const WORD = /[\p{L}\p{N}]/u;

let words = new Uint8Array(256 * 1024);

function pageMayClaim(html: Buffer): boolean {
  if (html.length > words.length) words = new Uint8Array(html.length);
  const { size, isOpen } = pageWords(html, words);
  return bytesMayHoldCuts(words, size) || (isOpen && bytesMayHoldCuts(words, joined(words, size)));
}

/**
 * Takes the other reading of a page's words: what may part them does not. Without such a place within a word it has
 * the same words and no fewer ends of sentences, so that it can hold nothing new.
 */
function joined(bytes: Uint8Array, size: number): number {
  let to = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i] as number;
    if (byte !== OPEN) bytes[to++] = byte;
  }
  return to;
}
