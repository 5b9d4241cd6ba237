// Bylines as pages write them: who is named, and whether that is a person or a body.

/** What introduces an author's name, in the languages that many news sites use. */
const LEAD =
  /^(?:(?:an? |ein(?:e)? )?(?:(?:written|posted|published|reported|updated|submitted|reporting|words|story|text|article|analysis|opinion|report|artikel|beitrag|gastbeitrag|bericht|kommentar|interview|geschrieben|gespeichert|verfasst|erstellt|veröffentlicht|publié|publicado|escrito|eingestellt)\b.{0,40}?\s)?(?:by|von|durch|par|por|de|di)\s*(?::|\s)|(?:aut(?:o|eu)r(?:in|en)?s?|authors?|writers?|(?:text|interview|words|story)s?(?: (?:&|und|and) (?:fotos?|photos?|pictures|interview|text))?|(?:fotos?|photos?|pictures) (?:&|und|and) (?:text|words)|redaktion|redakteur(?:in)?|reporter)\s*:|aut(?:o|eu)r(?:in|en)?s?\s|authors?\s|redakteur(?:in)?\s)\s*/iu;
/** "ByAnn Lee": the space is made by the page's style. */
const GLUED = /^By(?=\p{Lu}[\p{L}.’'-]*\.?\s?\p{Lu})/u;
/** A label that stands alone; the name comes in the next line. */
const LABEL =
  /^(?:by|von|par|por|text|words|author|autor(?:in)?|auteur|redaktion|(?:written|reported) by)\s*:?$/iu;
/** A date and what separates it from the name behind it: "May 3, 2024 | By Ann Lee". */
const DATE_FIRST =
  /^[^|•·–—\d]{0,30}\d[^|•·–—]{3,35}?(?:\s*[|•·–—]\s*|\s+-\s*|,?\s+(?=(?:by|von|par|por)\s))/iu;
/** Who made the pictures is no author of the text. */
const CREDIT =
  /^(?:fotos?|photos?|photograph(?:y|s|er)?|pictures?|images?|bild(?:er)?|illustrations?|illustriert|videos?|grafik(?:en)?|graphics?|edited|editing|copyright|©|lesedauer|quelle|source)(?: (?:credit|courtesy|by|von|de|par|from|of))?\s*[:/ ]/iu;
const CREDIT_BEHIND =
  /[\s,;|]+(?:illustrat(?:ion|ed|ionen)|fotos?|photos?|photograph(?:y|s|ed)|pictures?|videos?|graphics?|grafik(?:en)?|bild(?:er)?|edited|editing|additional reporting)\s*(?:by|von|par|de|:).*$/iu;
const NOT_A_NAME =
  /^(?:root|guest|super user|user|webmaster|author|autor|unknown|anonymous|none|null|undefined|online|contributor|e-?mail|share|follow|more|about|view|all posts|posts?|comments?|kommentare?|artikel|name|mehr|home|menu|search|by|von|par|por|auteur|publisher|herausgeber(?:in)?|publiziert am|artikel von|foto|photo|stand|today|heute|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$|admin/iu;
const TAIL =
  /\s*(?:\b\d|[|•·@([<»]|\s[-–—]\s|\b(?:am|on)\s+\d|\b(?:(?:updated|published|posted|veröffentlicht|aktualisiert|follow|contact|e-?mail|read more|view (?:all|bio|my)|all posts|alle (?:artikel|beiträge)|mehr|mit|in|is an?|has|writes|covers|ist|via|for the|from|vor|symbolbild|(?:ein|keine?|no|one) (?:kommentare?|comments?))\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*\.? \d)).*$/iu;
const ROLE =
  /,?\s*\b(?:(?:chief |senior |deputy |political |business |health |education )*(?:staff (?:writer|reporter)|writer|reporter|correspondent|editor(?:-in-chief| in chief)?)|contributor|columnist|journalist(?:in)?|redakteur(?:in)?|chefredakteur(?:in)?|associated press|reuters|afp|dpa|ap|bloomberg|cnn|bbc news|usa today|the .{2,30}|freelance.*)\b\.?$/iu;

/** The name of a company by its legal form, or an address by its country: one body, whatever commas are in it. */
const FIRM =
  /\b(?:GmbH|AG|KG|e\.\s?V|Inc|Ltd|LLC|Corp|plc)\b|,\s*(?:Germany|Deutschland|Austria|Switzerland|USA|UK|India|France)$/u;
/** Bodies whose names have an "and" in them. */
const AUTHORITY =
  /^(?:(?:the |u\.?s\.? |\p{L}{2,} ){0,2}(?:customs|department|ministry|office|bureau|institute|\p{L}*ministerium|\p{L}+anstalt|\p{L}*departement))\b/iu;

/**
 * The names in what a page gives as its author: "By Ann Lee and Bo Ray, Reuters | May 3" is two names. Empty
 * where nothing looks like a name, or where the picture's author is named.
 */
export function authorNames(text: string): string[] {
  let rest = text.replace(/\s+/g, ' ').trim();
  if (!rest || /^https?:|^www\.|^@/.test(rest) || CREDIT.test(rest)) return [];
  for (let again = 0; again < 3 && LEAD.test(rest); again++) rest = rest.replace(LEAD, '');
  rest = rest.replace(GLUED, '').replace(CREDIT_BEHIND, '').replace(TAIL, '');
  if (FIRM.test(rest)) return [rest.split(',')[0]!].filter(isName);
  if (AUTHORITY.test(rest)) return [rest].filter(isName);
  const names: string[] = [];
  const parts = rest.split(/\s*(?:[,;/&]|\b(?:and|und|et|y|e|i)\b)\s+/u);
  for (const part of parts) {
    const name = (part.replace(ROLE, '') || (parts.length === 1 ? part : '')).replace(
      /^[\s,.:–—-]+|[\s,:–—/-]+$/gu,
      '',
    );
    if (isName(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

/** A longer text is no byline; UTF-16 code units. */
const LONGEST = 120;

/**
 * The text of the first byline among short lines of a page, or null.
 * @param lines in the order of the page
 */
export function bylineAmong(lines: readonly string[]): string | null {
  for (const [i, line] of lines.entries()) {
    if (line.length >= LONGEST) continue;
    const text = LABEL.test(line) ? `${line.replace(/\s*:?$/, ':')} ${lines[i + 1] ?? ''}` : line;
    const plain = LEAD.test(text) ? text : text.replace(DATE_FIRST, '');
    if ((LEAD.test(plain) || GLUED.test(plain)) && !/[.!?]$/.test(plain) && authorNames(plain).length > 0)
      return plain;
  }
  return null;
}

const BODY =
  /\b(?:GmbH|AG|KG|e\.\s?V|Inc|Ltd|LLC|Corp|plc|Verlag|Zeitung|News|Newsroom|Magazin|University|Verein|Stiftung|Foundation|Agentur|Agency|Agencies|Press|Welle|TV|Radio|Media|Staff|Team|Desk|Redaktion|Redacci[óo]n|Editors?|Editorial|Bureau|Wire|Reporters|Correspondents?|Partei|Bundesverband|Institut|Institute|Association|Department|Ministry|Council|Police|Customs)\b|\.[a-z]{2,4}$|^\p{Lu}{2,5}$|_|redaktion|verband|anstalt|ministerium/u;

/** Small words between capitals that names of people do not have: "Alles über Lautsprecher". */
const NO_PARTICLE =
  /\s(?!(?:von|van|vom|zu|zur|zum|den|der|ter|ten|de|del|della|dos|das|da|di|du|la|le|los|el|al|bin|ibn|bint|af|av|y|e|ap|st)\s)\p{Ll}[\p{L}-]*(?:\s|$)/u;

/** Whether a name is rather that of a body than of a person. */
export const isBody = (name: string): boolean => BODY.test(name) || NO_PARTICLE.test(name);

/** Whether a text may be the name of a person or of a body. */
export function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    words.length <= 6 &&
    /\p{L}{2}/u.test(name) &&
    !/[:!?{}=]|(?:^|\s)\d+(?:$|\s)/.test(name) &&
    !NOT_A_NAME.test(name)
  );
}
