import { definePhraseRule } from '../../text/attached.ts';
import { readList } from '../../text/noun-lists.ts';
import { pattern } from '../../text/pattern.ts';
import { placesIn } from '../place-phrases.ts';
import { followsCut, inCutContext } from '../shapes.ts';

const BLOW = pattern(
  '((devastate|devastates|devastated|hammer|hammers|cripple|cripples|rock|rocks|shatter|shatters|tear the heart out of|rip the heart out of|ripping the heart out of|heart out of) | (blow|blows|devastating|devastation|disaster|tragedy|catastrophe|bad news|body blow|hammer blow|black day|sad day|dark day|end of an era|mean|means|meant) (ANY){0,1} (for|to)) ((the|our) (people|communities|community|region|town|towns|city|cities|workers|families|village|economy|economies) (of|in|across))?',
);

export default definePhraseRule({
  id: 'place/blow-to',
  says: 'Near a cut, it is a blow to a place, or towns are named as hit.',
  scope: 'sentence',
  cues: [BLOW],
  find: ({ doc, sentence }) => {
    if (!inCutContext(doc, sentence) && !followsCut(doc, sentence)) return [];
    return BLOW.match(doc, sentence).flatMap((m) =>
      placesIn(doc, { by: 'blow', items: readList(doc, m.to, sentence.to).items }, sentence.to),
    );
  },
  finds: [
    'The loss of 600 jobs will be devastating for [Timaru].',
    'After the job cuts, the union asked what it will mean for [Leeds], [Hull] and [Teesside].',
    'The union said the job cuts would devastate [Redcar] and [Scunthorpe].',
    'Acme will cut 600 jobs. Shares rose. "This is a devastating blow for [Teesside]," the union said.',
    'The layoffs are a body blow to the towns of [Leeds] and [Hull].',
  ],
  ignores: [['The flood was a blow to Leeds.', 'nothing is cut']],
});
