import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { UsageError } from '../../errors.ts';

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly subdomains: boolean;
  readonly path: string;
  readonly secure: boolean;
  /** In milliseconds since 1970; null until the session ends. */
  readonly expires: number | null;
}

/** The cookies of a file in the Netscape format, and those that servers set while the tool runs. */
export class CookieJar {
  readonly #given: readonly Cookie[];
  readonly #session = new Map<string, Cookie>();

  constructor(given: readonly Cookie[] = []) {
    this.#given = given;
  }

  /** @throws UsageError where the file cannot be read or is no cookie file */
  static async load(path: string): Promise<CookieJar> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch {
      throw new UsageError(`${path}: cannot be read. Give --cookies a file in the Netscape format.`);
    }
    return new CookieJar(parseCookieFile(text, path));
  }

  /** The Cookie header for a request, or null. @param now in milliseconds since 1970 */
  header(url: URL, now: number): string | null {
    const cookies = new Map<string, string>();
    for (const c of [...this.#given, ...this.#session.values()]) {
      if (matches(c, url, now)) cookies.set(c.name, c.value);
    }
    return cookies.size === 0 ? null : [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** What of the file goes to this address; it tells apart what a cache may give out for it. */
  given(url: URL, now: number): string {
    return this.#given
      .filter((c) => matches(c, url, now))
      .map((c) => `${c.name}=${c.value}`)
      .join('; ');
  }

  /** Keeps what a server sets (RFC 6265, 5.3), for this run only. */
  store(lines: readonly string[], url: URL, now: number): void {
    for (const line of lines) {
      const cookie = parseSetCookie(line, url, now);
      if (cookie !== null) this.#session.set(`${cookie.domain};${cookie.path};${cookie.name}`, cookie);
    }
  }
}

function parseCookieFile(text: string, path: string): Cookie[] {
  const cookies: Cookie[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const bare = line.replace(/^#HttpOnly_/, '');
    if (bare.trim() === '' || bare.startsWith('#')) continue;
    const [domain, subdomains, cookiePath, secure, expires, name, value] = bare.split('\t');
    if (domain === undefined || cookiePath === undefined || !/^\d+$/.test(expires ?? '') || !name) {
      throw new UsageError(`${path}: line ${i + 1} is not in the Netscape cookie format. Export it again.`);
    }
    cookies.push({
      name,
      value: value ?? '',
      domain: domain.replace(/^\./, '').toLowerCase(),
      subdomains: subdomains === 'TRUE' || domain.startsWith('.'),
      path: cookiePath,
      secure: secure === 'TRUE',
      expires: Number(expires) === 0 ? null : Number(expires) * 1000,
    });
  }
  return cookies;
}

function parseSetCookie(line: string, url: URL, now: number): Cookie | null {
  const [pair, ...rest] = line.split(';');
  const [, name, value] = /^([^=\s]+)\s*=(.*)$/.exec(pair!.trim()) ?? [];
  if (name === undefined || value === undefined || /[\0-\x1f\x7f]/.test(line)) return null;
  const attributes = new Map(
    rest.map((part) => {
      const [key, ...words] = part.split('=');
      return [key!.trim().toLowerCase(), words.join('=').trim()] as const;
    }),
  );
  const domain = attributes.get('domain')?.replace(/^\./, '').toLowerCase() ?? '';
  // A domain without a dot would be a whole top-level domain.
  const shared = domain.includes('.') && endsWithDomain(url.hostname, domain);
  if (domain !== '' && !shared && domain !== url.hostname) return null;
  const age = attributes.get('max-age');
  const date = Date.parse(attributes.get('expires') ?? '');
  const path = attributes.get('path');
  return {
    name,
    value: value.trim(),
    domain: shared ? domain : url.hostname,
    subdomains: shared,
    path: path?.startsWith('/') ? path : url.pathname.replace(/\/[^/]*$/, '') || '/',
    secure: attributes.has('secure'),
    expires:
      age !== undefined && /^-?\d+$/.test(age) ? now + Number(age) * 1000 : Number.isNaN(date) ? null : date,
  };
}

function matches(cookie: Cookie, url: URL, now: number): boolean {
  if (cookie.expires !== null && cookie.expires <= now) return false;
  if (cookie.secure && url.protocol !== 'https:') return false;
  const host = url.hostname;
  if (host !== cookie.domain && !(cookie.subdomains && endsWithDomain(host, cookie.domain))) return false;
  const path = cookie.path.replace(/\/$/, '');
  return url.pathname === path || url.pathname.startsWith(`${path}/`);
}

const endsWithDomain = (host: string, domain: string): boolean =>
  host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`));
