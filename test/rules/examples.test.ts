import { describe, expect, it } from 'vitest';
import { CUT_RULES } from '../../src/rules/index.ts';
import type { CutRule } from '../../src/rules/rule.ts';
import { applyRule } from '../../src/rules/rule.ts';
import { readDocument } from '../../src/text/document.ts';

/** What a rule finds in a text: the found words and the values read from them. */
function found(rule: CutRule, text: string) {
  const doc = readDocument(text);
  return doc.sentences.flatMap((s) =>
    applyRule(rule, doc, s).map((m) => {
      const at = m.quantity ?? m.percent ?? { from: m.trigger[0], to: m.trigger[1] };
      return { words: text.slice(doc.start[at.from], doc.end[at.to - 1]), mention: m };
    }),
  );
}

describe.each(CUT_RULES.map((r) => [r.id, r] as const))('%s', (_id, rule) => {
  it('has positive and negative examples', () => {
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.ignores.length).toBeGreaterThan(0);
  });

  it.each(rule.finds)('finds %s', (marked, value) => {
    const words = [...marked.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1] as string);
    const hits = found(rule, marked.replace(/[[\]]/g, ''));
    for (const w of words) {
      const hit = hits.find((h) => h.words.endsWith(w) || w.endsWith(h.words));
      expect(hit, `${w} in ${JSON.stringify(hits.map((h) => h.words))}`).toBeDefined();
      const { percent, ...count } = value;
      if (Object.keys(count).length > 0) expect(hit?.mention.quantity).toMatchObject(count);
      if (percent !== undefined) expect(hit?.mention.percent?.value).toBe(percent);
    }
  });

  it.each(rule.ignores)('ignores %s (%s)', (text) => {
    expect(found(rule, text).map((h) => h.words)).toEqual([]);
  });
});
