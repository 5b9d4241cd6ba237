import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import type { Category } from '../../src/schema.ts';

/** The categories of the reasons of all claims of an article without a title. */
function categories(body: string): Category[] {
  const outcome = extract({
    source: 'text',
    id: 'text',
    url: null,
    title: null,
    body,
    publisher: null,
    authors: [],
    published: null,
    language: 'en',
  });
  return [...new Set(outcome.claims.flatMap((c) => c.rationale.map((r) => r.category)))].sort();
}

/** Ways in which news gives a reason of each category; the article gives no other. */
const TELLINGS: Partial<Record<Category, readonly string[]>> = {
  artificial_intelligence: [
    'Norvale is cutting 300 jobs as chatbots take over its customer service.',
    'Norvale chief executive Ada Orr said 300 jobs would go because AI can now do much of the work.',
    'Norvale is cutting 300 jobs as it pours billions into artificial intelligence.',
    'Norvale is cutting 300 jobs. "AI means we need fewer people," Ms Orr told analysts.',
    'Norvale is cutting 300 jobs. "We are investing heavily in AI and need to make room for that," chief executive Ada Orr wrote.',
  ],
  bankruptcy: [
    'Norvale collapsed into administration on Friday with the loss of 300 jobs.',
    'Administrators of Norvale have made 300 workers redundant.',
    'Norvale, which is under bankruptcy protection, will cut 300 jobs.',
  ],
  closure: [
    'Norvale will close its plant in Hull with the loss of 300 jobs.',
    'Norvale is shutting its Hull factory, putting 300 people out of work.',
    "The closure of Norvale's Hull plant will cost 300 jobs.",
    'Norvale will cease production at Hull in June, and 300 workers will be laid off.',
    'Norvale is to close 40 of its shops, with 300 jobs at risk.',
    'Norvale Health laid off 51 workers as it ends services at a facility in Raleigh.',
    'Norvale will cut 40 jobs as it closes its Rome bureau.',
  ],
  competition: [
    'Norvale will cut 300 jobs as cheap imports flood the market.',
    'Norvale has cut 300 jobs, unable to match the prices of Asian rivals.',
    'Norvale will cut 300 jobs as patents on its best-selling drug expire.',
    'The drugmaker will cut 400 jobs as it faces generic competition.',
    'The drugmaker will cut 400 jobs after its best-selling drug lost patent protection.',
    'The retailer will cut 400 jobs because of online competition.',
    'Norvale is cutting 300 jobs. "The decision was not taken lightly but is necessary to keep the company competitive," Ms Orr said.',
  ],
  contract_loss: [
    'Norvale has laid off 300 workers after failing to win a new contract with the navy.',
    'Norvale will lay off 300 workers because its contract with the army has not been renewed.',
    'The loss of a contract with the post office will cost 300 Norvale workers their jobs.',
    'Norvale is laying off 300 people after its biggest client took its business elsewhere.',
    'Norvale will cut 300 jobs. It follows the loss of a contract with the navy.',
    'Norvale has laid off 12 staff members after an unannounced project was unexpectedly cancelled by its publisher.',
    'Norvale will cut 300 jobs because the contract it held with the ministry comes to an end in March.',
  ],
  cost_cutting: [
    'Norvale is cutting 300 jobs as part of its drive to save £20m by 2005.',
    'Norvale is cutting 300 jobs in a move designed to save £20m.',
    'Norvale is cutting 300 jobs, a step that will save $20 million a year.',
    'Norvale is cutting 300 jobs. The company hopes to save $20 million a year.',
    'Norvale is cutting 300 jobs. The cuts should produce annual savings of about $20 million.',
    'Norvale is cutting 300 jobs. Chief executive Ada Orr said: "We have to get our costs down."',
    'Norvale is cutting 300 jobs. "This is about making us more efficient," Ms Orr said.',
  ],
  costs_inputs: [
    'Norvale blames the strong pound for its decision to cut 300 jobs.',
    'The strong pound has been blamed for the loss of 300 jobs at Norvale.',
    'High energy prices have forced Norvale to lay off 300 workers.',
    'Norvale is cutting 300 jobs as fuel prices soar.',
    'Norvale said rising wages and rents left it no choice but to cut 300 jobs.',
  ],
  demand_decline: [
    'Norvale said on Monday it would cut 300 jobs. The job losses follow a slump in orders from the oil industry.',
    'Norvale will shed 300 jobs. The company attributed the move to weak sales of tractors.',
    'Norvale is laying off 300 workers. A spokesman said the layoffs were necessary because of slow sales.',
    'Norvale is to axe 300 jobs. It said the decision was a response to falling demand for its lamps.',
    'Norvale plans to eliminate 300 positions. The reductions reflect lower production schedules at its main customer.',
    'Norvale will lay off 300 workers. Officials said a drop in orders was behind the decision.',
    'Norvale will lay off 300 workers. Company officials say sluggish sales are to blame.',
  ],
  disaster_pandemic: ['The virus has forced Norvale to lay off 300 staff.'],
  economic_conditions: [
    'Norvale will cut 300 jobs, a move it says will help it weather the downturn.',
    'Norvale, which has been battered by the recession, is cutting 300 jobs.',
    'Norvale will lay off 300 workers as the recession deepens.',
    'The credit crunch has claimed another 300 jobs at Norvale.',
    'Norvale will cut 300 jobs, becoming the latest casualty of the housing slump.',
    'Norvale cut 300 jobs in the wake of the financial crisis.',
    'Norvale will cut 300 jobs as it braces for a recession.',
  ],
  financial_losses: [
    'The county will lay off 300 employees to balance its budget.',
    'Facing a $30 million shortfall, the city of Harwick will lay off 300 workers.',
    'Norvale will cut 300 jobs after reporting its third straight loss.',
    'Norvale will cut 300 jobs in a last attempt to keep the company alive.',
    'Norvale has run out of money and has laid off all 300 employees.',
    'Norvale Council is to make 250 staff redundant as it grapples with a £47 million budget shortfall.',
    'Citing budget woes, the publisher of Norvale News says 29 people will be laid off.',
  ],
  labour_dispute: [
    'Norvale will lay off 300 workers for two weeks because of the strike at its main customer.',
    "The film studio will cut 400 jobs because of the writers' strike.",
  ],
  merger_acquisition: [
    'Norvale will cut 300 jobs as a consequence of its merger with Brightwell.',
    'Three hundred workers at Norvale will lose their jobs after it was taken over by Brightwell.',
    'Norvale is cutting 300 jobs to eliminate overlap after buying Brightwell.',
    'Norvale will cut 300 jobs as part of cuts demanded by its new owners.',
    'Norvale is cutting 300 jobs. The cuts, which come two months after its merger with Brightwell, will fall mainly on head office.',
  ],
  other: [
    'Norvale will lay off 300 workers because of a shortage of parts.',
    'Norvale will cut 300 jobs. Unions blamed mismanagement.',
    'Norvale will cut 300 jobs because its lease has expired.',
    'The airline will cut 400 jobs because its new planes are late.',
    'The carmaker will cut 400 jobs because of a shortage of chips.',
  ],
  overhiring: [
    'Norvale expanded too fast during the boom and is now cutting 300 jobs.',
    'Norvale chief executive Ada Orr said 300 jobs would go. "I grew this company too quickly," she said.',
    'Norvale will cut 300 jobs because of a hiring surge during the pandemic.',
    'Norvale is cutting 300 jobs. "We hired for a different economic reality than the one we face today," Ms Orr told employees.',
    'Norvale is cutting 300 jobs. "I take full responsibility: we expanded too quickly," chief executive Ada Orr wrote.',
    'Norvale is cutting 300 jobs. Analyst Ada Orr of Brightwell said the move was overdue because the company had become bloated.',
  ],
  performance: ['Norvale is cutting 300 jobs, or 5 percent of its staff, targeting its lowest performers.'],
  regulation_policy: [
    'Norvale will lay off 300 teachers because the state cut its school budget.',
    "Norvale said the government's decision to end the subsidy had forced it to cut 300 jobs.",
    'Higher taxes will force Norvale to cut 300 jobs, its owner said.',
    'Norvale is cutting 300 jobs as it prepares for tougher rules on lending.',
    'The University of Norvale will cut 260 jobs. Vice-chancellor Nic Brook says the proposed job cuts are due to a lack of government funding.',
    'Norvale will cut 300 jobs to counter the impact of US tariffs.',
    'Norvale will cut 300 jobs after Washington froze foreign aid.',
  ],
  relocation: [
    'Norvale said production at Hull would be moved to Poland, with the loss of 300 jobs.',
    'Norvale is laying off 300 workers in Ohio and moving the work to Mexico.',
    'Norvale will cut 300 jobs at its call centre and send the work to India.',
    'Norvale is cutting 300 computer jobs and hiring an outside firm to do the work.',
    'Norvale will cut 300 jobs in Hull, where the work is to be outsourced to a Manila company.',
    'Norvale plans to shed 300 jobs as it transfers manufacturing to lower-cost sites in Asia.',
    'Norvale will cut 300 jobs as it hands over its warehouses to DHL.',
  ],
  restructuring: [
    'Norvale is eliminating 300 jobs in a restructuring that will combine its two sales divisions.',
    'Norvale is cutting 300 jobs under a plan to streamline its head office.',
    'The 300 job cuts at Norvale are the result of a reorganisation of its maintenance arm.',
    'Norvale is cutting 300 jobs. The company said the changes would simplify its structure and speed up decisions.',
    'Norvale told 300 employees on Tuesday that they would lose their jobs, citing a need to realign its workforce.',
    'Norvale has made 300 staff redundant following an internal review of its structure.',
    'Norvale is cutting 300 jobs after a review found too many managers.',
  ],
  strategic_shift: [
    'Norvale will cut 300 jobs as it concentrates on its profitable commercial business.',
    'Norvale is cutting 300 jobs as it gets out of the consumer business.',
    'Norvale will lay off 400 people as it leaves the television business.',
    'The airline will cut 400 jobs as it retires its older jets.',
    'Norvale is cutting 300 jobs. "As we shift our focus to cloud services, some roles are no longer needed," a spokeswoman said.',
  ],
  technology: [
    'Norvale will cut 300 jobs as it replaces people with machines.',
    'New machinery will cost 300 Norvale workers their jobs.',
    'Norvale is cutting 300 counter staff because customers increasingly bank by phone.',
    'Norvale will cut 300 jobs. Among the reasons given was a shift to online shopping.',
    'Norvale Bank will cut 350 jobs. "We are responding to the continuing shift of more and more customers choosing to bank online," chief executive Andrew Brook said.',
    'The insurer will cut 400 jobs as more customers buy policies online.',
    'The retailer will cut 400 jobs as it installs self-service tills.',
  ],
};

