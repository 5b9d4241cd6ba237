import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.ts';

/** "Norvale 300", "Norvale 12%", "Norvale hundreds": employer and number of every claim with a number. */
function numbered(body: string): string[] {
  const page = { source: 'test', url: null, title: null, body, publisher: null, authors: [] };
  return extract({ ...page, published: null, language: 'en' })
    .claims.filter((c) => c.count || c.percent)
    .map((c) => `${c.company?.name ?? '?'} ${c.count?.value ?? c.count?.vague ?? `${c.percent?.value}%`}`);
}

const TELLINGS: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
  [
    'The Dayton Daily News reported that Norvale Foods plans to lay off 75 workers at its plant.',
    ['Norvale Foods 75'],
  ],
  ['Deutsche Bank analyst Tom Lee said Norvale could cut 500 jobs.', ['Norvale 500']],
  [
    'Norvale, the maker of Crunchies cereal, is cutting 300 jobs at its plant in Battle Creek, Michigan.',
    ['Norvale 300'],
  ],
  ['The chipmaker Voltec said it will eliminate 1,200 positions worldwide.', ['Voltec 1200']],
  [
    'Shares in Voltec rose 3 percent after the chipmaker said it will eliminate 1,200 positions.',
    ['Voltec 1200'],
  ],
  [
    "Voltec's chief executive, Maria Ortiz, told employees in a memo that the company would eliminate 1,200 positions.",
    ['Voltec 1200'],
  ],
  [
    'Maria Ortiz, chief executive of Voltec, said in a memo that 1,200 positions would be eliminated.',
    ['Voltec 1200'],
  ],
  ['In a memo to staff, Voltec CEO Maria Ortiz said she was letting 1,200 people go.', ['Voltec 1200']],
  ['Bosch-owned Voltec is to cut 1,200 jobs.', ['Voltec 1200']],
  ['Voltec, which is owned by Bosch, is to cut 1,200 jobs.', ['Voltec 1200']],
  ["Voltec, a subsidiary of Germany's Bosch, is to cut 1,200 jobs.", ['Voltec 1200']],
  ["Bosch's Voltec unit is to cut 1,200 jobs.", ['Voltec 1200']],
  ['Bosch is to cut 1,200 jobs at its Voltec subsidiary.', ['Bosch 1200']],
  ['Voltec and Kestrel each said they would cut 1,200 jobs.', ['Voltec 1200', 'Kestrel 1200']],
  ['Unite, the union, said that Voltec had told it 1,200 jobs would go.', ['Voltec 1200']],
  ['Unite accused Voltec of planning to cut 1,200 jobs.', ['Voltec 1200']],
  ['The GMB union said Voltec was cutting 1,200 jobs "to please shareholders".', ['Voltec 1200']],
  ['Minister Jo Lind criticised Voltec for axing 1,200 jobs.', ['Voltec 1200']],
  [
    'Citing two people familiar with the matter, Bloomberg reported that Voltec plans to cut 1,200 jobs.',
    ['Voltec 1200'],
  ],
  ['Voltec plans to cut 1,200 jobs, the Wall Street Journal reported on Monday.', ['Voltec 1200']],
  ['Voltec Inc (VLT.N) said it would cut 1,200 jobs, or about 10 percent of its workforce.', ['Voltec 1200']],
  ['Some 1,200 Voltec employees in Ohio will lose their jobs when the plant shuts in June.', ['Voltec 1200']],
  ["The closure of Voltec's plant in Ohio will cost 1,200 jobs.", ['Voltec 1200']],
  ["Voltec's plan to close its Ohio plant will cost 1,200 people their jobs.", ['Voltec 1200']],
  ['Ohio-based Voltec will lay off 1,200.', ['Voltec 1200']],
  [
    'The University of Wexcombe plans to make 120 staff redundant. Its vice-chancellor said the university had no choice.',
    ['University of Wexcombe 120'],
  ],
  [
    'Wexcombe County Council is to cut 120 posts. The authority said it faced a deficit of £12m.',
    ['Wexcombe County Council 120'],
  ],
  ['The city of Wexcombe will lay off 120 workers, Mayor Jo Lind said.', ['Wexcombe 120']],
  ['Wexcombe Public Schools will eliminate 120 teaching positions.', ['Wexcombe Public Schools 120']],
  ['The Wexcombe Herald is laying off 12 newsroom employees, its publisher said.', ['Wexcombe Herald 12']],
  ['Struggling retailer Norvale is to cut 1,200 jobs.', ['Norvale 1200']],
  ['US bank Norvale is to cut 1,200 jobs.', ['Norvale 1200']],
  ["Germany's largest bank, Norvale, is to cut 1,200 jobs.", ['Norvale 1200']],
  ['The owner of the Crunchies brand, Norvale, is to cut 1,200 jobs.', ['Norvale 1200']],
  ['A day after Kestrel reported a loss, Norvale said it would cut 1,200 jobs.', ['Norvale 1200']],
  ['While Kestrel is hiring, Norvale is cutting 1,200 jobs.', ['Norvale 1200']],
  [
    "Norvale's decision to cut 1,200 jobs came a week after Kestrel cut 700 jobs.",
    ['Norvale 1200', 'Kestrel 700'],
  ],
  ['The cuts at Norvale, announced by chief executive Jo Lind, affect 1,200 staff.', ['Norvale 1200']],
  [
    'Norvale today announced that its board of directors approved a restructuring plan that will reduce its global workforce by approximately 1,200 employees.',
    ['Norvale 1200'],
  ],
  [
    'It is with a heavy heart that we announce that Norvale will be parting ways with 1,200 colleagues.',
    ['Norvale 1200'],
  ],
  [
    'Game studio Norvale Interactive, known for Starfall, has laid off 12 developers.',
    ['Norvale Interactive 12'],
  ],
  ['Starfall developer Norvale Interactive has laid off 12 developers.', ['Norvale Interactive 12']],
  [
    'Norvale Interactive, the studio behind Starfall, has laid off 12 developers.',
    ['Norvale Interactive 12'],
  ],
  ['Embracer-owned Norvale Interactive has laid off 12 developers.', ['Norvale Interactive 12']],
  ['Mumbai: IT major Norvale has asked 1,200 employees to leave.', ['Norvale 1200']],
  ['NEW DELHI: Edtech firm Norvale has laid off around 1,200 employees, sources told ET.', ['Norvale 1200']],
  [
    'Bengaluru-based Norvale laid off 1,200 employees across teams, a report by Inc42 said.',
    ['Norvale 1200'],
  ],
];

