import type { ReasonEntry } from '../reasons.ts';

/** Signs of what comes from outside: policy, disasters, disputes, and what fits no other category. */
export const OUTSIDE_SIGNS: readonly ReasonEntry[] = [
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
      brexit vote, no-deal, red-tape, sunday trading, cuts to .. budget, cuts in .. budget, cut to ..
      budget, cut in .. budget, reductions to .. budget, budget slashed by, slashed .. budget, slashed ..
      aid, slashed .. funding, slashed .. subsid|y|ies, cut .. subsid|y|ies, cut .. aid, cut .. grant,
      executive order by, comply with .., complying with .., rules that, regulations that, law that, laws
      that, congress failed, failed to pass, failure to pass, failure of .. levy, levy failed, levy failure,
      failed levy, levy defeat, referendum failed, failed referendum, voters rejected, voters reject,
      rejected by voters, defeated at the polls, budget impasse, budget stalemate, budget standoff,
      political impasse, lapse in appropriations, lapse in funding, funding lapse, federal shutdown,
      presidential directive, presidential order, president's order, ministerial, minister's decision,
      government edict, government freeze, federal freeze, grant freeze, spending freeze imposed, freeze on
      .. grants, freeze on .. funding, freeze on federal, federal workforce reduction, federal downsizing,
      downsizing of government, downsizing the government, shrink .. government, shrinking .. government,
      reduce .. size of government, size of .. government, size of the federal, shrink .. federal, federal
      bureaucracy, reduc|e|ing .. federal workforce, cutbacks in .. funding, cutbacks in federal, cutbacks
      in state, cutbacks in government, cutbacks to .. funding, funding cutback|s, funding reduction|s,
      funding decrease|s, funding drop, decline in .. funding, drop in .. funding, fall in .. funding,
      decrease in .. funding, loss of .. government, loss of .. state, loss of .. federal, reduced .. aid,
      reduced .. grant|s, reduced .. subsid|y|ies, reduced .. allocation, lower .. allocation, smaller ..
      grant, smaller .. settlement, removal of .. subsid|y|ies, withdrawal of .. subsid|y|ies, scrapping of
      .. subsid|y|ies, real-terms cut|s, real terms cut|s, council grant|s, grant from .. council, grant
      from .. government, local authority cuts, local authority funding, nhs funding, nhs cuts, nhs budget,
      health budget, education budget, education cuts, school funding, higher education funding, university
      funding, research council|s, fee freeze, frozen fees, tuition fee|s, student visa rules, visa rule|s,
      visa restriction|s, dependants ban, taxes on .., tariffs on .., tariff hike|s, tariff increase|s,
      import tariff|s, export tariff|s, retaliatory tariff|s, steel tariff|s, tariffs imposed, customs
      duties, customs duty, anti-dumping, antidumping duties, quota system, production quotas, fishing
      quotas, catch limits, milk quotas, decarboni|sation|zation, emissions regulations, emission
      regulations, clean air, environmental standards, environmental requirements, environmental concerns
      by, environmental permit|s, environmental policy, environmental policies, permit denied, planning
      permission, licence refused, license denied, licence revoked, license revoked, licence suspended,
      license suspended, suspension of .. licence, suspension of .. license, bans on, outlawed, outlawing,
      prohibition on, prohibited, state-ordered, government-ordered, government-mandated, government
      mandated, ordered by the government, ordered by the state, ordered to close, on the orders of,
      government intervention, government inaction, lack of government, lack of state, lack of federal,
      without government, no government, end of the scheme, scheme .. ends, scheme .. ending, scheme ..
      ended, paycheck protection, cares act, payroll support, peace dividend, end of the cold war, arms
      reduction, base closure|s, military downsizing, force reduction|s, troop reductions, defence review,
      defense review, strategic defence, froze .. aid, froze .. grants, froze .. funding, freez|e|es|ing ..
      aid, freez|e|es|ing .. grants, freez|e|es|ing .. funding, regulators rejected, regulator rejected,
      regulators blocked, regulator blocked, rejected by regulators, rejected by the regulator, fda
      rejected, rejected by the fda, government froze, government freez|e|es|ing, government funding not,
      licence fee .. frozen, license fee .. frozen, frozen licence fee, fee freeze imposed, drive to shrink
      .. civil service, civil service cuts, cut .. civil service, reduce .. civil service, size of the civil
      service, spending targets, government's .. targets, headcount targets set by, voters turned down,
      voters defeated, turned down by voters, levy .. failed, levy .. defeated, bond issue failed`,
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
      to travel, halt in travel, collapse in travel, collapse in air travel, slump in travel, after an
      explosion, red sea, suez canal, houthi, strait of hormuz, attacks on shipping, plane crash|es, air
      crash|es, train crash, derailment, accident at, fatal accident|s, plant accident, mine accident,
      mining accident, mine collapse, dam collapse, dam burst, roof collapse, collapse of a dam, nuclear
      accident, nuclear disaster, fukushima, chernobyl, 9/11, world trade center, war between, war on
      terror, second intifada, intifada, unrest in, riots, rioting, looting, insurgency, crop disease,
      panama disease, phylloxera, foot and mouth outbreak, listeria, e. coli, heatwave, heat wave, frost,
      hailstorm, monsoon, el nino, el niño, cold snap, harsh winter, severe winter, bad weather, poor
      weather, wet summer, wet weather, severe weather, extreme weather, weather conditions, adverse
      weather, poor harvest, bad harvest, failed harvest|s, power shortage|s, power crisis, water
      shortage|s, gas shortage|s, public health measures, health measures, health restrictions, health
      orders, covid-era, covid-19 crisis, post-pandemic, post-covid, coronavirus crisis,
      coronavirus-induced, pandemic-induced, virus-related, virus crisis, h1n1, delta wave, second wave,
      third wave, ground|ed|ing .. fleet, ground|ed|ing .. planes, ground|ed|ing .. aircraft, ground|ed|ing
      .. flights, planes .. grounded, fleet .. grounded, aircraft .. grounded`,
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
      union|s, dispute with .. workers, illegal strike, wildcat strike, unprotected strike, go-slow, sit-in,
      workers walked out, staff walked out, employees walked out, walked off the job, walk off the job,
      walking off the job, stoppage|s, stoppage by, downed tools, down tools, union|s refuse|d|s, union|s
      reject|ed|s|ing, pilots reject|ed, workers reject|ed, members reject|ed, staff reject|ed, teachers
      reject|ed, rejected concessions, refuse concessions, refused concessions, concessions .. rejected,
      failed to agree, failed to reach .. agreement, failure to reach .. agreement, failed to win
      concessions, failure to win concessions, talks .. union|s .. failed, talks .. failed, talks ..
      collapsed, talks .. broke down, collapse of .. talks, breakdown of .. talks, negotiations .. failed,
      negotiations .. broke down, negotiations .. collapsed, stalemate with .. union|s, impasse with ..
      union|s, standoff with .. union|s, stand-off with .. union|s, strike-related, strike threat|s, threat
      of .. strike, threatened strike, threat of industrial, strike ended, strike began, prolonged strike,
      lengthy strike, long strike, bitter strike, six-week strike, strike at .. plant, strike against, rail
      strike, dock strike, port strike, pilots' strike, miners' strike, teachers' strike, autoworkers'
      strike, auto strike, steel strike, hollywood strike, actors' strike, sag-aftra strike, wga strike,
      locked out, lock-outs, lockouts, slowdown by workers, industrial unrest, labour troubles, labor
      troubles, unioni|sing|zing, unioni|sation|zation, union drive, union organizing`,
  },
  {
    category: 'other',
    weight: 2,
    signs: `
      delayed deliveries, delivery delays, supply chain, supply-chain, supply shortage|s, parts shortage|s,
      chip shortage, semiconductor shortage, shortage of parts, shortage of chips, delayed aircraft, delayed
      jet deliveries, greed, legal battle|s, lawsuit|s, litigation, scandal|s, accounting scandal, kickstart
      growth, boost growth, spur growth, business realities, business needs, safety concerns, mismanagement,
      ongoing review, changing needs, troubled launch, botched launch, difficult launch, rocky launch,
      disastrous launch, launch problems, product setback|s, failed trial|s, failed drug, failed study,
      failed clinical, trial failure|s, clinical failure|s, failure of .. trial|s, failure of .. drug,
      failure of .. study, trial failed, drug failed, disappointing trial, disappointing clinical, clinical
      hold, drug trial, late-stage trial, product failure, product recall|s, safety problem|s, safety
      crisis, safety scandal, quality problems, production problems, technical problems, production delays,
      project delays, development delays, delays to the, delay to the, delays in delivery, part|s shortage,
      component shortage|s, shortage of components, shortage of raw, shortage of materials, supply
      disruption|s, supply problems, supply constraints, logistics problems, embezzlement, bribery, probe
      into, criminal probe, fine|s of, settlement with, legal costs, legal fees, legal troubles, legal
      settlement, legal challenges, court case, patent dispute, patent infringement, reputational damage,
      boycott|s, sabotage, cyber attacks, cyber-attacks, cyberattacks, cyber incident, cyber hackers,
      hackers, hacked, hacking, cybercriminals, ransomware, data breach, it outage, power outage at,
      grounding of the, 737 max, business reasons, operational reasons, commercial reasons, business
      requirements, business conditions at, business requirement, operational requirements, operational
      needs, depletion, ore reserves, end of its life, end of .. mine life, end of mine life, end of life
      of, reached the end, resource depletion, shortage of timber, shortage of wood, lack of timber, log
      shortage|s, milk shortage, shortage of cane, drought-hit, end of the season, end of season, end of the
      summer season, lease expir|y|ed|ation|ing, lease .. expir|es|ed|ing, loss of its lease, lost its
      lease, rent dispute, safeguard .. future, secure .. future, securing .. future, ensure .. future,
      long-term future of the company, long-term future of the business, grounding of .. 737, seasonal
      reasons, seasonal layoffs, seasonal shutdown, annual shutdown, summer shutdown, model changeover,
      plant maintenance, scheduled maintenance, maintenance shutdown, quality issues, quality concerns,
      safety issues, security reasons, security concerns, bad publicity, negative publicity, poor
      management, bad management, management failures, managerial incompetence, incompetence, poor planning,
      bad planning, bad forecasting, bad decisions, poor decisions, mistakes by management, management
      mistakes, past mistakes, strategic mistakes, poor leadership, corporate greed, greedy, excessive
      executive pay, share buybacks, stock buybacks, political reasons, political pressure, political
      retribution, retaliation, union-busting, union busting, cover-up, misappropriation, misuse of, mine
      depletion, ore depletion, reserves .. exhausted, deposit .. exhausted, coal .. exhausted, seam ..
      exhausted, ran out of ore, ran out of coal, ran out of reserves, end of .. life, ageing .. equipment,
      aging .. equipment, ageing .. plant, aging .. plant, outdated .. equipment, obsolete .. plant,
      outdated .. plant, old and inefficient, legal action against, shortage of raw materials, lack of raw
      materials, raw material shortage|s, shortage of fish, shortage of cattle, shortage of livestock,
      cattle shortage|s, livestock shortage|s, shortage of logs, shortage of pilots, shortage of staff,
      staff shortages, shortage of doctors, shortage of beds, delays at boeing, delivery delay|s,
      certification delay|s, delays in certification, product delays, delayed launch, delays to .. launch,
      postponed launch, failed launch, game's failure, turn things around, turn .. things around, health of
      .. organi|sation|zation, health of .. company, health of .. business, health of .. studio, long-term
      health, financial health of the, sustainability of the business, sustainable future, sustainable
      business, long-term sustainability, secure .. long-term, protect .. long-term, ensure .. long-term,
      ensuring .. long-term, safeguard .. long-term, safeguarding .. future, guarantee .. future, viable
      future, regulators .. rejected .. drug, fda .. rejected, model change|over, changeover, failed in ..
      trial, fail|s|ed .. late-stage, trial setback, drug setback, planes .. late, aircraft .. late,
      deliveries .. late, delivery .. delayed, deliveries .. delayed, delayed by .. months, behind schedule,
      running late`,
  },
  {
    category: 'other',
    weight: 1,
    signs: `
      setback|s, fraud, seasonal, corruption, allegations, misconduct, reputation|al, exhausted, recall|s,
      investigation into, depleted, hack, delay in the, delays in the`,
  },
];
