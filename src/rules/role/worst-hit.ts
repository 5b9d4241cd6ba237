import { definePhraseRule } from '../../text/attached.ts';
import { WORST_CUES, worstHit } from '../affected.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/worst-hit',
  says: 'Who is "among those laid off", is hit hardest or bears the brunt.',
  scope: 'sentence',
  cues: WORST_CUES,
  find: ({ doc, sentence }) =>
    worstHit(doc, sentence).flatMap((a) => rolesIn(doc, a.items, { anyPart: true })),
  finds: [
    '[Engineers] and [product managers] were among those laid off.',
    '[Recruiters] and [support agents] are hit hardest.',
    '[Program managers] and [technical writers] bear the brunt.',
    '[HR], [finance] and [legal] will all see cuts.',
    'Acme will cut 350 jobs with [shop-floor workers] at Oldham worst affected.',
    'Two [reporters] are among the employees affected.',
  ],
  ignores: [
    ['Engineers were among the first to arrive.', 'nothing is cut'],
    ['Leeds is among the cities affected.', 'a place'],
  ],
});
