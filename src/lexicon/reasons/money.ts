import type { ReasonEntry } from '../reasons.ts';

/** Signs of money: savings, losses, dearer inputs. */
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
    category: 'financial_losses',
    weight: 2,
    signs: `
      beyond our means, beyond its means, fiscal health, reduced tax revenue|s, tax revenue shortfall,
      falling tax revenue|s, lower tax revenue|s, dire financial straits, financial straits, plug ..
      deficit, cost overruns, financial squeeze, financial gap, budget squeeze, squeezed budgets, cash
      outflow, burn rate, reduce burn, reduce .. burn, extend .. runway, path to profitability, structural
      deficit, operating deficit, operating loss|es, budget hole, budget imbalance, pre-tax loss, a loss of,
      pretax loss, loss-makers, financially unsustainable, financial sustainability of, revenue shortfall,
      missed its, running at a loss, operated at a loss, losing about, losing around, losing more than,
      losing up to, lost about, lost more than, funding shortfall, insufficient funding, insufficient funds,
      funding uncertainty, end of funding, funding dried up, low profit|s, no profit, loses us, losing us,
      cannot carry, hole in .. budget, hole in .. finances, gap in .. budget, gap in .. finances, funding
      round, failed to close, did not come together, months of cash, no longer viable, not viable, unviable,
      not financially viable, unsustainable, unable to pay, unaffordable, going concern, heavy losses,
      budget constraint|s, budget challenge|s, budget restraint|s, budget gap, budgetary, balance .. budget,
      balancing .. budget, budget, lack of investment, investors pulled, failed to find a buyer, failed to
      find a .. buyer, unable to find a buyer, cash flow problems, cashflow problems, cash-flow problems,
      cash shortage, shortage of cash, money troubles, financial constraint|s, financial crunch, financial
      reasons, financial issues, financial hardship|s, financially strapped, financial turmoil, financial
      burden, financial stress, financial blow, fiscal crisis, fiscal pressure|s, fiscal challenge|s, fiscal
      problems, revenue gap, lost .. million, losses of, bad loans, bad debts, credit losses, mounting
      losses, credit crunch at, stem .. losses, poor financial, profits slump|ed, profits dropped, profits
      plunged, weak profits, profit slide, profit drop, plunging profit|s, dwindling profit|s, tumbling
      profit|s, hit to profit|s, missed .. targets, margin target, low profitability, lack of profitability,
      money-losing, money losing, struggling financially, overspen|t|ding, cash reserves, burned through,
      loss, losses, net loss|es, loss-making, lossmaking, loss making, unprofitable, losing money, lost
      money, lose money, los|e|es|t|ing .. million, los|e|es|t|ing .. billion, write-down|s, writedown|s,
      write-off|s, write-offs, debts, indebted, debt burden, debt load, debt pile, heavy debt, high debt,
      mountain of debt, net debt, in debt, pay down debt, reduce debt, reducing debt, cut debt, debt-laden,
      debt-ridden, cash-strapped, cash strapped, deficit|s, shortfall|s, budget gap|s, budget hole|s, budget
      crisis, budget crunch, budget shortfall|s, budget problem|s, budget pressure|s, budget woes, budgetary
      pressure|s, funding gap|s, funding crisis, funding shortage|s, black hole, in the red, bleeding, cash
      crunch, cash crisis, cash burn, burning cash, cash position, out of cash, out of money, run out of ..
      money, running out of .. money, lack of funds, out of funds, fund-raising, fundraising, failed to
      raise, failing to raise, failed to secure, failing to secure, unable to secure, unable to raise, lack
      of funding, lack of money, lack of capital, no funding, underfunded, financial difficult|y|ies,
      financial problem|s, financial trouble|s, financial crisis at, financial strain|s, financial
      pressure|s, financial challenge|s, financial woes, financial distress, financial situation, financial
      position, financial emergency, financial hole, financial viability, financial performance, financial
      health, financial backing, financial impact, financially unviable, financially troubled, financial
      losses, financial fallout, financial reality, financial realities, profit fall|s, profit slump|s,
      profit warning|s, profit drop|s, profits fell, profit fell, profits fall|s|ing, fall in .. profit|s,
      drop in .. profit|s, slump in .. profit|s, decline in .. profit|s, slide in .. profit|s, plunge in ..
      profit|s, falling profit|s, lower profit|s, sliding profit|s, slumping profit|s, declining profit|s,
      profit decline|s, profit hit, earnings slump|ed, lower earnings, disappointing results, poor results,
      weak results, worse than expected results, weak earnings, return to profit|s, back to profit, back
      into profit, struggling to stay afloat, stay afloat, insolvent, spending more than, spending .. more
      than, more than .. making, endowment, survival, stave off collapse, avoid bankruptcy, avoid
      insolvency, short of cash, keep the company funded, credit rating, liquidity, capital shortfall,
      unsustainable losses, hemorrhag|e|ing, haemorrhag|e|ing, pension deficit, missed payments, @FALLING ..
      @PROFIT, @PROFIT .. @FALLING, @PROFIT .. were down, @PROFIT .. was down, @PROFIT were down, @PROFIT
      down, down .. @PROFIT, warned on profit|s, warning on profit|s, missed .. estimates, missed ..
      forecasts, missed earnings, short of profit|s, short of money, short of funds, short of income, a gap
      of, gap of @AMOUNT, hole of @AMOUNT, a hole of, funding hole, black holes, @AMOUNT .. million short,
      @AMOUNT .. billion short, million short of, money ran out, money runs out, money running out, money
      has run out, ran out of, run out of cash, running out of cash, runs out of, running low on, run dry,
      ran dry, no money, not enough money, not have the money, does not have enough money, cannot afford,
      can not afford, can't afford, could not afford, couldn't afford, can no longer afford, could no longer
      afford, no longer afford, unable to afford, cannot sustain, can't sustain, could not sustain, not
      sustainable, no longer sustainable, make up for .. lost revenue|s, make up for .. revenue, make up ..
      revenue, offset .. revenue, loss of income, lost income, lost .. revenues, overdrawn, overdraft,
      unpaid, owes, arrears, swung to .. loss, swing to .. loss, slid to .. loss, fell to .. loss, slump to
      .. loss, slumped to .. loss, slumping to .. loss, plunged to .. loss, plunged into .. red, into the
      red, into loss, into losses, losing £, losing $, writing down, writing off, write down, write off,
      written off, written down, impairment|s, charge-offs, non-performing loans, loan losses, trading
      losses, bad loan|s, defaults, shore up .. finances, shore up .. balance, shoring up .. finances,
      balance sheet|s, strengthen .. finances, repair .. finances, fix .. finances, put .. finances, restore
      .. finances, stabilise .. finances, stabilize .. finances, finances, sound footing financially,
      financial gap|s, financial crisis in the, financial shortfall, financial stability, financial
      stabilisation, financial recovery, financial survival, financial restraint|s, financial limitations,
      financial state, financial state of, financial outlook, financial mess, financial plight, financial
      toll, financial damage, financial consequences, financial hit, financial crisis facing, tight
      finances, tight budget|s, tighter budget|s, shrinking budget|s, reduced budget|s, budget deficits,
      budget overrun, overruns, over budget, fiscal deficit, fiscal year deficit, fiscal emergency, fiscal
      cliff, fiscal distress, fiscal constraints, fiscal shortfall, structural gap, structural imbalance,
      funding deficit, funding cliff, funding challenges, funding pressures, funding squeeze, funding
      difficulties, funding problems, lack of cash, lack of finance, lack of financing, lack of investor|s,
      lack of profits, failed .. financing, failed .. funding, failure to raise, failure to secure, failure
      to find .. investor|s, failed to attract .. investment, could not raise, couldn't raise, could not
      secure, couldn't secure, unable to find .. investor|s, investor pulled, investors withdrew, backers
      pulled, backer pulled, funding fell through, deal fell through, run of losses, years of losses, string
      of losses, accumulated losses, annual losses, quarterly loss|es, first-half loss, half-year loss,
      full-year loss, record loss|es, huge loss|es, big loss|es, massive loss|es, widening loss|es, growing
      loss|es, deepening loss|es, stem the losses, stem the bleeding, stop the bleeding, heavily indebted,
      indebtedness, debt repayments, debt payments, debt servicing, repay .. debt, repay .. loans, repaying
      .. debt, service .. debt, servicing .. debt, debt crisis at, reduce .. debt|s, cut .. debt|s, cutting
      .. debt|s, pay down .. debt, paying down .. debt, trim .. debt, pay off .. debt|s, heavy debts, debt
      burdens, mounting debt|s, huge debt|s, crippling debt|s, saddled with .. debt, loan covenant|s,
      covenants, cash-flow, cash flow issues, cash flow difficulties, negative cash, cash drain, drain on ..
      cash, drain on .. resources, drain on .. finances, burned cash, burnt cash, burning through, spending
      significantly more, spent more than, more than it earns, more than it makes, more than it takes in,
      more than we earn, more than we're making, outgoings exceed, expenses exceed, costs exceed, costs
      exceeded, exceed .. income, exceeded .. income, exceed .. revenue|s, exceeded .. revenue|s, not
      profitable, no longer profitable, not making money, wasn't making money, isn't making money, never
      made money, never turned a profit, failed to turn a profit, yet to turn a profit, far from profitable,
      not economically viable, no longer economically viable, not commercially viable, commercially
      unviable, economically unviable, uneconomic, uneconomical, stay in business, keep .. afloat, keep ..
      alive, keep .. in business, remain viable, remain solvent, long-term viability, solvency, survive,
      survived, ensure .. survival, fight for survival, fighting for .. survival, existential, teetering, in
      trouble financially, financial bind, hard up, strapped, strapped for cash, belly up, financial rescue,
      emergency funding, emergency loan, bail-out, rescue deal, lifeline, returned to loss, poor financial
      results, weak financial results, disappointing financial, weak quarter, poor quarter, bad quarter,
      rough quarter, dismal quarter, disappointing quarter, disappointing earnings, poor earnings, poor
      trading results, profits squeeze, profit squeeze, squeeze on profits, squeeze on margins, margin
      squeeze, margin pressure|s, pressure on margins, pressure on profit|s, squeezed margins, shrinking
      margins, thin margins, tight margins, razor-thin margins, narrow margins, declining margins, falling
      margins, eroding margins, endowment losses, investment losses, pension shortfall, pension liabilities,
      restore .. to profit, restore profits, return .. to profit, return the business to profit|ability,
      return to the black, back in the black, back into the black, back to black, turn a profit, break its
      losing, turn around .. loss, turn around .. losses, loss-maker, balance .. books, balancing .. books,
      balance its books, balanced budget|s, overspend, budget reduction|s .. state, anticipating a reduced
      budget, financial slump, close .. funding gap, closing .. budget gap, closing .. budget deficit,
      closing .. deficit, closing .. shortfall, funds .. dried up, investment .. dried up, stave off ..
      collapse, stave off .. bankruptcy, stave off .. insolvency, avert bankruptcy, avert collapse, avert
      insolvency, prevent bankruptcy, prevent .. collapse, donations fell, donations .. @FELL, fall in
      donations, drop in donations, decline in donations, less in donations, fewer donations, gifts ..
      @FELL, investors refuse|d, investors .. no longer, investors .. unwilling, investors .. decline|d,
      investors backed out, investors pulled out, missing .. forecasts, missing .. estimates, missing ..
      targets, missed .. target, missed .. forecast, miss .. forecasts, fell short of .. forecasts, fall
      short of .. forecasts, earnings miss, revenue miss, profits warning, profits warnings, earnings
      warning, quarterly deficit, surprise loss, unexpected loss, bigger loss, bigger-than-expected loss,
      wider loss, wider-than-expected loss, first loss, losses .. mounted, losses .. piled, losses ..
      widened, losses .. swelled, losses mount, losses pile, losses widen, losses swell, keeping .. afloat,
      remain afloat, remain in business, stay solvent, stay alive, keep .. going, survival of the .., ensure
      its survival, battle for survival, struggling to survive, fighting for survival, fighting to survive,
      battling to survive, perilous financial, precarious financial, parlous financial, dire financial,
      dismal financial, serious financial, severe financial, weak financial, poor finances, weak finances,
      dire finances, perilous finances, ailing finances, shaky finances, strained finances, troubled
      finances, precarious finances, finances .. deteriorat|ed|ing, unsustainable .. finances, sounder
      financial, stronger financial, sustainable financial, financial recovery plan, financial turnaround,
      financial sustainability plan, financial crisis gripping, in financial crisis, its financial crisis,
      own financial crisis, university's financial, company's financial, council's financial, district's
      financial, city's financial, financial shortfalls, financial deficit, structural shortfall, income
      shortfall|s, cash shortfall|s, cash flow difficult|y|ies, cashflow difficult|y|ies, cash-flow
      difficult|y|ies, cash flow crisis, cash problems, drain on cash, short on cash, starved of cash,
      starved of funds, starved of funding, starved of investment, ran through .. cash, running through ..
      cash, low on cash, low on funds, low on money, lacks .. money, lacks .. funds, lack the money, lacks
      the money, lack the funds, lacks the funds, depleted reserves, reserves .. run out, dwindling
      reserves, used up .. reserves, drawing on reserves, draw down reserves, drain on reserves, unable to
      meet .. payroll, unable to make payroll, make payroll, meet payroll, meet its debts, pay its bills,
      pay its debts, paying its bills, cannot pay, couldn't pay, could not pay, can't pay, can not pay,
      bankers .. called in, banks .. called in, lenders .. called in, called in .. loan|s, call in ..
      loan|s, bank withdrew, banks withdrew, lender|s withdrew, withdraw .. credit, credit line|s, loan
      default, debt restructuring talks, crushing debt|s, massive debt|s, large debt|s, big debt|s, debts
      of, debt of, burdened by debt, burdened with debt, saddled with debt, laden with debt, drowning in
      debt, weighed down by debt, deep in debt, debt mountain, overshot .. budget, went over budget,
      expenditure exceed|ed|s|ing, expenses exceed|ed|s|ing, costs .. outstrip|ped|ping, expenses ..
      outstrip|ped|ping, costs outpac|e|ed|ing .. revenue|s, expenses outpac|e|ed|ing, not making a profit,
      never made a profit, never been profitable, has not been profitable, was not profitable, wasn't
      profitable, isn't profitable, is not profitable, unprofitab|le|ly|ility, no longer economic, not
      economic, economically viable, commercially viable, no longer financially, not financially,
      financially viable, slump in profits, slump in earnings, fall in earnings, drop in earnings, decline
      in earnings, plunge in earnings, falling earnings, declining earnings, weaker earnings, sagging
      earnings, sagging profits, shrinking profits, low margins, profits .. collapsed, profits .. halved,
      profits .. hit, profits .. wiped out, eroded profits, hit profits, dented profits, dent in profits,
      hit .. profits, earnings .. fell, earnings .. dropped, earnings .. plunged, shrinking endowment,
      endowment .. @FELL, drop in .. endowment, investments .. lost, losses on investments, losses on ..
      investments, pension hole, state of .. finances, viability, rescue package, los|e|es|t|ing .. @AMOUNT,
      close .. budget gap, close .. budget deficit, close .. deficit, close .. shortfall, close .. gap,
      closing .. gap, out of bankruptcy proceedings, stay out of bankruptcy, wipe|d out .. profit|s, budget
      .. hole, money woes, cash woes, no viable future, not sufficiently profitable, insufficiently
      profitable, keep the lights on, months of runway, running at a deficit, no longer be subsidi|sed|zed,
      could not be subsidi|sed|zed, propped up, costs exceeding .., no prospect of .. profit, no longer pays
      its way, pay its way, pay its own way`,
  },
  {
    category: 'financial_losses',
    weight: 1,
    signs: `
      debt, financing, bailout, runway, default, struggling, cash, solvent, credit, capital`,
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
