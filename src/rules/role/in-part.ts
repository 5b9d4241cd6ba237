import { definePhraseRule } from '../../text/attached.ts';
import { rolesIn } from '../role-phrases.ts';

const INSIDE = /^(?:in|at|from|across|within|throughout|inside|among|amongst|of|on|for)$/;

export default definePhraseRule({
  id: 'role/in-part',
  says: 'After the cut, "in", "at", "from", "across" or "among" and a function, a rank or a part of the employer.',
  scope: 'cut',
  find: ({ doc, attached }) =>
    attached
      .filter((a) => INSIDE.test(a.by))

      .flatMap((a) =>
        rolesIn(doc, a.items, {
          anyPart: !/^(?:of|for)$/.test(a.by),
          noSiblings: a.by === 'at',
          lines: a.items.length > 2 && /^(?:in|across)$/.test(a.by),
        }),
      ),
  finds: [
    'Acme will cut 200 jobs in its [research and development] division.',
    'The bank is cutting 3,000 jobs at its [investment bank].',
    'Acme eliminated 60 positions in [finance] and [information technology].',
    'Acme will cut 90 jobs across [human resources], [devices] and [services].',
    'Acme will lay off 30 people in its [Skyline team].',
    'The museum announced 74 layoffs at its [stores].',
    'The university will cut 90 jobs across the [Library], the [College of Health] and the [College of Sciences].',
    'It will cut 40 jobs in [physics], [history] and [theology].',
  ],
  ignores: [
    ['Acme will cut 200 jobs in Leeds.', 'a place'],
    ['Acme will cut 200 jobs at its plant.', 'a site tells no kind of work'],
    ['Acme will cut 200 jobs in an effort to save money.', 'no work'],
    ['Acme will cut 200 jobs while it hires engineers in its cloud unit.', 'those are hired'],
  ],
});
