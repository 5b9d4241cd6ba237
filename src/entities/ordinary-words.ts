/**
 * Frequent English words that begin sentences and headlines and seldom name an employer. A capital at such a place says
 * nothing for them; the same word with a capital inside a sentence is a name all the same. Forms on -s, -ed and -ing
 * of the verbs are added.
 */
const NOUNS = `
  ability absence access accident account accountability achievement action activity activist addition adult
  advance advantage adversity advice aerospace affair afternoon age aid aim air airport alarm allegation
  allowance alternative ambition amount anger anniversary announcement annual answer anxiety apartment apology
  appeal appetite applause applicant application appointment approach approval argument army arrival art asset
  assistance assumption atmosphere attack attempt attendance attention attitude audience author authority
  autumn availability average aviation award awareness back background bad balance ballot ban bank bargain
  barrier baseball basis battle beer behaviour belief beneficiary benefit bid bill birth blame block blood
  blow boat body bond bonus book boom boost border boss bottom box brain brand bread break breakfast breath
  bridge brother budget builder building burden bus button buyer cabinet calculation call camera campaign
  cancer candidate capacity capital car care career cargo case cash category cause caution celebration cement
  century ceremony certainty challenge champion chance change channel chaos character charge charity chemistry
  child childcare choice church circumstance citizen claim clarity class cleaner clerk client climate clothing
  cloud club coach coal coast code coffee collapse colleague collection column combination comfort command
  comment commentator commission commitment commodity communication communism community commuter comparison
  compensation competition complaint complexity component compromise computer concern conclusion condition
  conference confidence conflict confusion connection consensus consequence consideration construction
  consultation consumer contact contest context contrast contribution control controversy convenience
  conversation cook cooperation copper corn corner corruption cotton counsel country couple courage course
  court cousin cover coverage creation credit creditor crew crime crisis critic criticism crop crowd culture
  cup currency curriculum customer cutback cycle damage dance danger data date daughter day dead deadline deal
  dealer death debate debt decade decision decline defeat defence defense deficit degree delay delegate
  delivery demand democracy demonstration demonstrator deposit depression depth design desire desk despair
  destruction detail deterioration developer development device dialogue difference difficulty dinner
  diplomacy direction disability disappointment disaster discipline discount discovery discussion disease
  dispute distance distribution dividend division doctor document documentation dollar donation donor door
  doubt drama drink driver drop drought drug dust duty earning earth ease economy edge edition editor
  education effect efficiency effort egg election electricity electronics element emergency emotion emphasis
  employee employer employment end enemy energy engagement engine engineer engineering enrolment enrollment
  enterprise enthusiasm entry environment equality equipment error estimate evening event evidence exam
  example excess exchange excitement executive exercise exhibition existence exit expansion expectation
  expense experience expert expertise explanation exploration explosion export exposure extension extent eye
  face fact faculty failure faith fall fallout family fan fare farm farmer fashion fate father fault favour
  fear feature fee feedback feeling festival fiction field fight figure file film finance finding fire fish
  flexibility flight flood floor flow flower focus food foot football force forecast foreigner forest form
  formation fortune foundation founder framework fraud freedom frequency friend frustration fuel function fund
  fundraising furniture future gain gallery gambling game gap garden gas gasoline generation gift girl glass
  globalisation globalization goal gold good governance government grade graduate grain grant grass gravity
  ground growth guarantee guard guest guidance guilt guy habit half hall hand happiness harm harvest head
  heading headline health hearing heart heat height help heritage hero hiring history hit holder holiday home
  homeowner honour hope hospital hotel hour house household housing human humour hundred hunger husband ice
  idea identity illness image imagination impact import importance improvement incident income increase
  independence individual industry inequality inflation influence information infrastructure ingredient injury
  innovation input inquiry inside inspection inspector inspiration instance instruction instructor insurance
  integration intention interest interview introduction inventory investigation investigator investment
  investor invitation involvement iron island issue item job journal journalism journalist journey judgment
  jury justice key kid kind kitchen knowledge labor labour lack lady lake land landlord landscape language law
  lawmaker lawsuit lawyer layer leader leadership league learning lease lecture lecturer legacy legislation
  lender length lesson letter level liability liberty library licence life light limit line link list
  literature litigation loan local location loneliness loss lot love loyalty luck lunch luxury machine
  machinery magazine maintenance majority maker man management manager manufacturer manufacturing margin mark
  market marketer marketing marriage mass match material matter meal meaning measure meat mechanic media
  medicine meeting member membership memory message metal method middle migration milk millennial million mind
  miner mineral mining minister minority minute mission mistake mix mobile mobility model moment momentum
  money monitor month mood morale morning mortgage mother motion motive motor mountain mouth move movement
  movie murder music mystery nation nature need neighbour network news night noise number nurse object
  objective obligation observer occasion ocean offer office officer official oil operation operator opinion
  opponent opportunity opposition option orchestra order organiser organizer origin output outrage outside
  overtime owner pace package page pain painting panic paper parent parking part participant participation
  partner partnership party passage passenger passion past patience patient pattern pay payment payroll peace
  penalty pension people performance period permission permit person personality personnel perspective phase
  philosophy phone photo physics picture piece pilot place plan plane planner planning plant plastic play
  player pleasure pocket poet point police policy politician politics poll pollution pool population position
  possession possibility post pound poverty power practice praise prayer preference pregnancy preparation
  presence present pressure price pride printer printing priority prison prisoner privacy privilege problem
  procedure process producer product production productivity profession professional professor profile profit
  profitability programme progress project promise promotion proof property proponent proposal prosecutor
  prospect protection protest protester protestor provision public publication publicity publisher publishing
  punishment purchase purpose push quality quantity quarter question quote race radio rail rain range rate
  reaction reader reading reality reason rebound recession recipe recognition record recovery recruiter
  recruitment reduction reference refinery reflection reform refugee refusal region regulation regulator
  relationship release relief religion reminder rent repair repetition replacement reporter representation
  representative republican reputation request requirement rescue research researcher reservation residence
  resident resignation resistance resolution resource respect respondent response responsibility rest
  restaurant restriction result retailer retirement return revenue review revolution reward rice right risk
  rival river road robot rock role roof room root route routine row rule rumour rumor rush safety salary sale
  salesman salt sand satisfaction saving scale scandal scene schedule scheme scholar school science scientist
  score screen sea search season seat sector security segment seller senate sense sentiment sequence series
  servant service session setback settlement sex shame shape share shareholder sheet shelter shift ship shock
  shop shopper shopping shot show sign signal significance silence silver sister site situation size skill
  skin sleep smile smoke snow society software soil soldier solution song soul sound source space speaker
  spectator speculation speech speed spending spirit spokesman sport spring stability stadium stage stake
  stakeholder standard star start state statement station statistic status steel step stock stone storm story
  strategist strategy street strength stress strike structure struggle student study style subject subscriber
  subscription subsidy success sugar suggestion summer summit sun supermarket supervisor supplier supply
  support supporter surgeon surgery surplus surprise survey survival survivor suspicion sympathy symptom
  system table talent talk target tariff task tax taxpayer tea teacher teaching team technician technology
  telephone television temperature tenant tension tent term territory terror test testimony textbook textile
  theatre theme theory thing thought thousand threat ticket timber time tip tobacco tone tool top topic total
  touch tour tourism tourist tower town toy track trade trader tradition traffic tragedy trail train trainer
  training transaction transfer transition transparency transport transportation travel traveler traveller
  treatment tree trend trial trip troop trouble truck trust truth turmoil turnout turnover uncertainty
  understanding unemployment uniform unit university unrest update upside use user vaccine valley valuation
  value variety vehicle venture version veteran victim victory video view viewer village violence virus vision
  visit visitor voice volatility volume volunteer vote voter voting wage wait wake wall war warehouse warning
  waste watchdog water wave way weakness wealth weather website wedding week weekend weight welfare wheat
  whistleblower wife will wind window wine winner winter wisdom witness woman wood word work worker workforce
  workplace workshop world worry writer writing year youth zone`;
