import type { ReasonEntry } from '../reasons.ts';

/** Signs of events: deals, closures, insolvency, lost contracts, policy, disasters, disputes. */
export const EVENTS_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'merger_acquisition',
    weight: 2,
    signs: `
      bought the company, bought the business, taken over by, acquired by, acquisition by, merging with,
      merged with, merge with, purchase of the, its purchase, buyout of the, a takeover by, bought last
      year, new parent, change in control, combin|e|es|ed|ing .. businesses, combin|e|es|ed|ing ..
      companies, businesses together, companies together, two companies, two banks, combined group, combined
      business, join|ing forces, after-merger, post-merger, post-acquisition, post-takeover, change in
      ownership, takes over, to be sold, being acquired, divested, buyout by, buyout of, purchase by,
      merger|s, merg|e|ed|es|ing, acquir|e|ed|es|ing, acquisition|s, takeover|s, take-over|s, taken over,
      took over, take over, taking over, tie-up, integration of, integration with, integration,
      integrat|e|es|ed|ing, absorbed into, absorb|s|ed|ing, synerg|y|ies, duplicat|e|ed|ive|ion .. roles,
      duplicate, duplicated, duplicative, duplication|s, overlap|s|ped|ping, redundant roles, spin-off|s,
      spinoff|s, spin off, spinning off, spun off, demerger|s, de-merger, sale of .. @UNIT, sale of .. ..
      @UNIT, sale of .. .. .. @UNIT, sale to, sell off, sell-off, sale of assets, asset sales,
      divest|s|ed|ing|iture|itures|ment, sell|ing .. @UNIT, sold .. @UNIT, sold off, sold to, buy|ing ..
      @UNIT, bought, buying, purchase of, being sold, get sold, got sold, was sold, bought by, bought out,
      private equity buyout, leveraged buyout, new owner|s, new ownership, change of ownership, joint
      venture, purchas|ed .. company, combination with, combined company, deal to buy, deal with .. to buy,
      merger with, newly merged, newly combined, newly acquired, recently acquired, recent acquisition|s,
      recent purchase, recent merger, recent takeover, planned merger, proposed merger, pending merger,
      proposed takeover, planned takeover, hostile takeover, buying out, buys out, buy-out of the, their
      merger, megamerger, mega-merger, enlarged group, combined entity, combined airline, combined bank,
      combined operation|s, two organisations, two organizations, both organisations, two airlines, two
      hospitals, two councils, spun out, spin out, spinning out, carve-out, carve out, carved out, hive|d
      off, hiving off, floated off, taken private, going private, go private, take-private, private equity
      owner|s, private equity firm|s, new parent company, changed hands, change of owner, under new
      ownership, potential buyer|s, new buyer, prospective buyer|s, sale process, sold the company, sold the
      business, sale of its, sells its, disposal of, disposals, dispos|e|ed|ing of, break-up of, breakup of,
      breaking up of, split from, split into, splitting into, splitting off, separation from, separate
      companies, separate its, separating its, demerged, demerging, amalgamat|e|ed|ing|ion,
      unif|y|ied|ication of, union of the two, joining together, bring together the, bringing together the,
      swallowed up, swallowed by, snapped up, gobbled up, rescue takeover, post-acquisition integration,
      post-deal, tie up with, merger-related, acquisition-related, duplicate positions, duplicate jobs,
      duplicate roles, duplicate functions, duplicative roles, duplicative functions, overlapping roles,
      overlapping jobs, overlapping functions, overlapping positions, overlapping operations, overlapping
      branches, double up, doubling up`,
  },
  {
    category: 'closure',
    weight: 2,
    signs: `
      care and maintenance, close for good, closing for good, doors for the final time, end of the line for,
      cease .. operations, wind down its, shutting up shop, shut up shop, pull down the shutters, closing
      down, print edition, downed shutters, fall silent, fell silent, last day of production, shuts down,
      shut for good, closed for good, close permanently, will be shut down, be shut down, stop|s|ped|ping
      printing, stop|s|ped|ping publishing, stop|s|ped|ping making, stop|s|ped|ping operating,
      ceas|e|es|ed|ing to exist, ceas|e|es|ed|ing to operate, ceas|e|es|ed|ing business, ceas|e|es|ed|ing
      manufacturing, end|s|ed|ing manufacturing, end|s|ed|ing publication, end|s|ed|ing operations, shut its
      doors, shuts its doors, folding, folds, folded, shelved, @CLOSING .. @SITE, @CLOSING .. .. @SITE,
      @SITE .. closure|s, @SITE closing|s, @SITE .. clos|e|es|ed|ing, @SITE .. shut, @SITE .. shut down,
      @SITE .. shutting, @SITE .. shutdown, clos|e|es|ed|ing .. doors, shut .. doors, closure of, closures
      of, shutdown of, shutting down, shut down, close down, closed down, closes down, clos|ed|es|ing ..
      permanently, ceas|e|es|ed|ing .. operations, ceas|e|es|ed|ing .. production, ceas|e|es|ed|ing ..
      publication, ceas|e|es|ed|ing publishing, ceas|e|es|ed|ing trading, end|s|ed|ing .. production,
      stop|s|ped|ping .. production, halt|s|ed|ing .. production, stop|ping printing, end of production,
      going out of business, go out of business, went out of business, out of business, final edition,
      winding down, wind down, winds down, wound down, disbanded, mothball|ed|ing, closure|s, shutdown|s,
      shuttered, @HALT .. operations, @HALT .. production, @HALT .. mining, @HALT .. output, @HALT ..
      manufacturing, @HALT .. publication, @HALT .. publishing, @HALT .. printing, @HALT .. trading, @HALT
      .. flights, @HALT .. services, @HALT .. smelting, @HALT .. drilling, @HALT .. broadcasting, @HALT ..
      broadcasts, @HALT .. refining, @HALT .. construction, @HALT .. exploration, @HALT .. retailing, @HALT
      .. its @SITE, @HALT .. the @SITE, @HALT @SITE, operations .. suspended, production .. suspended,
      production .. halted, production .. stopped, production .. ceased, production .. end|s|ed, production
      will end, production would end, operations .. ceased, operations .. halted, mining .. suspended,
      output .. suspended, @SITE .. mothballed, @SITE .. idled, @SITE .. suspended, @SITE .. shuttered,
      @SITE .. shuts, @SITE .. to close, @SITE .. to shut, final shift, last shift, last day of operation|s,
      last day of business, last edition, final issue, last issue, brought to an end, bring to an end,
      bringing to an end, came to an end, come to an end, being closed, were closing, is shutting, are
      shutting, will shut, would shut, has shut, was shut, were shut, were all shut, be shut, being shut, to
      be shut, set to close, about to close, plans to close, planning to close, plan to close, decision to
      close, decided to close, decision to shut, decided to shut, forced to close, forced to shut, proposal
      to close, proposed closure|s, planned closure|s, impending closure, pending closure, temporary
      closure|s, permanent closure|s, partial closure|s, partly closing, partially closing, closing two,
      closing three, closing four, closing several, closing dozens, closing down of, clos|e|es|ed|ing ..
      @SITE, clos|e|es|ed|ing .. .. @SITE, shut|s|ting .. @SITE, shut|s|ting .. .. @SITE, shutter|s|ing ..
      @SITE, axe|d|s .. @SITE, axing .. @SITE, scrap|s|ped|ping .. service|s, scrap|s|ped|ping .. route|s,
      drop|s|ped|ping .. route|s, suspen|d|ds|ded|ding .. route|s, suspend|s|ed|ing .. service|s,
      cancel|led|ling .. service|s, demolish|ed|ing, demolition, decommission|ed|ing, curtail|s|ed|ing|ment
      .. production, curtail|s|ed|ing|ment .. operations, curtailment|s, phas|e|es|ed|ing out ..
      manufacturing, phas|e|es|ed|ing out .. operations, phas|e|es|ed|ing out .. production,
      phas|e|es|ed|ing out .. @SITE, wind-down of, winds up, winding up of, wound up, disbandment,
      dissolv|e|es|ed|ing, dissolution, dismantl|e|es|ed|ing, shuttering of, going dark, go dark, went dark,
      off the air, shutting shop, shut shop, closed shop, closing up shop, close up shop, closed its doors,
      closing its doors, close its doors, close their doors, closes its doors, shutting its doors, shut its
      gates, pulling out of .. high street|s, leaving the high street, disappear from .. high street, stood
      down, boarded up, abolish|ed|es|ing|ment, abolition of, program .. ended, programme .. ended, program
      ends, programme ends, end of the program, end of the programme, end of the project, end of the .. era,
      end of shuttle, shuttle retirement, retirement of the`,
  },
  {
    category: 'bankruptcy',
    weight: 2,
    signs: `
      company voluntary arrangement|s, cva, pre-pack, calling in administrator, brink of collapse, verge of
      collapse, on the brink of failure, fell into administration, falling into administration,
      administrators, bankrupt, bankruptcy, bankruptcies, insolven|t|cy|cies, into administration, in
      administration, out of administration, enter administration, entered administration, receivership,
      receivers, into liquidation, liquidation, liquidat|ed|ing|ors|or, chapter 11, chapter 7, chapter
      eleven, creditor protection, protection from creditors, ceased trading, winding-up order, winding up
      order, went bust, gone bust, going bust, go bust, collapsed into, collapse of the company, voluntary
      administration, went under, examinership, examiner, judicial management, business rescue, deed of
      company arrangement, provisional liquidators, provisional liquidation, suspension of payments,
      bankruptcy protection, bankruptcy filing, bankruptcy petition, bankruptcy proceedings, bankruptcy
      reorganization, filed for protection, filing for protection, court protection, court-supervised,
      administration process, called in .. administrators, call in .. administrators, bring in ..
      administrators, brought in .. administrators, administrators were, administrators have, joint
      administrator|s, administrator at, hit the wall, went to the wall, gone to the wall, going to the
      wall, went belly up, going under, gone under, go under, going to the brink, brink of bankruptcy, brink
      of insolvency, brink of administration, verge of bankruptcy, edge of bankruptcy, near-bankrupt,
      corporate collapse, fall into administration, fell into receivership, plunged into administration,
      collapsed last, collapse into, wind up the company, wound-up, insolvency process, debt moratorium,
      default on, defaulted on, pwc .. appointed, kpmg .. appointed, deloitte .. appointed, ernst ..
      appointed, bdo .. appointed, teneo .. appointed, grant thornton .. appointed, begbies .. appointed,
      appointed administrators, appoint administrators, appointing administrators, appointment of
      administrators, appointed receivers, appointment of receivers, appointed liquidators, file for
      bankruptcy, filed for bankruptcy, filing for bankruptcy, declared bankruptcy, declare bankruptcy, to
      collapse, its collapse, company's collapse, firm's collapse, group's collapse, retailer's collapse,
      collapsed this week, collapsed last week, collapsed last month, financial collapse, near-collapse,
      failed retailer, failed airline, failed bank`,
  },
  {
    category: 'contract_loss',
    weight: 2,
    signs: `
      cancelled by .. publisher, canceled by .. publisher, publisher pull|s|ed .. funding,
      cancel|led|ed|ling .. funding, funding .. withdrawn, funding .. pulled, funding .. cut, lost its
      sponsor, contract not being renewed, contracts not being renewed, @LOSE .. @CONTRACT, @LOSE of ..
      @CONTRACT, @END .. @CONTRACT, @END of .. @CONTRACT, @LOSE .. @CUSTOMER, @CONTRACT .. cancel|led|ed,
      @CONTRACT .. end|s|ed|ing, @CONTRACT .. expir|e|es|ed|ing, @CONTRACT .. terminated, @CONTRACT .. not
      renewed, @CONTRACT .. withdrawn, contract loss|es, contract cancellation|s, reduced broadcasting deal,
      grant cuts, grant terminations, loss of .. customer, largest customer, biggest customer, lost .. bid,
      not be renewed, failure to win, failed to win, not to renew, not renewing, not renewed, decided
      against renewing, refus|e|ed|al to renew, declin|e|ed|es to renew, failure to renew, contract .. lost,
      contract .. lapsed, contract .. not extended, contract .. cut, contract .. awarded to, contract ..
      went to, contract was moved, contract had been, end of .. contract|s, expiry of .. contract|s,
      expiration of .. contract|s, loss of .. contract|s, loss of .. franchise, loss of .. licen|ce|se, loss
      of .. account, loss of .. client|s, loss of .. order|s, loss of .. tender, loss of .. business from,
      lost .. contract|s, losing .. contract|s, lose .. contract|s, lost .. account, lost .. franchise, lost
      .. licen|ce|se, lost .. tender, lost out on, losing .. bid, lost .. order|s to, lost .. biggest
      client, lost .. biggest customer, lost .. largest client, lost .. largest customer, lost .. main
      customer, lost .. main client, lost .. key customer, lost .. key client, lost .. major customer, lost
      .. major client, customer .. pull|ed|s out, client .. pull|ed|s out, partner .. pull|ed|s out,
      publisher .. pull|ed|s out, sponsor .. pull|ed|s out, client .. left, client .. leaving, departure of
      .. client|s, departure of .. customer|s, contract winding down, contracts winding down, contracts ..
      cancelled, contracts .. canceled, contracts .. terminated, contract .. completed, contract completion,
      cancellation of .. contract|s, cancellation of .. programme, cancellation of .. program, cancellation
      of .. order|s, termination of .. contract|s, termination of .. grant|s, termination of .. agreement,
      scrapping of .. fleet, scrapping of .. contract|s, scrapping of .. programme, program cancellation,
      programme cancellation, program .. cancelled, program .. canceled, cancelled .. program, canceled ..
      program, grant|s .. end|s|ed|ing, grant|s .. expire|s|d, grant|s .. expiring, grant|s .. ran out,
      grant|s .. run|s out, grant|s .. terminated, grant|s .. cancelled, grant|s .. canceled, grant|s ..
      frozen, grant|s .. rescinded, grant funding, grant money, loss of .. grant|s, loss of .. funding, lost
      .. funding, losing .. funding, lose .. funding, lost .. grant|s, end of .. aid, end of .. funding, end
      of .. grant|s, aid .. runs out, aid .. ran out, funding .. ends, funding .. ended, funding ..
      expire|s|d, funding .. expiring, funding .. ran out, funding .. run|s out, funding .. dried up,
      funding .. lapsed, funding .. terminated, funding .. frozen, withdrawal of .. funding, withdrawal of
      .. grant|s, withdrawal of .. support, withdrew .. funding, withdrew .. support, relief funds, relief
      money, relief funding, stimulus money, stimulus funds, stimulus funding, esser, one-time funds,
      one-time money, one-time funding, pandemic aid, federal relief, federal stimulus, soft money, end of
      .. project, completion of .. project, project ended, project .. completed, projects .. completed,
      project is complete, work is complete, work was completed, work was complete`,
  },
  {
    category: 'regulation_policy',
    weight: 2,
    signs: `
      school aid, state aid cuts, travel curbs, red tape, flat reimbursement|s, uncompensated care, federal
      policy changes, policy uncertainty, regulatory uncertainty, regulatory changes, regulatory
      instability, research funding cuts, endowment tax|es, device tax, excise tax, obamacare, affordable
      care act, state budget reductions, state budget cuts, federal budget, government policies, carbon tax,
      emissions trading, planning delays, permit delays, moratorium, local government reorganisation,
      government spending cuts, public spending cuts, public sector cuts, nih cuts, usaid, federal layoffs,
      tariff uncertainty, duties on, levies, business rate rise, employer taxes, employment taxes, stamp
      duty, ni rise, national living wage, carbon charges, carbon costs, carbon price, employers' national
      insurance, ministers stopped, government's decision, licensing rules, visa rules, immigration rules,
      immigration policy, study permits, cap on international students, student caps, medicaid
      reimbursements, funding formula, higher taxes, new tax, windfall tax, sugar tax, business tax, levy,
      tax on, tax changes, tax reform, brexit, new rules, rule changes, stricter rules, tougher rules,
      tighter rules, new taxes, higher tax, import quotas, quota|s, court ruling, court order, state cuts,
      government cuts, federal cuts, cuts in .. aid, cuts in state aid, cut in .. grant, reduction in ..
      grant, cuts in .. grant, reduction in state aid, defunding, defund, law change|s, change in the law,
      change in law, changes to .. law|s, clampdown, crackdown, embargo, deforestation, deregulation,
      tariff|s, import duties, trade war, trade tensions, sanction|s, new law|s, tax increase|s, tax rise|s,
      tax hike|s, taxation, @PUBLIC budget cuts, @PUBLIC .. budget cut|s, state budget, funding cut|s, cuts
      to .. funding, cuts in .. funding, reduction|s in .. funding, reduced .. funding, less .. funding,
      @PUBLIC .. funding, @PUBLIC .. cuts, @PUBLIC .. grant, policy change|s, change in policy, changes in
      .. policy, government decision, doge, department of government efficiency, efficiency cuts, executive
      orders, president .. order, national insurance, minimum wage, spending review, export control|s,
      export restriction|s, export ban, visa restrictions, capital rules, capital requirements, banned, ban
      on, emission|s rules, emission|s standards, net zero, defense cuts, defence cuts, defense spending,
      state aid, less in operating help, city's approval, appropriations, sequestration, sequester,
      government shutdown, health care reform, healthcare reform, medicaid cuts, medicare cuts, cuts to
      medicaid, cuts in medicare, reimbursement cut|s, reimbursement rate|s, lower reimbursement|s, rate
      cap, price cap, visa caps, cap on, planning laws, licensing laws, government's .. cuts, government ..
      cuts, government .. funding, government .. policy, government .. policies, government .. spending,
      government .. budget, government .. grant, government .. aid, government .. subsid|y|ies, ministry ..
      cuts, state .. aid, state .. funding, state .. cuts, state .. revenue, federal .. funding, federal ..
      cuts, federal .. spending, federal .. policy, county .. funding, council .. funding, council .. cuts,
      less from the state, less from the government, less money from the, less state, less federal, less
      government, state's .. deficit, state's .. budget, legislative, spending cuts in .. defence, defence
      budget, defense budget, defence spending, military cuts, military spending, nasa budget, nato,
      underfunding, under-funding, under-funded by, unfunded mandate|s, mandated, fees .. passed down,
      tuition fees, tuition freeze, fee cap, fees cap, funding rules, funding changes, funding settlement,
      funding model, funding squeeze by, public funding, public spending, public money, public finances,
      public sector reform, travel ban|s, ban on .. flights, export curbs, import curbs, trade restrictions,
      trade policy, trade policies, trade dispute|s, trade barriers, protectionis|m|t, tariff war, trump's,
      obama's, biden's, white house, administration's policies, administration's cuts, government
      restrictions, government rules, government measures, government order|s, government reforms,
      government regulations, government mandate|s, government takeover, regulatory pressure|s, regulatory
      environment, regulatory burden|s, regulatory action, regulatory crackdown, regulatory requirements,
      regulatory approval, regulatory reform|s, regulatory scrutiny, regulatory oversight, regulatory costs,
      regulatory hurdles, regulatory restrictions, tighter regulation|s, tougher regulation|s, stricter
      regulation|s, stricter capital, tougher capital, tighter capital, higher capital requirements, new
      regulation|s, new regulatory, environmental rules, environmental regulation|s, environmental laws,
      climate policy, climate policies, climate rules, emissions targets, pollution rules, price controls,
      price freeze|s, rate freeze, wage law, wage laws, minimum-wage, wage order, employment laws, labour
      laws, labor laws, tax policy, tax policies, tax burden, tax reforms, tax regime, windfall levy,
      betting tax, gaming duty, gambling tax, gambling reforms, gambling rules, tobacco laws, smoking ban,
      alcohol ban, liquor ban, plastic ban, online gaming law, online gaming act, online gaming ban, betting
      ban, data protection, privacy rules, antitrust, anti-trust, competition authorit|y|ies, monopolies
      commission, court's decision, legal changes, deregulated, nationalis|ed|ation, nationaliz|ed|ation,
      privatisation of the, liberalis|ed|ation, liberaliz|ed|ation, subsidy cut|s, subsidies .. cut,
      subsidies .. end|s|ed|ing, end of .. subsid|y|ies, cut in .. subsid|y|ies, cuts in .. subsid|y|ies,
      cuts to .. subsid|y|ies, loss of .. subsid|y|ies, loss of .. tax credit|s, end of .. tax credit|s, tax
      credits expire|d, feed-in tariff|s, solar tariffs, renewable subsidies, immigration cap|s, immigration
      crackdown, immigration curbs, foreign student cap|s, international student cap|s, visa changes, visa
      crackdown, visa policy, visa policies, tighter visa, stricter visa, foreign aid, aid cuts, aid budget,
      aid freeze, us aid, u.s. aid, benefit cuts, welfare reform, nhs reform|s, health reforms,
      reorganisation of local government, devolution, election results, referendum, independence vote,
      brexit vote, no-deal, red-tape, sunday trading`,
  },
  {
    category: 'regulation_policy',
    weight: 1,
    signs: `
      legislation, regulat|ion|ions|ory, subsid|y|ies, ruling, @PUBLIC .. budget, @PUBLIC .. spending,
      research funding, state funding, approval of, @PUBLIC .. policy, @PUBLIC .. policies, austerity,
      lawmakers, supreme court, reform of the, federal .. aid, federal .. money, federal .. grants,
      congress, legislature, incentives, court decision, zoning, permitting, ruling by, student visa|s,
      pentagon, government, rules, tax, taxes, policy, policies, law, laws, federal, ban, duty, duties,
      politicians, council`,
  },
  {
    category: 'disaster_pandemic',
    weight: 2,
    signs: `
      health crisis, public health emergency, fires, hostilities, armed conflict, outbreak of, covid crisis,
      covid, covid-19, covid19, coronavirus, corona, pandemic, lockdown|s, virus, outbreak, hurricane|s,
      flood, floods, flooding, earthquake, tsunami, typhoon, cyclone, wildfire|s, bushfire|s, drought,
      blaze, war in, ukraine war, iraq war, gulf war, iran war, invasion, september 11, sept. 11, sept 11, 9
      / 11, terrorist attack|s, terror attack|s, sars, swine flu, bird flu, avian flu, foot-and-mouth, foot
      and mouth, mad cow, bse, ebola, travel restrictions, border closures, quarantine, social distancing,
      stay-at-home, grounding of, oil spill, cyber attack, cyberattack, cyber-attack, air attacks, attacks
      on the world trade, the attacks, attack on, attacks on america, attacks of september, terrorism,
      terrorist, terrorists, bombing|s, bomb attack, twin towers, viral outbreak, epidemic, omicron, delta
      variant, shutdown orders, stay-home, stay at home orders, shelter in place, shelter-in-place, covid
      restrictions, coronavirus restrictions, restrictions on movement, closed borders, border restrictions,
      border closure, circuit breaker, outbreaks, cyclones, tornado|es, storm damage, winter storm,
      snowstorm, ice storm, blizzard|s, heavy rain, volcanic, eruption, ash cloud, landslide, mudslide,
      plant fire, factory fire, fire at, fire in, fire that, fire which, fire destroyed, destroyed by fire,
      destroyed in a fire, explosion at, explosion in, blast at, blast in, mine disaster, rig explosion,
      natural disaster|s, disaster, disasters, catastrophe, russia's war, russian invasion, war with, war on
      ukraine, middle east conflict, middle east war, conflict with, fighting in, military coup, coup,
      coups, crop failure, disease outbreak, bird-flu, foot-and-mouth disease, swine fever, mers, zika,
      monkeypox, elective surgery on hold, force majeure, evacuat|ed|ion, pandemic-related, covid-related,
      coronavirus-related, restrictions on travel, curbs on travel, bans on travel, limits on travel, halt
      to travel, halt in travel, collapse in travel, collapse in air travel, slump in travel`,
  },
  {
    category: 'disaster_pandemic',
    weight: 1,
    signs: `
      fire, war, storm, storms, conflict in, explosion, attacks, restrictions`,
  },
  {
    category: 'labour_dispute',
    weight: 2,
    signs: `
      strike, strikes, walkout|s, walk-out, industrial action, lockout, lock-out, labor dispute, labour
      dispute, industrial dispute, labor unrest, labour unrest, pay dispute, work stoppage|s, picket|s|ing,
      rejected .. demands, refus|al|ed to accept, writers' strike, writers strike, actors strike,
      work-to-rule, givebacks, strike at, strike by, a strike, the strike, strike action, month-long strike,
      week-long strike, strikes by, strike-hit, refused to accept .. cuts, rejected .. offer, rejected ..
      contract, rejected .. deal, refusal of .. union|s, failed negotiations, breakdown of talks, breakdown
      in talks, union demands, union's demands, wage dispute, hollywood strikes, writers' and actors',
      dispute over pay, dispute over wages, dispute over contract, disputes over pay, dispute with ..
      union|s, dispute with .. workers, illegal strike, wildcat strike, unprotected strike, go-slow, sit-in`,
  },
  {
    category: 'other',
    weight: 2,
    signs: `
      delayed deliveries, delivery delays, supply chain, supply-chain, supply shortage|s, parts shortage|s,
      chip shortage, semiconductor shortage, shortage of parts, shortage of chips, delayed aircraft, delayed
      jet deliveries, greed, legal battle|s, lawsuit|s, litigation, scandal|s, accounting scandal, kickstart
      growth, boost growth, spur growth, business realities, business needs, safety concerns, mismanagement,
      reposition, changing business, ongoing review, changing needs, troubled launch, botched launch,
      difficult launch, rocky launch, disastrous launch, launch problems, product setback|s, failed trial|s,
      failed drug, failed study, failed clinical, trial failure|s, clinical failure|s, failure of ..
      trial|s, failure of .. drug, failure of .. study, trial failed, drug failed, disappointing trial,
      disappointing clinical, clinical hold, drug trial, late-stage trial, product failure, product
      recall|s, safety problem|s, safety crisis, safety scandal, quality problems, production problems,
      technical problems, production delays, project delays, development delays, delays to the, delay to
      the, delays in delivery, part|s shortage, component shortage|s, shortage of components, shortage of
      raw, shortage of materials, supply disruption|s, supply problems, supply constraints, logistics
      problems, embezzlement, bribery, probe into, criminal probe, fine|s of, settlement with, legal costs,
      legal fees, legal troubles, legal settlement, legal challenges, court case, patent dispute, patent
      infringement, reputational damage, boycott|s, sabotage, cyber attacks, cyber-attacks, cyberattacks,
      cyber incident, cyber hackers, hackers, hacked, hacking, cybercriminals, ransomware, data breach, it
      outage, power outage at, grounding of the, 737 max, business reasons, operational reasons, commercial
      reasons, business requirements, business conditions at, business requirement, operational
      requirements, operational needs, depletion, ore reserves, end of its life, end of .. mine life, end of
      mine life, end of life of, reached the end, resource depletion, shortage of timber, shortage of wood,
      lack of timber, log shortage|s, milk shortage, shortage of cane, drought-hit, end of the season, end
      of season, end of the summer season, lease expir|y|ed|ation|ing, lease .. expir|es|ed|ing, loss of its
      lease, lost its lease, rent dispute, safeguard .. future, secure .. future, securing .. future, ensure
      .. future, long-term future of the company, long-term future of the business`,
  },
  {
    category: 'merger_acquisition',
    weight: 1,
    signs: `
      the deal, its acquisition, sold its, selling its, sale of the, sale of a, both companies, two groups,
      deal, transaction, sale, buyer, owners, owner, ownership`,
  },
  {
    category: 'closure',
    weight: 1,
    signs: `
      closing the, closing its, closing some, closing all, due to close, idled, idling, has closed, had
      closed, have closed, is closing, are closing, was closing, to be closed, will be closed, would be
      closed, will close, would close, closing, closed, closes, shutting, shut, suspend, suspended,
      suspension`,
  },
  {
    category: 'contract_loss',
    weight: 1,
    signs: `
      pandemic relief, aid .. expires, aid .. ends, contract, contracts, grant, grants, licence, license,
      sponsor, renewed`,
  },
  {
    category: 'other',
    weight: 1,
    signs: `
      setback|s, fraud, seasonal, corruption, allegations, misconduct, reputation|al, exhausted, recall|s,
      investigation into, depleted, hack, delay in the, delays in the`,
  },
];
