import type { PhraseRule, Site } from '../../src/text/attached.ts';
import { attachedTo } from '../../src/text/attached.ts';
import { readDocument } from '../../src/text/document.ts';
import { pattern } from '../../src/text/pattern.ts';
import type { CutMention } from '../../src/types.ts';

const CUT = 'trigger:(CUT_BASE|CUT_S|CUT_PAST|CUT_ING|laid off|lay off|laying off|took buyouts)';
const NOUN = 'noun:(JOB|PERSON|OCCUPATION|STAFF)';
/** The plainest shapes of a cut, enough for the examples of the rules for what stands beside one. */
const SHAPES = [
  `${CUT} (its|the|an|a|of|about)? n:QTY mods:(MOD|,|and){0,6} ${NOUN}`,
  `${CUT} (its|the|about)? p:PCT of (its|the)? mods:(MOD|,|and){0,6} ${NOUN}`,
  `n:QTY mods:(MOD|,|and){0,6} trigger:(LAYOFF|job cuts)`,
  `n:QTY mods:(MOD|,|and){0,6} ${NOUN} (ANY){0,3} ${CUT}`,
  `${CUT} mods:(MOD|,|and|its){0,6} ${NOUN}`,
  `mods:(MOD|,|and){0,6} trigger:(LAYOFF|job cuts)`,
  `trigger:cut of n:QTY ${NOUN}`,
].map(pattern);

/** The first cut of a text, found by plain shapes; null where there is none. What stands before a blank line is a title. */
export function cutIn(text: string): { doc: ReturnType<typeof readDocument>; mention: CutMention | null } {
  const doc = readDocument(text, Math.max(0, text.indexOf('\n\n')));
  for (const sentence of doc.sentences) {
    for (const shape of SHAPES) {
      const m = shape.match(doc, sentence)[0];
      if (!m) continue;
      const { n, p, trigger, noun, mods } = m.captures;
      const mention: CutMention = {
        rule: 'test/cut-in-sentence',
        sentence: sentence.index,
        range: [m.from, m.to],
        trigger: trigger ?? [m.from, m.to],
        noun: noun ?? null,
        modifiers: mods ?? null,
        quantity: n ? (doc.quantities.get(n[0]) ?? null) : null,
        percent: p ? (doc.percents.get(p[0]) ?? null) : null,
        voice: 'active',
      };
      return { doc, mention };
    }
  }
  return { doc, mention: null };
}

/** What a rule finds in a text of one sentence, as words. */
export function foundBy(rule: PhraseRule, text: string): string[] {
  const { doc, mention } = cutIn(text);
  const words: string[] = [];
  for (const sentence of doc.sentences) {
    if (rule.scope === 'cut' && mention?.sentence !== sentence.index) continue;
    const site: Site =
      rule.scope === 'cut' && mention
        ? { doc, sentence, mention, attached: attachedTo(doc, mention) }
        : { doc, sentence, mention: null, attached: [] };
    for (const [from, to] of rule.find(site))
      words.push(text.slice(doc.start[from] as number, doc.end[to - 1] as number));
  }
  return [...new Set(words)];
}

/** An example without its brackets, and the bracketed words. */
export function readExample(example: string): { text: string; words: string[] } {
  return {
    text: example.replace(/[[\]]/g, ''),
    words: [...example.matchAll(/\[(.+?)\]/g)].map((m) => m[1] as string),
  };
}