const ADJECTIVES = `
  able absent abundant academic acceptable accurate active actual additional adequate afraid aggressive
  agricultural alive alone amazing ambitious angry annual anonymous another anxious apparent appropriate
  artificial automatic available average aware awful bad beautiful big bitter bleak bold brave brief bright
  broad broke busy calm careful cautious central certain cheap cheaper chief civil classic clean clear clever
  close closed cold collapsed collective comfortable commercial common compelling competent competitive
  complete complex comprehensive compulsory concerned confident confidential conscious conservative
  considerable consistent constant contemporary controversial cool corporate correct costly crazy creative
  criminal critical crucial cruel curious current cyclical daily dangerous dark dear decent deep deeper
  defiant deliberate delicate democratic dependent desperate devastating different difficult digital direct
  dirty disappointing discriminatory disgraceful disposable distant diverse domestic dominant double dramatic
  dry due early easier easy economic educational effective efficient elderly electric electronic elegant
  eligible embattled emotional empty enormous entire environmental equal essential ethical exact excellent
  exceptional excessive excited exciting exclusive existing expensive experienced explicit extensive extra
  extraordinary extreme fair faithful false familiar famous fast faster fatal favourable federal female few
  fewer final financial fine firm first fiscal fit flat flexible foreign formal former fortunate fragile
  frequent fresh friendly full fun functional fundamental funny further future gay general generous gentle
  genuine giant glad global gloomy good gradual grateful great greater green gross growing guilty happy hard
  harder harsh healthy heavy helpful hidden high higher historic holy honest horrible hostile hot huge humble
  hungry ideal identical illegal immediate imminent imperial important impossible impressive inadequate
  independent indirect individual industrial inevitable informal initial inner innocent innovative
  intellectual intelligent intense interactive interested interesting interim internal international invisible
  irrelevant joint junior keen key large larger largest last late later latest leading lean leaner legal
  legitimate less lesser liberal likely limited little live local logical lonely long longer loose low lower
  lucky luxury mad main major male mandatory manual many marginal massive maximum mean medical medieval mental
  mere mid mild military minimum minor missing mixed mobile moderate modern modest monthly moral more most
  multiple municipal mutual mysterious narrow nasty national native natural naval nearby neat necessary
  negative neighbouring neighboring nervous neutral new next nice noble normal notable numerous obvious
  occasional odd official old older only open operational opposite optimistic oral ordinary organic original
  outside outstanding overall overseas painful parallel partial particular passive past patient peaceful
  perfect permanent personal physical plain pleasant plus poor popular positive possible potential powerful
  practical pregnant present previous primary prime principal private probable productive professional
  profitable prominent promising proper proposed prospective proud public pure quarterly quick quiet radical
  random rapid rare raw ready real realistic rear reasonable recent red reduced regional regular related
  relative relevant reluctant remarkable remote representative respective responsible rich rigid robust
  romantic rough rude rural sad safe salaried scarce scared seasonal second secret secure senior sensible
  sensitive separate serious severe shallow sharp shocked shocking short sick significant silent similar
  simple sincere single skilled slight slow slower small smaller smart smooth social soft sole solid
  sophisticated spare special specific spectacular stable standard static statistical steady steep sticky
  straight strange strategic strict striking strong stronger structural stunned stupid sub subsequent
  substantial successful such sudden sufficient suitable super superior supreme sure surprised surprising
  sustainable swift talented tall technical temporary tender tense terrible thin thorough thousands tight tiny
  tired tough toxic traditional tragic troubled true typical ugly ultimate unable unacceptable unaware
  uncertain underlying unemployed unexpected unhappy unique united universal unknown unlikely unnecessary
  unprecedented unusual upbeat upper upset urban urgent useful useless usual vague valid valuable various vast
  verbal vertical viable virtual visible visual vital vocal voluntary vulnerable warm weak weaker wealthy
  weekly weird well western white whole wide wider widespread wild willing wise wonderful wooden working
  worried worse worst worthy wounded wrong young younger`;
