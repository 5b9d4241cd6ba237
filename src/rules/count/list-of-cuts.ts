import { defineRule } from '../rule.ts';

const SAYS_CUTS =
  /\b(?:job (?:cuts|losses)|jobs (?:cut|lost)|layoffs|lay-offs|redundancies|laid off|announced cuts|retrenchments)\b/i;

export default defineRule({
  id: 'count/list-of-cuts',
  says: 'A line of a list that names an employer and a number, below words that say what is counted.',
  voice: 'list',
  find: [
    'who:(CAP (CAP|of|and|&|de|di|dei){0,5}) (:|-|–)? (c|c.|ca|ca.|about)? .? n:QTY (JOB|LAYOFF|PERSON)? (, (MONTH|TIME|CAP|the|this|last|in|QTY){1,3})? .?',
  ],
  accept: (m, doc, s) => {
    // The line is nothing but name and number, behind a bullet or not.
    const bullet = /^[-*•·–—]$/.test(doc.word[s.from] as string) ? 1 : 0;
    if (m.from !== s.from + bullet || m.to < s.to) return false;
    // One of the nearest sentences above the list speaks of job cuts.
    let prose = 0;
    for (let k = s.index - 1; k >= Math.max(0, s.index - 60) && prose < 3; k--) {
      const above = doc.sentences[k]!;
      const words = doc.text.slice(above.start, above.end);
      if (SAYS_CUTS.test(words)) return true;
      const row =
        above.to - above.from <= 12 &&
        (/^[-*•·–—]/.test(words) || /:\s*\S{0,3}\d|\d[\d,]*\W*$/.test(words) || above.to - above.from <= 5);
      if (!row) prose++;
    }
    return false;
  },
  finds: [
    ['This list of layoffs grew. Notices include:\n\n- Acme Drilling: [80] jobs, January\n', { value: 80 }],
    ['Job cuts announced so far:\n\nACME BANK [3,500]\n', { value: 3500 }],
  ],
  ignores: [
    ['Branches by bank:\n\nACME BANK 3,500\n', 'branches are counted'],
    ['Job cuts announced.\n\nAcme Bank employs 3,500 people.', 'a sentence, no line of a list'],
  ],
});
