import type { ReasonEntry } from './reasons.ts';

/** Signs of each category; see REASON_WORDS_VERSION for the notation. The longest sign at a place wins. */
export const REASON_SIGNS: readonly ReasonEntry[] = [
  {
    category: null,
    weight: 1,
    signs: `
      share price|s, stock price|s, falling share, price target, house price index, consumer price, price of
      the deal, purchase price, low-price, change of heart, price tag, asking price, fuel efficient,
      fuel-efficient, energy-efficient, energy efficient, e-commerce company, e-commerce giant, e-commerce
      firm, e-commerce group, e-commerce site, e-commerce platform, emerged from bankruptcy, emerging from
      bankruptcy, emerge from bankruptcy, from bankruptcy, out of bankruptcy, market share losses,
      market-share losses, share losses, university administrators, school administrators, academic
      administrators, budget airline, budget carrier, budget hotel, budget office, budget director, budget
      committee, chief transformation officer, automation company, robotics company, robot maker, tax bill,
      tax break|s, tax credit|s, income tax, before tax, after tax, after-tax, pre-tax, pretax, tax dollars,
      tax year, tax office, tax software, tax authorit|y|ies, import tax, pretax charge|s, restructuring
      specialist, ruling party, ruling coalition, tech start-up, sales and marketing, sales force, salesforce,
      sales staff, sales team|s, sales jobs, sales people, sales positions, sales representative|s, sales
      division, sales department, sales unit, customer service, customer support, customer care, client
      services, customer services, production staff, production workers, production jobs, production team|s,
      assembly workers, assembly plant, consumer products, consumer goods, consumer electronics, consumer
      business, investment banking, equity research, equity markets, capital markets, fixed income, travel
      agen|t|cy|ts|cies, student services, patient care, interest payments, security market, travel company,
      orders business, fan base, order to, in order, low-cost, low cost, low income, soft drinks, soft drink,
      short of expectations, short of analysts, slow down the, job losses, job loss, loss of .. jobs, jobs
      losses, losses of jobs, loss of jobs, restructuring charge|s, restructuring cost|s, restructuring
      expense|s, restructuring account, restructuring officer, restructuring provision|s, merger charge|s,
      merger cost|s, closure costs, redundancy cost|s, severance cost|s, severance expenses, closed at, closed
      down @AMOUNT, shares closed, stock closed, closing price, market close, closed up, closed on, debt
      collectors, at a loss, loss per share, loss a share, net loss per, storm of, strike a, striking, strike
      that balance, firestorm, under fire, new york, trump administration, obama administration, bush
      administration, biden administration, administration officials, administration official, business
      administration, war on, cost of living crisis, low-cost carrier, low-cost airline, low cost carrier, no
      longer, at no cost, union contract|s, labor contract|s, labour contract|s, contract worker|s, contract
      staff, contract employees, price cuts, pay cuts, job cuts, rate cuts, core values, focus group|s, close
      to, close of, at the close, closely, closing bell, fire department, fire service, fire fighters,
      firefighters, restructuring advisers, restructuring advisors, debt restructuring, restructur|e|es|ed|ing
      .. debt, restructur|e|ed|ing .. .. debt, weather the storm, perfect storm, brainstorm, slash|ing ..
      rating, cover losses, bankruptcy court|s, bankruptcy judge|s, bankruptcy lawyer|s, bankruptcy code,
      mergers and acquisitions, mergers & acquisitions, merger advis|ory|er, acquisition|s team, talent
      acquisition, customer acquisition, user acquisition, acquisition finance, wage demands, interest rate,
      business unit|s, one-time cost|s, labor union|s, trade union|s, trade unionist|s, cost the company, cost
      more, cost jobs, cost .. jobs, cost their jobs, cost of .. job, first quarter, orders of, voluntary
      redundancy, employee buyouts, voluntary buyouts, hiring freeze, executive order, regulatory filing|s,
      regulatory news, regulatory disclosure, regulatory statement, selling fewer, debt and equity, in debt
      and, at the time, close on, close at, sell shares, sold shares, sell jobs, cost around, cost about, cost
      up to, cost between, cost an estimated, cost him, cost her, overseas sales, overseas markets, overseas
      business, work from home, strike notice, strike ballot, vote to strike, fund manager|s, fund managers,
      hedge fund|s, mutual fund|s, pension fund|s, investment fund|s, monetary fund, general fund, business as
      usual, import, importance, conflict of interest, war chest, price war chest, fire sale, at fire, fire
      them, fire people, fire workers, fire employees, to fire, merger talks, merger announcement, takeover
      bid, takeover talks, takeover offer, takeover approach, acquisition target|s, job flow, bond insurer,
      credit rating|s, rating agenc|y|ies, store closing sale, call center workers, at risk of closure, weeks
      of strikes, virus gene, since the pandemic, before the pandemic, pre-pandemic, before the war, world
      war, cold war, civil war, during the war, post-war, after the war, crisis manager, crisis management,
      market research, market capitali|sation|zation, market value, market leader, stock market, housing
      market analyst, financial results, loss of life, weight loss, hair loss, low morale`,
  },
  {
    category: 'artificial_intelligence',
    weight: 2,
    signs: `
      ai, a.i, a.i., artificial intelligence, artificial-intelligence, artifical intelligence, machine
      learning, machine-learning, generative, genai, gen-ai, chatbot|s, chatgpt, large language model|s, llms,
      intelligence tools, ai agents, data center infrastructure, copilot, superintelligence, agentic`,
  },
  {
    category: 'technology',
    weight: 2,
    signs: `
      banking online, bank online, banking digitally, do their banking, doing their banking, doing .. banking
      online, banking differently, banking habits, counter staff with machines, switch to online, switching to
      online, move to online, go online, going online, digital banking, use online, using online, digital
      platforms, digital services, internet services, technology has changed, advances in, emerging
      technologies, web-based, mainframe, manual work, manual tasks, manual processes, manual processing,
      paperwork, by phone, on their phones, smartphone apps, over the internet, using apps, mobile app,
      replaced by machines, replaced by technology, replaced by software, new software, software system, new
      system, new it, digital tools, digital transition, self-scan, cashless, cashierless, kiosks,
      technological, technology-driven, electrification, electric cars, electric car, shift to streaming,
      switch to digital, digital products, digital channels, mobile apps, online services, online sales,
      shopping online, buying online, paperless, computerisation, computerization, new equipment, modern
      equipment, internet-based, driverless, self-driving, mechanised, mechanized, containerisation,
      containerization, satellite technology, new printing presses, automat|e|es|ed|ing|ion, robot|s,
      robotic|s, robotisation, robotization, digitali|sation|zation|se|ze|sing|zing,
      digiti|sation|zation|se|ze|sing|zing, digital transformation, shift to digital, move to digital,
      digital-first, digital first, digital publishing, digital age, digital era, digital technology, digital
      technologies, new technology, new technologies, technological change|s, technological advances,
      technological progress, technology change|s, advances in technology, online shopping, online banking,
      internet banking, mobile banking, shift online, shift to online, move online, moving online, moved
      online, migrat|e|ing|ion .. online, online retailers, rise of the internet, growth of the internet,
      e-commerce, self-service, self-checkout|s, self checkout, self-serve, new computer system, computer
      systems, computerised, computerized, new it system, new systems, new machinery, modernis|e|ing|ation,
      moderniz|e|ing|ation, electric vehicle|s, electronic model, electronic trading, electronic systems,
      online model, streaming services, cloud-based systems, mechanis|ation|ed, mechaniz|ation|ed, machines`,
  },
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
      money, saves money, sav|e|es|ed|ing @AMOUNT, sav|e|es|ed|ing .. @AMOUNT, savings, saving up, saving of,
      savings of, efficien|t|cy|cies|tly, inefficien|t|cy|cies, productivity, profitability, profitable, more
      profitable, profit margin|s, improv|e|ing .. margin|s, boost|ing .. profit|s, increas|e|ing .. profit|s,
      improv|e|ing .. profit|s, boost margin|s, protect margin|s, restor|e|ing .. margin|s, operating
      margin|s, cash flow, free up cash, preserve cash, conserve cash, cash preservation, free cash,
      tighten|ing .. belt|s, cost pressure|s, financial discipline, austerity measures, austerity plan,
      austerity program, austerity programme, budget cuts, budget cut, budget reduction|s, competitiveness,
      make ends meet, budget savings, economies of scale, economise, economize, expense reduction|s, expense
      management, spending cuts, cut back on spending, do more with less, more with less, cost-conscious,
      operational excellence, expense base, break even, break-even, breakeven, tighten .. budget, reduction in
      .. costs, reductions in .. costs, reduction of .. costs, cost takeout, cost-out, cost action|s, cost
      program, cost programme, cost initiative|s, cost measures, sustainable cost, financially sustainable,
      financial sustainability, right-size .. cost|s, cost-base, lower-wage, cheaper workers, cost
      synerg|ies|y`,
  },
  {
    category: 'restructuring',
    weight: 2,
    signs: `
      operational structure, organizational restructuring, simplify operations, simplify the way, simplify
      how, reorient|ing, new model, new business model, business model, ineffective processes, redundancies in
      the way, set us up for, program reductions, integration of its divisions, integrating its, back-office
      functions, centralise, centralize, modernis|ing .. structure, change programme, change program,
      efficiency drive, efficiency programme, efficiency program, combined teams, combining teams, combining
      roles, quicker, simpler, faster, take out duplication, taking out duplication, eliminat|e|es|ing
      duplicat|ion|ive, bring|ing .. teams together, teams together, departments together, functions together,
      under a single, under one roof, single team, one team, single leadership, layers, layer of management,
      align .. structure, fold|s|ed|ing .. into, fold|s|ed|ing .. under, re-org, reorg, chang|es|ing to ..
      structure, chang|e|es|ing .. structure, changes to .. team|s, changes to .. organisation, changes to ..
      organization, changes within .. organisation, changes within .. organization, changes in ..
      organisation, changes in .. organization, ways of working, way we work, way we operate, how we operate,
      how we work, how we're organized, better position|s|ed, better align|s|ed, align .. resources, aligning
      .. resources, align .. workforce, align .. teams, adjust .. workforce,
      optimi|se|sing|ze|zing|sation|zation, smaller organi|sation|zation, smaller company, eliminat|e|es|ing
      duplication, remov|e|es|ing duplication, remov|e|es|ing layers, revival plan, rescue plan, survival
      plan, turnround plan, scal|e|es|ed|ing back, scal|e|es|ed|ing down, slim|s|med|ming down, resiz|e|ing,
      skills mix, new organi|sation|zation, matrix, recalibrat|e|ing|ion, adapting .. organisation, adapt ..
      organisation, adapt .. organization, workforce planning, future-proof|ing, smaller footprint, downsizing
      of, evolv|e|ing, alignment of, management changes, leadership changes, new leadership, right people,
      right skills, operational changes, structural, restructur|e|es|ed|ing|ings, re-structur|e|ing,
      reorgani|se|ses|sed|sing|sation|sations|ze|zes|zed|zing|zation|zations,
      re-organi|se|sing|sation|ze|zing|zation, streamlin|e|es|ed|ing, simplif|y|ies|ied|ying|ication, fewer
      layers, management layers, flatten|s|ed|ing, flatter, flat structure, delayer|ed|ing, de-layer|ing,
      transformation, transform|s|ed|ing, turnaround, turn-around, turnround, overhaul|s|ed|ing,
      revamp|s|ed|ing, reshap|e|es|ed|ing, reshuffl|e|es|ed|ing, re-shap|e|ing, realign|s|ed|ing|ment,
      re-align|ing|ment, shake-up, shakeup, shake up, operating model, leaner, lean, nimble, nimbler, more
      agile, agility, faster decision|s, rightsiz|e|ed|ing, right-siz|e|ed|ing, right size, right-size, new
      structure, organi|sational|zational structure|s, organi|sational|zational change|s,
      organi|sational|zational redesign, organi|sational|zational design, organi|sation|zation structure, team
      structure|s, structural change|s, structural measures, management structure, corporate structure,
      simpler structure, rationali|se|sed|sing|sation|ze|zed|zing|zation, redesign|ed|ing,
      consolidat|e|es|ed|ing|ion, bureaucra|cy|tic, combin|e|es|ing .. unit|s, combin|e|es|ing .. team|s,
      combin|e|es|ing .. division|s, combin|e|es|ing .. operation|s, combin|e|es|ing .. department|s,
      merg|e|es|ed|ing .. team|s, merg|e|es|ed|ing .. department|s, merg|e|es|ed|ing .. newsroom|s,
      merg|e|es|ed|ing .. divisions, centrali|se|sed|sing|sation|ze|zed|zing|zation, reengineer|ing,
      re-engineer|ing, reinvent|ing, duplication of functions, aligns teams, align teams, aligning .. teams,
      smaller teams, remak|e|ing, business review, operational review, move faster, moving faster, speed up
      decision-making, faster decision-making, changes to the structure, retool|ing|ed, re-tool|ing,
      rebuild|ing .. business, reset, rejig, spans of control, fewer managers`,
  },
  {
    category: 'economic_conditions',
    weight: 2,
    signs: `
      @FALLING .. price|s, price|s .. @FALLING, price|s hit record low|s, commodity rout, price slump, price
      crash, price collapse, mining downturn, mining slump, oil rout, end of the boom, end of .. mining boom,
      wider economy, economic pain, broader economy, fears of .. recession, demographic cliff, market outlook,
      market situation, hard-hit industry, structural decline, difficult period, tough period, challenging
      period, difficult year, tough year, challenging year, difficult quarter, difficult environment, market
      pressures, market realities, market dynamics, market forces, market challenges, industry headwinds,
      industry pressures, down cycle, downcycle, down-cycle, dot-com bust, dotcom crash, tech slump, tech
      downturn, housing crash, stock market crash, credit squeeze, tight credit, tighter credit, credit
      markets, stagflation, economic woe, tough trading, difficult trading, challenging trading, economic
      troubles, economic problems, economic turmoil, economic weakness, economic stagnation, weak trading,
      market uncertaint|y|ies, market volatility, market weakness, market slump, market slowdown, market
      collapse, market decline, advertising slump, advertising recession, ad market, advertising market, oil
      price crash, oil crash, oil slump, oil price collapse, price of oil, price of coal, price of iron ore,
      price of copper, price of gold, lower coal, low coal, low commodity, low gold, low milk price, low steel
      prices, down market, rough patch, hard economic, financial markets, weak currency, currency crisis,
      industry downturns, economic reasons, recession|s, recessionary, economic downturn, downturn in the ..
      market, downturn in the economy, global downturn, market downturn, industry downturn, advertising
      downturn, downturn, economic slowdown, economic slump, global slowdown, slowdown, economic crisis,
      financial crisis, credit crunch, credit crisis, global crisis, debt crisis, euro crisis, euro zone
      crisis, eurozone crisis, mortgage crisis, subprime crisis, sub-prime crisis, housing crisis, market
      crisis, oil crisis, crisis, turmoil, turbulence, market conditions, economic conditions, economic
      climate, economic environment, economic uncertaint|y|ies, economic headwinds, economic outlook, economic
      woes, economic pressures, economic challenges, economic difficulties, economic situation, economic
      reality, economic realities, headwinds, inflation, inflationary, interest rates, subprime, sub-prime,
      mortgage meltdown, financial meltdown, meltdown, macroeconomic, macro-economic, @BAD_ECONOMY ..
      @ECONOMY, economy .. @BAD_ECONOMY, economy slow|s|ed, market turned, markets .. @BAD_ECONOMY, slower
      growth, slowing growth, weak growth, stagnant growth, housing slump, housing downturn, housing market,
      housing bust, property slump, property crash, market crash, bear market, trading conditions, trading
      environment, operating environment, business environment, business climate, business conditions,
      industry challenges, industry-wide challenges, industry conditions, cost of living, cost-of-living,
      commodity prices, falling prices, lower prices, low prices, weak prices, falling oil price|s, oil price
      slump, oil prices, lower oil, low oil, collaps|e|ing .. prices, slump .. prices, drop in .. prices, fall
      in .. prices, plunge in .. prices, decline in .. prices, iron ore price|s, metal prices, coal price|s,
      coal prices, hard times, tough times, difficult times, challenging times, uncertain times, uncertainty,
      geopolitical, bleak outlook, weak outlook, investor nerves, funding environment, venture capital, crypto
      winter, market changes, changing market|s, sector downturn, industry slump, slump in the .. market,
      slump in the .. industry, slump`,
  },
  {
    category: 'demand_decline',
    weight: 2,
    signs: `
      order book, lower volumes, lower patient, page counts, declining enrollment, fewer people, fewer
      customers, fewer visitors, not enough customers, not enough people, not enough students, drop-off in,
      drop in .. @DEMAND, decline in .. @DEMAND, fall in .. @DEMAND, slump in .. @DEMAND, downturn in ..
      @DEMAND, slowdown in .. @DEMAND, reduction in .. @DEMAND, decrease in .. @DEMAND, slide in .. @DEMAND,
      collapse in .. @DEMAND, plunge in .. @DEMAND, dip in .. @DEMAND, lack of .. @DEMAND, loss of .. @DEMAND,
      fell short, fallen short, below expectations, short of expectations, lower than expected,
      lower-than-expected, slower than expected, slower-than-expected, weaker than expected, slower growth in,
      less work, less business, overcapacity in, limits on attendance, demographic changes, changing
      demographics, declining population, low occupancy, low sales, low demand, low enrolment, low enrollment,
      production cut, production cuts, reduce output, reducing output, cut output, cutting output, cut
      flights, reduced flights, reduced schedule, reduce the number of flights, cut capacity, capacity cuts,
      reducing capacity, match capacity, lower production, slow-moving, @FALLING .. @DEMAND, @FALLING @DEMAND,
      @DEMAND .. @FALLING, @FALLING .. .. @DEMAND, overcapacity, over-capacity, over capacity, overcapacities,
      excess capacity, surplus capacity, spare capacity, idle capacity, too much capacity, reduce capacity,
      overproduction, over-production, oversupply, oversupplied, glut, excess inventor|y|ies, high
      inventor|y|ies, inventories, unsold, outflows, client exits, client withdrawals, redemptions,
      withdrawals, customer exodus, loss of customers, losing customers, lost customers, loss of sales, lost
      sales, lost revenue|s, loss of revenue, losing readers, revenue decline|s, revenue loss|es, revenue
      shortfall|s, revenue falls, sales slump, sales decline|s, sales falls, sales drop, sales slide, auto
      market slump, lack of orders, lack of demand, lack of work, shortage of work, shortage of orders, not
      enough work, insufficient demand, lower demand, poor sales, poor performance, poorly performing,
      underperforming stores, production cutbacks, production rate .. reduced, cut production, reduce
      production, reduced production, change|s in demand, changing demand, changing consumer|s, changing
      customer|s, changing reading habits, changing habits, consumer habits, consumer trends, consumers ..
      spending less, spending less, shopping habits, shoppers, empty seats, customer numbers, student numbers,
      enrolments, hard to land, harder to land, levels needed to support, level needed to support,
      disappointing launch, tepid reception, poor reception, staffing levels required, meet client needs,
      match demand, workload`,
  },
  {
    category: 'financial_losses',
    weight: 2,
    signs: `
      financial squeeze, financial gap, budget squeeze, squeezed budgets, cash outflow, burn rate, reduce
      burn, reduce .. burn, extend .. runway, path to profitability, structural deficit, operating deficit,
      operating loss|es, budget hole, budget imbalance, pre-tax loss, a loss of, pretax loss, loss-makers,
      financially unsustainable, financial sustainability of, revenue shortfall, missed its, running at a
      loss, operated at a loss, losing about, losing around, losing more than, losing up to, lost about, lost
      more than, funding shortfall, insufficient funding, insufficient funds, funding uncertainty, end of
      funding, funding dried up, low profit|s, no profit, loses us, losing us, cannot carry, hole in ..
      budget, hole in .. finances, gap in .. budget, gap in .. finances, funding round, failed to close, did
      not come together, months of cash, no longer viable, not viable, unviable, not financially viable,
      unsustainable, unable to pay, unaffordable, going concern, heavy losses, budget constraint|s, budget
      challenge|s, budget restraint|s, budget gap, budgetary, balance .. budget, balancing .. budget, budget,
      lack of investment, investors pulled, failed to find a buyer, failed to find a .. buyer, unable to find
      a buyer, cash flow problems, cashflow problems, cash-flow problems, cash shortage, shortage of cash,
      money troubles, financial constraint|s, financial crunch, financial reasons, financial issues, financial
      hardship|s, financially strapped, financial turmoil, financial burden, financial stress, financial blow,
      fiscal crisis, fiscal pressure|s, fiscal challenge|s, fiscal problems, revenue gap, lost .. million,
      losses of, bad loans, bad debts, credit losses, mounting losses, credit crunch at, stem .. losses, poor
      financial, profits slump|ed, profits dropped, profits plunged, weak profits, profit slide, profit drop,
      plunging profit|s, dwindling profit|s, tumbling profit|s, hit to profit|s, missed .. targets, margin
      target, low profitability, lack of profitability, money-losing, money losing, struggling financially,
      overspen|t|ding, cash reserves, burned through, loss, losses, net loss|es, loss-making, lossmaking, loss
      making, unprofitable, losing money, lost money, lose money, los|e|es|t|ing @AMOUNT, los|e|es|t|ing ..
      million, los|e|es|t|ing .. billion, write-down|s, writedown|s, write-off|s, write-offs, debts, indebted,
      debt burden, debt load, debt pile, debt crisis, heavy debt, high debt, mountain of debt, net debt, in
      debt, pay down debt, reduce debt, reducing debt, cut debt, debt-laden, debt-ridden, cash-strapped, cash
      strapped, deficit|s, shortfall|s, budget gap|s, budget hole|s, budget crisis, budget crunch, budget
      shortfall|s, budget problem|s, budget pressure|s, budget woes, budgetary pressure|s, funding gap|s,
      funding crisis, funding shortage|s, black hole, in the red, bleeding, cash crunch, cash crisis, cash
      burn, burning cash, cash position, out of cash, out of money, run out of .. money, running out of ..
      money, lack of funds, out of funds, fund-raising, fundraising, failed to raise, failing to raise, failed
      to secure, failing to secure, unable to secure, unable to raise, lack of funding, lack of money, lack of
      capital, no funding, underfunded, financial difficult|y|ies, financial problem|s, financial trouble|s,
      financial crisis at, financial strain|s, financial pressure|s, financial challenge|s, financial woes,
      financial distress, financial situation, financial position, financial emergency, financial hole,
      financial viability, financial performance, financial health, financial backing, financial impact,
      financially unviable, financially troubled, financial losses, financial fallout, financial reality,
      financial realities, profit fall|s, profit slump|s, profit warning|s, profit drop|s, profits fell,
      profit fell, profits fall|s|ing, fall in .. profit|s, drop in .. profit|s, slump in .. profit|s, decline
      in .. profit|s, slide in .. profit|s, plunge in .. profit|s, falling profit|s, lower profit|s, sliding
      profit|s, slumping profit|s, declining profit|s, profit decline|s, profit hit, earnings slump|ed, lower
      earnings, disappointing results, poor results, weak results, worse than expected results, weak earnings,
      return to profit|s, back to profit, back into profit, struggling to stay afloat, stay afloat, insolvent,
      spending more than, spending .. more than, more than .. making, endowment, survival, stave off collapse,
      avoid bankruptcy, avoid insolvency, short of cash, keep the company funded, credit rating, liquidity,
      capital shortfall, unsustainable losses, hemorrhag|e|ing, haemorrhag|e|ing, pension deficit, missed
      payments`,
  },
  {
    category: 'overhiring',
    weight: 2,
    signs: `
      expanding too quickly, expanding too fast, expanding too rapidly, expanded too rapidly, hiring too
      quickly, hired too quickly, hired too fast, hired for a world, doubled the team, doubled the payroll,
      doubled .. payroll, tripled .. headcount, tripled .. workforce, tripled .. staff, got ahead of
      ourselves, grew ahead of, scaled too fast, scaled too quickly, hired .. too, over-recruit|ed|ment,
      overgrown, grew rapidly, grown rapidly, rapid expansion, rapid growth, expanded rapidly, over-capacity
      of staff, too big, too large, outgrown, over-resourced, over resourced, excess staff, excess workers,
      excess headcount, redundant staff, staffed up, hiring surge, surge in hiring, overhir|ed|ing,
      over-hir|ed|ing, over-hire, hired too many, too many people, too many staff, too many employees, hiring
      too many, grew too fast, grew too quickly, grown too fast, grown too quickly, growing too fast, expanded
      too quickly, expanded too fast, over-expan|ded|sion, overexpan|ded|sion, pandemic hiring, pandemic-era
      hiring, hiring spree, hiring binge, hiring boom, pandemic boom, hired aggressively, hired rapidly, rapid
      hiring, rapidly hired, hiring during the pandemic, overstaff|ed|ing, over-staff|ed|ing, overmann|ed|ing,
      overinvest|ed|ing, over-invest|ed|ing, bloat, bloated, ballooned, overextended, over-extended,
      overbuilt, doubled .. headcount, doubled .. workforce, doubled .. staff, doubled .. size, headcount
      doubled, hired for a different, optimistic about, overly optimistic, too optimistic, overestimated, grew
      .. headcount, surplus staff, surplus labour`,
  },
  {
    category: 'merger_acquisition',
    weight: 2,
    signs: `
      bought the company, bought the business, taken over by, acquired by, acquisition by, merging with,
      merged with, merge with, purchase of the, its purchase, buyout of the, a takeover by, bought last year,
      new parent, change in control, combin|e|es|ed|ing .. businesses, combin|e|es|ed|ing .. companies,
      businesses together, companies together, two companies, two banks, combined group, combined business,
      join|ing forces, after-merger, post-merger, post-acquisition, post-takeover, change in ownership, takes
      over, to be sold, being acquired, divested, buyout by, buyout of, purchase by, merger|s,
      merg|e|ed|es|ing, acquir|e|ed|es|ing, acquisition|s, takeover|s, take-over|s, taken over, took over,
      take over, taking over, tie-up, integration of, integration with, integration, integrat|e|es|ed|ing,
      absorbed into, absorb|s|ed|ing, synerg|y|ies, duplicat|e|ed|ive|ion .. roles, duplicate, duplicated,
      duplicative, duplication|s, overlap|s|ped|ping, redundant roles, spin-off|s, spinoff|s, spin off,
      spinning off, spun off, demerger|s, de-merger, sale of .. @UNIT, sale of .. .. @UNIT, sale of .. .. ..
      @UNIT, sale to, sell off, sell-off, sale of assets, asset sales, divest|s|ed|ing|iture|itures|ment,
      sell|ing .. @UNIT, sold .. @UNIT, sold off, sold to, buy|ing .. @UNIT, bought, buying, purchase of,
      being sold, get sold, got sold, was sold, bought by, bought out, private equity buyout, leveraged
      buyout, new owner|s, new ownership, change of ownership, joint venture, purchas|ed .. company,
      combination with, combined company, deal to buy, deal with .. to buy`,
  },
  {
    category: 'closure',
    weight: 2,
    signs: `
      care and maintenance, close for good, closing for good, doors for the final time, end of the line for,
      cease .. operations, wind down its, shutting up shop, shut up shop, pull down the shutters, closing
      down, print edition, downed shutters, fall silent, fell silent, last day of production, shuts down, shut
      for good, closed for good, close permanently, will be shut down, be shut down, stop|s|ped|ping printing,
      stop|s|ped|ping publishing, stop|s|ped|ping making, stop|s|ped|ping operating, ceas|e|es|ed|ing to
      exist, ceas|e|es|ed|ing to operate, ceas|e|es|ed|ing business, ceas|e|es|ed|ing manufacturing,
      end|s|ed|ing manufacturing, end|s|ed|ing publication, end|s|ed|ing operations, shut its doors, shuts its
      doors, folding, folds, folded, shelved, @CLOSING .. @SITE, @CLOSING .. .. @SITE, @SITE .. closure|s,
      @SITE closing|s, @SITE .. clos|e|es|ed|ing, @SITE .. shut, @SITE .. shut down, @SITE .. shutting, @SITE
      .. shutdown, clos|e|es|ed|ing .. doors, shut .. doors, closure of, closures of, shutdown of, shutting
      down, shut down, close down, closed down, closes down, clos|ed|es|ing .. permanently, ceas|e|es|ed|ing
      .. operations, ceas|e|es|ed|ing .. production, ceas|e|es|ed|ing .. publication, ceas|e|es|ed|ing
      publishing, ceas|e|es|ed|ing trading, end|s|ed|ing .. production, stop|s|ped|ping .. production,
      halt|s|ed|ing .. production, stop|ping printing, end of production, going out of business, go out of
      business, went out of business, out of business, final edition, winding down, wind down, winds down,
      wound down, disbanded, mothball|ed|ing, closure|s, shutdown|s, shuttered`,
  },
  {
    category: 'bankruptcy',
    weight: 2,
    signs: `
      administrators, bankrupt, bankruptcy, bankruptcies, insolven|t|cy|cies, into administration, in
      administration, out of administration, enter administration, entered administration, receivership,
      receivers, into liquidation, liquidation, liquidat|ed|ing|ors|or, chapter 11, chapter 7, chapter eleven,
      creditor protection, protection from creditors, ceased trading, winding-up order, winding up order, went
      bust, gone bust, going bust, go bust, collapsed into, collapse of the company, voluntary administration,
      went under`,
  },
  {
    category: 'relocation',
    weight: 2,
    signs: `
      @MOVE .. to @ABROAD, @MOVE .. to .. @ABROAD, moved to .. @ABROAD, transfer of .. @WORK, transfer of
      production, move of .. @WORK, move production, moving production, shifting production, shift production,
      moved production, transferring production, consolidation of .. production, cheaper staff, third parties,
      agency staff, cheaply elsewhere, made elsewhere, done elsewhere, production would move, work would move,
      work will move, jobs will move, jobs would move, relocat|e|es|ed|ing|ion, outsourc|e|es|ed|ing,
      out-sourc|e|ing, offshor|e|ed|ing, off-shor|ing|ed, subcontract|ed|ing, @MOVE .. @WORK .. to, @MOVE ..
      @WORK .. @MOVE to, @WORK .. @MOVE .. to, lower-cost countries, low-cost countries, low cost countries,
      lower cost countries, low-wage countries, low-cost location|s, lower-cost location|s, lower cost
      location|s, cheaper countries, cheaper locations, cheaper labor, cheaper labour, contracting out,
      contracted out, contract out, privatis|e|ation, privatiz|e|ation, third-party contractor|s, third party
      provider|s, move .. headquarters, shared services, shared service centre, nearshor|e|ing`,
  },
  {
    category: 'contract_loss',
    weight: 2,
    signs: `
      @LOSE .. @CONTRACT, @LOSE of .. @CONTRACT, @END .. @CONTRACT, @END of .. @CONTRACT, @LOSE .. @CUSTOMER,
      @CONTRACT .. cancel|led|ed, @CONTRACT .. end|s|ed|ing, @CONTRACT .. expir|e|es|ed|ing, @CONTRACT ..
      terminated, @CONTRACT .. not renewed, @CONTRACT .. withdrawn, contract loss|es, contract cancellation|s,
      reduced broadcasting deal, grant cuts, grant terminations, loss of .. customer, largest customer,
      biggest customer, lost .. bid, not be renewed, failure to win, failed to win`,
  },
  {
    category: 'strategic_shift',
    weight: 2,
    signs: `
      free up money, free up cash to, free up funds, fund investment, funding investment, invest in growth,
      invest in new, investing in new, redirect investments, redirect .. investment, redeploy, redeploy|ing ..
      capital, rebalanc|e|es|ed|ing, rebalancing .. portfolio, repositioning, reposition|ing, change .. focus,
      changing .. focus, shifting focus, shifting priorities, shifting institutional priorities,
      prioritis|ing, more focused, greater emphasis, sharper focus, resources toward, resources towards,
      resources to, future of the business, future direction, dropping our, drop our, focus on primary, ending
      .. product, end .. product line, discontinue, product line, doubl|e|es|ed|ing down, bet on, betting on,
      new priorities, change in direction, change of direction, different direction, portfolio review,
      simplify .. portfolio, streamline .. portfolio, stop|s|ped|ping development, halt|s|ed|ing development,
      end|s|ed|ing development, ceas|e|es|ed|ing development, abandon|s|ed|ing .. plan|s, abandon|s|ed|ing ..
      project|s, shelv|e|es|ed|ing, deprioriti|se|ze|sing|zing, growth opportunities, growth initiatives,
      support growth, support .. growth, concentrat|e|es|ed|ing on, concentrat|e|es|ed|ing .. on,
      discontinuation, phas|e|es|ed|ing out, invest more, investments in, investment in, shift in strategy,
      strategic decision, strategic review of, best serve, most important, biggest opportunities, exit from,
      end|s|ed|ing support, drop|s|ped|ping .. products, digital strategy, evolving needs, business strategy,
      growing areas, key areas, core areas, core priorities, core mission, transition to, moving towards,
      refocus|es|ed|ing, re-focus|ed|ing, focus|es|ed|ing .. on, sharpen|ing .. focus, narrow|ing .. focus,
      greater focus, tighter focus, focus .. efforts, core business|es, core brand|s, core market|s, core
      product|s, core operations, core activities, core strengths, non-core, noncore, strategic priorit|y|ies,
      strategic shift, strategic change|s, strategic realignment, strategic plan, strategic refocus, new
      strategy, change in strategy, change of strategy, shift in focus, long-term strategy, growth strategy,
      corporate strategy, strategic goals, strategic objectives, strategic transformation, strategic
      direction, new direction, prioriti|se|sing|ze|zing|es, priorities, reprioriti|se|sing|ze|zing,
      pivot|s|ed|ing, discontinu|e|es|ed|ing, exit|s|ed|ing .. business|es, exit|s|ed|ing .. market|s,
      exit|s|ed|ing .. countries, pull|s|ed|ing out of, withdraw|ing from, withdrawal from, quit|ting ..
      market|s, retreat from, scrap|s|ped|ping .. plan|s, scrap|s|ped|ping .. project|s,
      cancel|s|led|ling|ed|ing .. project|s, cancel|s|led|ling|ed|ing .. game|s, cancellation of, growth
      areas, areas of growth, high-growth, higher-growth, fast-growing, reallocat|e|es|ed|ing|ion,
      redeploy|ing resources, redirect|s|ed|ing, shift|s|ed|ing .. resources, shift|s|ed|ing .. investment,
      shift|s|ed|ing .. focus, reinvest|ing|ment, re-invest|ing|ment, invest .. in, investing .. in, free up
      resources, freeing up resources, three main strategies, move away from, moving away from, shift away
      from, big bets, shift from, shift to, transition from, transitioning to, long-term growth, future
      growth, position .. for growth, position us for, long-term future`,
  },
  {
    category: 'competition',
    weight: 2,
    signs: `
      stay competitive, remain competitive, remaining competitive, staying competitive, keep competitive,
      cut-price, low-cost producers, low-cost airlines, cheaper rivals, stiff competition, fierce competition,
      intense competition, overseas competition, foreign competition, foreign producers, chinese producers,
      chinese steel, cheap steel, cheap chinese, online rivals, online competition, supermarkets, discounters,
      new entrants, cheaper, generic competition, generic copies, generic versions, generics, undercutting,
      loss of exclusivity, patent expir|y|ies|ation|ations, patent cliff, patents expire, loses patent, off
      patent, price pressure|s, pricing pressure|s, aggressive pricing, competition, competitive market|s,
      competitive environment, competitive landscape, competitive pressure|s, competitive challenge|s,
      competitive threat|s, competitive industry, more competitive, increasingly competitive, highly
      competitive, compete, competes, competing, imports, cheap imports, undercut|ting, market share, dumping,
      price war, price wars, price competition, low-cost rivals, crowded market, attempts to rival, fallen
      behind, eclipsed by`,
  },
  {
    category: 'regulation_policy',
    weight: 2,
    signs: `
      red tape, flat reimbursement|s, uncompensated care, federal policy changes, policy uncertainty,
      regulatory uncertainty, regulatory changes, regulatory instability, research funding cuts, endowment
      tax|es, device tax, excise tax, obamacare, affordable care act, state budget reductions, state budget
      cuts, federal budget, government policies, carbon tax, emissions trading, planning delays, permit
      delays, moratorium, local government reorganisation, government spending cuts, public spending cuts,
      public sector cuts, nih cuts, usaid, federal layoffs, tariff uncertainty, duties on, levies, business
      rate rise, employer taxes, employment taxes, stamp duty, ni rise, national living wage, carbon charges,
      carbon costs, carbon price, employers' national insurance, ministers stopped, government's decision,
      licensing rules, visa rules, immigration rules, immigration policy, study permits, cap on international
      students, student caps, medicaid reimbursements, funding formula, higher taxes, new tax, windfall tax,
      sugar tax, business tax, levy, tax on, tax changes, tax reform, brexit, new rules, rule changes,
      stricter rules, tougher rules, tighter rules, new taxes, higher tax, import quotas, quota|s, court
      ruling, court order, state cuts, government cuts, federal cuts, cuts in .. aid, cuts in state aid, cut
      in .. grant, reduction in .. grant, cuts in .. grant, reduction in state aid, defunding, defund, law
      change|s, change in the law, change in law, changes to .. law|s, clampdown, crackdown, embargo,
      deforestation, deregulation, tariff|s, import duties, trade war, trade tensions, sanction|s, new law|s,
      tax increase|s, tax rise|s, tax hike|s, taxation, @PUBLIC budget cuts, @PUBLIC .. budget cut|s, state
      budget, funding cut|s, cuts to .. funding, cuts in .. funding, reduction|s in .. funding, reduced ..
      funding, less .. funding, @PUBLIC .. funding, @PUBLIC .. cuts, @PUBLIC .. grant, policy change|s, change
      in policy, changes in .. policy, government decision, doge, department of government efficiency,
      efficiency cuts, executive orders, president .. order, national insurance, minimum wage, spending
      review, export control|s, export restriction|s, export ban, visa restrictions, capital rules, capital
      requirements, banned, ban on, emission|s rules, emission|s standards, net zero, defense cuts, defence
      cuts, defense spending, state aid, less in operating help, city's approval, appropriations,
      sequestration, sequester, government shutdown, health care reform, healthcare reform, medicaid cuts,
      medicare cuts, cuts to medicaid, cuts in medicare, reimbursement cut|s, reimbursement rate|s, lower
      reimbursement|s, rate cap, price cap, visa caps, cap on, planning laws, licensing laws`,
  },
  {
    category: 'costs_inputs',
    weight: 2,
    signs: `
      escalating costs, rising prices, electricity costs, high australian dollar, strong australian dollar,
      sterling's fall, fall of sterling, fall in the pound, fall in the rupee, weaker pound, weak dollar,
      weaker dollar, transport costs, shipping costs, cost of doing business, costs of doing business, cost of
      supplies, increase in the cost, costs continue to rise, energy crunch, social care costs, costs ..
      trebled, costs .. tripled, costs .. doubled, bills .. trebled, bills .. doubled, cost .. trebled, cost
      .. doubled, increase in costs, rise in costs, surge in costs, rise in the cost, cost burden, wage
      bill|s, payroll costs, rising wage|s, pay rises, pay increases, rent, rents, increased costs, cost of
      living wage, living wage, high labor costs, high labour costs, labor costs, labour costs, operating
      costs .. rising, soaring costs, spiralling costs, cost pressures from, cost of energy, cost of fuel,
      cost of gas, cost of electricity, cost of raw, cost of materials, cost of steel, cost of labor, cost of
      labour, overvalued, appreciation of, @RISING .. @INPUT .. @PRICE, @INPUT .. @PRICE .. @RISING, @INPUT
      @PRICE @RISING, energy costs, fuel costs, energy cost, fuel cost, wage costs, wage pressures,
      raw-material prices, price of .. @INPUT, prices of .. @INPUT, fuel prices, oil price surge, energy
      prices, energy crisis, energy bills, raw materials, raw material, @RISING .. costs, @RISING .. cost,
      costs .. rising, costs .. rise, costs .. soar|ed|ing, cost increases, cost inflation, wage inflation,
      wage increases, higher wages, strong yen, strong dollar, strong pound, strong currency, strong franc,
      strong euro, high yen, high dollar, yen's rise, weak rupee, weak pound, strength of the .. dollar,
      strength of sterling, strength of the pound, strength of the yen, strong sterling, exchange rate|s,
      currency fluctuations, foreign exchange, currency effects, rent increases, business rates, tougher cost
      economics, unfavorable exchange, unfavourable exchange`,
  },
  {
    category: 'disaster_pandemic',
    weight: 2,
    signs: `
      health crisis, public health emergency, fires, hostilities, armed conflict, outbreak of, covid crisis,
      covid, covid-19, covid19, coronavirus, corona, pandemic, lockdown|s, virus, outbreak, hurricane|s,
      flood, floods, flooding, earthquake, tsunami, typhoon, cyclone, wildfire|s, bushfire|s, drought, blaze,
      war in, ukraine war, iraq war, gulf war, iran war, invasion, september 11, sept. 11, sept 11, 9 / 11,
      terrorist attack|s, terror attack|s, sars, swine flu, bird flu, avian flu, foot-and-mouth, foot and
      mouth, mad cow, bse, ebola, travel restrictions, border closures, quarantine, social distancing,
      stay-at-home, grounding of, oil spill, cyber attack, cyberattack, cyber-attack`,
  },
  {
    category: 'labour_dispute',
    weight: 2,
    signs: `
      strike, strikes, walkout|s, walk-out, industrial action, lockout, lock-out, labor dispute, labour
      dispute, industrial dispute, labor unrest, labour unrest, pay dispute, work stoppage|s, picket|s|ing,
      rejected .. demands, refus|al|ed to accept, writers' strike, writers strike, actors strike,
      work-to-rule, givebacks`,
  },
  {
    category: 'performance',
    weight: 2,
    signs: `
      low performance, under-performance, bottom tier, perform|ing poorly, not performing, performance issues,
      performance concerns, poor performer|s, performance metrics, low-rated, lowest rated, lowest-rated,
      missing targets, meet .. targets, performance goals, underperforming .. @PEOPLE, under-performing ..
      @PEOPLE, underperforming @PEOPLE, underperformers, under-performers, low performers, low-performers,
      lowest performers, lowest-performers, poor performers, bottom performers, weakest performers, lowest
      performing, lowest-performing, low-performing, low performing, poor-performing .. @PEOPLE, performance
      review|s, performance-based, performance based, performance-related, performance management, individual
      performance, job performance, their performance, not meeting expectations, failed to meet expectations,
      performance standards, bottom 5, bottom 10, raise the bar, worst performers, performance ratings,
      performance terminations, stack rank|ing, based on performance`,
  },
  {
    category: 'other',
    weight: 2,
    signs: `
      delayed deliveries, delivery delays, supply chain, supply-chain, supply shortage|s, parts shortage|s,
      chip shortage, semiconductor shortage, shortage of parts, shortage of chips, delayed aircraft, delayed
      jet deliveries, greed, legal battle|s, lawsuit|s, litigation, scandal|s, accounting scandal, kickstart
      growth, boost growth, spur growth, business realities, business needs, safety concerns, mismanagement,
      reposition, changing business, ongoing review, changing needs`,
  },
  {
    category: 'competition',
    weight: 1,
    signs: `
      rival|s, competitor|s, market share, undercut`,
  },
  {
    category: 'costs_inputs',
    weight: 1,
    signs: `
      expensive, higher pay, energy, fuel`,
  },
  {
    category: 'financial_losses',
    weight: 1,
    signs: `
      debt, financing, bailout, runway, default, struggling`,
  },
  {
    category: 'economic_conditions',
    weight: 1,
    signs: `
      volatility, volatile, global economy`,
  },
  {
    category: 'regulation_policy',
    weight: 1,
    signs: `
      legislation, regulat|ion|ions|ory, subsid|y|ies, ruling, @PUBLIC .. budget, @PUBLIC .. spending,
      research funding, state funding, approval of, @PUBLIC .. policy, @PUBLIC .. policies, austerity`,
  },
  {
    category: 'disaster_pandemic',
    weight: 1,
    signs: `
      fire, war, storm, storms, conflict in, explosion`,
  },
];
