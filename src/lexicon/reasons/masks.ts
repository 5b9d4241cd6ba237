import type { ReasonEntry } from '../reasons.ts';

/** Words that look like reasons and are none: they hide the signs inside them. */
export const MASKS_SIGNS: readonly ReasonEntry[] = [
  {
    category: null,
    weight: 1,
    signs: `
      flood of, flooded with, a storm of, wave of, share price|s, stock price|s, falling share, price
      target, house price index, consumer price, price of the deal, purchase price, low-price, change of
      heart, price tag, asking price, fuel efficient, fuel-efficient, energy-efficient, energy efficient,
      e-commerce company, e-commerce giant, e-commerce firm, e-commerce group, e-commerce site, e-commerce
      platform, emerged from bankruptcy, emerging from bankruptcy, emerge from bankruptcy, from bankruptcy,
      out of bankruptcy, market share losses, market-share losses, share losses, university administrators,
      school administrators, academic administrators, budget airline, budget carrier, budget hotel, budget
      office, budget director, budget committee, chief transformation officer, automation company, robotics
      company, robot maker, tax bill, tax break|s, tax credit|s, income tax, before tax, after tax,
      after-tax, pre-tax, pretax, tax dollars, tax year, tax office, tax software, tax authorit|y|ies,
      import tax, pretax charge|s, restructuring specialist, ruling party, ruling coalition, tech start-up,
      sales and marketing, sales force, salesforce, sales staff, sales team|s, sales jobs, sales people,
      sales positions, sales representative|s, sales division, sales department, sales unit, customer
      service, customer support, customer care, client services, customer services, production staff,
      production workers, production jobs, production team|s, assembly workers, assembly plant, consumer
      products, consumer goods, consumer electronics, consumer business, investment banking, equity
      research, equity markets, capital markets, fixed income, travel agen|t|cy|ts|cies, student services,
      patient care, interest payments, security market, travel company, orders business, fan base, order to,
      in order, low-cost, low cost, low income, soft drinks, soft drink, short of expectations, short of
      analysts, slow down the, job losses, job loss, loss of .. jobs, jobs losses, losses of jobs, loss of
      jobs, restructuring charge|s, restructuring cost|s, restructuring expense|s, restructuring account,
      restructuring officer, restructuring provision|s, merger charge|s, merger cost|s, closure costs,
      redundancy cost|s, severance cost|s, severance expenses, closed at, closed down @AMOUNT, shares
      closed, stock closed, closing price, market close, closed up, closed on, debt collectors, at a loss,
      loss per share, loss a share, net loss per, storm of, strike a, striking, strike that balance,
      firestorm, under fire, new york, trump administration, obama administration, bush administration,
      biden administration, administration officials, administration official, business administration, war
      on, cost of living crisis, low-cost carrier, low-cost airline, low cost carrier, no longer, at no
      cost, union contract|s, labor contract|s, labour contract|s, contract worker|s, contract staff,
      contract employees, price cuts, pay cuts, job cuts, rate cuts, core values, focus group|s, close to,
      close of, at the close, closely, closing bell, fire department, fire service, fire fighters,
      firefighters, restructuring advisers, restructuring advisors, debt restructuring,
      restructur|e|es|ed|ing .. debt, restructur|e|ed|ing .. .. debt, weather the storm, perfect storm,
      brainstorm, slash|ing .. rating, cover losses, bankruptcy court|s, bankruptcy judge|s, bankruptcy
      lawyer|s, bankruptcy code, mergers and acquisitions, mergers & acquisitions, merger advis|ory|er,
      acquisition|s team, talent acquisition, customer acquisition, user acquisition, acquisition finance,
      wage demands, interest rate, business unit|s, one-time cost|s, labor union|s, trade union|s, trade
      unionist|s, cost the company, cost more, cost jobs, cost .. jobs, cost their jobs, cost of .. job,
      first quarter, orders of, voluntary redundancy, employee buyouts, voluntary buyouts, hiring freeze,
      regulatory filing|s, regulatory news, regulatory disclosure, regulatory statement, selling fewer, debt
      and equity, in debt and, at the time, close on, close at, sell shares, sold shares, sell jobs, cost
      around, cost about, cost up to, cost between, cost an estimated, cost him, cost her, overseas sales,
      overseas markets, overseas business, work from home, strike notice, strike ballot, vote to strike,
      fund manager|s, fund managers, hedge fund|s, mutual fund|s, pension fund|s, investment fund|s,
      monetary fund, general fund, business as usual, import, importance, conflict of interest, war chest,
      price war chest, fire sale, at fire, fire them, fire people, fire workers, fire employees, to fire,
      merger talks, merger announcement, takeover bid, takeover talks, takeover offer, takeover approach,
      acquisition target|s, job flow, bond insurer, credit rating|s, rating agenc|y|ies, store closing sale,
      call center workers, at risk of closure, weeks of strikes, virus gene, since the pandemic, before the
      pandemic, pre-pandemic, before the war, world war, cold war, civil war, during the war, post-war,
      after the war, crisis manager, crisis management, market research, market capitali|sation|zation,
      market value, market leader, stock market, housing market analyst, financial results, loss of life,
      weight loss, hair loss, low morale, closing .. roles, clos|e|ed|ing .. positions, fiscal year, workers
      .. idled, idled workers, sunset park, close .. deal, close .. deal|s, closing .. deal, closing ..
      transaction, close .. transaction, close .. acquisition, close .. merger, close .. round, shares ..
      close, shares .. closed, closing price|s, closing date, closing arguments, closing argument, closed
      sale, closed door, closed-door, closed doors, behind closed, closely held, focus on .. family, credit
      suisse, credit agricole, credit union|s, credit card|s, cash severance, cash payment|s, cash offer,
      capital one, capital city, capital group, free agent, contract with the union, contract negotiations,
      contract talks, employment contract|s, labor agreement, federal reserve, federal court, federal judge,
      federal law, federal warn, federal worker adjustment, law requires, labour law, required by law, under
      the law, law firm|s, by law, tax return|s, after taxes, income taxes, before taxes, tax advis|er|ors,
      tax department, council tax, works council|s, council member|s, council meeting|s, council leader,
      council chamber, council approval, city council, county council, town council, borough council,
      district council, market watch, market open, market analyst|s, market expectations, marketplace,
      market cap, market regulator, supermarket chain, housing market group, policy adviser, policy
      research, policy institute, government official|s, government employee|s, government worker|s,
      government job|s, government agenc|y|ies, government department|s, government data, government
      figures, government source|s, government spokes|man|woman|person, british government said, government
      said, government minister|s, government regulation of, licence fee payer|s, licensing executive|s,
      prices target, sales manager|s, sales and, sales office|s, sales executive|s, sales associate|s, sales
      director|s, sales agents, sales operations, sales organization, sales organisation, marketing and
      sales, online edition, online editor|s, online news site, online team, online staff, online newspaper,
      online magazine, online statement, online post, online publication, online retailer, online retail
      giant, online marketplace, online travel, online bank, digital team|s, digital staff, digital
      editor|s, digital publisher, digital agency, digital media company, software company, software maker,
      software firm, software giant, software group, software engineer|s, software developer|s, technology
      company, technology firm, technology companies, technology firms, technology giant, technology group,
      technology stocks, technology department, technology division, technology unit, technology team|s,
      technology staff, technology workers, technology jobs, technology officer, tech company, tech
      companies, tech firms, tech firm, tech giant|s, tech workers, tech jobs, tech sector, tech industry,
      tech layoffs, information technology, internet company, internet firm, internet group, internet giant,
      internet service provider, electronic arts, electronics, machine shop, machine operators, performance
      of the, strong performance, financial performance in, performance bonus|es, strategic communications,
      strategy and, strategy officer, chief strategy, vision for, growth of, sales growth, earnings growth,
      growth in, economic growth of, investment bank|s, investments chief, federal government employees, ban
      ki-moon, duty free, duty-free, on duty, off duty, off-duty, heavy-duty, dollar general, dollar tree,
      family dollar, dollars, pound the, review board, peer review, organization said, organisation said,
      health organization, labour organisation, trade organization, non-profit organization, nonprofit
      organization, changes its name, changes hands, structure fire, spending money, consumer products
      company, orders group, gemini trust, claude monet, jean-claude, bots account, e-mail to, e-mail sent,
      e-mail message, e-mail memo, e-mail statement, e-mail that, by e-mail, in an e-mail, an e-mail, e-mail
      from, e-mail seen, email, e-mail address, e-mailed, web site, company's web, web page, web editor|s,
      online forum|s, online message, text messages from, atms and, social media, on its website, on our
      website, demand for mobile phones, demand for smartphones, demand for computers, demand for software, sales of
      mobile phones, sales of smartphones, sales of computers, web traffic, internet traffic, electronic trading
      platform, smartphone maker, mobile phone maker, mobile phone company, mobile phones maker, mobile
      phone, computer maker, computer company, computer giant, computer group, computers maker, computers
      and printers, automatic data processing, automatic stay, autonomous region, downloads of, tablet
      maker, fine print, fines for, hack's, allegations that, investigation into the shooting, rent a,
      rent-a-car, utilities commission, utilities company, recall election, memory of, disaster recovery,
      disaster relief, evacuation from, coups and, the attacks on staff, bigger than expected, bigger than
      its, larger than expected, survive the, survived by, survives him, survivors, surviving, decline to
      comment, refused to comment, fire chief, fire station|s, fire brigade, fire crews, fire safety, fire
      and rescue, fire marshal, fire workers at, fire some, fire about, fire as many, fire up to, fire in
      the belly, credit for, cost-of-living adjustment, closing on, closed the year, closing the year,
      closed the quarter, closed the day, pre-closing, end of .. year, end of .. month, end of .. quarter,
      end of .. week, end of .. decade, end of the day, the deal with unions, deal with the union, part of
      the deal, deal struck, union deal, no deal, good deal, great deal, big deal, severance deal,
      redundancy deal, deal with it, deal with this, sale price, for sale, on sale, yard sale, garage sale,
      sale of shares, share sale, sales tax|es, property tax|es, tax revenue, own spending, spending time,
      spending the, hit the ground, lead the, advertising agency, advertising agencies, advertising group,
      advertising staff, advertising department|s, advertising sales, advertising executives, advertising
      watchdog, traffic police, air traffic controllers, traffic control, traffic jams, circulation
      department, circulation staff, consumers union, customers affected, customers will not, customers and,
      subscribers only, orders from the, court orders, in short order, money order, executive orders from,
      currency of, share price ... @FELL, stock price ... @FELL, share price .. collapsed, shares ... @FELL,
      @FELL .. share price, @FALLING .. share price, loss in .. jobs, losses in .. jobs, attention deficit,
      competition regulator|s, competition watchdog, competition commission, competition commissioner,
      competition bureau, competition law|s, scale back the number of, scal|ed|ing back the number of,
      machine learning engineers, ai engineer|s, ai researcher|s, against shutdowns, arrears of, cutting
      budgets for, at the close of, end of the year, end of the month, end of the week, end of the quarter,
      end of the decade, survival in the, since .. survival, executive order, costs .. jobs, costs .. job,
      competition to, no room for complacency, redeploy staff, redeploy .. affected, redeploy as many,
      redeployed within, financial difficulties facing .. customers, imports flood, flood the market,
      flooding the market, flooded the market, in a move, a move that, a move aimed, a move designed, a move
      intended, a move expected, move comes, need|s|ed fewer people, need|s|ed fewer staff, need|s|ed fewer
      workers, with fewer people, with fewer staff, having fewer people, rule out going bust, electric car
      market, need|s|ed fewer people in, lead to industrial action, led to industrial action, lead to
      strike|s, led to strike|s, campaign of .. strikes, strikes .. protest, strike .. protest, strikes
      against, strike over .. redundancies, strikes over .. redundancies, strike over .. cuts, strikes over
      .. cuts, strike over .. layoffs, strike over .. job, threat of .. strike over, sources close to,
      source close to, people close to, took the axe to, time .. come to an end, asset write-downs, asset
      write-down|s`,
  },
];
