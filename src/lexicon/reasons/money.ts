import type { ReasonEntry } from '../reasons.ts';

/** Signs of money: savings, losses, dearer inputs. */
export const MONEY_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'cost_cutting',
    weight: 2,
    signs: `
      sav|e|es|ed|ing .. million, sav|e|es|ed|ing .. billion, sav|e|es|ed|ing .. .. million,
      sav|e|es|ed|ing .. .. billion, sav|e|es|ing .. euros, sav|e|es|ing .. a year, plans to slash costs,
      financial returns, business performance, tighten up, more efficiently, cost-cutting, cost cutting,
      cost-saving|s, cost saving|s, cost-reduction, cost reduction|s, cost-cuts, cost cuts, cost-control,
      cost control|s, cost discipline, cost-efficien|t|cy, cost efficien|cy|cies, cost-effective,
      cost-containment, cost basis, cost structure, cost base, costbase, cost position, belt-tightening,
      belt tightening, @CUT .. @COSTS, cost .. reduced, costs .. lowered, lower costs, lower cost,
      lower-cost, less cost, saving money, save money, saves money, sav|e|es|ed|ing @AMOUNT,
      sav|e|es|ed|ing .. @AMOUNT, savings, saving up, saving of, savings of, efficien|t|cy|cies|tly,
      inefficien|t|cy|cies, productivity, profitability, profitable, more profitable, profit margin|s,
      improv|e|ing .. margin|s, boost|ing .. profit|s, increas|e|ing .. profit|s, improv|e|ing ..
      profit|s, boost margin|s, protect margin|s, restor|e|ing .. margin|s, operating margin|s, cash flow,
      free up cash, preserve cash, conserve cash, cash preservation, free cash, tighten|ing .. belt|s,
      cost pressure|s, financial discipline, austerity measures, austerity plan, austerity program,
      austerity programme, budget cuts, budget cut, budget reduction|s, competitiveness, make ends meet,
      budget savings, economies of scale, economise, economize, expense reduction|s, expense management,
      spending cuts, cut back on spending, do more with less, more with less, cost-conscious, operational
      excellence, expense base, break even, break-even, breakeven, tighten .. budget, reduction in ..
      costs, reductions in .. costs, reduction of .. costs, cost takeout, cost-out, cost action|s, cost
      program, cost programme, cost initiative|s, cost measures, sustainable cost, financially
      sustainable, financial sustainability, right-size .. cost|s, cost-base, lower-wage, cheaper workers,
      cost synerg|ies|y`,
  },
  {
    category: 'financial_losses',
    weight: 2,
    signs: `
      beyond our means, beyond its means, fiscal health, reduced tax revenue|s, tax revenue shortfall,
      falling tax revenue|s, lower tax revenue|s, dire financial straits, financial straits, plug ..
      deficit, cost overruns,
      financial squeeze, financial gap, budget squeeze, squeezed budgets, cash outflow, burn rate, reduce
      burn, reduce .. burn, extend .. runway, path to profitability, structural deficit, operating
      deficit, operating loss|es, budget hole, budget imbalance, pre-tax loss, a loss of, pretax loss,
      loss-makers, financially unsustainable, financial sustainability of, revenue shortfall, missed its,
      running at a loss, operated at a loss, losing about, losing around, losing more than, losing up to,
      lost about, lost more than, funding shortfall, insufficient funding, insufficient funds, funding
      uncertainty, end of funding, funding dried up, low profit|s, no profit, loses us, losing us, cannot
      carry, hole in .. budget, hole in .. finances, gap in .. budget, gap in .. finances, funding round,
      failed to close, did not come together, months of cash, no longer viable, not viable, unviable, not
      financially viable, unsustainable, unable to pay, unaffordable, going concern, heavy losses, budget
      constraint|s, budget challenge|s, budget restraint|s, budget gap, budgetary, balance .. budget,
      balancing .. budget, budget, lack of investment, investors pulled, failed to find a buyer, failed to
      find a .. buyer, unable to find a buyer, cash flow problems, cashflow problems, cash-flow problems,
      cash shortage, shortage of cash, money troubles, financial constraint|s, financial crunch, financial
      reasons, financial issues, financial hardship|s, financially strapped, financial turmoil, financial
      burden, financial stress, financial blow, fiscal crisis, fiscal pressure|s, fiscal challenge|s,
      fiscal problems, revenue gap, lost .. million, losses of, bad loans, bad debts, credit losses,
      mounting losses, credit crunch at, stem .. losses, poor financial, profits slump|ed, profits
      dropped, profits plunged, weak profits, profit slide, profit drop, plunging profit|s, dwindling
      profit|s, tumbling profit|s, hit to profit|s, missed .. targets, margin target, low profitability,
      lack of profitability, money-losing, money losing, struggling financially, overspen|t|ding, cash
      reserves, burned through, loss, losses, net loss|es, loss-making, lossmaking, loss making,
      unprofitable, losing money, lost money, lose money, los|e|es|t|ing @AMOUNT, los|e|es|t|ing ..
      million, los|e|es|t|ing .. billion, write-down|s, writedown|s, write-off|s, write-offs, debts,
      indebted, debt burden, debt load, debt pile, heavy debt, high debt, mountain of debt,
      net debt, in debt, pay down debt, reduce debt, reducing debt, cut debt, debt-laden, debt-ridden,
      cash-strapped, cash strapped, deficit|s, shortfall|s, budget gap|s, budget hole|s, budget crisis,
      budget crunch, budget shortfall|s, budget problem|s, budget pressure|s, budget woes, budgetary
      pressure|s, funding gap|s, funding crisis, funding shortage|s, black hole, in the red, bleeding,
      cash crunch, cash crisis, cash burn, burning cash, cash position, out of cash, out of money, run out
      of .. money, running out of .. money, lack of funds, out of funds, fund-raising, fundraising, failed
      to raise, failing to raise, failed to secure, failing to secure, unable to secure, unable to raise,
      lack of funding, lack of money, lack of capital, no funding, underfunded, financial difficult|y|ies,
      financial problem|s, financial trouble|s, financial crisis at, financial strain|s, financial
      pressure|s, financial challenge|s, financial woes, financial distress, financial situation,
      financial position, financial emergency, financial hole, financial viability, financial performance,
      financial health, financial backing, financial impact, financially unviable, financially troubled,
      financial losses, financial fallout, financial reality, financial realities, profit fall|s, profit
      slump|s, profit warning|s, profit drop|s, profits fell, profit fell, profits fall|s|ing, fall in ..
      profit|s, drop in .. profit|s, slump in .. profit|s, decline in .. profit|s, slide in .. profit|s,
      plunge in .. profit|s, falling profit|s, lower profit|s, sliding profit|s, slumping profit|s,
      declining profit|s, profit decline|s, profit hit, earnings slump|ed, lower earnings, disappointing
      results, poor results, weak results, worse than expected results, weak earnings, return to profit|s,
      back to profit, back into profit, struggling to stay afloat, stay afloat, insolvent, spending more
      than, spending .. more than, more than .. making, endowment, survival, stave off collapse, avoid
      bankruptcy, avoid insolvency, short of cash, keep the company funded, credit rating, liquidity,
      capital shortfall, unsustainable losses, hemorrhag|e|ing, haemorrhag|e|ing, pension deficit, missed
      payments`,
  },
  {
    category: 'financial_losses',
    weight: 1,
    signs: `
      debt, financing, bailout, runway, default, struggling`,
  },
  {
    category: 'costs_inputs',
    weight: 2,
    signs: `
      escalating costs, rising prices, electricity costs, high australian dollar, strong australian
      dollar, sterling's fall, fall of sterling, fall in the pound, fall in the rupee, weaker pound, weak
      dollar, weaker dollar, transport costs, shipping costs, cost of doing business, costs of doing
      business, cost of supplies, increase in the cost, costs continue to rise, energy crunch, social care
      costs, costs .. trebled, costs .. tripled, costs .. doubled, bills .. trebled, bills .. doubled,
      cost .. trebled, cost .. doubled, increase in costs, rise in costs, surge in costs, rise in the
      cost, cost burden, wage bill|s, payroll costs, rising wage|s, pay rises, pay increases, rent, rents,
      increased costs, cost of living wage, living wage, high labor costs, high labour costs, labor costs,
      labour costs, operating costs .. rising, soaring costs, spiralling costs, cost pressures from, cost
      of energy, cost of fuel, cost of gas, cost of electricity, cost of raw, cost of materials, cost of
      steel, cost of labor, cost of labour, overvalued, appreciation of, @RISING .. @INPUT .. @PRICE,
      @INPUT .. @PRICE .. @RISING, @INPUT @PRICE @RISING, energy costs, fuel costs, energy cost, fuel
      cost, wage costs, wage pressures, raw-material prices, price of .. @INPUT, prices of .. @INPUT, fuel
      prices, oil price surge, energy prices, energy crisis, energy bills, raw materials, raw material,
      @RISING .. costs, @RISING .. cost, costs .. rising, costs .. rise, costs .. soar|ed|ing, cost
      increases, cost inflation, wage inflation, wage increases, higher wages, strong yen, strong dollar,
      strong pound, strong currency, strong franc, strong euro, high yen, high dollar, yen's rise, weak
      rupee, weak pound, strength of the .. dollar, strength of sterling, strength of the pound, strength
      of the yen, strong sterling, exchange rate|s, currency fluctuations, foreign exchange, currency
      effects, rent increases, business rates, tougher cost economics, unfavorable exchange, unfavourable
      exchange`,
  },
  {
    category: 'costs_inputs',
    weight: 1,
    signs: `
      expensive, higher pay, energy, fuel`,
  },
];
