import type { PhraseRule } from '../../text/attached.ts';
import affectedInclude from './affected-include.ts';
import andOthers from './and-others.ts';
import beforeNoun from './before-noun.ts';
import closedBranches from './closed-branches.ts';
import cutGroup from './cut-group.ts';
import cutsAmong from './cuts-among.ts';
import cutsHit from './cuts-hit.ts';
import fronted from './fronted.ts';
import groupLoses from './group-loses.ts';
import inPart from './in-part.ts';
import moreNumbers from './more-numbers.ts';
import mostly from './mostly.ts';
import numbersIn from './numbers-in.ts';
import offeredTo from './offered-to.ts';
import partCuts from './part-cuts.ts';
import partLoses from './part-loses.ts';
import range from './range.ts';
import restructured from './restructured.ts';
import shareOf from './share-of.ts';
import shareThere from './share-there.ts';
import shrunkPart from './shrunk-part.ts';
import thoseAre from './those-are.ts';
import thoseIn from './those-in.ts';
import worstHit from './worst-hit.ts';

/** Every rule that finds the roles of a cut, in the order in which they are asked. */
export const ROLE_RULES: readonly PhraseRule[] = [
  beforeNoun,
  andOthers,
  inPart,
  mostly,
  shareOf,
  cutsHit,
  affectedInclude,
  thoseIn,
  shrunkPart,
  shareThere,
  partLoses,
  worstHit,
  numbersIn,
  partCuts,
  groupLoses,
  moreNumbers,
  cutGroup,
  fronted,
  closedBranches,
  offeredTo,
  thoseAre,
  range,
  cutsAmong,
  restructured,
];
