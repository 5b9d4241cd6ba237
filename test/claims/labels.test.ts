import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/schema.ts';
import { claimsOf } from '../claims-of.ts';

/** The claim with this count. */
function claim(body: string, count: number): Claim {
  const found = claimsOf(body).find((c) => c.count?.value === count);
  if (!found) throw new Error(`no claim of ${count} in: ${body}`);
  return found;
}

const NEWS =
  'Norvale Foods Inc. said on Tuesday it will cut 300 jobs at its plants because of weak demand.\n\n';
const FILLER =
  'Shares of Norvale rose. The group was founded in 1950. It makes biscuits and soup. Its chairman is ill.\n\n';

describe('status', () => {
  const cases: [sentence: string, status: string][] = [
    ['Norvale Foods will cut 300 jobs.', 'announced'],
    ['Norvale Foods is cutting 300 jobs.', 'announced'],
    ['Norvale Foods plans on Friday to lay off 300 workers.', 'announced'],
    ['Norvale Foods announced 300 job cuts.', 'announced'],
    ['Norvale Foods said 300 jobs will be cut.', 'announced'],
    ['Norvale Foods has laid off 300 workers.', 'completed'],
    ['Norvale Foods laid off 300 workers on Monday.', 'completed'],
    ['At Norvale Foods 300 jobs were eliminated.', 'completed'],
    ['Norvale Foods may cut 300 jobs.', 'possible'],
    ['Norvale Foods is considering cutting 300 jobs.', 'possible'],
    ['Norvale Foods said 300 jobs are at risk.', 'possible'],
    ['Norvale Foods will cut 300 jobs, people familiar with the matter said.', 'reported'],
    ['Norvale Foods has reportedly cut 300 jobs.', 'reported'],
    ['Norvale Foods denied that it will cut 300 jobs.', 'denied'],
    ['Norvale Foods said there were no plans to cut 300 jobs.', 'denied'],
    ['Unions fear that Norvale Foods will cut 300 jobs.', 'possible'],
    ['Norvale Foods rejected a deal that would have eliminated 300 jobs.', 'possible'],
    ['Norvale Foods was forced to lay off 300 workers.', 'completed'],
    ['The storm led Norvale Foods to lay off 300 workers.', 'completed'],
    ['Norvale Foods will close a mill and cut 300 jobs.', 'announced'],
    ['Norvale Foods said in May it will cut 300 jobs.', 'announced'],
    ['Norvale Foods has entered consultation with staff over 300 redundancies.', 'possible'],
    ['Norvale Foods has put 300 jobs at risk of redundancy.', 'possible'],
    ['Norvale Foods threatened to cut 300 jobs.', 'possible'],
    ['Norvale Foods is likely to cut 300 jobs, analysts said.', 'possible'],
    ['Norvale Foods will cut 300 jobs, unless the deal is signed.', 'possible'],
    ['Norvale Foods could not rule out 300 job losses.', 'possible'],
    ['Norvale Foods said there was no truth in reports that 300 jobs would go.', 'denied'],
    ['Norvale Foods dismissed as speculation a report that it would axe 300 jobs.', 'denied'],
    ['Norvale Foods is understood to be cutting 300 jobs.', 'reported'],
    ['"We have made the decision to part ways with 300 colleagues," Norvale Foods said.', 'announced'],
    ['Norvale Foods told 300 workers that they would be laid off.', 'announced'],
    ['Norvale Foods asked 300 workers to resign.', 'completed'],
    ['Norvale Foods was hit by layoffs affecting 300 people.', 'completed'],
    ['Norvale Foods has begun to cut 300 jobs.', 'announced'],
    ['Norvale Foods will not furlough its 300 drivers.', 'denied'],
    ['Norvale Foods went into administration on Monday, risking 300 jobs.', 'possible'],
    ['Norvale Foods stands to lose 300 jobs.', 'possible'],
    ['Norvale Foods appears to have cut 300 jobs.', 'reported'],
    ['Reports in May suggested that Norvale Foods could cut 300 jobs.', 'reported'],
    ['Norvale Foods is shedding 300 jobs, the Harbour Echo reported, citing an internal memo.', 'announced'],
    [
      'The Harbour Echo reported that Norvale Foods will cut 300 jobs. Norvale Foods dismissed the report of layoffs.',
      'denied',
    ],
    [
      'Norvale Foods will cut 300 jobs, sources said. Norvale Foods later confirmed that it will cut 300 jobs.',
      'announced',
    ],
  ];
  it.each(cases)('%s', (sentence, status) => {
    expect(claim(sentence, 300).status).toBe(status);
  });
  it('of a part is that of its total where the part only says where', () => {
    const body =
      'Norvale Foods said it may cut 300 jobs in its mills. About 190 of the jobs are in Leeds and about 110 in Hull.';
    expect(claim(body, 190).status).toBe('possible');
  });
});