const VERBS = `
  accept accuse achieve acknowledge acquire act adapt add address adjust admit adopt affect afford agree aim
  allow alter amount analyse analyze announce answer anticipate apologise apologize appear apply appoint
  approach approve argue arrange arrest arrive ask assess assign assist assume assure attack attempt attend
  attract avoid await back base battle bear beat become beg begin behave believe belong bend benefit bet bid
  blame blend block boast book boost borrow bother bow brace break breathe bring build burn buy buck calculate
  call cancel care carry cast catch cause celebrate challenge change charge chase check choose cite claim
  classify clean clear climb close collapse collect combine come comment commit communicate compare compete
  complain complete compound concede concentrate concern conclude conduct confirm confront confuse connect
  consider consist consolidate constitute construct consult contact contain continue contrast contribute
  control convert convince cook cope copy cost count cover create criticise criticize cross cry customise
  dance dare deal debate decide declare decline defend define delay deliver demand demonstrate deny depart
  depend describe deserve design destroy determine develop devote die differ direct disagree disappear
  discover discuss dismiss display distinguish distribute divide do donate double doubt draw dream dress drive
  drop earn ease eat edit educate elect eliminate embrace emerge emphasise emphasize employ empower enable
  encounter encourage end endorse enforce engage enhance enjoy ensure enter escape establish estimate evaluate
  evolve examine exceed exclude excuse execute exist expand expect experience explain explore export expose
  express extend face fail fall favour fear feed feel fight figure file fill find finish fire fit fix float
  flow fly focus fold follow force forecast forget forgive form foster found free frustrate fuel fulfil
  function gain gather generate get give go grab grant grow guarantee guess guide handle hang happen harm hate
  have head heal hear help hesitate hide highlight hire hit hold hope host hurry hurt identify ignore
  illustrate imagine implement imply import impose impress improve include incorporate increase indicate
  influence inform inherit initiate injure insist inspire install intend interpret intervene interview
  introduce invest investigate invite involve isolate join joke judge jump justify keep kick kill knock know
  label lack land laugh launch lay lead leak lean leap learn leave lend let lie lift like limit link list
  listen live load lobby locate lock look lose love lower maintain make manage march mark match matter mean
  measure meet melt mention mind miss mix monitor motivate move need negotiate note notice object observe
  obtain occupy occur offer open operate oppose opt order organise organize overcome owe own pack paint
  participate pass pause pay perform permit persuade pick place plan plant play plead please pledge plunge
  point possess pour practise praise pray predict prefer prepare present press pretend prevent proceed process
  produce promise promote propose protect protest prove provide publish pull punish purchase pursue push put
  qualify question quit quote raise rank reach react read realise realize rebuild recall receive reckon
  recognise recognize recommend record recover recruit reduce refer reflect refuse regard register regret
  reject relate relax release rely remain remember remind remove rent repeat replace reply report represent
  request require rescue resent resign resist resolve respond rest restore restrict result retain retire
  retreat return reveal review revise reward ride ring rise roll row rule run rush save say scare schedule
  score search secure see seek seem seize select sell send separate serve set settle shake shape share shed
  shift shock shoot shop shout show shrink shut sign sing sink sit sleep slide slip slow slump smile soar
  solve sort speak specialise spell spend split spread spur stand start state stay steal steer stem step stick
  stop store strengthen stress stretch strike strip struggle study submit succeed suffer suggest suit supply
  support suppose surge surprise surround survive suspect suspend switch tackle take talk target taste teach
  tear tell tend test thank think threaten throw tie touch trace track trade train transfer transform
  translate travel treat tremble trigger trim trust try turn undergo understand undertake unveil update
  upgrade urge use value vanish vary view visit volunteer vote wait walk want warn wash waste watch wear weigh
  welcome win wipe wish withdraw witness wonder work worry wrap write yield`;

