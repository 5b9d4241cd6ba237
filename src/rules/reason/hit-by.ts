import { defineReason } from './rule.ts';

export default defineReason({
  id: 'reason/hit-by',
  says: 'A participle that names what drives the employer: "hit by", "struggling with", "prompted by".',
  tie: 'circumstance',
  find: [
    '(hit|hurt|battered|driven|caused|prompted|triggered|forced|fuelled|fueled|spurred|squeezed|plagued|affected|dogged|buffeted|pressured|pressed|hammered|necessitated|sparked|precipitated|impacted|ravaged|crippled|brought|pushed|dragged|undermined|rocked|damaged|hampered|stung|pummeled|pummelled|crushed|eclipsed|motivated|made necessary|made worse|exacerbated|worst affected) (hard|badly|heavily|severely|largely|mainly|primarily|partly|in part|about|on|down)? by',
    '(struggling|struggles|struggled|grappling|grapples|wrestling|wrestles|dealing|contending|contends|coping|copes|battling|battles|combats|combating|saddled|burdened|struggling|struggles) (with|against|to cope with|under)?',
    '(reeling|suffering|suffered|suffers|suffer|recovering) (heavily|badly|a|from|heavy|under)?',
    '(bracing|brace|braces) for',
    '(latest|another|first|newest|biggest|a) (victim|victims|casualty|casualties) (of|in)',
    '(buckle|buckles|buckled|buckling|reel|reels|reeled|crumble|crumbles|crumbling|sag|sagging|groaning|straining|creaking) (under|beneath|from|amid)',
    '(fall|falls|fallen|falling|fell) (victim|prey) to',
    '(succumb|succumbs|succumbed|succumbing) to',
    '(feel|feels|feeling|felt) (the|DET) (effect|effects|impact|pinch|pain|heat|brunt|squeeze|chill) (of|from)',
    '(bear|bears|bore|bearing) the brunt of',
    '(weighed|bogged) down (by|with)',
    '(facing|faces|confronting|confronts|under pressure)',
  ],
  not: ['closure'],
  finds: [
    ['Acme, [hit by falling sales], will cut 90 jobs.', { category: 'demand_decline' }],
    ['The job cuts were [driven by automation].', { category: 'technology' }],
    ['The carrier, [saddled with heavy debt], will shed 4,000 jobs.', { category: 'financial_losses' }],
  ],
  ignores: [['He was hit by a ball.', 'nothing that costs jobs']],
});
