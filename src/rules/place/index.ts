import type { PhraseRule } from '../../text/attached.ts';
import afterCut from './after-cut.ts';
import bearsBrunt from './bears-brunt.ts';
import beforeNoun from './before-noun.ts';
import closingSite from './closing-site.ts';
import cutsFall from './cuts-fall.ts';
import fronted from './fronted.ts';
import shareOf from './share-of.ts';

/** Every rule that finds the places of a cut, in the order in which they are asked. */
export const PLACE_RULES: readonly PhraseRule[] = [
  beforeNoun,
  afterCut,
  shareOf,
  fronted,
  closingSite,
  cutsFall,
  bearsBrunt,
];
