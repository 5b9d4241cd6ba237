import type { Entry } from './classes.ts';

/** Plural nouns for people by what they do: they stand where "workers" could stand. */
export const OCCUPATIONS: readonly Entry[] = [
  {
    words:
      'engineers, engineer, developers, programmers, teachers, nurses, doctors, pilots, mechanics, technicians, managers, executives, directors, analysts, bankers, traders, brokers, advisers, advisors, lawyers, attorneys, journalists, reporters, editors, writers, photographers, producers, designers, artists, ' +
      'recruiters, salespeople, salesmen, clerks, cashiers, drivers, conductors, guards, agents, officers, firefighters, police, librarians, scientists, researchers, professors, lecturers, academics, administrators, secretaries, assistants, accountants, auditors, underwriters, controllers, dispatchers, operators, ' +
      'machinists, assemblers, welders, electricians, plumbers, carpenters, bakers, chefs, waiters, cooks, cleaners, janitors, custodians, counselors, counsellors, social workers, flight attendants, attendants, ' +
      'testers, animators, moderators, annotators, copywriters, translators, interns, temps, contractors, consultants, supervisors, foremen, vice presidents, civil servants, bureaucrats, postmen, postal workers, baristas, packers, pickers, loaders, handlers, baggage handlers, crews, machine operators, paralegals, curators, musicians, dancers, actors, instructors, trainers, planners, inspectors, specialists, representatives, tellers, merchandisers, buyers, marketers, aides, paraprofessionals, educators, faculty, deckhands, sailors, soldiers, troops, officials, receptionists, tutors, physicians, pharmacists, therapists, paramedics, caregivers, carers, midwives, staffers, stewards, stewardesses, salaried workers, freelancers, columnists, correspondents, anchors, presenters, broadcasters, stylists, bartenders, housekeepers, gardeners, farmers, rangers, machinist',
    classes: ['OCCUPATION'],
  },
];
