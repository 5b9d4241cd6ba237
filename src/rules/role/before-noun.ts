import { definePhraseRule } from '../../text/attached.ts';
import { modifiersOf } from '../modifiers.ts';
import { rolesIn } from '../role-phrases.ts';

export default definePhraseRule({
  id: 'role/before-noun',
  says: 'Words before the jobs that are cut tell which: "300 mortgage and sales jobs".',
  scope: 'cut',
  find: (site) => rolesIn(site.doc, modifiersOf(site), { beforePeople: true }),
  finds: [
    'The lender will cut 300 [mortgage] and [sales] jobs.',
    'Acme laid off 850 [hourly] workers in August.',
    'The bank is cutting 1,100 [investment banking] jobs.',
    'Visteon will cut 900 [white-collar] jobs.',
    'Acme will cut [human resources] jobs.',
    'The retailer is cutting 40 [head office] roles.',
  ],
  ignores: [
    ['Acme will cut 300 full-time jobs.', 'says nothing of the work'],
    ['Acme will cut 300 additional global jobs.', 'no kind of work'],
    ['Acme will cut 8,000 French jobs.', 'a place'],
  ],
});
