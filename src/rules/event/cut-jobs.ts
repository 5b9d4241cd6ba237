import { defineRule } from '../rule.ts';
import { CUT, cutsStaff, isSubheading, ofSomething, strongForHead } from '../shapes.ts';

export default defineRule({
  id: 'event/cut-jobs',
  says: 'A verb of cutting and a word for jobs or staff, without a number: "laid off staff".',
  find: [
    `trigger:${CUT} (ADV|DET|of|off|back|out|most of|part of|half of|majority|portion|number|unspecified|unknown|undisclosed|sizable|sizeable|large|most|part|some){0,6} mods:(MOD|,|and|or|&|-|/|'s|'){0,6} noun:(JOB|STAFF|PERSON|OCCUPATION)`,
    `trigger:(lay|lays|laid|laying|let|lets|letting|make|makes|made|making) (DET|MOD|of|the|ANY){1,6} noun:(PERSON|OCCUPATION|STAFF) (off|go|redundant)`,
    'trigger:(laid off|laid-off|lay off|laying off|lays off|furloughed|made redundant|making redundancies|make redundancies)',
    'trigger:(downsizing|downsize|downsizes|downsized|reducing the size) (DET|MOD|of|the|its){0,5} noun:(team|staff|workforce|organization|company|studio)',
  ],
  accept: (m, doc, s) => {
    if (!cutsStaff(m, doc) || ofSomething(m, doc)) return false;
    const t = m.captures.trigger as readonly [number, number];
    // "workers who lost their jobs": whose jobs they were, not who cut them.
    if (
      /^los(?:t|e|es|ing)$/.test(doc.word[t[0]] as string) &&
      /^(?:their|his|her|my|your)$/.test(doc.word[t[1]] ?? '')
    )
      return false;
    if (m.captures.noun) return strongForHead(m, doc) && !isSubheading(doc, s, t[0]);
    // "She was laid off" is one person's story, "laid off the gas" nobody's.
    if (/^(?:was|is|am|be|been|being|were|are|got|get)$/.test(doc.word[t[0] - 1] ?? '')) return false;
    return !/^(?:the|gas|alcohol|drugs|drink|smoking|him|her|me)$/.test(doc.word[t[1]] ?? '');
  },
  finds: [
    ['Acme is [laying off] some of its staff.', {}],
    ['The paper [cut] jobs last year.', {}],
    ['The bank [reduced] its headcount.', {}],
  ],
  ignores: [
    ["The deal cut workers' pay.", 'pay, not workers'],
    ['She was laid off in May.', 'one person'],
    ['She laid off the gas.', 'nobody loses a job'],
    ['Workers who lost their jobs were angry.', 'nobody who cuts is told'],
    ['The coach cut two players from the team.', 'a squad'],
    ['The drop in the price of corn cut the number of cows.', 'cattle'],
  ],
});
