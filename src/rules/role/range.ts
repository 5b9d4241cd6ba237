import { definePhraseRule } from '../../text/attached.ts';
import { RANGE_CUES, rangeOf } from '../groups.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/range',
  says: 'Those who go range from one group to another: "from clerks to surgeons".',
  scope: 'sentence',
  cues: RANGE_CUES,
  find: ({ doc, sentence }) => {
    const ends = rangeOf(doc, sentence).map((items) => rolesIn(doc, items));
    // Both ends must be roles: "from Leeds to Hull" and "from five to four" are none.
    return ends.flatMap((found, k) => {
      const other = ends[k % 2 === 0 ? k + 1 : k - 1];
      return other && other.length > 0 ? found : [];
    });
  },
  finds: [
    'The layoffs are spread over all departments, from [clerical staff] to [surgical technicians].',
    'Those laid off did everything from [finance] to [design] and [marketing].',
  ],
  ignores: [
    ['Acme cut its staff from 500 to 400.', 'numbers'],
    ['The firm sells everything from design to engineering.', 'nothing is cut'],
  ],
});
