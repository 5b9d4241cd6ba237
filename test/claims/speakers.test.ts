import { describe, expect, it } from 'vitest';
import { quotations } from '../../src/claims/quotations.ts';
import { speakerOf } from '../../src/claims/speakers.ts';
import { readDocument } from '../../src/text/document.ts';

/** The speaker of the words between [ and ] in a text. */
function speaker(marked: string): { type: string; name: string | null } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const doc = readDocument(marked.replace('[', '').replace(']', ''));
  let from = 0;
  while ((doc.end[from] as number) <= start) from++;
  let to = from;
  while (to < doc.size && (doc.start[to] as number) < end) to++;
  return speakerOf(doc, [from, to]);
}

describe('who says the words', () => {
  const cases: [marked: string, type: string, name?: string | null][] = [
    ['“We must [cut costs],” chief executive Ada Brook said on Monday.', 'executive', 'Ada Brook'],
    [
      '"Demand [has fallen]," said Ada Brook, chief executive of Norvale Foods, in a note to staff.',
      'executive',
      'Ada Brook',
    ],
    [
      'Ada Brook, finance director of Norvale, said in May that all was well. She said [demand was weak].',
      'executive',
      'Ada Brook',
    ],
    ['Norvale Foods said it would cut 300 jobs [to save money].', 'company', 'Norvale Foods'],
    ['Norvale Foods is cutting 300 jobs [because of weak demand], the company said on Friday.', 'company'],
    ['Norvale Foods blamed [the high price of energy].', 'company', 'Norvale Foods'],
    ['Norvale Foods will close the plant, citing [weak demand].', 'company', 'Norvale Foods'],
    ['According to people familiar with the matter, [the bank wants to save money].', 'sources'],
    ['The bank wants [to save money], according to three people briefed on the plan.', 'sources'],
    ['The newspaper reported that the bank would cut jobs [to save money].', 'media'],
    [
      '“They [put profit first],” said Jo Lind, general secretary of the steel workers union.',
      'union',
      'Jo Lind',
    ],
    ['“They [hired too many people],” said Kim Dahl, an analyst at Orvis Securities.', 'analyst', 'Kim Dahl'],
    ['A spokeswoman for Norvale said [the site was losing money].', 'company'],
    ['The finance minister said [the subsidy had ended].', 'government'],
    ['Norvale Foods is cutting 300 jobs [as sales fall].', 'article', null],
    ['Norvale Foods announced 300 job cuts [after sales fell].', 'article', null],
    [
      'Ada Brook, chief executive of Norvale, wrote to staff.\n\n“It is a hard day.\n\n“We have to [cut our costs].”',
      'executive',
      'Ada Brook',
    ],
    [
      '“It is a hard day,” said Ada Brook, chief executive of Norvale. “We have to [cut our costs].”',
      'executive',
      'Ada Brook',
    ],
    [
      'The plan was drawn up by the vice-chancellor, Ada Brook, who blamed [falling recruitment].',
      'executive',
      'Ada Brook',
    ],
    [
      'Ada Brook, the vice-chancellor, spoke first. "We must [cut our costs]," Professor Brook said.',
      'executive',
      'Ada Brook',
    ],
    ['Norvale Foods also pointed to [the rising cost of energy].', 'company', 'Norvale Foods'],
    ["[The government has failed], said Labour's employment spokesperson Kim Dahl.", 'government'],
    ['Orvis said 300 jobs would go; Norvale is cutting 90 [as sales fall].', 'article', null],
    ["Ada Brook, president of the club, said: 'We [lost the sponsor's money].'", 'executive', 'Ada Brook'],
  ];
  it.each(cases)('%s', (marked: string, type: string, name?: string | null) => {
    const said = speaker(marked);
    expect(said.type).toBe(type);
    if (name !== undefined) expect(said.name).toBe(name);
  });
});

describe('quotations', () => {
  const quoted = (text: string): string[] => {
    const doc = readDocument(text);
    return quotations(doc).map((q) => text.slice(doc.start[q.from], doc.end[q.to - 1]));
  };
  it('reads straight, curly and single marks', () => {
    expect(quoted('He said "one two" and “three four” and \'five six\'.')).toEqual([
      'one two',
      'three four',
      'five six',
    ]);
  });
  it('takes an apostrophe for none', () => {
    expect(quoted("The workers' jobs and the firm's plans don't change.")).toEqual([]);
  });
  it('ends an open quotation with its paragraph unless the next one opens again', () => {
    expect(quoted('“One two.\n\nThree four.')).toEqual(['One two.']);
    expect(quoted('“One two.\n\n“Three four.”')).toEqual(['One two.\n\n“Three four.']);
  });
});
