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
      companies, businesses together, companies together, two companies, two banks, combined group,
      combined business, join|ing forces, after-merger, post-merger, post-acquisition, post-takeover,
      change in ownership, takes over, to be sold, being acquired, divested, buyout by, buyout of,
      purchase by, merger|s, merg|e|ed|es|ing, acquir|e|ed|es|ing, acquisition|s, takeover|s, take-over|s,
      taken over, took over, take over, taking over, tie-up, integration of, integration with,
      integration, integrat|e|es|ed|ing, absorbed into, absorb|s|ed|ing, synerg|y|ies,
      duplicat|e|ed|ive|ion .. roles, duplicate, duplicated, duplicative, duplication|s,
      overlap|s|ped|ping, redundant roles, spin-off|s, spinoff|s, spin off, spinning off, spun off,
      demerger|s, de-merger, sale of .. @UNIT, sale of .. .. @UNIT, sale of .. .. .. @UNIT, sale to, sell
      off, sell-off, sale of assets, asset sales, divest|s|ed|ing|iture|itures|ment, sell|ing .. @UNIT,
      sold .. @UNIT, sold off, sold to, buy|ing .. @UNIT, bought, buying, purchase of, being sold, get
      sold, got sold, was sold, bought by, bought out, private equity buyout, leveraged buyout, new
      owner|s, new ownership, change of ownership, joint venture, purchas|ed .. company, combination with,
      combined company, deal to buy, deal with .. to buy`,
  },
  {
    category: 'closure',
    weight: 2,
    signs: `
      care and maintenance, close for good, closing for good, doors for the final time, end of the line
      for, cease .. operations, wind down its, shutting up shop, shut up shop, pull down the shutters,
      closing down, print edition, downed shutters, fall silent, fell silent, last day of production,
      shuts down, shut for good, closed for good, close permanently, will be shut down, be shut down,
      stop|s|ped|ping printing, stop|s|ped|ping publishing, stop|s|ped|ping making, stop|s|ped|ping
      operating, ceas|e|es|ed|ing to exist, ceas|e|es|ed|ing to operate, ceas|e|es|ed|ing business,
      ceas|e|es|ed|ing manufacturing, end|s|ed|ing manufacturing, end|s|ed|ing publication, end|s|ed|ing
      operations, shut its doors, shuts its doors, folding, folds, folded, shelved, @CLOSING .. @SITE,
      @CLOSING .. .. @SITE, @SITE .. closure|s, @SITE closing|s, @SITE .. clos|e|es|ed|ing, @SITE .. shut,
      @SITE .. shut down, @SITE .. shutting, @SITE .. shutdown, clos|e|es|ed|ing .. doors, shut .. doors,
      closure of, closures of, shutdown of, shutting down, shut down, close down, closed down, closes
      down, clos|ed|es|ing .. permanently, ceas|e|es|ed|ing .. operations, ceas|e|es|ed|ing .. production,
      ceas|e|es|ed|ing .. publication, ceas|e|es|ed|ing publishing, ceas|e|es|ed|ing trading, end|s|ed|ing
      .. production, stop|s|ped|ping .. production, halt|s|ed|ing .. production, stop|ping printing, end
      of production, going out of business, go out of business, went out of business, out of business,
      final edition, winding down, wind down, winds down, wound down, disbanded, mothball|ed|ing,
      closure|s, shutdown|s, shuttered`,
  },
  {
    category: 'bankruptcy',
    weight: 2,
    signs: `
      company voluntary arrangement|s, cva, pre-pack, calling in administrator, brink of collapse, verge
      of collapse, on the brink of failure, fell into administration, falling into administration,
      administrators, bankrupt, bankruptcy, bankruptcies, insolven|t|cy|cies, into administration, in
      administration, out of administration, enter administration, entered administration, receivership,
      receivers, into liquidation, liquidation, liquidat|ed|ing|ors|or, chapter 11, chapter 7, chapter
      eleven, creditor protection, protection from creditors, ceased trading, winding-up order, winding up
      order, went bust, gone bust, going bust, go bust, collapsed into, collapse of the company, voluntary
      administration, went under`,
  },
  {
    category: 'contract_loss',
    weight: 2,
    signs: `
      cancelled by .. publisher, canceled by .. publisher, publisher pull|s|ed .. funding,
      cancel|led|ed|ling .. funding, funding .. withdrawn, funding .. pulled, funding .. cut, lost its
      sponsor, contract not being renewed, contracts not being renewed,
      @LOSE .. @CONTRACT, @LOSE of .. @CONTRACT, @END .. @CONTRACT, @END of .. @CONTRACT, @LOSE ..
      @CUSTOMER, @CONTRACT .. cancel|led|ed, @CONTRACT .. end|s|ed|ing, @CONTRACT .. expir|e|es|ed|ing,
      @CONTRACT .. terminated, @CONTRACT .. not renewed, @CONTRACT .. withdrawn, contract loss|es,
      contract cancellation|s, reduced broadcasting deal, grant cuts, grant terminations, loss of ..
      customer, largest customer, biggest customer, lost .. bid, not be renewed, failure to win, failed to
      win`,
  },
  {
    category: 'regulation_policy',
    weight: 2,
    signs: `
      school aid, state aid cuts, travel curbs,
      red tape, flat reimbursement|s, uncompensated care, federal policy changes, policy uncertainty,
      regulatory uncertainty, regulatory changes, regulatory instability, research funding cuts, endowment
      tax|es, device tax, excise tax, obamacare, affordable care act, state budget reductions, state
      budget cuts, federal budget, government policies, carbon tax, emissions trading, planning delays,
      permit delays, moratorium, local government reorganisation, government spending cuts, public
      spending cuts, public sector cuts, nih cuts, usaid, federal layoffs, tariff uncertainty, duties on,
      levies, business rate rise, employer taxes, employment taxes, stamp duty, ni rise, national living
      wage, carbon charges, carbon costs, carbon price, employers' national insurance, ministers stopped,
      government's decision, licensing rules, visa rules, immigration rules, immigration policy, study
      permits, cap on international students, student caps, medicaid reimbursements, funding formula,
      higher taxes, new tax, windfall tax, sugar tax, business tax, levy, tax on, tax changes, tax reform,
      brexit, new rules, rule changes, stricter rules, tougher rules, tighter rules, new taxes, higher
      tax, import quotas, quota|s, court ruling, court order, state cuts, government cuts, federal cuts,
      cuts in .. aid, cuts in state aid, cut in .. grant, reduction in .. grant, cuts in .. grant,
      reduction in state aid, defunding, defund, law change|s, change in the law, change in law, changes
      to .. law|s, clampdown, crackdown, embargo, deforestation, deregulation, tariff|s, import duties,
      trade war, trade tensions, sanction|s, new law|s, tax increase|s, tax rise|s, tax hike|s, taxation,
      @PUBLIC budget cuts, @PUBLIC .. budget cut|s, state budget, funding cut|s, cuts to .. funding, cuts
      in .. funding, reduction|s in .. funding, reduced .. funding, less .. funding, @PUBLIC .. funding,
      @PUBLIC .. cuts, @PUBLIC .. grant, policy change|s, change in policy, changes in .. policy,
      government decision, doge, department of government efficiency, efficiency cuts, executive orders,
      president .. order, national insurance, minimum wage, spending review, export control|s, export
      restriction|s, export ban, visa restrictions, capital rules, capital requirements, banned, ban on,
      emission|s rules, emission|s standards, net zero, defense cuts, defence cuts, defense spending,
      state aid, less in operating help, city's approval, appropriations, sequestration, sequester,
      government shutdown, health care reform, healthcare reform, medicaid cuts, medicare cuts, cuts to
      medicaid, cuts in medicare, reimbursement cut|s, reimbursement rate|s, lower reimbursement|s, rate
      cap, price cap, visa caps, cap on, planning laws, licensing laws`,
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
    weight: 2,
    signs: `
      health crisis, public health emergency, fires, hostilities, armed conflict, outbreak of, covid
      crisis, covid, covid-19, covid19, coronavirus, corona, pandemic, lockdown|s, virus, outbreak,
      hurricane|s, flood, floods, flooding, earthquake, tsunami, typhoon, cyclone, wildfire|s, bushfire|s,
      drought, blaze, war in, ukraine war, iraq war, gulf war, iran war, invasion, september 11, sept. 11,
      sept 11, 9 / 11, terrorist attack|s, terror attack|s, sars, swine flu, bird flu, avian flu,
      foot-and-mouth, foot and mouth, mad cow, bse, ebola, travel restrictions, border closures,
      quarantine, social distancing, stay-at-home, grounding of, oil spill, cyber attack, cyberattack,
      cyber-attack`,
  },
  {
    category: 'disaster_pandemic',
    weight: 1,
    signs: `
      fire, war, storm, storms, conflict in, explosion`,
  },
  {
    category: 'labour_dispute',
    weight: 2,
    signs: `
      strike, strikes, walkout|s, walk-out, industrial action, lockout, lock-out, labor dispute, labour
      dispute, industrial dispute, labor unrest, labour unrest, pay dispute, work stoppage|s,
      picket|s|ing, rejected .. demands, refus|al|ed to accept, writers' strike, writers strike, actors
      strike, work-to-rule, givebacks`,
  },
  {
    category: 'other',
    weight: 2,
    signs: `
      delayed deliveries, delivery delays, supply chain, supply-chain, supply shortage|s, parts
      shortage|s, chip shortage, semiconductor shortage, shortage of parts, shortage of chips, delayed
      aircraft, delayed jet deliveries, greed, legal battle|s, lawsuit|s, litigation, scandal|s,
      accounting scandal, kickstart growth, boost growth, spur growth, business realities, business needs,
      safety concerns, mismanagement, reposition, changing business, ongoing review, changing needs`,
  },
];
