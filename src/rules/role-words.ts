import { PARTS } from '../lexicon/departments.ts';

/** Words that the reading of noun phrases as roles asks for, apart from the role vocabulary. */

/** Adjectives that say nothing of the kind of work. */
export const EMPTY = new Set(
  (
    'main entire whole overall total global worldwide international national nationwide local overseas domestic core key various several other related remaining underperforming current former existing so-called own new old combined large larger largest small smaller big bigger biggest major minor ' +
    'troubled struggling ailing loss-making unprofitable profitable money-losing northern southern eastern western central north south east west upstate full-time full permanent regular affected impacted additional extra further duplicate redundant overlapping separate different many most all some more multiple numerous certain unspecified respective three four five six seven two one famed famous giant once-dominant controversial beleaguered embattled vaunted elite prestigious sizable sizeable tiny growing fast-growing popular award-winning in-house high-profile well-known flagship sprawling massive ' +
    'vacant open unfilled planned lucrative non-core noncore underutilized longtime long-time veteran hundreds dozens thousands active existing american-based'
  ).split(' '),
);
export const parts = new Set(PARTS.split(',').map((w) => w.trim()));
/** Kinds of worker named by where they work, which only "staff" or "workers" after them makes a role. */
export const WORKPLACE =
  /^(?:factory|ground|cabin|office|branch|plant|warehouse|shop|field|headquarters|central office|school|hospital|hotel|store|restaurant|museum|library|shipyard|smelter|refinery|mine|mill|airport|depot|studio|theatre)$/;
/** Parts whose plural ends a list of their names: "the design and imaging groups". */
export const PLURAL_PART =
  /^(?:divisions|units|departments|teams|arms|groups|sections|desks|segments|operations|businesses|functions|faculties|programs|programmes|trades)$/;
/** Parts that are named by "of": "College of Health". */
export const NAMED_PART =
  /^(?:department|college|school|faculty|office|bureau|institute|division|directorate)$/;
/** Parts that may have any name; of the others the words before them must be known. */
export const OPEN_PART =
  /^(?:divisions?|units?|departments?|teams?|arms?|business|businesses|operations?|segments?|groups?|functions?|sections?|desks?|activities|wing|organi[sz]ations?|practice|projects?|programs?|programmes?|side|initiative|labs?|office|subsidiary)$/;
/** Who employs, said between the kind of worker and the worker: "seasonal state workers". */
export const EMPLOYER =
  /^(?:state|city|county|federal|municipal|town|government|public|bank|company|group|airline|civilian|council|agency|union)$/;
/** Parts whose name says more with them: "phone business"; the others only say "a part". */
export const BARE_PART =
  /^(?:divisions?|units?|departments?|teams?|sections?|functions?|organi[sz]ations?|areas?|groups?|segments?|projects)$/;

/** Words before "workers" that tell nothing of their work. */
export const PLAIN = new Set(
  (
    'how what which why where many much clear sure fellow female male young younger elderly older black white foreign migrant loyal poor low-performing underperforming worst-performing top-performing idle striking non-striking redundant surplus excess ordinary everyday actual real ' +
    'possible potential net gross direct indirect recent faithful hard-working hardworking dedicated talented great good best better bad strong weak happy angry anxious worried stunned tearful shocked devastated healthy sick disabled vulnerable essential fewer less such same general normal average typical individual ' +
    'next previous first second third latest final american-based union non-contract nationwide countrywide statewide companywide company-wide state-wide onsite on-site jobless unemployed retired retiring ageing aging pregnant minority'
  ).split(' '),
);

/** Words that gather groups of any kind. */
export const NO_ROLE =
  /^(?:levels?|areas?|parts?|regions?|countr(?:y|ies)|markets?|others?|locations?|sites?|plants?|factor(?:y|ies)|offices?|grades?|ranks?|geographies|things?|categories|disciplines|cuts?|costs?|savings?|efforts?|plans?|ways?)$/;
