import { gzipSync } from 'node:zlib';

/** A tar archive (ustar) of files. A name of more than 100 bytes goes into a pax header, as tar does it. */
export function tar(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (name.length > 100) {
      const body = ` path=${name}\n`;
      let length = body.length;
      while (String(length).length + body.length !== length) length++;
      parts.push(...tarEntry('pax', Buffer.from(`${length}${body}`), 'x'));
    }
    parts.push(...tarEntry(name.slice(0, 100), Buffer.from(content), '0'));
  }
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

function tarEntry(name: string, content: Buffer, type: string): Buffer[] {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((a, b) => a + b, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

/** A ZIP archive whose files are stored as they are. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** A zstd frame of raw blocks (RFC 8878): valid, though nothing is compressed. */
export function zstd(content: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), Buffer.alloc(4)];
  parts[1]!.writeUInt32LE(content.length);
  for (let at = 0; at < content.length || at === 0; at += 65536) {
    const block = content.subarray(at, at + 65536);
    const header = Buffer.alloc(3);
    header.writeUIntLE((block.length << 3) | (at + 65536 >= content.length ? 1 : 0), 0, 3);
    parts.push(header, block);
  }
  return Buffer.concat(parts);
}

export interface WarcRecord {
  readonly type?: string;
  readonly url: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** WARC 1.0 as a crawler writes it, one gzip member a record. */
export function warcGz(records: readonly WarcRecord[]): Buffer {
  return Buffer.concat(records.map((record, i) => gzipSync(warcRecord(record, i))));
}

function warcRecord(
  { type = 'response', url, status = '200 OK', headers = {}, body }: WarcRecord,
  i: number,
) {
  const lines = Object.entries({ 'Content-Type': 'text/html', ...headers }).map(([k, v]) => `${k}: ${v}\r\n`);
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`),
    Buffer.from(body),
  ]);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-${String(i).padStart(12, '0')}>`,
    'WARC-Date: 2025-10-28T12:00:00Z',
    `WARC-Target-URI: ${url}`,
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${block.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** Articles of which every third one tells of job cuts; no two are alike. */
export function articles(count: number): { id: string; title: string; text: string }[] {
  const towns = ['Leeds', 'Dayton', 'Perth', 'Cork', 'Tulsa', 'Dundee', 'Boise'];
  return Array.from({ length: count }, (_, i) => {
    const town = towns[i % towns.length]!;
    const cut = `Northwind ${town} said on Tuesday that it will cut ${100 + i} jobs at its plant in ${town}. The company blamed weak demand.`;
    const calm = `The market in ${town} opens at ${1 + (i % 9)} on Tuesday. Stall holders expect many visitors and fine weather.`;
    const words = Array.from({ length: 40 }, (_, w) => `w${(i * 7919 + w * 104729) % 9973}`).join(' ');
    return {
      id: `a${i}`,
      title: `News from ${town}, ${i}`,
      text: `${i % 3 === 0 ? cut : calm}\n\nAlso: ${words}.`,
    };
  });
}

export const jsonLines = (records: readonly unknown[]): string =>
  `${records.map((r) => JSON.stringify(r)).join('\n')}\n`;
