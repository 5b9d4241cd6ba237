import type { ReasonEntry } from '../reasons.ts';

/** Signs of the work itself: who or what does it, where, and how well. */
export const WORK_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'artificial_intelligence',
    weight: 2,
    signs: `
      ai, a.i, a.i., artificial intelligence, artificial-intelligence, artifical intelligence, machine
      learning, machine-learning, generative, genai, gen-ai, chatbot|s, chatgpt, large language model|s,
      llms, intelligence tools, ai agents, data center infrastructure, copilot, superintelligence, agentic,
      gpt, llm, bots, virtual assistant|s, ai-first, ai-native, ai-driven, ai-powered, ai-enabled,
      ai-generated, ai-related, ai-led, intelligent automation, intelligent agents, agentic ai,
      generative-ai, gen ai, neural network|s, deep learning, large-language, language model|s, intelligence
      technology, intelligence technologies, intelligence systems, data centers for ai, nvidia chips, gpus,
      openai, anthropic, automation and ai, replac|e|es|ed|ing ... with ai, replac|e|es|ed|ing ... with
      chatbots, replaced by ai, replaced by chatbots, replaced by bots, algorithms take, algorithm|s ..
      replac|e|ed|ing, copilot|s, ai agent|s, ai assistant|s, smart machines, chatbots take over, ai takes
      over, ai taking over, ai take over, bots take over, algorithms take over`,
  },
  {
    category: 'technology',
    weight: 2,
    signs: `
      banking online, bank online, banking digitally, do their banking, doing their banking, doing ..
      banking online, banking differently, banking habits, counter staff with machines, switch to online,
      switching to online, move to online, go online, going online, digital banking, use online, using
      online, internet services, technology has changed, advances in, emerging technologies, web-based,
      mainframe, manual work, manual tasks, manual processes, manual processing, paperwork, by phone, on
      their phones, smartphone apps, over the internet, using apps, mobile app, replaced by machines,
      replaced by technology, replaced by software, new software, software system, new system, new it,
      digital tools, digital transition, self-scan, cashless, cashierless, kiosks, technological,
      technology-driven, electrification, electric car, shift to streaming, switch to digital, digital
      products, mobile apps, online services, online sales, shopping online, buying online, paperless,
      computerisation, computerization, modern equipment, internet-based, driverless, self-driving,
      mechanised, mechanized, containerisation, containerization, satellite technology, new printing
      presses, automat|e|es|ed|ing|ion, robot|s, robotic|s, robotisation, robotization,
      digitali|sation|zation|se|ze|sing|zing, digiti|sation|zation|se|ze|sing|zing, digital transformation,
      shift to digital, move to digital, digital-first, digital first, digital publishing, digital age,
      digital era, digital technology, digital technologies, new technology, new technologies, technological
      change|s, technological advances, technological progress, technology change|s, advances in technology,
      online shopping, online banking, internet banking, mobile banking, shift online, shift to online, move
      online, moving online, moved online, migrat|e|ing|ion .. online, online retailers, rise of the
      internet, growth of the internet, e-commerce, self-checkout|s, self checkout, self-serve, new computer
      system, computer systems, computerised, computerized, new it system, new systems, new machinery,
      modernis|e|ing|ation, moderniz|e|ing|ation, electric vehicle|s, electronic model, electronic trading,
      electronic systems, online model, cloud-based systems, mechanis|ation|ed, mechaniz|ation|ed, machines,
      way .. customers .. bank, way .. customers .. shop, way .. people .. bank, way .. people .. shop, way
      .. customers .. use, ways customers, way customers, how customers bank, how customers shop, how people
      bank, how people shop, how people consume, customers .. online, customers .. digitally, customers ..
      digital, customers .. internet, customers .. apps, customers .. mobile, consumers .. online, readers
      .. digital, readers .. internet, advertisers .. online, advertisers .. internet, viewers .. streaming,
      audiences .. digital, audiences .. online, done digitally, transactions .. online, transactions ..
      digital, transactions .. digitally, passengers .. online, switch .. online, switch .. digital,
      switching .. digital, shift .. digital, shifting .. digital, shifts in technology, shift in
      technology, shift|s|ed|ing .. online, shift|s|ed|ing .. internet, move|s|d .. digital, moving ..
      digital, move|s|d .. internet, migration to digital, migration to the cloud, move to the cloud, cloud
      migration, print to digital, digital media, digital disruption, digital world, digital-only, digital
      only, digitally, digital systems, digital solutions, digital change, digital future, digital
      developments, technological developments, technological innovation|s, technological disruption,
      technological shift, technological improvements, technology advances, technology improvements,
      technology disruption, technology upgrade|s, technology investment|s, technology platform, technology
      systems, technology-led, communications technologies, communication technologies, new communication|s
      technology, computeri|sed|zed|sation|zation, computer system, computer technology, it system, it
      systems, it upgrade, new computer|s, new machine, new machines, new press, new presses, newer
      equipment, more efficient equipment, modern machinery, modern technology, modern plant,
      state-of-the-art, automatic, automations, self-service machines, self-service tills, ticket machines,
      vending machines, atms, cash machines, card payments, contactless, electronic ticketing, electronic
      payments, electronic banking, electronic mail, text messages, smart meters, smart phones, ipads,
      mobile phones, mobile technology, mobile internet, smartphone, video on demand, downloading, e-books,
      ebooks, e-readers, online booking, online check-in, online ordering, online learning, online news,
      online rivals taking, web sites, websites, robots replacing, driverless trains, driver-only,
      autonomous, obsolescence, outmoded, outdated technology, legacy technology, remote monitoring,
      remotely operated, desktop publishing, direct input, photocomposition, replaced by .. machine|s,
      replaced by .. computer|s, replaced by .. software, replaced by .. technology, replaced by ..
      system|s, replaced with .. system|s, replaced with .. technology, replaced with .. software, invest in
      new technology, investing in new technology, invest in technology, investing in modernisation,
      investing in modernization, invest in modernisation, leveraging technology, use of technology, habits
      have changed, changing viewing, download movies, downloading movies, streaming movies,
      replac|e|es|ed|ing .. with .. software, replac|e|es|ed|ing .. with .. machine|s, replac|e|es|ed|ing ..
      with .. robots, replac|e|es|ed|ing .. with .. automated, replac|e|es|ed|ing ... with automated,
      replac|e|es|ed|ing ... with robots, replac|e|es|ed|ing ... with machines, replac|e|es|ed|ing ... with
      software, replac|e|es|ed|ing ... with technology, replaced by self-service, replaced by automated,
      replaced by online, migrat|e|es|ed|ing online, migrat|e|es|ed|ing to the web, went online, gone
      online, switch|ed|ing to online, electronic tolling, cash-free, because of email, rise of email,
      switch to email, electronic tolls, electronic filing, become electronic, unstaffed, remote-controlled,
      digitised, digitized, shift to electric, switch to electric, transition to electric, move to electric,
      rise of streaming, cord-cutting, shop online, banking app, digital platforms, digital services,
      digital channels, new equipment, self-service, streaming services, robots take over, machines take
      over, computers take over, robots taking over, machines taking over, replac|e|es|ed|ing people with,
      replac|e|es|ed|ing workers with machines`,
  },
  {
    category: 'relocation',
    weight: 2,
    signs: `
      @MOVE .. to @ABROAD, @MOVE .. to .. @ABROAD, moved to .. @ABROAD, transfer of .. @WORK, transfer of
      production, move of .. @WORK, move production, moving production, shifting production, shift
      production, moved production, transferring production, consolidation of .. production, cheaper staff,
      third parties, agency staff, cheaply elsewhere, made elsewhere, done elsewhere, production would move,
      work would move, work will move, jobs will move, jobs would move, relocat|e|es|ed|ing|ion,
      outsourc|e|es|ed|ing, out-sourc|e|ing, offshor|e|ed|ing, off-shor|ing|ed, subcontract|ed|ing, @MOVE ..
      @WORK .. to, @MOVE .. @WORK .. @MOVE to, lower-cost countries, low-cost countries, low cost countries,
      lower cost countries, low-wage countries, low-cost location|s, lower-cost location|s, lower cost
      location|s, cheaper countries, cheaper locations, cheaper labor, cheaper labour, contracting out,
      contracted out, contract out, privatis|e|ation, privatiz|e|ation, third-party contractor|s, third
      party provider|s, move .. headquarters, shared services, shared service centre, nearshor|e|ing, @MOVE
      .. @WORK .. to #PLACE, @WORK .. @MOVE .. to #PLACE, @WORK .. go|es|ing .. to #PLACE, @WORK .. go to
      #PLACE, @WORK .. @MOVE .. elsewhere, @MOVE .. @WORK .. elsewhere, @MOVE .. @WORK .. abroad, @MOVE ..
      @WORK .. overseas, @MOVE .. @WORK .. from #PLACE, @MOVE .. @WORK .. out of #PLACE, transferred to
      #PLACE, relocate|d to #PLACE, moved to #PLACE, contract .. work out, farm|ed|ing out, hand|ed|ing over
      .. contractor|s, outside contractor|s, private contractor|s, external contractor|s, external
      provider|s, external supplier|s, outside vendor|s, third-party vendor|s, third-party supplier|s,
      third-party logistics, third party logistics, service provider will, managed service|s provider,
      agency workers, cheaper workers abroad, cheaper overseas, cheaper abroad, overseas workers, foreign
      workers, workers in india, workers overseas, workers abroad, call centre in, call center in, call
      centres in #PLACE, call centers in #PLACE, global delivery, offshore centre|s, offshore center|s,
      offshore locations, offshore workers, near-shore, lower-wage countries, lower wage countries, low wage
      countries, low-wage nations, lower-cost nations, lower-cost areas, lower-cost regions, lower-cost
      sites, cheaper sites, cheaper sources, cheaper producers abroad, best-cost countries, low-cost sites,
      low-cost centres, sister plant|s, sister factory, sister site, other plants, other factories, other
      facilities, other sites, other locations, another plant, another factory, another facility, another
      site, different site, new site in, move out of #PLACE, moving out of #PLACE, leaving #PLACE,
      headquarters to #PLACE, head office to #PLACE, moving its headquarters, move its headquarters,
      headquarters relocation, headquarters move, relocation to, relocating to, source|d from #PLACE,
      sourcing from #PLACE, imported from #PLACE, importing from #PLACE, made in #PLACE instead, centralise
      .. in #PLACE, centralize .. in #PLACE, consolidat|e|es|ed|ing .. in #PLACE, concentrat|e|es|ed|ing ..
      in #PLACE, consolidat|e|es|ed|ing .. at .. #PLACE, shift work to, shifting work to, shift jobs to,
      shifting jobs to, move work to, moving work to, moving jobs to, move jobs to, sending work to, sending
      jobs to, sent work to, transfer work to, transferring work to, transfer of work, transfer of jobs,
      transfer of operations, global centers, global centres, global hubs, lower-cost hubs, how and where
      work, where work is, offshor|e|es|ed|ing, off-shor|e|es|ed|ing, nearshor|e|es|ed|ing, near-shor|ing,
      onshor|ing, reshor|ing, hire|s|d .. contractors, hiring .. contractors, use of contractors, using
      contractors, independent contractors, agency workers instead, agency staff instead, at its other
      plant|s, at its other site|s, at its other factor|y|ies, at other plants, at other sites, at another
      plant, at another site, to its other plant|s, to its other site|s, to other plants, to other sites, to
      its sister plant, to a sister plant, privatis|e|es|ed|ing|ation of, privatiz|e|es|ed|ing|ation of,
      privatis|es .. service|s, privatis|ing .. service|s, privatiz|ing .. service|s, outside provider|s,
      private firm|s, private compan|y|ies will, import .. parts, import .. instead, imported instead, buy
      .. parts from, source|s|d .. parts from, sourcing .. from, sourced from, replaced by contractors,
      replaced with contractors, replace .. with contractors, replaced by agency, replaced with agency,
      replaced by cheaper, replace .. with cheaper, replaced with cheaper, replaced by .. overseas, replace
      .. with .. overseas, replaced by foreign, replaced with foreign, replace .. with foreign, replaced by
      lower-paid, replace .. with lower-paid, replaced by workers in, replaced by staff in, lower labor
      costs, lower labour costs, low-wage country, low-wage, cheaper location, cheaper country, move to
      cheaper, mov|e|es|ed|ing .. to cheaper, mov|e|es|ed|ing .. to lower-cost, hand|ed|ing .. work to, give
      .. work to, giving .. work to, contract|s|ed|ing .. out, contracted-out, put out to tender, put out to
      contract, sub-contract|s|ed|ing, hubb|ing, moved out of state, move out of state, moving out of state,
      moved off-site, move .. jobs to, moving .. jobs to, moved .. jobs to, moves .. jobs to, transfer ..
      jobs to, transferring .. jobs to, transferred .. jobs to, shift .. jobs to, shifting .. jobs to,
      shifted .. jobs to, send .. jobs to, sending .. jobs to, sent .. jobs to, jobs .. moved to, jobs ..
      moving to, jobs .. shifted to, jobs .. transferred to, jobs .. relocated, work .. moved to, work ..
      moving to, work .. shifted to, work .. transferred to, production .. moved to, production .. moving
      to, production .. shifted to, production .. relocated, manufacturing .. moved to, manufacturing ..
      shifted to, operations .. moved to, operations .. shifted to, operations .. transferred to, operations
      .. relocated, outside firm|s, outside company, third-party provider|s, taking over .. production, take
      over .. production, takes over .. production, taking over .. work, take over .. work, jobs out of ..
      country, jobs out of the country, work out of .. country, production out of .. country, jobs out of
      state, jobs out of .. state, jobs abroad, jobs overseas, jobs offshore, work abroad, work overseas,
      work offshore, production abroad, production overseas, production offshore, operations abroad,
      operations overseas, operations offshore, send .. work to, sending .. work to, sent .. work to, send
      .. work abroad, send .. work overseas, the work to #PLACE, jobs .. exported, export|s|ed|ing .. jobs,
      exported to .. asia, @WORK .. @MOVE to, @WORK @MOVE .. to, cheaper to make, cheaper to build, cheaper
      to produce, cheaper to manufacture, costs less to make, cost less to make, switch|es|ed|ing ..
      suppliers, switch|es|ed|ing .. production to, switch|es|ed|ing .. work to, hand|s|ed|ing over .. to,
      turn|s|ed|ing over .. to a contractor, freelancers, freelance staff, temporary workers instead, use of
      freelancers, production will switch, production would switch, production .. switch|ed|ing to,
      production .. moves to, production .. shifts to, work .. switch|ed|ing to, production switches,
      manufacturing .. switch|ed|ing to`,
  },
  {
    category: 'performance',
    weight: 2,
    signs: `
      low performance, under-performance, bottom tier, perform|ing poorly, not performing, performance
      issues, performance concerns, poor performer|s, performance metrics, low-rated, lowest rated,
      lowest-rated, missing targets, performance goals, underperforming .. @PEOPLE, under-performing ..
      @PEOPLE, underperforming @PEOPLE, underperformers, under-performers, low performers, low-performers,
      lowest performers, lowest-performers, poor performers, bottom performers, weakest performers, lowest
      performing, lowest-performing, low-performing, low performing, poor-performing .. @PEOPLE, performance
      review|s, performance-based, performance based, performance-related, performance management,
      individual performance, job performance, their performance, not meeting expectations, failed to meet
      expectations, performance standards, bottom 5, bottom 10, raise the bar, worst performers, performance
      ratings, performance terminations, stack rank|ing, based on performance, worst-performing, worst
      performing, poorest performers, poorest-performing, poorest performing, least productive, weaker
      performers, weakest-performing, weak performers, low performer, underperforming employees,
      under-performing employees, underperforming staff, poor ratings, poor rating, poor appraisal|s,
      performance appraisal|s, annual appraisal|s, appraisal, appraisals, lowest-ranked, lowest ranked,
      bottom 15, bottom 20, bottom 3, bottom 10 percent, bottom 5 percent, bottom five percent, bottom ten
      percent, below average performance, non-performance, nonperformance, non-performers, nonperformers,
      performance grounds, on performance, for performance, performance-linked, performance improvement
      plan|s, performance evaluations, performance evaluation, performance assessments, failed to meet
      performance, failing to meet performance, meet performance, failed the test, failed an assessment,
      failed assessment|s, failed internal assessment|s, failed training, because of poor performance, poor
      performance by, poor performing staff, performance bar, raise .. performance, raise the bar on
      performance, performance culture, high-performance culture, high performance culture, performance
      management process, forced ranking, rank-and-yank, did not perform, do not perform, did not meet ..
      expectations, not meeting .. expectations, not meeting .. standards, did not meet .. standards, failed
      to meet .. standards, failed to meet .. targets, failing to meet .. targets, failed to hit .. targets,
      miss|ed sales targets, low productivity staff, unproductive employees, unproductive staff, weak
      performance by, their performance reviews, underperforming employee|s, underperforming worker|s,
      low-performing employee|s, lowest-performing employee|s, meet their targets, meet sales targets, meet
      performance targets, meet .. quotas, miss|ed their targets`,
  },
  {
    category: 'performance',
    weight: 1,
    signs: `
      performance, performers, underperforming, ratings`,
  },
  {
    category: 'technology',
    weight: 1,
    signs: `
      cloud computing, computers, e-mail, smartphones, tablets, apps, streaming, sensors, drones,
      algorithm|s, obsolete, downloads, mobile devices, email instead, technology, technologies, digital,
      online, internet, web, software, electronic, machine, app, tech`,
  },
  {
    category: 'relocation',
    weight: 1,
    signs: `
      elsewhere, abroad, overseas, contractor, contractors`,
  },
];
