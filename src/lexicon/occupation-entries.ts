import type { Entry } from './classes.ts';
import { list } from './occupations.ts';
import { MAJOR_GROUPS } from './soc.ts';

/** Plurals that more often mean things or other people: "HP cut 300 servers", "GM cuts 800 dealers". */
const NOT_COUNTED = new Set(
  list(
    'printers, servers, smelters, models, dealers, loaders, coaches, guides, chiefs, bosses, judges, marines, builders, painters, creators, presidents, principals, umpires, controllers, surveyors, recorders, handlers, conductors, performers, farmers, officers, buyers, attendants, associates, doctors and consultants, pickers and packers, clerks and cashiers, production and editorial',
  ),
);

/** Plural nouns for people by what they do: they stand where "workers" could stand. */
export const OCCUPATIONS: readonly Entry[] = [
  {
    words: [
      ...new Set([
        ...MAJOR_GROUPS.flatMap((g) => list(g.occupations)).filter((w) => !NOT_COUNTED.has(w)),
        ...list(
          'engineer, agents, officers, conductors, controllers, handlers, loaders, buyers, attendants, farmers, interns, temps, contractors, consultants, representatives, staffers, crews, officials, salaried workers, freelancers, machinist, baggage handlers',
        ),
      ]),
    ].join(', '),
    classes: ['OCCUPATION'],
  },
];
