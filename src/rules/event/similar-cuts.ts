import { bits } from '../../lexicon/classes.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { defineRule } from '../rule.ts';

const JOBS = bits('JOB', 'LAYOFF');

export default defineRule({
  id: 'event/similar-cuts',
  says: 'Others who do what the article tells of: "Alphabet and Meta have announced similar trims".',
  voice: 'noun',
  find: [
    '(similar|comparable|such|equally deep) (MOD)? trigger:(trims|cuts|reductions|cutbacks|layoffs|lay-offs|job cuts|redundancies|job losses)',
  ],
  accept: (m, doc, s) => {
    const t = m.captures.trigger as readonly [number, number];
    if (
      /^(?:price|rate|tax|spending|budget|cost|pay|interest|power|production|output)$/.test(
        doc.word[t[0] - 1] ?? '',
      )
    )
      return false;
    return headlineTellsOfJobs(doc, s.from);
  },
  finds: [['Acme to cut 300 jobs. Rivals Borel and Cantor have announced similar [trims].', {}]],
  ignores: [
    ['Acme lowers its prices. Borel has announced similar cuts.', 'prices'],
    ['Acme cuts 300 jobs. Borel announced similar price cuts.', 'prices'],
  ],
});

/** True if the words before a sentence speak of jobs that go. */
function headlineTellsOfJobs(doc: Document, to: number): boolean {
  for (let i = 0; i < to; i++) {
    if (is(doc, i, JOBS)) return true;
    for (const p of doc.phrases.get(i) ?? []) if ((p.low & JOBS.low) | (p.high & JOBS.high)) return true;
  }
  return false;
}
