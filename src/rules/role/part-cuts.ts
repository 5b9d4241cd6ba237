import { bits } from '../../lexicon/classes.ts';
import { definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { pattern } from '../../text/pattern.ts';
import { SHAPE } from '../../text/tokens.ts';
import type { TokenRange } from '../../types.ts';
import { rolesIn } from '../role-phrases.ts';

const PART = pattern(
  "('s|its|the|their) part:((MOD){1,4} (division|unit|arm|department|desk|newsroom|bureau|segment))",
);
const BETWEEN = bits(
  'SAY',
  'PLAN',
  'AUX',
  'MODAL',
  'ADV',
  'PREP',
  'MONTH',
  'WEEKDAY',
  'PRONOUN',
  'NUMBER',
  'DET',
);
const PLACE = bits('PLACE', 'DEMONYM');
/** Farthest from the part to the words of the cut, in tokens. */
const REACH = 12;

/** True if the part is the subject of the cut: only verbs of saying and planning, and times, stand between. */
function leadsTo(doc: Document, from: number, to: number): boolean {
  if (to < from || to - from > REACH) return false;
  for (let i = from; i < to; i++) if (!is(doc, i, BETWEEN)) return false;
  return true;
}

function hasCapital(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.shape[i] !== SHAPE.lower && !is(doc, i, PLACE)) return true;
  return false;
}

export default definePhraseRule({
  id: 'role/part-cuts',
  says: 'A part of the employer is the one that cuts: "its steel-making division said it will cut 500 jobs".',
  scope: 'cut',
  cues: [PART],
  find: ({ doc, sentence, mention }) => {
    if (mention?.voice !== 'active') return [];
    const parts = PART.match(doc, sentence)
      .map((m) => m.captures.part as TokenRange)
      // "Acme's Zephyr unit" is a name, an employer of its own.
      .filter(([from, to]) => !hasCapital(doc, from, to) && leadsTo(doc, to, mention.range[0]));
    return rolesIn(doc, parts, { anyPart: true });
  },
  finds: ["Acme's [steel-making division] said on November 25 it planned to cut 5,000 jobs."],
  ignores: [
    ["Acme's steel-making division earns well, but Acme will cut 5,000 jobs.", 'another subject'],
    ["Acme's Zephyr telecom unit will cut 900 jobs.", 'an employer of its own'],
  ],
});
