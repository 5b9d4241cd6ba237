import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { InputProblem } from '../../errors.ts';
import { systemCode, tooLarge } from '../problem.ts';

/** The encodings that are asked for, in the words of the Accept-Encoding header. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/** A server may apply more than one encoding; more than these only a hostile one does. */
const MAX_ENCODINGS = 3;
/** RFC 9659: a zstd frame that is served must not need a larger window. */
const ZSTD_WINDOW = 8 * 1024 * 1024;

type Decoder = (bytes: Buffer, maxBytes: number) => Promise<Buffer>;

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: (bytes, maxOutputLength) =>
    // Some servers announce gzip and send the page as it is.
    bytes[0] === 0x1f && bytes[1] === 0x8b
      ? promisify(gunzip)(bytes, { maxOutputLength })
      : Promise.resolve(bytes),
  deflate: (bytes, maxOutputLength) =>
    // "deflate" is zlib's format (RFC 9110), but many servers send the bare one.
    ((bytes[0] ?? 0) & 0x0f) === 8
      ? promisify(inflate)(bytes, { maxOutputLength })
      : promisify(inflateRaw)(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => promisify(brotliDecompress)(bytes, { maxOutputLength }),
  zstd,
};

/**
 * Undoes the content encodings of a body.
 * @param encodings the Content-Encoding header, or null
 * @throws InputProblem too_large where more than `maxBytes` would come out, network_error for broken bytes,
 * unsupported_type for an encoding that was not asked for
 */
export async function decodeBody(bytes: Buffer, encodings: string | null, maxBytes: number): Promise<Buffer> {
  const names = (encodings ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MAX_ENCODINGS) throw unknown(names.join(', '));
  let body = bytes;
  for (const name of names.reverse()) {
    const decoder = DECODERS[name];
    if (decoder === undefined) throw unknown(name);
    if (body.length > 0) body = await decodeWith(decoder, body, maxBytes);
  }
  return body;
}

async function decodeWith(decoder: Decoder, body: Buffer, maxBytes: number): Promise<Buffer> {
  try {
    return await decoder(body, maxBytes);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new InputProblem('network_error', 'The answer is broken in its compression; try again later.');
  }
}

const unknown = (name: string): InputProblem =>
  new InputProblem(
    'unsupported_type',
    `The server sends the encoding "${name}"; save the page and read the file.`,
  );

async function zstd(bytes: Buffer, maxBytes: number): Promise<Buffer> {
  if (zstdWindow(bytes) > Math.max(ZSTD_WINDOW, maxBytes)) throw tooLarge(maxBytes);
  const { Decompress } = await import('fzstd');
  const parts: Uint8Array[] = [];
  let size = 0;
  const decoder = new Decompress((part) => {
    size += part.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    parts.push(part.slice());
  });
  for (let at = 0; at < bytes.length; at += 65536) {
    decoder.push(bytes.subarray(at, at + 65536), at + 65536 >= bytes.length);
  }
  return Buffer.concat(parts, size);
}

/** The memory that the first frame asks for, in bytes (RFC 8878, 3.1.1.1). */
function zstdWindow(bytes: Buffer): number {
  if (bytes.length < 18 || bytes.readUInt32LE(0) !== 0xfd2fb528) return 0;
  const descriptor = bytes[4]!;
  if ((descriptor & 0x20) === 0) {
    const exponent = bytes[5]! >> 3;
    const base = 2 ** (10 + exponent);
    return base + (base / 8) * (bytes[5]! & 7);
  }
  const at = 5 + [0, 1, 2, 4][descriptor & 3]!;
  const size = descriptor >> 6;
  if (size === 0) return bytes[at]!;
  if (size === 1) return bytes.readUInt16LE(at) + 256;
  return size === 2 ? bytes.readUInt32LE(at) : Number(bytes.readBigUInt64LE(at));
}
