import { definePhraseRule } from '../../text/attached.ts';
import { RESULT_CUES, restructured } from '../groups.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/restructured',
  says: 'In the sentence of a cut, the restructuring or closing of a part of the employer brings it about.',
  scope: 'cut',
  cues: RESULT_CUES,
  find: ({ doc, sentence }) => rolesIn(doc, restructured(doc, sentence), { anyPart: true }),
  finds: [
    'The restructuring of its [wire harness operations] will eliminate 320 jobs.',
    'The closure of the [sports desk] will eliminate 40 jobs.',
  ],
  ignores: [['The closure of the plant will cost 40 jobs.', 'a site tells no kind of work']],
});
