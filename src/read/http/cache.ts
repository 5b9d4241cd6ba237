import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Answer } from './answer.ts';
import { header } from './answer.ts';

/** The folder of the cache: below XDG_CACHE_HOME, else what the system has for it. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const xdg = env.XDG_CACHE_HOME;
  // The XDG Base Directory Specification has relative paths ignored.
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'cutline', 'http');
  if (process.platform === 'win32' && env.LOCALAPPDATA)
    return join(env.LOCALAPPDATA, 'cutline', 'cache', 'http');
  return join(homedir(), '.cache', 'cutline', 'http');
}

/** Empties the cache. @returns how much was removed: files, and their size in bytes */
export async function clearCache(folder: string = cacheFolder()): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((e) => e.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  await rm(folder, { recursive: true, force: true });
  return { files: files.length, bytes };
}

/** Pages kept on disk, each a file: a line of JSON about it, then its body as it was sent. */
export class PageCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The page kept for a URL, or null; a damaged file counts as none. @param variant what else of the request chooses the page */
  async get(url: URL, variant: string): Promise<Answer | null> {
    try {
      const file = await readFile(this.#path(url, variant));
      const end = file.indexOf(10);
      const about = JSON.parse(file.toString('utf8', 0, end)) as Omit<Answer, 'body' | 'url'> & {
        url: string;
        size: number;
      };
      const body = file.subarray(end + 1);
      if (about.url !== url.href || body.length !== about.size) return null;
      const { status, headers, requestHeaders, date } = about;
      return { url, status, headers, requestHeaders, date, body };
    } catch {
      return null;
    }
  }

  /** Keeps a page, where it may be kept. A cache that cannot be written is none. */
  async put(answer: Answer, variant: string): Promise<void> {
    if (answer.status !== 200 || directives(answer).has('no-store')) return;
    const { url, status, headers, requestHeaders, date, body } = answer;
    const { 'set-cookie': _, ...kept } = headers;
    const { cookie: __, authorization: ___, ...sent } = requestHeaders;
    const about = { url: url.href, status, headers: kept, requestHeaders: sent, date, size: body.length };
    const path = this.#path(url, variant);
    const draft = `${path}.${randomUUID()}`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(draft, [`${JSON.stringify(about)}\n`, body], { mode: 0o600 });
      await rename(draft, path);
    } catch {
      await rm(draft, { force: true }).catch(() => {});
    }
  }

  #path(url: URL, variant: string): string {
    const key = createHash('sha256').update(`${url.href}\n${variant}`).digest('hex');
    return join(this.#folder, key.slice(0, 2), key);
  }
}

/** Whether a kept page may be used without asking the server (RFC 9111, 4.2). @param now milliseconds since 1970 */
export function isFresh(answer: Answer, now: number): boolean {
  const found = directives(answer);
  if (found.has('no-cache')) return false;
  const age = (Number(header(answer.headers, 'age')) || 0) * 1000 + (now - answer.date);
  const maxAge = found.get('max-age');
  if (maxAge !== undefined) return /^\d+$/.test(maxAge) && age < Number(maxAge) * 1000;
  const expires = Date.parse(header(answer.headers, 'expires') ?? '');
  const sent = Date.parse(header(answer.headers, 'date') ?? '');
  return !Number.isNaN(expires) && age < expires - (Number.isNaN(sent) ? answer.date : sent);
}

/** The headers that ask whether a kept page has changed (RFC 9110, 13.1). */
export function conditions(answer: Answer): Record<string, string> {
  const etag = header(answer.headers, 'etag');
  const modified = header(answer.headers, 'last-modified');
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
}

function directives(answer: Answer): Map<string, string> {
  const value = answer.headers['cache-control'];
  const text = (Array.isArray(value) ? value.join(',') : (value ?? '')).toLowerCase();
  return new Map(
    text.split(',').map((part) => {
      const [name, ...rest] = part.trim().split('=');
      return [name!, rest.join('=').replace(/^"|"$/g, '')] as const;
    }),
  );
}
