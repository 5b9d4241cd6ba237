import type { ReasonEntry } from '../reasons.ts';

/** Signs of falling demand. */
export const DEMAND_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'demand_decline',
    weight: 2,
    signs: `
      poor christmas, weak christmas, disappointing christmas, smaller airline, fewer routes, afraid of
      travelling, decimated demand, consumers are cutting back, customers are cutting back, consumers
      cutting back, order book, lower volumes, lower patient, page counts, declining enrollment, fewer
      customers, fewer visitors, not enough customers, not enough people, not enough students, drop-off in,
      drop in .. @DEMAND, decline in .. @DEMAND, fall in .. @DEMAND, slump in .. @DEMAND, downturn in ..
      @DEMAND, slowdown in .. @DEMAND, reduction in .. @DEMAND, decrease in .. @DEMAND, slide in .. @DEMAND,
      collapse in .. @DEMAND, plunge in .. @DEMAND, dip in .. @DEMAND, lack of .. @DEMAND, loss of ..
      @DEMAND, fell short, fallen short, below expectations, lower than expected, lower-than-expected,
      slower than expected, slower-than-expected, weaker than expected, slower growth in, less work, less
      business, overcapacity in, limits on attendance, demographic changes, changing demographics, declining
      population, low occupancy, low sales, low demand, low enrolment, low enrollment, production cut,
      production cuts, reduce output, reducing output, cut output, cutting output, cut flights, reduced
      flights, reduced schedule, reduce the number of flights, cut capacity, capacity cuts, reducing
      capacity, match capacity, lower production, slow-moving, @FALLING .. @DEMAND, @FALLING @DEMAND,
      @DEMAND .. @FALLING, @FALLING .. .. @DEMAND, overcapacity, over-capacity, over capacity,
      overcapacities, excess capacity, surplus capacity, spare capacity, idle capacity, too much capacity,
      reduce capacity, overproduction, over-production, oversupply, oversupplied, glut, excess
      inventor|y|ies, high inventor|y|ies, inventories, unsold, outflows, client exits, client withdrawals,
      redemptions, withdrawals, customer exodus, loss of customers, losing customers, lost customers, loss
      of sales, lost sales, lost revenue|s, loss of revenue, losing readers, revenue decline|s, revenue
      loss|es, revenue shortfall|s, revenue falls, sales slump, sales decline|s, sales falls, sales drop,
      sales slide, auto market slump, lack of orders, lack of demand, lack of work, shortage of work,
      shortage of orders, not enough work, insufficient demand, lower demand, poor sales, poor performance,
      poorly performing, underperforming stores, production cutbacks, production rate .. reduced, cut
      production, reduce production, reduced production, change|s in demand, changing demand, changing
      consumer|s, changing customer|s, changing reading habits, changing habits, consumer habits, consumer
      trends, consumers .. spending less, spending less, shopping habits, shoppers, empty seats, enrolments,
      hard to land, harder to land, levels needed to support, level needed to support, disappointing launch,
      tepid reception, poor reception, staffing levels required, meet client needs, match demand, workload,
      @DEMAND ... @FELL, @DEMAND .. is down, @DEMAND .. are down, @DEMAND .. was down, @DEMAND .. were down,
      @DEMAND .. been down, @DEMAND was down, @DEMAND were down, @DEMAND is down, @DEMAND are down, @DEMAND
      down, drop in .. numbers, fall in .. numbers, decline in .. numbers, slump in .. numbers, decrease in
      .. numbers, drop-off in .. numbers, fewer .. @DEMAND, less .. demand, reduced need, less need, lower
      need, no longer need so many, work dried up, work dries up, work drying up, work has dried up, work ..
      dried up, little work, out of work for, run out of work, running out of work, shortage of .. work,
      lack of .. work, lack of .. orders, lack of .. customers, lack of .. interest, lack of .. sales, lack
      of .. business, lack of .. passengers, lack of .. students, lack of .. players, lack of .. projects,
      shortage of .. orders, absence of orders, no orders, order cancellation|s, cancelled orders, canceled
      orders, cancellation of .. orders, postponed orders, deferred orders, delayed orders, delays in
      orders, delays to orders, deferral|s, order delays, customers .. cut back, customers .. cutting back,
      customers .. delay|ing, customers .. postpone|d, customers .. staying away, customers .. stayed away,
      customers .. deserted, customers .. abandon|ed|ing, customers .. tighten|ed|ing, customers ..
      pull|ed|ing back, customers .. reducing, customers .. reduced, customers .. defer|red|ring, consumers
      .. cut back, consumers .. cutting back, consumers .. tighten|ed|ing, consumers .. pull|ed|ing back,
      consumers .. stayed away, consumers .. trading down, consumers .. shun|ned|ning, consumers .. spend
      less, consumers .. shift, consumers .. switch|ed|ing, clients .. cut back, clients .. cutting back,
      clients .. pull|ed|ing back, clients .. delay|ed|ing, clients .. postpone|d, households .. cutting
      back, shoppers .. cutting back, shoppers .. stay away, advertisers .. pull|ed|ing, advertisers ..
      cut|ting, advertisers .. fled, readers .. online, readers .. deserted, stopped flying, stopped
      travelling, stopped traveling, stopped buying, stopped coming, stopped spending, stopped ordering,
      fallen off, fell off, falling off, tailed off, tailing off, tapered off, levelled off, leveled off,
      dropped off, dropping off, drying up, dries up, ground to a halt, come to a standstill, came to a
      standstill, came to a halt, halted travel, collapse of demand, down-turn in demand, demand collapsed,
      demand evaporated, demand vanished, demand has evaporated, weakness in .. @DEMAND, softness in ..
      @DEMAND, weakening of .. @DEMAND, softening of .. @DEMAND, softening in .. @DEMAND, erosion of ..
      @DEMAND, contraction in .. @DEMAND, shrinkage in .. @DEMAND, shortfall in .. @DEMAND, swings in ..
      @DEMAND, fluctuations in .. @DEMAND, changes in .. demand, shift in .. demand, shifts in .. demand,
      shift in consumer, shifts in consumer, shifting consumer, consumer behavior, consumer behaviour,
      customer behavior, customer behaviour, changing tastes, changing fashions, changing preferences,
      consumer preferences, customer preferences, changing reader habits, changing viewing habits, changing
      lifestyles, fallen out of favor, fallen out of favour, out of favour, out of favor, out of fashion,
      unpopular, flop, flopped, commercial failure, poor launch, failed to catch on, failed to take off,
      failed to find an audience, failed to attract, failed to sell, failed to meet sales, failed to meet
      our, failed to live up to, failed to resonate, fell below, did not sell, sold poorly, selling poorly,
      sold fewer, sell fewer, selling less, sold less, slow sales, unsold cars, unsold vehicles, unsold
      homes, unsold stock, excess stock, surplus stock, overstock|ed, inventory levels, inventory
      adjustment, inventory correction, inventory reduction, reduce inventor|y|ies, reducing inventor|y|ies,
      trim inventor|y|ies, cut inventor|y|ies, bloated inventor|y|ies, inventory glut, destocking, run down
      stocks, stockpile|s, adjust production, adjusting production, production adjustment|s, adjust ..
      output, adjust .. capacity, align production, align .. production, align .. capacity, align .. demand,
      bring production, balance production, match production, match .. production, match .. demand, match ..
      volumes, match .. workload, in line with .. demand, in line with .. sales, in line with .. orders, in
      line with .. volumes, in line with .. traffic, in line with .. activity, into line with .. demand,
      meet .. demand levels, lower level|s of, reduced level|s of, reduced .. activity, lower activity,
      declining activity, slowdown in activity, slower activity, cut back production, cutting back
      production, cut back on production, scale back production, slow production, slowing production, lower
      .. volumes, reduced .. volumes, reduced capacity, reduced flying, reduced flight, smaller schedule,
      fewer flights, fewer aircraft, fewer planes, fewer ships, fewer rigs, fewer stores, fewer homes, fewer
      houses, fewer cars, fewer products, fewer orders, fewer pupils, fewer children, fewer births, fewer
      patients, fewer guests, fewer tourists, fewer deals, fewer transactions, fewer calls, fewer letters,
      fewer applications, fewer loans, empty beds, empty hotel|s, empty shops, empty rooms, vacancies in,
      under-used, underused, under-utili|sed|zed, underutili|sed|zed, under-utili|sation|zation, half-empty,
      excess supply, too many cars, too many ships, too many seats, too many shops, too many stores, too
      many beds, lost popularity, loss of popularity, waning popularity, loss of audience, losing audience,
      losing viewers, losing subscribers, lost subscribers, losing users, losing market, lost traffic, loss
      of traffic, falling rolls, population decline, declining birth, falling birth, birth rate|s,
      birthrate, ageing population, aging population, ageing readership, seasonal slowdown, seasonal
      decline, seasonal demand, decline of print, decline in print, print decline|s, print .. declining,
      declining print, falling print, shrinking print, demise of print, newspaper industry's decline,
      elective procedures, elective surger|y|ies, cancelled events, canceled events, cancelled flights,
      canceled flights, cancelled shows, no passengers, no customers, no tourists, no visitors, no events,
      no flights, trading has been, trading had been, trading was, trading is, sales performance, poor
      christmas trading, weak christmas trading, weak holiday, poor holiday, weak pipeline, project
      pipeline, weak order, thin order, shrinking order, weak box office, weak bookings, weak
      enrol|ment|ments, weak enroll|ment|ments, lower enrol|ment|ments, lower enroll|ment|ments,
      enrol|ment|ments .. down, enroll|ment|ments .. down, weaker spending, reduced spending by, cuts in
      advertising, cuts to advertising, lower advertising, ad revenue|s, ad spending, ad sales, advertising
      spending, advertising revenue|s, lower ad, capital spending cuts, capex cuts, customers' spending,
      customer spending, consumer spending, business has slowed, business slowed, business was slow,
      business is slow, business is down, business has been slow, work has slowed, growth .. slowed,
      slower-than-anticipated, slower than anticipated, less than anticipated, weaker than anticipated,
      lower than anticipated, below forecast, below projections, short of projections, short of target|s,
      missed sales, missed revenue, sales warning, revenue warning, cautious about spending, cautious
      spending, cautious on spending, consumer caution, oversupplied market, supply glut, evaporation of
      demand, return to pre-pandemic levels, recover to pre-pandemic, take .. years .. to recover, lost
      customers to, cutting budgets, subscribers leave, subscribers left, subscribers leaving, loss of
      subscribers, customers leave, customers leaving, customers left, customers cancel|led|ed|ling|ing,
      orders cancel|led|ed|ling|ing, cancel|led|ed|ling|ing .. orders, growth slow|s|ed|ing, slow|ing ..
      growth in sales, slower sales growth, slowing sales growth, clients .. cut spending, customers .. cut
      spending, clients cut, consumers cut back, cut back on spending by, viewers desert|ed|ing, readers
      desert|ed|ing, customers desert|ed|ing, shoppers desert|ed|ing, viewers .. left, viewers
      switch|ed|ing, lost viewers, lost readers, losing listeners, losing passengers, losing students,
      losing patients, homebuilding slow|s|ed|ing, homebuilding .. @FELL, housing starts, new home|s sales,
      work has run out, work ran out, runs out of work, ran out of work, no work, insufficient work, drop in
      work, fall in work, decline in work, work shortage|s, downturn in work, reduction in work, drop-off in
      work, order book|s .. @FELL, thin order book|s, empty order book|s, few orders, no new orders, order
      intake, order backlog, shrinking backlog, weak order|s, slower orders, shortage of customers, lack of
      customers, lack of interest, lack of sales, lack of buyers, no demand, no market for, declining need,
      deal drought, dearth of deals, lack of deals, slump in deals, fewer mergers, slowdown in .. deals,
      slowdown in mergers, drop in deals, mergers and acquisitions slow|ed, dealmaking slump, dealmaking
      slowdown, fewer listings, lack of ipos, ipo drought, slump in trading, drop in trading, lower trading,
      quiet markets, customers .. buying less, people .. buying less, people buy|ing fewer, buying fewer,
      fewer people .. buying, fewer people .. visiting, fewer people are, falling birth rate|s, declining
      birth rate|s, demographic decline, demographic change|s, falling population, shrinking population,
      falling school rolls, fewer applicants, fall in applications, drop in applications, decline in
      applications, softening demand, cooling demand, slowing demand, waning demand, dwindling demand,
      sluggish demand, weak demand, soft demand, lacklustre demand, lackluster demand, tepid demand, poor
      demand, depressed demand, reduced demand, less demand, falling demand, declining demand, collapsing
      demand, plunging demand, slumping demand, drop in demand, fall in demand, decline in demand, slump in
      demand, collapse in demand, plunge in demand, reduction in demand, downturn in demand, weakness in
      demand, lower-than-expected demand, weaker-than-expected demand, changing consumer .., change in
      consumer .., changes in consumer .., shift in consumer .., shifts in consumer .., consumer tastes,
      changing customer .., change in customer .., shifting consumer .., reading habits, viewing habits,
      fall out of favour, fell out of favour, over-suppl|y|ied, overproduc|tion|ing, surplus production,
      surplus of steel, global glut, inventory build-up, inventory buildup, inventory adjustment|s, unsold
      inventory, reduce .. inventor|y|ies, reducing .. inventor|y|ies, cut .. inventor|y|ies, trim ..
      inventor|y|ies, production .. in line with, output .. in line with, capacity .. in line with,
      production to match, output to match, production to meet, adjust .. production, adjusting output,
      cut|ting .. production of, production cutback|s, production slowdown, slow|s|ed|ing .. production,
      reduction in production, cut in production, cuts in production, cutting .. shift, cut .. shift,
      eliminating .. shift, eliminate .. shift, drop|ping .. shift, line speed, line rate, schedule
      reductions, fewer passengers, fewer shoppers, fewer readers, fewer viewers, fewer travellers, fewer
      travelers, fewer clients, fewer subscribers, fewer parcels, customer numbers, student numbers, pupil
      numbers, financial difficulties of .. customers, not buying, n't buying, aren't buying, isn't selling,
      not selling, n't selling, stop buying, buying less, nobody is buying, customers .. stay|s|ed|ing away,
      customers .. staying home, stay|s|ed|ing away from, shoppers .. stay|s|ed|ing away, tourists ..
      stay|s|ed|ing away, visitors .. stay|s|ed|ing away, guests .. stay|s|ed|ing away, production
      schedule|s, build schedule|s, build rate|s, build-rate|s, fewer people visit|ing, fewer people
      travel|ling|ing, fewer people fly|ing, fewer people eat|ing, fewer people shop|ping, fewer people
      us|e|ing, fewer people read|ing, fewer people watch|ing, fewer people com|e|ing, fewer people going,
      fewer people order|ing, fewer people in, fewer people attend|ing, fewer people want, fewer people
      driv|e|ing, no longer want, sales .. failed to meet, sales .. fail|s to meet, sales .. short of
      expectations, sales .. below expectations, watch|es|ing less, read|ing less, fly|ing less,
      travel|ling|ing less, buy|s|ing less, driv|e|ing less, eat|ing less, drink|ing less, smok|e|ing less,
      footfall .. @FELL, fewer printed, industrywide downturn in demand, sales .. failed to, failed to
      attract .. customers, failed to attract .. players, customers spend|ing less, consumers spend|ing
      less, clients spend|ing less, shoppers spend|ing less, people spend|ing less, advertisers spend|ing
      less, never found .. market, never found .. audience, failed to find .. audience, failed to find ..
      buyers, did not catch on, not come back, have not returned, has not returned, not returned to, yet to
      recover, failed to recover, slow to return, slow to recover, drinking declin|e|es|ed|ing, fewer people
      smok|e|ing, fewer people drink|ing, fewer people buy, fewer people sending, fewer people cook|ing,
      fewer .. commut|e|ing|ers, fewer .. buyers, fewer .. homes, fewer .. weddings, sales cycle|s, dismal
      christmas, disappointing holiday, poor season, weak season, bad season, attendance .. @FELL,
      attendance .. halved, end|s|ed|ing .. shift, eliminat|e|es|ed|ing .. shift, cut|s|ting .. shift,
      drop|s|ped|ping .. shift, remov|e|es|ed|ing .. shift, slow|s|ed|ing .. assembly line, slow|s|ed|ing ..
      line, as fewer people, because fewer people, that fewer people, fewer americans, fewer britons, fewer
      australians, fewer canadians, fewer of us, fewer consumers, fewer households, fewer families, fewer
      companies, fewer businesses, fewer advertisers, fewer investors, fewer motorists, fewer drivers, fewer
      fans, fewer members, fewer parents, sales failed to meet expectations, sales ... expectations, falling
      interest in, waning interest, weak interest, low interest in, declining interest in, drop in interest,
      loss of interest, dwindling interest, poor tv ratings, low ratings, falling ratings, declining
      ratings, slump in ratings, drop in ratings, viewing figures, lower ratings, weak ratings, booking
      cancellation|s, flight cancellation|s, wave of cancellations, downturn in interest, decline in
      interest, fall in interest, fading interest, interest .. waned, interest .. faded, interest .. fallen,
      less interest in`,
  },
  {
    category: 'demand_decline',
    weight: 1,
    signs: `
      numbers .. @FELL, dried up, less than expected, stock levels, sales target|s, fewer projects, demand,
      customers, orders, sales, volumes, volume, traffic, enrollment, enrolment, circulation, advertising,
      bookings, subscribers, consumers, shipments, readership, ridership`,
  },
];