describe('who cuts, in one sentence', () => {
  it.each(TELLINGS)('%s', (sentence, claims) => {
    expect(numbered(sentence)).toEqual(claims);
  });
});

describe('places as employers', () => {
  const opening = 'Wexcombe is short of money. Officials in Wexcombe met on Monday.\n\n';

  it.each([
    ['Mayor Jo Lind will lay off 5,400 city workers.', ['Wexcombe 5400']],
    ['City Manager Jo Lind wants to cut 65 jobs.', ['Wexcombe 65']],
    ['The budget means 5,400 city layoffs.', ['Wexcombe 5400']],
  ])('%s', (sentence, claims) => {
    expect(numbered(opening + sentence)).toEqual(claims);
  });

  it('takes a governor for his state', () => {
    const text =
      'Ohio is short of money, and schools in Ohio will feel it.\n\nGov. Jo Lind laid off 2,500 state workers.';
    expect(numbered(text)).toEqual(['Ohio 2500']);
  });

  it('finds the body that is called by its place', () => {
    const text =
      'The University of Sussex has a deficit.\n\nSussex will shed 300 staff, the University of Sussex said.';
    expect(numbered(text)).toEqual(['University of Sussex 300']);
  });

  it('gives a region no lay-offs', () => {
    expect(numbered('Norvale runs a mill in the region, which has already lost hundreds of jobs.')).toEqual(
      [],
    );
  });
});