describe('time', () => {
  const cases: [sentence: string, time: string][] = [
    ['Norvale Foods cut 700 jobs last year.', 'past'],
    ['Norvale Foods had already cut 700 jobs.', 'past'],
    ['Norvale Foods laid off 700 workers in 2023.', 'past'],
    ['The cuts come on top of 700 job losses at Norvale Foods announced in March.', 'past'],
    ['Norvale Foods said on Monday it will cut 90 jobs in Leeds on top of 700 already announced.', 'past'],
    ['Norvale Foods shed 700 jobs over the past two years.', 'past'],
    ['In March, 700 jobs were lost at Norvale Foods.', 'past'],
    ['Norvale Foods announced plans last year to cut 700 jobs.', 'past'],
    ['Earlier this year Norvale Foods reportedly laid off 700 people.', 'past'],
    ['Some 700 Norvale Foods workers remain on indefinite layoff.', 'past'],
    ['Norvale Foods scrapped plans to cut 700 jobs.', 'past'],
    ['Norvale Foods will lay off 700 workers beginning March 2.', 'current'],
    ['Rival Orvis Group is to cut 700 jobs, while Pell Bank shed staff in March.', 'current'],
    ['Norvale Foods laid off 700 workers on Monday.', 'current'],
    ['Rival Orvis Group announced 700 job cuts last week.', 'current'],
    ['In its previous round of layoffs, Norvale Foods let 700 people go.', 'past'],
    ['Norvale Foods had previously said that it could cut 700 jobs.', 'past'],
    ['In the earlier round, 700 Norvale Foods employees opted to leave.', 'past'],
    ['Norvale Foods has cut 700 jobs over the past decade.', 'past'],
    ['Months after laying off 700 people, Norvale Foods hired 40.', 'past'],
    ['Norvale Foods has also eliminated 700 posts in Leeds.', 'current'],
    ['Rival Orvis Group will cut 700 jobs in addition to the 90 announced last year.', 'current'],
    ['Rival Orvis Group is to cut 700 jobs in an overhaul begun two years ago.', 'current'],
    ['Rival Orvis Group may cut 700 jobs.', 'current'],
    ['Norvale Foods will also cut 700 jobs in Canada.', 'current'],
  ];
  it.each(cases)('%s', (sentence, time) => {
    expect(claim(NEWS + FILLER + sentence, 700).time).toBe(time);
  });
  it('the news itself is current', () => {
    expect(claim(NEWS, 300).time).toBe('current');
  });
});

describe('method', () => {
  const cases: [sentence: string, method: string][] = [
    ['Norvale Foods will cut 300 jobs.', 'job_cut'],
    ['Norvale Foods will furlough 300 workers.', 'furlough'],
    ['Norvale Foods will cut 300 jobs through voluntary redundancy.', 'buyout'],
    ['At Norvale Foods 300 workers have accepted buyouts.', 'buyout'],
    ['Norvale Foods will cut 300 jobs through lay-offs and voluntary departures.', 'job_cut'],
    ['Norvale Foods will close its mill in Leeds, idling 300 workers.', 'job_cut'],
    ['Norvale Foods announced 300 layoffs after 40 people took buyouts.', 'job_cut'],
    ['Norvale Foods will furlough 900 workers, including 300 in Leeds.', 'furlough'],
    ['Norvale Foods will close its mill in Leeds for two weeks, idling 300 workers.', 'furlough'],
  ];
  it.each(cases)('%s', (sentence, method) => {
    expect(claim(sentence, 300).method).toBe(method);
  });
});

