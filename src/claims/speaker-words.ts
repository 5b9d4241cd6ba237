/** Vocabulary for who speaks. Each expression is tried on the lower-cased words of one noun phrase. */

export const SPOKESPERSON =
  /\b(?:spokes(?:man|woman|person|persons|people)|spokesmen|representatives? (?:of|for|from|at)|press officer|press office|media relations|public relations|(?:director|head|chief|president|manager) (?:of|for) (?:\w+ )?(?:communications|public affairs|corporate affairs|media)|communications (?:director|manager|chief|officer))\b/;
export const UNION =
  /\b(?:unions?|unionists?|shop stewards?|works councils?|union sources|general secretary|national officer|regional officer|national secretary|regional organi[sz]er|local \d+|newsguild|guild|teamsters|brotherhood|uaw|gmb|unison|usdaw|unite|unifor|cwu|pcs|bectu|tssa|fbu|nasuwt|ufcw|afscme|unite here|ibew|cosatu|numsa|uaw-\w+|cfe-cgc|cgil|ugt|ccoo|cupe|amwu|cfmeu|nteu|tertiary education union|council of trade unions|nzctu|actu|ictu|siptu|tuc|afl-cio|ig metall|verdi|cgt|cfdt|cwa|nuj|seiu|ucu|rmt|aslef|steelworkers|machinists|labou?r (?:representatives?|leaders?)|(?:staff|worker|employee) representatives|association of (?:[\w-]+ ){0,3}(?:staff|teachers|professors|workers|employees|nurses|journalists|pilots|flight attendants|officers)|(?:staff|teachers?|nurses?|pilots?|employees?|faculty|firefighters?|prison officers?|postal workers?|education|public employees?) ?(?:'s|')? (?:association|federation))\b/;
/** Bodies called a union that are none of workers. */
export const NOT_UNION =
  /\b(?:(?:western|european|soviet|credit) unions?|union (?:pacific|bank|carbide|square))\b/;
/** Parties and those who speak for them: what they say is the word of politics, whoever governs. */
export const POLITICS =
  /\b(?:labou?r party|national party|green party|the greens|nz first|new zealand first|act party|conservative party|conservatives|tor(?:y|ies)|liberal democrats?|lib dems?|snp|plaid cymru|sinn féin|sinn fein|fianna fáil|fianna fail|fine gael|democrats|republicans|democratic party|republican party|bjp|opposition|shadow (?:\w+ ){0,2}(?:minister|secretary|chancellor)|(?:labou?r|national|green|greens|act|tory|conservative|snp|nz first)(?: 's)? (?:[\w-]+ ){0,3}(?:spokes\w+|leader|mps?|candidate)|councillors?|assembly(?:man|woman)|msps?|tds?)\b/;
/** People who work for the employer, without a name or an office: unnamed sources. */
export const STAFF =
  /^(?:(?:an?|one|two|three|several|some|many|multiple|various|other|current|former|affected|laid-off|and|or|anonymous|the|more|than|at|least) )*(?:[\w-]+ ){0,3}(?:employees?|staffers?|workers?|engineers?|developers?|journalists|reporters|teachers|miners|drivers|pilots|nurses|staff members?|members of staff)(?: (?:at|in|from|of|on|who|with|there|told|inside) .*)?$/;
/** "Reports in April suggested": nobody's in particular. */
export const REPORTS =
  /^(?:(?:the|some|several|recent|earlier|early|various|multiple|numerous|unconfirmed|these|those|widespread|initial|previous|subsequent|new|other|local|industry) )*(?:rumou?rs|reports)(?: (?:in|on|this|last|from|earlier|of|late|that|over|by|surfaced|emerged|have|had) .*)?$/;
/** A party that is the whole of who speaks: "Labour says". */
export const PARTY = /^(?:the )?(?:labour|national|greens?|conservatives|tories|democrats|republicans)$/;
export const SOURCES =
  /\b(?:sources?|insiders?|(?:people|persons?|individuals?|executives?|officials?|those|one|two|three|staffers?) (?:\w+ )?(?:familiar|close to|with (?:\w+ )?knowledge|briefed|who (?:asked|declined|spoke|requested|did not)))\b/;
export const ANALYST =
  /\b(?:analysts?|analysis|economists?|strategists?|consultants?|consultancy|consulting firm|outplacement|recruiters?|headhunters?|(?:recruitment|recruiting|staffing|human resources|executive search) (?:company|firm|agency|group)|(?:data|ratings?|brokerage) (?:company|firm|agency|house)|researchers?|research (?:firm|engineer|director|company|note)|professor|experts?|(?:fund|portfolio|money) managers?|investors?|historian|academic|challenger|think[ -]tank|trade (?:body|association|group)|observers?|survey|study|forrester|gartner)\b/;
export const GOVERNMENT =
  /\b(?:ministers?|ministry|senators?|congress(?:man|woman)|lawmakers?|mps?|judge|court|regulators?|government|white house|labou?r department|department of labou?r|bureau of labou?r|employment department|treasury|attorney general|prosecutors?|police|councillors?|commerce department|state officials|warn (?:notice|act|database))\b/;
export const MEDIA =
  /\b(?:reuters|bloomberg|cnbc|cnn|bbc|afp|associated press|dow jones|wall street journal|wsj|financial times|the ft|new york times|the times|sunday times|washington post|guardian|daily mail|daily telegraph|forbes|fortune|axios|politico|techcrunch|the verge|wired|kotaku|polygon|ign|gamesindustry\.biz|variety|deadline|hollywood reporter|spiegel|handelsblatt|les echos|le monde|le figaro|el pais|newspapers?|magazine|press gazette|sky news|itv news|xinhua|kyodo|nikkei|yonhap|news agency|globe and mail|los angeles times|usa today|new york post|crain's|business insider|the information|the register|press reports?|media reports?|news reports?|broadcaster|tabloid|daily|weekly|website|blog|outlet|journalist)\b/;
/** What a person at the head of an organisation is called. */
export const EXECUTIVE =
  /\b(?:ceo|cfo|coo|cto|cio|chro|co-ceo|chief|president|vice[ -]presidents?|chair(?:man|woman|person)?|directors?|head|heads|executives?|exec|boss(?:es)?|founders?|co-founders?|cofounders?|managers?|owners?|managing|partner|producer|dean|provost|chancellor|vice-chancellor|principal|superintendent|officer|evp|svp|vp|mayor|governor|commissioner|treasurer|editor|editor-in-chief|publisher|secretary|leader|rector|administrator)\b/;
/** Titles that mean a person even without a name. */
export const OFFICE =
  /\b(?:ceo|cfo|coo|cto|cio|co-ceo|chief|president|vice[ -]presidents?|chair(?:man|woman|person)?|directors?|executives?|exec|boss(?:es)?|founders?|co-founders?|cofounders?|dean|provost|chancellor|vice-chancellor|superintendent|mayor|governor|commissioner|treasurer|editor|rector|managers)\b/;
/** Papers that speak for the organisation. */
export const PAPER =
  /\b(?:statement|memo|filing|letter|e-?mail|press release|release|announcement|notice|document|documents|blog post|post|recovery plan|annual report)\b/;
