import type { ReasonEntry } from '../reasons.ts';

/** Words that look like reasons and are none: they hide the signs inside them. */
export const MASKS_SIGNS: readonly ReasonEntry[] = [
  {
    category: null,
    weight: 1,
    signs: `
      flood of, flooded with, a storm of, wave of,
      share price|s, stock price|s, falling share, price target, house price index, consumer price, price
      of the deal, purchase price, low-price, change of heart, price tag, asking price, fuel efficient,
      fuel-efficient, energy-efficient, energy efficient, e-commerce company, e-commerce giant, e-commerce
      firm, e-commerce group, e-commerce site, e-commerce platform, emerged from bankruptcy, emerging from
      bankruptcy, emerge from bankruptcy, from bankruptcy, out of bankruptcy, market share losses,
      market-share losses, share losses, university administrators, school administrators, academic
      administrators, budget airline, budget carrier, budget hotel, budget office, budget director, budget
      committee, chief transformation officer, automation company, robotics company, robot maker, tax
      bill, tax break|s, tax credit|s, income tax, before tax, after tax, after-tax, pre-tax, pretax, tax
      dollars, tax year, tax office, tax software, tax authorit|y|ies, import tax, pretax charge|s,
      restructuring specialist, ruling party, ruling coalition, tech start-up, sales and marketing, sales
      force, salesforce, sales staff, sales team|s, sales jobs, sales people, sales positions, sales
      representative|s, sales division, sales department, sales unit, customer service, customer support,
      customer care, client services, customer services, production staff, production workers, production
      jobs, production team|s, assembly workers, assembly plant, consumer products, consumer goods,
      consumer electronics, consumer business, investment banking, equity research, equity markets,
      capital markets, fixed income, travel agen|t|cy|ts|cies, student services, patient care, interest
      payments, security market, travel company, orders business, fan base, order to, in order, low-cost,
      low cost, low income, soft drinks, soft drink, short of expectations, short of analysts, slow down
      the, job losses, job loss, loss of .. jobs, jobs losses, losses of jobs, loss of jobs, restructuring
      charge|s, restructuring cost|s, restructuring expense|s, restructuring account, restructuring
      officer, restructuring provision|s, merger charge|s, merger cost|s, closure costs, redundancy
      cost|s, severance cost|s, severance expenses, closed at, closed down @AMOUNT, shares closed, stock
      closed, closing price, market close, closed up, closed on, debt collectors, at a loss, loss per
      share, loss a share, net loss per, storm of, strike a, striking, strike that balance, firestorm,
      under fire, new york, trump administration, obama administration, bush administration, biden
      administration, administration officials, administration official, business administration, war on,
      cost of living crisis, low-cost carrier, low-cost airline, low cost carrier, no longer, at no cost,
      union contract|s, labor contract|s, labour contract|s, contract worker|s, contract staff, contract
      employees, price cuts, pay cuts, job cuts, rate cuts, core values, focus group|s, close to, close
      of, at the close, closely, closing bell, fire department, fire service, fire fighters, firefighters,
      restructuring advisers, restructuring advisors, debt restructuring, restructur|e|es|ed|ing .. debt,
      restructur|e|ed|ing .. .. debt, weather the storm, perfect storm, brainstorm, slash|ing .. rating,
      cover losses, bankruptcy court|s, bankruptcy judge|s, bankruptcy lawyer|s, bankruptcy code, mergers
      and acquisitions, mergers & acquisitions, merger advis|ory|er, acquisition|s team, talent
      acquisition, customer acquisition, user acquisition, acquisition finance, wage demands, interest
      rate, business unit|s, one-time cost|s, labor union|s, trade union|s, trade unionist|s, cost the
      company, cost more, cost jobs, cost .. jobs, cost their jobs, cost of .. job, first quarter, orders
      of, voluntary redundancy, employee buyouts, voluntary buyouts, hiring freeze, executive order,
      regulatory filing|s, regulatory news, regulatory disclosure, regulatory statement, selling fewer,
      debt and equity, in debt and, at the time, close on, close at, sell shares, sold shares, sell jobs,
      cost around, cost about, cost up to, cost between, cost an estimated, cost him, cost her, overseas
      sales, overseas markets, overseas business, work from home, strike notice, strike ballot, vote to
      strike, fund manager|s, fund managers, hedge fund|s, mutual fund|s, pension fund|s, investment
      fund|s, monetary fund, general fund, business as usual, import, importance, conflict of interest,
      war chest, price war chest, fire sale, at fire, fire them, fire people, fire workers, fire
      employees, to fire, merger talks, merger announcement, takeover bid, takeover talks, takeover offer,
      takeover approach, acquisition target|s, job flow, bond insurer, credit rating|s, rating
      agenc|y|ies, store closing sale, call center workers, at risk of closure, weeks of strikes, virus
      gene, since the pandemic, before the pandemic, pre-pandemic, before the war, world war, cold war,
      civil war, during the war, post-war, after the war, crisis manager, crisis management, market
      research, market capitali|sation|zation, market value, market leader, stock market, housing market
      analyst, financial results, loss of life, weight loss, hair loss, low morale`,
  },
];
