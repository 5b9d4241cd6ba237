import type { ReasonEntry } from '../reasons.ts';

/** Signs of the organisation: its structure, strategy, technology and place of work. */
export const ORGANISATION_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'restructuring',
    weight: 2,
    signs: `
      re-evaluation of how, smaller business, leaner organisation, leaner organization, leaner company,
      regroup, restructures,
      operational structure, organizational restructuring, simplify operations, simplify the way, simplify
      how, reorient|ing, new model, new business model, business model, ineffective processes,
      redundancies in the way, set us up for, program reductions, integration of its divisions,
      integrating its, back-office functions, centralise, centralize, modernis|ing .. structure, change
      programme, change program, efficiency drive, efficiency programme, efficiency program, combined
      teams, combining teams, combining roles, quicker, simpler, faster, take out duplication, taking out
      duplication, eliminat|e|es|ing duplicat|ion|ive, bring|ing .. teams together, teams together,
      departments together, functions together, under a single, under one roof, single team, one team,
      single leadership, layers, layer of management, align .. structure, fold|s|ed|ing .. into,
      fold|s|ed|ing .. under, re-org, reorg, chang|es|ing to .. structure, chang|e|es|ing .. structure,
      changes to .. team|s, changes to .. organisation, changes to .. organization, changes within ..
      organisation, changes within .. organization, changes in .. organisation, changes in ..
      organization, ways of working, way we work, way we operate, how we operate, how we work, how we're
      organized, better position|s|ed, better align|s|ed, align .. resources, aligning .. resources, align
      .. workforce, align .. teams, adjust .. workforce, optimi|se|sing|ze|zing|sation|zation, smaller
      organi|sation|zation, smaller company, eliminat|e|es|ing duplication, remov|e|es|ing duplication,
      remov|e|es|ing layers, revival plan, rescue plan, survival plan, turnround plan, scal|e|es|ed|ing
      back, scal|e|es|ed|ing down, slim|s|med|ming down, resiz|e|ing, skills mix, new
      organi|sation|zation, matrix, recalibrat|e|ing|ion, adapting .. organisation, adapt .. organisation,
      adapt .. organization, workforce planning, future-proof|ing, smaller footprint, downsizing of,
      evolv|e|ing, alignment of, management changes, leadership changes, new leadership, right people,
      right skills, operational changes, structural, restructur|e|es|ed|ing|ings, re-structur|e|ing,
      reorgani|se|ses|sed|sing|sation|sations|ze|zes|zed|zing|zation|zations,
      re-organi|se|sing|sation|ze|zing|zation, streamlin|e|es|ed|ing, simplif|y|ies|ied|ying|ication,
      fewer layers, management layers, flatten|s|ed|ing, flatter, flat structure, delayer|ed|ing,
      de-layer|ing, transformation, transform|s|ed|ing, turnaround, turn-around, turnround,
      overhaul|s|ed|ing, revamp|s|ed|ing, reshap|e|es|ed|ing, reshuffl|e|es|ed|ing, re-shap|e|ing,
      realign|s|ed|ing|ment, re-align|ing|ment, shake-up, shakeup, shake up, operating model, leaner,
      lean, nimble, nimbler, more agile, agility, faster decision|s, rightsiz|e|ed|ing,
      right-siz|e|ed|ing, right size, right-size, new structure, organi|sational|zational structure|s,
      organi|sational|zational change|s, organi|sational|zational redesign, organi|sational|zational
      design, organi|sation|zation structure, team structure|s, structural change|s, structural measures,
      management structure, corporate structure, simpler structure,
      rationali|se|sed|sing|sation|ze|zed|zing|zation, redesign|ed|ing, consolidat|e|es|ed|ing|ion,
      bureaucra|cy|tic, combin|e|es|ing .. unit|s, combin|e|es|ing .. team|s, combin|e|es|ing ..
      division|s, combin|e|es|ing .. operation|s, combin|e|es|ing .. department|s, merg|e|es|ed|ing ..
      team|s, merg|e|es|ed|ing .. department|s, merg|e|es|ed|ing .. newsroom|s, merg|e|es|ed|ing ..
      divisions, centrali|se|sed|sing|sation|ze|zed|zing|zation, reengineer|ing, re-engineer|ing,
      reinvent|ing, duplication of functions, aligns teams, align teams, aligning .. teams, smaller teams,
      remak|e|ing, business review, operational review, move faster, moving faster, speed up
      decision-making, faster decision-making, changes to the structure, retool|ing|ed, re-tool|ing,
      rebuild|ing .. business, reset, rejig, spans of control, fewer managers`,
  },
  {
    category: 'strategic_shift',
    weight: 2,
    signs: `
      moving away from licensed, change in content strategy, change of plan, project|s .. cancelled,
      project|s .. canceled, game .. cancelled, game .. canceled, will not move forward,
      free up money, free up cash to, free up funds, fund investment, funding investment, invest in
      growth, invest in new, investing in new, redirect investments, redirect .. investment, redeploy,
      redeploy|ing .. capital, rebalanc|e|es|ed|ing, rebalancing .. portfolio, repositioning,
      reposition|ing, change .. focus, changing .. focus, shifting focus, shifting priorities, shifting
      institutional priorities, prioritis|ing, more focused, greater emphasis, sharper focus, resources
      toward, resources towards, resources to, future of the business, future direction, dropping our,
      drop our, focus on primary, ending .. product, end .. product line, discontinue, product line,
      doubl|e|es|ed|ing down, bet on, betting on, new priorities, change in direction, change of
      direction, different direction, portfolio review, simplify .. portfolio, streamline .. portfolio,
      stop|s|ped|ping development, halt|s|ed|ing development, end|s|ed|ing development, ceas|e|es|ed|ing
      development, abandon|s|ed|ing .. plan|s, abandon|s|ed|ing .. project|s, shelv|e|es|ed|ing,
      deprioriti|se|ze|sing|zing, growth opportunities, growth initiatives, support growth, support ..
      growth, concentrat|e|es|ed|ing on, concentrat|e|es|ed|ing .. on, discontinuation, phas|e|es|ed|ing
      out, invest more, investments in, investment in, shift in strategy, strategic decision, strategic
      review of, best serve, most important, biggest opportunities, exit from, end|s|ed|ing support,
      drop|s|ped|ping .. products, digital strategy, evolving needs, business strategy, growing areas, key
      areas, core areas, core priorities, core mission, transition to, moving towards, refocus|es|ed|ing,
      re-focus|ed|ing, focus|es|ed|ing .. on, sharpen|ing .. focus, narrow|ing .. focus, greater focus,
      tighter focus, focus .. efforts, core business|es, core brand|s, core market|s, core product|s, core
      operations, core activities, core strengths, non-core, noncore, strategic priorit|y|ies, strategic
      shift, strategic change|s, strategic realignment, strategic plan, strategic refocus, new strategy,
      change in strategy, change of strategy, shift in focus, long-term strategy, growth strategy,
      corporate strategy, strategic goals, strategic objectives, strategic transformation, strategic
      direction, new direction, prioriti|se|sing|ze|zing|es, priorities, reprioriti|se|sing|ze|zing,
      pivot|s|ed|ing, discontinu|e|es|ed|ing, exit|s|ed|ing .. business|es, exit|s|ed|ing .. market|s,
      exit|s|ed|ing .. countries, pull|s|ed|ing out of, withdraw|ing from, withdrawal from, quit|ting ..
      market|s, retreat from, scrap|s|ped|ping .. plan|s, scrap|s|ped|ping .. project|s,
      cancel|s|led|ling|ed|ing .. project|s, cancel|s|led|ling|ed|ing .. game|s, cancellation of, growth
      areas, areas of growth, high-growth, higher-growth, fast-growing, reallocat|e|es|ed|ing|ion,
      redeploy|ing resources, redirect|s|ed|ing, shift|s|ed|ing .. resources, shift|s|ed|ing ..
      investment, shift|s|ed|ing .. focus, reinvest|ing|ment, re-invest|ing|ment, invest .. in, investing
      .. in, free up resources, freeing up resources, three main strategies, move away from, moving away
      from, shift away from, big bets, shift from, shift to, transition from, transitioning to, long-term
      growth, future growth, position .. for growth, position us for, long-term future`,
  },
  {
    category: 'artificial_intelligence',
    weight: 2,
    signs: `
      ai, a.i, a.i., artificial intelligence, artificial-intelligence, artifical intelligence, machine
      learning, machine-learning, generative, genai, gen-ai, chatbot|s, chatgpt, large language model|s,
      llms, intelligence tools, ai agents, data center infrastructure, copilot, superintelligence, agentic`,
  },
  {
    category: 'technology',
    weight: 2,
    signs: `
      banking online, bank online, banking digitally, do their banking, doing their banking, doing ..
      banking online, banking differently, banking habits, counter staff with machines, switch to online,
      switching to online, move to online, go online, going online, digital banking, use online, using
      online, digital platforms, digital services, internet services, technology has changed, advances in,
      emerging technologies, web-based, mainframe, manual work, manual tasks, manual processes, manual
      processing, paperwork, by phone, on their phones, smartphone apps, over the internet, using apps,
      mobile app, replaced by machines, replaced by technology, replaced by software, new software,
      software system, new system, new it, digital tools, digital transition, self-scan, cashless,
      cashierless, kiosks, technological, technology-driven, electrification, electric cars, electric car,
      shift to streaming, switch to digital, digital products, digital channels, mobile apps, online
      services, online sales, shopping online, buying online, paperless, computerisation, computerization,
      new equipment, modern equipment, internet-based, driverless, self-driving, mechanised, mechanized,
      containerisation, containerization, satellite technology, new printing presses,
      automat|e|es|ed|ing|ion, robot|s, robotic|s, robotisation, robotization,
      digitali|sation|zation|se|ze|sing|zing, digiti|sation|zation|se|ze|sing|zing, digital
      transformation, shift to digital, move to digital, digital-first, digital first, digital publishing,
      digital age, digital era, digital technology, digital technologies, new technology, new
      technologies, technological change|s, technological advances, technological progress, technology
      change|s, advances in technology, online shopping, online banking, internet banking, mobile banking,
      shift online, shift to online, move online, moving online, moved online, migrat|e|ing|ion .. online,
      online retailers, rise of the internet, growth of the internet, e-commerce, self-service,
      self-checkout|s, self checkout, self-serve, new computer system, computer systems, computerised,
      computerized, new it system, new systems, new machinery, modernis|e|ing|ation, moderniz|e|ing|ation,
      electric vehicle|s, electronic model, electronic trading, electronic systems, online model,
      streaming services, cloud-based systems, mechanis|ation|ed, mechaniz|ation|ed, machines`,
  },
  {
    category: 'relocation',
    weight: 2,
    signs: `
      @MOVE .. to @ABROAD, @MOVE .. to .. @ABROAD, moved to .. @ABROAD, transfer of .. @WORK, transfer of
      production, move of .. @WORK, move production, moving production, shifting production, shift
      production, moved production, transferring production, consolidation of .. production, cheaper
      staff, third parties, agency staff, cheaply elsewhere, made elsewhere, done elsewhere, production
      would move, work would move, work will move, jobs will move, jobs would move,
      relocat|e|es|ed|ing|ion, outsourc|e|es|ed|ing, out-sourc|e|ing, offshor|e|ed|ing, off-shor|ing|ed,
      subcontract|ed|ing, @MOVE .. @WORK .. to, @MOVE .. @WORK .. @MOVE to, @WORK .. @MOVE .. to,
      lower-cost countries, low-cost countries, low cost countries, lower cost countries, low-wage
      countries, low-cost location|s, lower-cost location|s, lower cost location|s, cheaper countries,
      cheaper locations, cheaper labor, cheaper labour, contracting out, contracted out, contract out,
      privatis|e|ation, privatiz|e|ation, third-party contractor|s, third party provider|s, move ..
      headquarters, shared services, shared service centre, nearshor|e|ing`,
  },
  {
    category: 'performance',
    weight: 2,
    signs: `
      low performance, under-performance, bottom tier, perform|ing poorly, not performing, performance
      issues, performance concerns, poor performer|s, performance metrics, low-rated, lowest rated,
      lowest-rated, missing targets, meet .. targets, performance goals, underperforming .. @PEOPLE,
      under-performing .. @PEOPLE, underperforming @PEOPLE, underperformers, under-performers, low
      performers, low-performers, lowest performers, lowest-performers, poor performers, bottom
      performers, weakest performers, lowest performing, lowest-performing, low-performing, low
      performing, poor-performing .. @PEOPLE, performance review|s, performance-based, performance based,
      performance-related, performance management, individual performance, job performance, their
      performance, not meeting expectations, failed to meet expectations, performance standards, bottom 5,
      bottom 10, raise the bar, worst performers, performance ratings, performance terminations, stack
      rank|ing, based on performance`,
  },
];
