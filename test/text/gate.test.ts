import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/commands/sources.ts';
import { articleText } from '../../src/outcome.ts';
import { CUT_RULES } from '../../src/rules/index.ts';
import { readDocument } from '../../src/text/document.ts';
import { mayHoldCuts } from '../../src/text/gate.ts';
import { articleFile, fixtureNames, readLabel } from '../fixture-label.ts';

const plain = (marked: string): string => marked.replace(/[[\]]/g, '');
const gold = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));

interface GoldArticle {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}
interface GoldLabel {
  readonly id: string;
  readonly claims: readonly unknown[];
}

function lines<T>(file: string): T[] {
  const text = readFileSync(`${gold}${file}`, 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as T);
}

describe('the gate lets through', () => {
  test.each(CUT_RULES.flatMap((r) => r.finds.map(([text]) => plain(text))))('%s', (text) => {
    expect(mayHoldCuts(text)).toBe(true);
  });

  const claiming = fixtureNames().filter((name) => readLabel(name).claims.length > 0);
  test.each(claiming)('fixtures/%s', async (name) => {
    for await (const page of readSources([articleFile(name)], {})) {
      if ('problem' in page) throw new Error(page.problem.message);
      expect(mayHoldCuts(articleText(page.title, page.body))).toBe(true);
    }
  });

  // The labels decide, not the tool: an article that a reader found a claim in must get through.
  test.skipIf(!existsSync(gold))('every article of the gold set with a claim', () => {
    const articles = new Map(lines<GoldArticle>('dev.jsonl').map((a) => [a.id, a]));
    const claiming = lines<GoldLabel>('dev.gold.jsonl').filter((label) => label.claims.length > 0);
    expect(claiming.length).toBeGreaterThan(100);
    const lost = claiming.filter(({ id }) => {
      const article = articles.get(id) as GoldArticle;
      return !mayHoldCuts(articleText(article.title ?? null, article.text));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    'LAY-OFFS AT THE MILL',
    'The mill made them all redundant.',
    'Acme lays a third of its workforce off.',
    'It will see 300 of its people leave.',
    'Its headcount will fall by 300.',
    "The club's workers fear that the axe comes next.",
    'Acme offers buy-outs.',
  ])('%s', (text) => {
    expect(mayHoldCuts(text)).toBe(true);
  });
});

describe('the gate stops', () => {
  test.each([
    '',
    'The council opened a new library on Monday.',
    'She cut the ribbon, and the band played until nine.',
    'Prices fell by 3 percent in March, the statistics office said.',
    'The museum shows 300 paintings of the period, most of them on loan.',
  ])('%j', (text) => {
    expect(mayHoldCuts(text)).toBe(false);
  });

  test('words of cutting that stand far from words for jobs', () => {
    const between = 'and the weather stayed fine over the whole of the long valley '.repeat(3);
    expect(mayHoldCuts(`She cut the ribbon ${between} before the workforce came.`)).toBe(false);
  });

  test.each([
    'She cut the ribbon. The workforce came.',
    'She cut the ribbon\n\nworkforce of the year',
    'They cut a cake in the hall.  Jobs were on offer outside.',
  ])('words of cutting and words for jobs in two sentences: %j', (text) => {
    expect(mayHoldCuts(text)).toBe(false);
  });
});

test('a sentence that would get through does so in any text', () => {
  const piece = fc.constantFrom(
    ...[
      'cut',
      'jobs',
      'laid',
      'off',
      'Acme',
      'Jobs',
      'approx',
      'Corp',
      'St',
      'J',
      '5',
      'will',
      'The',
      'é',
      'U.S',
      'staff',
    ],
    ...[
      '.',
      '. ',
      '."',
      '.) ',
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      ',',
      '-',
      '’s ',
      '! ',
      '…',
      ': ',
      '•',
      '. "',
      '.\u201d ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const through = readDocument(text, 0).sentences.filter((s) => mayHoldCuts(text.slice(s.start, s.end)));
      expect(through.length > 0 && !mayHoldCuts(text)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
