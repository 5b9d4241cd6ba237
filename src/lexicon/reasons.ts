import type { Category } from '../schema.ts';

/**
 * The words by which reasons for job cuts are told apart. The categories are those of `CATEGORIES` (their
 * meaning stands in the record's schema); the files in reasons/ say which words point to which. Compiled by hand
 * from how news of 1987 to 2026 gives reasons.
 *
 * Notation: items are separated by commas. `restructur|e|ed|ing` is one stem with several endings,
 * `@FALLING` one word of that group, `#PLACE` a name of a place, `..` up to three words in between and `...` up to
 * eight (never punctuation).
 * A sign of weight 2 settles its category wherever a frame for reasons holds it, one of weight 1 only in a frame that
 * names a cause outright ("because of"), and only if nothing else does.
 *
 * Every record tells which vocabulary made it: `versions.rules` is a hash over these files.
 */

/** Groups of words that signs combine. */
export const REASON_GROUPS = {
  FALLING:
    'fall|s|en|ing, fell, declin|e|es|ed|ing, drop|s|ped|ping, slump|s|ed|ing, weak, weaker, weakest, weaken|s|ed|ing, weakness, slow, slower, slow|s|ed|ing, slowest, slowdown, slow-down, sluggish, soft, softer, soften|s|ed|ing, softness, dwindl|e|es|ed|ing, plung|e|es|ed|ing, plummet|s|ed|ing, tumbl|e|es|ed|ing, slid|e|es|ing, slid, shrink|s|ing, shrank, shrunk, shrinkage, lower, low, reduced, reduction, decreas|e|es|ed|ing, diminish|ed|ing, wan|e|ed|ing, poor, lackluster, lacklustre, disappointing, depressed, flat, flagging, sagging, stagnant, stagnat|e|ed|ing, stagnation, falter|ed|ing, slack, slacken|ed|ing, lack, collaps|e|ed|ing, evaporat|e|ed|ing, contract|ed|ing, contraction, slip|ped|ping, dip|s|ped|ping, downturn, erod|e|es|ed|ing, erosion, fewer, drop-off, shortfall, deteriorat|e|ed|ing, deterioration, insufficient, dried, drying, slow-selling, dismal, anemic, anaemic, crater|ed|ing, languish|ed|ing, underwhelming, decimated, dented, missed, dwindled, less, pull, pulling, pulled, sputter|ed|ing, cool|ed|ing, downward, subdued, vanish|ed|ing, struggling, halved, waned, downturns, slumping, sliding, plunges, lapsed, weaker-than-expected, lower-than-expected, slower-than-expected, disappoint|ed|s, softening, thinning, decimated, depleted, sank, sunk, sinking, tepid, meagre, inadequate, uneven, cancelled, canceled, halving, eroding, eaten, eat, eats, eating, dropping-off, dropoff',
  DEMAND:
    'demand, sales, orders, order, revenue, revenues, traffic, subscriber|s, subscription|s, booking|s, volume|s, circulation, advertising, readership, readers, enrolment|s, enrollment|s, customer|s, client|s, visitor|s, passenger|s, shipment|s, viewership, audience|s, engagement, deliveries, tourism, tourist|s, occupancy, orderbook, order-book, backlog, footfall, players, player, momentum, turnover, downloads, attendance, patient|s, pupil|s, students, student, business, membership, consumption, ridership, purchases, bookings, workload, workloads, market-share, sale, trading, commissions, fees, production, viewers, donations, inflows, users, usage, exports, popularity, uptake, take-up, advertisers, box-office, reservations, inquiries, enquiries, registrations, deals, dealmaking, applications, refinancing, originations, lending, travel, travellers, travelers, flights, caseload|s, print, income, cargo, freight, output, spending, bookings, uptake, shoppers, diners, guests, fans, handset|s, handsets, pcs, takings, receipts, royalties, contributions, inflow, applicants, assembly, trips, tickets, ticket, listeners, gamers, renewals, numbers, recruitment, births, admissions, signups, sign-ups, inventory, listings, installations, deliveries, contracts',
  FELL: 'fell, fallen, fall, falls, falling, declin|e|es|ed|ing, drop|s|ped|ping, slump|s|ed|ing, weaken|s|ed|ing, slow|s|ed|ing, soften|s|ed|ing, dwindl|e|es|ed|ing, plung|e|es|ed|ing, plummet|s|ed|ing, tumbl|e|es|ed|ing, slid, sliding, shrank, shrunk, shrinks, shrinking, decreas|e|es|ed|ing, diminish|es|ed|ing, wan|e|ed|ing, sagged, stagnat|e|ed|ing, falter|s|ed|ing, slacken|s|ed|ing, collaps|e|es|ed|ing, evaporat|e|es|ed|ing, slip|s|ped|ping, dip|s|ped|ping, eroded, eroding, deteriorat|e|es|ed|ing, worsen|s|ed|ing, dried, drying, crater|ed|ing, languish|ed|ing, sputter|ed|ing, cooled, vanish|ed, halved, sank, sunk, sinking, disappear|ed|ing, crash|ed|ing',
  PROFIT:
    'profit, profits, profitability, earnings, margin, margins, income, results, surplus, return, returns',
  HALT: 'suspend|s|ed|ing, halt|s|ed|ing, ceas|e|es|ed|ing, stop|s|ped|ping, idl|e|es|ed|ing, curtail|s|ed|ing, discontinu|e|es|ed|ing, mothball|s|ed|ing, shut|s|ting down, end, ends, ending, ended',
  COMBINE:
    'merg|e|es|ed|ing, merger, combin|e|es|ed|ing, combination, consolidat|e|es|ed|ing, consolidation, integrat|e|es|ed|ing, integration, fold|s|ed|ing, amalgamat|e|ed|ing, amalgamation, pool|s|ed, unif|y|ies|ied|ying, centralis|e|ed|ing, centraliz|e|ed|ing, join|ed|ing',
  DEPT: 'department|s, team|s, unit|s, division|s, offices, function|s, desk|s, newsroom|s, faculty, faculties, directorate|s, region|s, brand|s, services, branches, role|s, squad|s, groups, units, operations, activities, titles, newspapers, colleges, campuses, districts, crews, yards, centres, centers, lines, depots, hubs, segments, organisations, organizations, schools',
  CUT: 'cut|s|ting, reduc|e|es|ed|ing, lower|s|ed|ing, trim|s|med|ming, slash|es|ed|ing, contain|s|ed|ing, rein, reining, save|s|d, saving, control|s|ling, par|e|es|ed|ing, curb|s|ed|ing, shav|e|es|ed|ing, bring, keep, keeping, eliminat|e|es|ed|ing, tam|e|ing, slim|s|ming, remov|e|es|ing, tighten|s|ed|ing, tackle, shed|s|ding, strip|s|ped|ping, take, taking, drive, driving, minimis|e|ing, minimiz|e|ing, decreas|e|es|ing, scale, squeez|e|ing, halv|e|ing, manage, managing, realis|e|ing, realiz|e|ing, achiev|e|es|ing, deliver|s|ing, generat|e|es|ed|ing, produce|s, yield|s, offset|s|ting, shrink, shrinks, shrinking, shrank, plug, plugging, close, closing',
  COSTS:
    'costs, cost, expens|e|es, spending, expenditure|s, overhead|s, outlays, opex, outgoings, budget, budgets, cost-base, wage-bill, payroll, outlay, debts',
  AMOUNT: '$, £, €, ¥, rs, usd, eur, gbp, hk, au, nz',
  BAD_ECONOMY:
    'weak, weaker, weakening, weakness, weakened, bad, difficult, tough, tougher, challenging, harsh, adverse, uncertain, unfavorable, unfavourable, poor, rough, turbulent, volatile, choppy, rocky, deteriorat|e|es|ed|ing, worsening, slow, slower, slowing, sluggish, sagging, faltering, struggling, falling, declining, depressed, current, prevailing, global, weakens, shrinking, softening, stagnant, ailing, sour, soured, souring, turned, severe, unprecedented, tumbling, slumping, deepening, bleak, soft, hostile, difficulties, headwinds, tightening, gloomy, contracting, cooling, troubled, tricky, demanding, trying, torrid, dire, grim',
  ECONOMY:
    'economy, economies, economic, markets, market, environment, climate, conditions, macro, industry, equity, period, backdrop, landscape, trading, circumstances',
  SITE: 'plant|s, factory, factories, mill|s, mine|s, store|s, shop|s, branch|es, office|s, site|s, hospital|s, studio|s, depot|s, centre|s, center|s, warehous|e|es, restaurant|s, newsroom|s, bureau|s, school|s, campus|es, pit|s, colliery, collieries, smelter|s, refinery, refineries, shipyard|s, yard|s, facility, facilities, location|s, operation|s, line|s, brewery, breweries, hotel|s, outlet|s, edition|s, department|s, division|s, business|es, booth|s, bakery, bakeries, foundry, furnace|s, works, site|s, unit|s, base|s, hub|s, station|s, lab|s, laboratory, laboratories, terminal|s, headquarters, chain, title|s, newspaper|s, magazine|s, paper|s, clinic|s, ward|s, theatre|s, cinema|s, library, libraries, sawmill|s, steelworks, service|s, course|s, program|s, programme|s, showroom|s, dealership|s, kitchen|s, club|s, pub|s, call-centre, sectors, projects, project, ovens, assembly, kiosk|s, counter|s, salon|s, gym|s, cafe|s, café|s, bar|s, nightclub|s, casino|s, museum|s, zoo, resort|s, farm|s, ranch, dairy, dairies, cannery, canneries, slaughterhouse|s, abattoir|s, distillery, distilleries, winery, wineries, quarry, quarries, well|s, rig|s, platform|s, port|s, dock|s, airport|s, route|s, ferry, tram|s, observatory, institute|s, college|s, kindergarten|s, nursery, nurseries, hospice|s, prison|s, jail|s, court|s, barracks, garage|s, workshop|s, forge|s, tannery, kiln|s, pottery, printworks, press, presses, desk|s, section|s, channel|s, network|s, website|s, app, servers, arm|s, subsidiary, subsidiaries, practice|s, smokehouse, boatyard|s, brickworks, ironworks, sugar-mill, papermill, steelmill, textile-mill, crematorium, rink, pool|s, park|s, bowling, superstore|s, supermarket|s, boutique|s, concession|s, franchise|s, premises, complex, hangar|s, roastery, bottler, greenhouse|s, hatchery, hatcheries, feedlot, gin, elevator|s, turbine|s, reactor|s, potline|s, smelters, mills, cokeworks, furnaces, laundry, laundries, canteen|s, cafeteria|s, creamery, creameries, cooperage, shipbuilder, drydock, railcar, depots, garages, substations, call-centres, schoolhouse, parish, convent, seminary',
  CLOSING:
    'clos|e|es|ed|ing, closure|s, shut, shuts, shutting, shutdown|s, shut-down, shutter|s|ed|ing, mothball|s|ed|ing, idl|e|es|ed|ing, disband|s|ed|ing, axe, axing, winding, wind, demise, decommission|s|ed|ing, dissolv|e|es|ed|ing, dismantl|e|es|ed|ing, abolish|es|ed|ing, scrap|s|ped|ping, vacat|e|es|ed|ing, padlock|ed|ing, demolish|ed|ing, raz|e|ed|ing, abandon|s|ed|ing',
  STOP: 'exit|s|ed|ing, abandon|s|ed|ing, drop|s|ped|ping, discontinu|e|es|ed|ing, scrap|s|ped|ping, shelv|e|es|ed|ing, cancel|s|led|ling|ed|ing, halt|s|ed|ing, paus|e|es|ed|ing, kill|s|ed|ing, axe|s|d, axing, end|s|ed|ing, stop|s|ped|ping, quit|s|ting, ditch|es|ed|ing, dump|s|ed|ing, jettison|s|ed|ing, sunset|s|ting, retir|e|es|ed|ing, eliminat|e|es|ed|ing, terminat|e|es|ed|ing, suspend|s|ed|ing, cull|s|ed|ing, deprioriti|se|ses|sed|sing|ze|zes|zed|zing, de-prioriti|se|sing|ze|zing, unwind|s|ing, phas|e|es|ed|ing out, shed|s|ding, pare|s|d, paring, prun|e|es|ed|ing, offload|s|ed|ing',
  OFFER:
    'product|s, range, ranges, model|s, brand|s, game|s, hardware, device|s, phone|s, smartphone|s, tablet|s, console|s, aircraft, jet|s, fleet|s, podcast|s, magazine|s, market|s, segment|s, categor|y|ies, initiative|s, venture|s, strateg|y|ies, ambition|s, experiment|s, pilot|s, therap|y|ies, vaccine|s, drug|s, research, development, platform|s, app|s, feature|s, series, show|s, franchise|s, title|s, offering|s, activities, expansion, roll-out, rollout, effort|s, collaboration, partnership|s, moonshot|s, bet|s, metaverse, crypto, streaming',
  RESOURCES:
    'resources, investment|s, money, efforts, attention, spending, talent, funds, capital, budget|s, focus, energ|y|ies, emphasis, dollars, headcount, engineers, cash, firepower, priorities',
  SHIFT:
    'shift|s|ed|ing, redirect|s|ed|ing, reallocat|e|es|ed|ing, re-allocat|e|ing, devot|e|es|ed|ing, dedicat|e|es|ed|ing, commit|s|ted|ting, channel|s|led|ling|ed|ing, pour|s|ed|ing, plough|s|ed|ing, plow|s|ed|ing, pivot|s|ed|ing, mov|e|es|ed|ing, reinvest|s|ed|ing, redeploy|s|ed|ing, refocus|es|ed|ing, direct|s|ed|ing, divert|s|ed|ing, funnel|s|ed|ing|led|ling, concentrat|e|es|ed|ing, rebalanc|e|es|ed|ing, invest|s|ed|ing, steer|s|ed|ing',
  UNIT: 'unit|s, business|es, division|s, plant|s, compan|y|ies, operation|s, arm|s, stake, subsidiary, subsidiaries, facility, assets, factory, mill, newspaper|s, brand|s, asset, bank, portfolio, storefront, airline',
  LOSE: 'los|e|es|ing, lost, loss, losses, withdraw|s|n|ing, withdrawal, withdrew, pulled, non-renewal, suspension, revoked, revocation, departure',
  END: 'end|s|ed|ing, expir|e|es|ed|ing, expiry, expiration, terminat|e|es|ed|ing, termination, cancel|s|led|ling|ed|ing, cancellation, conclusion, completion, failed, failing, not, without',
  CONTRACT: 'contract|s, licence|s, license|s, grant|s, franchise, accreditation, tender|s',
  CUSTOMER: 'customer|s, client|s, funding, account|s, deal, partnership, sponsor|s, sponsorship, order|s',
  ABROAD:
    'mexico, china, india, asia, overseas, abroad, poland, philippines, vietnam, romania, hungary, brazil, bangalore, czech, slovakia, offshore, malaysia, morocco, turkey, bulgaria, portugal, thailand, indonesia, bangladesh, taiwan, korea, egypt, texas, tennessee, alabama, ireland, spain, slovenia, serbia, costa',
  MOVE: 'mov|e|es|ed|ing, shift|s|ed|ing, transfer|s|red|ring, relocat|e|es|ed|ing, shipped, shipping, sent, headed',
  WORK: 'production, work, jobs, manufacturing, operations, assembly, headquarters, business, functions, services, roles, lines, processing, positions',
  RISING:
    'rising, high, higher, soar|s|ed|ing, surg|e|es|ed|ing, increas|e|es|ed|ing, record, climb|ed|ing, escalat|e|ed|ing, mounting, spiralling, spiraling, skyrocketing, rise, rose, spike, spik|ed|ing, jump, crippling, volatile, sky-high, growing, expensive, rocketing, rocketed, trebled, tripled, doubled, quadrupled, ballooning, ballooned, swelling, hefty, steep, spiked, punishing, burdensome, rises',
  INPUT:
    'energy, fuel, electricity, power, gas, oil, steel, material|s, wage|s, labour, labor, commodity, cocoa, paper, newsprint, input, grain, transport, freight, shipping, rent|s, production, operating, salary, insurance, component|s, staff, pension, development, commodities, jet, borrowing, supplier, memory',
  PRICE: 'cost|s, price|s, bill|s, prices, expenses, inflation',
  PEOPLE:
    'employee|s, worker|s, staff, performer|s, people, adviser|s, advisor|s, manager|s, workers, staffers, salespeople, teachers, officers',
  PUBLIC:
    'government, federal, state, council, public, county, city, ministry, nhs, ofsted, eu, central, provincial, local, school',
} as const;

export type ReasonGroup = keyof typeof REASON_GROUPS;

/** Signs of one category. `null` masks: these words are no sign, whatever they hold. */
export interface ReasonEntry {
  readonly category: Category | null;
  /** 2 settles the category by itself, 1 only where a cause is named outright. */
  readonly weight: 1 | 2;
  readonly signs: string;
}
