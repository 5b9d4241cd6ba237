import { bits } from '../../lexicon/classes.ts';
import type { Site } from '../../text/attached.ts';
import { definePhraseRule } from '../../text/attached.ts';
import type { Document } from '../../text/document.ts';
import { is } from '../../text/document.ts';
import { SHAPE } from '../../text/tokens.ts';
import type { TokenRange } from '../../types.ts';
import { modifiersOf } from '../modifiers.ts';
import { rolesIn } from '../role-phrases.ts';

const BEFORE_VERB = bits('BE', 'ADV', 'PRONOUN', 'CONJ');
const OWNER = bits('POSS', 'NUMBER', 'PLAN', 'CONJ', 'CUT_ING');
/** True after the employer or a number: "Acme corporate layoffs", not "the largest corporate layoffs". */
const isOwned = (doc: Document, i: number): boolean =>
  doc.shape[i - 1] === SHAPE.capital || doc.word[i - 1] === "'s" || is(doc, i - 1, OWNER);
const SAYS = bits('SAY');
const PEOPLE = bits('PERSON', 'STAFF');
const LAYOFF = bits('LAYOFF', 'CUTS', 'FURLOUGH');
/** True at "temporary lay-offs": these are no lay-offs of temporary workers. */
const isDuration = (doc: Document, i: number): boolean =>
  /^(?:temporary|seasonal)$/.test(doc.word[i] as string) && is(doc, i + 1, LAYOFF);

/** True before a verb of saying: "besides job cuts, analysts say". */
const speaks = (doc: Document, i: number): boolean =>
  is(doc, i, SAYS) && !is(doc, i, bits('PLAN', 'CONSIDER'));

/** "AI layoffs", "tech job cuts": why or in which trade, not who. */
const isCauseOrTrade = (doc: Document, [from, to]: TokenRange, site: Site): boolean =>
  to - from === 1 &&
  !site.mention?.noun &&
  (/^(?:ai|tech)$/.test(doc.word[from] as string) ||
    // "was planning layoffs", "the largest corporate layoff"
    (/ing$/.test(doc.word[from] as string) && is(doc, from - 1, BEFORE_VERB)) ||
    (doc.word[from] === 'corporate' && !isOwned(doc, from)));

/** True where a number of people, not of jobs, is cut: any word before them may say what they do. */
const countsPeople = ({ doc, mention }: Site): boolean =>
  mention?.noun != null && mention.quantity !== null && is(doc, mention.noun[1] - 1, PEOPLE);

export default definePhraseRule({
  id: 'role/before-noun',
  says: 'Words before the jobs that are cut tell which: "300 mortgage and sales jobs".',
  scope: 'cut',
  find: (site) =>
    rolesIn(site.doc, modifiersOf(site), { beforePeople: true, anyStaff: countsPeople(site) }).filter(
      (range) =>
        !isDuration(site.doc, range[0]) &&
        !speaks(site.doc, range[1]) &&
        !isCauseOrTrade(site.doc, range, site),
    ),
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
    ['Acme plans temporary layoffs.', 'says how long, not who'],
    ['More tech layoffs followed.', 'a trade, not a group of staff'],
    ['Acme was planning layoffs.', 'a verb'],
  ],
});
