import { bits } from '../../lexicon/classes.ts';
import { definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { readList } from '../../text/noun-lists.ts';
import { pattern } from '../../text/pattern.ts';
import type { TokenRange } from '../../types.ts';
import { rolesIn } from '../role-phrases.ts';

const SHRINK = pattern(
  '(CUT_BASE|CUT_S|CUT_ING|CUT_PAST|downsizing|downsizes|scaling back|scales back|disbanding|disbands|disbanded|slimming down|slims down|slim down|slimmed down|winding down|winds down|takes the knife to|taking the knife to|takes the axe to|taking the axe to|took the axe to|shakes up|shaking up|overhauling|overhauls) ((the size of | part of | most of | much of | some of | parts of))? (POSS|the) (entire|whole)? part:((WORD){1,5} (UNIT|bank))',
);
const CLOSE = pattern(
  '(close|closes|closed|closing|shut|shuts|shutting|shutter|shuttering|dissolve|dissolves|dissolving|wind down|winding down|disband|disbands|disbanding|disbanded|scrap|scraps|scrapped|scrapping) (down)? (ADV)? ((part|most|much|all|half) of)? (POSS|the) (POSS|entire|whole)? part:((WORD){1,5} (division|unit|department|team|desk|operation|operations|arm|section|branch))',
);
const CLOSURE = pattern(
  '(closure|shutdown|disbanding|dissolution|elimination) of (POSS|the) part:((WORD){1,5} (division|unit|department|team|desk|operation|operations|section|arm))',
);
const SIZE = pattern(
  '(reducing|reduces|reduced|reduce|cut|cutting|cuts|shrink|shrinks|shrinking) the size of (POSS|the) part:((WORD){1,5} UNIT)',
);

/** Before a list of parts: "close its nursing, music and language departments", "deep cuts to its A and B divisions". */
const BEFORE_LIST = pattern(
  '((CUT_BASE|CUT_S|CUT_ING|CUT_PAST|close|closes|closed|closing|shut|shuts|shutting|scrap|scraps|disband|disbands|disbanding|downsizing|gut|guts|gutted|gutting|scaling back) | CUTS (to|in|at)) (POSS|the)',
);
const PARTS_END =
  /^(?:divisions|units|departments|teams|arms|groups|sections|desks|segments|offices|schools|faculties)$/;

const PREP = bits('PREP', 'AUX');

function hasPreposition(doc: Document, [from, to]: TokenRange): boolean {
  for (let i = from; i < to; i++) if (is(doc, i, PREP)) return true;
  return false;
}

export default definePhraseRule({
  id: 'role/shrunk-part',
  says: 'A part of the employer is cut, scaled back, made smaller or closed: "reducing the size of its design team".',
  scope: 'sentence',
  cues: [SHRINK, CLOSE, CLOSURE, SIZE, BEFORE_LIST],
  find: ({ doc, sentence }) => {
    const parts: TokenRange[] = [];
    for (const p of [SHRINK, SIZE, CLOSE, CLOSURE])
      for (const m of p.match(doc, sentence)) {
        const part = m.captures.part as TokenRange;
        // Less business is not yet less staff.
        if (/^business(?:es)?$/.test(doc.word[part[1] - 1] as string)) continue;
        if (!hasPreposition(doc, part)) parts.push(part);
      }
    const lists = BEFORE_LIST.match(doc, sentence).flatMap((m) => {
      const { items } = readList(doc, m.to, sentence.to);
      const last = items.at(-1);
      return items.length > 1 && last && PARTS_END.test(doc.word[last[1] - 1] as string)
        ? rolesIn(doc, items, { anyPart: true })
        : [];
    });
    return [...rolesIn(doc, parts, { anyPart: true }), ...lists];
  },
  finds: [
    'Acme is reducing the size of its [Skyline development] team.',
    'The hospital will lay off 64 people and close its [labor and delivery] unit.',
    'Acme is scaling back its [development] team.',
    'It will close its [nursing], [music] and [language departments].',
    'The layoffs bring deep cuts to its [hardware] and [games] divisions.',
    'The union expects the closure of its [maintenance operations] in Shannon.',
  ],
  ignores: [
    ['Acme is reducing the size of its order.', 'no part of the employer'],
    ['The bank will pare its lending business.', 'no word of staff'],
  ],
});
