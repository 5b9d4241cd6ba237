import { bits } from '../../lexicon/classes.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { defineRule } from '../rule.ts';
import { ASIDE, countsPeople, inCutContext, isHiring, isYear, JOBS, MODS, N } from '../shapes.ts';

const LAID = bits('CUT_PAST');
const AFFECT = bits('AFFECT');
const SAYS = bits('SAY');
const WEAK_PAST = /^(?:removed|dropped|released|discharged|shed|scrapped|halved)$/;
const BETWEEN =
  '((PREP|worldwide|globally|nationwide|companywide|there|who|that|which|WEEKDAY|,) ANY{0,9}|(working|employed|based|stationed|hired) ANY{0,14})?';

const OF = bits('PREP');
const BEEN = /^(?:been|were|are|was|being)$/;
const STAFF_TOLD =
  /\b(?:employs?|employed|employees|employing|staff|workers|workforce|jobs|posts|positions|people)\b/;

/** Words behind "leave" after which it may be the job or just the room that is left. */
const LEAVING = /^(?:in|before|as|under|by|this|over|after|when|\.)$/;

const leavesWork = (doc: Document, s: Sentence, trigger: readonly [number, number]): boolean =>
  inCutContext(doc, s, trigger) ||
  /\b(?:restructuring|redundanc\w+|buy-?outs?|early retirement|shake-up|reorgani[sz]ation)\b/.test(
    doc.word.slice(s.from, s.to).join(' '),
  );

