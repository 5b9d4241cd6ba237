import { describe, expect, it } from 'vitest';
import { reasonsOf, sentencesNear } from '../../src/claims/reasons.ts';
import { CUT_RULES } from '../../src/rules/index.ts';
import { findReasons } from '../../src/rules/reason/index.ts';
import { applyRule } from '../../src/rules/rule.ts';
import { readDocument } from '../../src/text/document.ts';
import type { CutMention } from '../../src/types.ts';

/** The reasons of a text, read as if each sentence with a cut told of a claim of its own. */
function reasons(text: string): string[][] {
  const doc = readDocument(text);
  const claims: CutMention[][] = doc.sentences
    .map((s) => CUT_RULES.flatMap((rule) => applyRule(rule, doc, s)))
    .filter((mentions) => mentions.length > 0);
  const found = findReasons(doc, sentencesNear(doc, claims));
  return reasonsOf(doc, claims, found).map((own) => own.map((r) => r.category));
}

describe('which reasons belong to a cut', () => {
  it('those of its own sentence', () => {
    expect(reasons('Acme will cut 300 jobs because of falling sales.')).toEqual([['demand_decline']]);
  });

  it('those of a sentence that points back to it', () => {
    expect(reasons('Acme will cut 300 jobs in May. The move is aimed at reducing costs.')).toEqual([
      ['cost_cutting'],
    ]);
  });

  it("those that the employer's officer gives in a quotation after it", () => {
    expect(
      reasons('Acme will cut 300 jobs. "We need to simplify our structure," chief executive Jane Orr said.'),
    ).toEqual([['restructuring']]);
  });

  it('not the background of something else', () => {
    expect(reasons('Acme will cut 300 jobs. The city has suffered from a weak economy for years.')).toEqual([
      [],
    ]);
    expect(reasons('Acme posted a loss, hit by falling sales, and said it will cut 300 jobs.')).toEqual([[]]);
  });

  it('not what follows from it', () => {
    expect(reasons('Acme will cut 300 jobs. Its shares closed 4 percent up.')).toEqual([[]]);
  });

  it('each cut its own', () => {
    expect(
      reasons(
        'Acme will cut 300 jobs because of falling sales. Brightwell axed 40 jobs after losing a contract.',
      ),
    ).toEqual([['demand_decline'], ['contract_loss']]);
  });

  it('a category once, however often it is told', () => {
    expect(
      reasons('Acme will cut 300 jobs because of falling sales. The cuts come amid weak demand for lamps.'),
    ).toEqual([['demand_decline']]);
  });
});
