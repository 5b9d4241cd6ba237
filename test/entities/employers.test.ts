import { describe, expect, it } from 'vitest';
import { numbersOf } from '../claims-of.ts';

type Telling = readonly [title: string | null, sentence: string, numbers: readonly string[]];

const TELLINGS: readonly Telling[] = [
  [
    'HALVORSEN TO CUT JOBS',
    'LONDON (Reuters) - Halvorsen Plc said on Tuesday it would cut 450 jobs, following rival Kestrel, which axed 900 last month.',
    ['Halvorsen 450', 'Kestrel 900'],
  ],
  [
    'Acme workers brace for cuts',
    'Acme Corp, owned by private equity firm Blackrock Partners, will close its mill in Dayton with the loss of 120 jobs, the union Unite said.',
    ['Acme 120'],
  ],
  [
    null,
    'The Dayton Daily News reported that Norvale Foods plans to lay off 75 workers at its plant.',
    ['Norvale Foods 75'],
  ],
  [null, 'Deutsche Bank analyst Tom Lee said Norvale could cut 500 jobs.', ['Norvale 500']],
  [
    null,
    'Norvale, the maker of Crunchies cereal, is cutting 300 jobs at its plant in Battle Creek, Michigan.',
    ['Norvale 300'],
  ],
  [null, 'The chipmaker Voltec said it will eliminate 1,200 positions worldwide.', ['Voltec 1200']],
  [
    null,
    'Shares in Voltec rose 3 percent after the chipmaker said it will eliminate 1,200 positions.',
    ['Voltec 1200'],
  ],
  [
    null,
    "Voltec's chief executive, Maria Ortiz, told employees in a memo that the company would eliminate 1,200 positions.",
    ['Voltec 1200'],
  ],
  [
    null,
    'Maria Ortiz, chief executive of Voltec, said in a memo that 1,200 positions would be eliminated.',
    ['Voltec 1200'],
  ],
  [null, 'In a memo to staff, Voltec CEO Maria Ortiz said she was letting 1,200 people go.', ['Voltec 1200']],
  [null, 'Bosch-owned Voltec is to cut 1,200 jobs.', ['Voltec 1200']],
  [
    'Norvale prunes its routes',
    'Norvale will fly less. The industry is in a storm, with carriers worldwide shedding thousands of jobs.',
    [],
  ],
  [
    null,
    'Voltec units Ostara and Belling are losing money, with Ostara management threatening to cut 1,200 jobs.',
    ['Ostara 1200'],
  ],
  [
    'High street gloom',
    'Fashion firm Jane Morris fell into administration today, putting 1,600 jobs at risk. Jane Morris has 90 shops. Norvale said last week that it was opening 10.',
    ['Jane Morris 1600'],
  ],
  [
    null,
    'In Germany Halvorsen, one of the biggest suppliers of gears, is considering laying off 1,500 staff.',
    ['Halvorsen 1500'],
  ],
  [null, 'Gannon Co., the owner of over 1,000 newspapers, erased 400 jobs.', ['Gannon 400']],
  [
    null,
    'Voltec said it would close its only Ostara site in Europe, reducing headcount by 50.',
    ['Voltec 50'],
  ],
  [null, 'Voltec, which is owned by Bosch, is to cut 1,200 jobs.', ['Voltec 1200']],
  [null, "Voltec, a subsidiary of Germany's Bosch, is to cut 1,200 jobs.", ['Voltec 1200']],
  [null, "Bosch's Voltec unit is to cut 1,200 jobs.", ['Voltec 1200']],
  [null, 'Bosch is to cut 1,200 jobs at its Voltec subsidiary.', ['Bosch 1200']],
  [
    null,
    'Voltec said Tuesday that it is cutting 1,200 jobs. Kestrel said last week it would cut 700.',
    ['Voltec 1200', 'Kestrel 700'],
  ],
  [null, 'Voltec and Kestrel each said they would cut 1,200 jobs.', ['Voltec 1200', 'Kestrel 1200']],
  [null, 'Unite, the union, said that Voltec had told it 1,200 jobs would go.', ['Voltec 1200']],
  [null, 'Unite accused Voltec of planning to cut 1,200 jobs.', ['Voltec 1200']],
  [null, 'The GMB union said Voltec was cutting 1,200 jobs "to please shareholders".', ['Voltec 1200']],
  [null, 'Minister Jo Lind criticised Voltec for axing 1,200 jobs.', ['Voltec 1200']],
  [
    null,
    'Citing two people familiar with the matter, Bloomberg reported that Voltec plans to cut 1,200 jobs.',
    ['Voltec 1200'],
  ],
  [null, 'Voltec plans to cut 1,200 jobs, the Wall Street Journal reported on Monday.', ['Voltec 1200']],
  [
    null,
    'Voltec Inc (VLT.N) said it would cut 1,200 jobs, or about 10 percent of its workforce.',
    ['Voltec 1200'],
  ],
  [
    null,
    'Some 1,200 Voltec employees in Ohio will lose their jobs when the plant shuts in June.',
    ['Voltec 1200'],
  ],
  [null, "The closure of Voltec's plant in Ohio will cost 1,200 jobs.", ['Voltec 1200']],
  [null, "Voltec's plan to close its Ohio plant will cost 1,200 people their jobs.", ['Voltec 1200']],
  [null, 'Ohio-based Voltec will lay off 1,200.', ['Voltec 1200']],
  [
    null,
    'The University of Wexcombe plans to make 120 staff redundant. Its vice-chancellor said the university had no choice.',
    ['University of Wexcombe 120'],
  ],
  [
    null,
    'Wexcombe County Council is to cut 120 posts. The authority said it faced a deficit of £12m.',
    ['Wexcombe County Council 120'],
  ],
  [null, 'The city of Wexcombe will lay off 120 workers, Mayor Jo Lind said.', ['Wexcombe 120']],
  [null, 'Wexcombe Public Schools will eliminate 120 teaching positions.', ['Wexcombe Public Schools 120']],
  [null, "St. Mary's Hospital is laying off 120 nurses.", ["St. Mary's Hospital 120"]],
  [
    null,
    'The Wexcombe Herald is laying off 12 newsroom employees, its publisher said.',
    ['Wexcombe Herald 12'],
  ],
  [null, 'BBC Wales is to cut 120 jobs.', ['BBC Wales 120']],
  [null, 'The Ministry of Defence is to cut 1,200 civilian posts.', ['Ministry of Defence 1200']],
  [
    null,
    'The Department of Veterans Affairs plans to cut 1,200 jobs.',
    ['Department of Veterans Affairs 1200'],
  ],
  [null, 'NHS England will cut 1,200 jobs.', ['NHS England 1200']],
  [null, 'Air France-KLM said it would cut 1,200 jobs at Air France.', ['Air France-KLM 1200']],
  [null, 'J.P. Morgan Chase & Co. said it will cut 1,200 jobs.', ['J.P. Morgan Chase 1200']],
  [null, 'AT&T Inc. said it will cut 1,200 jobs.', ['AT&T 1200']],
  [null, '3M Co. said it will cut 1,200 jobs.', ['3M 1200']],
  [null, 'Marks & Spencer is to cut 1,200 jobs.', ['Marks & Spencer 1200']],
  [null, 'John Lewis is to cut 1,200 jobs.', ['John Lewis 1200']],
  [null, 'Jaguar Land Rover is to cut 1,200 jobs.', ['Jaguar Land Rover 1200']],
  [null, 'Rolls-Royce is to cut 1,200 jobs.', ['Rolls-Royce 1200']],
  [null, 'De La Rue is to cut 1,200 jobs.', ['De La Rue 1200']],
  [null, 'eBay is to cut 1,200 jobs.', ['eBay 1200']],
  [null, 'Monster.com is to cut 1,200 jobs.', ['Monster.com 1200']],
  [null, 'Yahoo! is to cut 1,200 jobs.', ['Yahoo! 1200']],
  [null, 'Ernst & Young is to cut 1,200 jobs.', ['Ernst & Young 1200']],
  [null, 'PwC is to cut 1,200 jobs in the UK.', ['PwC 1200']],
  [null, 'KPMG is to cut 1,200 jobs in the UK.', ['KPMG 1200']],
  [null, 'McKinsey is cutting 1,200 jobs.', ['McKinsey 1200']],
  [null, 'Bloomberg is cutting 100 jobs in its newsroom.', ['Bloomberg 100']],
  [null, 'The Washington Post is laying off 100 people.', ['Washington Post 100']],
  [null, 'CNN is laying off 100 people.', ['CNN 100']],
  [null, 'The Guardian is to cut 100 editorial jobs.', ['Guardian 100']],
  [null, "Elon Musk's X has laid off 100 people.", ['X 100']],
  [null, 'Tesla boss Elon Musk has told staff he will cut 10% of the workforce.', ['Tesla 10%']],
  [null, 'Sports retailer JJB is to cut 1,200 jobs.', ['JJB 1200']],
  [null, 'Struggling retailer Norvale is to cut 1,200 jobs.', ['Norvale 1200']],
  [null, 'US bank Norvale is to cut 1,200 jobs.', ['Norvale 1200']],
  [null, 'Dutch electronics group Philips is to cut 1,200 jobs.', ['Philips 1200']],
  [null, 'Philips, the Dutch electronics group, is to cut 1,200 jobs.', ['Philips 1200']],
  [null, "Finland's Nokia is to cut 1,200 jobs.", ['Nokia 1200']],
  [null, "Germany's largest bank, Norvale, is to cut 1,200 jobs.", ['Norvale 1200']],
  [null, 'The owner of the Crunchies brand, Norvale, is to cut 1,200 jobs.', ['Norvale 1200']],
  [null, 'A day after Kestrel reported a loss, Norvale said it would cut 1,200 jobs.', ['Norvale 1200']],
  [null, 'While Kestrel is hiring, Norvale is cutting 1,200 jobs.', ['Norvale 1200']],
  [null, 'Norvale, like Kestrel before it, is cutting 1,200 jobs.', ['Norvale 1200']],
  [
    null,
    "Norvale's decision to cut 1,200 jobs came a week after Kestrel cut 700 jobs.",
    ['Norvale 1200', 'Kestrel 700'],
  ],
  [null, 'The cuts at Norvale, announced by chief executive Jo Lind, affect 1,200 staff.', ['Norvale 1200']],
  [
    null,
    'Norvale today announced that its board of directors approved a restructuring plan that will reduce its global workforce by approximately 1,200 employees.',
    ['Norvale 1200'],
  ],
  [
    null,
    'It is with a heavy heart that we announce that Norvale will be parting ways with 1,200 colleagues.',
    ['Norvale 1200'],
  ],
  [
    null,
    'Game studio Norvale Interactive, known for Starfall, has laid off 12 developers.',
    ['Norvale Interactive 12'],
  ],
  [null, 'Starfall developer Norvale Interactive has laid off 12 developers.', ['Norvale Interactive 12']],
  [
    null,
    'Norvale Interactive, the studio behind Starfall, has laid off 12 developers.',
    ['Norvale Interactive 12'],
  ],
  [null, 'Embracer-owned Norvale Interactive has laid off 12 developers.', ['Norvale Interactive 12']],
  [null, 'Mumbai: IT major Norvale has asked 1,200 employees to leave.', ['Norvale 1200']],
  [
    null,
    'NEW DELHI: Edtech firm Norvale has laid off around 1,200 employees, sources told ET.',
    ['Norvale 1200'],
  ],
  [
    null,
    'Bengaluru-based Norvale laid off 1,200 employees across teams, a report by Inc42 said.',
    ['Norvale 1200'],
  ],
  [null, 'Qantas will slash 1,200 jobs after the airline posted a loss.', ['Qantas 1200']],
  [null, 'Telstra has announced it will cut 1,200 jobs, the ABC understands.', ['Telstra 1200']],
];

