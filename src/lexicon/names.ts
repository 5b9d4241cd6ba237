import type { Entry } from './classes.ts';

/** Words that tell what a name is the name of. */
export const NAMES: readonly Entry[] = [
  {
    words:
      'inc, incorporated, corp, corporation, co, cos, company, companies, ltd, limited, plc, llc, llp, lp, ag, sa, se, nv, bv, gmbh, spa, s.p.a, s.a, oyj, ab, asa, a.g, n.v, pty, kk, kgaa, aps, a/s, s.r.l, sarl, bhd, sdn, tbk, oy',
    classes: ['ORG_SUFFIX'],
  },
  {
    words:
      'group, holdings, holding, bank, bancorp, university, college, school, schools, airlines, airline, airways, air, motors, motor, studios, studio, games, entertainment, interactive, media, news, newspapers, newspaper, times, post, herald, tribune, gazette, telegraph, ' +
      'hospital, hospitals, health, healthcare, clinic, council, city, county, department, ministry, agency, authority, commission, institute, laboratories, labs, laboratory, pharmaceuticals, pharma, technologies, technology, systems, software, networks, network, telecom, communications, ' +
      'energy, oil, gas, petroleum, steel, mining, foods, food, brands, stores, supermarkets, retail, insurance, financial, capital, partners, securities, investments, management, services, solutions, industries, industrial, manufacturing, electronics, electric, semiconductor, ' +
      'railway, railways, rail, railroad, post, mail, press, broadcasting, television, tv, radio, pictures, films, records, museum, theatre, theater, opera, orchestra, foundation, trust, association, society, club, united, athletics, restaurants, hotels, resorts, works, logistics, express, shipping, lines, ' +
      'automotive, aerospace, aviation, aircraft, engineering, construction, homes, chemicals, chemical, materials, plastics, paper, packaging, brewing, breweries, tobacco, publishing, publications, international, global, worldwide, enterprises, ventures, bros, brothers, sons, mills, district, administration, government, navy, army, laboratories, archdiocese, diocese, unified, isd, nhs, trust, borough, state, zoo, library, dairy, farms, robotics, biosciences, therapeutics, biotech, genomics, mutual, stearns, realty, airport, port, marine, shipyard, shipbuilding, cement, glass, carpet, textiles, apparel, fashion, cosmetics, furniture, toys, sports, fitness, pizza, coffee, bakery, sugar, beverage, bottling, water, power, utilities, nuclear, solar, wind, semiconductors, devices, computer, computers, aeronautics, aerostructures, avionics, dynamics, biologics, bioscience, biopharma, biomedical, diagnostics, oncology, medical, pharmacy, pharmacies, motorcycles, trucks, tyres, tires, tyre, tire, tractors, coachworks, coal,  foundries, foundry, forge, castings, metals, minerals, mines, colliery, collieries, quarries, refining, resources, petrochemicals, paints, coatings, fibres, fibers, polymers, rubber, tubes, pipes, wire, cables, instruments, appliances, optics, photonics, microsystems, microdevices, microelectronics, infotech, datacom, telecommunications, infrastructure, logistix, freight, haulage, couriers, parcels, cargo, ferries, cruises, airlines, airways, travel, leisure, casino, casinos, hospitality, inns, taverns, brewers, distillers, distilleries, vineyards, wines, meats, poultry, bakeries, biscuits, confectionery, grocers, grocery, outfitters, jewelers, jewellers, opticians, booksellers, books, bookshops, newspapers, media, entertainment, interactive, games, animation, productions, theatres, cinemas, theaters, orchestra, ballet, conservatory, seminary, polytechnic, academies, bancorp, bancshares, bankshares, savings, assurance, reinsurance, mortgage, lending, leasing, brokerage, underwriters, actuaries, consulting, consultants, staffing, outsourcing, contractors, builders, homebuilders, developments, properties, estates, housing, cooperative, co-operative, online, digital, mobile, wireless, cable, satellite',
    classes: ['ORG_WORD'],
  },
  {
    words:
      'company, firm, bank, lender, employer, retailer, automaker, carmaker, airline, carrier, manufacturer, maker, chipmaker, group, brewer, brewery, developer, publisher, studio, broadcaster, newspaper, paper, magazine, university, college, school, hospital, council, city, county, agency, department, ministry, ' +
      'insurer, drugmaker, pharmaceutical, giant, conglomerate, corporation, business, operator, supplier, startup, start-up, chain, supermarket, brokerage, startup, miner, steelmaker, telco, utility, automaker, drug maker, car maker, chip maker, plane maker, planemaker, aircraft maker, truckmaker, jetmaker, phone maker, handset maker, computer maker, pc maker, ' +
      'network, platform, organisation, organization, institution, museum, charity, club, authority, administration, government, force, party, outfit, builder, housebuilder, contractor, consultancy, law firm, restaurant, hotel, shop, store, factory, plant, label, brand, house, service, unit, division, subsidiary, parent, owner, team, industry, plantmaker, toymaker, game maker, gamemaker, food maker, foodmaker, tech giant, software maker, exchange, fund, broker, distributor, wholesaler, refiner, shipbuilder, planemaker, bookseller, streamer, outlet, tobacco, brewer, distiller, engineer, mill, district, state, trust, union, association, marketplace, unicorn, fintech, e-tailer, website, site',
    classes: ['COMPANY'],
  },
  {
    words:
      'division, unit, arm, plant, office, offices, department, branch, branches, site, factory, factories, plants, headquarters, operation, operations, business, businesses, segment, team, teams, subsidiary, subsidiaries, studio, studios, store, stores, facility, facilities, center, centers, centre, centres, hub, mill, mine, warehouse, warehouses, newsroom, newsrooms, desk, campus, brand, group, region, activities, section, function, functions, side, lines, line, network, distribution, shops',
    classes: ['UNIT'],
  },
  {
    words:
      'postmaster general, attorney general, surgeon general, secretary general, secretary-general, director general, director-general, solicitor general, governor general, ceo, cfo, coo, cto, chief executive, chief, president, chairman, chairwoman, chair, director, managing director, head, vice president, vice, executive, spokesman, spokeswoman, spokesperson, boss, founder, co-founder, cofounder, manager, owner, minister, secretary, mayor, governor, senator, treasurer, editor, publisher, partner, dean, provost, chancellor, principal, superintendent, commissioner, officer, leader, representative, analyst, economist, strategist, professor, co-ceo, general secretary, vice-chairman, vice-chair, vice-president, vice-chancellor, pro-vice-chancellor, rector, premier, comptroller, headteacher, sheriff, councillor, evp, svp, vp',
    classes: ['TITLE'],
  },
  {
    words:
      'mr, mrs, ms, dr, sir, dame, lord, prof, professor, gov, governor, sen, senator, rep, mayor, president, prime minister, king, queen, prince, princess, minister, judge, rev, pope, captain, lady, councillor, cllr, chancellor, premier',
    classes: ['PERSON_TITLE'],
  },
  {
    words:
      'reuters, bloomberg, cnbc, cnn, bbc, afp, ap, associated press, dow jones, wall street journal, wsj, financial times, ft, new york times, times, washington post, guardian, daily mail, telegraph, forbes, fortune, axios, politico, techcrunch, the verge, wired, kotaku, polygon, ign, gamesindustry.biz, variety, deadline, hollywood reporter, der spiegel, spiegel, handelsblatt, les echos, le monde, el pais, newspaper, newspapers, magazine, daily, weekly, press, media, website, blog, report, reports, broadcaster, journal, sky news, itv news, xinhua, kyodo, nikkei, yonhap, press gazette, news agency, globe and mail, los angeles times, usa today, fox, nbc, abc, cbs, npr, business insider, insider, the information, the register, channel, outlet, tv, television, radio',
    classes: ['MEDIA'],
  },
  {
    words:
      'union, unions, trade unions, labor union, labour union, nzctu, ctu, psa, teu, nzei, ppta, actu, amwu, cfmeu, nteu, cpsu, tuc, ictu, siptu, forsa, cosatu, numsa, saftu, cwu, bectu, tssa, nasuwt, afge, ibew, uswa, usw, apwu, nalc, alpa, unifor, cupe, opseu, psac, cgil, fiom, fnv, unite here, e tu, first union, uaw, unite, unison, teamsters, gmb, usdaw, verdi, ver.di, ig metall, cgt, cfdt, afl-cio, ufcw, iam, seiu, cwa, nuj, newsguild, guild, works council, shop steward, machinists, steelworkers, labor leaders, union official, prospect, pcs, ucu, aslef, rmt, twu, afscme, union representatives, employee representatives',
    classes: ['UNION'],
  },
  {
    words:
      'analyst, analysts, economist, economists, consultant, consultancy, consultants, researcher, researchers, challenger, outplacement, survey, study, strategist, expert, experts, adp, estimates',
    classes: ['ANALYST'],
  },
  {
    words:
      'government, ministry, minister, labor department, labour ministry, department of labor, bureau of labor statistics, regulator, regulators, state officials, mayor, governor, council, court, lawmakers, senator, prime minister, officials, warn notice, employment office, attorney general, comptroller, police, commissioner, congress, parliament',
    classes: ['GOVERNMENT'],
  },
];