/** Told beside a cut, and no reason of it. */
const TRAPS: readonly string[] = [
  'Norvale posted a net loss of $40 million on Tuesday and said it would cut 300 jobs.',
  'Norvale will cut 300 jobs. The cuts are the latest sign of trouble in the car industry.',
  'Norvale will cut 300 jobs. Its shares have fallen by half this year.',
  'Norvale will cut 300 jobs. It was founded in 1950 after a merger.',
  'Norvale will cut 300 jobs. The union will fight the closure of the canteen.',
  'Norvale will cut 300 jobs. Brightwell, a rival, filed for bankruptcy in May.',
  'Norvale will cut 300 jobs. Severance will cost $20 million.',
  'Norvale will cut 300 jobs. It will take a restructuring charge of $20 million.',
  'Norvale will cut 300 jobs. Analysts expect the economy to recover next year.',
  'Norvale will cut 300 jobs. The company will help staff find new work, to ease the transition.',
  'Norvale will cut 300 jobs. Ms Orr joined in 2009 after running a technology company.',
  'Norvale is cutting 300 jobs. The plan also calls for closing two plants.',
  'Norvale is cutting 300 jobs. The layoffs come amid a wave of cuts across the technology industry.',
  'Norvale is cutting 300 jobs. The layoffs come a week after Brightwell cut 200 jobs.',
  'Norvale is cutting 300 jobs. The layoffs come as the company prepares to report earnings.',
  'Norvale is cutting 300 jobs. The company, which reported record profits last year, would not say why.',
  'Norvale is cutting 300 jobs. No reason was given for the cuts.',
  'Norvale is cutting 300 jobs. "We thank our colleagues for their contribution to our growth," Ms Orr said.',
  'Norvale is cutting 300 jobs. It will pay severance and help staff find work, to reduce the impact.',
  'Norvale is cutting 300 jobs. The union will fight the cuts and has not ruled out a strike.',
];