/** Frequent words that are also well-known employers: at the start of a sentence they stay names. */
const EMPLOYERS_TOO = `
  target united bear gap orange shell apple sprint delta block square next boots chase visa ford unity snap
  slack box zoom compass indeed monster vice medium progressive nationwide oracle amazon match lime bird bolt
  better root three first mars dell sage spark arm caterpillar constellation discovery paramount fox sky
  virgin standard metro times post sun guardian independent express star mail telegraph mirror reach future
  wish stripe affirm opendoor carnival express land frontier spirit southwest eagle crown harvest premier
  pride kind cover open stitch gain rival drop hertz budget enterprise national dollar thrifty alamo general
  progress prudential liberty pioneer continental community`;

interface Words {
  readonly all: ReadonlySet<string>;
  /** Those that take an -s. */
  readonly inflected: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly employers: ReadonlySet<string>;
}
let words: Words | undefined;

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

function load(): Words {
  words ??= {
    all: listed(NOUNS + ADJECTIVES + VERBS),
    inflected: listed(NOUNS + VERBS),
    verbs: listed(VERBS),
    employers: listed(EMPLOYERS_TOO),
  };
  return words;
}

/** True for a frequent English word, in lower case, that is also a well-known employer. */
export const isAlsoEmployer = (word: string): boolean => load().employers.has(word);

/** True for a frequent English word, in lower case, that is no sign of a name at the start of a sentence. */
export function isOrdinaryWord(word: string): boolean {
  const { all, inflected, verbs, employers } = load();
  if (employers.has(word)) return false;
  if (all.has(word)) return true;
  const singular = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.replace(/(?<=s|x|z|ch|sh)es$|s$/, '');
  if (singular !== word && inflected.has(singular) && !employers.has(singular)) return true;
  const stem = /^(.{3,}?)(?:ing|ed)$/.exec(word)?.[1];
  return (
    stem !== undefined &&
    (verbs.has(stem) || verbs.has(`${stem}e`) || (/(.)\1$/.test(stem) && verbs.has(stem.slice(0, -1))))
  );
}
