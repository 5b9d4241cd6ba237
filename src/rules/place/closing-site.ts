import { around, definePhraseRule } from '../../text/attached.ts';
import { closingPlaces } from '../closing.ts';

export default definePhraseRule({
  id: 'place/closing-site',
  says: 'The sentence of a cut says that a site is closed, too: the jobs go where the site is.',
  scope: 'cut',
  find: (site) => (site.mention ? closingPlaces(site.doc, site.sentence, around(site)) : []),
  finds: [
    'Acme is closing studios in [Brighton] and [Farnborough], with 78 jobs cut.',
    'Acme plans to close 600 [U.S.] stores and cut 12,000 positions.',
    'The plant, in [Longbridge], near [Birmingham], will close and cut 5,000 jobs.',
    'Acme will shut its [Corby] plant and cut 300 jobs.',
    'By placing three mines around [Kambalda] in care and maintenance it will cut 250 jobs.',
    'Acme will move its production from [Galesburg] to Asia and cut 1,600 jobs.',
    'It is to cut 3,150 jobs and end operations at [Gatwick].',
    'Branches in [Torquay], [Hereford] and [Walsall] were shut, and Acme cut 23 jobs.',
  ],
  ignores: [['Acme will close 20 branches and cut 300 jobs.', 'no place']],
});
