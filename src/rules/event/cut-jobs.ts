import { bits } from '../../lexicon/classes.ts';
import { is } from '../../text/document.ts';
import { defineRule } from '../rule.ts';
import { CUT, cutsStaff, GROUP, ofSomething } from '../shapes.ts';

const PAST = bits('CUT_PAST');
const STRONG =
  /^(?:laid|lay|lays|laying|furlough|sack|retrench|downsiz|made|make|making|makes|let|lets|letting|fired|firing|fire|dismiss|axed?|axing|slash|shed|eliminat|layoff)/;

export default defineRule({
  id: 'event/cut-jobs',
  says: 'A verb of cutting and a word for jobs or staff, without a number: "laid off staff", "jobs will be lost".',
  find: [
    `trigger:${CUT} (ADV|DET|of|off|back|out|most of|part of|half of|majority|portion|number|unspecified|unknown|undisclosed|sizable|sizeable|large|most|part|some){0,6} mods:(MOD|,|and|or|&|-|/|'s|'){0,6} noun:(JOB|STAFF|PERSON|OCCUPATION)`,
    `trigger:(lay|lays|laid|laying|let|lets|letting|make|makes|made|making) (DET|MOD|of|the|ANY){1,6} noun:(PERSON|OCCUPATION|STAFF) (off|go|redundant)`,
    `noun:(JOB|STAFF|PERSON|OCCUPATION) ((PREP|that|who) ANY{0,7})? ${GROUP} (BE|HAVE|be|been|were|was|being|get|got) ADV{0,2} trigger:(CUT_PAST|let go|made redundant)`,
    `noun:(STAFF|PERSON|OCCUPATION|JOB) ${GROUP} trigger:(lose their jobs|lost their jobs|losing their jobs|face redundancy|facing redundancy|facing the axe|face the axe)`,
    `noun:(PERSON|OCCUPATION|people|those|staff) trigger:(laid off|let go|made redundant)`,
    'trigger:(laid off|laid-off|lay off|laying off|lays off|furloughed|made redundant|making redundancies|make redundancies)',
    'trigger:(downsizing|downsize|downsizes|downsized|reducing the size) (DET|MOD|of|the|its){0,5} noun:(team|staff|workforce|organization|company|studio)',
  ],
  accept: (m, doc) => {
    if (!cutsStaff(m, doc) || ofSomething(m, doc)) return false;
    const t = m.captures.trigger as readonly [number, number];
    const word = doc.word[t[0]] as string;
    const noun = m.captures.noun;
    if (!noun) return !/^(?:the|gas|alcohol|drugs|drink|smoking|him|her|me)$/.test(doc.word[t[1]] ?? '');
    const head = doc.word[noun[1] - 1] as string;
    if (
      /^(?:team|crew|organi[sz]ation|complement|ranks|manpower|members?|people|person|individuals|men|women|places|slots|openings|hands|families)$/.test(
        head,
      )
    )
      return STRONG.test(word) && !(head === 'team' && /^(?:cut|trim)/.test(word));
    if (/^(?:losing|lose|loses|lost|removed?|removing|dropp?e?d?|releas)/.test(word))
      return (
        (/^(?:jobs|positions|staff|workers|employees|posts|roles)$/.test(head) && !is(doc, t[0], PAST)) ||
        /^jobs|positions|posts$/.test(head)
      );
    return true;
  },
  finds: [
    ['Acme is [laying off] some of its staff.', {}],
    ['The paper [cut] jobs last year.', {}],
    ['Dozens of employees [were laid off]. The bank [reduced] its headcount.', {}],
  ],
  ignores: [
    ["The deal cut workers' pay.", 'pay, not workers'],
    ['She laid off the gas.', 'nobody loses a job'],
    ['The coach cut two players from the team.', 'a squad'],
    ['The drop in the price of corn cut the number of cows.', 'cattle'],
  ],
});