export default defineRule({
  id: 'count/n-jobs-cut',
  says: 'A number of jobs or people that are cut, go or are affected: the passive of cutting.',
  voice: 'passive',
  find: [
    `${N} ${MODS} ${JOBS} ${BETWEEN} (AUX|ADV|BE|HAVE|PLAN){0,6} trigger:(CUT_PAST|let go|made redundant|furloughed|on the chopping block|on the block|retrenched)`,
    `${N} ${MODS} noun:JOB and QTY MOD{0,3} (AUX|BE|HAVE|PLAN){1,5} trigger:(CUT_PAST|GO)`,
    `${N} ${MODS} ${JOBS} ${ASIDE} (AUX|BE|HAVE|PLAN){1,5} trigger:(CUT_PAST|let go|made redundant|GO)`,
    `${N} ${MODS} ${JOBS} ${BETWEEN} (AUX|BE|HAVE|PLAN) (AUX|ADV|BE|HAVE|PLAN){0,5} trigger:GO`,
    `${N} ${MODS} ${JOBS} ${BETWEEN} (AUX|ADV|BE|HAVE|PLAN|"|“){0,6} trigger:(surplus|lose their jobs|lost their jobs|losing their jobs|face the axe|facing the axe|face redundancy|facing redundancy|facing layoffs|face losing their jobs|out of work|take buyouts|took buyouts|taken buyouts|had taken buyout offers|accepted buyouts|have accepted buyouts|at risk of losing their jobs|out of jobs|out of a job|slated for layoffs|slated for layoff|scheduled for layoff|set for redundancy|earmarked for redundancy|identified as surplus|declared surplus|deemed surplus|surplus to requirements|no longer needed|told they were no longer needed|told that they were no longer needed|told they no longer had jobs|told that they no longer had jobs|told not to come back|told not to return|told not to report for work|told not to report to work|told that their jobs were gone|told their jobs were gone|threatened with layoffs|threatened with layoff|threatened with redundancy|threatened with the sack|out on the street|caught up in the cuts|caught up in the layoffs|swept up in the cuts|swept up in the layoffs|caught up in the job cuts|getting the ax|getting the axe|done away with|separated from the company|rendered jobless|rendered redundant|left jobless|made jobless|left unemployed|made unemployed)`,
    `(see|sees|saw|seeing|seen) ${N} ${MODS} ${JOBS} trigger:(go|disappear|leave|vanish|lost|cut|axed|depart|slashed|shed|made redundant|laid off|lose their jobs)`,
    `${N} ${MODS} ${JOBS} (AUX|ADV|BE|HAVE|PLAN){1,5} trigger:(leave|leaving|left|depart|exit) (the|its|their) (company|firm|business|group|bank|organization|organisation|airline|university|council|newspaper|paper|studio|agency)`,
    `${N} ${MODS} noun:JOB (,? (most|many|some|half|mostly|mainly|all) ANY{0,8} ,)? ${BETWEEN} trigger:(went|disappeared|vanished|have gone|has gone|had gone)`,
    `${N} ${MODS} ${JOBS} ,? all of (whom|which|them) (AUX|BE|HAVE|PLAN|ADV){1,5} trigger:(CUT_PAST|let go|made redundant|GO)`,
    `n:QTY of (them|these|those) (AUX|ADV|BE|HAVE|PLAN){1,4} trigger:(CUT_PAST|let go|made redundant|GO)`,
    `${N} ${MODS} ${JOBS} ${BETWEEN} (AUX|BE|HAVE){1,3} told (that)? (their)? (contracts|jobs|positions|roles|posts) (AUX|ADV|BE|HAVE|PLAN|NEG){1,5} trigger:(CUT_PAST|renewed|extended|redundant|GO|gone)`,
    `${N} ${MODS} ${JOBS} that (the)? (CAP|CAP CAP|CAP CAP CAP|it|they|company|firm|bank|group) (AUX|HAVE|BE|ADV|PLAN){0,4} trigger:(CUT_PAST|CUT_ING|CUT_BASE)`,
    `(expect|expects|expected|expecting) n:QTY noun:(people|workers|employees|staff|more)? to trigger:(leave|go|depart|take the offer|accept the offer|take it|accept) (by (MONTH|WEEKDAY|the|next|QTY|then|early|late)|in|as|under|this|.|,|before)`,
    `${N} of (its|their|the) noun:(members|staff|journalists|writers|employees|workers) (AUX|BE){1,2} among those trigger:(laid off|let go|made redundant|cut|affected|dismissed|leaving)`,
    `${N} ${MODS} ${JOBS} ${ASIDE} (AUX|BE|HAVE|PLAN|ADV){1,3} trigger:(leave|leaving|left|depart) (in|as|under|by|this|over|after|when|.)`,
    `${N} ${MODS} ${JOBS} (AUX|HAVE|ADV){0,3} trigger:(agreed to leave|agreed to go|opted to leave|opted to go|volunteered to leave|volunteered to go|chosen to leave|chose to leave|applied to leave|signed up to leave)`,
    `${N} ${MODS} ${JOBS} trigger:to (go|leave|disappear|depart)`,
    `${N} ${MODS} ${JOBS} ${BETWEEN} (AUX|BE|HAVE|PLAN){0,3} (ADV|put|placed|left){0,2} trigger:(at risk|under threat|in danger|in jeopardy|on the line|in doubt|in the balance)`,
    `${N} ${MODS} ${JOBS} ${BETWEEN} (AUX|BE|HAVE|PLAN|ADV){0,6} trigger:(affected|impacted|hit|concerned|involved)`,
  ],
  accept: (m, doc, s) => {
    if (isHiring(m, doc, s) || isYear(m, doc)) return false;
    // "26 current and former employees sued"
    const mods = m.captures.mods;
    if (mods && doc.word.slice(mods[0], mods[1]).includes('former')) return false;
    const trigger = m.captures.trigger as readonly [number, number];
    const verb = doc.word[trigger[0]] as string;
    if (
      /^(?:leave|leaving|left|depart)$/.test(verb) &&
      LEAVING.test(doc.word[trigger[1]] ?? '') &&
      !leavesWork(doc, s, trigger)
    )
      return false;
    // "2,000 workers who had been idled will return to work"
    if (
      /\b(?:return|returned|returning|recalled|rehired|reinstated|come back|back to work)\b/.test(
        doc.word.slice(trigger[1], trigger[1] + 6).join(' '),
      )
    )
      return false;
    // "… had 9,000 employees, said it had laid off": another clause with a subject of its own.
    const noun = (m.captures.noun ?? m.captures.n) as readonly [number, number];
    // "80 of them could go": of people or jobs told of in the sentence, not of shops.
    if (
      !m.captures.noun &&
      is(doc, m.from + 1, OF) &&
      !STAFF_TOLD.test(doc.word.slice(s.from, m.from).join(' '))
    )
      return /^(?:laid|let|made|lose|losing)$/.test(verb);
    for (let i = noun[1]; i < trigger[0]; i++)
      if (
        (is(doc, i, SAYS) && !BEEN.test(doc.word[i - 1] as string)) ||
        /^(?:he|she|i|we)$/.test(doc.word[i] as string)
      )
        return false;
    if (verb === 'went' && /^(?:to|unfilled|on|up|back|through|into)$/.test(doc.word[trigger[1]] ?? ''))
      return false;
    // "300 workers cut the ribbon": people are cut only with an auxiliary or a verb that does nothing else.
    if (countsPeople(m, doc) && is(doc, trigger[0], LAID)) {
      const before = doc.word[trigger[0] - 1] as string;
      if (
        WEAK_PAST.test(verb) ||
        (/^(?:cut|reduced|lost|slashed)$/.test(verb) &&
          !/^(?:be|been|being|were|are|is|was|get|got)$/.test(before))
      )
        return false;
    }
    return is(doc, trigger[0], AFFECT) && !is(doc, trigger[0], LAID) ? leavesWork(doc, s, trigger) : true;
  },
  finds: [
    ['[40] roles were cut from the Toronto studio.', { value: 40 }],
    ['[About 2,500] positions will go in Switzerland.', { value: 2500, qualifier: 'approximate' }],
    [
      '[More than 7,600] employees, about 55 percent of its staff, are expected to lose their jobs.',
      { value: 7600 },
    ],
    ['Under the plan [9,000] jobs and 150 branches would disappear.', { value: 9000 }],
    ['A total of [78] roles are at risk.', { value: 78 }],
    ['[Another 14,000] positions, most of them in management, went under buyouts.', { value: 14000 }],
    ['[600] jobs to go at the car plant.', { value: 600 }],
    [
      '[Up to 450] people working at its pubs at airports, including two in Hull, could lose their jobs.',
      { value: 450 },
    ],
    ['The union said [23] of its members were among those let go.', { value: 23 }],
    [
      'The channel cuts jobs: [150] people, roughly a fifth of its staff, will leave in a restructuring.',
      { value: 150 },
    ],
    ['It offers early retirement and expects [10,000] to leave by March.', { value: 10000 }],
    ['It has [around 200] employees, all of whom will be laid off.', { value: 200 }],
    ['It employs 3,200, and [800] of them could lose their jobs.', { value: 800 }],
    ['[About 2,000] of its 55,000 workers were told their contracts would not be renewed.', { value: 2000 }],
    ['They come on top of the [400] jobs that Acme has been cutting.', { value: 400 }],
    ['The plan would see [450] jobs disappear.', { value: 450 }],
    ['[About 90] people at a plant on Deeside have been told their jobs will be gone by May.', { value: 90 }],
    ['[Over 2,000] senior staff have agreed to leave.', { value: 2000 }],
    ['The move left [450] casual workers rendered jobless.', { value: 450 }],
    ['[160] workers hired through an agency were told they were no longer needed.', { value: 160 }],
    ['Managers said [1,718] jobs are "surplus".', { value: 1718 }],
    ['[Some 450] posts were declared surplus.', { value: 450, qualifier: 'approximate' }],
    ['The bank plans job cuts. [450] employees will leave the company.', { value: 450 }],
    ['The lay-offs were announced on Monday. [Some 850] staff will be affected.', { value: 850 }],
  ],
  ignores: [
    ['The firm created 300 jobs that were lost in the crisis.', 'jobs made'],
    ['About 1,000 passengers were affected by the fog.', 'passengers are not staff'],
    ['Acme, which had 900 employees, said it had laid off a part of them.', 'a headcount'],
    ['Some 2,000 workers who had been laid off will return to work.', 'they come back'],
    ['Visitors will see 450 workers leave through the gate.', 'they go home'],
    ['Some 26 current and former employees, all of whom were laid off, sued.', 'those who sue'],
    ['There were 400 jobs that Acme had been advertising.', 'jobs on offer'],
    ['It has 200 employees, all of whom will be at the fair.', 'nobody goes'],
    ['Some 300 people at a hotel were told their rooms would be ready by noon.', 'rooms'],
    ['Some 300 fans have agreed to lend their shirts.', 'nobody leaves'],
    ['It runs 300 buses, and 80 of them could be sold.', 'buses, and sold'],
    ['It expects 10,000 to leave by train.', 'a journey'],
    ['About 300 people will leave in coaches at noon.', 'a journey'],
    ['She applied for 50 positions since she was laid off.', 'jobs sought, not lost'],
    ['Some 300 roles went to women.', 'they were filled'],
    ['Some 300 workers cut the ribbon.', 'the workers do the cutting'],
    ['The 2019 positions were cut.', 'a year'],
  ],
});
