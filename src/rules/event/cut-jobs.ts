import { bits } from '../../lexicon/classes.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import type { Match } from '../../text/pattern.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { TokenRange } from '../../types.ts';
import { defineRule } from '../rule.ts';
import { CUT, cutsStaff, isSubheading, ofSomething, strongForHead } from '../shapes.ts';

export default defineRule({
  id: 'event/cut-jobs',
  says: 'A verb of cutting and a word for jobs or staff, without a number: "laid off staff".',
  find: [
    `trigger:${CUT} (ADV|DET|of|off|back|out|most of|part of|half of|majority|portion|number|unspecified|unknown|undisclosed|sizable|sizeable|large|most|part|some){0,6} mods:(MOD|,|and|or|&|-|/|'s|'){0,6} noun:(JOB|STAFF|PERSON|OCCUPATION)`,
    `trigger:(lay|lays|laid|laying|let|lets|letting|make|makes|made|making) (DET|MOD|of|the|ANY){0,6} noun:(PERSON|OCCUPATION|STAFF) end:(off|go|redundant)`,
    'trigger:(laid off|laid-off|lay off|laying off|lays off|furloughed|made redundant|making redundancies|make redundancies|makes redundancies|made redundancies)',
    'trigger:(downsizing|downsize|downsizes|downsized|reducing the size) (DET|MOD|of|the|its){0,5} noun:(team|staff|workforce|organization|company|studio)',
  ],
  accept: (m, doc, s) => {
    if (!cutsStaff(m, doc) || ofSomething(m, doc)) return false;
    const t = m.captures.trigger as readonly [number, number];
    if (isLostByPeople(m, doc, s)) return false;
    if (m.captures.noun) return strongForHead(m, doc) && !isSubheading(doc, s, t[0]);
    // "She was laid off" is one person's story, "laid off the gas" nobody's.
    const passive =
      /^(?:laid|laid-off|furloughed)$/.test(doc.word[t[0]] as string) || doc.word[t[1] - 1] === 'redundant';
    if (passive && /^(?:was|is|am|be|been|being|were|are|got|get)$/.test(doc.word[t[0] - 1] ?? ''))
      return false;
    // "workers laid off by others"
    if (passive && is(doc, t[0] - 1, PEOPLE)) return false;
    return !/^(?:the|gas|alcohol|drugs|drink|smoking|him|her|me)$/.test(doc.word[t[1]] ?? '');
  },
  finds: [
    ['Acme is [laying off] some of its staff.', {}],
    ['The paper [cut] jobs last year.', {}],
    ['The bank [reduced] its headcount.', {}],
    ['They have all said that they are [letting] people go.', {}],
  ],
  ignores: [
    ["The deal cut workers' pay.", 'pay, not workers'],
    ['She was laid off in May.', 'one person'],
    ['She laid off the gas.', 'nobody loses a job'],
    ['Other workers in Alabama lost jobs.', 'nobody who cuts is told'],
    ['Workers who lost their jobs were angry.', 'nobody who cuts is told'],
    ['The coach cut two players from the team.', 'a squad'],
    ['The drop in the price of corn cut the number of cows.', 'cattle'],
  ],
});

const PEOPLE = bits('PERSON', 'OCCUPATION', 'DEMONYM');
/** Farthest that the people stand before the verb, in tokens. */
const REACH = 12;

/** "workers who lost their jobs", "miners in Ohio lost jobs": whose jobs they were, not who cut them. */
function isLostByPeople(m: Match, doc: Document, s: Sentence): boolean {
  const [verb, after] = m.captures.trigger as TokenRange;
  if (!/^los(?:t|e|es|ing)$/.test(doc.word[verb] as string)) return false;
  if (/^(?:their|his|her|my|your)$/.test(doc.word[after] ?? '')) return true;
  for (let i = verb - 1; i >= Math.max(s.from, verb - REACH); i--) if (is(doc, i, PEOPLE)) return true;
  return false;
}
