import type { ReasonEntry } from '../reasons.ts';

/** Signs of events in the life of an organisation: deals, closures, insolvency, lost contracts. */
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
      branches, double up, doubling up, combining with, combine with, spins off, since it was acquired,
      since being acquired, since it was bought, after being acquired, after being bought, being bought,
      deal was completed, deal completes, completed the deal, completion of the deal, deal with rival,
      takeover deal, deal to merge, deal to acquire, deal to combine, merged company, merged group, merged
      bank, merged airline, merged entity, merged operation|s, merged organi|sation|zation, merged
      university, newly-acquired, newly merged company, sale to .. private equity, bought out by, sold to ..
      private equity, purchased by, was purchased, purchase by .. rival, purchase of .. rival, overlap
      between, overlap|s in, duplicate .. functions, duplicate .. positions, duplicate .. jobs, duplicated
      functions, duplicated positions, duplicated jobs, redundant positions, redundancies created by,
      cross-over, pooled operations, joins forces, joined forces, joining forces with, alliance with,
      splitting the company, split of the company, split in two, split up the company, sold its stake,
      selling .. stake, sold .. stake, spun-off, spun-out, sell-offs, selloff, sale of .. division, sale of
      .. business, sale of .. unit, sale of .. arm, sale of .. operations, sale of .. subsidiary, sale of ..
      brand|s, sale of .. plant|s, sale of .. assets, sale of .. stores, selling off, sell|s|ing .. parts
      of, sold .. parts of, sell|s|ing .. parts of its business, investment in the firm by, investment in
      the company by, stake sale`,
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
      gates, pulling out of .. high street|s, leaving the high street, disappear from .. high street,
      boarded up, abolish|ed|es|ing|ment, abolition of, program .. ended, programme .. ended, program ends,
      programme ends, end of the program, end of the programme, end of the project, end of the .. era, end
      of shuttle, shuttle retirement, retirement of the, exit|s|ed|ing .. site|s, service will end, service
      ends, service .. ended, service .. withdrawn, services .. withdrawn, service .. discontinued, route|s
      .. axed, route .. closed, routes .. closed, axe|s|d .. route|s, axing .. route|s, axe|s|d ..
      service|s, axing .. service|s, axe|s|d .. programme|s, axing .. programme|s, axe|s|d .. show|s, axing
      .. show|s, show .. cancelled, show .. canceled, show .. axed, programme .. cancelled, programme ..
      axed, program .. discontinued, programme .. discontinued, yard falls silent, project is ending,
      project ends, project .. coming to an end, project comes to an end, end of .. production, ending
      production, ends production, ended production, end .. manufacturing, ending .. manufacturing, shut up
      for good, doors closed, doors for the last time, lights out, lock the doors, locked its doors,
      padlocked, taken out of service, taken out of commission, retire|d .. plant, retirement of .. plant,
      plant retirement, cease .. trading, stop .. making, stopped .. making, stopping .. making, shut its
      last, close its last, closed its last, closing its last, closing all of its, close all of its, close
      all its, closing all its, shutting all, shut all, closing half, close half, closing most, close most,
      closing stores, closing shops, closing branches, closing plants, closing factories, closing offices,
      store closings, plant closings, branch closings, school closings, office closings, bureau closings,
      mine closings, mill closings, base closings, factory closings, newspaper closings, cease publication,
      ceased publication, ceasing publication, end print, ending print, end its print, ending its print,
      dropping print, drop print, drops print, go online-only, going online-only, online only, go
      digital-only, last ever edition, final print, final curtain, folding of, folding the, winding-down,
      @HALT operating, @HALT trading, @HALT publishing, @HALT printing, @HALT making, @HALT manufacturing,
      @HALT broadcasting, @HALT selling, @HALT to operate, @HALT to exist, @HALT to trade, @HALT to publish`,
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
      failed retailer, failed airline, failed bank, after it collapsed, company collapsed, firm collapsed,
      group collapsed, retailer collapsed, airline collapsed, bank collapsed, chain collapsed, builder
      collapsed, business collapsed, collapse of the firm, collapse of the group, collapse of the retailer,
      collapse of the chain, collapse of the airline, collapse of the bank, collapse of its parent, collapse
      of parent, parent company's collapse, collapsed with debts, collapsed owing, collapsed under,
      bankrupted, bankruptcy of, bankruptcy sale, bankrupt company, under bankruptcy, bankruptcy
      reorganisation, court-appointed, debtor-in-possession, chapter 15, chapter 12, ccaa, bankruptcy court
      protection, protection from .. creditors, protection from its creditors, seek protection, sought
      protection, pre-packaged, prepackaged, receiver|s .. appointed, appointed receiver, appointed a
      receiver, liquidator|s appointed, wound up by, statutory management, statutory manager|s, interim
      administrator|s, insolvency administrator, insolvency practitioner|s, insolvency proceedings, rescue
      proceedings, nclt, corporate insolvency, redressement judiciaire, suspended payments, ceased trading
      with, ceased to trade, failed company, failed firm, failed group, failed chain, failed business,
      collapse of, 's collapse, gone bust last`,
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
      project is complete, work is complete, work was completed, work was complete, cancelled .. order,
      canceled .. order, cancel .. order, cancelling .. order, canceling .. order, cancelled its order|s,
      canceled its order|s, cut its funding, withdrew its funding, pulled its funding, pulling its funding,
      lost the .. business, loss of the .. business, loss of .. business, losing .. business, lost ..
      business to, client ended, customer ended, partner ended, ended .. agreement, ends .. agreement,
      ending .. agreement, terminated .. agreement, terminates .. agreement, agreement .. ended, agreement
      .. terminated, agreement .. expired, agreement .. expire|s, customer went, customer .. elsewhere,
      client .. elsewhere, business elsewhere, work elsewhere, franchise .. awarded, contract .. awarded,
      awarded to a rival, awarded to another, awarded to a different, won by a rival, went to a rival, gone
      to a rival, army cancelled, army canceled, navy cancelled, navy canceled, pentagon cancelled, pentagon
      canceled, nasa cancelled, nasa canceled, government cancelled, government canceled, ministry
      cancelled, publisher cancelled, publisher canceled, publisher .. cancelled, publisher .. canceled,
      publisher ended, publisher dropped, publisher pulled, publisher backed out, contract .. run out,
      contract .. ran out, contract .. runs out, contracts .. run out, contracts .. ran out, contracts ..
      ended, contracts .. expired, contract .. finished, contract .. finishing, contract .. winding,
      contract .. reduced, contract .. scaled back, contract .. not been renewed, contract was not renewed,
      contract not renewed, contract would not be renewed, contract will not be renewed, non-renewal of,
      nonrenewal, contract renewal, failing to win, fail|s|ed to win .. contract, fail|s|ed to secure ..
      contract, failed to secure .. work, failed to retain .. contract, unsuccessful .. bid, unsuccessful in
      .. bid, unsuccessful tender, missed out on .. contract, missing out on .. contract, loss of work from,
      loss of work for, loss of its .. contract, loss of its .. customer, loss of its .. client, losing its
      .. contract, losing its .. customer, losing its .. client, lose|s its .. contract, major client ..
      left, key customer .. lost, key client .. lost, funding cancelled, funding canceled, funding cancelled
      by, grant cancelled, grant canceled, grants cancelled, grants canceled, grant cancellation|s, grant
      termination|s, cancelled grant|s, canceled grant|s, terminated grant|s, expiring grant|s, loss of
      federal .., loss of grant funding, federal grant|s .. @FELL, funder|s pulled, funder|s withdrew,
      funder|s ended, donor|s pulled, donor|s withdrew, donor|s ended, project .. fell through, project ..
      not materiali|se|sed|ze|zed, deal .. not materiali|se|sed|ze|zed, contract .. not
      materiali|se|sed|ze|zed, orders .. not materiali|se|sed|ze|zed, project .. did not come through,
      contract .. fell through, los|e|es|ing ... contract|s, lost ... contract|s, loss of ... contract|s,
      publisher .. canceled .. funding, publisher .. cancelled .. funding, publisher .. withdrew .. funding,
      partner .. withdrew, partner .. pulled, partner .. cancelled, partner .. canceled, backer .. withdrew,
      backer .. pulled, place .. contract elsewhere, placed .. contract elsewhere, places .. contract
      elsewhere, contract .. elsewhere, take .. business elsewhere, took .. business elsewhere, moved ..
      business to, moved .. account to, gave .. contract to, awarded .. contract to, chose .. supplier,
      chosen .. supplier, switched to another supplier, changed suppliers, in-house by, project ...
      cancelled by .. publisher, project ... canceled by .. publisher, game ... cancelled by .. publisher,
      game ... canceled by .. publisher`,
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
];