/** Where a reader sees who cuts and the rules do not yet. */
const NOT_READ: readonly Telling[] = [
  [
    null,
    'Chef Alan Morris opened Norvale Grills in 2001. The lockdown led Morris to lay off 500 people, a spokesman for Norvale Grills said.',
    ['Norvale Grills 500'],
  ],
  [null, 'Voltec customers such as Apple and Dell were told of the plan to cut 1,200 jobs.', ['Voltec 1200']],
  [null, 'Consultants McKinsey advised Voltec on its plan to cut 1,200 jobs.', ['Voltec 1200']],
  [null, 'Administrators from KPMG made 1,200 staff redundant at Voltec on Monday.', ['Voltec 1200']],
  [
    null,
    'Voltec went into administration on Monday. KPMG, the administrator, made 1,200 of its staff redundant.',
    ['Voltec 1200'],
  ],
  [null, 'Toys "R" Us is to cut 1,200 jobs.', ['Toys "R" Us 1200']],
  [null, 'Reuters is to cut 1,200 jobs.', ['Reuters 1200']],
  [null, 'Norvale joins Kestrel, Voltec and Acme in cutting jobs. It will lay off 1,200.', ['Norvale 1200']],
  [
    null,
    'Norvale (NYSE: NVL) today announced a reduction in force of approximately 1,200 employees.',
    ['Norvale 1200'],
  ],
];

