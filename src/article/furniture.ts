/**
 * Lines that belong to a page and never to its article, each with the reason given for leaving it out. Only
 * lines of at most `LONGEST` code units are looked at; every pattern is anchored or bounded, so that a line
 * costs linear time.
 */
const LONGEST = 300;

const MONTH =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]vrier|mar(?:ch|s)?|märz|apr(?:il)?|avril|ma[iy]|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
const DAY =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const CLOCK =
  '\\d{1,2}[:.]\\d{2}|\\d{1,2}\\s?[ap]\\.?m\\.?|\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago';
const DATE = `(?:\\b(?:${MONTH})\\b\\.?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d|${CLOCK})`;
const NETWORK =
  'facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|tiktok|reddit|pinterest|threads|bluesky|mastodon|flipboard';

/** A pattern for whole lines in small letters. */
interface FurniturePattern {
  readonly source: string;
  /** False where the pattern cannot match. */
  readonly possible: (line: string) => boolean;
  readonly test: (line: string) => boolean;
}

/**
 * A pattern that is compiled when a line may match it: a cheap look comes first, as compiling all of them would
 * take a third of the start of the tool. It sees the line in small letters: without the flag i it compiles in half
 * the time.
 */
const where = (possible: (line: string) => boolean, source: string): FurniturePattern => {
  let pattern: RegExp | undefined;
  return {
    source,
    possible,
    test(line) {
      if (!possible(line)) return false;
      pattern ??= new RegExp(source, 'u');
      return pattern.test(line);
    },
  };
};

/** A pattern all of whose matches have one of these words in them. @param words separated by "|" */
const holding = (words: string, source: string): FurniturePattern => {
  const list = words.split('|');
  return where((line) => list.some((word) => line.includes(word)), source);
};

/** A pattern all of whose matches begin with one of these words. @param words separated by "|" */
const beginning = (words: string, source: string): FurniturePattern => {
  const list = words.split('|');
  return where((line) => list.some((word) => line.startsWith(word)), source);
};

