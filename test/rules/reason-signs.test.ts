import { describe, expect, it } from 'vitest';
import { REASON_SIGNS } from '../../src/lexicon/reason-signs.ts';
import { REASON_GROUPS } from '../../src/lexicon/reasons.ts';
import { settle } from '../../src/rules/reason/rule.ts';
import { findSigns } from '../../src/rules/reason/signs.ts';
import { CATEGORIES } from '../../src/schema.ts';
import { readDocument } from '../../src/text/document.ts';

function categories(text: string): string[] {
  const doc = readDocument(text);
  return [...settle(findSigns(doc, 0, doc.size)).keys()].sort();
}

describe('the vocabulary of reasons', () => {
  it('has signs for every category', () => {
    expect(new Set(REASON_SIGNS.map((e) => e.category).filter((c) => c !== null))).toEqual(
      new Set(CATEGORIES),
    );
  });

  it('has no sign twice', () => {
    const all = REASON_SIGNS.flatMap((e) => e.signs.split(',').map((s) => s.trim().replace(/\s+/g, ' ')));
    expect(all.filter((s, i) => all.indexOf(s) !== i)).toEqual([]);
  });

  it('has signs of known groups only, none of which begins with a gap or a place', () => {
    const all = REASON_SIGNS.flatMap((e) => e.signs.split(',').map((s) => s.trim().split(/\s+/)));
    const groups = new Set(Object.keys(REASON_GROUPS).map((name) => `@${name}`));
    expect(all.flat().filter((part) => part.startsWith('@') && !groups.has(part))).toEqual([]);
    expect(all.map(([first]) => first).filter((part) => /^(?:\.|#|$)/.test(part ?? ''))).toEqual([]);
  });

  it.each([
    ['falling orders for its trucks', ['demand_decline']],
    ['a steady decline in print circulation', ['demand_decline']],
    ['the worst recession in a generation', ['economic_conditions']],
    ['a hole in its budget', ['financial_losses']],
    ['saves $40 million a year', ['cost_cutting']],
    ['to rein in its overhead costs', ['cost_cutting']],
    ['soaring energy bills', ['costs_inputs']],
    ['AI-written summaries', ['artificial_intelligence']],
    ['robots on the packing line', ['technology']],
    ['shutting its foundry in May', ['closure']],
    ['its takeover by a rival', ['merger_acquisition']],
    ['moving production to Poland', ['relocation']],
    ['the loss of its biggest contract', ['contract_loss']],
    ['fewer layers of management', ['restructuring']],
    ['new tariffs on steel', ['regulation_policy']],
    ['the coronavirus pandemic', ['disaster_pandemic']],
    ['a flood of cheap imports', ['competition']],
    ['hired too many people', ['overhiring']],
    ['filed for bankruptcy', ['bankruptcy']],
    ['trim $90 million from its yearly costs', ['cost_cutting']],
    ['the two departments are merged', ['restructuring']],
    ['orders for lamps and lamp shades have fallen', ['demand_decline']],
    ['a gap of £4m', ['financial_losses']],
    ['production will go to Hungary', ['relocation']],
    ['will suspend operations at the smelter', ['closure']],
    ['the state of the market', ['economic_conditions']],
    ['losing market share to rivals', ['competition']],
    ['decided not to renew its contract', ['contract_loss']],
    ['less money from the state', ['regulation_policy']],
    ['the rising cost of pensions', ['costs_inputs']],
    ['the way its customers now bank', ['technology']],
    ['the worst-performing staff', ['performance']],
    ['after a botched launch', ['other']],
  ])('reads %s', (text, expected) => {
    expect(categories(text)).toEqual(expected);
  });

  it.each([
    ['the loss of 300 jobs', 'job losses are the cut itself'],
    ['a restructuring charge of $40 million', 'a charge in the books'],
    ['shares closed at $40', 'the stock market'],
    ['officials of the Trump administration', 'a government'],
    ['the software company gave notice on Monday', 'nothing that costs jobs'],
    ['a low-cost airline', 'a kind of airline'],
    ['first in, first out, in order', 'an order that nobody placed'],
  ])('reads nothing in %s (%s)', (text) => {
    expect(categories(text)).toEqual([]);
  });

  it('takes a weak word only where a cause is named outright', () => {
    const doc = readDocument('The dollar rose.');
    const signs = findSigns(doc, 0, doc.size);
    expect([...settle(signs).keys()]).toEqual([]);
    expect([...settle(signs, true).keys()]).toEqual(['costs_inputs']);
  });

  it('"automation by AI" is about AI, "expanded too quickly in the pandemic" about hiring', () => {
    expect(categories('the automation of work by AI')).toEqual(['artificial_intelligence']);
    expect(categories('expanded too quickly in the pandemic')).toEqual(['overhiring']);
  });
});
