import type { ReasonEntry } from '../reasons.ts';

/** Signs of the organisation: its structure and strategy. */
export const ORGANISATION_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'restructuring',
    weight: 2,
    signs: `
      re-evaluation of how, smaller business, leaner organisation, leaner organization, leaner company,
      regroup, restructures, operational structure, organizational restructuring, simplify operations,
      simplify the way, simplify how, reorient|ing, new model, new business model, business model,
      ineffective processes, redundancies in the way, set us up for, program reductions, integration of its
      divisions, integrating its, back-office functions, centralise, centralize, modernis|ing .. structure,
      change programme, change program, efficiency drive, efficiency programme, efficiency program, combined
      teams, combining teams, combining roles, quicker, simpler, faster, take out duplication, taking out
      duplication, eliminat|e|es|ing duplicat|ion|ive, bring|ing .. teams together, teams together,
      departments together, functions together, under a single, under one roof, single team, one team,
      single leadership, layers, layer of management, align .. structure, fold|s|ed|ing .. into,
      fold|s|ed|ing .. under, re-org, reorg, chang|es|ing to .. structure, chang|e|es|ing .. structure,
      changes to .. team|s, changes to .. organisation, changes to .. organization, changes within ..
      organisation, changes within .. organization, changes in .. organisation, changes in .. organization,
      ways of working, way we work, way we operate, how we operate, how we work, how we're organized, better
      position|s|ed, better align|s|ed, align .. resources, aligning .. resources, align .. workforce, align
      .. teams, adjust .. workforce, optimi|se|sing|ze|zing|sation|zation, smaller organi|sation|zation,
      smaller company, eliminat|e|es|ing duplication, remov|e|es|ing duplication, remov|e|es|ing layers,
      revival plan, rescue plan, survival plan, turnround plan, scal|e|es|ed|ing back, scal|e|es|ed|ing
      down, slim|s|med|ming down, resiz|e|ing, skills mix, new organi|sation|zation, matrix,
      recalibrat|e|ing|ion, adapting .. organisation, adapt .. organisation, adapt .. organization,
      workforce planning, future-proof|ing, smaller footprint, downsizing of, alignment of, management
      changes, leadership changes, new leadership, right people, right skills, operational changes,
      structural, restructur|e|es|ed|ing|ings, re-structur|e|ing,
      reorgani|se|ses|sed|sing|sation|sations|ze|zes|zed|zing|zation|zations,
      re-organi|se|sing|sation|ze|zing|zation, streamlin|e|es|ed|ing, simplif|y|ies|ied|ying|ication, fewer
      layers, management layers, flatten|s|ed|ing, flatter, flat structure, delayer|ed|ing, de-layer|ing,
      transformation, transform|s|ed|ing, turnaround, turn-around, turnround, overhaul|s|ed|ing,
      revamp|s|ed|ing, reshap|e|es|ed|ing, reshuffl|e|es|ed|ing, re-shap|e|ing, realign|s|ed|ing|ment,
      re-align|ing|ment, shake-up, shakeup, shake up, operating model, leaner, lean, nimble, nimbler, more
      agile, agility, faster decision|s, rightsiz|e|ed|ing, right-siz|e|ed|ing, right size, right-size, new
      structure, organi|sational|zational structure|s, organi|sational|zational change|s,
      organi|sational|zational redesign, organi|sational|zational design, organi|sation|zation structure,
      team structure|s, structural change|s, structural measures, management structure, corporate structure,
      simpler structure, rationali|se|sed|sing|sation|ze|zed|zing|zation, redesign|ed|ing,
      consolidat|e|es|ed|ing|ion, bureaucra|cy|tic, combin|e|es|ing .. unit|s, combin|e|es|ing .. team|s,
      combin|e|es|ing .. division|s, combin|e|es|ing .. operation|s, combin|e|es|ing .. department|s,
      merg|e|es|ed|ing .. team|s, merg|e|es|ed|ing .. department|s, merg|e|es|ed|ing .. newsroom|s,
      merg|e|es|ed|ing .. divisions, centrali|se|sed|sing|sation|ze|zed|zing|zation, reengineer|ing,
      re-engineer|ing, reinvent|ing, duplication of functions, aligns teams, align teams, aligning .. teams,
      smaller teams, remak|e|ing, business review, operational review, move faster, moving faster, speed up
      decision-making, faster decision-making, changes to the structure, retool|ing|ed, re-tool|ing,
      rebuild|ing .. business, reset, rejig, spans of control, fewer managers, @COMBINE .. @DEPT, @DEPT ..
      @COMBINE, @COMBINE .. into one, @COMBINE .. into a single, turn|s|ed|ing .. into one, into a single,
      into one unit, into one team, into one department, into one organisation, into one organization, into
      two divisions, into three divisions, into four divisions, under one leader, under one umbrella, one
      unit, single unit, single division, single organisation, single organization, single business unit,
      retool|s, re-tool|s, recast|s|ing, rework|s|ed|ing, refashion|ed|ing, reboot|s|ed|ing,
      revitali|se|sing|sation|ze|zing|zation, rejuvenat|e|es|ed|ing|ion, regionali|se|sation|ze|zation,
      decentrali|se|sed|sing|sation|ze|zed|zing|zation, devolv|e|ed|ing .. management, slimmer, slimline,
      slimmed-down, pared-down, pared down, stripped-down, downsized, fit for purpose, fit for the future,
      fit for future, change agenda, change plan, change process, period of change, programme of change,
      program of change, changes .. to the way, changes to how, changes in how, changes to our, changes to
      its, changes in its structure, organisation change, organization change, organizational review,
      organisational review, organisational reset, organizational reset, organisational priorities,
      organizational priorities, structural adjustment|s, structural reform|s, structural overhaul,
      structural reorganisation, structural reorganization, structural simplification, improvement plan,
      improvement programme, improvement program, recovery programme, recovery program, turnaround plan,
      turnaround strategy, turnaround effort, turnaround programme, turn around the, turning around the,
      turn round the, turn the company around, turn the business around, turn its fortunes, turn around its,
      fix the business, review of .. operations, review of .. structure|s, review of .. staffing, review of
      .. business|es, review of .. organisation, review of .. organization, review of .. services, review of
      .. functions, review of .. team|s, review of .. roles, review of .. workforce, review of ..
      departments, staffing review, staff review, service review, functional review, efficiency review,
      comprehensive review, company-wide review, company-wide restructure, centre of excellence, centres of
      excellence, center of excellence, centers of excellence, hub-and-spoke, multi-skill|ed|ing,
      multiskill|ed|ing, new roster|s, new shift pattern|s, shift patterns, shift pattern, working
      practices, new working arrangements, working arrangements, modern working practices, flexible working
      practices, reconfigur|e|es|ed|ing|ation, remodel|s|ed|ing|ling|led, re-structured, re-structures,
      de-layered, tier of management, tiers of management, tier of managers, layer of managers, level of
      management, levels of management, levels of managers, fewer levels, management tiers,
      hierarch|y|ies|ical, silos, silo, red tape within, command structure, shake-out, shakeout,
      rationalis|es, slim|s|med|ming .. operations, smaller .. structure, smaller .. leadership, leaner ..
      structure, leaner .. workforce, leaner .. team|s, simpler .. organisation, simpler .. organization,
      simpler .. company, simpler .. business, simpler .. structure, flatter .. structure, flatter ..
      organisation, flatter .. organization, smaller and more, smaller but, more streamlined, more nimble,
      more responsive, more integrated, clean up the, reduce complexity, reducing complexity, less complex,
      duplicated work, duplicate work, unnecessary layers, excess layers, speed up decision|s, move quicker,
      faster and, closer to customers, closer to the customer, closer to clients, reporting structure, right
      sized, right people in the right, right structure, right organisation, right organization, right team,
      right skill|s, right mix, skill mix, skills we need, skill set|s, mix of skills, reallocating staff,
      reassign|ed|ing staff, realign .. staff, realign .. workforce, realign .. resources, align ..
      organisation, align .. organization, align .. business|es, align .. operations, align .. priorities,
      aligning .. operations, aligning .. structure, aligning .. business, aligning .. organisation,
      aligning .. organization, realign .. operations, strengthen .. organisation, strengthen ..
      organization, changes .. leadership, reorgs, re-orgs, optimi|ses|zes .. structure, optimi|sed|zed,
      workforce optimi|sation|zation, workforce rationali|sation|zation, workforce restructuring, workforce
      transformation, workforce realignment, workforce reshaping, workforce strategy, manpower
      rationali|sation|zation, manpower restructuring, manpower optimi|sation|zation, different programmes
      doing the same, too much duplication, duplication of effort, duplicated effort, proposed changes,
      change proposal, new operating, organisational changes proposed, following a strategic review, after a
      strategic review, strategic review of its operations, review of its operations, better serve ..
      customers, serve .. customers better, serve .. clients better, improve .. decision-making, build a
      more focused, more focused organi|sation|zation, focused organi|sation|zation, modernisation plan|s,
      modernization plan|s, modernisation programme, modernization program, adapt to .. changing, adapt ..
      business to, adapting to .. changing, evolve .. business, evolving .. business, strengthen ..
      business, management shake-up, management shakeup, management restructure, top-heavy management,
      management overhaul, rationaliz|ing, regroup|ing, retrenchment plan, shape the business, shaping the
      business, set up for success, set .. up for success, set .. up for .. success, stronger position, best
      position|ed, operate more effectively, work more effectively, more effective organi|sation|zation,
      leaner and, trimmer, smaller workforce, smaller team|s, a smaller company, reorganis|es, flatter ..
      team|s, fewer layer|s, span of control, management roles into, standardis|e|ed|ing|ation,
      standardiz|e|ed|ing|ation, harmonis|e|ed|ing|ation, harmoniz|e|ed|ing|ation, shared service centre|s,
      shared service center|s, back office consolidation, unif|y|ied|ying .. teams, bringing .. together,
      bring .. closer together, breaking down silos, break down silos, sharper organi|sation|zation,
      strengthen execution, improve execution, execution speed, operate faster, work faster, speed of
      execution, speed and agility, increase speed, more dynamic, greater flexibility, flexible
      organi|sation|zation, flexible workforce, adjust .. size of, right sizing, staffing levels in line,
      match .. staffing, adjust .. staffing, staffing to, staffing levels to, staffing levels with, staffing
      with, departments merged, teams merged, units merged, divisions merged, too many layers, top-heavy
      structure, too complex, too complicated, too slow, too bureaucratic, overly complex, cumbersome,
      unwieldy, too many managers, too many layers of staff, resize our, resize .. team, sustainable
      leadership structure, sustainable structure, leadership structure, turn|s|ed|ing .. into a weekly,
      go|es|ing weekly, fewer days a week, change of shift|s, night shift, shift system, one shift, two
      shifts, single shift, shrink .. civil service, shrink .. headquarters, smaller headquarters, smaller
      head office, shrink .. workforce, smaller civil service, changing business`,
  },
  {
    category: 'strategic_shift',
    weight: 2,
    signs: `
      moving away from licensed, change in content strategy, change of plan, game .. cancelled, game ..
      canceled, will not move forward, free up money, free up cash to, free up funds, fund investment,
      funding investment, invest in growth, invest in new, investing in new, redirect investments, redirect
      .. investment, redeploy, redeploy|ing .. capital, rebalanc|e|es|ed|ing, rebalancing .. portfolio,
      repositioning, reposition|ing, change .. focus, changing .. focus, shifting focus, shifting
      priorities, shifting institutional priorities, prioritis|ing, more focused, greater emphasis, sharper
      focus, resources toward, resources towards, resources to, future of the business, future direction,
      dropping our, drop our, focus on primary, ending .. product, end .. product line, discontinue, product
      line, doubl|e|es|ed|ing down, bet on, betting on, new priorities, change in direction, change of
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
      change in strategy, change of strategy, shift in focus, long-term strategy, growth strategy, corporate
      strategy, strategic goals, strategic objectives, strategic transformation, strategic direction, new
      direction, prioriti|se|sing|ze|zing|es, reprioriti|se|sing|ze|zing, pivot|s|ed|ing,
      discontinu|e|es|ed|ing, exit|s|ed|ing .. business|es, exit|s|ed|ing .. market|s, exit|s|ed|ing ..
      countries, pull|s|ed|ing out of, withdraw|ing from, withdrawal from, quit|ting .. market|s, retreat
      from, scrap|s|ped|ping .. plan|s, scrap|s|ped|ping .. project|s, cancel|s|led|ling|ed|ing ..
      project|s, cancel|s|led|ling|ed|ing .. game|s, cancellation of, growth areas, areas of growth,
      high-growth, higher-growth, fast-growing, reallocat|e|es|ed|ing|ion, redeploy|ing resources,
      redirect|s|ed|ing, shift|s|ed|ing .. resources, shift|s|ed|ing .. investment, shift|s|ed|ing .. focus,
      reinvest|ing|ment, re-invest|ing|ment, invest .. in, investing .. in, free up resources, freeing up
      resources, three main strategies, move away from, moving away from, shift away from, big bets, shift
      from, shift to, transition from, transitioning to, long-term growth, future growth, position .. for
      growth, position us for, long-term future, focused on, focused .. company, focused .. bank, focused ..
      business, narrow|er|ed|ing .. scope, narrower range, cover fewer, fewer subjects, fewer titles, fewer
      models, fewer brands, fewer games, fewer bets, fewer projects at, fewer larger, smaller number of,
      concentrat|e|es|ed|ing resources, concentrat|e|es|ed|ing efforts, shrink|ing .. business, shrink|ing
      .. unit, shrank .., shrink|s|ing .. investment bank, scal|e|es|ed|ing back .. ambitions,
      scal|e|es|ed|ing back .. investment, scal|e|es|ed|ing back .. expansion, scal|e|es|ed|ing back ..
      plans, scal|e|es|ed|ing back .. project|s, pull|s|ed|ing back from, pull|s|ed|ing back on,
      pull|s|ed|ing the plug, back away from, backing away from, walk|s|ed|ing away from, get|s|ting out of,
      got out of, bow|s|ed|ing out of, withdraw|s|n|ing .. from, withdrew from, retreat|s|ed|ing,
      leav|e|es|ing .. market, quit|s|ting .. business, exit|s|ed|ing .. industry, exit|s|ed|ing .. sector,
      exit|s|ed|ing .. country, exit|s|ed|ing .. operations, exit of, exiting the, drop|s|ped|ping .. line,
      drop|s|ped|ping .. product, drop|s|ped|ping .. brand|s, drop|s|ped|ping .. project|s, stop|s|ped|ping
      selling, stop|s|ped|ping offering, stop|s|ped|ping work on, stopped work, end|s|ed|ing work on,
      ceas|e|es|ed|ing work on, halt|s|ed|ing work on, halt|s|ed|ing .. project|s, halt|s|ed|ing ..
      programme|s, halt|s|ed|ing .. program|s, pause|s|d .. project|s, pausing .. project|s,
      suspend|s|ed|ing .. project|s, cancel|s|led|ling|ed|ing .. programme, cancel|s|led|ling|ed|ing ..
      product, cancel|s|led|ling|ed|ing .. film, cancel|s|led|ling|ed|ing .. series,
      cancel|s|led|ling|ed|ing .. investment|s, cancel|s|led|ling|ed|ing .. title|s,
      cancel|s|led|ling|ed|ing .. plan|s, cancellation of .. game|s, cancellation of .. project|s,
      abandon|s|ed|ing, axe|s|d .. project|s, axing .. project|s, shelv|e|es|ed|ing .. project|s,
      prun|e|es|ed|ing .. portfolio, portfolio changes, portfolio of products, portfolio of brands, product
      mix, product strategy, product roadmap, content strategy, editorial strategy, business mix, strategic
      reset, strategic repositioning, strategic transition, strategic pivot, strategic decision|s, strategic
      investments, strategic overhaul, strategic move, strategic evolution, strategic imperatives, strategic
      initiatives, strategic reasons, strategic focus, strategic choices, strategy change, strategy shift,
      change .. strategy, changing .. strategy, changed .. strategy, changes in strategy, shift .. strategy,
      shifting .. strategy, revised strategy, new strategic, long term strategy, overall strategy, next
      generation of, diversif|y|ies|ied|ying|ication, expand|ing into, push into, new business lines, new
      lines of business, new areas, new growth, growth markets, growth plans, growth ambitions, accelerate
      growth, drive growth, fuel growth, enable growth, sustainable growth, longer-term growth, strategic
      growth, growing parts of, fastest-growing, faster-growing, higher growth, high growth, divert|s|ed|ing
      .. resources, divert|s|ed|ing .. money, divert|s|ed|ing .. funds, channel|s|ed|led|ing|ling .. into,
      plough|ed|ing .. into, plow|ed|ing .. into, pour|s|ed|ing .. into, devot|e|es|ed|ing .. to,
      dedicat|e|ed|ing .. resources, spend more on, spending more on, put more .. into, invest|s|ed|ing
      more, invest|s|ed|ing .. elsewhere, investing for, investments into, free up .. for, free up .. to
      invest, freeing up, frees up, free up, reassign|ing .. to, redeploy|ed, redistribut|e|ed|ing ..
      resources, resources .. to growth, resources .. go to, bigger share of, larger share of its resources,
      highest priority, highest priorities, top priorities, business priorities, shifting business
      priorities, changing priorities, changed priorities, change in priorities, change in focus, change of
      focus, changes in focus, de-emphasi|se|sing|ze|zing, deemphasi|ze|zing, low-margin, lower-margin,
      lower margin, higher-margin, higher margin, high-margin, less profitable, unprofitable routes,
      unprofitable businesses, profitable areas, profitable products, profitable segments, premium products,
      premium segment, upmarket, up-market, back to basics, return|s|ed|ing to .. roots, private banking
      roots, earns little, core competenc|y|ies, core competence, core focus, core strategy, core
      offering|s, core platform, core services, core strategic, key priorities, key brands, key markets, key
      projects, key growth, mission-critical, double down on, doubling down on, all in on, bet big, bets on,
      self-publish|ed|ing, licensed games, next project, reorient|s|ed|ation,
      reprioriti|sed|zed|sation|zation, sunsetting, retir|e|es|ing .. product|s, end of life for, moving on
      from, transition|s|ed|ing away, transition|s|ed|ing to, transition|s|ed|ing from, evolv|e|es|ed|ing ..
      strategy, evolution of, adapt|s|ed|ing .. strategy, adapt|s|ed|ing .. business, change of tack, change
      tack, changed tack, new course, reverse course, overhaul of .. strategy, strategy overhaul, move|s|d
      away from, moving away from hardware, shift|s|ed|ing its focus, shift|s|ed|ing our focus,
      shift|s|ed|ing their focus, narrow|s|ed|ing its focus, narrow|s|ed|ing our focus, wind|s|ing down ..
      business, wind|s|ing down .. unit, wind|s|ing down .. division, wind|s|ing down .. arm,
      chang|e|es|ed|ing .. business model, shift in .. business model, drop|s|ped|ping .. service,
      drop|s|ped|ping .. business, quit|s|ting .. market, failed .. trial, failure of .. lead, lead drug,
      expand .. in new, expand .. into, expand|ing .. in .. areas, retire|s|d .. aircraft, retire|s|d ..
      fleet, retiring .. aircraft, retiring .. fleet, reinvest|s|ed .. in, reinvest in, reposition|s|ed
      itself, reposition|s|ed, give up on, gives up on, gave up on, giving up on, give up .. business,
      abandon|s|ed|ing .. business, abandon|s|ed|ing .. market, abandon|s|ed|ing .. strategy,
      abandon|s|ed|ing .. ambition|s, abandon|s|ed|ing .. product|s, end|s|ed|ing .. project, end|s|ed|ing
      .. programme, end|s|ed|ing .. program, end|s|ed|ing .. partnership, end|s|ed|ing .. venture,
      kill|s|ed|ing off, kill|s|ed|ing .. project, kill|s|ed|ing .. product, axe|s|d .. game|s, axing ..
      game|s, game .. axed, project .. axed, project .. scrapped, project .. shelved, project .. abandoned,
      project .. halted, project .. paused, projects .. scrapped, projects .. shelved, projects .. halted,
      plans .. shelved, plans .. scrapped, plans .. abandoned, strategic reorientation, strategic rethink,
      change its strategy, changed its strategy, changing its strategy, shift its strategy, shifting
      strategy, change of priorities, other priorities, higher priorities, higher-priority, most important
      priorities, biggest priorities, growth priorities, strategic goals of, grow .. areas, growth
      businesses, faster growing, growing business|es, more profitable business|es, more profitable areas,
      more lucrative, core strength|s, core franchise|s, return to its roots, return|ing to .. core,
      streamlin|e|es|ed|ing .. product|s, streamlin|e|es|ed|ing .. range, trim|s|med|ming .. product|s,
      slim|s|med|ming .. product|s, cull of .. products, rationalis|e|ing .. products, rationaliz|e|ing ..
      products, fewer product lines, portfolio simplification, portfolio optimi|sation|zation, portfolio
      prioriti|sation|zation, pipeline prioriti|sation|zation, pipeline review, drop|s|ped|ping .. drug|s,
      research priorities, focus|ing .. resources, focus our, focus its, focus their, focusing our, focusing
      its, focusing their, bring .. focus, more focus, focus more, focus solely, focus exclusively, focus
      entirely, focus primarily, focus squarely, put|ting .. focus on, turn .. attention to, turning ..
      attention to, invest heavily, investing heavily, heavy investment, fund .. expansion, fund ..
      investment|s, fund .. development, funding .. expansion, funding .. growth, pay for .. investment|s,
      pay for .. expansion, freeing up .. for, freeing up .. to, freeing .. resources, divert|s|ed|ing ..
      to, channel|s|led|ling|ed|ing .. resources, plough|s|ed|ing .. into, plow|s|ed|ing .. into,
      exit|s|ed|ing .. line, exit|s|ed|ing .. segment|s, exit|s|ed|ing .. product|s, exit|s|ed|ing ..
      region|s, exit|s|ed|ing .. areas, exit|s|ed|ing .. activities, exit the .. business, exit from ..
      business, product portfolio, core customer|s, positioned for long-term, positioned for growth,
      positioned for success, position .. for long-term, position .. for success, strategy sharpening,
      sharpen|s|ed|ing .. strategy, re-prioriti|se|sing|ze|zing, invest|ing more in, project .. cancelled,
      project .. canceled, projects .. cancelled, projects .. canceled, project .. was cancelled,
      cancelation of, strategic decision to, from two projects to, single project, focus from, wind|s|ing
      down development, winding down .. development, @STOP .. @OFFER, @OFFER .. cancelled, @OFFER ..
      canceled, @OFFER .. discontinued, @OFFER .. dropped, @OFFER .. scrapped, @OFFER .. shelved, @OFFER ..
      axed, @OFFER .. abandoned, @OFFER .. halted, @OFFER .. paused, @OFFER .. phased out, @SHIFT ..
      @RESOURCES .. to, @SHIFT .. @RESOURCES .. on, @SHIFT .. @RESOURCES .. into, @SHIFT .. @RESOURCES ..
      toward, @SHIFT .. @RESOURCES .. towards, more @RESOURCES .. into, more @RESOURCES .. on, new focus,
      renewed focus, singular focus, tighter range, clearer focus, zero in on, home in on, hone in on, hone
      .. focus, go|es|ing all in, go|es|ing all-in, all-in on, doubl|e|es|ed|ing .. down on, left ..
      business, walk|s|ing away from .. business, get|s|ting out of .. business, stop|s|ped|ping .. making,
      shrink|s|ing its .. arm, shrink|s|ing its .. operations, shrink|s|ing .. arm, shrank its,
      scal|e|es|ed|ing back its, cut|s|ting back its .. business, puts digital first, mobile-first,
      online-first, leav|e|es|ing the .. business, reposition .. business, reposition .. company, reposition
      .. group, reposition .. brand`,
  },
  {
    category: 'restructuring',
    weight: 1,
    signs: `
      recovery plan, complexity, flexibility, accountability, refresh|es|ed|ing, rebuild|s|ing, reporting
      lines, decision-making, pooling, quicker decision|s, changes, organisation, organization, structure,
      structures, simple, flexible, adapt, adapting, review, modern, strategic review, evolv|e|ing, more
      flexible`,
  },
  {
    category: 'strategic_shift',
    weight: 1,
    signs: `
      exits, exit the, profitable all-in on, strategic new opportunities, new projects, next phase, next
      stage, new chapter, next chapter, new era, handful of, strategy of, strategy to, core team|s, core
      game|s, roadmap, expansion into, moving into, moves into, moved into, move into, invest|s|ed|ing in,
      return to project cancellation|s, strategy, strategic, focus, projects, investments, invest, product
      range, emerging markets`,
  },
];
