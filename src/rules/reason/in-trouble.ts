import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/in-trouble',
  says: 'How the employer fares, told beside the cut: "it has been losing money", "the airline faces a gap of £3m".',
  tie: 'state',
  find: [
    "(has|have|had|'s|'ve) (ADV|also|long|already|now|only|never|all){0,2} (been)? (seen|suffered|experienced|struggled|lost|endured|watched|battled|faced|fallen|failed|slumped|racked|run|dropped|shrunk|declined|losing|struggling|hit|hurt|battered|grappling|battling|suffering|facing|fighting|squeezed|short|trying|bleeding|burning|unable|under|plagued|dogged|hammered|wrestling|contending|reeling|in|spending)",
    '(is|are|was|were|remains|remain) (ADV|also|now|still|already){0,2} (struggling|losing|facing|grappling|battling|suffering|bleeding|burning|short|unable|reeling|wrestling|contending|under|fighting|in|out|trying to cope|bracing|braced|overextended|underfunded|saddled|weighed|heavily|deep)',
    '(DET|POSS|MOD){0,3} (demand|sales|orders|revenue|revenues|traffic|business|trading|bookings|enrolment|enrollment|enrolments|enrollments|circulation|production|volumes|numbers|profits|profit|earnings|losses|costs|prices|competition|tourism|advertising|subscribers|customers|shipments) ANY{0,6} (has|have) (ADV|also|all){0,2} (been)? (fallen|falling|dropped|dropping|declined|declining|slumped|plunged|plummeted|collapsed|slowed|slowing|weakened|shrunk|shrinking|dried|halved|slipped|sunk|tumbled|deteriorated|worsened|difficult|slow|weak|poor|tough|hit|hurt|risen|soared|mounted|widened|down|sluggish|flat|stalled|stagnated|evaporated|vanished|eroded|decreased|disappeared|suffered|struggled)',
    '(faces|face|faced|suffers|struggles|loses|lacks|confronts|needs|cannot|can no longer|could no longer|could not)',
  ],
  only: [
    'financial_losses',
    'demand_decline',
    'competition',
    'economic_conditions',
    'costs_inputs',
    'regulation_policy',
    'contract_loss',
    'overhiring',
    'disaster_pandemic',
  ],
  finds: [
    ['It [has been losing £90,000 a day since May].', { category: 'financial_losses' }],
    ['The council [faces a gap of £3m].', { category: 'financial_losses' }],
    ['[Orders have fallen by a third].', { category: 'demand_decline' }],
    ['Acme [has seen passenger numbers drop this year].', { category: 'demand_decline' }],
  ],
  ignores: [
    ['Acme has been making lamps since 1950.', 'no trouble'],
    ['Acme reported a loss of $3m on Monday.', 'a report of results explains nothing by itself'],
  ],
});
