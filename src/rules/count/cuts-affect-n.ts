import { bits } from '../../lexicon/classes.ts';
import { is } from '../../text/document.ts';
import { defineRule } from '../rule.ts';
import { inCutContext, isHiring, isYear, JOBS, MODS, N } from '../shapes.ts';

const LAYOFF = bits('LAYOFF', 'CUTS');

/** "is to close its only plant, affecting 2,300 jobs" */
const SHUTS =
  /\b(?:close|closes|closing|closed|shut|shuts|shutting|closures?(?= of)) (?:down )?(?:\S+ ){0,6}(?:plants?|factor(?:y|ies)|mills?|mines?|works|sites?|offices?|stores?|shops?|branch(?:es)?|warehouses?|cent(?:er|re)s?|operations?|facilit(?:y|ies)|restaurants?|hospitals?|schools?)\b[^.;]*,$/;

export default defineRule({
  id: 'count/cuts-affect-n',
  says: 'Lay-offs, a closure or a plan that hits, costs or affects a number of jobs or people.',
  voice: 'noun',
  find: [
    `trigger:(LAYOFF|CUTS) ANY{0,8} (affect|affects|affected|affecting|impact|impacts|impacted|impacting|hit|hits|hitting|involve|involves|involving|involved|cover|covers|covering|claim|claimed|targeting|targeted|total|totaled|totalled|totaling|totalling|number|reach|reached|amount to|amounting to|amounted to|include|averaged) (the|to)? ${N} ${MODS} ${JOBS}`,
    `trigger:(affect|affects|affected|affecting|impact|impacts|impacted|impacting|cost|costs|costing|claim|claimed|claiming|threaten|threatens|threatening|risk|risks|risking|endanger|endangers|endangering|jeopardise|jeopardises|jeopardising|jeopardize|jeopardizes|jeopardizing|displace|displacing|hit|hits) ${N} ${MODS} ${JOBS}`,
    `trigger:(restructuring|reorganisation|reorganization|restructure|shake-up|overhaul|closure|closures|shutdown|closing|plan|move|decision) (,)? (affecting|affects|affect|to affect|impacting|impacts|hitting|hits|involving|involves|which affects|which will affect|that will affect|will affect|would affect|could affect|will impact|would impact|could impact|will hit|would hit) ${N} ${MODS} ${JOBS}`,
    `${N} ${MODS} ${JOBS} (AUX|ADV|BE){1,4} trigger:(affected by|hit by|impacted by) (the|this|its|their) (MOD{0,2}) (closure|closures|shutdown|shut-down|closing|restructuring|liquidation)`,
    `trigger:(put|puts|putting|leave|leaves|leaving|left|throw|throws|threw|throwing|place|places|placed|placing) ${N} ${MODS} (${JOBS})? (ANY{0,3}) (without work|without jobs|without a job|seeking work|seeking jobs|seeking new jobs|seeking other jobs|looking for work|looking for jobs|looking for new jobs|looking for other jobs|out of work|out of a job|out of jobs|jobless|on the dole|unemployed|at risk|in danger|in jeopardy|under threat|on the line|on furlough|on leave|on lay-off|on layoff|on unpaid leave|on indefinite layoff|on temporary layoff)`,
    `trigger:(cost|costs|costing) ANY{1,8} and ${N} ${MODS} noun:JOB`,
    'trigger:(LAYOFF) (AUX|BE|were|are|was|will be|could be|would be) (number|numbered)? in the n:QTY',
    `trigger:(LAYOFF) (ANY{0,5}) (total|totals|totaled|totalled|totaling|totalling|numbered|reached|rose to|fell to|jumped to|climbed to|dropped to|rose ANY{0,5} to|fell ANY{0,5} to|jumped ANY{0,5} to|climbed ANY{0,5} to|surged ANY{0,5} to|amounted to|hit) ${N}`,
  ],
  accept: (m, doc, s) => {
    if (isYear(m, doc) || isHiring(m, doc, s)) return false;
    const noun = m.captures.noun;
    if (noun && doc.word[noun[0] - 1] === 'family') return false;
    const trigger = m.captures.trigger as readonly [number, number];
    if (is(doc, trigger[0], LAYOFF) || doc.phrases.has(trigger[0])) return true;
    if (/^(?:restructur|reorgani|shake|overhaul|clos|shut)/.test(doc.word[trigger[0]] as string)) return true;
    if (trigger[0] > m.captures.n![0])
      return !/^(?:people|residents|families|households|customers|patients|pupils|students|passengers)$/.test(
        doc.word[(noun?.[1] ?? 1) - 1] ?? '',
      );
    if (
      /^(?:put|leav|left|throw|threw|plac|cost|risk|endanger|jeopardi)/.test(doc.word[trigger[0]] as string)
    )
      return true;
    return inCutContext(doc, s, trigger) || SHUTS.test(doc.word.slice(s.from, trigger[0]).join(' '));
  },
  finds: [
    ['The lay-offs will affect [approximately 80] workers.', { value: 80 }],
    ['The closure will cost [600] jobs.', { value: 600 }],
    ['The firms went into administration, risking [2,500] jobs.', { value: 2500 }],
    ['The restructuring, affecting [about 2,000] jobs, will take a year.', { value: 2000 }],
    ['The mill will shut. [Approximately 230] employees will be affected by the closure.', { value: 230 }],
    ['It is to close its only plant in England next year, affecting [2,300] jobs.', { value: 2300 }],
    ['Its collapse left [around 100] staff without jobs.', { value: 100, qualifier: 'approximate' }],
    ['The fire cost two mills, a depot and [180] jobs.', { value: 180 }],
    ['The chain announced closures of seven restaurants, affecting [over 1,200] jobs.', { value: 1200 }],
    ['Its centres have closed, leaving [more than 550] staff seeking other jobs.', { value: 550 }],
    ['Administration puts [700] jobs in danger.', { value: 700 }],
    ['The lay-offs were in the [thousands], people said.', { vague: 'thousands' }],
    ['Announced layoffs totaled [69,177] in October.', { value: 69177 }],
  ],
  ignores: [
    ['The lay-offs will affect 1,000 family members.', 'families are not staff'],
    ['The storm affected 300 people.', 'nobody is laid off'],
    ['Some 300 residents will be affected by the closure of the road.', 'residents are not staff'],
    ['The move to a new building affects 300 desks.', 'desks'],
    ['The update affects 2,000 staff accounts.', 'accounts'],
    ['The tool costs 300 dollars.', 'money'],
    ['The tour cost two vans, a lorry and 180 lamps.', 'lamps'],
    ['The closures of three roads, affecting 450 shop assistants, last a week.', 'roads'],
    ['The fair left 450 visitors looking for a bus.', 'no work is sought'],
  ],
});
