import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/pattern.ts';
import { defineRule } from '../rule.ts';
import { HEADCOUNT, inCutContext, JOBS } from '../shapes.ts';

const OF = `of (DET|all|'s){0,2} mods:(MOD|,|and|&|-|/|'s|'|NUMBER|QTY|of|total){0,7} ${HEADCOUNT}`;

/** "5 percent of its staff after profit fell by a third": between staff and fall another clause begins. */
function hasClauseBetween(m: Match, doc: Document): boolean {
  const { noun, trigger } = m.captures;
  if (!noun || !trigger || trigger[0] < noun[1] || m.captures.p![0] < trigger[1]) return false;
  return doc.word
    .slice(noun[1], trigger[0])
    .some((w) => /^(?:,|after|as|while|when|because|since|if|and|but|with)$/.test(w));
}

export default defineRule({
  id: 'percent/p-of-jobs-cut',
  says: 'A share of jobs or staff that is cut or reduced: the passive and the noun of cutting.',
  voice: 'passive',
  find: [
    `(more than)? p:PCT ${OF} (${JOBS}|noun:STAFF) ((PREP|that|who|,) ANY{0,8})? (AUX|ADV|BE|HAVE|PLAN){1,6} trigger:(CUT_PAST|let go|made redundant|furloughed|affected|impacted|on furlough|getting the ax|getting the axe|getting the chop|GO)`,
    `p:PCT ${OF} (noun:STAFF|${JOBS}) trigger:(gone|out of work|cut|laid off|let go|furloughed|made redundant|axed)`,
    `p:PCT mods:MOD{0,3} ${JOBS} (AUX|ADV|BE|HAVE|PLAN){1,6} trigger:(CUT_PAST|let go|made redundant|GO|at risk|under threat)`,
    `p:PCT (the|its|their|our) mods:(MOD|'s|'){0,6} (noun:STAFF|${JOBS}) (AUX|ADV|BE|HAVE){1,4} trigger:(CUT_PAST|let go|made redundant|furloughed|affected|impacted|GO)`,
    `(noun:STAFF|${JOBS}) (ANY{0,6}) (AUX|ADV|BE|HAVE){0,4} trigger:(CUT_PAST|FALL) (ADV|more)? by (MORE|DET)? p:PCT`,
    `p:PCT mods:(MOD|of|-){0,4} noun:STAFF trigger:(CUTS)`,
    `p:PCT (mods:MOD{0,3}) trigger:(CUTS|LAYOFF) (in|of|to) (DET|MOD|'s){0,5} (noun:STAFF|${JOBS})`,
    `trigger:(CUTS|LAYOFF) (in|of|to) (DET|MOD|'s){0,5} (noun:STAFF|${JOBS}) (ANY{0,3}) (of|by) p:PCT`,
    `trigger:(LAYOFF|CUTS) (ANY{0,6}) (affect|affects|affected|affecting|impact|impacts|impacted|impacting|hit|hits|hitting|of|cover|covering|amount to|amounts to|amounted to|come to|comes to|came to|work out at|translates into|equates to|equated to|represent|represents|represented|representing|translate to|translates to|translate into|equal|equals|equate to|total|totals|totalled|totaled|would be|is|are|was|were|account for|accounts for|make up) (ADV|MORE|a little|DET){0,3} p:PCT ${OF} (noun:STAFF|${JOBS}|noun:(company|firm|group|organisation|organization|business|bank))`,
    `trigger:(a total of|altogether|in total|in all|together) (,)? p:PCT ${OF} (noun:STAFF|${JOBS})`,
    `trigger:LAYOFF (, p:PCT ${OF} (noun:STAFF|${JOBS})|of p:PCT|to p:PCT ${OF} (noun:STAFF|${JOBS}))`,
    `trigger:(staff|staffing|headcount|workforce|work force|employment) (ANY{0,5}) (slashed|reduced|cut|shrunk|down) by (MORE|DET)? p:PCT`,
    `p:PCT ${OF} (noun:STAFF|${JOBS}) trigger:on furlough`,
  ],
  accept: (m, doc, s) =>
    !hasClauseBetween(m, doc) &&
    (!/^(?:a|altogether|in|together)$/.test(doc.word[m.captures.trigger?.[0] ?? 0] as string) ||
      inCutContext(doc, s)),
  finds: [
    ['The cuts represent [about 15 percent] of staff at the bank.', { percent: 15 }],
    ['More than [20 percent] of head office jobs will be cut.', { percent: 20 }],
    ['The office lost. Staffing at the agency was slashed by [one-third].', { percent: 33.3 }],
    ['The bank said [one in ten] jobs would go.', { percent: 10 }],
    ['The job losses, [a sixth] of its workforce, are its first.', { percent: 16.7 }],
    [
      'It is laying off 40 people in Leeds and 30 in Hull - a total of [12 percent] of its staff.',
      { percent: 12 },
    ],
    ['The move is a [10 percent] workforce reduction.', { percent: 10 }],
  ],
  ignores: [
    ['One in ten jobs is in tourism.', 'what kind of jobs'],
    ['Some 20 percent of employees will be promoted.', 'promotion'],
    ['It will cut 2,500 jobs of its workforce after profit fell by a third.', 'profit'],
    ['Sales were cut by 20 percent.', 'sales'],
  ],
});
