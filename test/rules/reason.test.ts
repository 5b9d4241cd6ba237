import { describe, expect, it } from 'vitest';
import type { ReasonRule } from '../../src/rules/reason/index.ts';
import { findReasons, REASON_RULES } from '../../src/rules/reason/index.ts';
import { applyReason } from '../../src/rules/reason/rule.ts';
import { findSigns } from '../../src/rules/reason/signs.ts';
import { readDocument } from '../../src/text/document.ts';

/** What a rule finds in a text: the words of the reason and what is read from them. */
function found(rule: ReasonRule, text: string) {
  const doc = readDocument(text);
  return doc.sentences.flatMap((s) => {
    const signs = findSigns(doc, s.from, s.to);
    return applyReason(rule, doc, s, signs).map((r) => ({
      words: text.slice(doc.start[r.range[0]], doc.end[r.range[1] - 1]),
      category: r.category,
      stance: r.stance,
    }));
  });
}

describe.each(REASON_RULES.map((r) => [r.id, r] as const))('%s', (_id, rule) => {
  it('has positive and negative examples', () => {
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.ignores.length).toBeGreaterThan(0);
  });

  it.each(rule.finds)('finds %s', (marked, value) => {
    const words = /\[([^\]]*)\]/.exec(marked)?.[1];
    expect(found(rule, marked.replace(/[[\]]/g, ''))).toContainEqual({
      words,
      category: value.category,
      stance: value.stance ?? 'asserted',
    });
  });

  it.each(rule.ignores)('ignores %s (%s)', (text) => {
    expect(found(rule, text)).toEqual([]);
  });
});

describe('the list of reason rules', () => {
  it('has every id once, and every id is the path of its file', () => {
    const ids = REASON_RULES.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^reason\/[a-z-]+$/);
  });

  it('finds nothing in a text that gives no reasons', () => {
    expect(findReasons(readDocument('Acme will cut 300 jobs. The staff were told on Monday.'))).toEqual([]);
  });

  it('looks only into the sentences that it is given', () => {
    const doc = readDocument('Acme cut 300 jobs because of falling sales. It lost 40 more due to inflation.');
    expect([...new Set(findReasons(doc, [1]).map((r) => r.sentence))]).toEqual([1]);
  });

  it('reads no reasons from a run of words that is no sentence', () => {
    const run = 'because of falling sales '.repeat(5000);
    expect(findReasons(readDocument(run))).toEqual([]);
  });

  it('tries at its cues what each rule finds by itself', () => {
    const key = (r: { rule: string; range: readonly [number, number]; category: string }) =>
      `${r.rule} ${r.range} ${r.category}`;
    for (const rule of REASON_RULES) {
      for (const [marked] of rule.finds) {
        const doc = readDocument(marked.replace(/[[\]]/g, ''));
        const alone = doc.sentences.flatMap((s) => applyReason(rule, doc, s, findSigns(doc, s.from, s.to)));
        const together = new Set(findReasons(doc).map(key));
        expect(alone.filter((r) => !together.has(key(r)))).toEqual([]);
      }
    }
  });
});
