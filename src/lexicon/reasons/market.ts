import type { ReasonEntry } from '../reasons.ts';

/** Signs of the market: demand, the economy, rivals, staffing ahead of both. */
export const MARKET_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'demand_decline',
    weight: 2,
    signs: `
      poor christmas, weak christmas, disappointing christmas, smaller airline, fewer routes, afraid of
      travelling, decimated demand, consumers are cutting back, customers are cutting back, consumers
      cutting back,
      order book, lower volumes, lower patient, page counts, declining enrollment, fewer people, fewer
      customers, fewer visitors, not enough customers, not enough people, not enough students, drop-off
      in, drop in .. @DEMAND, decline in .. @DEMAND, fall in .. @DEMAND, slump in .. @DEMAND, downturn in
      .. @DEMAND, slowdown in .. @DEMAND, reduction in .. @DEMAND, decrease in .. @DEMAND, slide in ..
      @DEMAND, collapse in .. @DEMAND, plunge in .. @DEMAND, dip in .. @DEMAND, lack of .. @DEMAND, loss
      of .. @DEMAND, fell short, fallen short, below expectations, lower than
      expected, lower-than-expected, slower than expected, slower-than-expected, weaker than expected,
      slower growth in, less work, less business, overcapacity in, limits on attendance, demographic
      changes, changing demographics, declining population, low occupancy, low sales, low demand, low
      enrolment, low enrollment, production cut, production cuts, reduce output, reducing output, cut
      output, cutting output, cut flights, reduced flights, reduced schedule, reduce the number of
      flights, cut capacity, capacity cuts, reducing capacity, match capacity, lower production,
      slow-moving, @FALLING .. @DEMAND, @FALLING @DEMAND, @DEMAND .. @FALLING, @FALLING .. .. @DEMAND,
      overcapacity, over-capacity, over capacity, overcapacities, excess capacity, surplus capacity, spare
      capacity, idle capacity, too much capacity, reduce capacity, overproduction, over-production,
      oversupply, oversupplied, glut, excess inventor|y|ies, high inventor|y|ies, inventories, unsold,
      outflows, client exits, client withdrawals, redemptions, withdrawals, customer exodus, loss of
      customers, losing customers, lost customers, loss of sales, lost sales, lost revenue|s, loss of
      revenue, losing readers, revenue decline|s, revenue loss|es, revenue shortfall|s, revenue falls,
      sales slump, sales decline|s, sales falls, sales drop, sales slide, auto market slump, lack of
      orders, lack of demand, lack of work, shortage of work, shortage of orders, not enough work,
      insufficient demand, lower demand, poor sales, poor performance, poorly performing, underperforming
      stores, production cutbacks, production rate .. reduced, cut production, reduce production, reduced
      production, change|s in demand, changing demand, changing consumer|s, changing customer|s, changing
      reading habits, changing habits, consumer habits, consumer trends, consumers .. spending less,
      spending less, shopping habits, shoppers, empty seats, customer numbers, student numbers,
      enrolments, hard to land, harder to land, levels needed to support, level needed to support,
      disappointing launch, tepid reception, poor reception, staffing levels required, meet client needs,
      match demand, workload`,
  },
  {
    category: 'economic_conditions',
    weight: 2,
    signs: `
      @FALLING .. price|s, price|s .. @FALLING, price|s hit record low|s, commodity rout, price slump,
      price crash, price collapse, mining downturn, mining slump, oil rout, end of the boom, end of ..
      mining boom, wider economy, economic pain, broader economy, fears of .. recession, demographic
      cliff, market outlook, market situation, hard-hit industry, structural decline, difficult period,
      tough period, challenging period, difficult year, tough year, challenging year, difficult quarter,
      difficult environment, market pressures, market realities, market dynamics, market forces, market
      challenges, industry headwinds, industry pressures, down cycle, downcycle, down-cycle, dot-com bust,
      dotcom crash, tech slump, tech downturn, housing crash, stock market crash, credit squeeze, tight
      credit, tighter credit, credit markets, stagflation, economic woe, tough trading, difficult trading,
      challenging trading, economic troubles, economic problems, economic turmoil, economic weakness,
      economic stagnation, weak trading, market uncertaint|y|ies, market volatility, market weakness,
      market slump, market slowdown, market collapse, market decline, advertising slump, advertising
      recession, ad market, advertising market, oil price crash, oil crash, oil slump, oil price collapse,
      price of oil, price of coal, price of iron ore, price of copper, price of gold, lower coal, low
      coal, low commodity, low gold, low milk price, low steel prices, down market, rough patch, hard
      economic, financial markets, weak currency, currency crisis, industry downturns, economic reasons,
      recession|s, recessionary, economic downturn, downturn in the .. market, downturn in the economy,
      global downturn, market downturn, industry downturn, advertising downturn, downturn, economic
      slowdown, economic slump, global slowdown, slowdown, economic crisis, financial crisis, credit
      crunch, credit crisis, global crisis, debt crisis, euro crisis, euro zone crisis, eurozone crisis,
      mortgage crisis, subprime crisis, sub-prime crisis, housing crisis, market crisis, oil crisis,
      crisis, turmoil, turbulence, market conditions, economic conditions, economic climate, economic
      environment, economic uncertaint|y|ies, economic headwinds, economic outlook, economic woes,
      economic pressures, economic challenges, economic difficulties, economic situation, economic
      reality, economic realities, headwinds, inflation, inflationary, interest rates, subprime,
      sub-prime, mortgage meltdown, financial meltdown, meltdown, macroeconomic, macro-economic,
      @BAD_ECONOMY .. @ECONOMY, economy .. @BAD_ECONOMY, economy slow|s|ed, market turned, markets ..
      @BAD_ECONOMY, slower growth, slowing growth, weak growth, stagnant growth, housing slump, housing
      downturn, housing market, housing bust, property slump, property crash, market crash, bear market,
      trading conditions, trading environment, operating environment, business environment, business
      climate, business conditions, industry challenges, industry-wide challenges, industry conditions,
      cost of living, cost-of-living, commodity prices, falling prices, lower prices, low prices, weak
      prices, falling oil price|s, oil price slump, oil prices, lower oil, low oil, collaps|e|ing ..
      prices, slump .. prices, drop in .. prices, fall in .. prices, plunge in .. prices, decline in ..
      prices, iron ore price|s, metal prices, coal price|s, coal prices, hard times, tough times,
      difficult times, challenging times, uncertain times, uncertainty, geopolitical, bleak outlook, weak
      outlook, investor nerves, funding environment, venture capital, crypto winter, market changes,
      changing market|s, sector downturn, industry slump, slump in the .. market, slump in the ..
      industry, slump`,
  },
  {
    category: 'economic_conditions',
    weight: 1,
    signs: `
      volatility, volatile, global economy`,
  },
  {
    category: 'competition',
    weight: 2,
    signs: `
      stay competitive, remain competitive, remaining competitive, staying competitive, keep competitive,
      cut-price, low-cost producers, low-cost airlines, cheaper rivals, stiff competition, fierce
      competition, intense competition, overseas competition, foreign competition, foreign producers,
      chinese producers, chinese steel, cheap steel, cheap chinese, online rivals, online competition,
      supermarkets, discounters, new entrants, cheaper, generic competition, generic copies, generic
      versions, generics, undercutting, loss of exclusivity, patent expir|y|ies|ation|ations, patent
      cliff, patents expire, loses patent, off patent, price pressure|s, pricing pressure|s, aggressive
      pricing, competition, competitive market|s, competitive environment, competitive landscape,
      competitive pressure|s, competitive challenge|s, competitive threat|s, competitive industry, more
      competitive, increasingly competitive, highly competitive, compete, competes, competing, imports,
      cheap imports, undercut|ting, dumping, price war, price wars, price competition,
      low-cost rivals, crowded market, attempts to rival, fallen behind, eclipsed by`,
  },
  {
    category: 'competition',
    weight: 1,
    signs: `
      rival|s, competitor|s, market share, undercut`,
  },
  {
    category: 'overhiring',
    weight: 2,
    signs: `
      expanding too quickly, expanding too fast, expanding too rapidly, expanded too rapidly, hiring too
      quickly, hired too quickly, hired too fast, hired for a world, doubled the team, doubled the
      payroll, doubled .. payroll, tripled .. headcount, tripled .. workforce, tripled .. staff, got ahead
      of ourselves, grew ahead of, scaled too fast, scaled too quickly, hired .. too,
      over-recruit|ed|ment, overgrown, grew rapidly, grown rapidly, rapid expansion, rapid growth,
      expanded rapidly, over-capacity of staff, too big, too large, outgrown, over-resourced, over
      resourced, excess staff, excess workers, excess headcount, redundant staff, staffed up, hiring
      surge, surge in hiring, overhir|ed|ing, over-hir|ed|ing, over-hire, hired too many, too many people,
      too many staff, too many employees, hiring too many, grew too fast, grew too quickly, grown too
      fast, grown too quickly, growing too fast, expanded too quickly, expanded too fast,
      over-expan|ded|sion, overexpan|ded|sion, pandemic hiring, pandemic-era hiring, hiring spree, hiring
      binge, hiring boom, pandemic boom, hired aggressively, hired rapidly, rapid hiring, rapidly hired,
      hiring during the pandemic, overstaff|ed|ing, over-staff|ed|ing, overmann|ed|ing, overinvest|ed|ing,
      over-invest|ed|ing, bloat, bloated, ballooned, overextended, over-extended, overbuilt, doubled ..
      headcount, doubled .. workforce, doubled .. staff, doubled .. size, headcount doubled, hired for a
      different, optimistic about, overly optimistic, too optimistic, overestimated, grew .. headcount,
      surplus staff, surplus labour`,
  },
];