describe('who states the cut', () => {
  const cases: [sentence: string, type: string, name: string | null][] = [
    ['Norvale Foods said it will cut 300 jobs.', 'company', 'Norvale Foods'],
    ['Norvale Foods will cut 300 jobs, chief executive Ada Brook said on Monday.', 'executive', 'Ada Brook'],
    ['Norvale Foods will cut 300 jobs, according to two people familiar with the plan.', 'sources', null],
    ['Norvale Foods announced 300 job cuts.', 'company', 'Norvale Foods'],
    [
      'Norvale Foods will cut 300 jobs, said Jo Lind, general secretary of the bakers union.',
      'union',
      'Jo Lind',
    ],
    ['Norvale Foods will cut 300 jobs.', 'article', null],
    ['The Harbour Echo reported that Norvale Foods will cut 300 jobs.', 'media', 'Harbour Echo'],
    ['Norvale Foods will cut 300 jobs, the Harbour Echo has learned.', 'media', null],
    [
      'Norvale Foods will cut 300 jobs under the plan that chief executive Ada Brook presented on Monday.',
      'executive',
      'Ada Brook',
    ],
    ['Norvale Foods Inc (NVL.N) the big baker, said it will cut 300 jobs.', 'company', 'Norvale Foods'],
    [
      'Norvale Foods is cutting 300 jobs, according to an email sent to staff by Chief Executive Ada Brook.',
      'executive',
      'Ada Brook',
    ],
    [
      "Norvale Foods has laid off 300 people, as described in President Ada Brook's letter to staff.",
      'executive',
      'Ada Brook',
    ],
    [
      'Norvale Foods will cut 300 jobs, the Harbour Echo reported, citing people close to the matter.',
      'media',
      'Harbour Echo',
    ],
    [
      'Norvale Foods will cut 300 jobs, the Harbour Echo reported, citing a memo to staff.',
      'company',
      'Norvale Foods',
    ],
    ['Norvale Foods added two officers to its board and is reportedly cutting 300 jobs.', 'media', null],
    ['Several employees at Norvale Foods said it has laid off 300 people.', 'sources', null],
    ['Recent reports said Norvale Foods will cut 300 jobs.', 'media', null],
    ['The bakers union is saddened by the loss of 300 jobs at Norvale Foods.', 'union', null],
    ['Norvale Foods has fallen into administration, with the loss of 300 jobs.', 'article', null],
    [
      'Norvale Foods will cut 300 jobs, said Jan Lind, its vice president of corporate communications.',
      'company',
      'Norvale Foods',
    ],
  ];
  it.each(cases)('%s', (sentence, type, name) => {
    expect(claim(sentence, 300).attributed_to).toEqual({ type, name });
  });
  it('is the newspaper itself where it is a newspaper that cuts', () => {
    const told = claim("Norvale's Harbour Times said on Monday it was cutting 300 jobs.", 300);
    expect(told.attributed_to.type).toBe('company');
  });
  it('is the writer of a letter that the article gives whole', () => {
    const letter =
      'Hi all,\n\nI want to share hard news.\n\nToday we are cutting 300 jobs at Norvale Foods.\n\nI am sorry for this.';
    expect(claim(letter, 300).attributed_to.type).toBe('executive');
  });
});

describe('dates', () => {
  it('takes the day of saying and the day of ending', () => {
    expect(claim(NEWS, 300).dates).toEqual({ announced: '2025-10-28', effective: null });
    expect(claim('Norvale Foods will lay off 300 workers effective January 5.', 300).dates).toEqual({
      announced: null,
      effective: '2026-01-05',
    });
    expect(claim('Norvale Foods will cut 300 jobs by the end of June.', 300).dates.effective).toBe(
      '2026-06-30',
    );
  });
  it('does not date what is only reported, nor by the day of something else', () => {
    expect(claim('Norvale Foods will cut 300 jobs, two sources said on Monday.', 300).dates.announced).toBe(
      null,
    );
    expect(claim('Norvale Foods will cut 300 jobs to save $2 million by June 30.', 300).dates.effective).toBe(
      null,
    );
  });
  it('leaves out what is only a month or a year', () => {
    expect(claim('Norvale Foods will cut 300 jobs next year.', 300).dates).toEqual({
      announced: null,
      effective: null,
    });
  });
});
