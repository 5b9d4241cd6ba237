/** Words of the English language that begin sentences and are no names; the lexicon's own words come on top. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'shares sales profit profits revenue competition executives officials investors customers shareholders reporters experts critics observers unemployment inflation demand ' +
    'growth trading trade stocks markets consumers residents students parents voters lawmakers overall meanwhile however moreover additionally furthermore nevertheless nonetheless indeed instead perhaps maybe ' +
    'yes no well today yesterday tomorrow tonight here there then thus hence why how what when where who whose which while whilst although though because unless until whether despite amid among according ' +
    'part most much many several others another each every everyone everything nothing something someone anyone nobody people management sources source news details neither either both few fewer less least ' +
    'back front next last first second third fourth finally lastly early earlier late later recent recently now never always often sometimes usually just only even still already also too again once twice ' +
    'far money numbers up down out off rival rivals sister fellow larger smaller bigger acting official taking recent breaking exclusive but signs besides persistent prosecutors specific miners woman women man men spokespeople payback services low-wage protesters campaigners ministers bosses chiefs bill one half ' +
    'ids hq ceos cfos mmo mmos rpg fps nft buyouts strikes lifeline direct struggling editing reporting additional state-run ailing embattled troubled beleaguered correction dear hi hello thanks please note see click contact phone lead writethru ' +
    'about above across after against along around before behind below beneath beside between beyond during except inside near off onto outside over past since through throughout toward under upon within without ' +
    'total net gross image photo picture getty advertisement read more share email print follow subscribe related topics tags source copyright update updated exclusive breaking analysis opinion comment factbox timeline video watch listen ' +
    'alongside amongst besides beneath beyond onto towards toward upon whilst versus notwithstanding regardless aboard throughout underneath meantime overnight afterwards afterward subsequently consequently hence thereafter ironically sadly hopefully perhaps maybe clearly frankly basically literally unlike whereas wherever whenever whoever whatever ' +
    'former neighbouring neighboring nearby fellow struggling troubled embattled beleaguered ailing disgraced ' +
    'competitors rivals economists layoffs job jobs work workers staff employees employers companies firms banks airlines businesses unions union restructuring redundancies closures cuts losses gains costs savings prices ' +
    'asked speaking writing looking following including excluding regarding concerning considering given based compared combined separately similarly likewise elsewhere together alone rather quite very so such like unlike plus minus ' +
    "sooner no-one hardly pt et est edt pst pdt gmt bst utc ist cet am pm congressional presidential parliamentary republican democratic ai vr ar xr qa ux ui dei seo vfx cgi gdp pm ceos r&d iot ev evs llm llms saas crm erp gpu gpus dei wfh ceo's it ceo cfo coo cto evp svp hr pr ipo gdp eu uk us un nyc covid covid-19 coronavirus q1 q2 q3 q4 h1 h2 fy ebitda r&d it's that's i'm we're they're you're i've we've don't ps pc tv internet web online " +
    'christmas easter thanksgiving ramadan great good bad big small new old young large huge high low long short full free open local global national international regional federal public private social general special major minor ' +
    'chapter section article part phase step round wave option plan project program programme operation mission deal agreement contract company firm bank group board council committee congress parliament senate house government administration department ministry agency ' +
    'king queen president prime minister chancellor governor mayor senator judge doctor professor mr mrs ms dr sir lord lady analyst analysts spokesman spokeswoman chairman chief executive director manager editor reporter journalist author writer by via per'
  ).split(' '),
);
