import { InputProblem } from '../../errors.ts';
import { type Answer, header } from './answer.ts';
import { decodeBody } from './body.ts';

/** RFC 9309, 2.5: at least this much of a file must be read, in bytes. */
export const ROBOTS_BYTES = 500 * 1024;
/** A longer pause between two pages than this is taken as a refusal, in seconds. */
const MAX_CRAWL_DELAY = 3600;
/** A longer pause than this is worth a word, in seconds. */
const LONG_CRAWL_DELAY = 20;

/** What a site's robots.txt lets this tool do. */
export interface Permission {
  allows(url: URL): boolean;
  /** Between the starts of two requests, in milliseconds; 0 where none is asked for. */
  readonly delay: number;
}

const FREE: Permission = { allows: () => true, delay: 0 };

/**
 * Asks each site once for its robots.txt (RFC 9309): without one everything is allowed (400 to 499), and
 * while it cannot be had (500 and up) nothing is.
 */
export class Robots {
  readonly #agent: string;
  readonly #fetch: (url: URL) => Promise<Answer>;
  readonly #notice: (message: string) => void;
  readonly #sites = new Map<string, Promise<Permission>>();

  /**
   * @param userAgent the User-Agent header; its first word up to a slash is the name that rules are for
   * @param fetch gets the file, with redirects followed; no more than {@link ROBOTS_BYTES} of it
   * @param notice told of a site that asks for long pauses
   */
  constructor(userAgent: string, fetch: (url: URL) => Promise<Answer>, notice: (message: string) => void) {
    this.#notice = notice;
    this.#agent = userAgent.split(/[\s/]/, 1)[0] || 'cutline';
    this.#fetch = fetch;
  }

  /**
   * The pause that the site asks for, in milliseconds.
   * @throws InputProblem robots_disallowed, or why the file could not be fetched
   */
  async ask(url: URL): Promise<number> {
    const permission = await this.#site(url.origin);
    if (!permission.allows(url)) {
      throw new InputProblem(
        'robots_disallowed',
        "The site's robots.txt forbids reading it; save the page in a browser and read that file, or give --ignore-robots.",
      );
    }
    return permission.delay;
  }

  #site(origin: string): Promise<Permission> {
    let permission = this.#sites.get(origin);
    if (permission === undefined) {
      permission = this.#read(new URL('/robots.txt', origin));
      permission.catch(() => {});
      this.#sites.set(origin, permission);
    }
    return permission;
  }

  async #read(url: URL): Promise<Permission> {
    const answer = await this.#fetch(url);
    if (answer.status >= 500 || answer.status === 429) {
      throw new InputProblem(
        'robots_disallowed',
        `The site's robots.txt cannot be read (status ${answer.status}); try again later or give --ignore-robots.`,
      );
    }
    if (answer.status < 200 || answer.status > 299) return FREE;
    const encoding = header(answer.headers, 'content-encoding');
    const rules = await decodeBody(answer.body, encoding, 10 * ROBOTS_BYTES);
    const permission = await permissionOf(url.href, rules.toString('utf8'), this.#agent);
    if (permission.delay > LONG_CRAWL_DELAY * 1000) {
      this.#notice(
        `${url.host} asks for ${permission.delay / 1000} s between two pages (--ignore-robots does without).`,
      );
    }
    return permission;
  }
}

async function permissionOf(address: string, rules: string, agent: string): Promise<Permission> {
  const { default: parse } = (await import('robots-parser')) as unknown as typeof import('robots-parser');
  const robots = parse(address, rules);
  const delay = robots.getCrawlDelay(agent) ?? 0;
  if (delay > MAX_CRAWL_DELAY) {
    throw new InputProblem(
      'robots_disallowed',
      `The site's robots.txt asks for ${delay} s between two pages; save the pages in a browser, or give --ignore-robots.`,
    );
  }
  return {
    allows: (url) => robots.isAllowed(url.href, agent) !== false,
    delay: Number.isFinite(delay) ? Math.max(0, delay * 1000) : 0,
  };
}
