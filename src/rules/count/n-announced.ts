import { defineRule } from '../rule.ts';
import { inCutContext } from '../shapes.ts';

export default defineRule({
  id: 'count/n-announced',
  says: 'A bare number beside cuts just told: "in addition to the 4,200 announced last year", "on top of 3,500 it had earmarked".',
  voice: 'noun',
  find: [
    '(in addition to|on top of|besides|beyond|follows|following|trailing|after|include|includes|to|than) (the|an|another|a further)? n:QTY (that|which|it|CAP|CAP CAP|CAP CAP CAP CAP|the bank|the company|already|previously|had|have|were|the bank had|HAVE){0,5} trigger:(announced|eliminated|earmarked|previously announced|already cut|already announced|unveiled)',
    '(addition to|top of|adding to|add to|follow|follows|following|after|besides) (the)? n:QTY (jobs|positions|people|workers|employees|staff)? (that|which)? (it|they|the company|the bank|the firm|the group|CAP|CAP CAP) (HAVE|already|previously){0,3} trigger:(shed|axed|cut|laid off|eliminated|let go|dismissed|announced)',
    'n:QTY mods:MOD{0,2} trigger:(cuts|reductions|losses|eliminations) (announced|last|this|in|since|at|and|,|.|on|over|that|it|across)',
  ],
  accept: (m, doc, s) => {
    const n = m.captures.n as readonly [number, number];
    const q = doc.quantities.get(n[0]);
    if (!q || q.yearLike || (q.value !== null && q.value < 10)) return false;
    const mods = m.captures.mods;
    const words = mods ? doc.word.slice(mods[0], mods[1]).join(' ') : '';
    if (
      /\b(?:price|rate|tax|spending|budget|cost|pay|interest|power|wage|production|output|dividend)\b/.test(
        words,
      )
    )
      return false;
    return inCutContext(doc, s, [n[0], m.to]);
  },
  finds: [
    ['The job cuts are in addition to [4,200] announced in the previous quarter.', { value: 4200 }],
    ['It will cut 300 jobs, adding to the [55,000] it has shed since 2012.', { value: 55000 }],
    ['The lay-offs follow those at Amazon, which announced [15,000] cuts last year.', { value: 15000 }],
  ],
  ignores: [
    ['The sale follows the 4,200 announced in the previous quarter.', 'nothing is cut'],
    ['It laid off staff after the 300 visits it announced.', 'visits'],
    ['It made 15 price cuts last year. Staff were laid off.', 'prices'],
  ],
});