describe('who cuts, in one sentence', () => {
  it.each(TELLINGS)('%s %s', (title, sentence, numbers) => {
    expect(numbersOf(sentence, title)).toEqual(numbers);
  });
  it.fails.each(NOT_READ)('known gap: %s %s', (title, sentence, numbers) => {
    expect(numbersOf(sentence, title)).toEqual(numbers);
  });
});

describe('places as employers', () => {
  const opening = 'Wexcombe is short of money. Officials in Wexcombe met on Monday.\n\n';

  it.each([
    ['Mayor Jo Lind will lay off 5,400 city workers.', ['Wexcombe 5400']],
    ['City Manager Jo Lind wants to cut 65 jobs.', ['Wexcombe 65']],
    ['The budget means 5,400 city layoffs.', ['Wexcombe 5400']],
  ])('%s', (sentence, claims) => {
    expect(numbersOf(opening + sentence)).toEqual(claims);
  });

  it('takes a governor for his state', () => {
    const text =
      'Ohio is short of money, and schools in Ohio will feel it.\n\nGov. Jo Lind laid off 2,500 state workers.';
    expect(numbersOf(text)).toEqual(['Ohio 2500']);
  });

  it('finds the body that is called by its place', () => {
    const text =
      'The University of Sussex has a deficit.\n\nSussex will shed 300 staff, the University of Sussex said.';
    expect(numbersOf(text)).toEqual(['University of Sussex 300']);
  });

  it('gives a region no lay-offs', () => {
    expect(numbersOf('Norvale runs a mill in the region, which has already lost hundreds of jobs.')).toEqual(
      [],
    );
  });
});
