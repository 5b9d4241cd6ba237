/**
 * Occupations and functions by major group of the 2018 Standard Occupational Classification (SOC).
 *
 * Codes and titles: US Bureau of Labor Statistics, 2018 SOC, https://www.bls.gov/soc/2018/major_groups.htm, a work
 * of the US government and so in the public domain. The words are our own choice of what news articles call
 * these jobs, placed by the definitions of the SOC's detailed occupations: flight attendants are transportation
 * (53-2031), investment bankers and traders are sales of financial services (41-3031), middle managers are
 * management. A function or department stands in the group of the occupation that is its core ("marketing":
 * 13-1161). Where a function has no such core ("operations", "services") it is in no group: see departments.ts.
 */
export interface MajorGroup {
  readonly code: string;
  readonly title: string;
  /** Plural nouns for people, separated by commas. */
  readonly occupations: string;
  /** Names of functions and departments, and words that stand before "jobs" and "staff". */
  readonly functions: string;
}

export const MAJOR_GROUPS: readonly MajorGroup[] = [
  {
    code: '11-0000',
    title: 'Management Occupations',
    occupations:
      'managers, middle managers, senior managers, line managers, executives, directors, managing directors, mds, vice presidents, vps, svps, presidents, principals, superintendents, administrators, supervisors, foremen, chiefs, deans, bosses, team leaders, team leads, postmasters, headteachers, bureaucrats, civil servants, senior officials, officers',
    functions:
      'management, middle management, middle-management, top management, project leadership, senior management, upper management, leadership, senior leadership, executive, managerial, supervisory, product management, program management',
  },
  {
    code: '13-0000',
    title: 'Business and Financial Operations Occupations',
    occupations:
      'accountants, auditors, analysts, financial analysts, business analysts, research analysts, equity analysts, recruiters, underwriters, claims adjusters, adjusters, loan officers, loan processors, mortgage advisers, buyers, merchandisers, financial advisers, financial advisors, advisers, advisors, wealth managers, fund managers, portfolio managers, money managers, project managers, product managers, program managers, management consultants, consultants, planners, event planners, marketers, tax inspectors, inspectors, specialists, trainers, estimators, examiners, bankers',
    functions:
      'finance, financial, accounting, audit, auditing, tax, treasury, human resources, human resource, hr, human capital, people operations, recruiting, recruitment, talent, talent acquisition, hiring, marketing, product marketing, growth, procurement, purchasing, sourcing, buying, merchandising, logistics, supply chain, underwriting, claims, mortgage, mortgages, mortgage lending, subprime mortgage, home loans, home lending, lending, leveraged lending, loans, loan, credit, risk, risk management, compliance, wealth management, asset management, investment management, private banking, private wealth, fund management, corporate finance, consulting, advisory, training, learning and development, project management, events, business development, commercial real estate, insurance',
  },
  {
    code: '15-0000',
    title: 'Computer and Mathematical Occupations',
    occupations:
      'software engineers, software developers, developers, game developers, web developers, programmers, coders, data scientists, data engineers, data analysts, testers, qa testers, game testers, quality assurance testers, gameplay engineers, machine learning engineers, ui designers, ux designers, web designers, product designers, system administrators, systems analysts, network engineers, security engineers, it workers, it specialists, it staff, tech workers, statisticians, actuaries, mathematicians, moderators, content moderators, annotators, data annotators',
    functions:
      'information technology, it, software, software engineering, software development, technology, tech, data, data science, data center, data centre, analytics, artificial intelligence, ai, machine learning, qa, quality assurance, testing, quality testing, user experience, ux, user research, cybersecurity, cyber security, information security, cloud, cloud computing, technical support, tech support, help desk, game development, development, programming, platform, web, systems, digital, infrastructure, trust and safety, content moderation',
  },
  {
    code: '17-0000',
    title: 'Architecture and Engineering Occupations',
    occupations:
      'engineers, professional engineers, hardware engineers, mechanical engineers, electrical engineers, design engineers, process engineers, architects, draftsmen, draughtsmen, drafters, surveyors, engineering technicians, technologists',
    functions: 'engineering, hardware, hardware engineering, product engineering, architecture',
  },
  {
    code: '19-0000',
    title: 'Life, Physical, and Social Science Occupations',
    occupations:
      'scientists, research scientists, researchers, chemists, biologists, physicists, geologists, economists, psychologists, meteorologists, forecasters, lab technicians, laboratory technicians, statisticians, foresters, epidemiologists',
    functions:
      'research, research and development, r&d, research & development, product development, drug discovery, discovery, drug development, clinical development, laboratory, science, scientific, basic research, forensic, exploration, equities research, equity research',
  },
  {
    code: '21-0000',
    title: 'Community and Social Service Occupations',
    occupations:
      'social workers, counselors, counsellors, school counselors, caseworkers, case workers, case managers, youth workers, community workers, probation officers, chaplains, clergy, priests, pastors',
    functions:
      'social services, social work, counseling, counselling, outreach, youth services, community services',
  },
  {
    code: '23-0000',
    title: 'Legal Occupations',
    occupations:
      'lawyers, attorneys, paralegals, solicitors, barristers, judges, public defenders, prosecutors, associates, immigration judges, legal secretaries',
    functions: 'legal, law, legal affairs',
  },
  {
    code: '25-0000',
    title: 'Educational Instruction and Library Occupations',
    occupations:
      'teachers, substitute teachers, school teachers, professors, lecturers, academics, academic staff, faculty, faculty members, instructors, tutors, librarians, library staff, educators, teaching assistants, classroom assistants, teacher aides, paraprofessionals, paraeducators, curators, archivists, conservators, trainers, adjuncts',
    functions:
      'teaching, academic, instructional, education, curatorial, library, libraries, special education, museum education, tutoring',
  },
  {
    code: '27-0000',
    title: 'Arts, Design, Entertainment, Sports, and Media Occupations',
    occupations:
      'journalists, reporters, editors, copy editors, subeditors, sub-editors, writers, copywriters, columnists, correspondents, critics, photographers, photojournalists, cartoonists, anchors, presenters, broadcasters, newsreaders, producers, designers, graphic designers, fashion designers, level designers, artists, concept artists, animators, illustrators, actors, performers, dancers, singers, musicians, composers, models, translators, interpreters, camera operators, cameramen, videographers, content creators, creators, film-makers, filmmakers, coaches, scouts, umpires, referees, spokespeople, publicists, stagehands, djs, narrative designers',
    functions:
      'newsroom, newsrooms, news, current affairs, news and current affairs, editorial, journalism, newsgathering, print, design, product design, art, arts, creative, content, audio, sound, video, film, animation, narrative, photography, graphics, communications, corporate communications, public relations, pr, media relations, broadcasting, programming, production and editorial, on-air talent, on-air, media, sports, features, investigations, photo',
  },
  {
    code: '29-0000',
    title: 'Healthcare Practitioners and Technical Occupations',
    occupations:
      'doctors, physicians, surgeons, nurses, registered nurses, pharmacists, paramedics, dentists, therapists, physiotherapists, midwives, radiographers, clinicians, veterinarians, opticians, optometrists, dietitians, emts, health visitors, practitioners, medics, consultants and doctors',
    functions: 'nursing, medical, clinical, pharmacy, radiology, surgery, mental health, medicine, therapy',
  },
  {
    code: '31-0000',
    title: 'Healthcare Support Occupations',
    occupations:
      'nursing assistants, nurse aides, health aides, home health aides, caregivers, carers, care workers, care assistants, healthcare assistants, orderlies, medical assistants, dental assistants, aides, porters',
    functions: 'home care, social care, patient care',
  },
  {
    code: '33-0000',
    title: 'Protective Service Occupations',
    occupations:
      'police, police officers, firefighters, guards, security guards, security officers, correctional officers, corrections officers, prison officers, lifeguards, rangers, park rangers, crossing guards, sheriff deputies, deputies, detectives, screeners, wardens, bailiffs',
    functions:
      'security, policing, fire and rescue, public safety, law enforcement, corrections, election security',
  },
  {
    code: '35-0000',
    title: 'Food Preparation and Serving Related Occupations',
    occupations:
      'chefs, cooks, waiters, waitresses, servers, bartenders, bar staff, baristas, dishwashers, caterers, cafeteria workers, kitchen staff, restaurant workers, food service workers, fast-food workers, kitchen hands, canteen staff',
    functions:
      'catering, food service, food services, kitchen, restaurant, food and beverage, canteen, cafeteria',
  },
  {
    code: '37-0000',
    title: 'Building and Grounds Cleaning and Maintenance Occupations',
    occupations:
      'cleaners, janitors, custodians, housekeepers, maids, gardeners, groundskeepers, landscapers, grounds staff, hotel housekeepers',
    functions: 'cleaning, housekeeping, janitorial, custodial, groundskeeping, landscaping, sanitation',
  },
  {
    code: '39-0000',
    title: 'Personal Care and Service Occupations',
    occupations:
      'hairdressers, stylists, barbers, beauticians, nannies, childcare workers, child care workers, tour guides, guides, croupiers, casino dealers, dealers, ushers, concierges, ride operators, entertainers, fitness instructors, personal trainers, funeral directors',
    functions: 'childcare, child care, front-of-house, guest services, recreation',
  },
  {
    code: '41-0000',
    title: 'Sales and Related Occupations',
    occupations:
      'salespeople, salesmen, saleswomen, sales force, salesforce, sales staff, sales workers, sales reps, sales representatives, sales associates, sales agents, drug representatives, cashiers, shop assistants, shop workers, store workers, shop floor workers, retail workers, telemarketers, traders, bond traders, energy traders, brokers, stockbrokers, investment bankers, dealmakers, estate agents, realtors, insurance agents, travel agents, agents, account executives, account managers, store managers, clerks and cashiers',
    functions:
      'sales, retail, sales and trading, field sales, advertising sales, ad sales, advertising, telesales, telemarketing, investment banking, investment bank, investment banks, corporate and investment banking, corporate banking, wholesale banking, commercial banking, retail banking, consumer banking, banking, trading, bond trading, equities, equity, fixed income, fixed-income, debt, securities, mortgage securities, capital markets, equity capital markets, global markets, markets, derivatives, commodities, currencies, mergers and acquisitions, m&a, brokerage, private equity, leasing, leveraged finance, structured finance, prime brokerage, real estate, rentals, e-commerce, customer success, customer acquisition',
  },
  {
    code: '43-0000',
    title: 'Office and Administrative Support Occupations',
    occupations:
      'clerks, secretaries, receptionists, typists, assistants, administrative assistants, executive assistants, bookkeepers, tellers, bank tellers, dispatchers, postal workers, postmen, mail carriers, letter carriers, mail sorters, couriers, customer service representatives, customer service agents, call center agents, call centre workers, call center workers, switchboard operators, telephone operators, station agents, ticket agents, booking clerks, reservation agents, gate agents, meter readers, debt collectors, administrative staff, clerical workers, office workers, support staff, support workers, bank staff, branch staff, proofreaders',
    functions:
      'administrative, administration, admin, clerical, secretarial, customer service, customer services, customer support, customer care, customer experience, player support, call center, call centre, call centers, call centres, contact centre, contact center, back office, back-office, data entry, support functions, support, business support, collections, reservations, billing, processing, loan servicing, head office support, ticket office, ticket offices, mailroom',
  },
  {
    code: '45-0000',
    title: 'Farming, Fishing, and Forestry Occupations',
    occupations:
      'farm workers, farmworkers, farmers, fishermen, loggers, pickers and packers, foresters, ranchers',
    functions: 'farming, agricultural, forestry, fishing, logging',
  },
  {
    code: '47-0000',
    title: 'Construction and Extraction Occupations',
    occupations:
      'construction workers, carpenters, electricians, plumbers, builders, bricklayers, roofers, painters, boilermakers, pipefitters, ironworkers, miners, coal miners, mineworkers, roughnecks, oil workers, oilfield workers, rig workers, drillers, craftsmen, tradesmen, labourers, laborers, highway workers, road crews',
    functions: 'construction, mining, drilling, underground, building trades, oilfield, offshore',
  },
  {
    code: '49-0000',
    title: 'Installation, Maintenance, and Repair Occupations',
    occupations:
      'mechanics, aircraft mechanics, technicians, repairmen, installers, linemen, line workers, maintenance workers, maintenance staff, maintenance employees, field technicians, service technicians, repair crews, fitters, telephone technicians',
    functions:
      'maintenance, repair, installation, field service, contract maintenance, aircraft maintenance, servicing',
  },
  {
    code: '51-0000',
    title: 'Production Occupations',
    occupations:
      'machinists, assemblers, assembly workers, assembly-line workers, assembly line workers, production workers, factory workers, plant workers, manufacturing workers, machine operators, operators, welders, bakers, butchers, meatpackers, printers, press operators, pressmen, tool makers, toolmakers, die makers, millwrights, steelworkers, steel workers, autoworkers, auto workers, shipbuilders, shipyard workers, textile workers, seamstresses, tailors, dressmakers, weavers, lathe operators, smelters, millworkers, mill workers, refinery workers, sewing machine operators, blue-collar workers, shop-floor workers',
    functions:
      'manufacturing, production, assembly, fabrication, packaging, printing, press, smelting, assembly-line, shop-floor, machining, welding, quality control, shipbuilding, steelmaking',
  },
  {
    code: '53-0000',
    title: 'Transportation and Material Moving Occupations',
    occupations:
      'pilots, airline pilots, co-pilots, drivers, truck drivers, lorry drivers, bus drivers, train drivers, delivery drivers, delivery workers, conductors, flight attendants, cabin crew, cabin staff, cabin attendants, flight crew, flight crews, aircrew, stewards, stewardesses, attendants, baggage handlers, bag handlers, handlers, ramp workers, ramp agents, fleet service workers, ground workers, ground staff, ground crew, ground crews, air traffic controllers, controllers, warehouse workers, warehouse staff, loaders, packers, pickers, forklift drivers, dockers, dockworkers, dock workers, stevedores, longshoremen, sailors, seafarers, seamen, mariners, deckhands, rail workers, railway workers, railroad workers, train crews, crane operators, garbage collectors, refuse collectors, track workers, toll collectors, truckers, transit workers',
    functions:
      'distribution, distribution centers, distribution centres, distribution center, fulfillment, fulfilment, warehouse, warehousing, transport, transportation, trucking, delivery, shipping, ramp, cargo, freight, flight operations, flight, fleet service, deliveries, baggage handling',
  },
  {
    code: '55-0000',
    title: 'Military Specific Occupations',
    occupations: 'soldiers, troops, airmen, marines, infantrymen, reservists',
    functions: 'military, infantry',
  },
];

