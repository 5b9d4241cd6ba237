import type { ReasonEntry } from '../reasons.ts';

/** Signs of the market: the economy, rivals, staffing ahead of both. */
export const MARKET_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'economic_conditions',
    weight: 2,
    signs: `
      @FALLING .. price|s, price|s .. @FALLING, price|s hit record low|s, commodity rout, price slump, price
      crash, price collapse, mining downturn, mining slump, oil rout, end of the boom, end of .. mining
      boom, wider economy, economic pain, broader economy, fears of .. recession, demographic cliff, market
      outlook, market situation, hard-hit industry, structural decline, difficult period, tough period,
      challenging period, difficult year, tough year, challenging year, difficult quarter, difficult
      environment, market pressures, market realities, market dynamics, market forces, market challenges,
      industry headwinds, industry pressures, down cycle, downcycle, down-cycle, dot-com bust, dotcom crash,
      tech slump, tech downturn, housing crash, stock market crash, credit squeeze, tight credit, tighter
      credit, credit markets, stagflation, economic woe, tough trading, difficult trading, challenging
      trading, economic troubles, economic problems, economic turmoil, economic weakness, economic
      stagnation, weak trading, market uncertaint|y|ies, market volatility, market weakness, market slump,
      market slowdown, market collapse, market decline, advertising slump, advertising recession, ad market,
      advertising market, oil price crash, oil crash, oil slump, oil price collapse, price of oil, price of
      coal, price of iron ore, price of copper, price of gold, lower coal, low coal, low commodity, low
      gold, low milk price, low steel prices, down market, rough patch, hard economic, financial markets,
      weak currency, currency crisis, industry downturns, economic reasons, recession|s, recessionary,
      economic downturn, downturn in the .. market, downturn in the economy, global downturn, market
      downturn, industry downturn, advertising downturn, downturn, economic slowdown, economic slump, global
      slowdown, slowdown, economic crisis, financial crisis, credit crunch, credit crisis, global crisis,
      debt crisis, euro crisis, euro zone crisis, eurozone crisis, mortgage crisis, subprime crisis,
      sub-prime crisis, housing crisis, market crisis, oil crisis, crisis, turmoil, turbulence, market
      conditions, economic conditions, economic climate, economic environment, economic uncertaint|y|ies,
      economic headwinds, economic outlook, economic woes, economic pressures, economic challenges, economic
      difficulties, economic situation, economic reality, economic realities, headwinds, inflation,
      inflationary, interest rates, subprime, sub-prime, mortgage meltdown, financial meltdown, meltdown,
      macroeconomic, macro-economic, @BAD_ECONOMY .. @ECONOMY, economy .. @BAD_ECONOMY, economy slow|s|ed,
      market turned, markets .. @BAD_ECONOMY, slower growth, slowing growth, weak growth, stagnant growth,
      housing slump, housing downturn, housing market, housing bust, property slump, property crash, market
      crash, bear market, trading conditions, trading environment, operating environment, business
      environment, business climate, business conditions, industry challenges, industry-wide challenges,
      industry conditions, cost of living, cost-of-living, commodity prices, falling prices, lower prices,
      low prices, weak prices, falling oil price|s, oil price slump, oil prices, lower oil, low oil,
      collaps|e|ing .. prices, slump .. prices, drop in .. prices, fall in .. prices, plunge in .. prices,
      decline in .. prices, iron ore price|s, metal prices, coal price|s, coal prices, hard times, tough
      times, difficult times, challenging times, uncertain times, uncertainty, geopolitical, bleak outlook,
      weak outlook, investor nerves, funding environment, venture capital, crypto winter, market changes,
      changing market|s, sector downturn, industry slump, slump in the .. market, slump in the .. industry,
      slump, low interest rates, lower interest rates, higher interest rates, rising interest rates, high
      interest rates, rate hikes, rate rises, stock-market crash, crypto crash, property bust, real estate
      slump, real-estate slump, real estate market, property market, mortgage market, home sales slump,
      state of the market, state of the economy, state of the industry, reality of the market, reality in
      the market, realities of the market, market reality, market environment, market backdrop, market
      upheaval, market rout, market instability, weak market|s, soft market|s, slow market, tough market|s,
      tougher market|s, difficult market|s, depressed market|s, declining market|s, shrinking market|s,
      falling market|s, slumping market|s, sluggish market|s, stagnant market|s, weakening market|s, slowing
      market|s, worsening market|s, deteriorating market|s, volatile market|s, challenging market|s, choppy
      markets, uncertain market|s, slowing economy, slowing economies, slow economy, sluggish econom|y|ies,
      weak econom|y|ies, faltering econom|y|ies, struggling econom|y|ies, stagnant economy, sagging economy,
      shaky economy, soft economy, sour economy, bad economy, poor economy, tough economy, depressed
      economy, flagging economy, ailing economy, shrinking economy, weakening econom|y|ies, economic
      malaise, economic gloom, economic recession, economic contraction, economic decline, economic stress,
      economic strain|s, economic hardship|s, economic hit, economic impact, economic fallout, economic
      disruption, economic shock, economic chaos, economic collapse, economic meltdown, economic misery,
      economic factors, economic forces, economic cycle, economic pressure, economic instability, economic
      volatility, economic times, economic upheaval, economic storm, economic problem, economic softness,
      economic trends, economic backdrop, economic recovery slower, depression in, the depression, deep
      recession, global recession, double-dip, double dip, economic crunch, boom and bust, squeeze on
      household|s, consumer squeeze, household squeeze, business confidence, weak confidence, investor
      confidence, investor sentiment, market sentiment, weak sentiment, falling valuations, lower
      valuations, funding winter, funding slowdown, funding drought, funding crunch, tech winter, tech
      wreck, tech bust, dot-com crash, dot-com collapse, dotcom bust, dotcom collapse, internet bust,
      bursting of .. bubble, burst of .. bubble, bubble burst, bubble bursting, bubble .. burst, capital ..
      dried up, venture funding, tight money, tight liquidity, liquidity crunch, liquidity crisis, lending
      freeze, mortgage crunch, mortgage crash, housing collapse, housing slowdown, housing decline,
      home-building slump, construction slump, construction slowdown, construction downturn, building slump,
      semiconductor slump, chip slump, chip downturn, memory downturn, pc slump, shipping slump, aviation
      slump, steel slump, steel crisis, coal slump, agricultural downturn, farm crisis, farm slump, dairy
      slump, retail slump, retail downturn, high street slump, airline slump, industry slowdown, industry
      crisis, industry recession, industry contraction, industry turmoil, industry upheaval, industry
      decline, industry difficulties, industry pressure, industry dynamics, industry-wide slump,
      industry-wide downturn, sector slowdown, sector crisis, sector slump, sector downturns, asian crisis,
      asian financial crisis, russian crisis, currency devaluation, devaluation, political uncertaint|y|ies,
      political instability, political unrest, political turmoil, political crisis, civil unrest, economic
      sanctions, uncertain outlook, uncertain climate, uncertain environment, uncertain period, uncertain
      economic, gloomy outlook, poor outlook, weaker outlook, deteriorating outlook, worsening outlook,
      worsening conditions, deteriorating conditions, worse conditions, tougher conditions, difficult
      conditions, tough conditions, challenging conditions, adverse conditions, weak conditions, difficult
      climate, tough climate, challenging climate, tough environment, tougher environment, challenging
      environment, harsh environment, difficult landscape, challenging landscape, difficult backdrop,
      challenging backdrop, lean times, bad times, harder times, tougher times, trying times, unprecedented
      times, challenging circumstances, difficult circumstances, external environment, market-related,
      business cycle, cyclical downturn, cyclicality, downturns, downcycles, prices .. halved, price ..
      halved, price .. cut in half, prices .. cut in half, price .. collapsed, prices .. collapsed, price ..
      crashed, prices .. crashed, price .. plunged, prices .. plunged, price .. tumbled, prices .. tumbled,
      price .. slumped, prices .. slumped, low oil price|s, lower oil price|s, low metal|s prices, low
      nickel price|s, weak nickel, weak oil, weak gas prices, low gas prices, low natural gas prices, low
      uranium, low copper price|s, low lithium, low sugar, low crude, crude price|s, crude oil price|s,
      nickel price|s, copper price|s, gold price|s, lithium price|s, uranium price|s, iron-ore price|s, milk
      price|s, cattle price|s, grain price|s, crop prices, farm prices, zinc price|s, tin price|s, diamond
      price|s, aluminium price|s, aluminum price|s, steel price|s, price of nickel, price of lithium, price
      of milk, price of steel, the crash, the bust, stark reality of, economy sputter|s|ed|ing, economy
      stall|s|ed|ing, economy contract|s|ed|ing, economy cool|s|ed|ing, economy tank|s|ed|ing, economy
      falter|s|ed|ing, economy weaken|s|ed|ing, economy worsen|s|ed|ing, economy deteriorat|e|es|ed|ing,
      economy struggl|es|ed|ing, economy shrink|s|ing, economy shrank, economy slid|es|ing, economy
      nosedive|s|d, economy in recession, volatility in .. market|s, financial markets .. turmoil, volatile
      economic, industry struggl|es|ed|ing, industry is in, industry faces, industry's troubles, industry's
      woes, industry woes, sector's woes, troubled industry, troubled sector, times are tough, times are
      hard, tough economic, harsh economic, bleak economic, grim economic, dire economic, gloomy economic,
      recession-hit, recession fears, fears of recession, fears of a recession, economic fears, economic
      worries, economic concerns, economic jitters, sluggish recovery, slow recovery, weak recovery,
      slowdown in .. economy, slowdown in .. industry, slowdown in .. sector, slowdown in .. market,
      downturn in .. industry, downturn in .. sector, downturn in .. market, downturn in .. business,
      downturn in .. economy, downturn in .. trade, slump in .. sector, slump in .. trade, slump in ..
      business, collapse of .. market, collapse in .. market, collapse of .. industry, drop in .. market,
      decline in .. market, decline of .. industry, decline in .. industry, contraction in .. market,
      contraction of .. market, softness in .. market, weakness in .. market, weakness in .. sector,
      weakness in .. economy, worldwide slowdown, national slowdown, regional slowdown, chinese slowdown,
      slowdown in china, stagnation, technology slump, technology downturn, telecoms slump, telecom slump,
      telecoms downturn, dot-com bubble, dotcom bubble, tech bubble, manufacturing slump, manufacturing
      downturn, manufacturing recession, mining boom, oil downturn, energy downturn, energy slump,
      commodities slump, commodity slump, commodities downturn, commodity downturn, commodity price|s, auto
      slump, car slump, car market slump, ad slump, ad downturn, ad recession, freight recession, freight
      downturn, shipping downturn, trade slump, business downturn, business slowdown, slow business
      conditions, frozen credit, tightening credit, credit freeze, credit drought, market downturn|s, market
      correction, market shifts, funding freeze, tumult, tumultuous, changing business conditions, evolving
      business conditions, changing economic, shifting market|s, shifting economic, changing industry,
      shifting industry, evolving industry, changes in the industry, changes in the market, changes in ..
      industry, industry change|s, industry shift|s, industry tumult, market tumult, market reset, industry
      reset, industry correction, not immune, pressures facing .. industry, pressures on .. industry,
      challenges facing .. industry, challenges in .. industry, headwinds facing, fall in .. price|s of,
      drop in .. price|s of, decline in .. price|s of, slump in .. price|s of, collapse in .. price|s of,
      plunge in .. price|s of, price of cotton, price of wheat, price of sugar, price of coffee, price of
      uranium, price of aluminium, price of aluminum, price of crude, price of tin, price of zinc, price of
      coking coal, price of timber, price of lumber, price of beef, price of pork, price of wool, weather
      the downturn, weather the recession, weather the slowdown, weather .. economic, industrywide downturn,
      broader industry, higher borrowing costs, venture market, market cool|s|ed|ing, market
      soften|s|ed|ing, market slow|s|ed|ing, market slump|s|ed|ing, market weaken|s|ed|ing, market
      shrink|s|ing, market dr|y|ies|ied|ying up, market collaps|e|es|ed|ing, market contract|s|ed|ing,
      market tighten|s|ed|ing, market deteriorat|e|es|ed|ing, market declin|e|es|ed|ing, markets
      tumbl|e|ed|ing, markets plung|e|ed|ing, markets fall|ing, markets fell, markets collaps|e|ed|ing,
      markets slump|ed|ing`,
  },
  {
    category: 'economic_conditions',
    weight: 1,
    signs: `
      volatility, volatile, global economy, valuation|s, instability, unstable, uncertain future, consumer
      confidence, crash of, bust, home prices, house prices, oil price, current market, cyclical, external
      factors, economy, economic, market, markets, climate, crash, boom, prices, sentiment, macro`,
  },
  {
    category: 'competition',
    weight: 2,
    signs: `
      stay competitive, remain competitive, remaining competitive, staying competitive, keep competitive,
      cut-price, low-cost producers, low-cost airlines, cheaper rivals, stiff competition, fierce
      competition, intense competition, overseas competition, foreign competition, foreign producers,
      chinese producers, chinese steel, cheap steel, cheap chinese, online rivals, online competition,
      supermarkets, discounters, new entrants, generic competition, generic copies, generic versions,
      generics, undercutting, loss of exclusivity, patent expir|y|ies|ation|ations, patent cliff, patents
      expire, loses patent, off patent, price pressure|s, pricing pressure|s, aggressive pricing,
      competition, competitive market|s, competitive environment, competitive landscape, competitive
      pressure|s, competitive challenge|s, competitive threat|s, competitive industry, more competitive,
      increasingly competitive, highly competitive, compete, competes, competing, imports, cheap imports,
      undercut|ting, dumping, price war, price wars, price competition, low-cost rivals, crowded market,
      attempts to rival, fallen behind, eclipsed by, keep pace with .. rivals, keep up with .. rivals, keep
      up with .. competitors, failing to keep pace, failed to keep pace, failure to keep pace, failed to
      keep up, failing to keep up, struggled to keep up, struggling to keep up, competitive price|s,
      competitively priced, uncompetitive, not competitive, no longer competitive, non-competitive, loss of
      competitiveness, lost competitiveness, lower-priced, lower-cost rivals, lower-cost competitors,
      low-priced, budget rivals, cheap rivals, cheap foreign, cheap asian, cheap goods, cheap products,
      cheap labour, cheap labor, cheap clothing, foreign rivals, foreign competitors, foreign imports, asian
      competition, asian rivals, asian competitors, chinese competition, chinese rivals, chinese
      competitors, chinese imports, chinese exports, japanese competition, japanese rivals, japanese
      competitors, korean rivals, international competition, global competition, global competitors, growing
      competition, increased competition, increasing competition, rising competition, heightened
      competition, tougher competition, tough competition, strong competition, cutthroat competition,
      cut-throat competition, competition from, competitiveness of rivals, competitive position,
      intensifying competition, digital competitors, online competitors, internet rivals, internet
      retailers, supermarket|s chains, discount chains, discount rivals, discount retailers, discount
      stores, big-box, superstores, streaming rivals, cable competition, tv rivals, upstart|s, start-up
      rivals, newer rivals, nimbler rivals, bigger rivals, larger rivals, larger competitors, losing ground,
      lost ground, lose ground, ceding ground, losing market share, lost market share, loss of market share,
      lose market share, market share loss|es, declining market share, falling market share, shrinking
      market share, dwindling market share, market share .. @FALLING, overtaken by, outpaced by, outgunned,
      losing out to, lost out to, lost to rivals, lost to competitors, fall behind, falling behind, fell
      behind, lagging behind, lagged behind, lags behind, onslaught, saturated, saturation, overcrowded,
      crowded field, crowded marketplace, price-cutting, undercut by, undercuts, fare war|s, rate war,
      knock-offs, counterfeit|s, piracy, illegal imports, smuggled, biosimilar|s, loses exclusivity, lost
      exclusivity, lost patent, patent loss|es, loss of patent, patent protection, generic drugs, generic
      drug makers, generic rivals, cheaper generic|s, rise of .. rivals, los|e|es|ing ground to,
      los|e|es|ing .. to rivals, los|e|es|ing .. to competitors, catching up with .., keep up with .., took
      .. customers, taken .. customers, steal|s|ing .. customers, stole .. customers, stolen .. customers,
      taking .. customers, poach|ed|ing .. customers, eat|s|ing into .. market, ate into .. market, eating
      into .. sales, eats into .. sales, ate into .. sales, muscle|d in, muscled out, squeezed out by,
      crowded out, edged out, priced out, beaten by, beaten to, outcompeted, out-competed, outsold, cannot
      compete, can't compete, could not compete, couldn't compete, unable to compete, struggle|d to compete,
      struggling to compete, struggles to compete, hard to compete, difficult to compete, impossible to
      compete, better compete, to compete with, compete against, competing with, competing against, level
      playing field, unfair competition, unfair trade, unfairly traded, subsidi|sed|zed imports,
      subsidi|sed|zed competition, subsidi|sed|zed steel, subsidi|sed|zed rivals, low-cost imports,
      low-priced imports, foreign steel, imported steel, imported goods, imported cars, flood of imports,
      surge in imports, surge of imports, influx of .., competition in the, competition between, competition
      among, competitive disadvantage, loses share, losing share, lost share, lost .. share, loss of share,
      market share .. slip|ped|ping, market share .. shrunk, market share .. dropped, declining share,
      dwindling share, shrinking share, out-of-town, internet competition, competition online, e-commerce
      rivals, e-commerce giants, rise of e-commerce, growth of e-commerce, rise of online, growth of online,
      rise of internet, amazon effect, disruptor|s, disrupted by, disruptive, match .. prices of .. rivals,
      match .. rivals, cheaper rival|s, cheaper import|s, cheaper competition, cheaper alternative|s,
      cheaper product|s, cheaper good|s, cheaper steel, cheaper foreign, cheaper competitors, cheap ..
      imports, patent|s .. run out, decline in .. market share, fall in .. market share, drop in .. market
      share, loss of .. market share, lost .. market share, uncompetitive with, made .. uncompetitive, not
      competitive with, no longer competitive with, cannot be profitably, price deflation, severe price,
      price competition from, lost patent protection, patent|s ... expire|s|d, patent|s ... expiring, keep
      .. competitive, stay .. competitive`,
  },
  {
    category: 'competition',
    weight: 1,
    signs: `
      rival|s, competitor|s, market share, undercut, competitive, competitors', cheap, challengers, entrants`,
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
      over-hir|ed|ing, over-hire, hired too many, too many people, too many staff, too many employees,
      hiring too many, grew too fast, grew too quickly, grown too fast, grown too quickly, growing too fast,
      expanded too quickly, expanded too fast, over-expan|ded|sion, overexpan|ded|sion, pandemic hiring,
      pandemic-era hiring, hiring spree, hiring binge, hiring boom, pandemic boom, hired aggressively, hired
      rapidly, rapid hiring, rapidly hired, hiring during the pandemic, overstaff|ed|ing, over-staff|ed|ing,
      overmann|ed|ing, overinvest|ed|ing, over-invest|ed|ing, bloat, bloated, ballooned, overextended,
      over-extended, overbuilt, doubled .. headcount, doubled .. workforce, doubled .. staff, doubled ..
      size, headcount doubled, hired for a different, optimistic about, overly optimistic, too optimistic,
      overestimated, grew .. headcount, surplus staff, surplus labour, hired more people than, hired more
      than, too many hires, excessive hiring, excess hiring, hired ahead of, hiring ahead of, hired during
      the pandemic, staffing up, swollen, ballooning headcount, headcount growth, headcount .. doubled,
      headcount .. tripled, workforce .. doubled, workforce .. tripled, staff .. doubled, too fast, too
      quickly, too rapidly, too aggressively, grown too large, grown too big, grew too large, grew too big,
      become too big, became too big, become too large, bigger than, expanded aggressively, aggressive
      expansion, aggressive hiring, breakneck, unbridled growth, explosive growth in hiring, surplus
      employees, surplus workers, surplus to requirements, excess employees, excess manpower, surplus
      manpower, padded payroll, top-heavy, outpaced .. growth, outpaced the growth, outstripped .. growth,
      outgrown our, headcount .. outpaced, grown faster than, grew faster than, growing faster than,
      overexpand|ing, over-expand|ing, doubling .. workforce, doubling .. headcount, doubling .. staff,
      tripling .. workforce, tripling .. headcount, tripling .. staff, ballooning in size, hired at .. rate,
      hired in anticipation, hired in expectation, hired .. in anticipation, staffed for growth, staffed ..
      for growth, hiring frenzy, frenzied hiring, overzealous, carried away, overcommitted, over-ambitious,
      overambitious, over-optimistic, overoptimistic, overly ambitious, expanded beyond, expanded its
      workforce even faster, workforce even faster, workforce .. grew, workforce .. grown, headcount ..
      grew, headcount .. grown, headcount .. had grown, staff numbers .. grown, staffing .. grown, staff ..
      grown .. faster, payroll .. grown, payroll .. swelled, payroll had swollen, unsustainable growth,
      unsustainable hiring, pace of hiring, hired faster, grown beyond, over-capacity in staff, more staff
      than, more people than, more employees than, more workers than, too many workers, too many jobs,
      swelled`,
  },
];
