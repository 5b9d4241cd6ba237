import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
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
  const files = await filesIn(folder);
  await rm(folder, { recursive: true, force: true });
  return { files: files.length, bytes: sum(files) };
}

/** A file of the cache; its time of change is that of its last use, in milliseconds since 1970. */
interface Kept {
  readonly path: string;
  readonly size: number;
  readonly used: number;
}

async function filesIn(folder: string): Promise<Kept[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: Kept[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // Another process may have taken it away.
    const found = await stat(path).catch(() => null);
    if (found !== null) files.push({ path, size: found.size, used: found.mtimeMs });
  }
  return files;
}

const sum = (files: readonly Kept[]): number => files.reduce((bytes, { size }) => bytes + size, 0);

/** Where the cache is full, so much of what it may take is left: not every page then costs a look at all. */
const LEFT = 0.8;

/**
 * Pages kept on disk, each a file: a line of JSON about it, then its body as it was sent. Where they take up
 * more than they may, those that were not used for longest go.
 */
export class PageCache {
  readonly #folder: string;
  readonly #maxBytes: number;
  /** What all files take up, counted at the first page that is kept; null before. */
  #bytes: number | null = null;
  #tidying: Promise<void> = Promise.resolve();

  constructor(folder: string, maxBytes: number) {
    this.#folder = folder;
    this.#maxBytes = maxBytes;
  }

  /** The page kept for a URL, or null; a damaged file counts as none. @param variant what else of the request chooses the page */
  async get(url: URL, variant: string): Promise<Answer | null> {
    try {
      const path = this.#path(url, variant);
      const file = await readFile(path);
      const end = file.indexOf(10);
      const about = JSON.parse(file.toString('utf8', 0, end)) as Omit<Answer, 'body' | 'url'> & {
        url: string;
        size: number;
      };
      const body = file.subarray(end + 1);
      if (about.url !== url.href || body.length !== about.size) return null;
      const { status, headers, requestHeaders, date } = about;
      const now = new Date();
      await utimes(path, now, now).catch(() => {});
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
      return;
    }
    this.#tidying = this.#tidying.then(() => this.#tidy(body.length));
    await this.#tidying;
  }

  /** Takes the oldest away where all is too much. @param added bytes since the last time */
  async #tidy(added: number): Promise<void> {
    this.#bytes = this.#bytes === null ? sum(await filesIn(this.#folder)) : this.#bytes + added;
    if (this.#bytes <= this.#maxBytes) return;
    // Other processes use the folder too: what is there now counts.
    const files = await filesIn(this.#folder);
    let bytes = sum(files);
    files.sort((a, b) => a.used - b.used);
    for (const { path, size } of files) {
      if (bytes <= LEFT * this.#maxBytes) break;
      await rm(path, { force: true }).catch(() => {});
      bytes -= size;
    }
    this.#bytes = bytes;
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
