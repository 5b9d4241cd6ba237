import type { Claim, Outcome } from '../schema.ts';
import {
  companyWords,
  countWords,
  emptyWords,
  percentWords,
  printable,
  reasonWords,
  roleWords,
  statusWords,
} from './words.ts';

const HEAD = ['Company', 'Jobs', 'Percent', 'Status', 'Roles', 'Reasons'];

/** A section a source, with a table of its claims and the sentences that prove them. */
export async function* markdown(outcomes: AsyncIterable<Outcome>): AsyncIterable<string> {
  let before = '';
  for await (const outcome of outcomes) {
    yield before + section(outcome);
    before = '\n';
  }
}

function section(outcome: Outcome): string {
  const { title, source, publisher, published } = outcome.article;
  const by = [link(outcome), ...[publisher, published].filter((s) => s !== null).map(escapeMarkdown)];
  const head = `## ${escapeMarkdown(title ?? source)}\n\n${by.join(' · ')}\n\n`;
  if (outcome.claims.length === 0) {
    const detail = outcome.problem ? ` (${outcome.problem.message})` : '';
    return `${head}${escapeMarkdown(emptyWords(outcome) + detail)}\n`;
  }
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const table = row(HEAD) + row(HEAD.map(() => '---')) + outcome.claims.map((c) => row(cells(c))).join('');
  const sentences = new Set(outcome.claims.flatMap((c) => c.evidence.map((e) => e.text)));
  return `${head}${table}\n${[...sentences].map((s) => `> ${escapeMarkdown(s)}\n`).join('>\n')}`;
}

const cells = (claim: Claim): string[] => {
  const company = escapeMarkdown(companyWords(claim));
  const rest = [countWords(claim.count), percentWords(claim.percent), statusWords(claim)];
  return [
    claim.main ? `**${company}**` : company,
    ...[...rest, roleWords(claim), reasonWords(claim)].map(escapeMarkdown),
  ];
};

function link({ article: { source, url } }: Outcome): string {
  const address = url ?? (/^https?:/.test(source) ? source : null);
  // Angle brackets hold any address; the characters that would end them are percent-encoded.
  const safe = address?.replace(/[<>\s\\]/g, encodeURIComponent);
  return safe ? `[${escapeMarkdown(source)}](<${safe}>)` : escapeMarkdown(source);
}

/** Text of an article must not become markup: neither Markdown nor HTML. */
export const escapeMarkdown = (text: string): string =>
  printable(text).replace(/[\\`*_[\]{}<>|~]|^[#+-]|^\d+(?=[.)])/g, (c) =>
    /\d/.test(c) ? `${c}\\` : `\\${c}`,
  );