/** Names are told by their capitals, so this one sees the line as it is. */
const BYLINE =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ww]ords|[Ss]tory|[Rr]eporting|[Ee]diting|[Aa]dditional reporting) by|By|BY)\s+(?:\p{Lu}[\p{L}.'’-]*[\s,&|]*|and\s+){1,10}$/u;
const MAY_BE_BYLINE = /^(?:\w+ |additional reporting )?by\s/;

const FIRST_OR_LAST = 'first |last |originally |erstmals |zuletzt ';
const PUBLISHED =
  'published|updated|posted|modified|created|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|ultima modifica|letzte aktualisierung|stand';
const SAYS_WHEN = ['', ...FIRST_OR_LAST.split('|')]
  .flatMap((first) => PUBLISHED.split('|').map((published) => first + published))
  .join('|');

/** Every kind of line that is furniture, the first that matches gives the reason. */
export const FURNITURE: readonly (readonly [reason: string, pattern: FurniturePattern])[] = [
  [
    'image placeholder',
    holding(
      'image',
      '^(?:image (?:not found|unavailable)|no image(?: available)?|placeholder image)[\\s.]*(?:image not found)?$',
    ),
  ],
  [
    'cookie notice',
    holding(
      'cookie',
      '^(?:we|this (?:web)?site|our (?:web)?site|durch die (?:weitere )?nutzung|diese (?:web)?site)\\b.{0,120}\\bcookies?\\b',
    ),
  ],
  [
    'cookie notice',
    holding(
      'cookies|terms|privacy|preferences',
      '^(?:by (?:continuing|clicking|using)\\b.{0,120}\\b(?:cookies|terms|privacy)|(?:accept|reject|manage) (?:all )?(?:cookies|preferences)\\b)',
    ),
  ],
  [
    'newsletter box',
    beginning(
      'sign up|subscribe|get the|get our',
      '^(?:sign up (?:here|now|for our|to our|to (?:get|receive))|subscribe (?:to|now|for|here)|get (?:the|our)\\b.{0,60}\\b(?:newsletter|headlines|briefing))\\b.{0,160}$',
    ),
  ],
  [
    'newsletter box',
    holding(
      'to your |newsletter',
      '\\b(?:delivered|straight|sent|direct(?:ly)?) to your (?:inbox|phone|e-?mail)\\b|\\b(?:sign up|subscribe|subscribing|abonnieren|anmelden)\\b.{0,60}\\bnewsletter\\b|\\bnewsletter\\b.{0,60}\\b(?:sign up|subscribe|abonnieren|anmelden)\\b',
    ),
  ],
  [
    'newsletter box',
    holding(
      'subscrib|signing up',
      '^(?:you have (?:been )?successfully subscribed|there was a problem subscribing|thank you for (?:signing up|subscribing))',
    ),
  ],
  [
    'share links',
    beginning(
      `share|like it|${NETWORK}|e-mail|email|copy link|print|tweet|x`,
      `^(?:share(?: this)?(?: (?:article|story|on|via|with|it)\\b.{0,60})?|like it\\? share it!?|(?:${NETWORK}|e-?mail|copy link|print|tweet|x)(?:[\\s|,•]+(?:${NETWORK}|e-?mail|copy link|print|tweet|x))*)$`,
    ),
  ],
  [
    'follow links',
    beginning(
      'follow|like|find|connect with|chat with|join|listen to|watch',
      `^(?:follow|like|find|connect with|chat with|join|listen to|watch)\\b.{0,100}\\b(?:${NETWORK}|our (?:[\\p{L}]+ )?(?:forums?|community|channel|group))\\b`,
    ),
  ],
  [
    'follow links',
    beginning(
      'follow|listen to|get the|download the|for the',
      '^(?:follow\\b.{0,60}\\bfull coverage\\b|listen to\\b.{0,40}\\blive at\\b|(?:get|download|for) the\\b.{0,100}\\bapps?\\b.{0,40}$)',
    ),
  ],
  [
    'contact',
    beginning(
      'have a|got a|tel|phone|fax|e-mail|email|press contact|media contact|contact|kontakt|pressekontakt',
      '^(?:have|got) (?:a|any) (?:news )?(?:tips?|story)\\b|^(?:tel|telefon|phone|fax|e-?mail|press contact|media contact|contact|kontakt|pressekontakt)\\s*[.:]',
    ),
  ],
  [
    'advertisement',
    beginning(
      'advert|sponsored|anzeige|werbung|*werbung|publici|pubblicit|iklan|reklama|story continues|article continues',
      '^(?:adverts?|advertisement|advertising|sponsored(?: content)?|anzeige|\\*?werbung|publicidad|publicité|pubblicità|iklan|reklama|story continues below(?: advertisement)?|article continues (?:below|after)\\b.{0,40})\\W*$',
    ),
  ],
  [
    'advertisement',
    holding(
      'affiliate|earn a|provision vom',
      '\\baffiliate[- ](?:links?|commission|partner)|\\bearn (?:a|an) (?:affiliate )?commission\\b|\\bprovision vom händler\\b',
    ),
  ],
  [
    'related link',
    beginning(
      'read |see also|also read|related|more |recommended|you m|most |explore|don|want more',
      "^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|content|reading|coverage))?|more (?:from|on|stories)|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular)|explore further|don['’]t miss|want more\\?)(?:\\b|$)(?::.*|.{0,40})$",
    ),
  ],
  [
    'related link',
    beginning(
      'lesen sie|lesetipp|mehr |weiter|zum weiter|das könnte|auch interessant|ähnliche |veja |leia |lea |vea |le puede|te puede|lire |à |leggi |czytaj |zobacz ',
      '^(?:lesen sie (?:auch|dazu|mehr)|lesetipps?|mehr (?:zum thema|themen|zu\\b)|weiter(?:e[rs]?)? (?:themen|informationen|infos?|beiträge|artikel|links?)\\b|weiterlesen|zum weiterlesen|das könnte (?:sie|dich|euch)|auch interessant|ähnliche (?:beiträge|artikel|themen)|veja também|leia (?:também|mais)|lea también|(?:le|te) puede interesar|vea también|(?:à )?lire aussi|à (?:lire|voir)|leggi anche|czytaj (?:też|także|również)|zobacz (?:też|także|również))(?!\\p{L}).{0,80}$',
    ),
  ],
  [
    'comments',
    holding(
      'comment|kommentar|leave a reply|join the conversation',
      '^(?:\\d+ )?(?:comments?|kommentare|leave a (?:comment|reply)|join the conversation|view comments|(?:no|keine) (?:comments|kommentare)\\b.{0,80})$',
    ),
  ],
  [
    'comments',
    beginning(
      'you |du |sie |para ',
      '^(?:you (?:must|need to) (?:be logged|log) in|du musst (?:dich )?(?:eingeloggt|angemeldet|einloggen)|sie (?:sind aktuell nicht|müssen) (?:eingeloggt|angemeldet)|para comentar)\\b',
    ),
  ],
  [
    'navigation',
    where(
      (line) => line.length <= 30 || line.includes('loading'),
      '^[•‣▪◦·*–>»|-]?\\s?(?:home|menu|search|log ?in|sign (?:in|up)|subscribe|skip to (?:main )?content|about(?: us)?|contact(?: us)?|privacy policy|terms (?:of (?:use|service)|and conditions)|back to top|top|close|caption|next|previous|loading\\W*)$',
    ),
  ],
  ['navigation', beginning('home', '^home\\s*[>»›/|•]\\s*\\S.*$')],
  [
    'copyright notice',
    beginning(
      '©|(c)|copyright|all rights|this work is|except where|alle rechte',
      '^(?:©|\\(c\\)\\s|copyright\\b).{0,160}$|^all rights reserved\\b.{0,80}$|^(?:this work is licensed|except where otherwise noted)\\b|^alle rechte vorbehalten',
    ),
  ],
  ['image credit', where((line) => line.includes('©'), '^.{0,130}(?:\\||/|\\s|^)©.{0,80}[^.!?]$')],
  [
    'image credit',
    beginning(
      '(|[|photo|image|picture|foto|bild|credit|crédit',
      '^[([]?(?:(?:photo|image|picture|foto|bild|crédits?)(?:s| photos?)?(?: (?:credit|courtesy|copyright|source|via|by))?\\s*[:©]|(?:photo|image|picture)s? (?:credit|courtesy|copyright|source)\\b|credits?\\s*:).{0,120}$',
    ),
  ],
  [
    'source note',
    beginning(
      'source|quelle|fuente|fonte|źródło|via',
      '^(?:sources?|quellen?|fuente|fonte|źródło|via)\\s*:.{1,80}$',
    ),
  ],
  ['dateline', beginning(SAYS_WHEN, `^(?:${FIRST_OR_LAST})?(?:${PUBLISHED})\\b[^.!?]{0,40}${DATE}.{0,60}$`)],
  [
    'dateline',
    where(
      (line) => line.length <= 70 && /\d/.test(line),
      `^(?=.{4,70}$)(?=.*\\d)(?:(?:${DAY}|${MONTH}|${CLOCK})\\b\\.?|(?:at|um|uhr|on|am|pm|est|edt|cst|cdt|mst|pst|pdt|gmt|utc|bst|cet|ist|de|of|st|nd|rd|th|tuesday)\\b|[\\d\\s.,:/|–—·•-])+$`,
    ),
  ],
  [
    'dateline',
    where(
      (line) => /^(?:(?:\w+ )?by|von)\s/.test(line),
      `^(?:(?:\\w+ )?by|von)\\s.{2,60}${DATE}.{0,40}(?:[^.!?]|[ap]\\.m\\.)$`,
    ),
  ],
  [
    'reading time',
    beginning(
      '0|1|2|3|4|5|6|7|8|9|reading time|lesezeit|lesedauer|tempo de|temps de',
      '^(?:\\d+[\\s-]*min(?:ute)?n?s?\\.? (?:read|lesezeit)|(?:reading time|lesezeit|lesedauer|tempo de leitura|temps de lecture)\\b.{0,30})$',
    ),
  ],
  [
    'page counter',
    where(
      (line) => /\d$/.test(line),
      '^(?:(?:page|slide|photo|image|bild|seite) )?\\d{1,3} ?(?:of|/|von) ?\\d{1,3}$',
    ),
  ],
  [
    'tags',
    beginning(
      'filed|tag|topics|categories|schlagw|stichworte|themen|temas|kategorie',
      '^(?:filed under|tags?|tagged|topics|categories|schlagw[oö]rte?r?|stichworte|themen|temas|kategorien?)\\s*(?::.{0,160})?$',
    ),
  ],
  [
    'disclaimer',
    holding(
      'disclaimer|the views|the opinions|alle angaben',
      '^disclaimer\\s*:|^the (?:views|opinions) expressed\\b|\\balle angaben ohne gewähr\\b',
    ),
  ],
  [
    'video notice',
    beginning(
      'video |this is an archived|the video ',
      '^(?:video (?:unavailable|player|not available)\\b.{0,120}|this is an archived article and the information\\b.{0,80}|(?:the )?video above\\b.{0,120})$',
    ),
  ],
  [
    'script notice',
    where(
      (line) => line.includes('javascript') || /^[[<]/.test(line),
      '\\b(?:requires|enable|activate) javascript\\b|\\bjavascript (?:is|must be) (?:required|disabled|enabled)\\b|^\\[/?\\w+ [^\\]]*\\]|^<\\w+ [^>]*>',
    ),
  ],
  ['bare address', beginning('http|www.', '^(?:https?://|www\\.)\\S+$')],
  [
    'subscription offer',
    holding(
      'enjoyed this|a proposition|already |existing |continue reading|keep reading',
      '\\bif you enjoyed this article\\b|\\bwe have a proposition for you\\b|^(?:already|existing) (?:an? )?(?:paid |digital |print )?(?:subscriber|subscribed|member)\\b|^(?:please )?(?:subscribe|log in|sign (?:in|up)|register|join)\\b.{0,60}\\bto (?:continue|keep) reading\\b',
    ),
  ],
  [
    'subscription offer',
    beginning(
      'you|this |to |unlock |read ',
      "^(?:you(?:'|’)?(?:ve| have) (?:read|reached|used)\\b.{0,60}\\b(?:free|limit|monthly)\\b.{0,60}|this (?:post|article|story|content|page) is (?:only |exclusively )?(?:for|reserved for|available to|exclusive to) .{0,40}(?:subscribers|members)\\b.{0,60}|to (?:continue|keep) reading\\b.{0,80}|(?:unlock|read) (?:this|the (?:full|whole|rest of the)) (?:article|story|post)\\b.{0,60})$",
    ),
  ],
];

/** Why a line is page furniture, or null where it may be article text. */
export function furnitureReason(line: string): string | null {
  if (line.length > LONGEST) return null;
  const folded = line.toLowerCase();
  for (const [reason, pattern] of FURNITURE) if (pattern.test(folded)) return reason;
  return MAY_BE_BYLINE.test(folded) && BYLINE.test(line) ? 'byline' : null;
}
