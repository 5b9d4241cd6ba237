import { definePhraseRule } from '../../text/attached.ts';
import { modifiersOf } from '../modifiers.ts';
import { isName, placeEnd } from '../place-phrases.ts';

/** Whose people they are, not where they are: "U.S. federal workers". */
const OF_STATE = /^(?:federal|government|state|national|postal|military|army|navy|air|city|county|central)$/;

export default definePhraseRule({
  id: 'place/before-noun',
  says: 'A place or its adjective before the jobs that are cut: "8,000 French jobs".',
  scope: 'cut',
  find: ({ doc, ...site }) =>
    modifiersOf({ doc, ...site }).flatMap(([from, to]) => {
      for (let i = from; i < to; i++) {
        const end = placeEnd(doc, i, to);
        if (end > i)
          return isName(doc, end, to) || OF_STATE.test(doc.word[end] ?? '') ? [] : [[i, end] as const];
      }
      return [];
    }),
  finds: [
    'The carmaker announced 8,000 [French] job cuts.',
    'About 19,000 [U.S.] factory workers took buyouts.',
    'Acme plans [Houston] job cuts.',
  ],
  ignores: [
    ['Acme will cut 300 factory jobs.', 'no place'],
    ['About 75,000 U.S. federal workers took buyouts.', 'whose workers they are'],
    ['The bank will cut 9,200 Washington Mutual jobs.', 'a name that begins with a place'],
  ],
});