let groups: ReadonlyMap<string, string> | undefined;

function groupsByPhrase(): ReadonlyMap<string, string> {
  if (groups) return groups;
  const map = new Map<string, string>();
  for (const group of MAJOR_GROUPS) {
    for (const word of `${group.occupations}, ${group.functions}`.split(',')) {
      const phrase = word.trim();
      if (!map.has(phrase)) map.set(phrase, group.code);
    }
  }
  groups = map;
  return map;
}

/** Words at the end of a role that say nothing of its kind: "finance department", "marketing jobs". */
const TAIL =
  /\s+(?:jobs?|positions?|posts?|roles?|workers?|employees|staff|staffers|people|personnel|workforce|members|colleagues|professionals|specialists|experts|divisions?|units?|departments?|teams?|arms?|business(?:es)?|operations?|segments?|groups?|functions?|sections?|desks?|activities|side|organi[sz]ations?|organi[sz]ation|projects)$/;

/**
 * Major group of the 2018 SOC for a role as an article words it ("senior software engineers" -> "15-0000"), by
 * the longest known phrase that ends it; null where no phrase of the vocabulary does.
 */
export function socGroup(phrase: string): string | null {
  const known = groupsByPhrase();
  let rest = phrase.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim();
  for (;;) {
    const words = rest.split(' ');
    for (let k = 0; k < words.length; k++) {
      const tail = words.slice(k).join(' ');
      const code = known.get(tail) ?? known.get(`${tail}s`) ?? known.get(tail.replace(/y$/, 'ies'));
      if (code) return code;
    }
    const shorter = rest.replace(TAIL, '');
    if (shorter === rest) return null;
    rest = shorter;
  }
}
