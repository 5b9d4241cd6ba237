import type { ReasonEntry } from '../reasons.ts';

/** Signs of money: savings, dearer inputs. */
export const MONEY_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'cost_cutting',
    weight: 2,
    signs: `
      sav|e|es|ed|ing .. million, sav|e|es|ed|ing .. billion, sav|e|es|ed|ing .. .. million, sav|e|es|ed|ing
      .. .. billion, sav|e|es|ing .. euros, sav|e|es|ing .. a year, plans to slash costs, financial returns,
      business performance, tighten up, more efficiently, cost-cutting, cost cutting, cost-saving|s, cost
      saving|s, cost-reduction, cost reduction|s, cost-cuts, cost cuts, cost-control, cost control|s, cost
      discipline, cost-efficien|t|cy, cost efficien|cy|cies, cost-effective, cost-containment, cost basis,
      cost structure, cost base, costbase, cost position, belt-tightening, belt tightening, @CUT .. @COSTS,
      cost .. reduced, costs .. lowered, lower costs, lower cost, lower-cost, less cost, saving money, save
      money, saves money, sav|e|es|ed|ing @AMOUNT, sav|e|es|ed|ing .. @AMOUNT, savings, saving up, saving
      of, savings of, efficien|t|cy|cies|tly, inefficien|t|cy|cies, productivity, profitability, more
      profitable, profit margin|s, improv|e|ing .. margin|s, boost|ing .. profit|s, increas|e|ing ..
      profit|s, improv|e|ing .. profit|s, boost margin|s, protect margin|s, restor|e|ing .. margin|s,
      operating margin|s, cash flow, free up cash, preserve cash, conserve cash, cash preservation, free
      cash, tighten|ing .. belt|s, cost pressure|s, financial discipline, austerity measures, austerity
      plan, austerity program, austerity programme, budget cuts, budget cut, budget reduction|s,
      competitiveness, make ends meet, budget savings, economies of scale, economise, economize, expense
      reduction|s, expense management, spending cuts, cut back on spending, do more with less, more with
      less, cost-conscious, operational excellence, expense base, break even, break-even, breakeven, tighten
      .. budget, reduction in .. costs, reductions in .. costs, reduction of .. costs, cost takeout,
      cost-out, cost action|s, cost program, cost programme, cost initiative|s, cost measures, sustainable
      cost, financially sustainable, financial sustainability, right-size .. cost|s, cost-base, lower-wage,
      cheaper workers, cost synerg|ies|y, @CUT .. @AMOUNT .. from .. @COSTS, @CUT .. @AMOUNT .. out of ..
      @COSTS, @CUT .. @AMOUNT .. off .. @COSTS, @CUT .. @AMOUNT .. in .. @COSTS, @CUT .. million .. from ..
      @COSTS, @CUT .. million .. out of .. bill, @CUT .. billion .. from .. @COSTS, costs down, costs .. are
      down, costs .. under control, get costs, costs by .. @AMOUNT, costs by .. percent, wage bill by, @CUT
      .. wage bill|s, @CUT .. pay bill|s, @CUT .. salary bill|s, @CUT .. staff bill, @CUT .. payroll costs,
      @CUT .. staff costs, @CUT .. staffing costs, @CUT .. labor costs, @CUT .. labour costs, @CUT ..
      personnel costs, a saving, the saving, largest saving, biggest saving, annual saving, saving target|s,
      savings target|s, savings plan, savings programme, savings program, save cash, saving cash, savings
      drive, make economies, further economies, economies in, economy measures, economy drive, spending
      freeze, spending restraint, spending reductions, reduce overheads, overheads, overhead costs, margin
      improvement, margin expansion, expand margins, profit improvement, return on capital, return on
      equity, shareholder value, boost earnings, improve earnings, increase earnings, lift earnings, improve
      returns, increase returns, boost returns, better returns, lift returns, bottom line, increase in
      profits, increase shareholder, maximise profit|s, maximize profit|s, operating leverage, efficiency
      ratio, cost-income, cost-to-income, cost / income, cost ratio, discretionary spending by the company,
      cost competitive, cost-competitive, cost-competitiveness, cost-effective|ness, cost-effectively, costs
      in line, costs into line, cost structure into, align .. costs, align .. cost, match .. costs to, fixed
      costs, break even point, break-even point, lean manufacturing, trim fat, cut fat, cutting fat,
      eliminate waste, reduce waste, cut waste, wasteful, unnecessary spending, value for money, frugal,
      frugality, thrift, cost optimi|sation|zation, cost-optimi|sation|zation, cost rationali|sation|zation,
      cost competitiveness, live within .. means, living within .. means, spend less, spending less on,
      tighter ship, tighten the purse, purse strings, expense control|s, controlling expenses, operating
      expenses, operating costs, running costs, administrative costs, administrative expenses, head office
      costs, central costs, corporate costs, structural costs, costs savings, save on, saving on,
      money-saving, cheaper to run, less money on, lower .. break-even, cost review, more cost, capital
      discipline, fiscal discipline, fiscal responsibility, budget discipline, self-funding, more
      productive, output per, profitability target|s, profit target|s, financial target|s, earnings
      target|s, double-digit growth in earnings, trimming .. costs, zero-based budgeting, procurement
      savings, efficiency savings, efficiency gains, efficiency measures, efficiency plan, efficiency push,
      greater efficiency, operating efficiency, operational efficiency, operational efficiencies, improve ..
      financial performance, improve .. performance of, improve .. results, improve profit|s, raise
      profit|s, lift profit|s, drive profit|s, sustain profit|s, leaner cost, @RISING pressure to .. costs,
      under .. pressure to .. costs, sav|e|es|ed|ing .. big bucks, sav|e|es|ed|ing .. millions,
      sav|e|es|ed|ing .. billions, structural cost reduction|s, structural cost savings, structural cost
      cuts, structural savings, financially responsible, fiscally responsible, efficiency programme|s,
      efficiency program|s, efficiency drive|s, off .. wage bill, off .. pay bill, off its payroll, reduce
      .. payroll, cut .. payroll, trim .. payroll, reducing .. payroll, cutting .. payroll, stretch .. cash,
      stretch .. runway, cash runway, extend .. cash, conserve .. cash, preserve .. cash, conserve capital,
      preserve capital, preserve liquidity, conserve liquidity, raise earnings, lift .. profitability,
      restore profitability, reach profitability, achieve profitability, towards profitability, toward
      profitability, tighten|s|ed|ing .. belt, tightening of belts, run leaner, operate more leanly, cash
      burn rate, live within .. budget, investors demand .. profits, please investors, appease investors,
      satisfy investors, reassure investors, pressure from investors, pressure from shareholders,
      shareholder pressure, investor pressure, activist investor|s, activist shareholder|s, pressure from
      activist|s, pressure from wall street, demands from investors, shareholder returns, returns to
      shareholders, return to shareholders, investor returns, improve .. cash generation, cash generation,
      reduce spend, cut spend, reduce .. spend, cut .. spend, cut .. expenses, trim .. expenses, lower ..
      expenses, reduce .. expenses, save .. dollars, save .. pounds, save .. crore, save .. lakh, cut waste
      and, expense-cutting, expense cutting, expense cuts, expense savings, belt tighten, scrimp|ing,
      pinch|ing pennies, penny-pinching, bring .. spending down, bring .. costs down, keep .. costs down,
      hold .. costs down, hold down .. costs, keep down .. costs, keep .. lid on, curtail .. spending,
      curtail .. costs, curb .. spending, slash .. spending, reduce .. spending, reducing .. spending,
      cost-saving measure|s, cost-saving plan, austerity drive, austerity budget, austerity push, save
      taxpayers, save taxpayer, taxpayers' money, cut .. wage costs, lower .. wage costs, reduce .. wage
      costs, reduce .. labour bill, wage savings, payroll savings, savings package, savings goal|s, saving
      goal|s, find savings, identify savings, making savings, make savings, deliver savings, achieve
      savings, generate savings, realise savings, realize savings, become profitable, becoming profitable,
      becomes profitable, be profitable, make .. profitable, get .. profitable, profitable again, turn
      profitable, remain profitable, stay profitable, find .. savings, profitable growth, cost base .. too
      high, costs .. too high, cost .. too high, costs are too high, costs were too high, high cost base,
      high-cost, lower its annual costs, manage .. cash flow, appease wall street, please wall street,
      satisfy wall street, impress wall street`,
  },
  {
    category: 'costs_inputs',
    weight: 2,
    signs: `
      escalating costs, rising prices, electricity costs, high australian dollar, strong australian dollar,
      sterling's fall, fall of sterling, fall in the pound, fall in the rupee, weaker pound, weak dollar,
      weaker dollar, transport costs, shipping costs, cost of doing business, costs of doing business, cost
      of supplies, increase in the cost, costs continue to rise, energy crunch, social care costs, costs ..
      trebled, costs .. tripled, costs .. doubled, bills .. trebled, bills .. doubled, cost .. trebled, cost
      .. doubled, increase in costs, rise in costs, surge in costs, rise in the cost, cost burden, wage
      bill|s, payroll costs, rising wage|s, pay rises, pay increases, rent, rents, increased costs, cost of
      living wage, living wage, high labor costs, high labour costs, labor costs, labour costs, operating
      costs .. rising, soaring costs, spiralling costs, cost pressures from, cost of energy, cost of fuel,
      cost of gas, cost of electricity, cost of raw, cost of materials, cost of steel, cost of labor, cost
      of labour, overvalued, appreciation of, @RISING .. @INPUT .. @PRICE, @INPUT .. @PRICE .. @RISING,
      @INPUT @PRICE @RISING, energy costs, fuel costs, energy cost, fuel cost, wage costs, wage pressures,
      raw-material prices, price of .. @INPUT, prices of .. @INPUT, fuel prices, oil price surge, energy
      prices, energy crisis, energy bills, raw materials, raw material, @RISING .. costs, @RISING .. cost,
      costs .. rising, costs .. rise, costs .. soar|ed|ing, cost increases, cost inflation, wage inflation,
      wage increases, higher wages, strong yen, strong dollar, strong pound, strong currency, strong franc,
      strong euro, high yen, high dollar, yen's rise, weak rupee, weak pound, strength of the .. dollar,
      strength of sterling, strength of the pound, strength of the yen, strong sterling, exchange rate|s,
      currency fluctuations, foreign exchange, currency effects, rent increases, business rates, tougher
      cost economics, unfavorable exchange, unfavourable exchange, cost of pension|s, pension costs, pension
      contributions, pension bill, rising .. pension|s, health insurance costs, health-insurance costs,
      health care costs, health-care costs, healthcare costs, medical costs, insurance costs, insurance
      premiums, benefit costs, cost of benefits, debt costs, borrowing costs, cost of borrowing, financing
      costs, interest costs, higher costs, increased cost, increasing costs, increasing cost, growing costs,
      spiralling cost, spiraling costs, mounting costs, escalating cost, ballooning costs, runaway costs,
      surging costs, jump in costs, costs have risen, costs had risen, costs have soared, costs had soared,
      costs .. gone up, costs .. went up, costs .. climb|ed|ing, costs .. increas|e|ed|ing, costs ..
      outstripp|ed|ing, costs .. outpac|ed|ing, costs .. doubling, costs .. jumped, costs ..
      skyrocket|ed|ing, prices .. doubled, high energy, high gas prices, high power, high electricity, high
      fuel, high oil prices, high interest costs, higher energy, higher fuel, higher wage|s, higher labor,
      higher labour, higher rent|s, higher prices for, higher raw, higher steel, higher oil, higher
      operating, higher interest costs, soaring energy, soaring fuel, soaring gas, soaring power, soaring
      electricity, rising energy, rising fuel, rising gas, rising power, rising electricity, rising rents,
      rising rent, rising labor, rising labour, rising raw, rising oil, rising food, rising input, rising
      operating, rising staff, rising insurance, food costs, food prices, food inflation, ingredient costs,
      grain costs, feed costs, milk costs, paper prices, paper costs, newsprint prices, newsprint costs,
      cost of newsprint, printing costs, distribution costs, freight costs, freight rates, delivery costs,
      logistics costs, raw materials prices, commodity costs, material costs, materials costs, component
      costs, component prices, chip prices, memory prices, metal costs, aluminium costs, aluminum costs,
      steel costs, feedstock|s costs, electricity prices, power prices, power costs, power tariff|s, gas
      prices, gas costs, gas bills, fuel bills, electricity bills, utility bills, utility costs, utilities,
      pump prices, diesel prices, price of fuel, price of oil .. soar|ed|ing, price of energy, price of
      electricity, price of gas, price of steel .. rise, load-shedding, load shedding, power cuts, power
      shortages, power outages, fuel shortage|s, energy shortage|s, wage rises, wage settlement, wage deal,
      wage hike|s, wage growth, wage pressure, pay award|s, pay deal|s, pay settlement|s, pay hikes, pay
      rise|s, salary increases, salary costs, salary bill, staff costs, staffing costs, labor cost, labour
      cost, employment costs, cost of employing, cost of staff, cost of wages, cost of living increases,
      cost of imports, import costs, cost of production, production costs, costs of production, cost of
      manufacturing, manufacturing costs, cost of making, cost of doing, cost of operating, cost of running,
      operating cost, strong rand, strong krona, strong swiss, strong australian, strong canadian, strong
      new zealand, strong loonie, strong aussie, high pound, high rand, high exchange rate, high value of,
      value of sterling, value of the pound, value of the dollar, value of the yen, value of the euro,
      strength of the currency, currency headwinds, currency swings, currency movements, currency losses,
      currency depreciation, depreciation of, depreciating, falling naira, weak naira, weak rand, weak yen,
      weaker yen, weak euro, naira devaluation, forex scarcity, forex shortage|s, forex crisis, foreign
      exchange shortage|s, foreign exchange scarcity, foreign currency shortage|s, dollar shortage|s,
      shortage of dollars, shortage of foreign, cost environment, challenging cost, tough cost, cost of
      wages and benefits, high domestic prices, ingredient prices, sugar prices, labour costs made, labor
      costs made, costs .. rose, costs .. risen, costs .. jump|ed|ing, rise in .. costs, rises in .. costs,
      increase in .. costs, increases in .. costs, jump in .. costs, surge in .. costs, spike in .. costs,
      high labour cost|s, high labor cost|s`,
  },
  {
    category: 'costs_inputs',
    weight: 1,
    signs: `
      expensive, higher pay, energy, fuel, wages, wage, dollar, pound, yen, sterling, electricity`,
  },
  {
    category: 'cost_cutting',
    weight: 1,
    signs: `
      costs, cost, expenses, overhead, saving, thrifty, spending, financial footing, margins, profit,
      profits, earnings`,
  },
];
