import stringWidth from 'string-width';

/** Columns of a terminal that a text takes; wide characters take two, combining marks none. */
export const textWidth = stringWidth;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a word that is wider than a column into pieces that fit. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece && textWidth(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Breaks a text into lines of at most `width` terminal columns: at spaces, after "/" and "-", else anywhere. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[^\s/-]*[/-]+|[^\s/-]+|\s+/gu) ?? []) {
    if (textWidth(line + part.trimEnd()) <= width) {
      line += part;
      continue;
    }
    if (line.trim()) lines.push(line.trimEnd());
    const pieces = breakWord(part.trimStart(), width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Fills a line with spaces up to `width` terminal columns. */
export function pad(line: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(line)));
  return align === 'right' ? space + line : line + space;
}

/**
 * Widths of columns that together fit into `width`. Columns that are narrow by nature keep their width; the
 * wide ones share what is left evenly, none below its minimum.
 *
 * @returns undefined where even the minimums do not fit
 */
export function fitColumns(
  natural: readonly number[],
  minimum: readonly number[],
  width: number,
): number[] | undefined {
  const least = natural.map((n, i) => Math.min(n, minimum[i]!));
  const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);
  if (sum(least) > width) return undefined;
  const capped = (cap: number): number[] => natural.map((n, i) => Math.max(least[i]!, Math.min(n, cap)));
  let cap = Math.max(...natural);
  while (sum(capped(cap)) > width) cap--;
  const widths = capped(cap);
  let spare = width - sum(widths);
  for (let i = 0; i < widths.length && spare > 0; i++) {
    if (widths[i]! < natural[i]!) {
      widths[i]!++;
      spare--;
    }
  }
  return widths;
}
