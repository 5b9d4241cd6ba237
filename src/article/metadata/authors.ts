const LEAD =
  /^(?:(?:written|posted|published|reported|updated|words|story|text|article|artikel|beitrag|geschrieben|verfasst|erstellt|veröffentlicht|publié|publicado|escrito|eingestellt)\b.{0,40}?\s)?(?:by|von|durch|par|por|de|di|autor(?:in|en)?s?|authors?|text|redakteur(?:in)?)\s*(?::|\s)\s*/iu;
const NOT_A_NAME =
  /^(?:admin(?:istrator)?|root|editor(?:ial)?|editors|team|news ?(?:desk|room)|guest|user|webmaster|author|autor|unknown|anonymous|none|null|undefined|online|contributor|e-?mail|share|follow|more|about|view|all posts|posts?|comments?|kommentare?|artikel|name|mehr|home|menu|search|by|von|par|por|auteur|publiziert am|artikel von|foto|photo)$/iu;
const TAIL =
  /\s*(?:\d|[|•·@([<»]|\s[-–—]\s|\b(?:am|on)\s+\d|\b(?:(?:updated|published|posted|veröffentlicht|aktualisiert|follow|contact|e-?mail|read more|view (?:all|bio|my)|all posts|alle (?:artikel|beiträge)|mehr|is an?|has|writes|covers|ist|via|for the|from|vor)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*\.? \d)).*$/iu;
const ROLE =
  /,?\s*\b(?:staff (?:writer|reporter)|senior (?:writer|reporter|editor)|reporter|correspondent|editor(?:-in-chief)?|contributor|columnist|journalist(?:in)?|redakteur(?:in)?|chefredakteur(?:in)?|associated press|reuters|afp|dpa|ap|bloomberg|cnn|bbc news|usa today|the .{2,30}|freelance.*)\b\.?$/iu;

/**
 * The people's names in what a page gives as its author: "By Ann Lee and Bo Ray, Reuters | May 3" is two
 * names. Empty where nothing looks like a name.
 */
export function authorNames(text: string): string[] {
  let rest = text.replace(/\s+/g, ' ').trim();
  if (!rest || /^https?:|^www\.|^@/.test(rest)) return [];
  for (let again = 0; again < 3 && LEAD.test(rest); again++) rest = rest.replace(LEAD, '');
  rest = rest.replace(TAIL, '');
  const names: string[] = [];
  for (const part of rest.split(/\s*(?:[,;/&]|\b(?:and|und|et|y|e|i)\b)\s+/u)) {
    const name = part.replace(ROLE, '').replace(/^[\s,.:–—-]+|[\s,:–—-]+$/gu, '');
    if (isName(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

/** A text that starts as a byline does. */
export const looksLikeByline = (text: string): boolean =>
  text.length < 120 && LEAD.test(text) && !/[.!?]$/.test(text);

/** Whether a name is rather that of a body than of a person. */
export const isOrganization = (name: string): boolean =>
  /\b(?:GmbH|AG|e\.\s?V|Inc|Ltd|LLC|Corp|Verlag|Zeitung|News|Magazin|University|Verein|Stiftung|Foundation|Agentur|Agency|Agencies|Welle|TV|Radio|Media)\b|\.[a-z]{2,4}$/u.test(
    name,
  );

function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    words.length <= 6 &&
    /\p{L}{2}/u.test(name) &&
    !/[:!?{}=]|\d{2}/.test(name) &&
    !NOT_A_NAME.test(name)
  );
}
