/** Other addresses of one article that its page names. */
export interface Related {
  /** A version without scripts: AMP, else for printing. */
  readonly plain: readonly URL[];
  /** The following page of an article over several pages. */
  readonly next: URL | null;
}

const TAG = /<(?:link|a)\b([^<>]{1,2000})>/gi;
const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** How much of a page is searched for links. */
const SEARCHED = 2 * 1024 * 1024;

/** @param url the page's own address, after redirects */
export function related(html: string, url: URL): Related {
  const amp: URL[] = [];
  const print: URL[] = [];
  let next: URL | null = null;
  for (const [, inside] of html.slice(0, SEARCHED).matchAll(TAG)) {
    if (!/\brel\s*=/i.test(inside!)) continue;
    const attributes = attributesOf(inside!);
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const target = parse(attributes.get('href'), url);
    if (target === null || target.href === url.href) continue;
    if (rel.includes('amphtml')) amp.push(target);
    else if (rel.includes('alternate') && attributes.get('media') === 'print') print.push(target);
    else if (rel.includes('next') && isNextPage(url, target)) next ??= target;
  }
  return { plain: [...amp, ...print], next };
}

/**
 * Whether an address is the following page of the same article and not of something else: the two differ in
 * a page number only, and that is one more. Many sites use rel="next" for the next article as well.
 */
export function isNextPage(url: URL, next: URL): boolean {
  const [base, page] = withoutPage(url);
  const [nextBase, nextPage] = withoutPage(next);
  return base === nextBase && nextPage === page + 1;
}

/** An address without its page number, and that number; 1 where it has none. */
function withoutPage(url: URL): [base: string, page: number] {
  const query = new URLSearchParams(url.search);
  for (const name of ['page', 'p', 'pg', 'pagenumber', 'seite', 'pagina']) {
    const value = query.get(name);
    if (value === null || !/^\d{1,2}$/.test(value)) continue;
    query.delete(name);
    return [`${url.origin}${url.pathname.replace(/\/$/, '')}?${query}`, Number(value)];
  }
  const path =
    /^(.*?)(?:\/page)?[/_,-](\d{1,2})(\.[a-z]{3,5})?\/?$/i.exec(url.pathname) ??
    /^(.*?)()(\.[a-z]{3,5})?\/?$/i.exec(url.pathname)!;
  return [`${url.origin}${path[1]}${path[3] ?? ''}?${query}`, path[2] ? Number(path[2]) : 1];
}

function attributesOf(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [
      name!.toLowerCase(),
      (double ?? single ?? bare ?? '').replace(/&amp;/g, '&').trim(),
    ]),
  );
}

function parse(href: string | undefined, base: URL): URL | null {
  if (!href) return null;
  try {
    const url = new URL(href, base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
