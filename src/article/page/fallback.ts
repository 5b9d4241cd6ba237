/** What opens and closes HTML that browsers do not show at once. */
const HIDDEN: readonly (readonly [open: RegExp, close: string])[] = [
  [/<noscript\b[^>]{0,200}>/gi, '</noscript'],
  [/<template\b[^>]{0,200}>/gi, '</template'],
  [/<script\b[^>]{0,300}\btype\s{0,5}=\s{0,5}["']text\/(?:x-)?(?:template|html)[^>]{0,300}>/gi, '</script'],
];

/**
 * The HTML that a page keeps for browsers without scripts or for its own scripts to insert: some pages hold
 * their article there and nowhere else. Empty where there is none.
 */
export function fallbackHtml(html: string): string {
  const lower = html.toLowerCase();
  let found = '';
  for (const [open, close] of HIDDEN) {
    for (const m of html.matchAll(open)) {
      const start = m.index + m[0].length;
      const end = lower.indexOf(close, start);
      if (end < 0) break;
      found += `<div>${html.slice(start, end)}</div>\n`;
    }
  }
  return found;
}
