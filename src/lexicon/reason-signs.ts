import { DEMAND_SIGNS } from './reasons/demand.ts';
import { EVENTS_SIGNS } from './reasons/events.ts';
import { LOSSES_SIGNS } from './reasons/losses.ts';
import { MARKET_SIGNS } from './reasons/market.ts';
import { MASKS_SIGNS } from './reasons/masks.ts';
import { MONEY_SIGNS } from './reasons/money.ts';
import { ORGANISATION_SIGNS } from './reasons/organisation.ts';
import { OUTSIDE_SIGNS } from './reasons/outside.ts';
import { WORK_SIGNS } from './reasons/work.ts';
import type { ReasonEntry } from './reasons.ts';

/** Signs of each category; see reasons.ts for the notation. Of signs within one another the longest wins. */
export const REASON_SIGNS: readonly ReasonEntry[] = [
  ...MASKS_SIGNS,
  ...MONEY_SIGNS,
  ...LOSSES_SIGNS,
  ...DEMAND_SIGNS,
  ...MARKET_SIGNS,
  ...ORGANISATION_SIGNS,
  ...EVENTS_SIGNS,
  ...OUTSIDE_SIGNS,
  ...WORK_SIGNS,
];
