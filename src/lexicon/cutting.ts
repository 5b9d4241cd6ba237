import type { Entry } from './classes.ts';

/** Verbs of cutting: base, -s, past, -ing. Their object must be a word for jobs or people. */
const VERBS = `
cut cuts cut cutting
slash slashes slashed slashing
axe axes axed axing
ax axes axed axing
eliminate eliminates eliminated eliminating
shed sheds shed shedding
trim trims trimmed trimming
scrap scraps scrapped scrapping
prune prunes pruned pruning
pare pares pared paring
pare-down pares-down pared-down paring-down
chop chops chopped chopping
cull culls culled culling
abolish abolishes abolished abolishing
reduce reduces reduced reducing
remove removes removed removing
lose loses lost losing
drop drops dropped dropping
lop lops lopped lopping
shave shaves shaved shaving
jettison jettisons jettisoned jettisoning
delete deletes deleted deleting
terminate terminates terminated terminating
dismiss dismisses dismissed dismissing
sack sacks sacked sacking
fire fires fired firing
discharge discharges discharged discharging
retrench retrenches retrenched retrenching
downsize downsizes downsized downsizing
rightsize rightsizes rightsized rightsizing
shrink shrinks shrank shrinking
shrink shrinks shrunk shrinking
decimate decimates decimated decimating
gut guts gutted gutting
halve halves halved halving
oust ousts ousted ousting
boot boots booted booting
can cans canned canning
release releases released releasing
sever severs severed severing
lay-off lays-off laid-off laying-off
layoff layoffs laid-off laying-off
let-go lets-go let-go letting-go
let-go-of lets-go-of let-go-of letting-go-of
make-redundant makes-redundant made-redundant making-redundant
part-ways-with parts-ways-with parted-ways-with parting-ways-with
part-company-with parts-company-with parted-company-with parting-company-with
part-with parts-with parted-with parting-with
say-goodbye-to says-goodbye-to said-goodbye-to saying-goodbye-to
get-rid-of gets-rid-of got-rid-of getting-rid-of
do-away-with does-away-with did-away-with doing-away-with
phase-out phases-out phased-out phasing-out
wipe-out wipes-out wiped-out wiping-out
cut-down cuts-down cut-down cutting-down
cut-down-on cuts-down-on cut-down-on cutting-down-on
cut-back cuts-back cut-back cutting-back
scale-back scales-back scaled-back scaling-back
scale-down scales-down scaled-down scaling-down
weed-out weeds-out weeded-out weeding-out
thin-out thins-out thinned-out thinning-out
strip-out strips-out stripped-out stripping-out
take-out takes-out took-out taking-out
give-the-axe-to gives-the-axe-to gave-the-axe-to giving-the-axe-to
hand-pink-slips-to hands-pink-slips-to handed-pink-slips-to handing-pink-slips-to
hand-out-pink-slips-to hands-out-pink-slips-to handed-out-pink-slips-to handing-out-pink-slips-to
hand-layoff-notices-to hands-layoff-notices-to handed-layoff-notices-to handing-layoff-notices-to
issue-layoff-notices-to issues-layoff-notices-to issued-layoff-notices-to issuing-layoff-notices-to
send-layoff-notices-to sends-layoff-notices-to sent-layoff-notices-to sending-layoff-notices-to
furlough furloughs furloughed furloughing
idle idles idled idling
pink-slip pink-slips pink-slipped pink-slipping
show-the-door-to shows-the-door-to showed-the-door-to showing-the-door-to
shown-the-door-to shows-the-door-to shown-the-door-to showing-the-door-to
bid-farewell-to bids-farewell-to bade-farewell-to bidding-farewell-to
dispense-with dispenses-with dispensed-with dispensing-with
rationalise rationalises rationalised rationalising
rationalize rationalizes rationalized rationalizing
slim slims slimmed slimming
slim-down slims-down slimmed-down slimming-down
thin thins thinned thinning
give-marching-orders-to gives-marching-orders-to gave-marching-orders-to giving-marching-orders-to
stand-down stands-down stood-down standing-down
suspend suspends suspended suspending
erase erases erased erasing
wipe wipes wiped wiping
purge purges purged purging
whittle whittles whittled whittling
whittle-down whittles-down whittled-down whittling-down
streamline streamlines streamlined streamlining
ditch ditches ditched ditching
offload offloads offloaded offloading
unload unloads unloaded unloading
excise excises excised excising
force-out forces-out forced-out forcing-out
push-out pushes-out pushed-out pushing-out
clear-out clears-out cleared-out clearing-out
`;

