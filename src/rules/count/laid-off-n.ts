import { bits } from '../../lexicon/classes.ts';
import { is } from '../../text/document.ts';
import { defineRule } from '../rule.ts';
import { inCutContext } from '../shapes.ts';

const NOUN = bits('PERSON', 'JOB', 'OCCUPATION', 'STAFF', 'CURRENCY', 'PERCENT', 'TIME', 'MAGNITUDE', 'UNIT');

export default defineRule({
  id: 'count/laid-off-n',
  says: 'A verb that can only mean people, and a number without a noun: "IBM let go of 60,000", "thousands were laid off".',
  find: [
    'trigger:(terminate|terminated|terminating|laid off|lay off|layoff|laying off|lays off|let go of|letting go of|lets go of|furloughed|furlough|furloughing|made redundant|sacked|sacking|dismissed|dismissing|retrenched) (another|a further|ADV|about|some)? n:QTY (more|others|of them|each|by|in|on|at|last|this|after|as|when|,|.|and)',
    'trigger:(shed|sheds|shedding|axe|axes|axed|axing|sacked|sack|sacks|lay off|lays off|fire|fires|fired|let go|lets go) (another|up to)? n:QTY (in|as|at|amid|after|over|across|last|this|earlier|.)',
    'trigger:(cut|cuts|cutting|eliminate|eliminates|eliminating|slash|slashing|slashed) (another|a further|about|some|up to)? n:QTY (last|this|earlier|by|.|worldwide|globally)',
    'n:QTY (more|others)? trigger:(laid off|let go|made redundant|furloughed)',
    'n:QTY (of them|more|others|people)? (AUX|ADV|HAVE|BE){1,5} trigger:(laid off|let go|made redundant|furloughed|axed|sacked|fired|retrenched)',
  ],
  accept: (m, doc, s) => {
    const n = m.captures.n as readonly [number, number];
    const q = doc.quantities.get(n[0]);
    if (!q || q.yearLike || (q.value !== null && q.value < 3)) return false;
    // "Five Laid Off as …": without a verb only at the start of a headline.
    if (
      m.from !== s.from &&
      m.to - n[1] <= 3 &&
      (m.captures.trigger as readonly [number, number])[0] - n[1] <= 1 &&
      n[0] < (m.captures.trigger as readonly [number, number])[0] &&
      !/^(?:are|were|was|been|be|being|is|get|got)$/.test(
        doc.word[(m.captures.trigger as readonly [number, number])[0] - 1] ?? '',
      )
    )
      return false;
    // "Acme to axe 450" says so only in a headline.
    const trigger = m.captures.trigger as readonly [number, number];
    if (
      trigger[0] < n[0] &&
      /^(?:shed|sheds|shedding|axed?|axes|axing|sack|sacks|sacked|fire|fires|cut|cuts|cutting|eliminat\w+|slash\w*|fired)$/.test(
        doc.word[trigger[0]] as string,
      ) &&
      !s.title &&
      !inCutContext(doc, s, trigger)
    )
      return false;
    return !is(doc, n[1], NOUN);
  },
  finds: [
    ['The largest is from 1993, when IBM let go of [60,000].', { value: 60000 }],
    ['It will cut 450 jobs, following its rival, which axed [900] last month.', { value: 900 }],
    ['Panasol will cut 15,000 jobs, while Hitachu is to eliminate [7,000].', { value: 7000 }],
    ['[Five] Laid Off as Town Pares Budget', { value: 5 }],
    ['[Thousands] have been laid off at the plant.', { vague: 'Thousands' }],
  ],
  ignores: [
    ['Acme laid off staff in 2008.', 'a year'],
    ['The show opens in May; the producers cut 20.', 'scenes, as far as the words tell'],
    ['It furloughed 300 cows.', 'no end of the phrase, no people'],
    ['The network axed 12 this season.', 'shows, as far as the words tell'],
    ['The 2009 model was axed.', 'a year'],
  ],
});
