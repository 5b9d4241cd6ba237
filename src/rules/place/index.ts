import type { PhraseRule } from '../../text/attached.ts';
import afterCut from './after-cut.ts';
import beforeNoun from './before-noun.ts';
import blowTo from './blow-to.ts';
import closingNear from './closing-near.ts';
import closingSite from './closing-site.ts';
import cutsFall from './cuts-fall.ts';
import fronted from './fronted.ts';
import groupLoses from './group-loses.ts';
import inTitle from './in-title.ts';
import loses from './loses.ts';
import moreNumbers from './more-numbers.ts';
import ofStaff from './of-staff.ts';
import ofSubject from './of-subject.ts';
import shareOf from './share-of.ts';
import shareThere from './share-there.ts';
import siteNear from './site-near.ts';
import where from './where.ts';

/** Every rule that finds the places of a cut, in the order in which they are asked. */
export const PLACE_RULES: readonly PhraseRule[] = [
  beforeNoun,
  afterCut,
  shareOf,
  fronted,
  closingSite,
  cutsFall,
  shareThere,
  loses,
  groupLoses,
  ofStaff,
  where,
  moreNumbers,
  closingNear,
  blowTo,
  ofSubject,
  siteNear,
  inTitle,
];
