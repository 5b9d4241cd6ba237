import { InputProblem } from '../errors.ts';

/** Longer documents are books and annual reports, not press releases. */
const MAX_PAGES = 300;

interface Piece {
  readonly text: string;
  /** Distance of the base line from the page's lower edge, in points. */
  readonly y: number;
  /** Height of the type, in points. */
  readonly height: number;
  readonly endsLine: boolean;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/**
 * The text of a PDF, paragraphs separated by blank lines.
 * @throws InputProblem unreadable (damaged, or behind a password), empty (pictures only), too_large
 */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new InputProblem(
      'unreadable',
      locked
        ? 'The PDF asks for a password; save it without one.'
        : 'The PDF is damaged; open it and save it again.',
    );
  });
  try {
    if (document.numPages > MAX_PAGES) {
      throw new InputProblem(
        'too_large',
        `The PDF has ${document.numPages} pages; save the ones that matter.`,
      );
    }
    const pages: Line[][] = [];
    for (let n = 1; n <= document.numPages; n++) {
      const { items } = await (await document.getPage(n)).getTextContent();
      const pieces = items.flatMap((item): Piece[] =>
        'str' in item
          ? [{ text: item.str, y: item.transform[5], height: item.height, endsLine: item.hasEOL }]
          : [],
      );
      pages.push(linesOf(pieces));
    }
    const spacing = lineSpacing(pages);
    const paragraphs = pages.flatMap((lines) => paragraphsOf(lines, spacing));
    if (paragraphs.length === 0) {
      throw new InputProblem(
        'empty',
        'The PDF holds no text, only pictures; recognise its text first (OCR).',
      );
    }
    return joinPages(paragraphs).join('\n\n');
  } finally {
    await document.cleanup();
  }
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let first: Piece | undefined;
  const end = (): void => {
    if (first !== undefined && text.trim() !== '') {
      lines.push({ text: text.replace(/\s+/g, ' ').trim(), y: first.y, height: first.height });
    }
    text = '';
    first = undefined;
  };
  for (const piece of pieces) {
    if (first === undefined && piece.text.trim() !== '') first = piece;
    text += piece.text;
    if (piece.endsLine) end();
  }
  end();
  return lines;
}

/** How far lines of a paragraph are apart, in points: a quarter of all gaps are no wider than this. */
function lineSpacing(pages: readonly (readonly Line[])[]): number {
  const gaps = pages.flatMap((lines) =>
    gapsOf(lines).filter((gap, i) => gap > 0 && gap < 3 * lines[i]!.height),
  );
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 4)] ?? 0;
}

const gapsOf = (lines: readonly Line[]): number[] => lines.slice(1).map((line, i) => lines[i]!.y - line.y);

/** A paragraph ends where the gap to the next line is wider than lines usually are apart, or the type changes. */
function paragraphsOf(lines: readonly Line[], spacing: number): string[] {
  const gaps = gapsOf(lines);
  const paragraphs: string[] = [];
  for (const [i, line] of lines.entries()) {
    const gap = gaps[i - 1] ?? Number.POSITIVE_INFINITY;
    const same = gap > 0 && gap <= spacing * 1.3 && Math.abs(line.height - lines[i - 1]!.height) < 1;
    if (same) paragraphs.push(joined(paragraphs.pop()!, line.text));
    else paragraphs.push(line.text);
  }
  return paragraphs;
}

/** Words whose hyphen belongs to them, though it stands at the end of a line: "twenty-five", "long-term". */
const HYPHENATED =
  /\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|one|two|three|four|five|six|seven|eight|nine|ten|long|short|full|part|high|low|mid|non|self|well|year|month|week|cost|job)-$/i;

/** A word that is split at the end of a line is made whole where what follows goes on in lower case. */
function joined(text: string, more: string): string {
  if (!/[a-z]-$/.test(text) || !/^[a-z]/.test(more)) return `${text} ${more}`;
  return HYPHENATED.test(text) ? text + more : text.slice(0, -1) + more;
}

/** A sentence that runs over to the next page is one; a line that is only a page number is none. */
function joinPages(paragraphs: readonly string[]): string[] {
  const whole: string[] = [];
  for (const paragraph of paragraphs) {
    if (/^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$/i.test(paragraph)) continue;
    const before = whole.at(-1);
    if (before !== undefined && /[a-z,]$/.test(before) && before.length > 60 && /^[a-z]/.test(paragraph)) {
      whole[whole.length - 1] = joined(before, paragraph);
    } else whole.push(paragraph);
  }
  return whole;
}
