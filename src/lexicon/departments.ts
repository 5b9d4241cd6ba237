/**
 * Words that tell which jobs go without naming an occupation of the SOC: ranks, kinds of contract, functions
 * that hold many occupations, and the places of work that stand for their staff. Self-written.
 */

/** Kinds of worker and ranks: "hourly workers", "white-collar jobs". */
export const KINDS =
  'corporate, white-collar, white collar, blue-collar, blue collar, hourly, salaried, seasonal, temporary, temp, part-time, casual, contract, contractor, agency, non-union, nonunion, ' +
  'middle-management, senior-management, generalist, senior, junior, mid-level, middle-ranking, rank-and-file, entry-level, front-line, frontline, front line, professional, technical, factory, ground, cabin, office, branch, plant, warehouse, shop, field, probationary, tenured, non-tenured, union-represented, non-playing, non-client-facing, non-manufacturing, non-production, non-editorial, non-teaching, overhead, field-based, office-based, store-based, back-of-house, headquarters, head office, head-office, regional, international, business-side, customer-facing, client-facing, graduate, apprentice, trainee';

/** Kinds of people that are no occupation. */
export const PEOPLE =
  'contractors, subcontractors, freelancers, interns, trainees, apprentices, temps, temporary workers, part-timers, graduates, postdocs, volunteers, support staff, consultants, talent, fellows, casuals, stringers, partners, associates, representatives, reps, operatives, hands, chairs, specialists, professionals';

/** Functions and lines of business without one core occupation. */
export const FUNCTIONS =
  'operations, trading operations, business operations, field operations, product, products, product teams, commercial, consumer, wholesale, services, professional services, managed services, devices, hardware and devices, gaming, games, esports, live operations, publishing, policy, public policy, government affairs, regulatory, strategy, partnerships, facilities, back office operations, front office, front-office, middle office, ' +
  'corporate functions, corporate center, corporate staff, support areas, support services, shared services, central services, community, community management, monetization, localisation, localization, diversity, dei, sustainability, philanthropy, planning, housing, civil rights, metaverse, virtual reality, vr, augmented reality, ar, robotics, autonomous driving, self-driving, crypto, blockchain, brand, brand marketing, sales support, ground operations, store operations, fleet';

/** Lines of business: a role only as a part of the employer ("paper unit") or before "jobs" ("mortgage jobs"). */
export const LINES =
  'streaming, television, theatrical, linear, cable, wireless, wireline, landline, broadband, voice, phone, handset, handsets, mobile, mobile phone, semiconductor, chip, pc, printer, printing and imaging, imaging, storage, server, servers, networks, network, networking, search, ads, display, payments, card, cards, credit card, health, healthcare, primary care, pharmaceutical, pharmaceuticals, pharma, vaccine, vaccines, oncology, consumer health, generics, aerospace, defense, defence, aviation, automotive, powertrain, truck, trucks, engine, engines, turbine, turbines, locomotive, steel, aluminum, aluminium, chemicals, plastics, paper, pulp, tissue, glass, tires, tyres, appliance, appliances, lighting, power, energy, renewables, wind, solar, nuclear, oil, oil and gas, upstream, downstream, refining, mines, coal, iron ore, nickel, rail, railway, ferry, long-haul, short-haul, food, beverage, beverages, snacks, bakery, dairy, brewing, tobacco, apparel, footwear, clothing, toys, furniture, homeware, garden, pharmacies, travel, tourism, hotel, hotels, hospitality, casino, theme parks, parks, cruise, magazine, magazines, newspaper, book, books, radio, music, podcast, podcasts, audio and podcasts, life insurance, annuities, reinsurance';

/** Workplaces that stand for those who work there: only as a group ("at its stores"), never one site. */
export const WORKPLACES =
  'stores, branches, shops, newsrooms, newsroom, bureaus, regional offices, field offices, branch offices, service centers, service centres, support centers, distribution centers, distribution centres, fulfillment centers, fulfilment centres, warehouses, depots, ticket offices, restaurants, pubs, libraries, hospitals, clinics, schools, showrooms, dealerships, kitchens, retail stores, department stores';

/** Heads that say "part of an employer": the words before them name the function. */
export const PARTS =
  'division, divisions, unit, units, department, departments, team, teams, arm, arms, business, businesses, operation, operations, segment, segments, group, groups, function, functions, section, sections, desk, desks, activities, side, branch, wing, office, organization, organisation, subsidiary, line, lines, areas, area, college, faculty, school, bureau, program, programs, programme, programmes, projects, practice, force, squad, ranks, center, centers, centre, centres, services, service, studio, studios, lab, labs';

/** Heads that say no more than "people" or "jobs". */
export const GENERIC_PEOPLE =
  'jobs, job, positions, position, posts, post, roles, role, workers, worker, employees, employee, staff, staffers, people, personnel, workforce, work force, work-force, headcount, members, staff members, team members, colleagues, employes, payroll, ranks, individuals, places, openings, hands, men, women, crew, crews, veterans, vacancies, workforces';
