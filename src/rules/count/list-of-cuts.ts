import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'count/list-of-cuts',
  says: 'A line of a list that names an employer and a number, below words that say what is counted.',
  voice: 'list',
  find: [
    'who:(CAP (CAP|of|and|&|de|di|dei){0,5}) (:|-|–)? (c|c.|ca|ca.|about)? .? n:QTY (JOB|LAYOFF|PERSON)? (, (MONTH|TIME|CAP|the|this|last|in|QTY){1,3})? .?',
  ],
  accept: (m, doc, s) => {
    // The line is nothing but name and number, and the nearest full sentence above speaks of job cuts.
    if (m.from !== s.from || m.to < s.to) return false;
    for (let k = s.index - 1; k >= Math.max(0, s.index - 60); k--) {
      const above = doc.sentences[k]!;
      if (
        above.to - above.from <= 9 &&
        !/\b(?:jobs?|cuts?|layoffs?|redundanc)/i.test(doc.text.slice(above.start, above.end))
      )
        continue;
      const words = doc.text.slice(above.start, above.end);
      if (/\d[\d,]*\s*$/.test(words) && above.to - above.from <= 9) continue;
      return /\b(?:job (?:cuts|losses)|jobs (?:cut|lost)|layoffs|lay-offs|redundancies|laid off|announced cuts)\b/i.test(
        words,
      );
    }
    return false;
  },
  finds: [['Job cuts announced so far:\n\nACME BANK [3,500]\n', { value: 3500 }]],
  ignores: [
    ['Branches by bank:\n\nACME BANK 3,500\n', 'branches are counted'],
    ['Job cuts announced.\n\nAcme Bank employs 3,500 people.', 'a sentence, no line of a list'],
  ],
});
