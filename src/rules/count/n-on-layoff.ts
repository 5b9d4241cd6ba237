import { defineRule } from '../rule.ts';
import { ASIDE, JOBS, MODS, N } from '../shapes.ts';

export default defineRule({
  id: 'count/n-on-layoff',
  says: 'A number of people who are on lay-off, on furlough or have taken a buy-out.',
  voice: 'noun',
  find: [
    'number of ANY{0,8} on (DET|MOD){0,3} trigger:(layoff|lay-off|furlough|leave) (status)? ANY{0,6} (at|to) n:QTY',
    `${N} ${MODS} ${JOBS} (ANY{0,6}) (on|onto) (indefinite|temporary|permanent|short-term)? trigger:(layoff|lay-off|lay-offs|layoffs|furlough|unpaid leave|leave) status?`,
    `${N} ${MODS} ${JOBS} (ANY{0,4}) (AUX|who){0,4} trigger:(GO) `,
    `${N} ${MODS} ${JOBS} (who)? (AUX|ADV|HAVE){0,4} (agreed|opted|volunteered|chose|chosen) to take (DET|MOD){0,3} trigger:(BUYOUT)`,
    `${N} ${MODS} ${JOBS} (who)? (AUX|ADV|HAVE){0,3} (opted|volunteered|applied|signed up|put their hands up) for (DET|MOD){0,2} trigger:(redundancy|buyouts|buyout|buy-outs|severance|early retirement|voluntary redundancy)`,
    `${N} ${MODS} ${JOBS} ${ASIDE} (who)? (AUX|ADV|HAVE){0,4} (taken|took|take|taking|accepted|accept|accepting|applied for|signed up for) (DET|MOD|company-wide|PREP){0,4} trigger:(BUYOUT)`,
  ],
  accept: (m, doc) => {
    const trigger = m.captures.trigger as readonly [number, number];
    const word = doc.word[trigger[0]] as string;
    // "hundreds of people leave"
    if (word === 'leave' && !/^(?:on|unpaid|forced|indefinite)$/.test(doc.word[trigger[0] - 1] ?? ''))
      return false;
    if (doc.quantities.get(m.captures.n![0])?.yearLike) return false;
    // Bare "left" and "go" say nothing of a cut; the phrases do.
    return (
      trigger[1] - trigger[0] > 1 ||
      (/^(?:layoffs?|lay-offs?|furlough|buyouts?|buy-outs?|leave)$/.test(word) && !/^(?:on)$/.test(word))
    );
  },
  finds: [
    ['[Some 5,600] workers remain on temporary layoff at two plants.', { value: 5600 }],
    ['The number of workers on temporary layoff remains at [7,600].', { value: 7600 }],
    ['[About 19,000] factory workers had taken buyout offers.', { value: 19000 }],
    ['[1,500] staff who have agreed to take voluntary redundancy will go.', { value: 1500 }],
  ],
  ignores: [
    ['The company offered buyouts to 75,000 workers.', 'an offer to all is no number of leavers'],
    ['When hundreds of people leave on one day, who notices?', 'going home'],
    ['Some 300 people left the hall.', 'they left a room'],
  ],
});
