import askNToLeave from './count/ask-n-to-leave.ts';
import cutNJobs from './count/cut-n-jobs.ts';
import cutsAffectN from './count/cuts-affect-n.ts';
import cutsOfN from './count/cuts-of-n.ts';
import deleteNPosts from './count/delete-n-posts.ts';
import laidOffN from './count/laid-off-n.ts';
import layNOff from './count/lay-n-off.ts';
import listOfCuts from './count/list-of-cuts.ts';
import nAndNJobs from './count/n-and-n-jobs.ts';
import nAnnounced from './count/n-announced.ts';
import nJobCuts from './count/n-job-cuts.ts';
import nJobsCut from './count/n-jobs-cut.ts';
import nOnLayoff from './count/n-on-layoff.ts';
import orNJobs from './count/or-n-jobs.ts';
import partOfCuts from './count/part-of-cuts.ts';
import totalToN from './count/total-to-n.ts';
import workforceFallsByN from './count/workforce-falls-by-n.ts';
import cutJobs from './event/cut-jobs.ts';
import cutsAt from './event/cuts-at.ts';
import jobsCut from './event/jobs-cut.ts';
import layoffs from './event/layoffs.ts';
import similarCuts from './event/similar-cuts.ts';
import similarSteps from './event/similar-steps.ts';
import targetRoles from './event/target-roles.ts';
import cutPOfJobs from './percent/cut-p-of-jobs.ts';
import pOfJobsCut from './percent/p-of-jobs-cut.ts';
import thatIsP from './percent/that-is-p.ts';
import type { CutRule } from './rule.ts';

/** Every rule that finds job cuts. Where two overlap the longer match wins, then the one that stands first here. */
export const CUT_RULES: readonly CutRule[] = [
  totalToN,
  cutNJobs,
  layNOff,
  askNToLeave,
  nJobsCut,
  nAndNJobs,
  deleteNPosts,
  orNJobs,
  cutsOfN,
  nJobCuts,
  cutsAffectN,
  workforceFallsByN,
  nOnLayoff,
  cutPOfJobs,
  pOfJobsCut,
  thatIsP,
  laidOffN,
  nAnnounced,
  partOfCuts,
  listOfCuts,
  cutJobs,
  jobsCut,
  layoffs,
  cutsAt,
  similarCuts,
  similarSteps,
  targetRoles,
];