/** Known gaps: what a reader takes from these, and the tool does not yet. */
const GAPS: readonly (readonly [text: string, expected: readonly Category[]])[] = [
  [
    'Norvale is cutting 300 jobs. "Our cost base is simply too high," chief executive Ada Orr told staff.',
    ['cost_cutting'],
  ],
  [
    'Norvale is cutting 300 jobs. "We are not immune to the pressures facing our industry," chief executive Ada Orr said.',
    ['economic_conditions'],
  ],
  [
    'Norvale is cutting 300 jobs. The restructuring will see three departments merged into one.',
    ['restructuring'],
  ],
  ['Norvale is dropping its line of cameras and will cut 300 jobs.', ['strategic_shift']],
  ['Norvale cancelled its next game and laid off 300 developers.', ['strategic_shift']],
  ['Norvale is laying off 300 people and shifting its focus to video.', ['strategic_shift']],
  ['Norvale is the latest victim of the downturn, cutting 300 jobs.', ['economic_conditions']],
  [
    'Norvale Entertainment has let go 30 members of staff in a strategic decision that sees the studio shift its focus from two projects to just one.',
    ['strategic_shift'],
  ],
  ["Norvale is cutting 300 jobs after its Alzheimer's drug failed in a late-stage trial.", ['other']],
  [
    'Norvale is cutting 300 jobs. "The macroeconomic environment has deteriorated faster than we expected," Ms Orr told employees.',
    ['economic_conditions'],
  ],
  [
    'Norvale is cutting 300 jobs. "AI is changing the way we work, and we need fewer people in some roles," chief executive Ada Orr wrote.',
    ['artificial_intelligence'],
  ],
  [
    `Norvale is cutting 300 jobs. "The council's funding from central government has been cut by a third since 2010," leader Ada Orr said.`,
    ['regulation_policy'],
  ],
  [
    'Norvale is cutting 300 jobs. Chief executive Ada Orr said the company had grown too fast and lost its focus.',
    ['overhiring'],
  ],
  [
    'Norvale is cutting 300 jobs. The company said the market had not recovered as expected.',
    ['economic_conditions'],
  ],
  [
    'Norvale is cutting 300 jobs. Union leaders accused the company of using the pandemic as an excuse.',
    ['disaster_pandemic'],
  ],
  [
    'Norvale is cutting 300 jobs. "This is nothing but corporate greed," said union official Tom Brook.',
    ['other'],
  ],
];

describe('reasons in their sentences', () => {
  for (const [category, texts] of Object.entries(TELLINGS))
    it.each(texts)(`${category}: %s`, (text) => {
      expect(categories(text)).toEqual([category]);
    });

  it.each(TRAPS)('no reason: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });

  it.fails.each(GAPS)('not yet: %s', (text, expected) => {
    expect(categories(text)).toEqual(expected);
  });
});