const FURLOUGH_VERBS = new Set(['furlough', 'idle', 'stand-down']);

function verbEntries(): Entry[] {
  const entries: Entry[] = [];
  for (const line of VERBS.trim().split('\n')) {
    const forms = line.split(' ');
    const names = ['CUT_BASE', 'CUT_S', 'CUT_PAST', 'CUT_ING'] as const;
    forms.forEach((form, i) => {
      const classes = FURLOUGH_VERBS.has(forms[0] as string) ? [names[i]!, 'FURLOUGH' as const] : [names[i]!];
      // "lay-off" stands for the phrase "lay off"; "layoff" and "laid-off" are also written in one word.
      entries.push({ words: form.replaceAll('-', ' '), classes });
      if (/^(lay|laid)/.test(form) && form.includes('-')) entries.push({ words: form, classes });
    });
  }
  return entries;
}

/** What goes, and how it is said. */
export const CUTTING: readonly Entry[] = [
  ...verbEntries(),
  { words: 'lay, lays, laid, laying, make, makes, made, making, let, lets, letting', classes: ['LAY'] },
  { words: 'off, redundant, go', classes: ['OFF'] },
  {
    words:
      'layoff, layoffs, lay-off, lay-offs, lay off, lay offs, redundancy, redundancies, mass-redundancy, retrenchment, retrenchments, job cut, job cuts, ' +
      'job cutting, job-cutting, jobcuts, job losses, job loss, job reductions, job reduction, job cutbacks, job eliminations, job elimination, ' +
      'jobs cull, job cull, jobs cut, jobs cuts, jobs bloodbath, jobs massacre, jobs axe, jobs toll, job toll, headcount reduction, headcount reductions, head count reduction, headcount cuts, ' +
      'head-count reduction, staff cuts, staff cut, staff reductions, staff reduction, staffing cuts, staffing reductions, staff cutbacks, personnel cuts, personnel reductions, ' +
      'workforce reduction, workforce reductions, work force reduction, work force reductions, work-force reductions, workforce cuts, work force cuts, employee cuts, position cuts, ' +
      'reduction in force, reductions in force, reduction-in-force, staff redundancies, employee reductions, payroll cuts, payroll reduction, ' +
      'dismissals, firings, sackings, downsizing, downsizings, pink slips, terminations, axings, cutbacks in staff, role reductions, role eliminations, post closures',
    classes: ['LAYOFF'],
  },
  {
    words:
      'furlough, furloughs, furloughing, temporary layoff, temporary layoffs, temporary lay-offs, forced leave, unpaid leave, indefinite leave, compulsory leave',
    classes: ['LAYOFF', 'FURLOUGH'],
  },
  {
    words:
      'voluntary redundancy, voluntary redundancies, voluntary departures, voluntary departure, voluntary severance, voluntary exit, voluntary exits, voluntary separation, voluntary separations, ' +
      'early retirement, early retirements, early-retirement, buyout, buyouts, buy-out, buy-outs, buyout offers, buyout offer, buyout packages, buyout program, early retirement offers, voluntary layoffs, voluntary job cuts, ' +
      'voluntary retirement, voluntary exit package, voluntary separation package, severance packages, deferred resignation, deferred resignations',
    classes: ['BUYOUT'],
  },
  {
    words:
      'voluntary redundancy, voluntary redundancies, voluntary layoffs, voluntary job cuts, voluntary severance',
    classes: ['LAYOFF', 'BUYOUT'],
  },
  {
    words:
      'cuts, cut, cutback, cutbacks, reduction, reductions, loss, losses, elimination, eliminations, cull, downsizing, dismissal, layoff, layoffs, redundancy, redundancies, removal, shedding, axing, slashing, sacking, firing, termination, terminations, axe, trims',
    classes: ['CUTS'],
  },
  {
    words:
      'job, jobs, position, positions, post, posts, role, roles, places, job roles, job positions, openings, full-time equivalents, ftes, fte, full-time equivalent positions, slots',
    classes: ['JOB'],
  },
  {
    words:
      "worker, workers, employee, employees, people, staffer, staffers, staff, person, persons, personnel, personel, colleagues, members, employes, individuals, men, women, hands, people's, breadwinners, " +
      'team members, staff members, members of staff, staff member, crew members, crew, teammates, faculty members, associates, part-timers, temps, contractors, consultants, freelancers, interns, apprentices, trainees, tradesmen, craftsmen, labourers, laborers, miners, dockers, longshoremen, steelworkers, autoworkers',
    classes: ['PERSON'],
  },
  {
    words:
      'headcount, head count, head-count, workforce, work force, work-force, payroll, payrolls, staff, staffing, employees, workers, jobs, positions, roles, staff numbers, employee base, employment, personnel, ranks, labor force, labour force, worker numbers, job numbers, employee numbers, team, manpower, organization, organisation, crew, complement',
    classes: ['STAFF'],
  },
  {
    words:
      'go, going, goes, gone, leave, leaves, leaving, left, depart, departs, departing, departed, disappear, disappears, disappeared, disappearing, vanish, vanished, exit, exiting, be out of work, out of work, ' +
      'lose their jobs, losing their jobs, lost their jobs, loses their jobs, losing jobs, lose jobs, lost jobs, lose their job, lose their livelihoods, losing their positions, lose their positions, lose his job, lose her job, face the axe, faced the axe, facing the axe, face redundancy, facing redundancy, faced redundancy, ' +
      'face layoffs, face the chop, get the axe, get the chop, got the axe, take redundancy, taking redundancy, took redundancy, fear for their jobs, be out of a job, out of a job, out of jobs, face losing their jobs, facing losing their jobs, face job losses, face losing, ' +
      'receive layoff notices, received layoff notices, receive pink slips, received pink slips, got pink slips, get pink slips, be shown the door, shown the door, given notice, receive termination notices, received notices, been notified',
    classes: ['GO'],
  },
  {
    words:
      'take buyouts, taken buyouts, took buyouts, accept buyouts, accepted buyouts, accepted buyout, taken buyout offers, taking buyouts, accepted buyout offers, take voluntary redundancy, taken voluntary redundancy, took voluntary redundancy, taking voluntary redundancy, accept voluntary redundancy, take early retirement, taken early retirement, took early retirement, accepted the offer, take a buyout, take the buyout, accept the buyout, accepted voluntary severance, taken voluntary severance, taken the buyout, accepted early retirement, accept early retirement, took the buyout, take the offer',
    classes: ['GO', 'BUYOUT'],
  },
  {
    words:
      'affect, affects, affected, affecting, impact, impacts, impacted, impacting, hit, hits, hitting, involve, involves, involved, involving, cover, covers, covering, claim, claims, claimed, claiming, target, targets, targeting, targeted, cost, costs, costing, displace, displaced, displacing, displaces, see, sees, saw, seen, seeing, mean, means, meaning, meant, entail, entails, represent, represents, representing, total, totaled, totalled, totaling, totalling, number, numbering, reach, reached, include, includes, included, including, require, leave, leaving, result in, resulted in, resulting in, results in, lead to, led to, leading to, account for, accounted for, accounting for, amount to, amounted to, amounting to, put',
    classes: ['AFFECT'],
  },
  {
    words:
      'fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining, shrink, shrinks, shrank, shrunk, shrinking, decrease, decreases, decreased, decreasing, come down, go down, went down, dip, dwindle, dwindled',
    classes: ['FALL'],
  },
];
