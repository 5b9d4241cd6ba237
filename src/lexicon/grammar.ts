import type { Entry } from './classes.ts';

/** Function words and frequent verbs. */
export const GRAMMAR: readonly Entry[] = [
  { words: "be, is, are, was, were, been, being, am, 're", classes: ['BE', 'AUX', 'VERB'] },
  { words: "has, have, had, having, 've", classes: ['HAVE', 'AUX', 'VERB'] },
  {
    words:
      "hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, won't, wouldn't, cannot, can't, couldn't, doesn't, don't, didn't, shouldn't",
    classes: ['AUX', 'NEG', 'VERB'],
  },
  {
    words: "will, would, shall, 'll, could, may, might, should, must, can, does, do, did, to",
    classes: ['MODAL', 'AUX'],
  },
  {
    words:
      'will, would, shall, could, may, might, should, must, does, did, gets, get, got, getting, become, became, set, due, likely, expected, slated, scheduled, poised, going, about, planned, forced, ready, able, starting, beginning',
    classes: ['AUX'],
  },
  {
    words:
      'may, might, could, considering, consider, considers, considered, mulling, mulls, weighing, weighs, at risk, at-risk, under threat, threatened, threatens, threaten, threat, in danger, in jeopardy, proposed, proposes, propose, proposing, proposal, proposals, possible, possibly, potential, potentially, consult, consultation, consulting, consultations, exploring, explore, looking at, look at, contemplating, in doubt, on the line, facing the axe, fear, fears, feared, warns, warned, warning, seeking, seeks, wants, want, wanted, if, hinted',
    classes: ['CONSIDER'],
  },
  {
    words:
      'not, no, never, without, neither, nor, none, denied, denies, deny, denying, ruled out, rule out, rules out, ruling out, avoid, avoided, avoiding, avoids, avert, averted, prevent, prevented, preventing, instead of, rather than',
    classes: ['NEG'],
  },
  {
    words:
      'but, so, yet, also, already, still, now, just, only, soon, eventually, immediately, recently, temporarily, permanently, reportedly, quietly, further, again, then, previously, effectively, nearly, even, yet, later, so far, either, subsequently, ultimately, largely, mainly, primarily, mostly, reluctantly, drastically, sharply, significantly, drastically, likely, probably, apparently, allegedly, about, gradually, simply, abruptly, initially, originally, today, yesterday, tomorrow, potentially, formally, officially, essentially, collectively, involuntarily, directly, ruthlessly, massively, heavily, together, alone, since, thus, therefore, itself, first, unexpectedly, once, all, both',
    classes: ['ADV'],
  },
  {
    words:
      'the, a, an, its, their, his, her, our, my, your, this, that, these, those, some, any, each, every, all, such, no, another',
    classes: ['DET'],
  },
  { words: 'its, their, his, her, our, my, your, whose', classes: ['POSS'] },
  {
    words:
      'at, in, from, for, by, of, on, across, within, among, with, to, under, throughout, over, between, into, through, during, after, before, since, amid, until, despite, against, about, around, near, outside, via, per, including, following, without, as, than, like, out of, because of, due to, instead of, along with, upon, toward, towards, off',
    classes: ['PREP'],
  },
  { words: 'and, or, &, as well as, plus, along with', classes: ['CONJ'] },
  {
    words: 'it, they, we, he, she, i, you, who, which, that, this, these, them, him, us, itself, themselves',
    classes: ['PRONOUN'],
  },
  {
    words:
      'said, says, say, saying, announced, announces, announce, announcing, confirmed, confirms, confirm, confirming, told, tells, tell, telling, revealed, reveals, reveal, revealing, disclosed, discloses, unveiled, unveils, unveil, unveiling, reported, reports, report, stated, states, warned, warns, added, adds, notified, notifies, informed, informs, informing, wrote, writes, declared, declares, outlined, outlines, pledged, reiterated, insisted, insists, posted, acknowledged, estimated, estimates, claimed, claims, explained, blamed, cited, hinted, indicated, admitted, admits, issued, filed, noted, argued, blames, blaming, vowed, cautioned, signalled, signaled, emphasized, stressed, denied, denies, predicted, predicts',
    classes: ['SAY', 'VERB'],
  },
  {
    words:
      'plan, plans, planned, planning, intend, intends, intended, intending, expect, expects, expected, expecting, decide, decides, decided, deciding, set, aim, aims, aimed, aiming, seek, seeks, sought, seeking, want, wants, wanted, agree, agrees, agreed, vow, vows, move, moves, moved, moving, begin, begins, began, begun, beginning, start, starts, started, starting, prepare, prepares, prepared, preparing, need, needs, needed, continue, continues, continued, continuing, force, forced, forces, try, tries, tried, trying, hope, hopes, hoped, propose, proposes, proposed, proposing, consider, considers, considered, considering, finish, finished, complete, completed, warn, warned, poised, ready, readying, going, due, about, look, looks, looking, resort, pledge, pledged, offer, offers, offered, offering, choose, chose, chosen, threaten, threatens, threatened, mull, mulls, mulling, likely, launch, launched, launches, embark, attempt, attempts, target, targets, targeting, opt, opts, opted, proceed, required, require, requires',
    classes: ['PLAN', 'VERB'],
  },
  {
    words:
      'reportedly, sources, source, rumours, rumors, rumoured, rumored, is said to, are said to, people familiar, person familiar, according to reports, reports, it is understood, is understood to, is believed to, are believed to, is thought to, alleged, allegedly, speculation, unconfirmed, insiders, insider, leaked, leak',
    classes: ['REPORT'],
  },
  {
    words:
      'gave, give, gives, took, takes, take, make, makes, made, put, puts, see, sees, saw, comes, come, came, shows, showed, rose, rises, rise, fell, falls, grew, grows, hit, hits, close, closes, closed, closing, shut, shuts, sell, sells, sold, buy, buys, bought, acquire, acquired, acquires, open, opens, opened, post, posts, help, helps, helped, becomes, became, remain, remains, remained, face, faces, faced, facing, follow, follows, followed, joins, join, joined, hire, hired, hires, employ, employs, employed, employing, work, works, worked, working, represents, represented, include, includes, included, lost, loses, lose, leave, leaves, left, run, runs, ran, reduce, restructure, restructures, ends, ended, brings, bring, brought, bringing, suffered, suffers, suffer, responded, responds, respond, received, receives, blame, grapple, grapples, struggle, struggles, struggled, struggling, keep, keeps, kept, use, uses, used, think, thinks, thought, believes, believe, believed, according, carried, undergo, undergoes, underwent, reorganize, reorganise, reverses, spend, spends, spent, invest, invests, invested, save, saves, saved, saving, offers, raise, raises, raised, expects, know, knows, knew, call, calls, called, pay, pays, paid, get, seen, done, being, return, returns, returned, hold, holds, held, lead, leads, led, own, owns, owned, operates, operate, operated, replace, replaced, replaces, allow, allows, allowed, appeared, appear, appears, turned, turn, turns, needs, declined, declines, refused, refuses, conducted, conduct, conducts, began, undergoing, pursues, pursue, accounts, accounted, ceased, cease, merges, merge, merged, slides, slid, soars, soared, seeing, lets, talked, spoke, asked, asks, scrambling, shuttered, shutters, shuttering, pulls, pulled, reeling, ditched, ditches, suspended, disbanded, downsizes, downsized, restructured, reorganized, vote, voted, backed, backs, unveil, filed, files, sued, sues, walked, strike, protest, rejected, rejects, amounts, expanded, expands, sparked, warn',
    classes: ['VERB'],
  },
  {
    words: 'additional, further, more, another, extra, other, new, fresh, remaining, second, third, latest',
    classes: ['MORE'],
  },
  {
    words:
      'full-time, part-time, full, part, full- and part-time, full and part time, part time, full time, permanent, temporary, salaried, hourly, unionized, unionised, union, contract, seasonal, regular, corporate, white-collar, blue-collar, front-line, frontline, senior, junior, middle, mid-level, administrative, skilled, unskilled, local, global, domestic, overseas, worldwide, existing, current, underperforming, open, vacant, unfilled, planned, active, public, private, key, professional, nonunion, non-union, technical, back-office, front-office, head-office, net, total, available, compulsory, involuntary, voluntary, forced, expected, proposed, announced, projected, potential, possible, actual, mass, massive, large-scale, wide-scale, major, significant, sweeping, deep, brutal, big, huge, heavy, widespread, substantial, further, additional, more, immediate, painful, targeted, recent, upcoming, looming, pending, impending, separate, previous, earlier, initial, original',
    classes: ['ADJ'],
  },
  {
    words:
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
    classes: ['MONTH'],
  },
  { words: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday', classes: ['WEEKDAY'] },
  {
    words:
      'year, years, month, months, week, weeks, day, days, quarter, quarters, decade, decades, summer, autumn, winter, spring, weekend, today, yesterday, tomorrow, spring, hours, fiscal',
    classes: ['TIME'],
  },
  {
    words: 'earlier, previously, last, ago, previous, past, already, prior, formerly, since',
    classes: ['PAST_TIME'],
  },
  {
    words:
      'hire, hires, hired, hiring, create, creates, created, creating, recruit, recruits, recruited, recruiting, add, adds, added, adding, employ, employs, employed, employing, save, saves, saved, saving, protect, protects, safeguard, secure, rehire, rehired, recall, recalled, restore, restored, retain, retained, retaining, new',
    classes: ['HIRE'],
  },
];
